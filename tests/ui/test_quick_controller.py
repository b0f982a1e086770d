"""What the small window says to those who listen: answers by sentences, and each thing once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.engine import EngineState
from hfchat_desktop.core.chats import Message, ReplyState, ReplyStats, Role
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.errors import DiskFullError, to_record
from hfchat_desktop.ui import quick_window
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.quick_controller import QuickController
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript import answer_speech, transcript_speech

QUESTION = Message(1, 7, None, Role.USER, "Why is the sea blue?")
WRITING = Message(2, 7, 1, Role.ASSISTANT, "", state=ReplyState.WRITING, model="A model")
TEXT = "The sea is wide. It is blue. And deep"


class Asking(QObject):
    """Asks nothing; a test says what becomes of a question."""

    path_changed = Signal(object, object)
    reply_finished = Signal(object)
    failed = Signal(object)
    chat_id = 7
    is_writing = is_waiting = False
    error: Exception | None = None

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def ask(self, text: str) -> bool:
        self.done.append(text)
        if self.error is not None:
            self.failed.emit(self.error)
        return self.error is None

    def begin(self) -> None:
        self.done.append("begun")
        self.path_changed.emit([], [])

    def stop(self) -> None:
        pass

    def take_back(self, _index: int) -> str:
        return ""

    def end(self, message: Message) -> None:
        """Tell the end of an answer as the bridge does."""
        self.path_changed.emit([QUESTION, message], [])
        self.reply_finished.emit(message)


class Writer(QObject):
    """The signals of what writes answers."""

    text_received = Signal(object, str)
    thinking_received = Signal(object, str)
    reading_progressed = Signal(object, int, int)
    live_stats_changed = Signal(object, int, float, float)
    reply_started = Signal(object)
    reply_finished = Signal(object)


class Machine(QObject):
    """An engine with a model."""

    state_changed = Signal(object)
    loading_progressed = Signal(float)
    state = EngineState.READY
    model_name = "A model"
    options: Any = SimpleNamespace()


class Desk:
    """The small window, the main one, and what is said."""

    def __init__(self, theme: Theme, said: list[tuple[str, bool]]) -> None:
        self.said = said
        self.asking, self.writer, self.machine = Asking(), Writer(), Machine()
        self.window = MainWindow(theme, ChatListModel())
        keeper: Any = SimpleNamespace(settings=Settings())
        parts: Any = (self.asking, self.writer, self.machine)
        self.controller = QuickController(self.window, *parts, keeper)
        self.quick = self.controller.quick
        self.controller.show()

    def words(self) -> list[str]:
        return [words for words, _ in self.said]

    def begin(self) -> None:
        self.asking.path_changed.emit([QUESTION, WRITING], [])
        for part in ("The sea is wide.", " It is blue.", " And deep"):
            self.writer.text_received.emit(2, part)
        self.quick.transcript.flush()
        self.window.transcript.flush()


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    said: list[tuple[str, bool]] = []

    def hear(_widget: QWidget, text: str, *, at_once: bool = False) -> None:
        said.append((text, at_once))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    for module in (transcript_speech, answer_speech, quick_window):
        monkeypatch.setattr(module, "announce", hear)
    monkeypatch.setattr(answer_speech, "_TOGETHER_MS", 30)
    made = Desk(theme, said)
    qtbot.waitExposed(made.quick)
    yield made
    made.controller.close()
    made.controller.deleteLater()
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def done(**values: object) -> Message:
    given = {"state": ReplyState.DONE, "text": TEXT, "stats": ReplyStats(completion_tokens=9)}
    return replace(WRITING, **(given | values))


def test_an_answer_is_said_by_sentences_to_its_end(qtbot: QtBot, desk: Desk):
    desk.begin()
    qtbot.waitUntil(lambda: len(desk.said) == 2)
    desk.asking.end(done())
    assert desk.words() == [
        "Writing", "The sea is wide.\nIt is blue.", "And deep", "Finished, 9 tokens"
    ]  # fmt: skip


def test_what_went_wrong_is_said_once_and_at_once(desk: Desk):
    desk.begin()
    problem = to_record(DiskFullError(path="/there"))
    failed = done(state=ReplyState.FAILED, problem=problem)
    desk.asking.end(failed)
    desk.asking.path_changed.emit([QUESTION, failed], [])
    assert len(desk.said) == 2
    assert desk.said[1][1]


def test_an_answer_that_both_windows_show_is_said_by_one(qtbot: QtBot, desk: Desk):
    desk.writer.text_received.connect(desk.window.transcript.append_text)
    desk.window.show()
    desk.window.transcript.show_messages([QUESTION, WRITING])
    desk.begin()
    qtbot.waitUntil(lambda: len(desk.said) == 2)
    desk.window.transcript.finish_reply(done())
    desk.asking.end(done())
    assert desk.words() == [
        "Writing", "The sea is wide.\nIt is blue.", "And deep", "Finished, 9 tokens"
    ]  # fmt: skip


def test_an_answer_that_goes_on_in_the_main_window_is_said_there_alone(desk: Desk):
    desk.begin()
    desk.quick.open_requested.emit()
    assert not desk.quick.isVisible()
    desk.asking.end(done())
    assert desk.words() == ["Writing"]


def test_a_question_that_could_not_be_kept_stays_and_is_told(qtbot: QtBot, desk: Desk):
    desk.asking.error = DiskFullError(path="/there")
    desk.quick.ask_requested.emit("Why?")
    [(words, at_once)] = desk.said
    assert at_once
    assert words in [label.text() for label in desk.quick.findChildren(QLabel)]
    assert desk.quick.composer.text() == "Why?"


def test_a_question_of_a_later_start_is_asked_at_once(desk: Desk):
    desk.asking.done.clear()
    desk.controller.show("Why?")
    assert desk.asking.done == ["begun", "Why?"]
    desk.asking.is_writing = True
    desk.controller.show("And how?")
    assert desk.asking.done == ["begun", "Why?", "And how?"]  # after the answer that is written


def test_why_no_answer_comes_is_said_when_it_is_new(desk: Desk):
    desk.asking.is_waiting = True
    desk.machine.state_changed.emit(None)
    desk.machine.state_changed.emit(None)
    assert desk.said == [("Another answer is being written; yours is next.", False)]
