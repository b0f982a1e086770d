"""LM Studio's chats: `*.conversation.json` in `conversations` of its home, one file each.

Each message has versions, of which one is shown; what follows stands below that one. An
answer is made of steps: blocks of content, of which some are thoughts, and calls of tools.
Times are milliseconds. Source: files as LM Studio writes them; its documentation names the folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.said import as_dict, as_list, attached, split_thinking
from hfchat_desktop.workers.imports.source import Source

_NAME = re.compile(r"(?:(.*)/)?([^/]+?)(?:\.conversation)?\.json", re.IGNORECASE)
_SURE = ".conversation.json"
_MARKS = (b'"currentlySelected"', b'"perChatPredictionConfig"', b'"usePerChatPredictionConfig"')
_MOST_VERSIONS = 1_000
_SYSTEM_PROMPT = "llm.prediction.systemPrompt"


def _sniff(names: Sequence[str], head: Head) -> bool:
    if any(name.lower().endswith(_SURE) for name in names):
        return True
    return len(names) == 1 and names[0].lower().endswith(".json") and _looks_right(head(names[0]))


def _looks_right(start: bytes) -> bool:
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" and any(
        mark in start for mark in _MARKS
    )


def _records(source: Source) -> Iterator[dict[str, Any]]:
    sure = [name for name in source.names if name.lower().endswith(_SURE)]
    for name in sure or source.names:
        try:
            value = source.json(name)
        except ValueError:
            value = None
        if isinstance(value, dict) and isinstance(value.get("messages"), list):
            yield _Chat(source, name, value).record()
        else:
            source.leave_out(LeftOut.BROKEN_CHAT)


class _Chat:
    """One file on its way to a record."""

    def __init__(self, source: Source, name: str, value: dict[str, Any]) -> None:
        self._source = source
        self._value = value
        matched = _NAME.fullmatch(name)
        self._folder, self._stem = (matched[1] or "", matched[2]) if matched else ("", name)
        self._model = records.text_of(as_dict(value.get("lastUsedModel")).get("identifier"))

    def record(self) -> dict[str, Any]:
        """Return the chat."""
        value, created = self._value, records.when(self._value.get("createdAt"))
        messages, chosen = self._messages()
        said = [records.when(value.get(f"{who}LastMessagedAt")) for who in ("user", "assistant")]
        stem = self._stem
        return records.chat(
            f"lmstudio:{stem}" if stem.isdecimal() else "",
            messages,
            title=records.text_of(value.get("name")),
            created_at=created or (records.when(stem) if stem.isdecimal() else None),
            updated_at=max((time for time in said if time), default=created),
            model=self._model,
            system_prompt=records.text_of(value.get("systemPrompt")) or self._system_prompt(),
            folder=self._folder.rpartition("/")[2],
            pinned=value.get("pinned") is True,
            chosen=chosen,
        )

    def _messages(self) -> tuple[list[dict[str, Any]], list[tuple[int | None, int]]]:
        """Return all versions, and which of each is shown."""
        found: list[dict[str, Any]] = []
        chosen: list[tuple[int | None, int]] = []
        above: int | None = None
        for one in map(as_dict, self._value["messages"]):
            versions = as_list(one.get("versions"))[:_MOST_VERSIONS] or [one]
            first = len(found) + 1
            found += [
                self._message(first + place, above, as_dict(version), one)
                for place, version in enumerate(versions)
            ]
            selected = one.get("currentlySelected")
            valid = isinstance(selected, int) and 0 <= selected < len(versions)
            shown = first + (int(selected or 0) if valid else len(versions) - 1)
            chosen.append((above, shown))
            above = shown
        return found, chosen

    def _message(
        self, number: int, above: int | None, version: dict[str, Any], whole: dict[str, Any]
    ) -> dict[str, Any]:
        role = records.text_of(version.get("role")) or records.text_of(whole.get("role"))
        steps = [as_dict(step) for step in as_list(version.get("steps"))]
        thoughts, words = [], [self._content(version.get("content"))]
        for step in steps:
            kind, text = records.text_of(step.get("type")), self._content(step.get("content"))
            if kind == "contentBlock" and as_dict(step.get("style")).get("type") == "thinking":
                thoughts.append(text)
            elif kind == "contentBlock":
                words.append(text)
            elif kind.startswith("tool"):
                self._source.leave_out(LeftOut.TOOL)
        text = "\n\n".join(filter(None, words))
        own, text = split_thinking(text) if role == "assistant" else ("", text)
        return records.message(
            number,
            above,
            role,
            text,
            thinking="\n\n".join(filter(None, [*thoughts, own])),
            model=self._writer(version, steps) if role == "assistant" else "",
            created_at=records.when(version.get("createdAt")),
        )

    def _writer(self, version: dict[str, Any], steps: list[dict[str, Any]]) -> str:
        """Return the name of the model that wrote a version."""
        names = [as_dict(version.get("senderInfo")).get("senderName")]
        names += [as_dict(step.get("genInfo")).get("identifier") for step in steps]
        return next(filter(None, map(records.text_of, names)), self._model)

    def _content(self, content: Any) -> str:
        if isinstance(content, str):
            return content
        found = []
        for part in map(as_dict, as_list(content)):
            kind = records.text_of(part.get("type"))
            if kind == "text":
                found.append(records.text_of(part.get("text")))
            elif kind == "file":
                what = "image" if part.get("fileType") == "image" else "file"
                found.append(attached(self._source, what, part.get("fileIdentifier")))
        return "\n\n".join(filter(None, found))

    def _system_prompt(self) -> str:
        """Return the system prompt that the settings of the chat have."""
        fields = as_dict(self._value.get("perChatPredictionConfig")).get("fields")
        found = (
            field.get("value")
            for field in map(as_dict, as_list(fields))
            if field.get("key") == _SYSTEM_PROMPT
        )
        return records.text_of(next(found, ""))


KIND = Kind("lmstudio", _sniff, _records)
