"""LM Studio's chats: versions, steps, folders, and files that are none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from tests.workers.taken_over import TakenOver, turns, visible, write_json


def said(text: str, role: str = "user", **more: Any) -> dict[str, Any]:
    return {"type": "singleStep", "role": role, "content": [{"type": "text", "text": text}]} | more


def step(text: str, **more: Any) -> dict[str, Any]:
    return {"type": "contentBlock", "content": [{"type": "text", "text": text}]} | more


def answer(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "multiStep", "role": "assistant", "steps": list(steps)} | more


CHAT: dict[str, Any] = {
    "name": "Rye bread",
    "pinned": True,
    "createdAt": 1_736_789_912_980,
    "assistantLastMessagedAt": 1_736_789_992_980,
    "lastUsedModel": {"identifier": "qwen3-4b"},
    "perChatPredictionConfig": {
        "fields": [{"key": "llm.prediction.systemPrompt", "value": "You are a baker."}]
    },
    "messages": [
        {"versions": [said("How?")], "currentlySelected": 0},
        {
            "currentlySelected": 0,
            "versions": [
                answer(
                    step("Rye needs acid.", style={"type": "thinking", "ended": True}),
                    {"type": "toolCallRequest", "name": "search"},
                    step("With sourdough.", genInfo={"identifier": "qwen3-4b"}),
                    senderInfo={"senderName": "Qwen3 4B"},
                ),
                answer(step("<think>Hm.</think>With yeast.")),
            ],
        },
        {"versions": [said("Thank you", content="Thank you")], "currentlySelected": 0},
    ],
}


def test_versions_thoughts_and_who_wrote(tmp_path):
    taken = TakenOver(write_json(tmp_path / "1736789912980.conversation.json", CHAT))
    chat = taken.chat
    assert taken.kind == "lmstudio"
    assert (chat["origin"], chat["title"]) == ("lmstudio:1736789912980", "Rye bread")
    assert (chat["pinned"], chat["system_prompt"]) == (True, "You are a baker.")
    assert visible(chat) == ["How?", "With sourdough.", "Thank you"]
    first, second = (one for one in chat["messages"] if one["role"] == "assistant")
    assert (first["thinking"], first["model"]) == ("Rye needs acid.", "Qwen3 4B")
    assert (second["text"], second["thinking"], second["model"]) == (
        "With yeast.",
        "Hm.",
        "qwen3-4b",
    )
    assert chat["updated_at"] - chat["created_at"] == 80
    assert taken.left == {LeftOut.TOOL: 1}


def test_folders_of_the_folder_become_folders_of_chats(tmp_path):
    home = tmp_path / "conversations"
    write_json(home / "1.conversation.json", CHAT)
    write_json(home / "Kitchen" / "2.conversation.json", CHAT)
    write_json(home / "Kitchen" / "notes.json", {"messages": []})
    (home / "3.conversation.json").write_text("{broken", "utf-8")
    taken = TakenOver(home)
    assert sorted(chat["folder"] for chat in taken.chats) == ["", "Kitchen"]
    assert taken.left[LeftOut.BROKEN_CHAT] == 1


def test_pictures_are_named_and_old_messages_without_versions_are_read(tmp_path):
    picture = {"type": "file", "fileType": "image", "fileIdentifier": "cat.png"}
    old = {
        "name": "",
        "messages": [
            {"role": "user", "content": [{"type": "text", "text": "Look"}, picture]},
            {"role": "assistant", "content": "A cat."},
        ],
        "usePerChatPredictionConfig": True,
    }
    taken = TakenOver(write_json(tmp_path / "cat.json", old))
    assert turns(taken.chat) == [("user", "Look\n\n[image: cat.png]"), ("assistant", "A cat.")]
    assert taken.chat["title"].startswith("Look")
    assert taken.left == {LeftOut.IMAGE: 1}


def test_nonsense_is_mended_or_left_out(tmp_path):
    messages = [
        None,
        {"versions": "many", "currentlySelected": 99},
        {"versions": [None, 3, said("Hi")], "currentlySelected": -5},
        {"versions": [said("Hi", role=7)], "currentlySelected": True},
        {"versions": [answer(step("x", content={"type": "text"}), {"type": 3}, "y")]},
        {"versions": [said("There")] * 2_000, "currentlySelected": 1_999},
    ]
    strange = {**CHAT, "name": 3, "messages": messages, "createdAt": "soon", "lastUsedModel": []}
    taken = TakenOver(write_json(tmp_path / "x.conversation.json", strange))
    assert visible(taken.chat)[0] == "Hi"
    assert len(taken.chat["messages"]) <= 1_003


def test_a_list_of_something_else_is_not_of_this_kind(tmp_path: Path):
    assert TakenOver(write_json(tmp_path / "a.json", ["currentlySelected"])).kind == ""
