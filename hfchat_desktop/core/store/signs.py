"""Signs: what is written without spaces between words, and pictures such as emoji.

A text is searched by its signs and by each two that follow each other, which the index
keeps as if they were words. So one sign is found as quickly as a long run, anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Any

import apsw

_CLASS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fff\u3005-\u3007\u3021-\u9fff"
    "\ua000-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
    "\u2190-\u2bff\U0001f000-\U0001faff"
)
_PORTION = 2000  # messages that are read at once
_ABOVE = "SELECT id, text FROM messages WHERE id > ? AND state <> 'writing' ORDER BY id LIMIT ?"

Row = tuple[Any, ...]


@lru_cache(maxsize=1)
def _runs() -> re.Pattern[str]:
    """Return what finds a run; it is not compiled at the start, which takes 2 ms."""
    return re.compile(f"[{_CLASS}]+")


def has_signs(text: str) -> bool:
    """Return whether a text has any sign."""
    return not text.isascii() and _runs().search(text) is not None


def signs_of(text: str) -> str:
    """Return the signs of a text and each two that stand side by side, with spaces between.

    >>> signs_of("the 東京 tower")
    '東 東京 京'
    """
    if text.isascii():
        return ""
    found: dict[str, None] = {}
    for run in _runs().findall(text):
        found.update(dict.fromkeys(run))
        found.update(dict.fromkeys(map("".join, pairwise(run))))
    return " ".join(found)


def wanted_signs(term: str) -> list[str]:
    """Return what the index must have for a text to contain a term."""
    found: dict[str, None] = {}
    for run in _runs().findall(term):
        pairs = ["".join(pair) for pair in pairwise(run)]
        found.update(dict.fromkeys(pairs or [run]))
    return list(found)


def index_signs(connection: apsw.Connection, message_id: int, text: str) -> None:
    """Put a message into the index of signs, in the transaction that writes its text."""
    signs = signs_of(text)
    if signs:
        connection.execute(
            "INSERT OR REPLACE INTO message_signs(rowid, signs) VALUES(?, ?)", (message_id, signs)
        )


def index_signs_of(connection: apsw.Connection, rows: Iterable[Row]) -> None:
    """Put messages, given by number and text, into the index of signs."""
    for number, text in rows:
        index_signs(connection, number, text)


def rebuild_signs(connection: apsw.Connection) -> None:
    """Make the index of signs anew from the messages, in the caller's transaction."""
    connection.execute("INSERT INTO message_signs(message_signs) VALUES('delete-all')")
    last: Any = 0
    while rows := list(connection.execute(_ABOVE, (last, _PORTION))):
        index_signs_of(connection, rows)
        last = rows[-1][0]
