"""Chats in OpenAI's message form: {"messages": [{"role", "content"}]}, one a line or in a list.

The older form {"conversations": [{"from", "value"}]} that many data sets have is read as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.source import Source

_START = re.compile(
    rb'\s*\[?\s*\{[^\n]{0,4000}?"(?:messages|conversations)"\s*:\s*\[\s*\{\s*"(?:role|content|from'
    rb'|value|name|weight)"'
)
_ROLES = {"human": "user", "gpt": "assistant", "model": "assistant", "developer": "system"}
_MEDIA = {
    "image_url": ("image", LeftOut.IMAGE),
    "input_image": ("image", LeftOut.IMAGE),
    "input_audio": ("audio", LeftOut.AUDIO),
    "file": ("file", LeftOut.FILE),
    "input_file": ("file", LeftOut.FILE),
}


def _sniff(names: Sequence[str], head: Head) -> bool:
    name = names[0].lower() if len(names) == 1 else ""
    if not name.endswith((".jsonl", ".ndjson", ".json")):
        return False
    return _START.match(head(names[0]).removeprefix(b"\xef\xbb\xbf")) is not None


def _records(source: Source) -> Iterator[dict[str, Any]]:
    name = source.names[0]
    start = source.head(name).removeprefix(b"\xef\xbb\xbf").lstrip()
    values = (
        (value for _, value in source.json_pieces(name))
        if start.startswith(b"[")
        else source.json_lines(name)
    )
    for value in values:
        found = value.get("messages", value.get("conversations")) if _is(value) else None
        if isinstance(found, list):
            yield _chat(source, value, found)
        else:
            source.leave_out(LeftOut.BROKEN_CHAT)


def _is(value: Any) -> bool:
    return isinstance(value, dict)


def _chat(source: Source, value: dict[str, Any], found: list[Any]) -> dict[str, Any]:
    messages = [one for one in (_message(source, value) for value in found) if one]
    created = records.when(value.get("created_at", value.get("created")))
    return records.chat(
        "",
        records.in_a_row(messages),
        title=records.text_of(value.get("title")),
        created_at=created,
        updated_at=records.when(value.get("updated_at")) or created,
    )


def _message(source: Source, value: Any) -> dict[str, Any] | None:
    if not isinstance(value, dict):
        source.leave_out(LeftOut.EMPTY_MESSAGE)
        return None
    said = records.text_of(value.get("role", value.get("from"))).lower()
    role = _ROLES.get(said, said)
    if role in ("tool", "function") or (value.get("tool_calls") and not value.get("content")):
        source.leave_out(LeftOut.TOOL)
        return None
    return records.message(
        None,
        None,
        role,
        _text(source, value.get("content", value.get("value"))),
        thinking=records.text_of(value.get("reasoning_content", value.get("thinking"))),
        model=records.text_of(value.get("model")),
        created_at=records.when(value.get("created_at")),
    )


def _text(source: Source, content: Any) -> str:
    if not isinstance(content, list):
        return records.text_of(content)
    found = []
    for part in content:
        kind = records.text_of(part.get("type")) if isinstance(part, dict) else ""
        if isinstance(part, str):
            found.append(part)
        elif kind in _MEDIA:
            word, what = _MEDIA[kind]
            source.leave_out(what)
            found.append(f"[{word}]")
        elif isinstance(part, dict):
            found.append(records.text_of(part.get("text")) or records.text_of(part.get("refusal")))
    return "\n\n".join(part for part in found if part)


KIND = Kind("openai", _sniff, _records)
