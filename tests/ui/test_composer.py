"""Writing, sending, stopping, and what waits."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.composer import Composer
from hfchat_desktop.ui.message_field import MessageField
from hfchat_desktop.ui.send_button import SendButton
from hfchat_desktop.ui.theme import Theme

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme) -> Iterator[Composer]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = Composer(theme)
    column.addStretch(1)
    column.addWidget(made)
    window.resize(800, 600)
    window.show()
    qtbot.waitExposed(window)
    made.focus()
    yield made
    window.close()


def field(composer: Composer) -> MessageField:
    found = composer.findChild(MessageField)
    assert found is not None
    return found


def send_button(composer: Composer) -> SendButton:
    found = composer.findChild(SendButton)
    assert found is not None
    return found


def paste(composer: Composer, text: str) -> None:
    QApplication.clipboard().setText(text)
    field(composer).paste()


def test_enter_sends_what_is_written_and_empties_the_field(
    qtbot: QtBot, composer: Composer
) -> None:
    qtbot.keyClicks(field(composer), "Why is the sky blue?")

    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(field(composer), Qt.Key.Key_Return)

    assert sent.args == ["Why is the sky blue?"]
    assert composer.text() == ""


def test_shift_enter_begins_a_line(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(field(composer), "one")
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Return, SHIFT)
    qtbot.keyClicks(field(composer), "two")

    assert composer.text() == "one\ntwo"


def test_enter_and_shift_enter_can_be_swapped(qtbot: QtBot, composer: Composer) -> None:
    composer.set_enter_sends(False)
    qtbot.keyClicks(field(composer), "one")
    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Return)

    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.keyClick(field(composer), Qt.Key.Key_Return, SHIFT)

    assert sent.args == ["one\n"]


@pytest.mark.parametrize("enter_sends", [True, False])
def test_ctrl_enter_always_sends(qtbot: QtBot, composer: Composer, enter_sends: bool) -> None:
    composer.set_enter_sends(enter_sends)
    composer.set_text("hello")

    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Enter, CONTROL)


def test_white_space_alone_is_not_sent(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text(" \n\t ")

    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Return)

    assert not send_button(composer).isEnabled()


def test_enter_is_left_to_an_input_method_that_is_composing(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.set_text("ni")
    QApplication.sendEvent(field(composer), QInputMethodEvent("你", []))

    with qtbot.assertNotEmitted(composer.send_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Return)

    done = QInputMethodEvent("", [])
    done.setCommitString("你好")
    QApplication.sendEvent(field(composer), done)
    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Return)


def test_up_in_an_empty_field_asks_for_the_last_message(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.waitSignal(composer.edit_last_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Up)

    composer.set_text("text")
    with qtbot.assertNotEmitted(composer.edit_last_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Up)


def test_the_button_is_send_with_text_and_stop_without_while_writing(
    qtbot: QtBot, composer: Composer
) -> None:
    button = send_button(composer)
    assert not button.isEnabled()

    composer.set_writing(True)
    assert button.accessibleName() == "Stop"
    with qtbot.waitSignal(composer.stop_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    qtbot.keyClicks(field(composer), "and then?")
    assert button.accessibleName() == "Send"
    with (
        qtbot.assertNotEmitted(composer.stop_requested),
        qtbot.waitSignal(composer.send_requested) as sent,
    ):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent.args == ["and then?"]
    assert button.accessibleName() == "Stop"


def test_one_may_send_with_enter_while_a_reply_is_written(qtbot: QtBot, composer: Composer) -> None:
    composer.set_writing(True)
    qtbot.keyClicks(field(composer), "next")

    with qtbot.waitSignal(composer.send_requested):
        qtbot.keyClick(field(composer), Qt.Key.Key_Return)


def test_typing_tells_the_draft_and_setting_it_does_not(qtbot: QtBot, composer: Composer) -> None:
    with qtbot.assertNotEmitted(composer.draft_changed):
        composer.set_text("kept from yesterday")

    with qtbot.waitSignal(composer.draft_changed) as told:
        qtbot.keyClicks(field(composer), "!")

    assert told.args == ["kept from yesterday!"]


def test_sending_tells_that_the_draft_is_empty(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("hello")

    with qtbot.waitSignal(composer.draft_changed) as told:
        qtbot.keyClick(field(composer), Qt.Key.Key_Return)

    assert told.args == [""]


def test_the_field_grows_to_eight_lines_and_then_scrolls(qtbot: QtBot, composer: Composer) -> None:
    heights = []
    for lines in (1, 2, 8, 9, 30):
        composer.set_text("\n".join(["line"] * lines))
        qtbot.wait(1)
        heights.append(field(composer).height())

    one, two, eight, nine, thirty = heights
    assert one < two < eight
    assert eight == nine == thirty
    assert field(composer).verticalScrollBar().maximum() > 0

    composer.set_text("")
    assert field(composer).height() == one


@pytest.mark.parametrize(
    "text",
    ["a" * 1_000_000, "word " * 200_000, "a line\n" * 140_000],
    ids=["run", "words", "lines"],
)
def test_a_megabyte_can_be_pasted_without_a_long_wait(composer: Composer, text: str) -> None:
    before = time.process_time()
    paste(composer, text)
    QApplication.processEvents()

    # Breaking between words takes Qt over 30 s for the first of these.
    assert time.process_time() - before < 5
    assert composer.text() == text


def test_pasted_markup_stays_plain_text(composer: Composer) -> None:
    source = QMimeData()
    source.setHtml("<b>bold</b><img src='file:///etc/passwd'>")
    source.setText("bold")
    QApplication.clipboard().setMimeData(source)
    field(composer).paste()

    assert composer.text() == "bold"
    assert isinstance(field(composer), QPlainTextEdit)


def test_the_invitation_names_the_model_and_changes_while_it_writes(composer: Composer) -> None:
    composer.set_model_name("Qwen3\n4B")
    assert field(composer).placeholderText() == "Message Qwen3 4B"

    composer.set_writing(True)
    assert field(composer).placeholderText() == "Write a follow-up"

    composer.set_writing(False)
    composer.set_model_name("")
    assert field(composer).placeholderText() == "Write a message"

    composer.set_has_messages(True)
    assert field(composer).placeholderText() == "Write a follow-up"


def test_what_waits_is_shown_and_can_be_edited_and_removed(
    qtbot: QtBot, composer: Composer
) -> None:
    composer.set_queue(["first\nof two", "second"])
    rows = [w for w in composer.findChildren(QWidget) if "Waiting: " in w.accessibleName()]
    assert [row.accessibleName() for row in rows] == ["Waiting: first of two", "Waiting: second"]
    assert all(row.isVisible() for row in rows)
    edit, remove = (
        next(w for w in rows[1].findChildren(QWidget) if w.accessibleName() == name)
        for name in ("Edit", "Remove")
    )

    with qtbot.waitSignal(composer.queue_edit_requested) as edited:
        qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(composer.queue_remove_requested) as removed:
        qtbot.mouseClick(remove, Qt.MouseButton.LeftButton)

    assert (edited.args, removed.args) == ([1], [1])
    composer.set_queue([])
    assert not any(row.isVisible() for row in rows)


def test_a_click_anywhere_in_the_box_goes_to_the_field(qtbot: QtBot, composer: Composer) -> None:
    field(composer).clearFocus()

    place = QPoint(30, composer.height() - 20)
    qtbot.mouseClick(composer, Qt.MouseButton.LeftButton, pos=place)

    assert field(composer).hasFocus()


def test_tab_leaves_the_field(qtbot: QtBot, composer: Composer) -> None:
    composer.set_text("text")

    qtbot.keyClick(field(composer), Qt.Key.Key_Tab)

    assert composer.text() == "text"
    assert send_button(composer).hasFocus()


class PaintWatch(QObject):
    """Counts how often a widget was painted as a whole."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.count += event.rect() == watched.rect()
        return False


def test_another_invitation_is_painted_at_once(qtbot: QtBot, composer: Composer) -> None:
    composer.set_model_name("SmolLM2")
    qtbot.wait(50)
    painted = PaintWatch(field(composer).viewport())
    composer.set_writing(True)
    qtbot.waitUntil(lambda: painted.count > 0, timeout=2_000)


def test_while_a_reply_is_written_one_can_stop_it_with_text_in_the_field(qtbot, theme):
    composer = Composer(theme)
    qtbot.addWidget(composer)
    composer.show()
    composer.set_writing(True)
    composer.set_text("and then")
    stop, send = (
        button
        for name in ("Stop", "Send")
        for button in composer.findChildren(SendButton)
        if button.isVisible() and button.accessibleName() == name
    )
    with qtbot.waitSignal(composer.stop_requested):
        qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(composer.send_requested) as sent:
        qtbot.mouseClick(send, Qt.MouseButton.LeftButton)
    assert sent.args == ["and then"]
    assert not stop.isVisible()
