"""Jan's chats: a folder for each below `threads`, with `thread.json` and `messages.jsonl`.

Contents are lists of parts, as in OpenAI's threads. An answer goes on after a tool was asked.
Newer versions keep versions of messages: `metadata.parentId`. Source: janhq/jan,
core/src/types (threadEntity.ts, messageEntity.ts).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.joining import joined
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.said import as_dict, as_list, attached, split_thinking
from hfchat_desktop.workers.imports.source import Source

_THREAD = re.compile(r"(?:.*/)?thread\.json", re.IGNORECASE)
_LINES = "messages.jsonl"
_STATES = {"stopped": "stopped", "pending": "interrupted", "error": "interrupted"}
_PARENTS = ("parentId", "parent_id", "parent_message_id")


def _sniff(names: Sequence[str], head: Head) -> bool:
    return any(_THREAD.fullmatch(name) for name in names) or (
        len(names) == 1 and names[0].lower().endswith(".jsonl") and b'"thread_id"' in head(names[0])
    )


def _records(source: Source) -> Iterator[dict[str, Any]]:
    threads = [name for name in source.names if _THREAD.fullmatch(name)]
    if not threads:
        yield _chat(source, {}, _lines(source, source.names[0]))
    kept = set(source.names)
    for name in threads:
        try:
            thread = as_dict(source.json(name))
        except ValueError:
            source.leave_out(LeftOut.BROKEN_CHAT)
            continue
        lines = name[: -len("thread.json")] + _LINES
        messages = _lines(source, lines) if lines in kept else as_list(thread.get("messages"))
        yield _chat(source, thread, messages)


def _lines(source: Source, name: str) -> list[Any]:
    return list(source.json_lines(name))


def _chat(source: Source, thread: dict[str, Any], lines: list[Any]) -> dict[str, Any]:
    found = [one for one in lines if isinstance(one, dict)]
    found.sort(key=lambda one: records.when(one.get("created_at")) or 0.0)
    assistants = as_list(thread.get("assistants"))
    assistant = as_dict(assistants[0] if assistants else None)
    model = _model(assistant.get("model")) or _model(thread.get("model"))
    messages = [_message(source, one, model) for one in found]
    if not any(one["parent"] for one in messages):
        messages, _ = joined(records.in_a_row(messages), None, source)
    number = records.text_of(thread.get("id"))
    if not number and found:
        number = records.text_of(found[0].get("thread_id"))
    metadata = as_dict(thread.get("metadata"))
    return records.chat(
        f"jan:{number}" if number else "",
        messages,
        title=records.text_of(thread.get("title")) or records.text_of(metadata.get("title")),
        created_at=records.when(thread.get("created")) or records.when(thread.get("created_at")),
        updated_at=records.when(thread.get("updated")) or records.when(metadata.get("updated_at")),
        model=model,
        system_prompt=records.text_of(assistant.get("instructions")),
        pinned=thread.get("isFavorite") is True or metadata.get("is_favorite") is True,
    )


def _message(source: Source, one: dict[str, Any], model: str) -> dict[str, Any]:
    role = records.text_of(one.get("role"))
    metadata = as_dict(one.get("metadata"))
    text, thinking = _content(source, one.get("content"))
    if role == "tool":
        source.leave_out(LeftOut.TOOL)
        text = ""
    own, text = split_thinking(text) if role == "assistant" else ("", text)
    for _file in as_list(one.get("attachments")):
        text = f"{attached(source, 'file', as_dict(_file).get('name'))}\n\n{text}".strip()
    parents = [one.get(key) or metadata.get(key) for key in _PARENTS]
    writer = _model(metadata.get("model")) or records.text_of(metadata.get("modelId"))
    record = records.message(
        records.text_of(one.get("id")),
        next((value for value in parents if isinstance(value, str)), None),
        role,
        text,
        thinking="\n\n".join(filter(None, (thinking, own))),
        model=(writer or model) if role == "assistant" else "",
        created_at=records.when(one.get("created_at")),
    )
    state = _STATES.get(records.text_of(one.get("status")))
    return {**record, "state": state} if state and role == "assistant" else record


def _content(source: Source, content: Any) -> tuple[str, str]:
    """Return the words and the thoughts of a message."""
    if isinstance(content, str):
        return content, ""
    words, thoughts = [], []
    for part in map(as_dict, as_list(content)):
        kind, text = records.text_of(part.get("type")), part.get("text")
        value = records.text_of(as_dict(text).get("value")) or records.text_of(text)
        if kind == "text":
            words.append(value)
        elif kind == "reasoning":
            thoughts.append(value)
        elif kind.startswith("tool"):
            source.leave_out(LeftOut.TOOL)
        elif kind:
            words.append(attached(source, kind.removesuffix("_url")))
    return "\n\n".join(filter(None, words)), "\n\n".join(filter(None, thoughts))


def _model(value: Any) -> str:
    """Return the name of a model that is named, or told with its settings."""
    return records.text_of(value) or records.text_of(as_dict(value).get("id"))


KIND = Kind("jan", _sniff, _records)
