"""Rows read from the pages of an SQLite file itself, where SQLite no longer finds its way.

One lost page near the root of a table hides all its rows from SQL, though they are still
in the file. Formats: https://www.sqlite.org/fileformat2.html, sections 1.5, 2.1 and 4.
Deleted rows are not found: with `secure_delete` they were overwritten.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

Value = None | int | float | str | bytes

_TABLE_LEAF = 0x0D
_FILE_HEADER = 100  # bytes before the header of the first page
_LEAF_HEADER = 8
_LOG_HEADER, _FRAME_HEADER = 32, 24
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_MOST_PAYLOAD = 1_000_000_000  # SQLite's own limit, in bytes


class PageFile:
    """The pages of a database, those in its write-ahead log before those in the file."""

    def __init__(self, path: Path, page_size: int) -> None:
        self._content = path.read_bytes()
        self._size = page_size
        self._logged = _pages_in_log(path.with_name(path.name + "-wal"), page_size)

    def rows(self) -> Iterator[tuple[int, tuple[Value, ...]]]:
        """Yield number and values of every row of every table that can be made out."""
        count = max(len(self._content) // self._size, *self._logged, 0, 0)
        for number in range(1, count + 1):
            page = self._page(number)
            start = _FILE_HEADER if number == 1 else 0
            if len(page) == self._size and page[start] == _TABLE_LEAF:
                yield from self._rows_of(page, start)

    def _page(self, number: int) -> bytes:
        if number in self._logged:
            return self._logged[number]
        return self._content[(number - 1) * self._size : number * self._size]

    def _rows_of(self, page: bytes, start: int) -> Iterator[tuple[int, tuple[Value, ...]]]:
        (cells,) = struct.unpack_from(">H", page, start + 3)
        for cell in range(cells):
            try:
                (at,) = struct.unpack_from(">H", page, start + _LEAF_HEADER + 2 * cell)
                size, at = _varint(page, at)
                number, at = _varint(page, at)
                yield number, _values(self._payload(page, at, size))
            except (ValueError, IndexError, struct.error):
                continue  # this cell makes no sense; the next one may

    def _payload(self, page: bytes, at: int, size: int) -> bytes:
        """Return what a cell holds, with what overflows to other pages."""
        if size > min(_MOST_PAYLOAD, len(self._content) + len(self._logged) * self._size):
            raise ValueError("larger than the file")
        most = self._size - 35
        if size <= most:
            return page[at : at + size]
        least = (self._size - 12) * 32 // 255 - 23
        local = least + (size - least) % (self._size - 4)
        local = local if local <= most else least
        parts, missing = [page[at : at + local]], size - local
        (following,) = struct.unpack_from(">I", page, at + local)
        while missing > 0:
            overflow = self._page(following)
            if following == 0 or len(overflow) != self._size:
                raise ValueError("a part is lost")
            parts.append(overflow[4 : 4 + missing])
            missing -= self._size - 4
            (following,) = struct.unpack_from(">I", overflow)
        return b"".join(parts)


def _pages_in_log(path: Path, page_size: int) -> dict[int, bytes]:
    """Return the last version of each page in a log; empty where there is none."""
    try:
        log = path.read_bytes()
    except OSError:
        return {}
    found: dict[int, bytes] = {}
    salt = log[16:24]
    for at in range(
        _LOG_HEADER, len(log) - page_size - _FRAME_HEADER + 1, _FRAME_HEADER + page_size
    ):
        if log[at + 8 : at + 16] == salt:  # else a frame of before the last checkpoint
            (number,) = struct.unpack_from(">I", log, at)
            found[number] = log[at + _FRAME_HEADER : at + _FRAME_HEADER + page_size]
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of 1 to 9 bytes and where it ends."""
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            value = value << 8 | byte
            return (value - (1 << 64) if value >> 63 else value), at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise ValueError("no number")


def _values(payload: bytes) -> tuple[Value, ...]:
    """Return the values of a record. Raises ValueError where it is none."""
    header, at = _varint(payload, 0)
    body, found = header, []
    while at < header:
        kind, at = _varint(payload, at)
        value, body = _value(payload, kind, body)
        found.append(value)
    if body != len(payload):
        raise ValueError("not a record")
    return tuple(found)


def _value(payload: bytes, kind: int, at: int) -> tuple[Value, int]:
    """Return the value of a serial type at a place, and where it ends."""
    if kind == 0:
        return None, at
    if kind in _INTEGER_BYTES:
        end = at + _INTEGER_BYTES[kind]
        return int.from_bytes(payload[at:end], "big", signed=True), end
    if kind == 7:
        return struct.unpack_from(">d", payload, at)[0], at + 8
    if kind in (8, 9):
        return kind - 8, at
    if kind < 12:
        raise ValueError("a kind that does not exist")
    end = at + (kind - 12) // 2
    if end > len(payload):
        raise ValueError("longer than the record")
    return (payload[at:end].decode() if kind % 2 else payload[at:end]), end
