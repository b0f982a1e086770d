"""What a bundle puts right before the app begins."""

from __future__ import annotations

import faulthandler
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hfchat_desktop import frozen
from hfchat_desktop.workers.process import worker_command


def test_programs_of_the_system_do_not_find_the_libraries_of_the_bundle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/hfchat/lib", raising=False)
    environment = {
        "LD_LIBRARY_PATH": "/opt/hfchat/lib",
        "_PYI_APPLICATION_HOME_DIR": "/opt/hfchat/lib",
        "_PYI_ARCHIVE_FILE": "/opt/hfchat/hfchat",
        "HOME": "/home/someone",
    }
    frozen.restore(environment)
    assert environment == {"HOME": "/home/someone"}


def test_what_a_person_had_set_comes_back() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/hfchat/lib", "LD_LIBRARY_PATH_ORIG": "/opt/cuda"}
    frozen.restore(environment)
    assert environment == {"LD_LIBRARY_PATH": "/opt/cuda"}


def test_it_starts_in_the_folder_of_its_own_libraries(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.chdir(tmp_path)
    environment = {"LD_LIBRARY_PATH": str(tmp_path), "HOME": "/home/someone"}
    frozen.restore(environment)
    assert environment == {"HOME": "/home/someone"}


def test_a_search_path_that_is_not_the_bundle_s_stays() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/cuda"}
    frozen.restore(environment)
    assert environment == {"LD_LIBRARY_PATH": "/opt/cuda"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others cannot replace it")
def test_modules_are_read_from_the_program_that_was_started_also_after_an_upgrade(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    archive = types.SimpleNamespace(_filename="/usr/lib/hfchat/hfchat")
    importers = types.SimpleNamespace(pyz_archive=archive)
    monkeypatch.setitem(sys.modules, "pyimod02_importers", importers)
    monkeypatch.setattr("os.environ", {})
    frozen.settle()
    assert Path(archive._filename).samefile(sys.executable)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others cannot replace it")
def test_an_upgrade_under_the_running_program_is_noticed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert not frozen.was_replaced()  # a checkout
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert not frozen.was_replaced()
    other = tmp_path / "hfchat"
    monkeypatch.setattr(sys, "executable", str(other))
    assert frozen.was_replaced()  # removed
    other.write_text("another version")
    assert frozen.was_replaced()


def test_letters_are_utf_8_where_nothing_says_what_they_are() -> None:
    bare, polish = {"HOME": "/root"}, {"LANG": "pl_PL.UTF-8"}
    for environment in (bare, polish):
        frozen.name_letters(environment)
    assert bare["LC_CTYPE"] == "C.UTF-8"
    assert polish == {"LANG": "pl_PL.UTF-8"}


@contextmanager
def no_console(profile: Path) -> Iterator[None]:
    """Take the standard streams away, as Windows does for a program with a window."""
    heard = faulthandler.is_enabled()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("os.environ", {"HFCHAT_PROFILE": str(profile)})
        for name in ("stdin", "stdout", "stderr"):
            patch.setattr(sys, name, None)
        frozen.settle()
        try:
            yield
        finally:
            faulthandler.disable()
            for stream in (sys.stdin, sys.stdout, sys.stderr):
                stream.close()
    if heard:
        faulthandler.enable(sys.__stderr__)


def test_a_program_without_a_console_keeps_what_went_wrong(tmp_path: Path) -> None:
    with no_console(tmp_path):
        assert sys.stdin.read() == ""
        sys.stdout.write("nobody reads this")
        sys.stderr.write("Traceback: this is what happened\n")
    assert "this is what happened" in (tmp_path / "cache" / "crash.log").read_text()


def test_a_long_log_begins_anew(tmp_path: Path) -> None:
    log = tmp_path / "cache" / "crash.log"
    log.parent.mkdir()
    log.write_text("x" * 300_000)
    with no_console(tmp_path):
        sys.stderr.write("new")
    assert log.read_text() == "new"
    assert log.with_name("crash.log.old").stat().st_size == 300_000


def test_the_workers_of_both_programs_are_the_program_of_the_command_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in ("hfchat", "hfchat-desktop"):
        monkeypatch.setattr(sys, "executable", str(Path("/opt/hfchat") / name))
        command = [str(Path("/opt/hfchat/hfchat")), "--worker", "engine"]
        assert worker_command("engine") == command
    monkeypatch.setattr(sys, "executable", "/programs/hfchat-desktop.exe")
    assert worker_command("hub")[0] == str(Path("/programs/hfchat.exe"))
