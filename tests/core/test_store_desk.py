"""Drafts, questions that wait and what the window remembers, on real files."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError


@pytest.fixture
def open_store(tmp_path):
    opened = []

    def open_again():
        while opened:
            opened.pop().close()
        store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
        opened.append(store)
        return store

    yield open_again
    while opened:
        opened.pop().close()


def test_drafts_are_kept_for_each_chat_and_for_the_new_one(open_store):
    store = open_store()
    chat = store.create_chat()
    store.save_draft(None, "for a new chat")
    store.save_draft(chat.id, "for this chat")
    store.save_draft(chat.id, "for this chat, longer")

    store = open_store()
    assert store.draft(None) == "for a new chat"
    assert store.draft(chat.id) == "for this chat, longer"
    store.save_draft(chat.id, "")
    assert store.draft(chat.id) == ""


def test_questions_wait_in_order_and_survive(open_store):
    store = open_store()
    first, second = store.create_chat(), store.create_chat()
    numbers = [store.enqueue(first.id, "one"), store.enqueue(first.id, "two")]
    store.enqueue(second.id, "elsewhere")

    store = open_store()
    assert store.queue(first.id) == list(zip(numbers, ["one", "two"], strict=True))
    assert store.first_waiting() == (numbers[0], first.id, "one")
    store.delete_chat(first.id)
    assert store.first_waiting()[1] == second.id
    store.restore_chat(first.id)
    store.dequeue(numbers[0])
    store.dequeue(numbers[0])
    assert [text for _, text in store.queue(first.id)] == ["two"]
    with pytest.raises(ChatNotFoundError):
        store.enqueue(999, "nowhere")


def test_a_waiting_question_becomes_a_message_in_one_moment(open_store):
    store = open_store()
    chat = store.create_chat()
    number = store.enqueue(chat.id, "later")
    with pytest.raises(ChatNotFoundError):
        store.add_message(chat.id, 999, Role.USER, "later", from_queue=number)
    assert store.queue(chat.id) == [(number, "later")]

    store.add_message(chat.id, None, Role.USER, "later", from_queue=number)

    assert store.queue(chat.id) == []
    assert [message.text for message in store.path(chat.id)] == ["later"]


def test_what_the_window_remembers_comes_back(open_store):
    store = open_store()
    store.remember("place", {"geometry": [1, 2], "wide": True})
    store.remember("place", {"geometry": [3, 4], "wide": False})
    store.remember("last", None)
    store.remember("file", "/models/\udcff.gguf")

    store = open_store()
    assert store.recall("place") == {"geometry": [3, 4], "wide": False}
    assert store.recall("last", 5) is None
    assert store.recall("file") == "/models/\udcff.gguf"
    assert store.recall("never", 5) == 5
