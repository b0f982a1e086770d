"""The offer to start anew, beside what the open window does not follow."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui import restart_controller
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.language import is_alike, words_in
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.restart_controller import RestartController
from hfchat_desktop.ui.theme import Theme

OPENED_AGAIN = "Changes when HFChat is opened again."


class Desk:
    """A window at its settings, and what is under way or not."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, settings: Settings) -> None:
        self.qtbot = qtbot
        self.window = MainWindow(theme, ChatListModel())
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.show_place("settings")
        self.keeper = SettingsKeeper(folder / "settings.json", settings)
        self.window.settings_page.setting_changed.connect(self.keeper.set_value)
        self.at_work = False
        self.can_start = True
        self.restart = RestartController(
            self.window, self.keeper, settings, lambda: self.at_work, lambda: self.can_start
        )
        self.restarts = QSignalSpy(self.restart.restart_requested)

    def offer(self, name: str) -> TextButton | None:
        row = self.window.settings_page.row(name)
        shown = [b for b in row.findChildren(TextButton) if b.isVisibleTo(row)]
        return shown[0] if shown else None

    def offered(self, name: str) -> str:
        offer = self.offer(name)
        return offer.text() if offer is not None else ""

    def words(self, name: str) -> list[str]:
        row = self.window.settings_page.row(name)
        return [label.text() for label in row.findChildren(QLabel) if label.isVisibleTo(row)]

    def press(self, name: str) -> None:
        self.qtbot.mouseClick(self.offer(name), Qt.MouseButton.LeftButton)

    def wait(self) -> None:
        self.qtbot.wait(3 * restart_controller._LOOK_MS)


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    return Desk(qtbot, theme, tmp_path, Settings(language="en"))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restart_controller, "_LOOK_MS", 10)


def test_an_offer_is_there_while_a_setting_differs_from_the_window(desk: Desk) -> None:
    for name, other, own in (("language", "de", "en"), ("window_scale", 150, 100)):
        assert desk.offered(name) == ""
        desk.keeper.set_value(name, other)
        assert desk.offered(name)
        assert OPENED_AGAIN in desk.words(name)
        desk.keeper.set_value(name, own)
        assert desk.offered(name) == ""
    assert desk.restarts.count() == 0


def test_what_was_changed_before_the_settings_were_opened_is_offered_too(
    qtbot, theme, tmp_path
) -> None:
    desk = Desk(qtbot, theme, tmp_path, Settings(window_scale=125))
    desk.keeper.set_value("window_scale", 100)
    was = Settings(window_scale=125)
    later = RestartController(desk.window, desk.keeper, was, lambda: False, lambda: True)
    assert desk.offered("window_scale")
    later.deleteLater()


def test_the_language_of_the_system_needs_no_restart_where_the_window_speaks_it(
    desk: Desk, monkeypatch
) -> None:
    assert is_alike("de", "de")
    assert not is_alike("de", "fr")
    monkeypatch.setattr(restart_controller, "is_alike", lambda one, other: True)
    desk.keeper.set_value("language", "")
    assert desk.offered("language") == ""


def test_the_offer_speaks_the_language_that_was_chosen(desk: Desk, monkeypatch) -> None:
    assert words_in("pl", "Settings", "Language") == "Język"
    assert words_in("en", "Settings", "Language") == "Language"
    assert words_in("pl", "Settings", "Words that nobody knows") == "Words that nobody knows"
    monkeypatch.setattr(restart_controller, "words_in", lambda code, _, words: f"{code}: {words}")
    desk.keeper.set_value("language", "ar")
    desk.keeper.set_value("window_scale", 110)
    assert desk.offered("language") == "ar: Restart now"
    assert desk.offered("window_scale") == "Restart now"
    desk.keeper.set_value("language", "ja")
    assert desk.offered("language") == "ja: Restart now"


def test_it_is_asked_for_at_once_where_nothing_is_under_way(desk: Desk) -> None:
    desk.keeper.set_value("window_scale", 150)
    desk.press("window_scale")
    assert desk.restarts.count() == 1
    assert desk.restarts.at(0) == ["window_scale"]
    desk.wait()
    assert desk.restarts.count() == 1


def test_what_is_under_way_is_waited_for_and_the_row_says_so(desk: Desk) -> None:
    desk.at_work = True
    desk.keeper.set_value("language", "pl")
    desk.press("language")
    assert desk.offered("language") == "Cancel"
    assert any("as soon as" in words for words in desk.words("language"))
    desk.wait()
    assert desk.restarts.count() == 0
    desk.at_work = False
    desk.qtbot.waitUntil(lambda: desk.restarts.count() == 1)
    assert desk.restarts.at(0) == ["language"]


def test_waiting_ends_with_cancel_with_the_old_value_and_where_one_goes_on(desk: Desk) -> None:
    def ends(how: object) -> None:
        desk.at_work = True
        desk.keeper.set_value("window_scale", 150)
        desk.press("window_scale")
        assert desk.offered("window_scale") == "Cancel"
        how()
        desk.wait()
        desk.at_work = False
        desk.wait()
        assert desk.restarts.count() == 0
        assert not any("as soon as" in words for words in desk.words("window_scale"))

    ends(lambda: desk.press("window_scale"))
    assert desk.offered("window_scale") == "Restart now"
    ends(lambda: desk.keeper.set_value("window_scale", 100))
    assert desk.offered("window_scale") == ""
    ends(lambda: desk.window.show_place("chats"))
    desk.window.show_place("settings")
    assert desk.offered("window_scale") == "Restart now"
    ends(desk.window.hide)


def test_a_program_that_has_gone_is_not_offered_and_the_window_stays(desk: Desk) -> None:
    desk.keeper.set_value("window_scale", 150)
    desk.can_start = False
    desk.press("window_scale")
    assert desk.offered("window_scale") == ""
    assert OPENED_AGAIN in desk.words("window_scale")
    desk.keeper.set_value("language", "pl")
    assert desk.offered("language") == ""
    assert desk.restarts.count() == 0


def test_a_dialog_that_is_open_is_not_torn_away(desk: Desk) -> None:
    desk.at_work = True
    desk.keeper.set_value("window_scale", 150)
    desk.press("window_scale")
    dialog = QDialog(desk.window)
    dialog.open()
    desk.at_work = False
    desk.wait()
    assert desk.restarts.count() == 0
    dialog.reject()
    desk.qtbot.waitUntil(lambda: desk.restarts.count() == 1)


def test_tab_goes_from_what_was_chosen_to_the_offer_and_enter_takes_it(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitActive(desk.window)
    row = desk.window.settings_page.row("language")
    row.focus_control()
    desk.keeper.set_value("language", "pl")
    desk.qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
    assert desk.window.focusWidget() is desk.offer("language")
    desk.qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Return)
    assert desk.restarts.count() == 1
