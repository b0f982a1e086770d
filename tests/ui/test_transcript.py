"""The conversation, as a person sees it."""

import itertools

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.chats import Message, ReplyState, ReplyStats, Role
from hfchat_desktop.ui.transcript import Transcript
from hfchat_desktop.ui.transcript.controls import FlatButton
from hfchat_desktop.ui.transcript.message_view import MessageView

STATS = ReplyStats(completion_tokens=184, tokens_per_s=21.3, ttft_s=0.38)
LONG = (
    "## Part\n\nSome words with `code`.\n\n- one\n- two\n\n```python\nx = 1\n```\n\nAnd an end.\n"
)


def asked(number, text="A question?", **more):
    return Message(number, 1, number - 1 or None, Role.USER, text, **more)


def answered(number, text=LONG, **more):
    more = {"model": "Qwen3 4B", "stats": STATS, **more}
    return Message(number, 1, number - 1, Role.ASSISTANT, text, **more)


def writing(number, text=""):
    return answered(number, text, stats=None, state=ReplyState.WRITING)


def chat(count):
    return [asked(n, f"Question {n}?") if n % 2 else answered(n) for n in range(1, count + 1)]


@pytest.fixture
def transcript(qtbot, theme):
    """A conversation between two fields, in a window of its own."""
    window = QWidget()
    layout = QVBoxLayout(window)
    before, made, after = QLineEdit(window), Transcript(theme, window), QLineEdit(window)
    for widget in (before, made, after):
        layout.addWidget(widget)
    made.owner, made.before, made.after = window, before, after
    window.resize(760, 640)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return made


def views(transcript):
    return [v for v in transcript.findChildren(MessageView) if not v.isHidden()]


def view_of(transcript, number):
    return next(v for v in views(transcript) if v.row.message.id == number)


def buttons(view):
    return {
        b.accessibleName(): b
        for kind in (FlatButton, QPushButton)
        for b in view.findChildren(kind)
        if b.isVisibleTo(view)
    }


def shown_words(view):
    view.setFocus()
    QApplication.sendEvent(view, key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
    words = view.selected_text()
    view.clear_selection()
    return words


def key(code, modifiers=Qt.KeyboardModifier.NoModifier):
    return QKeyEvent(QEvent.Type.KeyPress, code, modifiers)


def wheel(widget, lines):
    turn = QWheelEvent(
        QPointF(300, 200),
        QPointF(widget.mapToGlobal(QPoint(300, 200))),
        QPoint(),
        QPoint(0, 40 * lines),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget.viewport(), turn)


# --- what is in view --------------------------------------------------------------------


def test_only_what_can_be_seen_is_built(transcript):
    transcript.show_messages(chat(2_000))
    assert transcript.is_at_end()
    assert 1 <= len(views(transcript)) < 12
    assert view_of(transcript, 2_000).geometry().bottom() < transcript.viewport().height()


def test_all_messages_can_be_reached_by_scrolling(transcript):
    transcript.show_messages(chat(60))
    seen = set()
    bar = transcript.verticalScrollBar()
    for _ in range(400):
        seen |= {view.row.message.id for view in views(transcript)}
        if bar.value() == 0:
            break
        bar.setValue(bar.value() - 150)
    assert seen == set(range(1, 61))


def test_what_is_read_stays_in_its_place_while_rows_above_get_their_real_height(transcript):
    transcript.show_messages(chat(200))
    transcript.scroll_to(120)
    for _ in range(30):
        before = {v.row.message.id: v.y() for v in views(transcript)}
        wheel(transcript, 3)
        after = {v.row.message.id: v.y() for v in views(transcript)}
        moved = {after[number] - before[number] for number in before.keys() & after.keys()}
        assert len(moved) == 1
        assert abs(moved.pop() - 72) <= 1


def test_messages_do_not_overlap(transcript):
    transcript.show_messages(chat(40))
    for target in (1, 7, 20, 33):
        transcript.scroll_to(target)
        placed = sorted(views(transcript), key=lambda v: v.y())
        for upper, lower in itertools.pairwise(placed):
            assert abs(lower.y() - (upper.y() + upper.height())) <= 1


def test_message_asked_for_comes_to_the_top(transcript):
    transcript.show_messages(chat(300))
    transcript.scroll_to(51)
    assert abs(view_of(transcript, 51).y()) <= 1
    assert not transcript.is_at_end()


def test_short_conversation_begins_at_the_top(transcript):
    transcript.show_messages(chat(1))
    assert view_of(transcript, 1).y() == 0


def test_other_width_keeps_the_place(transcript):
    transcript.show_messages(chat(100))
    transcript.scroll_to(41)
    transcript.window().resize(420, 640)
    QApplication.processEvents()
    assert abs(view_of(transcript, 41).y()) <= 1


def test_same_chat_again_keeps_the_place_and_another_chat_starts_at_its_end(transcript):
    messages = chat(100)
    transcript.show_messages(messages)
    transcript.scroll_to(41)
    transcript.show_messages([*messages, asked(101)])
    assert abs(view_of(transcript, 41).y()) <= 1
    other = [Message(900 + n, 2, None, Role.USER, "other") for n in range(60)]
    transcript.show_messages(other)
    assert transcript.is_at_end()


def test_messages_from_one_on_can_be_taken_away(transcript):
    transcript.show_messages(chat(10))
    transcript.remove_from(5)
    assert {v.row.message.id for v in views(transcript)} <= {1, 2, 3, 4}
    transcript.clear()
    assert views(transcript) == []


# --- a reply being written --------------------------------------------------------------


def test_words_appear_in_bundles_and_all_of_them(qtbot, transcript):
    transcript.show_messages([asked(1), writing(2)])
    for word in LONG.split(" "):
        transcript.append_text(2, word + " ")
    view = view_of(transcript, 2)
    assert shown_words(view) == ""
    qtbot.waitUntil(lambda: "And an end." in shown_words(view), timeout=2_000)
    assert "Part\nSome words with code.\none\ntwo\nx = 1\nAnd an end." in shown_words(view)


def test_end_is_followed_while_it_is_in_view(transcript):
    transcript.show_messages([*chat(6), writing(7)])
    for n in range(40):
        transcript.append_text(7, f"Paragraph {n}.\n\n")
        transcript.flush()
        assert transcript.is_at_end()


def test_reader_who_scrolled_away_is_left_alone_until_latest_is_pressed(qtbot, transcript):
    transcript.show_messages([*chat(20), writing(21)])
    latest = next(b for b in transcript.findChildren(FlatButton) if b.text() == "Latest")
    assert latest.isHidden()
    transcript.scroll_to(9)
    before = view_of(transcript, 9).y()
    for n in range(20):
        transcript.append_text(21, f"Paragraph {n}.\n\n")
        transcript.flush()
    assert view_of(transcript, 9).y() == before
    assert latest.isVisible()
    qtbot.mouseClick(latest, Qt.MouseButton.LeftButton)
    assert transcript.is_at_end()
    assert latest.isHidden()
    assert "Paragraph 19." in shown_words(view_of(transcript, 21))


def test_reply_that_is_finished_shows_the_same_words_and_its_figures(transcript):
    transcript.show_messages([asked(1), writing(2)])
    transcript.append_text(2, LONG)
    transcript.flush()
    before = shown_words(view_of(transcript, 2))
    transcript.finish_reply(answered(2))
    assert shown_words(view_of(transcript, 2)) == before
    assert {"Copy", "Regenerate"} <= buttons(view_of(transcript, 2)).keys()


def test_reply_may_end_with_other_words_than_came(transcript):
    transcript.show_messages([asked(1), writing(2)])
    transcript.append_text(2, "these words")
    transcript.finish_reply(answered(2, "other **words**"))
    assert shown_words(view_of(transcript, 2)) == "other words"


def test_words_for_a_message_that_is_not_here_are_ignored(transcript):
    transcript.show_messages(chat(2))
    transcript.append_text(77, "x")
    transcript.append_thinking(77, "x")
    transcript.set_reading(77, 1, 2)
    transcript.set_live_stats(77, 1, 2.0, 3.0)
    transcript.set_problem(77, "a", "b", [])
    transcript.update_message(asked(77))
    transcript.finish_reply(answered(77))
    transcript.remove_from(77)
    transcript.flush()
    assert len(views(transcript)) == 2


def test_interrupted_reply_goes_on_behind_its_words(transcript):
    half = answered(2, "The first **half**", state=ReplyState.INTERRUPTED)
    transcript.show_messages([asked(1), half])
    transcript.update_message(writing(2, "The first **half**"))
    transcript.append_text(2, " and the second")
    transcript.flush()
    assert shown_words(view_of(transcript, 2)) == "The first half and the second"


def test_words_that_come_while_out_of_view_are_there_later(transcript):
    transcript.show_messages([*chat(40), writing(41)])
    transcript.scroll_to(1)
    transcript.append_text(41, "unseen words")
    transcript.flush()
    transcript.scroll_to_end()
    assert shown_words(view_of(transcript, 41)) == "unseen words"


def test_thoughts_are_told_apart_and_open_on_a_click(qtbot, transcript):
    transcript.show_messages([asked(1), writing(2)])
    transcript.append_thinking(2, "Let me think about <b>it</b>.")
    transcript.flush()
    view = view_of(transcript, 2)
    assert "Thinking, 1 s" in buttons(view)
    transcript.append_text(2, "Answer")
    transcript.flush()
    assert shown_words(view) == "Answer"
    qtbot.mouseClick(buttons(view)["Thought for 1 s"], Qt.MouseButton.LeftButton)
    assert shown_words(view) == "Let me think about <b>it</b>.\nAnswer"


def test_reader_who_waits_is_told_how_far_the_model_has_read(transcript):
    transcript.show_messages([asked(1), writing(2)])
    blank = view_of(transcript, 2).grab().toImage()
    transcript.set_reading(2, 40, 100)
    assert view_of(transcript, 2).grab().toImage() != blank


# --- what one can do --------------------------------------------------------------------


def test_actions_of_an_answer_are_wishes(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2, sibling_index=1, sibling_count=3)])
    found = buttons(view_of(transcript, 2))
    with qtbot.waitSignal(transcript.regenerate_requested) as again:
        qtbot.mouseClick(found["Regenerate"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(transcript.branch_requested) as branch:
        qtbot.mouseClick(found["Previous version"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(transcript.copied):
        qtbot.mouseClick(found["Copy"], Qt.MouseButton.LeftButton)
    assert again.args == [2]
    assert branch.args == [2, -1]
    assert QGuiApplication.clipboard().text() == LONG


def test_versions_are_hidden_where_there_is_one(transcript):
    transcript.show_messages(chat(2))
    assert "Next version" not in buttons(view_of(transcript, 2))


def test_stopped_answer_offers_to_go_on(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2, "half", state=ReplyState.STOPPED)])
    with qtbot.waitSignal(transcript.continue_requested) as go_on:
        qtbot.mouseClick(buttons(view_of(transcript, 2))["Continue"], Qt.MouseButton.LeftButton)
    assert go_on.args == [2]


def test_problem_is_told_below_the_words_with_its_actions(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2, "half", state=ReplyState.INTERRUPTED)])
    transcript.set_problem(2, "The engine stopped", "It is kept.", [("restart", "Restart")])
    view = view_of(transcript, 2)
    assert "Continue" not in buttons(view)
    with qtbot.waitSignal(transcript.problem_action_requested) as action:
        qtbot.mouseClick(buttons(view)["Restart"], Qt.MouseButton.LeftButton)
    assert action.args == [2, "restart"]
    transcript.update_message(writing(2, "half"))
    assert "Restart" not in buttons(view)


def test_own_message_becomes_a_field_and_is_sent_changed(qtbot, transcript):
    transcript.show_messages([asked(1, "Who?"), answered(2)])
    transcript.edit_message(1)
    field = view_of(transcript, 1).findChild(QPlainTextEdit)
    assert field.toPlainText() == "Who?"
    qtbot.keyClicks(field, " Me")
    with qtbot.waitSignal(transcript.edit_submitted) as sent:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sent.args == [1, "Who? Me"]


def test_escape_leaves_the_message_as_it_was(qtbot, transcript):
    transcript.show_messages([asked(1, "Who?"), answered(2)])
    transcript.edit_message(1)
    field = view_of(transcript, 1).findChild(QPlainTextEdit)
    qtbot.keyClicks(field, " Me")
    with qtbot.assertNotEmitted(transcript.edit_submitted):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert shown_words(view_of(transcript, 1)) == "Who?"


def test_what_is_typed_survives_scrolling_away(qtbot, transcript):
    transcript.show_messages(chat(60))
    transcript.edit_message(31)
    field = view_of(transcript, 31).findChild(QPlainTextEdit)
    qtbot.keyClicks(field, " more")
    transcript.scroll_to_end()
    transcript.scroll_to(31)
    field = view_of(transcript, 31).findChild(QPlainTextEdit)
    assert field.toPlainText() == "Question 31? more"


# --- keyboard ---------------------------------------------------------------------------


def focused(transcript):
    widget = transcript.window().focusWidget()
    while widget is not None and not isinstance(widget, MessageView):
        widget = widget.parentWidget()
    return None if widget is None else widget.row.message.id


def press(qtbot, transcript, *keys):
    for one in keys:
        qtbot.keyClick(transcript.window().focusWidget(), one)


def test_conversation_is_one_stop_with_arrows_inside(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2, "a"), asked(3), answered(4, "b")])
    transcript.before.setFocus()
    press(qtbot, transcript, Qt.Key.Key_Tab)
    assert focused(transcript) == 4
    press(qtbot, transcript, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert focused(transcript) == 2
    press(qtbot, transcript, Qt.Key.Key_Down)
    assert focused(transcript) == 3
    press(qtbot, transcript, Qt.Key.Key_Tab)
    assert transcript.window().focusWidget() is transcript.after
    qtbot.keyClick(transcript.after, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused(transcript) == 3


def test_enter_goes_into_the_actions_and_escape_back(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2, "a")])
    transcript.before.setFocus()
    press(qtbot, transcript, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert transcript.window().focusWidget().accessibleName() == "Copy"
    press(qtbot, transcript, Qt.Key.Key_Right)
    assert transcript.window().focusWidget().accessibleName() == "Regenerate"
    with qtbot.waitSignal(transcript.regenerate_requested):
        press(qtbot, transcript, Qt.Key.Key_Return)
    press(qtbot, transcript, Qt.Key.Key_Escape)
    assert isinstance(transcript.window().focusWidget(), MessageView)


def test_own_message_shows_its_actions_with_the_keyboard(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2, "a")])
    transcript.before.setFocus()
    press(qtbot, transcript, Qt.Key.Key_Tab, Qt.Key.Key_Up)
    assert {"Copy", "Edit"} <= buttons(view_of(transcript, 1)).keys()
    press(qtbot, transcript, Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert transcript.window().focusWidget().accessibleName() == "Edit"
    press(qtbot, transcript, Qt.Key.Key_Tab)
    assert "Edit" not in buttons(view_of(transcript, 1))


def test_alt_and_arrow_ask_for_another_version(qtbot, transcript):
    transcript.show_messages([asked(1), answered(2, "a", sibling_index=1, sibling_count=2)])
    transcript.before.setFocus()
    press(qtbot, transcript, Qt.Key.Key_Tab)
    with qtbot.waitSignal(transcript.branch_requested) as branch:
        qtbot.keyClick(
            transcript.window().focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier
        )
    assert branch.args == [2, -1]


def test_pages_and_ends_by_keyboard(qtbot, transcript):
    transcript.show_messages(chat(60))
    transcript.before.setFocus()
    press(qtbot, transcript, Qt.Key.Key_Tab, Qt.Key.Key_PageUp)
    assert not transcript.is_at_end()
    transcript.setFocus()
    press(qtbot, transcript, Qt.Key.Key_Home)
    assert view_of(transcript, 1).y() == 0
    transcript.setFocus()
    press(qtbot, transcript, Qt.Key.Key_End)
    assert transcript.is_at_end()


def test_messages_have_names_for_screen_readers(transcript):
    transcript.show_messages([asked(1, "Why?"), answered(2, "Because.", state=ReplyState.STOPPED)])
    assert view_of(transcript, 1).accessibleName() == "You: Why?"
    assert view_of(transcript, 2).accessibleName() == "Qwen3 4B answered (Stopped): Because."
    for view in views(transcript):
        for name, button in buttons(view).items():
            assert name
            assert min(button.width(), button.height()) >= 28


# --- looks ------------------------------------------------------------------------------


def test_other_theme_repaints(transcript, theme):
    transcript.show_messages(chat(2))
    light = transcript.viewport().grab().toImage().pixelColor(2, 2)
    theme.set_mode("dark")
    dark = transcript.viewport().grab().toImage().pixelColor(2, 2)
    assert light.lightness() > 200 > 60 > dark.lightness()


def test_larger_text_is_taller_and_has_limits(transcript):
    transcript.show_messages([asked(1), answered(2)])
    transcript.scroll_to(2)
    before = view_of(transcript, 2).height()
    transcript.set_text_scale(160)
    larger = view_of(transcript, 2).height()
    transcript.set_text_scale(900)
    assert before * 1.2 < larger == view_of(transcript, 2).height()


def test_column_stays_in_the_middle_with_and_without_a_scroll_bar(transcript):
    transcript.show_messages([asked(1), answered(2, "x")])
    few = view_of(transcript, 2).column
    transcript.show_messages(chat(60))
    assert view_of(transcript, 60).column == few
