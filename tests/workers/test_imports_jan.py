"""Jan's chats: a thread and its lines, and what stands wrongly in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from tests.workers.taken_over import TakenOver, turns, visible, write_json

THREAD: dict[str, Any] = {
    "id": "jan_1700000000",
    "object": "thread",
    "title": "Tea",
    "created": 1_700_000_000,
    "updated": 1_700_000_300_000,
    "assistants": [
        {"assistant_id": "jan", "instructions": "Be kind.", "model": {"id": "llama3.2-3b"}}
    ],
}


def line(number: str, role: str, text: str, at: int, **more: Any) -> dict[str, Any]:
    content = [{"type": "text", "text": {"value": text, "annotations": []}}]
    return {
        "id": number,
        "thread_id": THREAD["id"],
        "role": role,
        "content": content,
        "status": "ready",
        "created_at": at,
    } | more


def thread(folder: Path, *lines: object, head: object = THREAD) -> Path:
    write_json(folder / "thread.json", head)
    text = "\n".join(one if isinstance(one, str) else json.dumps(one) for one in lines)
    (folder / "messages.jsonl").write_text(text, "utf-8")
    return folder


def test_the_folder_of_all_threads(tmp_path):
    lines = [
        line("2", "assistant", "<think>Which?</think>Green.", 1_700_000_002, status="stopped"),
        line("1", "user", "Which tea?", 1_700_000_001),
    ]
    thread(tmp_path / "threads" / "a", *lines)
    thread(tmp_path / "threads" / "b", line("9", "user", "Hi", 5), head={"title": "B"})
    taken = TakenOver(tmp_path / "threads")
    assert taken.kind == "jan"
    tea, other = taken.chats
    assert (tea["origin"], tea["title"], tea["system_prompt"]) == (
        "jan:jan_1700000000",
        "Tea",
        "Be kind.",
    )
    assert turns(tea) == [("user", "Which tea?"), ("assistant", "Green.")]
    green = tea["messages"][1]
    assert (green["thinking"], green["model"], green["state"]) == (
        "Which?",
        "llama3.2-3b",
        "stopped",
    )
    assert tea["updated_at"] - tea["created_at"] == 300
    assert turns(other) == [("user", "Hi")]


def test_an_answer_goes_on_after_a_tool_and_thoughts_are_parts(tmp_path):
    parts = [
        {"type": "reasoning", "text": {"value": "I look."}},
        {"type": "text", "text": {"value": "Let me see."}},
        {"type": "tool_call", "tool_name": "web", "input": {"q": "tea"}},
    ]
    thread(
        tmp_path / "t",
        line("1", "user", "Which?", 1),
        line("2", "assistant", "", 2, content=parts),
        line("3", "tool", "A page of results", 3),
        line("4", "assistant", "Green.", 4, metadata={"model": "qwen"}),
        line("5", "user", "", 5, content=[{"type": "image_url", "image_url": {"url": "data:,x"}}]),
    )
    taken = TakenOver(tmp_path / "t")
    assert turns(taken.chat) == [
        ("user", "Which?"),
        ("assistant", "Let me see.\n\nGreen."),
        ("user", "[image]"),
    ]
    assert (taken.chat["messages"][1]["thinking"], taken.chat["messages"][1]["model"]) == (
        "I look.",
        "qwen",
    )
    assert taken.left == {LeftOut.TOOL: 2, LeftOut.IMAGE: 1}


def test_versions_hang_below_the_same_question(tmp_path):
    thread(
        tmp_path / "t",
        line("1", "user", "Which?", 1),
        line("2", "assistant", "Green.", 2, metadata={"parentId": "1"}),
        line("3", "assistant", "Black.", 3, metadata={"parentId": "1"}),
    )
    taken = TakenOver(tmp_path / "t")
    assert [one["parent"] for one in taken.chat["messages"]] == [None, 1, 1]
    assert visible(taken.chat) == ["Which?", "Black."]


def test_lines_without_their_thread_and_lines_that_are_broken(tmp_path):
    lines = (
        thread(tmp_path / "t", line("1", "user", "Hi", 1), "{broken", "[]", "7", "")
        / "messages.jsonl"
    )
    taken = TakenOver(lines)
    assert (taken.kind, taken.chat["origin"]) == ("jan", "jan:jan_1700000000")
    assert taken.left[LeftOut.BROKEN_CHAT] == 1


def test_nonsense_is_mended_or_left_out(tmp_path):
    strange = {"role": {}, "content": 7, "created_at": "never", "metadata": [], "id": None}
    ring = [
        line("1", "user", "x", 1, metadata={"parentId": "2"}),
        line("2", "user", "y", 2, parent_id="1"),
        line("2", "user", "z", 3, parent_id="2"),
    ]
    head = {"assistants": "none", "title": 4, "created": [], "id": {}, "metadata": 3}
    thread(tmp_path / "threads" / "a", strange, *ring, head=head)
    thread(tmp_path / "threads" / "b", head=[])
    (tmp_path / "threads" / "c").mkdir()
    (tmp_path / "threads" / "c" / "thread.json").write_text("{", "utf-8")
    taken = TakenOver(tmp_path / "threads")
    assert {text for _, text in turns(taken.chat)} == {"x", "y", "z"}
    assert taken.left[LeftOut.BROKEN_CHAT] == 1
