"""The icon in the tray, and the app that goes on behind it where a person wants it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui import leaving, tray_controller
from hfchat_desktop.ui.leaving import Leaving
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.setting_words import setting_words
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tray import Tray
from hfchat_desktop.ui.tray_controller import TrayController


class Writer(QObject):
    """Ends answers."""

    reply_finished = Signal(object)


class Desk:
    """A window with what keeps it in the tray."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, settings: Settings) -> None:
        self.window = MainWindow(theme, ChatListModel())
        qtbot.addWidget(self.window)
        self.keeper = SettingsKeeper(folder / "settings.json", settings)
        self.writer = Writer()
        self.told: list[str] = []
        self.first = True
        self.leaving = Leaving(self.window)
        self.tray = TrayController(
            self.window,
            self.keeper,
            self.writer,  # type: ignore[arg-type]
            self.once,
            self.leaving,
        )
        self.window.show()

    def once(self) -> bool:
        first, self.first = self.first, False
        return first


@pytest.fixture
def there(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Say that there is a tray, until the value is changed."""
    value = [True]
    monkeypatch.setattr(tray_controller, "tray_is_there", lambda: value[0])
    for change in ("show", "hide"):  # the platform of the tests has none, and warns of it
        monkeypatch.setattr(QSystemTrayIcon, change, lambda _self: None)
    yield value
    QGuiApplication.setQuitOnLastWindowClosed(True)


def make(qtbot: QtBot, theme: Theme, folder: Path, **settings: bool) -> Desk:
    return Desk(qtbot, theme, folder, Settings(**settings))


def test_there_is_no_icon_until_it_is_wanted(qtbot, theme, tmp_path, there) -> None:
    desk = make(qtbot, theme, tmp_path)
    assert desk.tray.tray is None
    desk.keeper.set_value("tray_icon", True)
    assert desk.tray.tray is not None
    desk.keeper.set_value("tray_icon", False)
    assert desk.tray.tray is None


def test_the_menu_is_round_as_all_menus_and_can_be_opened_again(
    qtbot, theme, tmp_path, there
) -> None:
    desk = make(qtbot, theme, tmp_path, tray_icon=True)
    menu = desk.tray.tray._menu
    assert isinstance(menu, Menu)
    for _ in range(2):
        menu.popup(QPoint(10, 10))
        assert menu.isVisible()
        menu.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert isValid(menu)


def test_closing_hides_only_where_it_is_wished_and_says_so_once(
    qtbot, theme, tmp_path, there, monkeypatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(Tray, "tell", lambda _self, words: told.append(words))
    desk = make(qtbot, theme, tmp_path, tray_icon=True, keep_running=True)
    closed: list[int] = []
    desk.window.closing.connect(lambda: closed.append(1))
    for _ in range(2):
        assert not desk.window.close()
        assert not desk.window.isVisible()
        assert not QGuiApplication.quitOnLastWindowClosed()
        desk.tray.tray.window_wanted.emit()
        assert desk.window.isVisible()
        assert QGuiApplication.quitOnLastWindowClosed()
    assert len(told) == 1
    assert closed == []

    desk.keeper.set_value("keep_running", False)
    assert desk.window.close()
    assert closed == [1]


def test_a_tray_that_has_gone_lets_the_window_close(qtbot, theme, tmp_path, there) -> None:
    desk = make(qtbot, theme, tmp_path, tray_icon=True, keep_running=True)
    there[0] = False
    assert desk.window.close()


def test_quit_closes_even_where_the_app_keeps_running(
    qtbot, theme, tmp_path, there, monkeypatch
) -> None:
    quits: list[int] = []
    monkeypatch.setattr(leaving.QCoreApplication, "quit", staticmethod(lambda: quits.append(1)))
    desk = make(qtbot, theme, tmp_path, tray_icon=True, keep_running=True)
    desk.window.set_close_guard(lambda: False)
    desk.tray.tray.quit_wanted.emit()
    assert quits == []
    assert desk.window.isVisible()
    desk.window.set_close_guard(lambda: True)
    desk.tray.tray.quit_wanted.emit()
    assert quits == [1]


def test_the_end_of_the_login_is_not_held_up(qtbot, theme, tmp_path, there, monkeypatch) -> None:
    desk = make(qtbot, theme, tmp_path, tray_icon=True, keep_running=True)
    monkeypatch.setattr(tray_controller, "login_ends", lambda: True)
    assert desk.window.close()


def test_an_answer_in_the_background_is_marked_until_the_window_is_seen(
    qtbot, theme, tmp_path, there, monkeypatch
) -> None:
    desk = make(qtbot, theme, tmp_path, tray_icon=True)
    others: list[object] = []
    monkeypatch.setattr(tray_controller.QApplication, "topLevelWidgets", lambda: others)
    stopped = Message(1, 1, None, Role.ASSISTANT, "x", state=ReplyState.STOPPED)
    desk.writer.reply_finished.emit(stopped)
    assert not desk.tray.tray.attention
    desk.writer.reply_finished.emit(Message(2, 1, None, Role.ASSISTANT, "x", state=ReplyState.DONE))
    assert desk.tray.tray.attention
    assert "ready" in desk.tray.tray.findChild(QSystemTrayIcon).toolTip()
    desk.window.activateWindow()
    qtbot.waitUntil(lambda: not desk.tray.tray.attention)


def test_where_there_is_no_tray_the_settings_say_so(qtbot, theme, tmp_path, there) -> None:
    there[0] = False
    desk = make(qtbot, theme, tmp_path)
    desk.window.show_place("settings")
    page = desk.window.settings_page
    page.set_settings(desk.keeper.settings)
    switches = {s.accessibleName(): s for s in page.findChildren(Switch)}
    icon = switches[setting_words("tray_icon").label]
    assert not icon.isEnabled()
    assert "no icons" in icon.accessibleDescription()
