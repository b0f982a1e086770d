"""The switch for keys from any program: on, refused, tried again, and off; nothing before."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.desktop_keys import ways
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.desktop_keys import Refusal, Way, quick_keys
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui import desktop_keys_controller
from hfchat_desktop.ui.desktop_keys_controller import DesktopKeysController
from hfchat_desktop.ui.key_button import KeyButton
from hfchat_desktop.ui.keys_field import KeysField
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.setting_card import SettingRow
from hfchat_desktop.ui.switch import Switch
from hfchat_desktop.ui.theme import Theme

NAME = "quick_anywhere"
OWN, OTHER = quick_keys(sys.platform), "Meta+J"
GRANTED = ("", "")


class Keys(QObject):
    """Settles as it is told to, at once or later."""

    pressed = Signal()
    settled = Signal(str, str)

    def __init__(self, keys: str, answer: tuple[str, str] | None, first: bool) -> None:
        super().__init__()
        self.keys = keys
        self.answer = answer
        self.gives_back_first = first
        self.closed = False
        self.shows_settings = False

    def show_settings(self) -> None:
        self.shows_settings = True

    def begin(self) -> None:
        if self.answer is not None:
            self.settled.emit(*self.answer)

    def close(self) -> None:
        self.closed = True


class Desk:
    """A window with its settings; `answers` are what the desktop says, one after the other."""

    def __init__(self, theme: Theme, folder: Path, *, wanted: bool, keys: str = "") -> None:
        self.answers: list[tuple[str, str] | None] = []
        self.made: list[Keys] = []
        self.gives_back_first = False
        settings = Settings(quick_anywhere=wanted, quick_keys=keys)
        self.window = MainWindow(theme, ChatListModel())
        self.keeper = SettingsKeeper(folder / "settings.json", settings)
        self.window.settings_requested.connect(self.show_settings)

    def show_settings(self) -> None:
        page = self.window.settings_page
        page.set_settings(self.keeper.settings)
        page.setting_changed.connect(self.keeper.set_value)

    def begin(self) -> None:
        self.controller = DesktopKeysController(self.window, self.keeper)

    def make(self, _way: object, keys: str, *_ignored: object) -> Keys:
        self.made.append(Keys(keys, self.answers.pop(0), self.gives_back_first))
        return self.made[-1]

    def press(self, keys: str) -> None:
        """Press these keys where the button listens, as it tells them."""
        self.button.keys_chosen.emit(keys)

    def held(self) -> list[str]:
        """Return the keys that are not given back."""
        return [keys.keys for keys in self.made if not keys.closed]

    @property
    def field(self) -> KeysField:
        return self.window.settings_page.findChild(KeysField)

    @property
    def button(self) -> KeyButton:
        return self.field.findChild(KeyButton)

    def told(self) -> str:
        """Return the words of the row that has the keys."""
        page = self.window.settings_page
        row = next(r for r in page.findChildren(SettingRow) if r.isAncestorOf(self.field))
        labels = row.findChildren(QLabel)
        return " ".join(x.text() for x in labels if x.text() and x.text() != row.label)

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

    def make(*answers: tuple[str, str] | None, wanted: bool = False, keys: str = "") -> Desk:
        desk = Desk(theme, tmp_path, wanted=wanted, keys=keys)
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


# --- other keys ----------------------------------------------------------------------------


def test_other_keys_are_asked_for_first_and_those_in_force_given_back_then(
    qtbot: QtBot, make: Make
) -> None:
    desk = make(GRANTED, None, wanted=True)
    desk.window.show_place("settings")
    desk.press(OTHER)
    assert desk.held() == [OWN, OTHER]
    assert OWN in desk.button.text()

    desk.made[1].settled.emit("", "")
    assert desk.held() == [OTHER]
    assert desk.keeper.settings.quick_keys == OTHER
    assert OTHER in desk.button.text()
    assert f"{OTHER} opens" in desk.words().replace("\u2068", "").replace("\u2069", "")
    with qtbot.waitSignal(desk.controller.called):
        desk.made[1].pressed.emit()
    desk.switch.click()
    assert desk.held() == []


def test_other_keys_that_another_program_has_are_told_and_the_old_ones_stay(
    qtbot: QtBot, make: Make
) -> None:
    desk = make(GRANTED, (Refusal.TAKEN, ""), GRANTED, wanted=True)
    desk.window.show_place("settings")
    desk.press(OTHER)
    assert desk.held() == [OWN]
    assert "Another program has taken" in desk.told()
    assert OTHER in desk.told()
    assert (desk.button.text(), desk.keeper.settings.quick_keys) == (OWN, "")
    assert desk.switch.isChecked()
    with qtbot.waitSignal(desk.controller.called):
        desk.made[0].pressed.emit()

    desk.press("Meta+K")
    assert desk.held() == ["Meta+K"]
    assert desk.told() == ""


def test_a_key_that_is_not_on_the_keyboard_is_told(make: Make) -> None:
    desk = make(GRANTED, (Refusal.ABSENT, ""), wanted=True)
    desk.window.show_place("settings")
    desk.press("Ctrl+Ж")
    assert desk.told() == "This key cannot be used."
    assert desk.held() == [OWN]


def test_where_old_keys_go_first_they_are_asked_for_again_after_a_refusal(make: Make) -> None:
    desk = make(GRANTED, None, GRANTED, GRANTED, wanted=True)
    desk.gives_back_first = True
    desk.window.show_place("settings")
    desk.press(OTHER)
    assert desk.held() == [OTHER]
    desk.made[1].settled.emit(Refusal.REFUSED, "")
    assert desk.held() == [OWN]
    assert "did not allow it" in desk.told()
    assert desk.keeper.settings == Settings(quick_anywhere=True)
    desk.press(OTHER)
    assert desk.held() == [OTHER]


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("Q", "Hold Ctrl or Alt as well"),
        ("Shift+Q", "Hold Ctrl or Alt as well"),
        ("", "Hold Ctrl or Alt as well"),  # Backspace: the switch is there to have none
        ("Ctrl+C", "Ctrl+C is for writing text."),
        ("Alt+F4", "This key cannot be used."),
        ("Unknown", "This key cannot be used."),
        ("Ctrl+K", "Ctrl+K is used by “Go to anything”."),
    ],
)
def test_keys_that_nobody_should_have_everywhere_are_told_and_not_asked_for(
    make: Make, keys: str, words: str
) -> None:
    desk = make(GRANTED, wanted=True)
    desk.window.show_place("settings")
    desk.press(keys)
    assert words in desk.told()
    assert desk.held() == [OWN]
    assert desk.keeper.settings.quick_keys == ""


def test_keys_chosen_while_it_is_off_are_asked_for_once_it_is_on(make: Make) -> None:
    desk = make(GRANTED)
    desk.window.show_place("settings")
    desk.press(OTHER)
    assert desk.made == []
    assert OTHER in desk.button.text()
    desk.switch.click()
    assert desk.held() == [OTHER]


def test_other_keys_help_where_those_at_the_start_were_taken(make: Make) -> None:
    desk = make((Refusal.TAKEN, ""), GRANTED, wanted=True)
    desk.window.show_place("settings")
    assert not desk.switch.isChecked()
    desk.press(OTHER)
    assert desk.held() == [OTHER]
    assert "taken" not in desk.words()
    assert desk.switch.isChecked()


def test_the_ones_that_come_along_are_a_click_away(make: Make) -> None:
    desk = make(GRANTED, GRANTED, wanted=True, keys=OTHER)
    desk.window.show_place("settings")
    assert desk.held() == [OTHER]
    reset = next(b for b in desk.field.findChildren(QAbstractButton) if b is not desk.button)
    assert reset.accessibleName() == f"Keys for the quick question: Back to {OWN}"
    assert reset.isVisibleTo(desk.field)
    reset.click()
    assert desk.held() == [OWN]
    assert desk.keeper.settings.quick_keys == ""
    assert not reset.isVisibleTo(desk.field)


def test_keys_that_are_still_asked_for_are_left_when_others_are_pressed_or_it_is_switched_off(
    make: Make,
) -> None:
    desk = make(GRANTED, None, None, wanted=True)
    desk.window.show_place("settings")
    desk.press(OTHER)
    desk.press("Meta+K")
    assert desk.held() == [OWN, "Meta+K"]
    desk.made[1].settled.emit("", "")  # too late
    assert desk.held() == [OWN, "Meta+K"]
    desk.switch.click()
    assert desk.held() == []


def test_keys_that_come_with_restored_settings_are_asked_for(make: Make) -> None:
    desk = make(GRANTED, GRANTED, GRANTED, wanted=True)
    desk.keeper.set_all(Settings(quick_anywhere=True, quick_keys=OTHER))
    assert desk.held() == [OTHER]
    desk.keeper.set_all(Settings())
    desk.keeper.set_all(Settings(quick_anywhere=True, quick_keys="Meta+K"))
    assert desk.held() == ["Meta+K"]


def test_a_portal_has_the_last_word_and_its_words_are_shown(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop_keys_controller, "_way", lambda: Way.PORTAL)
    desk = make(("", "Super+ Q"), ("", "Super+ W"), ("", "Super+ U"), wanted=True)
    desk.gives_back_first = True
    desk.window.show_place("settings")
    assert desk.button.text() == "Super+ Q"
    assert "The desktop decides on the keys." in desk.told()
    assert desk.button.accessibleName() == "Keys for the quick question: Super+ Q"
    desk.made[0].settled.emit("", "Super+ W")  # changed in the settings of the desktop
    assert desk.button.text() == "Super+ W"
    assert "Super+ W" in desk.words()

    desk.press(OTHER)  # and the desktop keeps to its own
    assert desk.button.text() == "Super+ W"
    assert desk.keeper.settings.quick_keys == OTHER
    assert desk.made[1].shows_settings
    desk.press("Meta+U")
    assert desk.button.text() == "Super+ U"
    assert not desk.made[2].shows_settings


def test_an_action_of_the_window_does_not_get_the_keys_that_call_it_from_everywhere(
    make: Make,
) -> None:
    from hfchat_desktop.ui.shortcuts_card import ShortcutsCard

    desk = make(GRANTED, wanted=True, keys=OTHER)
    desk.window.show_place("settings")
    desk.window.settings_page.show_group("shortcuts")
    card = desk.window.settings_page.findChild(ShortcutsCard)
    find = next(b for b in card.findChildren(KeyButton) if "Find in" in b.accessibleName())
    find.keys_chosen.emit(OTHER)
    told = [x.text() for x in card.findChildren(QLabel) if x.property("tone") == "danger"]
    assert f"{OTHER} is used by “Quick question from any program”." in told
    assert OTHER not in find.text()

    desk.switch.click()
    find.keys_chosen.emit(OTHER)
    assert OTHER in find.text()
