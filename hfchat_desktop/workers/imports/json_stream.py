"""JSON of any size, read piece by piece with Python's own parser.

A parser of events would need a dependency, and is slower; and the usual ones lose half emoji.
Here a buffer grows until the next element is whole in it, and the parser is asked for that.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO, Protocol

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.errors_moving import ChatsNotReadError

LARGEST_PIECE = 64 * 1024**2
"""Characters of one piece; a longer one ends the import."""

_AT_ONCE = 1024 * 1024
_SPACE = " \t\n\r"
_decoder = json.JSONDecoder(strict=False)


class Told(Protocol):
    """Whoever hears what cannot be read: a `source.Source`."""

    def leave_out(self, what: LeftOut, count: int = 1) -> None:
        """Hear that something was left out."""

    def refusal(self, reason: str, detail: str = "") -> ChatsNotReadError:
        """Return the error that ends the import."""


def json_value(content: bytes) -> Any:
    """Return a whole JSON text in UTF-8 or UTF-16. Raises ValueError, also for a deep one."""
    try:
        return _decoder.decode(_decoded(content))
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def json_pieces(file: BinaryIO, told: Told) -> Iterator[tuple[str, Any]]:
    """Yield the pieces of a JSON file: of an array ("", element) for each element.

    Of an object it is (key, value) for each member; where the value is an array, it is
    (key + "[]", element) for each of its elements. Of anything else it is ("", value).
    A file that ends in the middle is told as LeftOut.CUT_FILE after what is whole.
    Raises ChatsNotReadError for what is no JSON, or has a piece that is too large or too deep.
    """
    yield from _Reader(file, told).pieces()


def json_lines(file: BinaryIO, told: Told) -> Iterator[Any]:
    """Yield the value of each line that is JSON; others are told as LeftOut.BROKEN_CHAT.

    Raises ChatsNotReadError for a line that is too large.
    """
    while line := file.readline(LARGEST_PIECE + 1):
        if len(line) > LARGEST_PIECE:
            raise told.refusal("too_large")
        text = _decoded(line).strip()
        if text:
            try:
                yield _decoder.decode(text)
            except (ValueError, RecursionError):
                told.leave_out(LeftOut.BROKEN_CHAT)


def _decoded(content: bytes) -> str:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return content.decode(encoding, "replace")


class _CutError(Exception):
    """The file ended where more was to come."""


class _Reader:
    """A buffer over a file, and the place in it."""

    def __init__(self, file: BinaryIO, told: Told) -> None:
        self._file = file
        self._told = told
        self._buffer = ""
        self._place = 0
        self._ended = False
        self._decoder: codecs.IncrementalDecoder | None = None

    def pieces(self) -> Iterator[tuple[str, Any]]:
        """Yield the pieces of the file."""
        try:
            match self._peek():
                case "[":
                    for value in self._elements():
                        yield "", value
                case "{":
                    yield from self._members()
                case _:
                    yield "", self._value()
        except _CutError:
            self._told.leave_out(LeftOut.CUT_FILE)

    def _members(self) -> Iterator[tuple[str, Any]]:
        self._place += 1
        if self._peek() == "}":
            return
        while True:
            if self._peek() != '"':
                raise self._damaged()
            key = self._value()
            if self._peek() != ":":
                raise self._damaged()
            self._place += 1
            if self._peek() == "[":
                for value in self._elements():
                    yield f"{key}[]", value
            else:
                yield str(key), self._value()
            if not self._goes_on("}"):
                return

    def _elements(self) -> Iterator[Any]:
        self._place += 1
        if self._peek() == "]":
            self._place += 1
            return
        while True:
            yield self._value()
            if not self._goes_on("]"):
                return

    def _goes_on(self, closing: str) -> bool:
        """Step over a comma and return true, or over the closing bracket and return false."""
        sign = self._peek()
        if sign not in (",", closing):
            raise self._damaged()
        self._place += 1
        return sign == ","

    def _peek(self) -> str:
        """Return the next character that is no space."""
        while True:
            while self._place < len(self._buffer):
                sign = self._buffer[self._place]
                if sign not in _SPACE:
                    return sign
                self._place += 1
            self._more(_AT_ONCE)

    def _value(self) -> Any:
        """Return the value at the place. The buffer doubles until it is whole."""
        self._peek()
        wanted = _AT_ONCE
        while True:
            try:
                value, end = _decoder.raw_decode(self._buffer, self._place)
                if end < len(self._buffer) or self._ended or self._buffer[end - 1] in '"]}':
                    self._place = end
                    return value
            except RecursionError as error:
                raise self._told.refusal("deep") from error
            except ValueError as error:
                if self._ended:
                    if isinstance(error, json.JSONDecodeError) and self._is_cut(error):
                        raise _CutError from error
                    raise self._damaged() from error
            if len(self._buffer) - self._place > LARGEST_PIECE:
                raise self._told.refusal("long_piece")
            self._more(wanted)
            wanted *= 2

    def _is_cut(self, error: json.JSONDecodeError) -> bool:
        """Return whether the text only lacks its end (it may break off within a word)."""
        rest = len(self._buffer) - error.pos
        return rest <= len("\\ud83d\\ude0") or error.msg.startswith("Unterminated string")

    def _more(self, number: int) -> None:
        """Take more of the file into the buffer, and let go of what was read."""
        if self._ended:
            raise _CutError
        content = self._file.read(number)
        if self._decoder is None:
            wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
            self._decoder = codecs.getincrementaldecoder("utf-16" if wide else "utf-8-sig")(
                "replace"
            )
        self._ended = not content
        self._buffer = self._buffer[self._place :] + self._decoder.decode(content, self._ended)
        self._place = 0

    def _damaged(self) -> ChatsNotReadError:
        return self._told.refusal("damaged")
