"""A quick question from another program: the real app, on a screen with a window manager."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hfchat_desktop.paths import profile
from tests.fakes.desktop_bus import DesktopBus, daemon
from tests.journeys.screen import Screen, missing

ROOT = Path(__file__).parents[1]
PORTAL = ROOT / "tests" / "fakes" / "shortcuts_portal.py"
QUICK, OTHER = "Quick question", "Another program"
WINDOW = f"""
from PySide6.QtWidgets import QApplication, QTextEdit
application = QApplication([])
window = QTextEdit()
window.setWindowTitle("{OTHER}")
window.show()
application.exec()
"""
PATIENCE_S = 30.0
_AGAIN_S = 5.0
_STAYS = 5  # looks in a row

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason="Xvfb and xdotool are not installed"),
]


class Desk:
    """A screen with the app and another program on it, which has the keyboard."""

    def __init__(self, folder: Path) -> None:
        self.screen = Screen(None)
        self.environment = self.screen.environment
        self.folder = folder
        self.started: list[subprocess.Popen[bytes]] = []
        place = profile(folder)
        place.config.mkdir(parents=True)
        settings = {"quick_anywhere": True, "load_model_at_start": False}
        self.settings_file = place.settings_file
        self.settings_file.write_text(json.dumps(settings))

    def start(self, **more: str) -> None:
        app = [sys.executable, "-m", "hfchat_desktop", "--profile", str(self.folder)]
        for command, title in ((app, "HFChat Desktop"), ([sys.executable, "-c", WINDOW], OTHER)):
            environment = {**self.environment, **more}
            self.started.append(subprocess.Popen(command, cwd=ROOT, env=environment))
            self.wait_for(lambda title=title: bool(self.xdo("search", "--name", f"^{title}")))
        self.focus_other()

    def focus_other(self) -> None:
        self.xdo("search", "--name", f"^{OTHER}", "windowactivate", "--sync")
        self.wait_for(lambda: self.active().startswith(OTHER))

    def active(self) -> str:
        return self.xdo("getactivewindow", "getwindowname")

    def press(self) -> None:
        self.xdo("key", "ctrl+alt+space")

    def chosen(self) -> str:
        """Return the keys that a person chose."""
        return str(json.loads(self.settings_file.read_text()).get("quick_keys", ""))

    def change(self, keys: str, stored: str) -> None:
        """Find the row of the keys in the settings, and press others there."""
        self.xdo("search", "--onlyvisible", "--name", "^HFChat Desktop", "windowactivate")
        self.wait_for(lambda: self.active().startswith("HFChat Desktop"))
        self.xdo("key", "ctrl+comma", "ctrl+f")
        self.xdo("type", "keys for the quick question")
        self.xdo("key", "Down", "Return", keys)
        self.wait_for(lambda: self.chosen() == stored)

    def xdo(self, *words: str) -> str:
        command = ["xdotool", *words]
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=30
        )
        return done.stdout.strip()

    def open_quick(self) -> None:
        """Press until the small window is there to stay.

        The app asks for keys a while after its start, so they may have to be pressed again; where
        it was only slow, that closes what the first ones open.
        """
        until = time.monotonic() + 2 * PATIENCE_S
        stays = 0
        while stays < _STAYS:
            assert time.monotonic() < until, f"{self.active()} has the keyboard"
            if not stays:
                self.press()
            pressed = time.monotonic()
            while not self.active().startswith(QUICK) and time.monotonic() < pressed + _AGAIN_S:
                time.sleep(0.05)
            time.sleep(0.2)
            stays = stays + 1 if self.active().startswith(QUICK) else 0

    def wait_for(self, happened: Callable[[], bool]) -> None:
        """Wait until it has happened."""
        until = time.monotonic() + PATIENCE_S
        while not happened():
            assert time.monotonic() < until, f"{self.active()} has the keyboard"
            time.sleep(0.05)

    def close(self) -> None:
        for process in self.started:
            process.terminate()
        for process in self.started:
            process.wait(10)
        self.screen.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a screen that nothing is on yet."""
    made = Desk(tmp_path / "profile")
    yield made
    made.close()


def test_keys_of_x11_open_the_small_window_over_another_program_and_close_it(desk: Desk) -> None:
    desk.start()
    desk.open_quick()
    desk.xdo("type", "hello")
    time.sleep(0.3)
    desk.press()
    desk.wait_for(lambda: desk.active().startswith(OTHER))


def test_keys_of_a_portal_open_the_small_window_over_another_program(
    desk: Desk, tmp_path: Path
) -> None:
    if daemon() is None:
        pytest.skip("dbus-daemon is not installed")
    bus = DesktopBus(tmp_path, PORTAL)
    try:
        bus.start_portal("grants")
        desk.start(DBUS_SESSION_BUS_ADDRESS=bus.address, XDG_SESSION_TYPE="wayland")
        bus.wait_for_member("BindShortcuts")
        bus.order(press="quick-question")
        desk.wait_for(lambda: desk.active().startswith(QUICK))
    finally:
        bus.close()


def test_keys_that_a_person_changes_open_it_and_the_old_ones_do_no_more(desk: Desk) -> None:
    desk.start()
    desk.open_quick()
    desk.press()
    desk.wait_for(lambda: desk.active().startswith(OTHER))

    desk.change("ctrl+alt+j", "Ctrl+Alt+J")
    desk.focus_other()
    desk.press()
    time.sleep(0.7)
    assert desk.active().startswith(OTHER)
    desk.xdo("key", "ctrl+alt+j")
    desk.wait_for(lambda: desk.active().startswith(QUICK))


def test_a_portal_is_asked_anew_for_other_keys(desk: Desk, tmp_path: Path) -> None:
    if daemon() is None:
        pytest.skip("dbus-daemon is not installed")
    bus = DesktopBus(tmp_path, PORTAL)
    try:
        bus.start_portal("grants")
        desk.start(DBUS_SESSION_BUS_ADDRESS=bus.address, XDG_SESSION_TYPE="wayland")
        first, wishes, *_ = bus.wait_for_member("BindShortcuts")
        assert "CTRL+ALT+space" in str(wishes)
        desk.change("ctrl+alt+j", "Ctrl+Alt+J")
        second, wishes, *_ = bus.wait_for_member("BindShortcuts")
        assert "CTRL+ALT+j" in str(wishes)
        assert second != first
        assert bus.wait_for_member("ConfigureShortcuts")[0] == second  # it has the keys it had
        desk.focus_other()
        bus.order(press="quick-question", session=first)
        time.sleep(0.7)
        assert desk.active().startswith(OTHER)
        bus.order(press="quick-question", session=second)
        desk.wait_for(lambda: desk.active().startswith(QUICK))
    finally:
        bus.close()


def test_the_app_goes_on_where_another_program_has_the_keys(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hfchat_desktop.bridge.desktop_keys.xcb import XServer
    from hfchat_desktop.core.desktop_keys import QUICK_KEYS, chord_of

    monkeypatch.setenv("DISPLAY", desk.environment["DISPLAY"])
    chord, other = chord_of(QUICK_KEYS), XServer()
    assert chord is not None
    keyboard = other.keyboard()
    assert other.grab(keyboard.key_code(chord), keyboard.held_mask(chord))
    try:
        desk.start()
        time.sleep(2)
        desk.press()
        time.sleep(0.5)
        assert desk.active().startswith(OTHER)
        assert desk.started[0].poll() is None
    finally:
        other.close()
