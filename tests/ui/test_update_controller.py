"""Newer versions are asked for only where that is switched on, and told quietly."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.release import Release
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.errors_sharing import ShareOfflineError
from hfchat_desktop.ui import links
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.setting_words import setting_words
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.update_controller import UpdateController

RELEASE = Release("9.1.0", "https://github.com/a/b/releases/tag/v9.1.0")


class FakeUpdates(QObject):
    """Notes what it is asked."""

    found = Signal(object, bool)
    nothing_newer = Signal(bool)
    failed = Signal(object, bool)

    def __init__(self, repository: str = "a/b") -> None:
        super().__init__()
        self.repository = repository
        self.asked: list[str] = []

    def check(self) -> None:
        self.asked.append("now")

    def check_if_due(self) -> None:
        self.asked.append("if due")

    def skip(self, release: Release) -> None:
        self.asked.append(f"skip {release.version}")

    def close(self) -> None:
        self.asked.append("closed")


class Desk:
    """A window with the controller, and updates that are none."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, updates: FakeUpdates) -> None:
        self.window = MainWindow(theme, ChatListModel())
        qtbot.addWidget(self.window)
        self.keeper = SettingsKeeper(folder / "settings.json", Settings())
        self.updates = updates
        self.controller = UpdateController(self.window, self.keeper, updates)  # type: ignore[arg-type]
        self.window.show()

    def line(self) -> str:
        line = self.window.settings_page.about.update_line
        return " ".join(label.text() for label in line.findChildren(QLabel))


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Desk:
    return Desk(qtbot, theme, tmp_path, FakeUpdates())


def test_nothing_is_asked_until_it_is_switched_on(desk: Desk) -> None:
    desk.controller._on_timer_timeout()
    desk.window.show_place("settings")
    assert desk.updates.asked == []
    desk.keeper.set_value("tell_updates", True)
    assert desk.updates.asked == ["if due"]
    desk.keeper.set_value("tell_updates", False)
    desk.controller._on_timer_timeout()
    assert desk.updates.asked == ["if due"]


def test_what_is_found_by_itself_is_a_toast_that_leads_to_about(desk: Desk, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(links, "confirm_and_open", lambda _window, _theme, url: opened.append(url))
    desk.updates.found.emit(RELEASE, True)
    desk.window.toaster.act()
    assert desk.window.current_place == "settings"
    assert "9.1.0" in desk.line()

    line = desk.window.settings_page.about.update_line
    line.page_requested.emit(RELEASE.page)
    assert opened == [RELEASE.page]
    line.skip_requested.emit(RELEASE)
    assert desk.updates.asked == ["skip 9.1.0"]


def test_who_asks_is_answered_in_about_and_not_elsewhere(desk: Desk) -> None:
    desk.window.show_place("settings")
    page = desk.window.settings_page
    page.about.check_requested.emit()
    assert desk.updates.asked == ["now"]
    assert "Asking" in desk.line()
    desk.updates.failed.emit(ShareOfflineError(host="api.github.com"), True)
    assert "Asking" in desk.line()
    desk.updates.failed.emit(ShareOfflineError(host="api.github.com"), False)
    assert "could not be reached" in desk.line()
    desk.updates.nothing_newer.emit(False)
    assert "newest" in desk.line()


def test_a_copy_that_was_not_published_says_so(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    desk = Desk(qtbot, theme, tmp_path, FakeUpdates(""))
    desk.window.show_place("settings")
    page = desk.window.settings_page
    page.show_group("about")
    label = setting_words("tell_updates").label
    switch = next(s for s in page.findChildren(Switch) if s.accessibleName() == label)
    assert not switch.isEnabled()
    assert "nobody to ask" in switch.accessibleDescription()
