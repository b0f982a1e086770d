"""A temporary chat in the session: no draft, no list, gone with the next chat, or kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.chat_session import LAST_CHAT, ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError

Make = Callable[..., Engine]


class Room:
    """A session over a store of its own."""

    def __init__(self, folder: Path, engine: Engine) -> None:
        self.path = folder / "chats.sqlite3"
        self.store, _ = ChatStore.open(self.path, backups=folder / "backups")
        self.engine = engine
        self.writer = ReplyWriter(self.store, engine)
        self.session = ChatSession(self.store, engine, self.writer)
        engine.load(LoadOptions("fake.gguf"))

    def ask(self, qtbot: QtBot, text: str) -> int:
        self.session.send(text)
        qtbot.waitUntil(lambda: not self.writer.busy, timeout=10_000)
        assert self.session.chat is not None
        return self.session.chat.id


@pytest.fixture
def make_room(tmp_path: Path, make_engine: Make) -> Iterator[Callable[[str], Room]]:
    made: list[Room] = []

    def make(mode: str = "answers") -> Room:
        made.append(Room(tmp_path, make_engine(mode)))
        return made[-1]

    yield make
    for room in made:
        room.store.close()


def test_a_temporary_chat_is_answered_and_is_in_no_list(qtbot: QtBot, make_room) -> None:
    room = make_room()
    room.session.unkept.begin()
    assert room.session.temporary
    number = room.ask(qtbot, "secret")

    assert [m.text for m in room.store.path(number)] == ["secret", "Once you said secret"]
    assert room.session.chats() == []
    assert room.store.recall(LAST_CHAT) is None


def test_no_draft_of_a_temporary_chat_is_kept(qtbot: QtBot, make_room) -> None:
    room = make_room()
    room.session.save_draft("normal")
    room.session.unkept.begin()
    room.session.save_draft("secret")
    room.session.save_again("secret")
    room.session.new_chat()
    assert room.store.draft(None) == "normal"
    room.store.close()
    for file in room.path.parent.glob("chats*"):
        assert b"secret" not in file.read_bytes()


def test_the_next_chat_lets_go_of_it(qtbot: QtBot, make_room) -> None:
    room = make_room()
    room.session.unkept.begin()
    number = room.ask(qtbot, "secret")
    told = QSignalSpy(room.session.unkept.changed)
    room.session.new_chat()

    assert told.at(0) == [False]
    with pytest.raises(ChatNotFoundError):
        room.store.chat(number)


def test_leaving_it_while_it_is_written_ends_the_reply_first(qtbot: QtBot, make_room) -> None:
    room = make_room("endless")
    failures = QSignalSpy(room.writer.store_failed)
    room.session.unkept.begin()
    room.session.send("secret")
    number = room.session.chat.id
    qtbot.waitUntil(lambda: room.writer.current is not None and bool(room.writer.current.text))
    room.session.new_chat()
    qtbot.waitUntil(lambda: not room.writer.busy, timeout=10_000)

    assert failures.count() == 0
    with pytest.raises(ChatNotFoundError):
        room.store.chat(number)


def test_kept_it_is_a_chat_like_any_other(qtbot: QtBot, make_room) -> None:
    room = make_room()
    room.session.unkept.begin()
    room.ask(qtbot, "secret")
    room.session.unkept.keep("half a word")

    assert not room.session.temporary
    assert [chat.title for chat in room.session.chats()] == ["secret"]
    assert room.store.draft(room.session.chat.id) == "half a word"
    assert room.ask(qtbot, "and on") == room.session.chats()[0].id


def test_kept_while_it_is_written_it_is_kept_when_the_reply_ends(qtbot: QtBot, make_room) -> None:
    room = make_room("endless")
    room.session.unkept.begin()
    room.session.send("secret")
    qtbot.waitUntil(lambda: room.writer.current is not None and bool(room.writer.current.text))
    room.session.unkept.keep("")
    assert room.session.unkept.will_be_kept
    room.session.stop()
    qtbot.waitUntil(lambda: not room.session.temporary, timeout=10_000)

    assert room.store.path(room.session.chat.id)[1].text.startswith("Once ")


def test_an_empty_one_becomes_the_new_chat(qtbot: QtBot, make_room) -> None:
    room = make_room()
    room.session.unkept.begin()
    room.session.unkept.keep("typed")
    assert not room.session.temporary
    assert room.store.draft(None) == "typed"
