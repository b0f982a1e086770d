"""The window of the bundle on a screen, used by keys."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import psutil

from tests.bundle.app_window import AppWindow, colours, wait_for
from tests.bundle.conftest import Bundled

QUESTION = "What is the capital of France?"
_INTERNET = re.compile(r"sa_family=AF_INET")


def test_a_typed_question_is_answered_and_nothing_leaves_the_computer(window: AppWindow) -> None:
    window.open(noting=True)
    wait_for(lambda: colours(window.picture("painted")) > 100)
    answer = window.ask(QUESTION)
    assert len(answer) > 4
    time.sleep(2)  # until it is shown, which strace slows down
    assert colours(window.picture("answered")) > 100
    workers = window.app().children(recursive=True)
    assert any("--worker" in worker.cmdline() for worker in workers)
    window.close()
    psutil.wait_procs(workers, timeout=5)
    assert not [worker for worker in workers if worker.is_running()]
    assert not _INTERNET.findall(window.calls.read_text())
    assert "Traceback" not in window.words()


def test_workers_end_with_a_window_that_is_killed(window: AppWindow) -> None:
    window.open()
    app = window.app()
    wait_for(app.children)
    workers = app.children(recursive=True)
    app.kill()
    _, left = psutil.wait_procs(workers, timeout=10)
    assert not left


def test_a_second_start_raises_the_first_window(window: AppWindow, hfchat: Bundled) -> None:
    window.open()
    environment = {**hfchat.environment, "DISPLAY": window.screen.environment["DISPLAY"]}
    assert hfchat("window", env=environment).returncode == 0
    assert window.app().is_running()


def test_a_profile_beside_the_program_is_used_by_the_window(
    window: AppWindow, hfchat: Bundled
) -> None:
    folder = hfchat.folder / "profile"
    folder.mkdir()
    try:
        window.open(profile=folder)
        assert window.ask(QUESTION)
        window.close()
        assert not (hfchat.home / ".local/share/hfchat").exists()
    finally:
        window.end()
        for path in sorted(folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        folder.rmdir()


def test_programs_started_from_the_window_get_the_environment_of_the_person(
    window: AppWindow,
) -> None:
    window.open()
    app = window.app()
    environment = app.environ()  # as it was at the start; a child has what is left of it
    wait_for(app.children)
    (worker, *_) = app.children()
    given = Path(f"/proc/{worker.pid}/environ").read_text()
    assert "QT_PLUGIN_PATH" not in environment and "QT_PLUGIN_PATH" not in given
    assert os.path.basename(worker.exe()) == "hfchat"


def test_another_language_starts_the_program_anew_with_nothing_of_its_loader_in_the_way(
    window: AppWindow, hfchat: Bundled
) -> None:
    window.open()
    file = hfchat.home / ".config" / "hfchat" / "settings.json"
    wait_for(lambda: colours(window.picture("painted")) > 100)
    time.sleep(2)  # until every part is made
    window.screen.press("ctrl+comma")
    time.sleep(1)
    window.screen.press("Tab", "Tab")
    window.screen.write("Pol")
    wait_for(lambda: file.exists() and '"pl"' in file.read_text())
    window.screen.press("Return", "Tab", "Return")
    program = os.path.realpath(hfchat.program())

    def windows() -> list[psutil.Process]:
        found = [p for p in psutil.process_iter(["exe", "cmdline"]) if p.info["exe"] == program]
        return [p for p in found if "--worker" not in (p.info["cmdline"] or [])]

    wait_for(lambda: window.has_ended() and len(windows()) == 1)
    (new,) = windows()
    try:
        assert new.cmdline()[1:] == ["window", "--setting", "language"]
        window.screen.find_window(new.pid)
        wait_for(new.children)
        wait_for(lambda: colours(window.picture("polish")) > 100)
        assert "Traceback" not in window.words()
        window.screen.press("alt+F4")
        assert not psutil.wait_procs([new], timeout=20)[1]
    finally:
        for process in windows():
            process.kill()
