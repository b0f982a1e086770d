"""Temporary chats: asked for through the store, gone without a trace, or kept whole."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from hfchat_desktop.core.chats import TEMPORARY_FROM, ReplyState, Role
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.beside import BY_NUMBER
from hfchat_desktop.errors import ChatNotFoundError

SECRET = "Zanzibarquestion"


@pytest.fixture
def store(tmp_path: Path) -> ChatStore:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    return made


def written(store: ChatStore) -> int:
    """Write a temporary chat with two versions of an answer, the first one shown."""
    chat = store.create_temporary_chat(title=SECRET)
    question = store.add_message(chat.id, None, Role.USER, f"{SECRET} 東京?")
    for text in ("one", "two"):
        reply = store.begin_reply(chat.id, question.id, model="m")
        store.finish_reply(reply.id, text=text, state=ReplyState.DONE)
    store.step_branch(reply.id, -1)
    store.set_rating(reply.id, Rating(stars=4))
    return chat.id


def test_every_method_that_takes_a_number_finds_temporary_chats_too() -> None:
    numbers = ("chat_id", "message_id", "question_id", "token", "number")
    found = set()
    for name, method in inspect.getmembers(ChatStore, inspect.isfunction):
        names = list(inspect.signature(method).parameters)
        if not name.startswith("_") and len(names) > 1 and names[1] in numbers:
            found.add(name)
    elsewhere = {"keep_temporary_chat", "shares"}  # what was shared is kept with its link
    assert found - elsewhere == set(BY_NUMBER)


def test_a_temporary_chat_is_read_and_written_through_the_store(store: ChatStore) -> None:
    number = written(store)
    assert number > TEMPORARY_FROM
    assert [m.text for m in store.path(number)] == [f"{SECRET} 東京?", "one"]
    store.enqueue(number, "wait")
    assert [text for _, text in store.queue(number)] == ["wait"]
    store.dequeue(store.queue(number)[0][0])
    assert store.queue(number) == []
    assert store.chats() == []
    assert store.search(SECRET) == []


def test_nothing_of_it_is_on_the_disk_and_it_can_be_forgotten(
    store: ChatStore, tmp_path: Path
) -> None:
    number = written(store)
    store.save_draft(number, SECRET)
    store.forget_temporary_chats()
    with pytest.raises(ChatNotFoundError):
        store.chat(number)
    written(store)
    store.close()
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or SECRET.encode() not in path.read_bytes()


def test_a_temporary_chat_is_kept_with_its_versions_ratings_and_place(store: ChatStore) -> None:
    other = store.create_chat(title="other")
    store.add_message(other.id, None, Role.USER, "before")
    number = written(store)
    kept = store.keep_temporary_chat(number)

    assert not kept.temporary
    assert [chat.id for chat in store.chats()] == [kept.id, other.id]
    path = store.path(kept.id)
    assert [m.text for m in path] == [f"{SECRET} 東京?", "one"]
    assert (path[1].sibling_index, path[1].sibling_count) == (0, 2)
    second = store.siblings(path[1].id)[1]
    assert second.rating is not None
    assert second.rating.stars == 4
    assert {hit.chat_id for hit in store.search(SECRET)} == {kept.id}
    assert {hit.chat_id for hit in store.search("京")} == {kept.id}
    store.add_message(kept.id, path[1].id, Role.USER, "after")
    assert store.integrity() == []


def test_what_is_not_there_cannot_be_kept(store: ChatStore) -> None:
    with pytest.raises(ChatNotFoundError):
        store.keep_temporary_chat(TEMPORARY_FROM + 9)
