"""HuggingChat's export: a zip with `conversations.json` and `assistants.json`, or one chat.

Messages are a list; each names its `ancestors` from the first on, where the chat is a tree. In
older chats they are one below the other. Source: huggingface/chat-ui, src/lib/types and
src/routes/api/v2/export.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.said import as_dict, as_list, attached, objects, split_thinking
from hfchat_desktop.workers.imports.source import Source

_CONVERSATIONS = re.compile(r"(?:.*/)?conversations\.json", re.IGNORECASE)
_FROM = re.compile(rb'"from"\s*:\s*"(?:user|assistant|system)"')
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif")


def _sniff(names: Sequence[str], head: Head) -> bool:
    found = _files(names)
    return bool(found) and _looks_right(head(found[0]))


def _files(names: Sequence[str]) -> list[str]:
    """Return the file with the conversations; a single file may have any name."""
    found = [name for name in names if _CONVERSATIONS.fullmatch(name)]
    single = len(names) == 1 and names[0].lower().endswith(".json")
    return found or (list(names) if single else [])


def _looks_right(start: bytes) -> bool:
    begins = start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{")
    return begins and b'"messages"' in start and bool(_FROM.search(start))


def _records(source: Source) -> Iterator[dict[str, Any]]:
    for name in _files(source.names):
        for value in objects(source, name):
            yield _chat(source, as_dict(value.get("json")) or value)


def _chat(source: Source, value: dict[str, Any]) -> dict[str, Any]:
    found = [one for one in as_list(value.get("messages")) if isinstance(one, dict)]
    is_tree = any("ancestors" in one or "children" in one for one in found)
    messages = [_message(source, one, value) for one in found]
    if not is_tree:
        messages = records.in_a_row(messages)
    number = _number(value.get("_id")) or _number(value.get("id"))
    return records.chat(
        f"huggingchat:{number}" if number else "",
        messages,
        title=records.text_of(value.get("title")),
        created_at=records.when(value.get("createdAt")),
        updated_at=records.when(value.get("updatedAt")),
        model=records.text_of(value.get("model")),
        system_prompt=records.text_of(value.get("preprompt")),
    )


def _message(source: Source, one: dict[str, Any], chat: dict[str, Any]) -> dict[str, Any]:
    role = records.text_of(one.get("from"))
    thinking, text = "", records.text_of(one.get("content"))
    if role == "assistant":
        thinking, text = split_thinking(text)
    files = [_file(source, file) for file in as_list(one.get("files"))]
    ancestors = [name for name in as_list(one.get("ancestors")) if isinstance(name, str)]
    routed = records.text_of(as_dict(one.get("routerMetadata")).get("model"))
    score = one.get("score")
    record = records.message(
        records.text_of(one.get("id")),
        ancestors[-1] if ancestors else None,
        role,
        "\n\n".join(part for part in (*files, text) if part),
        thinking=records.text_of(one.get("reasoning")) or thinking,
        model=(routed or records.text_of(chat.get("model"))) if role == "assistant" else "",
        created_at=records.when(one.get("createdAt")),
        thumb=score if score in (1, -1) and not isinstance(score, bool) else 0,
    )
    if role == "assistant" and one.get("interrupted") is True:
        record["state"] = "stopped"
    return record


def _file(source: Source, file: Any) -> str:
    """Name a file: an export has names of files, a chat has {"name", "mime"}."""
    name = file if isinstance(file, str) else as_dict(file).get("name")
    mime = records.text_of(as_dict(file).get("mime"))
    picture = mime.startswith("image/") or records.text_of(name).lower().endswith(_PICTURES)
    return attached(source, "image" if picture else "file", name)


def _number(value: Any) -> str:
    """Return a number as MongoDB writes it: a text, or {"$oid": text}."""
    return records.text_of(as_dict(value).get("$oid") if isinstance(value, dict) else value)


KIND = Kind("huggingchat", _sniff, _records)
