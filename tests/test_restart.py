"""What is started in the place of the app that ended, and with what."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop import cli, restart
from hfchat_desktop.paths import Profile, profile

BACK = ["window", "--setting", "language"]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Make this process one that was started in a checkout, with a question."""
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    monkeypatch.setattr(
        sys,
        "orig_argv",
        ["python3", "-P", "-m", "hfchat_desktop", "window", "--ask", "Why?"],
    )
    monkeypatch.setattr(sys, "argv", ["/src/hfchat_desktop/__main__.py", "window", "--ask", "Why?"])
    return monkeypatch


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], dict[str, Any]]]:
    """Return what would have been started."""
    calls: list[tuple[list[str], dict[str, Any]]] = []
    monkeypatch.setattr(subprocess, "Popen", lambda words, **more: calls.append((words, more)))
    return calls


def bundled(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", program)


def test_a_checkout_starts_python_as_it_was_started_and_asks_nothing_again(given) -> None:
    python = ["/usr/bin/python3", "-P", "-m", "hfchat_desktop"]
    assert restart.command(profile(), "language") == [*python, *BACK]


def test_a_script_is_started_by_its_file(given) -> None:
    given.setattr(sys, "orig_argv", ["python3", "/home/me/.local/bin/hfchat"])
    given.setattr(sys, "argv", ["/home/me/.local/bin/hfchat"])
    script = ["/usr/bin/python3", "/home/me/.local/bin/hfchat"]
    assert restart.command(profile(), "language") == [*script, *BACK]


def test_a_profile_is_named_again_wherever_it_came_from(given, tmp_path: Path) -> None:
    words = restart.command(profile(tmp_path), "window_scale")
    assert words[4:] == ["--profile", str(tmp_path), "window", "--setting", "window_scale"]


@pytest.mark.parametrize(
    "program", ["/usr/lib/hfchat/hfchat", r"C:\Users\me\AppData\Local\HFChat\hfchat-desktop.exe"]
)
def test_a_bundle_starts_its_program(given, program: str) -> None:
    bundled(given, program)
    assert restart.command(profile(), "language") == [program, *BACK]


def test_an_image_is_started_by_its_file(given, started, tmp_path: Path) -> None:
    bundled(given, "/tmp/.mount_HFChatx/usr/lib/hfchat/hfchat")
    given.setenv("APPIMAGE", "/home/me/HFChat.AppImage")
    for name in ("APPDIR", "ARGV0", "OWD"):
        given.setenv(name, "/tmp/.mount_HFChatx")
    assert restart.start(profile(), "language") == 0
    ((words, more),) = started
    assert words == ["/home/me/HFChat.AppImage", *BACK]
    assert not {"APPIMAGE", "APPDIR", "ARGV0", "OWD"} & set(more["env"])


@pytest.mark.skipif(sys.platform == "win32", reason="AppImages are Linux's")
def test_an_image_that_unpacked_itself_waits_until_its_folder_was_removed(given) -> None:
    folder = "/tmp/appimage_extracted_df76"
    bundled(given, f"{folder}/usr/lib/hfchat/hfchat")
    given.setenv("APPIMAGE", "/home/me/HFChat.AppImage")
    given.setenv("APPDIR", folder)
    calls: list[tuple[list[str], dict[str, Any]]] = []
    sleeping = ["sh", "-c", "sleep 0.7 >/dev/null 2>&1 & echo $!"]
    parent = subprocess.run(sleeping, capture_output=True, check=True)
    with given.context() as once:
        once.setattr(restart.os, "getppid", lambda: int(parent.stdout))
        once.setattr(subprocess, "Popen", lambda words, **more: calls.append((words, more)))
        restart.start(profile(), "language")
    ((words, more),) = calls
    assert words[-4:] == ["/home/me/HFChat.AppImage", *BACK]
    assert more["env"]["APPIMAGE_EXTRACT_AND_RUN"] == "1"
    asks = ["sh", "-c", f"kill -0 {words[3]} 2>/dev/null || echo it has gone"]
    assert subprocess.run(asks, capture_output=True, check=True).stdout == b""
    done = subprocess.run([*words[:-4], *asks], capture_output=True, check=True)
    assert done.stdout == b"it has gone\n"


def test_a_program_that_only_heard_of_an_image_is_not_in_it(given) -> None:
    given.setenv("APPIMAGE", "/home/me/Terminal.AppImage")
    given.setenv("APPDIR", "/tmp/.mount_Terminal")
    assert restart.command(profile(), "language")[0] == "/usr/bin/python3"
    bundled(given, "/usr/lib/hfchat/hfchat")
    assert restart.command(profile(), "language")[0] == "/usr/lib/hfchat/hfchat"


def test_the_environment_has_nothing_of_the_loader_and_no_token_that_was_used(
    given, started
) -> None:
    bundled(given, "/usr/lib/hfchat/hfchat")
    given.setattr(sys, "_MEIPASS", "/usr/lib/hfchat/lib", raising=False)
    given.setenv("LD_LIBRARY_PATH", "/usr/lib/hfchat/lib")
    given.setenv("_PYI_ARCHIVE_FILE", "/usr/lib/hfchat/hfchat")
    given.setenv("XDG_ACTIVATION_TOKEN", "used")
    given.setenv("HF_TOKEN", "of the person, as before")
    restart.start(profile(), "language")
    ((_, more),) = started
    gone = {"LD_LIBRARY_PATH", "_PYI_ARCHIVE_FILE", "XDG_ACTIVATION_TOKEN"}
    assert not gone & set(more["env"])
    assert more["env"]["HF_TOKEN"] == "of the person, as before"


def test_windows_makes_up_no_streams(given, started) -> None:
    place = profile()
    given.setattr(restart.os, "name", "nt")
    restart.start(place, "language")
    given.setattr(restart.os, "name", "posix")
    restart.start(place, "language")
    assert [more["stdin"] for _, more in started] == [None, subprocess.DEVNULL]


def test_a_program_that_has_gone_is_no_offer_and_no_crash(given, tmp_path: Path, caplog) -> None:
    program = tmp_path / "HFChat.AppImage"
    bundled(given, str(program))
    assert not restart.can_start()
    assert restart.start(profile(), "language") == 1
    assert "could not be started" in caplog.text
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert restart.can_start()


def test_the_window_is_told_where_it_comes_back(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    calls: list[dict[str, Any]] = []

    def run_window(_place: Profile, **more: Any) -> int:
        calls.append(more)
        return 0

    monkeypatch.setattr("hfchat_desktop.app.run_window", run_window)
    cli.main(BACK)
    cli.main([])
    assert [call["setting"] for call in calls] == ["language", ""]
    with pytest.raises(SystemExit):
        cli.main(["window", "--help"])
    assert "--setting" not in capsys.readouterr().out
