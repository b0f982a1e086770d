"""Prompts after "/", personas after "@", and the places that are filled in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.prompts import Asked, asked_at
from hfchat_desktop.ui.composer import Composer
from hfchat_desktop.ui.composer_popup import ComposerPopup
from hfchat_desktop.ui.personas.completion import Completion
from hfchat_desktop.ui.personas.rows import Entry
from hfchat_desktop.ui.theme import Theme

PROMPTS = [Entry("sum", "Summarise"), Entry("table", "Make a table"), Entry("trans", "Translate")]
PERSONAS = [Entry("ada", "Ada Lovelace", "Countess", "A"), Entry("tutor", "Tutor", "", "T")]


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("/", Asked("/", "", 0)),
        ("/make a", Asked("/", "make a", 0)),
        ("@", Asked("@", "", 0)),
        ("ask @tu", Asked("@", "tu", 4)),
        ("", None),
        ("a/", None),
        ("/ ", None),
        ("/home/user", None),
        ("/etc.d", None),
        ("~/x", None),
        ("https://x", None),
        (" /sum", None),
        ("ada@example", None),
        ("ada@", None),
        ("@ ", None),
        ("@ada@example", None),
        ("@ada.org", None),
        ("x\n/", None),
        ("x\n@", None),
        ("5/@", None),
    ],
)
def test_a_path_an_address_or_an_e_mail_asks_for_nothing(before: str, found: object) -> None:
    assert asked_at(before) == found


def test_in_the_middle_of_a_word_nothing_is_asked_for() -> None:
    assert asked_at("/su", "m") is None
    assert asked_at("/su", " m") == Asked("/", "su", 0)


class Desk:
    """A composer in a window, and the list over it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        column.addStretch(1)
        self.composer = Composer(theme)
        column.addWidget(self.composer)
        self.window.resize(700, 600)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.composer.focus()
        self.field = self.composer.field
        self.popup = ComposerPopup(theme, self.composer)
        sources = {"/": ("Prompts", lambda: PROMPTS), "@": ("Personas", lambda: PERSONAS)}
        self.completion = Completion(self.field, self.popup, sources, self.window)
        self.composer.typed.connect(self.completion.look)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.field, text)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        self.qtbot.keyClick(self.field, key, *modifiers)

    def names(self) -> list[str]:
        shown = self.popup.findChild(QListWidget)
        if not self.popup.isVisible():
            return []
        rows = (shown.item(row) for row in range(shown.count()))
        return [row.data(Qt.ItemDataRole.UserRole).name for row in rows]


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    made = Desk(qtbot, theme)
    yield made
    made.window.close()


def test_a_slash_opens_the_prompts_and_typing_filters_them(desk: Desk) -> None:
    desk.type("/")
    assert desk.names() == ["Summarise", "Make a table", "Translate"]
    desk.type("t")
    assert desk.names() == ["Make a table", "Translate"]
    desk.type("r")
    assert desk.names() == ["Translate"]
    desk.press(Qt.Key.Key_Backspace)
    assert desk.names() == ["Make a table", "Translate"]


def test_arrows_and_enter_choose_and_nothing_is_sent(qtbot: QtBot, desk: Desk) -> None:
    desk.type("/")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Up)
    with (
        qtbot.waitSignal(desk.completion.chosen) as chosen,
        qtbot.assertNotEmitted(desk.composer.send_requested),
    ):
        desk.press(Qt.Key.Key_Return)
    assert chosen.args == [Asked("/", "", 0), "table"]
    assert desk.names() == []


def test_the_arrows_go_round_and_belong_to_the_field_again_once_it_is_closed(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.type("@")
    desk.press(Qt.Key.Key_Up)
    with qtbot.waitSignal(desk.completion.chosen) as chosen:
        desk.press(Qt.Key.Key_Tab)
    assert chosen.args[1] == "tutor"
    desk.field.clear()
    with qtbot.waitSignal(desk.composer.edit_last_requested):
        desk.press(Qt.Key.Key_Up)


def test_escape_closes_until_the_sign_is_written_anew(desk: Desk) -> None:
    desk.type("/")
    desk.press(Qt.Key.Key_Escape)
    assert desk.names() == []
    desk.type("t")
    assert desk.names() == []
    assert desk.composer.text() == "/t"
    desk.press(Qt.Key.Key_Backspace)
    desk.press(Qt.Key.Key_Backspace)
    desk.type("/")
    assert len(desk.names()) == 3


@pytest.mark.parametrize(
    "text", ["/home/ada/x", "/tmp", "ada@example.org", "cc: me@x", "1/2", "@ 5"]
)
def test_what_matches_nothing_is_sent_as_it_is(qtbot: QtBot, desk: Desk, text: str) -> None:
    desk.type(text)
    assert desk.names() == []
    with qtbot.waitSignal(desk.composer.send_requested) as sent:
        desk.press(Qt.Key.Key_Return)
    assert sent.args == [text]


def test_pasted_words_open_nothing(desk: Desk) -> None:
    QApplication.clipboard().setText("/")
    desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.field.paste()
    assert desk.names() == []


def test_it_closes_when_the_caret_or_the_keyboard_goes_elsewhere(qtbot: QtBot, desk: Desk) -> None:
    desk.type("hello @")
    assert desk.names()
    desk.press(Qt.Key.Key_Home)
    assert desk.names() == []
    desk.press(Qt.Key.Key_End)
    desk.type("t")
    assert desk.names() == ["Tutor"]
    desk.field.clearFocus()
    assert desk.names() == []


def test_a_click_chooses_and_the_keyboard_stays_in_the_field(qtbot: QtBot, desk: Desk) -> None:
    desk.type("@")
    shown = desk.popup.findChild(QListWidget)
    place = shown.visualItemRect(shown.item(1)).center()
    with qtbot.waitSignal(desk.completion.chosen) as chosen:
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args[1] == "tutor"
    assert desk.field.hasFocus()


def test_it_stands_above_the_composer_and_follows_it(desk: Desk) -> None:
    desk.type("@")
    assert desk.popup.geometry().bottom() < desk.composer.geometry().top()
    desk.window.resize(420, 500)
    QApplication.processEvents()
    assert desk.popup.geometry().bottom() < desk.composer.geometry().top()
    assert desk.popup.geometry().right() <= desk.window.width()


# --- the places of a prompt ---------------------------------------------------------------


def selected(desk: Desk) -> str:
    return desk.field.textCursor().selectedText()


def test_tab_goes_through_the_places_and_then_out_of_the_field(desk: Desk) -> None:
    desk.composer.put_prompt("Translate {{text}} into {{language}}.")
    assert selected(desk) == "{{text}}"
    desk.type("good day")
    desk.press(Qt.Key.Key_Tab)
    assert selected(desk) == "{{language}}"
    desk.type("German")
    desk.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert selected(desk) == "good day"
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Tab)
    assert desk.field.hasFocus()
    assert desk.composer.text() == "Translate good day into German."
    desk.press(Qt.Key.Key_Tab)
    assert not desk.field.hasFocus()


def test_a_name_that_stands_twice_is_written_once(desk: Desk) -> None:
    desk.composer.put_prompt("{{a}} and {{b}} and {{a}}")
    desk.type("x{y")
    desk.press(Qt.Key.Key_Tab)
    assert desk.composer.text() == "x{y and {{b}} and x{y"
    assert selected(desk) == "{{b}}"


def test_enter_goes_to_what_is_open_before_it_sends(qtbot: QtBot, desk: Desk) -> None:
    desk.composer.put_prompt("Make a table of {{things}} with {{columns}}.")
    desk.type("birds")
    with qtbot.assertNotEmitted(desk.composer.send_requested):
        desk.press(Qt.Key.Key_Return)
    assert selected(desk) == "{{columns}}"
    desk.type("names")
    with qtbot.waitSignal(desk.composer.send_requested) as sent:
        desk.press(Qt.Key.Key_Return)
    assert sent.args == ["Make a table of birds with names."]


def test_who_wants_the_braces_sends_them_with_a_second_enter(qtbot: QtBot, desk: Desk) -> None:
    desk.composer.put_prompt("Say {{this}}")
    with qtbot.waitSignal(desk.composer.send_requested) as sent:
        desk.press(Qt.Key.Key_Return)
    assert sent.args == ["Say {{this}}"]


def test_a_prompt_takes_the_place_of_what_was_typed_and_can_be_undone(desk: Desk) -> None:
    desk.type("/su")
    desk.press(Qt.Key.Key_Escape)
    desk.field.insertPlainText(" the rest")
    desk.composer.put_prompt("Summarise:\n{{text}}", 0, 3)
    assert desk.composer.text() == "Summarise:\n{{text}} the rest"
    desk.field.undo()
    assert desk.composer.text() == "/su the rest"


def test_a_prompt_without_places_leaves_tab_alone(desk: Desk) -> None:
    desk.composer.put_prompt("Hello")
    assert desk.composer.text() == "Hello"
    desk.press(Qt.Key.Key_Tab)
    assert not desk.field.hasFocus()


def test_places_are_forgotten_with_the_text(desk: Desk) -> None:
    desk.composer.put_prompt("{{a}} {{b}}")
    desk.field.clear()
    desk.type("{{a}}")
    desk.press(Qt.Key.Key_Tab)
    assert not desk.field.hasFocus()
