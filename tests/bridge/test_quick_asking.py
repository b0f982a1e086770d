"""Questions of the small window take their turn with all others, and are normal chats."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_session import LAST_CHAT, ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.quick_asking import QuickAsking
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.store import ChatStore

Make = Callable[..., Engine]


class Room:
    """A session and a small window's asking over a store of their own."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.store, _ = ChatStore.open(folder / "c.sqlite3", backups=folder / "backups")
        self.writer = ReplyWriter(self.store, engine)
        self.session = ChatSession(self.store, engine, self.writer)
        self.quick = QuickAsking(self.store, self.session, self.writer)
        engine.load(LoadOptions("fake.gguf"))

    def texts(self, chat_id: int) -> list[str]:
        return [message.text for message in self.store.path(chat_id)]


@pytest.fixture
def make_room(tmp_path: Path, make_engine: Make) -> Iterator[Callable[..., Room]]:
    made: list[Room] = []

    def make(mode: str = "answers") -> Room:
        made.append(Room(tmp_path, make_engine(mode)))
        return made[-1]

    yield make
    for room in made:
        room.store.close()


def test_a_question_is_a_normal_chat_and_the_open_one_stays_open(qtbot: QtBot, make_room) -> None:
    room = make_room()
    room.session.send("in the window")
    qtbot.waitUntil(lambda: not room.writer.busy, timeout=10_000)
    shown = room.session.chat
    room.session.save_draft("half a thought")

    with qtbot.waitSignal(room.quick.reply_finished, timeout=10_000):
        assert room.quick.ask("quickly")

    assert room.texts(room.quick.chat_id) == ["quickly", "Once you said quickly"]
    assert [chat.title for chat in room.session.chats()] == ["quickly", "in the window"]
    assert room.session.chat.id == shown.id
    assert room.store.recall(LAST_CHAT) == shown.id
    assert room.store.draft(shown.id) == "half a thought"


def test_it_waits_while_another_answer_is_written_and_then_has_its_turn(
    qtbot: QtBot, make_room
) -> None:
    room = make_room()
    told = QSignalSpy(room.quick.path_changed)
    room.session.send("a long one")
    assert room.writer.busy
    room.quick.ask("quickly")
    assert room.quick.is_waiting
    assert not room.quick.is_writing
    assert told.at(told.count() - 1)[1] == ["quickly"]

    with qtbot.waitSignal(room.quick.reply_finished, timeout=10_000):
        pass
    assert not room.quick.is_waiting
    assert told.at(told.count() - 1)[1] == []
    assert room.texts(room.session.chat.id)[1] == "Once you said a long one"


def test_what_waits_is_taken_back_or_stopped(qtbot: QtBot, make_room) -> None:
    room = make_room()
    room.session.send("a long one")
    room.quick.ask("first")
    room.quick.ask("second")
    assert room.quick.take_back(1) == "second"
    assert room.quick.take_back(5) == ""
    room.quick.stop()
    assert not room.quick.is_waiting
    qtbot.waitUntil(lambda: not room.writer.busy, timeout=10_000)
    assert room.texts(room.quick.chat_id) == []


def test_the_next_question_goes_on_until_a_new_chat_is_begun(qtbot: QtBot, make_room) -> None:
    room = make_room()
    for text in ("one", "two"):
        with qtbot.waitSignal(room.quick.reply_finished, timeout=10_000):
            room.quick.ask(text)
    first = room.quick.chat_id
    assert len(room.texts(first)) == 4

    room.quick.begin()
    assert room.quick.chat_id == 0
    with qtbot.waitSignal(room.quick.reply_finished, timeout=10_000):
        room.quick.ask("three")
    assert room.quick.chat_id != first


def test_a_chat_that_was_moved_to_the_trash_is_not_gone_on_with(qtbot: QtBot, make_room) -> None:
    room = make_room()
    with qtbot.waitSignal(room.quick.reply_finished, timeout=10_000):
        room.quick.ask("one")
    room.session.delete(room.quick.chat_id)
    assert room.quick.chat_id == 0
