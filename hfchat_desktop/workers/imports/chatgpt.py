"""ChatGPT's export: a zip with `conversations.json`, or with `conversations-000.json` and so on.

A conversation is a tree in `mapping`; `current_node` is the last message that is shown. One
answer may be a row of nodes: thoughts, a call of a tool, what the tool said, words. They become one
message; what was never shown is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.chatgpt_content import Content, content_of
from hfchat_desktop.workers.imports.joining import joined
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.source import Source

_CONVERSATIONS = re.compile(r"(?:.*/)?conversations(?:[-_]\d+)?\.json", re.IGNORECASE)
_FEEDBACK = re.compile(r"(?:.*/)?message_feedback\.json", re.IGNORECASE)
_LOOKED_AT = 20  # files, to know the kind
_MOST_FEEDBACK = 8 * 1024**2  # bytes
_THUMBS = {"thumbs_up": 1, "thumbsup": 1, "thumbs_down": -1, "thumbsdown": -1}


def _sniff(names: Sequence[str], head: Head) -> bool:
    return any(_looks_right(head(name)) for name in _files(names)[:_LOOKED_AT])


def _looks_right(head: bytes) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start[:1] in (b"[", b"{") and b'"mapping"' in start


def _files(names: Sequence[str]) -> list[str]:
    """Return the files with conversations: those of that name, else any that may be one."""
    found = [name for name in names if _CONVERSATIONS.fullmatch(name)]
    return found or [name for name in names if name.lower().endswith(".json")]


def _records(source: Source) -> Iterator[dict[str, Any]]:
    thumbs = _feedback(source)
    names = _files(source.names)
    named = bool(names) and _CONVERSATIONS.fullmatch(names[0])
    for name in names:
        if not named and not _looks_right(source.head(name)):
            source.leave_out(LeftOut.SKIPPED_FILE)
            continue
        for value in _values(source, name):
            if isinstance(value, dict) and isinstance(value.get("mapping"), dict):
                yield _chat(source, value, thumbs)
            else:
                source.leave_out(LeftOut.BROKEN_CHAT)


def _values(source: Source, name: str) -> Iterator[Any]:
    """Yield the conversations of a file: of a list, or the one that it is."""
    single: dict[str, Any] = {}
    for place, value in source.json_pieces(name):
        if place:
            single[place] = value
        else:
            yield value
    if single:
        yield single


def _feedback(source: Source) -> dict[str, int]:
    """Return the thumbs that were given, by message."""
    found: dict[str, int] = {}
    for name in source.names:
        if _FEEDBACK.fullmatch(name) and source.size(name) <= _MOST_FEEDBACK:
            for _, one in source.json_pieces(name):
                if isinstance(one, dict) and isinstance(one.get("id"), str):
                    thumb = _THUMBS.get(str(one.get("rating")).lower().replace("-", "_"), 0)
                    found[one["id"]] = thumb
    return found


def _chat(source: Source, value: dict[str, Any], thumbs: dict[str, int]) -> dict[str, Any]:
    number = value.get("conversation_id") or value.get("id")
    model = records.text_of(value.get("default_model_slug"))
    nodes = _Nodes(source, thumbs, model).messages(value["mapping"])
    shown = records.text_of(value.get("current_node")) or None
    messages, shown = joined(nodes, shown, source)
    return records.chat(
        f"chatgpt:{number}" if isinstance(number, str) and number else "",
        messages,
        title=records.text_of(value.get("title")),
        created_at=records.when(value.get("create_time")),
        updated_at=records.when(value.get("update_time")),
        archived=value.get("is_archived") is True,
        pinned=value.get("is_starred") is True,
        shown=shown,
    )


class _Nodes:
    """The nodes of a conversation as messages; those that are not shown have no text."""

    def __init__(self, source: Source, thumbs: dict[str, int], model: str) -> None:
        self._source = source
        self._thumbs = thumbs
        self._model = model  # of answers that do not name theirs

    def messages(self, mapping: dict[str, Any]) -> list[dict[str, Any]]:
        """Return a message for each node."""
        found = []
        nodes = {key: node for key, node in mapping.items() if isinstance(node, dict)}
        parents = _parents(nodes)
        for key, node in nodes.items():
            message = node.get("message")
            own = message if isinstance(message, dict) else {}
            content = content_of(own, self._source) if own else Content()
            found.append(self._message(key, parents.get(key), own, content))
        return found

    def _message(
        self, key: str, parent: str | None, message: dict[str, Any], content: Content
    ) -> dict[str, Any]:
        metadata = message.get("metadata")
        model = metadata.get("model_slug") if isinstance(metadata, dict) else ""
        return records.message(
            key,
            parent,
            content.role,
            content.text,
            thinking=content.thinking,
            model=(records.text_of(model) or self._model) if content.role == "assistant" else "",
            created_at=records.when(message.get("create_time")),
            thumb=self._thumbs.get(records.text_of(message.get("id")), 0),
        )


def _parents(nodes: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Return the node above each; exports may lack one of the two ways to tell it."""
    found: dict[str, str] = {}
    for key, node in nodes.items():
        below = node.get("children")
        for child in below if isinstance(below, list) else ():
            if isinstance(child, str):
                found.setdefault(child, key)
    found.update(
        {key: node["parent"] for key, node in nodes.items() if isinstance(node.get("parent"), str)}
    )
    return found


KIND = Kind("chatgpt", _sniff, _records)
