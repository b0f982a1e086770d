"""A chat as one record: everything that it has, and nothing that was deleted."""

from __future__ import annotations

import json

import pytest

from hfchat_desktop.core.chat_record import chat_record
from hfchat_desktop.core.chats import FinishReason, ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.store import ChatStore


@pytest.fixture
def store(tmp_path):
    store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield store
    store.close()


def answered(store, chat, question="Why?", parent=None):
    asked = store.add_message(chat.id, parent, Role.USER, question)
    reply = store.begin_reply(
        chat.id,
        asked.id,
        model="Qwen3-4B",
        sampling=Sampling(stop=("x",), seed=7),
        parameters={"top_k": 3},
    )
    stats = ReplyStats(prompt_tokens=5, finish_reason=FinishReason.LENGTH)
    return store.finish_reply(reply.id, text="Because.", thinking="Hm.", stats=stats)


def test_every_field_of_a_chat_and_its_messages_is_in_its_record(store):
    folder = store.create_folder("Physics")
    chat = store.create_chat(title="Sky", model="m", system_prompt="Be brief.")
    answer = answered(store, chat)
    store.set_rating(answer.id, Rating(1, 4, ("clear",), "good", 12.5))
    store.set_message_pinned(answer.id, True)
    store.set_tags(chat.id, ["light", "blue"])
    store.set_chat_fields(
        chat.id, persona="tutor", parameters={"top_p": 0.5}, overflow="ask", stars=3, note="n"
    )
    store.set_pinned([chat.id], True)
    store.move_chats([chat.id], folder.id)

    known = store.chat(chat.id)
    record = json.loads(json.dumps(chat_record(store, known)))

    question = record["messages"][0]
    reply = record["messages"][1]
    assert record["folder"] == "Physics"
    assert record["folder_id"] == folder.id
    assert record["tags"] == ["light", "blue"]
    assert record["parameters"] == {"top_p": 0.5}
    assert (record["title"], record["system_prompt"]) == ("Sky", "Be brief.")
    assert (record["overflow"], record["stars"], record["note"]) == ("ask", 3, "n")
    assert (record["pinned"], record["archived"], record["persona"]) == (True, False, "tutor")
    assert (record["created_at"], record["updated_seq"]) == (known.created_at, known.updated_seq)
    assert (question["parent"], question["role"], question["text"]) == (None, "user", "Why?")
    assert (question["sampling"], question["stats"], question["rating"]) == (None, None, None)
    assert (reply["parent"], reply["role"], reply["state"]) == (question["id"], "assistant", "done")
    assert (reply["text"], reply["thinking"]) == ("Because.", "Hm.")
    assert (reply["model"], reply["pinned"]) == ("Qwen3-4B", True)
    assert (reply["sampling"]["stop"], reply["sampling"]["seed"]) == (["x"], 7)
    assert reply["parameters"] == {"top_k": 3}
    assert (reply["stats"]["prompt_tokens"], reply["stats"]["finish_reason"]) == (5, "length")
    assert reply["rating"] == {
        "thumb": 1,
        "stars": 4,
        "reasons": ["clear"],
        "note": "good",
        "rated_at": 12.5,
    }


def test_all_versions_are_in_it_with_the_one_that_is_shown(store):
    chat = store.create_chat()
    answer = answered(store, chat)
    other = store.add_answer(answer.parent_id, "ChatGPT", "Rayleigh.")
    store.select_branch(answer.id)

    record = chat_record(store, store.chat(chat.id))

    assert [one["text"] for one in record["messages"]] == ["Why?", "Because.", "Rayleigh."]
    assert record["chosen"] == [[None, answer.parent_id], [answer.parent_id, answer.id]]
    assert other.parent_id == answer.parent_id


def test_what_was_deleted_is_not_in_it(store):
    chat = store.create_chat()
    first = answered(store, chat)
    second = answered(store, chat, "More?", first.id)
    store.add_answer(second.parent_id, "m", "and more")
    store.delete_message(second.parent_id)

    record = chat_record(store, store.chat(chat.id))

    assert [one["id"] for one in record["messages"]] == [first.parent_id, first.id]
    assert record["chosen"] == [[None, first.parent_id], [first.parent_id, first.id]]


def test_a_temporary_chat_has_a_record_too(store):
    chat = store.create_temporary_chat(title="secret")
    answered(store, chat)

    record = chat_record(store, store.chat(chat.id))

    assert [one["text"] for one in record["messages"]] == ["Why?", "Because."]
    assert record["title"] == "secret"
    assert record["messages"][1]["state"] == ReplyState.DONE.value
