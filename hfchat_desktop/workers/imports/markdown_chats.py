"""Chats written as Markdown or text: our own export, and what others write with labels.

Of our own, versions are sections: "## … message 4", and each message is numbered. Several chats
follow each other after a line and a title.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.workers.imports import records
from hfchat_desktop.workers.imports.kinds import Head, Kind
from hfchat_desktop.workers.imports.markdown_turns import Label, labels, plain_lines
from hfchat_desktop.workers.imports.said import split_thinking
from hfchat_desktop.workers.imports.source import Source

_ENDINGS = (".md", ".markdown", ".txt")
_LOOKED_AT = 20  # files of a folder
_LARGEST = 32 * 1024**2  # bytes
_TITLE = re.compile(r"#[ \t]+(.{1,300})")
_SECTION = re.compile(r"##[ \t]+.*?(\d{1,6})\D*")
_NOTES = re.compile(r"_(?:#(\d{1,6}))?.*_")
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>$~|&!#:(-])")
_HELD = re.compile(r"^(\*\*[^\n*]{1,300}?)\\:\*\*", re.MULTILINE)


def _sniff(names: Sequence[str], head: Head) -> bool:
    found = _files(names)[:_LOOKED_AT]
    return any(labels(head(name).decode("utf-8", "replace").splitlines()) for name in found)


def _files(names: Sequence[str]) -> list[str]:
    return [name for name in names if name.lower().endswith(_ENDINGS)]


def _records(source: Source) -> Iterator[dict[str, Any]]:
    for name in _files(source.names):
        if source.size(name) > _LARGEST:
            source.leave_out(LeftOut.SKIPPED_FILE)
            continue
        lines = source.text(name, _LARGEST).replace("\r\n", "\n").split("\n")
        found = labels(lines)
        if not found:
            source.leave_out(LeftOut.SKIPPED_FILE)
            continue
        starts, places = _starts(lines, found), [label.line for label in found]
        stem = name.rpartition("/")[2].rpartition(".")[0]
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
            first, last = (bisect_left(places, place) for place in (start, end))
            yield _chat(lines, found[first:last], start, end, stem)


def _starts(lines: list[str], found: list[Label]) -> list[int]:
    """Return the lines in which chats begin: titles with nothing but details before a speaker."""
    speakers = {label.line for label in found}
    starts: list[int] = []
    waiting = -1  # a title, and since it nothing that is said
    for number, line in plain_lines(lines):
        if number in speakers:
            if waiting >= 0:
                starts.append(waiting)
            waiting = -1
        elif _TITLE.fullmatch(line):
            waiting = number
        elif line.strip() and not (line.startswith("_") and line.endswith("_")):
            waiting = -1
    if starts and starts[0] < found[0].line:  # the title of the first chat
        starts = starts[1:]
    return [0, *starts]


def _chat(lines: list[str], own: list[Label], start: int, end: int, stem: str) -> dict[str, Any]:
    first = own[0].line if own else end
    title = next((m for m in map(_TITLE.fullmatch, lines[start:first]) if m), None)
    tree = _Tree()
    for label, after in zip(own, [*(one.line for one in own[1:]), end], strict=True):
        tree.take(label, lines[label.line + 1 : after])
    return records.chat(
        "",
        tree.messages,
        title=_ESCAPED.sub(r"\1", title[1]) if title else stem,
        system_prompt=tree.system,
        chosen=tree.chosen,
    )


class _Tree:
    """The messages of one chat as they are read; versions hang beside what they stand for."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.chosen: list[tuple[int | None, int]] = []
        self.system = ""
        self._parents: dict[int, int | None] = {}
        self._last: int | None = None
        self._in_section = False

    def take(self, label: Label, below: list[str]) -> None:
        """Take a message with the lines below its label."""
        notes = _NOTES.fullmatch(label.rest.strip())
        body = below if notes else [label.rest, *below]
        body, version_of = _cut(body)
        thinking, text = _thinking(body)
        if label.role == "system":
            self.system = self.system or text
        else:
            self._add(label, int(notes[1]) if notes and notes[1] else 0, thinking, text)
        if version_of:
            self._last, self._in_section = self._parents.get(version_of), True

    def _add(self, label: Label, number: int, thinking: str, text: str) -> None:
        used = number if number and number not in self._parents else len(self._parents) + 100_000
        own, text = split_thinking(text) if label.role == "assistant" else ("", text)
        self.messages.append(
            records.message(
                used,
                self._last,
                label.role,
                text,
                thinking=thinking or own,
                model=label.name if label.role == "assistant" else "",
            )
        )
        if not self._in_section:
            self.chosen.append((self._last, used))
        self._parents[used] = self._last
        self._last = used


def _cut(body: list[str]) -> tuple[list[str], int]:
    """Return what is said without what follows it, and which message a section stands for."""
    version_of, end = 0, len(body)
    while end:
        last = body[end - 1].strip()
        section = _SECTION.fullmatch(last) if last.startswith("## ") else None
        if section:
            version_of = int(section[1])
        elif last not in ("", "---"):
            break
        end -= 1
    return body[:end], version_of


def _thinking(body: list[str]) -> tuple[str, str]:
    """Return the quotation with a bold first line that our export has, and what is below it."""
    start = next((n for n, line in enumerate(body) if line.strip()), len(body))
    end = start
    if start < len(body) and body[start].startswith("> **") and body[start].endswith("**"):
        while end < len(body) and body[end].startswith(">"):
            end += 1
    thoughts = "\n".join(line[1:].removeprefix(" ") for line in body[start + 1 : end])
    text = _HELD.sub(r"\1:**", "\n".join(body[end:]).strip())
    return thoughts.strip(), text


KIND = Kind("markdown", _sniff, _records)
