"""Chats and names in both directions: each runs as its own words do, in every window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript import Transcript
from hfchat_desktop.ui.transcript.answer_view import AnswerView
from hfchat_desktop.ui.transcript.branch import BranchSwitch
from hfchat_desktop.ui.transcript.controls import FlatButton
from hfchat_desktop.ui.transcript.nested_views import ListView, QuoteView
from hfchat_desktop.ui.transcript.question_view import QuestionView
from hfchat_desktop.ui.transcript.table_view import TableView
from hfchat_desktop.ui.written_direction import follow_writing
from tests.ui.test_transcript import answered, asked

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
SALAM = "\u0633\u0644\u0627\u0645"


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


RICH = f"{SALAM} `code`\n\n> {SALAM}\n\n1. {SALAM}\n\n|{SALAM}|B|\n|-|-|\n|a|2|\n\n> English\n"


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(760, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(transcript: Transcript) -> tuple[QuestionView, AnswerView]:
    transcript.show_messages([asked(1, "Why?"), answered(2, RICH)])
    QCoreApplication.processEvents()
    return transcript.findChild(QuestionView), transcript.findChild(AnswerView)


def test_questions_stand_at_the_left_and_answers_begin_at_the_right(
    mirrored: None, transcript: Transcript
) -> None:
    question, answer = shown(transcript)
    words = next(iter(question.leaves()))
    assert words.rect.right() < question.width() / 2
    column = answer.focus_ring_rect()
    first = next(b for b in answer.findChildren(FlatButton) if b.accessibleName() == "Copy")
    assert first.geometry().right() > column.right() - 30
    controls = [b.geometry().center().x() for b in answer.controls() if b.y() == first.y()]
    assert controls == sorted(controls, reverse=True)


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_each_block_runs_as_its_own_words_do_in_every_window(
    qapp: QApplication, qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    try:
        made = Transcript(theme)
        qtbot.addWidget(made)
        made.resize(760, 900)
        made.show()
        _, answer = shown(made)
    finally:
        qapp.setLayoutDirection(LTR)
    quote, items, table, english = (
        view for view in answer.flow.views if isinstance(view, QuoteView | ListView | TableView)
    )
    text = next(iter(quote.leaves()))
    assert text.is_rtl
    assert text.x == quote.x  # the bar is at its right
    assert next(iter(english.leaves())).x > english.x  # and at the left of this one
    assert next(iter(items.leaves())).x == items.x
    first, second = list(table.leaves())[:2]
    assert first.x > second.x


def test_alt_and_an_arrow_go_to_the_version_that_is_seen_there(
    mirrored: None, transcript: Transcript
) -> None:
    transcript.show_messages([asked(1), answered(2, "Bread.", sibling_index=0, sibling_count=2)])
    view = transcript.findChild(AnswerView)
    steps: list[int] = []
    view.branch_requested.connect(lambda _message, step: steps.append(step))
    view.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(view, key, Qt.KeyboardModifier.AltModifier)
    assert steps == [1, -1]
    branch = view.findChild(BranchSwitch)
    names = {b.accessibleName(): b.x() for b in branch.findChildren(FlatButton)}
    assert names["Previous version"] > names["Next version"]


# --- words from outside -----------------------------------------------------------------


def test_a_name_in_a_label_stands_where_lines_begin(qapp: QApplication) -> None:
    assert in_line("Qwen3 (4B)") == "Qwen3 (4B)"
    assert not in_line(SALAM).isascii()
    assert in_line(SALAM)[0] == "\u200e"
    qapp.setLayoutDirection(RTL)
    try:
        assert in_line("Qwen3 (4B)") == "\u200f\u2066Qwen3 (4B)\u2069"
        assert in_line(SALAM).strip("\u200f") == SALAM
    finally:
        qapp.setLayoutDirection(LTR)


def test_a_field_stands_at_the_side_of_what_is_written(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    follow_writing(field)
    field.resize(400, 80)
    field.show()
    sides = []
    for text in ("Hello", SALAM, "", "Hello"):
        field.setPlainText(text)
        sides.append(field.cursorRect().x() > 200)
    assert sides == [False, True, False, False]
