"""Quitting from the tray while a temporary chat is open: nothing goes unasked, and it does go."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui import leaving, temporary_controller, tray_controller
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tray_controller import TrayController
from tests.ui.test_list_controller import Desk
from tests.ui.test_temporary_window import begin, press


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desk]:
    """A temporary chat in a window that a tray keeps running, hidden there."""
    monkeypatch.setattr(tray_controller, "tray_is_there", lambda: True)
    monkeypatch.setattr(leaving, "LOOK_MS", 20)
    for change in ("show", "hide", "showMessage"):  # the platform of the tests has no tray
        monkeypatch.setattr(QSystemTrayIcon, change, lambda *_: None)
    made = Desk(qtbot, theme, tmp_path)
    keeper = SettingsKeeper(tmp_path / "settings.json", Settings(tray_icon=True, keep_running=True))
    made.leaving = leaving.Leaving(made.window, made.window)
    made.tray = TrayController(
        made.window, keeper, made.writer, lambda: False, made.leaving, made.window
    )
    made.window.show()
    begin(made)
    assert not made.window.close()
    assert not made.window.isVisible() and made.session.temporary
    yield made
    made.close()
    QGuiApplication.setQuitOnLastWindowClosed(True)


def test_quit_shows_the_window_and_asks_and_discard_closes_it(desk: Desk, qtbot: QtBot) -> None:
    desk.tray.tray.quit_wanted.emit()
    assert desk.window.isVisible()
    with qtbot.waitSignal(desk.window.closing):
        press(desk, "Discard")
    assert not desk.window.isVisible()
    assert QGuiApplication.quitOnLastWindowClosed()


def test_who_stays_has_a_window_that_hides_again(desk: Desk, qtbot: QtBot) -> None:
    desk.tray.tray.quit_wanted.emit()
    press(desk, "Stay")
    qtbot.waitUntil(lambda: not desk.leaving.is_wanted)
    closed: list[int] = []
    desk.window.closing.connect(lambda: closed.append(1))
    desk.window.close()
    assert closed == []
    assert not desk.window.isVisible() and desk.session.temporary


def test_the_end_of_the_login_is_not_held_up_by_a_hidden_window(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place in (tray_controller, temporary_controller):
        monkeypatch.setattr(place, "login_ends", lambda: True)
    with qtbot.waitSignal(desk.window.closing):
        desk.window.close()
    assert desk.window.findChildren(Dialog) == []


def test_keys_quit_where_the_close_button_only_hides(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    quits: list[int] = []
    monkeypatch.setattr(leaving.QCoreApplication, "quit", staticmethod(lambda: quits.append(1)))
    desk.window.commands.add("quit", desk.leaving.quit)
    desk.window.show()
    desk.window.commands.do("quit")
    assert quits == [], "the temporary chat is asked about first"
    with qtbot.waitSignal(desk.window.closing):
        press(desk, "Keep this chat")
    assert not desk.window.isVisible()
    assert "secret" in desk.shown()
