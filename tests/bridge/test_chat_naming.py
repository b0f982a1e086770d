"""Titles by the model: when it is quiet, checked, and never in a person's way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge import chat_naming
from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine, EngineState
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.titles import checked_title
from hfchat_desktop.workers.process import WorkerProcess

FAKE = Path(__file__).parents[1] / "fakes" / "naming_engine.py"


class Room:
    """A session whose model names chats as `mode` says."""

    def __init__(self, folder: Path, mode: str) -> None:
        self.store, _ = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
        argv = [sys.executable, str(FAKE), mode]
        self.engine = Engine(lambda: WorkerProcess("fake", argv=argv))
        self.writer = ReplyWriter(self.store, self.engine)
        self.session = ChatSession(self.store, self.engine, self.writer)
        self.engine.load(LoadOptions("fake.gguf"))

    def ask(self, qtbot: QtBot, text: str) -> int:
        self.session.send(text)
        qtbot.waitUntil(lambda: not self.writer.busy, timeout=10_000)
        assert self.session.chat is not None
        return self.session.chat.id

    def title(self, chat_id: int) -> tuple[str, str]:
        chat = self.store.chat(chat_id)
        return chat.title, chat.title_by


@pytest.fixture
def make_room(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Room]]:
    monkeypatch.setattr(chat_naming, "IDLE_MS", 20)
    made: list[Room] = []

    def make(mode: str) -> Room:
        made.append(Room(tmp_path, mode))
        made[-1].session.naming._idle.setInterval(20)
        return made[-1]

    yield make
    for room in made:
        room.engine.close()
        room.store.close()


def test_after_the_first_reply_the_model_names_the_chat(qtbot: QtBot, make_room) -> None:
    room = make_room("names")
    number = room.ask(qtbot, "Why does bread rise twice?")
    assert room.title(number) == ("Why does bread rise twice?", "words")
    qtbot.waitUntil(lambda: room.title(number) == ("Bread and its rises", "model"))
    assert room.session.chat.title == "Bread and its rises"
    assert len(room.store.path(number)) == 2
    assert room.engine.state is EngineState.READY


def test_a_name_that_a_person_gave_stays(qtbot: QtBot, make_room) -> None:
    room = make_room("names")
    number = room.ask(qtbot, "Why does bread rise twice?")
    room.session.rename(number, "Mine")
    qtbot.wait(200)
    assert room.title(number) == ("Mine", "person")


@pytest.mark.parametrize("mode", ["names_badly", "base", "small"])
def test_first_words_stay_where_the_model_has_no_good_name(
    qtbot: QtBot, make_room, mode: str
) -> None:
    room = make_room(mode)
    number = room.ask(qtbot, "Why does bread rise twice?")
    qtbot.wait(200)
    assert room.title(number) == ("Why does bread rise twice?", "words")


def test_nothing_is_asked_when_it_is_switched_off(qtbot: QtBot, make_room) -> None:
    room = make_room("names")
    room.session.naming.enabled = False
    number = room.ask(qtbot, "Why does bread rise twice?")
    qtbot.wait(200)
    assert room.title(number)[1] == "words"


def test_a_question_ends_the_naming_and_is_answered(qtbot: QtBot, make_room) -> None:
    room = make_room("names_for_ever")
    number = room.ask(qtbot, "Why?")
    qtbot.waitUntil(lambda: room.engine.aside.number != 0, timeout=5_000)
    room.ask(qtbot, "And then?")
    assert [m.text for m in room.store.path(number)][-1] == "you said And then?"
    assert room.title(number) == ("Why?", "words")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('"Bread"\n', "Bread"),
        ("**Title:** Bread rises", "Bread rises"),
        ("„Chleb i jego wyrastanie”", "Chleb i jego wyrastanie"),
        ("one\ntwo", ""),
        ("", ""),
        ('""', ""),
        ("...", ""),
        ("x" * 61, ""),
        ("C++: what is new?", "C++: what is new?"),
    ],
)
def test_a_title_is_checked(text: str, title: str) -> None:
    assert checked_title(text) == title
