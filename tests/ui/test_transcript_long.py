"""Texts that are very long, or too much to format: folded, plain, and shown when asked for."""

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.markdown import parse
from hfchat_desktop.core.markdown_blocks import block_text
from hfchat_desktop.ui.transcript import Transcript
from hfchat_desktop.ui.transcript.controls import FlatButton
from hfchat_desktop.ui.transcript.message_view import MessageView

LONG = "".join(f"Paragraph {n} with **bold** words.\n\n" for n in range(1_200))
HEAVY = "".join(f"- item {n}\n" for n in range(900))


@pytest.fixture
def show(qtbot, theme):
    """Show one message and return the view of it."""
    transcript = Transcript(theme)
    transcript.resize(760, 700)
    qtbot.addWidget(transcript)
    transcript.show()
    numbers = itertools.count(1)

    def shown(text, role=Role.ASSISTANT, **more):
        number = next(numbers)
        transcript.show_messages([Message(number, number, None, role, text, model="M", **more)])
        QApplication.processEvents()
        view = next(v for v in transcript.findChildren(MessageView) if not v.isHidden())
        view.transcript = transcript
        return view

    return shown


def buttons(view):
    return {b.text(): b for b in view.findChildren(FlatButton) if b.isVisibleTo(view)}


def words(view):
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return view.selected_text()


def blocks_shown(view):
    return [view_.block for view_ in view.flow.views]


def test_long_answer_is_folded_until_all_is_wanted(show, qtbot):
    view = show(LONG)
    assert "Paragraph 1199" not in words(view)
    before = view.height()
    qtbot.mouseClick(buttons(view)["Show all"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Paragraph 1199" in words(view), timeout=10_000)
    assert view.height() > 2 * before
    qtbot.waitUntil(lambda: blocks_shown(view) == parse(LONG), timeout=10_000)
    assert not {"Show all", "Show formatted"} & set(buttons(view))


def test_nothing_that_was_shown_goes_away_while_it_unfolds(show, qtbot):
    view = show(LONG)
    before = view.flow.views[:50]
    qtbot.mouseClick(buttons(view)["Show all"], Qt.MouseButton.LeftButton)
    assert view.flow.views[:50] == before


def test_too_much_is_shown_as_written_and_formatted_when_asked_for(show, qtbot):
    view = show(HEAVY)
    assert words(view).startswith("- item 0\n- item 1\n")
    qtbot.mouseClick(buttons(view)["Show formatted"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: blocks_shown(view) == parse(HEAVY), timeout=10_000)
    assert words(view).startswith("item 0\nitem 1\n")
    assert words(view).endswith("item 899")
    assert not {"Show all", "Show formatted"} & set(buttons(view))


def test_all_of_what_is_plain_can_be_seen_plain(show, qtbot):
    view = show(HEAVY)
    qtbot.mouseClick(buttons(view)["Show all"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words(view).endswith("- item 899"), timeout=10_000)
    assert set(buttons(view)) >= {"Show formatted"}


def test_text_beyond_the_limit_is_formatted_to_its_end_when_asked_for(show, qtbot):
    text = "A paragraph with **bold** words in it.\n\n" * 2_000
    view = show(text)
    qtbot.mouseClick(buttons(view)["Show formatted"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(view.flow.views) == 2_000, timeout=20_000)
    assert view.flow.views[-1].block.spans[1].bold


def test_own_long_words_are_folded_too(show, qtbot):
    text = "own words\n" * 3_000
    view = show(text, Role.USER)
    assert "Show formatted" not in buttons(view)
    qtbot.mouseClick(buttons(view)["Show all"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words(view).split() == text.split(), timeout=10_000)


def test_answer_is_not_folded_under_the_eyes_of_its_reader(show, qtbot):
    view = show("", state=ReplyState.WRITING)
    transcript, number = view.transcript, view.row.message.id
    for at in range(0, len(LONG), 2_000):
        transcript.append_text(number, LONG[at : at + 2_000])
        transcript.flush()
    transcript.finish_reply(Message(number, number, None, Role.ASSISTANT, LONG, model="M"))
    assert "Paragraph 1199" in words(view)
    assert "Show all" not in buttons(view)


def test_words_of_a_folded_answer_are_copied_whole(show, qtbot):
    view = show(LONG)
    view.copy_message()
    assert QApplication.clipboard().text() == LONG


def test_buttons_are_reached_by_the_keyboard(show, qtbot):
    view = show(LONG)
    assert buttons(view)["Show all"] in view.controls()


def test_a_huge_text_is_folded_again_once_it_left_the_screen(show, qtbot):
    view = show(LONG * 2)
    transcript, message = view.transcript, view.row.message
    qtbot.mouseClick(buttons(view)["Show all"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Show all" not in buttons(view), timeout=10_000)
    row = view.row
    transcript.append_message(
        Message(99, message.chat_id, message.id, Role.ASSISTANT, "x\n\n" * 400)
    )
    transcript.scroll_to_end()
    QApplication.processEvents()
    assert row.is_folded
    assert len("".join(map(block_text, row.blocks()))) < 13_000


def test_bubble_of_short_lines_is_as_wide_as_its_button(show):
    view = show("x\n" * 3_000, Role.USER)
    button = buttons(view)["Show all"]
    assert button.geometry().right() <= view.column.right()
    assert button.geometry().left() >= view._bubble.left()
