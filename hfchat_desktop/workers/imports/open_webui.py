"""Open WebUI's export of one chat or of all: a list of {"id", "title", "chat": {"history"}}.

`history.messages` is a tree by number, `history.currentId` the last message that is shown.
Thoughts and calls of tools stand in the text, as `<details type="reasoning">`.
Source: open-webui/open-webui, backend/open_webui/models/chats.py, and its documentation.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.said import as_dict, as_list, attached, objects, split_thinking
from hfchat_desktop.workers.imports.source import Source

_OPEN = re.compile(r'<details type="(\w{1,40})"[^>\n]{0,2000}>')
_CLOSE = "</details>"
_SUMMARY = re.compile(r"\s*<summary>.{0,2000}?</summary>", re.DOTALL)


def _sniff(names: Sequence[str], head: Head) -> bool:
    found = _files(names)
    return bool(found) and _looks_right(head(found[0]))


def _files(names: Sequence[str]) -> list[str]:
    return [name for name in names if name.lower().endswith(".json")]


def _looks_right(start: bytes) -> bool:
    """Return whether there is a chat with a history; the key may stand behind pictures."""
    if start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"[", b"{"):
        return False
    if b'"childrenIds"' in start or (b'"history"' in start and b'"currentId"' in start):
        return True
    return b'"user_id"' in start and b'"chat"' in start


def _records(source: Source) -> Iterator[dict[str, Any]]:
    for name in _files(source.names):
        for value in objects(source, name):
            yield from _chats(source, value)


def _chats(source: Source, value: dict[str, Any]) -> Iterator[dict[str, Any]]:
    chat = as_dict(value.get("chat")) or value
    if not (isinstance(chat.get("history"), dict) or isinstance(chat.get("messages"), list)):
        source.leave_out(LeftOut.BROKEN_CHAT)
        return
    yield _chat(source, value, chat)


def _chat(source: Source, value: dict[str, Any], chat: dict[str, Any]) -> dict[str, Any]:
    history = as_dict(chat.get("history"))
    found = _tree(source, as_dict(history.get("messages")))
    if not found:
        listed = (_message(source, None, as_dict(one)) for one in as_list(chat.get("messages")))
        found = records.in_a_row(listed)
    number = records.text_of(value.get("id"))
    params = as_dict(chat.get("params"))
    models = [name for name in as_list(chat.get("models")) if isinstance(name, str)]
    created = records.when(value.get("created_at")) or records.when(chat.get("timestamp"))
    return records.chat(
        f"openwebui:{number}" if number else "",
        found,
        title=records.text_of(value.get("title")) or records.text_of(chat.get("title")),
        created_at=created,
        updated_at=records.when(value.get("updated_at")) or created,
        model=models[0] if models else "",
        system_prompt=records.text_of(chat.get("system")) or records.text_of(params.get("system")),
        tags=_tags(value, chat),
        pinned=value.get("pinned") is True,
        archived=value.get("archived") is True,
        shown=records.text_of(history.get("currentId")) or None,
    )


def _tree(source: Source, messages: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        _message(source, number, one) for number, one in messages.items() if isinstance(one, dict)
    ]


def _message(source: Source, number: str | None, one: dict[str, Any]) -> dict[str, Any]:
    role = records.text_of(one.get("role"))
    thinking, text = "", _content(source, one.get("content"))
    if role == "assistant":
        thinking, text = _taken_apart(source, text)
    files = [_file(source, as_dict(file)) for file in as_list(one.get("files"))]
    parent = one.get("parentId")
    rated = as_dict(one.get("annotation")).get("rating")
    record = records.message(
        number,
        parent if isinstance(parent, str) else None,
        role,
        "\n\n".join(part for part in (*files, text) if part),
        thinking=thinking,
        model=records.text_of(one.get("model")) if role == "assistant" else "",
        created_at=records.when(one.get("timestamp")),
        thumb=rated if rated in (1, -1) and not isinstance(rated, bool) else 0,
    )
    if role == "assistant" and (one.get("done") is False or one.get("error")):
        record["state"] = "interrupted"
    return record


def _content(source: Source, content: Any) -> str:
    if isinstance(content, str):
        return content
    found = []
    for part in map(as_dict, as_list(content)):
        kind = records.text_of(part.get("type"))
        if kind == "text":
            found.append(records.text_of(part.get("text")))
        elif kind:
            found.append(attached(source, kind.removesuffix("_url")))
    return "\n\n".join(found)


def _taken_apart(source: Source, text: str) -> tuple[str, str]:
    """Return thinking and answer; what tools were told and gave is left out."""
    thoughts: list[str] = []
    kept: list[str] = []
    place = 0
    while opening := _OPEN.search(text, place):
        end = text.find(_CLOSE, opening.end())
        if end < 0:
            break
        kept.append(text[place : opening.start()])
        if opening[1] == "reasoning":
            thoughts.append(_unquoted(text[opening.end() : end]))
        else:
            source.leave_out(LeftOut.TOOL)
        place = end + len(_CLOSE)
    kept.append(text[place:])
    own, answer = split_thinking("".join(kept).strip("\n"))
    return "\n\n".join(filter(None, [*thoughts, own])), answer


def _unquoted(text: str) -> str:
    """Return thoughts without the sign before each line, and without escapes."""
    lines = _SUMMARY.sub("", text, count=1).strip("\n").split("\n")
    plain = (html.unescape(line) for line in lines)
    return "\n".join(line[1:].removeprefix(" ") if line[:1] == ">" else line for line in plain)


def _file(source: Source, file: dict[str, Any]) -> str:
    inner = as_dict(file.get("file"))
    name = records.text_of(file.get("name")) or records.text_of(inner.get("filename"))
    return attached(source, records.text_of(file.get("type")), name)


def _tags(value: dict[str, Any], chat: dict[str, Any]) -> list[str]:
    found = as_list(as_dict(value.get("meta")).get("tags")) or as_list(chat.get("tags"))
    names = (one.get("name") if isinstance(one, dict) else one for one in found)
    return [name for name in names if isinstance(name, str)]


KIND = Kind("openwebui", _sniff, _records)
