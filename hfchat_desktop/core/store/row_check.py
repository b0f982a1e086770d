"""Values of a database that was not written here, made such as the rest of the app expects.

SQLite's own checks know nothing of JSON, of times, or of a number of stars. A value that
cannot be is replaced by its default: a chat is not lost for the sake of its tags.
"""

from __future__ import annotations

import math
from inspect import get_annotations
from typing import Any

import apsw

from hfchat_desktop.core.backups import LongWork
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store.codec import (
    CHAT_COLUMNS,
    MESSAGE_COLUMNS,
    Row,
    chat_of,
    message_of,
    rating_of,
)

_LATEST_TIME = 32_000_000_000.0  # in the year 2984; further ones have no date on some systems
_LARGEST = 2**53
_OFTEN = 500  # rows between two looks if it is still wanted
_TIMES = {"created_at", "updated_at", "deleted_at", "rated_at", "hidden_at"}
_MEND_CHAT = """
UPDATE chats SET tags = '[]', parameters = '{}', stars = 0, overflow = 'drop',
    created_at = CASE WHEN created_at BETWEEN 0 AND 32e9 THEN created_at ELSE 0 END,
    updated_at = CASE WHEN updated_at BETWEEN 0 AND 32e9 THEN updated_at ELSE 0 END,
    deleted_at = CASE WHEN deleted_at IS NULL OR deleted_at BETWEEN 0 AND 32e9
        THEN deleted_at ELSE 0 END
WHERE id = ?
"""
_MEND_MESSAGE = """
UPDATE messages SET sampling = NULL, stats = NULL, problem = NULL, parameters = '{}',
    created_at = CASE WHEN created_at BETWEEN 0 AND 32e9 THEN created_at ELSE 0 END
WHERE id = ?
"""
_NO_PLACE = (0, 1)  # among its siblings, which `message_of` is told besides


def mend_rows(connection: apsw.Connection, work: LongWork) -> int:
    """Give defaults to what cannot be, in the caller's transaction; return in how many rows.

    Raises UnicodeDecodeError for text that is none, apsw.Error, BackupCancelledError.
    """
    ratings = _wrong(connection, work, "SELECT message_id, {} FROM ratings", _rating)
    connection.executemany("DELETE FROM ratings WHERE message_id = ?", ratings)
    chats = _wrong(connection, work, "SELECT {} FROM chats", _chat)
    connection.executemany(_MEND_CHAT, chats)
    messages = _wrong(connection, work, "SELECT {} FROM messages m", _message)
    connection.executemany(_MEND_MESSAGE, messages)
    for table in ("folders", "saved", "branches", "drafts", "waiting"):
        for _row in connection.execute(f"SELECT * FROM {table}"):
            pass  # text that is none is found by reading it
    return len(ratings) + len(chats) + len(messages)


def _wrong(connection: apsw.Connection, work: LongWork, sql: str, build: Any) -> list[tuple[int]]:
    columns = {_chat: CHAT_COLUMNS, _message: MESSAGE_COLUMNS, _rating: _RATING_COLUMNS}[build]
    found: list[tuple[int]] = []
    for number, row in enumerate(connection.execute(sql.format(columns))):
        if number % _OFTEN == 0:
            work.report(0.0)
        if not _can_be(build, row):
            found.append((int(row[0]),))
    return found


_RATING_COLUMNS = "thumb, stars, reasons, note, rated_at"


def _chat(row: Row) -> Record:
    return chat_of(row)


def _message(row: Row) -> Record:
    return message_of((*row, *_NO_PLACE))


def _rating(row: Row) -> Record:
    return rating_of(row[1:])


def _can_be(build: Any, row: Row) -> bool:
    try:
        return _fits(build(row))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False


def _fits(record: Record) -> bool:
    kinds = get_annotations(type(record))
    return (
        all(
            _is_time(value) if name in _TIMES else _is(kinds[name], value)
            for name, value in vars(record).items()
        )
        and -1 <= getattr(record, "thumb", 0) <= 1
        and 0 <= getattr(record, "stars", 0) <= 5
    )


def _is(kind: str, value: object) -> bool:
    if isinstance(value, Record):
        return _fits(value)
    if value is None:
        return kind.endswith("None")
    expected = kind.removesuffix(" | None")
    if expected == "int":
        return isinstance(value, int) and abs(value) < _LARGEST
    if expected == "float":
        return isinstance(value, int | float) and math.isfinite(value) and abs(value) < _LARGEST
    if expected in _PLAIN:
        return isinstance(value, _PLAIN[expected])
    if expected == "tuple[str, ...]":
        return isinstance(value, tuple) and all(isinstance(each, str) for each in value)
    return True


_PLAIN = {"str": str, "bool": bool, "Mapping[str, Any]": dict, "dict[str, object]": dict}


def _is_time(value: object) -> bool:
    if value is None:
        return True
    return isinstance(value, int | float) and 0 <= value <= _LATEST_TIME
