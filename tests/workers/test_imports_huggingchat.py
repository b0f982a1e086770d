"""HuggingChat's export: the zip of an account, one chat, and what is wrong with some."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.core.importing.values import LeftOut
from tests.workers.taken_over import TakenOver, turns, visible, write_json

TREE: dict[str, Any] = {
    "_id": "662a7d1e0c4b1f0012345678",
    "sessionId": "secret",
    "model": "meta-llama/Llama-3.3-70B-Instruct",
    "title": "Why the sky is blue",
    "rootMessageId": "r",
    "preprompt": "Be brief.",
    "createdAt": "2024-04-25T16:00:14.000Z",
    "updatedAt": "2024-04-25T16:10:14.000Z",
    "messages": [
        {"from": "system", "id": "r", "content": "Be brief.", "ancestors": [], "children": ["q"]},
        {"from": "user", "id": "q", "content": "Why?", "ancestors": ["r"], "children": ["a", "b"]},
        {"from": "assistant", "id": "a", "content": "Air.", "ancestors": ["r", "q"], "score": 1},
        {
            "from": "assistant",
            "id": "b",
            "content": "<think>Rayleigh?</think>\n\nScattering.",
            "ancestors": ["r", "q"],
            "interrupted": True,
            "createdAt": "2024-04-25T16:05:00.000Z",
            "routerMetadata": {"route": "x", "model": "Qwen/Qwen3-32B"},
        },
    ],
}


def account(path: Path, conversations: object) -> Path:
    """Write the zip that the service gives."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("conversations.json", json.dumps(conversations, indent=2))
        archive.writestr("assistants.json", "[]")
        archive.writestr("file-662a-1f2e.png", b"\x89PNG")
    return path


def test_an_account_comes_with_versions_thoughts_and_ratings(tmp_path):
    taken = TakenOver(account(tmp_path / "export.zip", [TREE]))
    chat = taken.chat
    assert taken.kind == "huggingchat"
    assert chat["origin"] == "huggingchat:662a7d1e0c4b1f0012345678"
    assert (chat["title"], chat["system_prompt"]) == ("Why the sky is blue", "Be brief.")
    assert turns(chat) == [("user", "Why?"), ("assistant", "Air."), ("assistant", "Scattering.")]
    air, scattering = chat["messages"][1:]
    assert air["parent"] == scattering["parent"] == chat["messages"][0]["id"]
    assert (air["rating"]["thumb"], scattering["thinking"]) == (1, "Rayleigh?")
    assert (air["model"], scattering["model"]) == (TREE["model"], "Qwen/Qwen3-32B")
    assert scattering["state"] == "stopped"
    assert visible(chat) == ["Why?", "Scattering."], "the last version is the one that is shown"
    assert chat["updated_at"] - chat["created_at"] == 600
    assert "secret" not in json.dumps(chat)
    assert not taken.left


def test_messages_of_old_chats_stand_in_a_row(tmp_path):
    old = {
        "_id": {"$oid": "64"},
        "title": "Old",
        "model": "OpenAssistant",
        "createdAt": {"$date": "2023-05-01T10:00:00Z"},
        "messages": [
            {"from": "user", "id": "1", "content": "Hi"},
            {"from": "assistant", "id": "2", "content": "Hello", "files": ["file-64-1.png"]},
            {"from": "user", "id": "3", "content": "More", "files": [{"name": "notes.txt"}]},
        ],
    }
    taken = TakenOver(write_json(tmp_path / "conversations.json", [old]))
    assert taken.chat["origin"] == "huggingchat:64"
    assert visible(taken.chat) == [
        "Hi",
        "[image: file-64-1.png]\n\nHello",
        "[file: notes.txt]\n\nMore",
    ]
    assert taken.left == {LeftOut.IMAGE: 1, LeftOut.FILE: 1}


def test_one_chat_alone_is_read_as_well(tmp_path):
    taken = TakenOver(write_json(tmp_path / "chat.json", TREE))
    assert visible(taken.chat) == ["Why?", "Scattering."]


@pytest.mark.parametrize(
    "messages",
    [
        None,
        "words",
        [None, 3, [], {}],
        [{"from": ["user"], "content": {"a": 1}, "ancestors": "x", "files": {"a": 1}, "id": 3}],
        [{"from": "user", "id": "a", "content": "x", "ancestors": ["b"]}] * 2
        + [{"from": "user", "id": "b", "content": "y", "ancestors": ["a", None, "a"]}],
    ],
)
def test_nonsense_ends_in_no_chat_or_in_a_good_one(tmp_path, messages):
    strange = {**TREE, "messages": messages, "title": 7, "model": [], "createdAt": -1, "_id": []}
    taken = TakenOver(write_json(tmp_path / "conversations.json", [TREE, strange, 5]))
    assert taken.chats[0]["title"] == TREE["title"]
    for chat in taken.chats[1:]:
        numbers = [one["id"] for one in chat["messages"]]
        assert len(set(numbers)) == len(numbers)
        assert all(one["parent"] in (None, *numbers) for one in chat["messages"])
    assert taken.left


def test_a_file_that_was_cut_gives_what_is_whole(tmp_path):
    whole = json.dumps([TREE, {**TREE, "_id": "2"}, {**TREE, "_id": "3"}])
    (tmp_path / "conversations.json").write_text(whole[: len(whole) - 200], "utf-8")
    taken = TakenOver(tmp_path / "conversations.json")
    assert len(taken.chats) == 2
    assert taken.left[LeftOut.CUT_FILE] == 1
