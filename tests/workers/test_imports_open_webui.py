"""Open WebUI's export: trees, thoughts in the text, tags, and broken ones."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hfchat_desktop.core.importing.values import LeftOut
from tests.workers.taken_over import TakenOver, turns, visible, write_json

THOUGHT = (
    '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>'
    "\n&gt; 2 &lt; 3\n> so it is\n</details>\n"
)
TOOL = (
    '<details type="tool_calls" done="true" id="1" name="search">\n<summary>x</summary>\n</details>'
)


def node(number: str, parent: str | None, role: str, content: str, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "parentId": parent,
        "childrenIds": [],
        "role": role,
        "content": content,
    } | more


def export(**chat: Any) -> dict[str, Any]:
    history = {
        "currentId": "a",
        "messages": {
            "q": node("q", None, "user", "Is 2 less than 3?", timestamp=1_700_000_000),
            "a": node(
                "a", "q", "assistant", THOUGHT + TOOL + "\nYes.", model="qwen3:4b", done=True
            ),
            "b": node("b", "q", "assistant", "No.", model="tiny", annotation={"rating": -1}),
        },
    }
    inner = {"title": "Numbers", "models": ["qwen3:4b"], "history": history, "tags": ["sums"]}
    return {
        "id": "c0ffee",
        "user_id": "somebody",
        "title": "Numbers",
        "chat": {**inner, "params": {"system": "Count."}, **chat},
        "created_at": 1_700_000_000,
        "updated_at": 1_700_000_060,
        "pinned": True,
        "archived": False,
        "meta": {"tags": ["maths"]},
    }


def test_a_tree_comes_with_what_was_shown_thought_and_rated(tmp_path):
    taken = TakenOver(write_json(tmp_path / "chat-export-1700000000.json", [export()]))
    chat = taken.chat
    assert taken.kind == "openwebui"
    assert (chat["origin"], chat["pinned"], chat["tags"]) == ("openwebui:c0ffee", True, ["maths"])
    assert (chat["model"], chat["system_prompt"]) == ("qwen3:4b", "Count.")
    assert visible(chat) == ["Is 2 less than 3?", "Yes."], (
        "not the newest version but the shown one"
    )
    yes, no = chat["messages"][1:]
    assert yes["thinking"] == "2 < 3\nso it is"
    assert (no["rating"]["thumb"], no["model"]) == (-1, "tiny")
    assert taken.left == {LeftOut.TOOL: 1}
    assert chat["created_at"] == 1_700_000_000.0


def test_one_chat_that_is_not_in_a_list_and_one_without_a_tree(tmp_path):
    flat = {
        "title": "Flat",
        "timestamp": 1_700_000_000_000,
        "messages": [
            {"role": "user", "content": "Hi", "files": [{"type": "image", "name": "cat.png"}]},
            {"role": "assistant", "content": [{"type": "text", "text": "Meow"}], "done": False},
        ],
        "history": {"currentId": None},
    }
    taken = TakenOver(write_json(tmp_path / "a.json", export() | {"chat": flat}))
    assert turns(taken.chat) == [("user", "[image: cat.png]\n\nHi"), ("assistant", "Meow")]
    assert taken.chat["messages"][1]["state"] == "interrupted"


def test_thoughts_that_are_never_closed_stay_in_the_text(tmp_path):
    words = '<details type="reasoning" done="false">\n> on and on'
    history = {"currentId": "a", "messages": {"a": node("a", None, "assistant", words)}}
    taken = TakenOver(write_json(tmp_path / "a.json", [export(history=history)]))
    assert taken.chat["messages"][0]["text"] == words


@pytest.mark.parametrize(
    "messages",
    [
        [],
        {"a": None, "b": 7},
        {"a": node("a", "b", "user", "x"), "b": node("b", "a", "user", "y")},
        {
            "a": {
                "role": {},
                "content": 7,
                "files": 3,
                "parentId": {},
                "annotation": {"rating": True},
            }
        },
    ],
)
def test_nonsense_ends_in_no_chat_or_in_a_good_one(tmp_path, messages):
    strange = export(history={"messages": messages, "currentId": {}}, models=[None, 3], tags=[{}])
    taken = TakenOver(write_json(tmp_path / "a.json", [export(), strange, "words", {"id": 1}]))
    assert taken.chats[0]["title"] == "Numbers"
    for chat in taken.chats:
        assert visible(chat)
    assert taken.left


def test_ten_thousand_folds_in_one_text_take_no_time(tmp_path):
    text = '<details type="reasoning" ' * 20_000 + THOUGHT * 5_000 + "Yes."
    history = {"currentId": "a", "messages": {"a": node("a", None, "assistant", text)}}
    taken = TakenOver(write_json(tmp_path / "a.json", [export(history=history)]))
    assert taken.chat["messages"][0]["text"].endswith("Yes.")
    assert len(json.dumps(taken.chat)) > 100_000
