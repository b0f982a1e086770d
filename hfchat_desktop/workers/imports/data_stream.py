"""What Qt's QDataStream writes, read without Qt and without believing a length.

Numbers are big-endian. A text is its length in bytes (0xFFFFFFFF: null) and UTF-16, bytes are
their length and themselves. Source: Qt's documentation, "Serializing Qt Data Types".
"""

from __future__ import annotations

import os
import struct
from typing import BinaryIO

_NULL = 0xFFFFFFFF
_LONGEST_TEXT = 32 * 1024 * 1024  # bytes


class BadStreamError(Exception):
    """The bytes are not what was announced: cut, too long, or of another kind."""


class DataStream:
    """Reads value after value of a file with `size` bytes; raises BadStreamError and OSError."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size

    @property
    def left(self) -> int:
        """How many bytes there are still."""
        return self._left

    def boolean(self) -> bool:
        """Read one byte that is 0 or another number."""
        return self._take(1) != b"\0"

    def uint32(self) -> int:
        """Read a number of 4 bytes without a sign."""
        return int(struct.unpack(">I", self._take(4))[0])

    def int32(self) -> int:
        """Read a number of 4 bytes with a sign."""
        return int(struct.unpack(">i", self._take(4))[0])

    def int64(self) -> int:
        """Read a number of 8 bytes with a sign."""
        return int(struct.unpack(">q", self._take(8))[0])

    def count(self, smallest: int) -> int:
        """Read how many things follow (8 bytes) of which each takes `smallest` bytes or more."""
        number = self.int64()
        return self._possible(number, smallest)

    def count32(self, smallest: int) -> int:
        """As `count`, written with 4 bytes."""
        return self._possible(self.int32(), smallest)

    def text(self) -> str:
        """Read a text; halves of characters become U+FFFD."""
        length = self.uint32()
        if length == _NULL:
            return ""
        if length > _LONGEST_TEXT or length % 2:
            raise BadStreamError(f"a text of {length} bytes")
        return self._take(length).decode("utf-16-be", "replace")

    def texts(self) -> list[str]:
        """Read a list of texts."""
        number = self.uint32()
        return [self.text() for _ in range(self._possible(number, 4))]

    def raw(self, longest: int = _LONGEST_TEXT) -> bytes:
        """Read bytes; more than `longest` are not taken."""
        length = self.uint32()
        if length == _NULL:
            return b""
        if length > longest:
            raise BadStreamError(f"{length} bytes")
        return self._take(length)

    def skip_bytes(self) -> None:
        """Go past bytes of any length, which are not kept."""
        length = self.uint32()
        if length != _NULL:
            self.skip(length)

    def skip(self, length: int) -> None:
        """Go past `length` bytes of nothing that is wanted."""
        if not 0 <= length <= self._left:
            raise BadStreamError(f"{length} bytes of {self._left}")
        self._left -= length
        self._file.seek(length, os.SEEK_CUR)

    def _possible(self, number: int, smallest: int) -> int:
        if number < 0 or number * smallest > self._left:
            raise BadStreamError(f"{number} things in {self._left} bytes")
        return number

    def _take(self, length: int) -> bytes:
        if length > self._left:
            raise BadStreamError(f"{length} bytes of {self._left}")
        self._left -= length
        taken = self._file.read(length)
        if len(taken) != length:
            raise BadStreamError("cut")
        return taken
