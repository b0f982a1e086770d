"""Checked chats between the process that reads an export and the store that takes them in.

A folder has `records.jsonl`, one JSON object a line ({"chat"}, {"folder"}, {"saved"} or
{"share"}), and `index.jsonl`, one `Entry` a line. JSON in ASCII, so any text survives.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from hfchat_desktop.core.record import Record

_RECORDS = "records.jsonl"
_INDEX = "index.jsonl"
_BUFFER = 1024 * 1024  # bytes


class Entry(Record):
    """Where a record is, and of a chat what decides whether and in which order it comes in.

    `first` and `last` are the numbers of its first and last message where these are those
    of another profile of ours and can be kept, else 0. `forked_at` as in `core.chats.Chat`.
    """

    what: str  # "chat", "folder", "saved" or "share"
    offset: int  # in bytes
    length: int
    origin: str = ""
    fingerprint: str = ""
    messages: int = 0
    created_at: float = 0.0
    updated_at: float = 0.0
    title: str = ""
    id: int = 0
    first: int = 0
    last: int = 0
    forked_at: int = 0


def fingerprint(messages: Iterable[tuple[str, str]]) -> str:
    """Return what is the same for chats with the same words, of messages as (role, text)."""
    found = hashlib.blake2b(digest_size=16)
    for role, text in messages:
        content = text.encode("utf-8", "surrogatepass")
        found.update(f"{role}:{len(content)}:".encode())
        found.update(content)
    return found.hexdigest()


class SpoolWriter:
    """Writes a spool. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        self._records: BinaryIO = io.BufferedWriter(io.FileIO(folder / _RECORDS, "w"), _BUFFER)
        self._index: BinaryIO = io.BufferedWriter(io.FileIO(folder / _INDEX, "w"))
        self._offset = 0

    def add(self, what: str, record: Mapping[str, Any], **known: Any) -> None:
        """Write a record; `known` are further values of its `Entry`."""
        line = json.dumps({what: record}, separators=(",", ":")).encode("ascii") + b"\n"
        self._records.write(line)
        values = {"what": what, "offset": self._offset, "length": len(line), **known}
        self._index.write(json.dumps(values, separators=(",", ":")).encode("ascii") + b"\n")
        self._offset += len(line)

    def close(self) -> None:
        """Write what is still to be written. Raises OSError."""
        try:
            self._records.close()
        finally:
            self._index.close()


def entries(folder: Path) -> Iterator[Entry]:
    """Yield the entries of a spool in the order of the export. Raises OSError."""
    with open(folder / _INDEX, "rb") as index:
        for line in index:
            yield Entry(**json.loads(line))


class SpoolReader:
    """Reads records by their entries. Raises OSError."""

    def __init__(self, folder: Path) -> None:
        self._records: BinaryIO = io.BufferedReader(io.FileIO(folder / _RECORDS, "r"))

    def record(self, entry: Entry) -> dict[str, Any]:
        """Return the record of an entry."""
        self._records.seek(entry.offset)
        found: dict[str, Any] = json.loads(self._records.read(entry.length))[entry.what]
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._records.close()
