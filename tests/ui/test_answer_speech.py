"""An answer is said by sentences while it is written, to those who listen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.chats import Message, ReplyState, ReplyStats, Role
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript import answer_speech, transcript_speech
from hfchat_desktop.ui.transcript.message_menu import MessageMenu
from hfchat_desktop.ui.transcript.transcript import Transcript


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Return what is announced, and whether at once."""
    heard: list[tuple[str, bool]] = []

    def hear(_widget: QWidget, text: str, *, at_once: bool = False) -> None:
        heard.append((text, at_once))

    monkeypatch.setattr(transcript_speech, "announce", hear)
    monkeypatch.setattr(answer_speech, "announce", hear)
    monkeypatch.setattr(answer_speech, "_TOGETHER_MS", 30)
    return heard


@pytest.fixture
def listened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a screen reader be there."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)


def reply(number: int = 2, chat: int = 1, **values: object) -> Message:
    """Return a reply that is being written."""
    given = {"state": ReplyState.WRITING, "text": "", "model": "A model"} | values
    return Message(id=number, chat_id=chat, parent_id=1, role=Role.ASSISTANT, **given)


@pytest.fixture
def shown(qapp: object, theme: Theme) -> Iterator[Transcript]:
    made = Transcript(theme)
    made.resize(800, 600)
    made.show()
    made.show_messages([reply()])
    yield made
    made.close()
    made.deleteLater()


def grow(shown: Transcript, *tokens: str) -> None:
    for token in tokens:
        shown.append_text(2, token)
        shown.flush()


def test_sentences_are_said_together_and_never_tokens(
    qtbot: QtBot, listened: None, said: list[tuple[str, bool]], shown: Transcript
):
    grow(shown, "The sea", " is wide.", " It is", " blue. And", " deep")
    assert [words for words, _ in said] == ["Writing"]
    qtbot.waitUntil(lambda: len(said) == 2)
    assert [words for words, _ in said] == ["Writing", "The sea is wide.\nIt is blue."]
    text = "The sea is wide. It is blue. And deep.\n\n```python\na = 1\n```"
    grow(shown, ".\n\n```python\na = 1\n```")
    shown.finish_reply(
        reply(state=ReplyState.DONE, text=text, stats=ReplyStats(completion_tokens=212))
    )
    code, finished = [words for words, _ in said][2:]
    assert code.replace("(s)", "") == "And deep.\npython code, 1 line"  # "(s)": no words installed
    assert finished == "Finished, 212 tokens"
    assert not any(at_once for _, at_once in said)


def test_a_stopped_answer_says_no_more(
    listened: None, said: list[tuple[str, bool]], shown: Transcript
):
    grow(shown, "The sea is wide. It is")
    shown.finish_reply(reply(state=ReplyState.STOPPED, text="The sea is wide. It is"))
    QTest.qWait(80)
    assert [words for words, _ in said] == ["Writing", "Stopped"]


def test_another_chat_ends_what_is_said(
    listened: None, said: list[tuple[str, bool]], shown: Transcript
):
    grow(shown, "The sea is wide. It is")
    shown.show_messages([reply(9, chat=2, state=ReplyState.DONE, text="Other words.")])
    QTest.qWait(80)
    assert [words for words, _ in said] == ["Writing"]


@pytest.mark.parametrize(
    ("mode", "expected"), [("off", []), ("whole", ["The sea is wide.\nIt is blue."])]
)
def test_answers_can_be_said_as_a_whole_or_not(
    listened: None,
    said: list[tuple[str, bool]],
    shown: Transcript,
    mode: str,
    expected: list[str],
):
    shown.speech.set_mode(mode)
    text = "The sea is wide. It is blue."
    grow(shown, text)
    QTest.qWait(80)
    shown.finish_reply(reply(state=ReplyState.DONE, text=text))
    assert [words for words, _ in said] == ["Writing", *expected, "Finished, 0 tokens"]


def test_an_error_is_said_at_once(listened: None, said: list[tuple[str, bool]], shown: Transcript):
    grow(shown, "The sea is wide. It is")
    shown.set_problem(2, "The engine stopped", "The answer is kept as far as it got", [])
    QTest.qWait(80)
    assert said[1:] == [("The engine stopped. The answer is kept as far as it got", True)]


def test_while_nobody_listens_nothing_is_cut(shown: Transcript):
    grow(shown, "The sea is wide. It is blue.")
    assert shown.speech._answer is None


def test_a_message_can_be_read_in_a_text_field(qtbot: QtBot, shown: Transcript):
    shown.show_messages([reply(state=ReplyState.DONE, text="The **sea**.\n\n```\ncode\n```")])
    view = shown.views[2]
    menu = MessageMenu(view, has_selection=False)
    next(action for action in menu.actions() if action.text() == "Read as text…").trigger()
    menu.close()
    dialog = shown.window().findChild(Dialog)
    assert dialog is not None
    field = dialog.findChild(QPlainTextEdit)
    assert field is not None
    assert "The sea." in field.toPlainText()
    assert "code" in field.toPlainText()
    assert field.accessibleName() == "A model answered"
    assert dialog.focusWidget() is field
    dialog.accept()
