"""A long answer is told to somebody who is elsewhere, without its words."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.ui import answer_notice
from hfchat_desktop.ui.answer_notice import AnswerNotice
from hfchat_desktop.ui.notification import SystemMessage


def reply(state: ReplyState = ReplyState.DONE) -> Message:
    return Message(4, 7, 3, Role.ASSISTANT, "a secret", state=state, model="Qwen3\n4B")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the system was asked to show."""
    heard: list[str] = []
    monkeypatch.setattr(SystemMessage, "tell", lambda _self, words: heard.append(words))
    return heard


def after(
    monkeypatch: pytest.MonkeyPatch, notice: AnswerNotice, seconds: float, message: Message
) -> None:
    """Have a reply take so long."""
    clock = [100.0]
    monkeypatch.setattr(answer_notice.time, "monotonic", lambda: clock[0])
    notice.note_started(message)
    clock[0] += seconds
    notice.note_finished(message)


@pytest.mark.parametrize(
    ("seconds", "state", "wanted", "words"),
    [
        (25, ReplyState.DONE, True, ["Qwen3 4B has answered"]),
        (25, ReplyState.INTERRUPTED, True, ["Qwen3 4B stopped before the end of its answer"]),
        (25, ReplyState.STOPPED, True, []),
        (25, ReplyState.DONE, False, []),
        (19, ReplyState.DONE, True, []),
    ],
)
def test_only_long_answers_are_told_and_only_where_it_is_wished(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    told: list[str],
    seconds: float,
    state: ReplyState,
    wanted: bool,
    words: list[str],
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = AnswerNotice(window, lambda: wanted)
    after(monkeypatch, notice, seconds, reply(state))
    assert told == words


def test_a_click_leads_to_the_chat(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = AnswerNotice(window, lambda: True)
    spy = QSignalSpy(notice.chat_requested)
    after(monkeypatch, notice, 30, reply())
    message = notice.findChild(SystemMessage)
    assert isinstance(message, SystemMessage)
    message.clicked.emit()
    assert spy.at(0) == [7]
