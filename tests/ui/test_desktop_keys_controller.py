"""The switch for keys from any program: on, refused, tried again, and off; nothing before."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.desktop_keys import ways
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.desktop_keys import Refusal
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui.desktop_keys_controller import DesktopKeysController
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.setting_card import SettingRow
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.theme import Theme

NAME = "quick_anywhere"


class Keys(QObject):
    """Settles as it is told to, at once or later."""

    pressed = Signal()
    settled = Signal(str, str)

    def __init__(self, answer: tuple[str, str] | None) -> None:
        super().__init__()
        self.answer = answer
        self.closed = False

    def begin(self) -> None:
        if self.answer is not None:
            self.settled.emit(*self.answer)

    def close(self) -> None:
        self.closed = True


class Desk:
    """A window with its settings; `answers` are what the desktop says, one after the other."""

    def __init__(self, theme: Theme, folder: Path, *, wanted: bool) -> None:
        self.answers: list[tuple[str, str] | None] = []
        self.made: list[Keys] = []
        settings = Settings(quick_anywhere=wanted)
        self.window = MainWindow(theme, ChatListModel())
        self.keeper = SettingsKeeper(folder / "settings.json", settings)
        self.window.settings_requested.connect(self.show_settings)

    def show_settings(self) -> None:
        page = self.window.settings_page
        page.set_settings(self.keeper.settings)
        page.setting_changed.connect(self.keeper.set_value)

    def begin(self) -> None:
        self.controller = DesktopKeysController(self.window, self.keeper)

    def make(self, *_ignored: object) -> Keys:
        self.made.append(Keys(self.answers.pop(0)))
        return self.made[-1]

    @property
    def row(self) -> SettingRow:
        page = self.window.settings_page
        return next(r for r in page.findChildren(SettingRow) if "any program" in r.label)

    @property
    def switch(self) -> Switch:
        return self.row.findChild(Switch)

    def words(self) -> str:
        return " ".join(label.text() for label in self.row.findChildren(QLabel) if label.text())


Make = Callable[..., Desk]


@pytest.fixture
def make(
    qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Make]:
    """Return what makes a window whose desktop answers as it is told to."""
    made: list[Desk] = []

    def make(*answers: tuple[str, str] | None, wanted: bool = False) -> Desk:
        desk = Desk(theme, tmp_path, wanted=wanted)
        made.append(desk)
        desk.answers = list(answers)
        monkeypatch.setattr(ways, "make_keys", desk.make)
        qtbot.addWidget(desk.window)
        desk.begin()
        return desk

    yield make
    for desk in made:
        desk.controller.close()


def test_off_asks_nobody_and_imports_nothing(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "hfchat_desktop.bridge.desktop_keys.ways")
    desk = make()
    desk.window.show_place("settings")
    assert not desk.switch.isChecked()
    assert "hfchat_desktop.bridge.desktop_keys.ways" not in sys.modules


def test_a_person_switches_it_on_is_told_the_keys_and_switches_it_off(
    qtbot: QtBot, make: Make
) -> None:
    desk = make(("", "Super+Q"))
    desk.window.show_place("settings")
    desk.switch.click()
    assert desk.keeper.settings.quick_anywhere
    assert desk.switch.isChecked()
    assert "Super+Q" in desk.words()
    with qtbot.waitSignal(desk.controller.called):
        desk.made[0].pressed.emit()
    desk.switch.click()
    assert desk.made[0].closed
    assert "Super+Q" not in desk.words()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Refusal.TAKEN, "Another program has taken Ctrl+"),
        (Refusal.MISSING, "does not offer it"),
        (Refusal.REFUSED, "did not allow it"),
    ],
)
def test_keys_that_cannot_be_had_are_off_and_told_in_a_sentence(
    make: Make, reason: Refusal, words: str
) -> None:
    desk = make((reason, ""), ("", ""))
    desk.window.show_place("settings")
    desk.switch.click()
    assert not desk.switch.isChecked()
    assert not desk.keeper.settings.quick_anywhere
    assert desk.made[0].closed
    assert words in desk.words()

    desk.switch.click()
    assert desk.switch.isChecked()
    assert desk.keeper.settings.quick_anywhere
    assert words not in desk.words()


def test_refused_at_the_start_they_are_shown_off_and_wanted_at_the_next_start(make: Make) -> None:
    desk = make((Refusal.TAKEN, ""), (Refusal.TAKEN, ""), wanted=True)
    desk.window.show_place("settings")
    assert not desk.switch.isChecked()
    assert "taken" in desk.words()
    assert desk.keeper.settings.quick_anywhere
    desk.window.settings_page.set_settings(desk.keeper.settings)  # the text was made larger
    assert not desk.switch.isChecked()

    desk.switch.click()  # a person asks again
    assert len(desk.made) == 2
    assert not desk.switch.isChecked()
    assert not desk.keeper.settings.quick_anywhere


def test_keys_that_are_lost_later_are_shown_off(make: Make) -> None:
    desk = make(("", ""), wanted=True)
    desk.window.show_place("settings")
    assert desk.switch.isChecked()
    desk.made[0].settled.emit(Refusal.ENDED, "")
    assert not desk.switch.isChecked()
    assert desk.keeper.settings.quick_anywhere


def test_a_person_who_says_no_at_the_start_is_not_asked_at_the_next(make: Make) -> None:
    desk = make((Refusal.REFUSED, ""), wanted=True)
    desk.window.show_place("settings")
    assert not desk.switch.isChecked()
    assert "did not allow it" in desk.words()
    assert not desk.keeper.settings.quick_anywhere


def test_while_the_desktop_asks_the_person_it_is_on_and_an_answer_too_late_counts_no_more(
    make: Make,
) -> None:
    desk = make(None, ("", ""))
    desk.window.show_place("settings")
    desk.switch.click()
    assert desk.switch.isChecked()
    desk.switch.click()
    desk.made[0].settled.emit(Refusal.REFUSED, "")
    assert "not allow" not in desk.words()


def test_macs_are_not_offered_it(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    desk = make()
    assert NAME not in desk.window.settings_page.shown_names()
