"""What can still be read of a damaged database, kept in a new one.

The order of the moves makes the rescue itself safe to interrupt: the new database is
finished under another name before the damaged one is moved, and adopted by the next start
if this one ends in between.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw

from hfchat_desktop.core.chats import ReplyState, Role
from hfchat_desktop.core.files import free_name, sync_folder
from hfchat_desktop.core.store.codec import Row
from hfchat_desktop.core.store.database import connect, suspect_mark
from hfchat_desktop.core.store.migrations import STEPS, bring_up_to_date
from hfchat_desktop.core.store.pages import PageFile
from hfchat_desktop.core.store.signs import rebuild_signs
from hfchat_desktop.core.store.transaction import transaction
from hfchat_desktop.errors import StoreDamagedError

_COMPANIONS = ("-wal", "-shm")
_TITLE_CHARACTERS = 48
_COLUMNS = {  # in the order in which a row has them, after its number
    "folders": "name position deleted_at",
    "chats": (
        "title model system_prompt created_at updated_at updated_seq deleted_at message_count"
        " folder_id pinned archived tags persona parameters overflow forget_above forked_from"
        " forked_at stars note title_by import_id origin"
    ),
    "messages": (
        "chat_id parent_id role text exact_text thinking state model created_at sampling stats"
        " problem hidden_by hidden_at pinned parameters"
    ),
    "ratings": "thumb stars reasons note rated_at",
    "saved": "kind key record removed_at",
    "imports": ("source file_name imported_at finished_at chat_count message_count made undone_at"),
    "shares": (
        "chat_id kind host account remote_id address file_name title visibility state sha256"
        " options created_at updated_at"
    ),
}
_NUMBER = {"ratings": "message_id"}  # elsewhere "id"
_EARLIER_WIDTHS = {"chats": (21, 8), "messages": (12,)}  # of rows of versions 2 and 1
_OTHERS = {
    "branches": "chat_id, parent_id, chosen_id",
    "drafts": "chat_id, text",
    "waiting": "id, chat_id, text",
    "remembered": "key, value",
}
Rows = dict[int, Row]

_ROLES = {role.value for role in Role}
_STATES = {state.value for state in ReplyState}
_SHARES = frozenset(("gist", "dataset"))
_UNREADABLE = (apsw.Error, UnicodeDecodeError)


def adopt_finished_rescue(path: Path) -> None:
    """Bring a rescue to its end that was interrupted between its two moves."""
    finished = path.with_name(path.name + ".rescued")
    if finished.exists():
        if path.exists():
            finished.unlink()
        else:
            os.replace(finished, path)


def rescue(path: Path, steps: tuple[str, ...] = STEPS) -> StoreDamagedError:
    """Put the database aside, with its log, and leave in its place what could be read.

    Return what was found. Raises apsw.Error or OSError where the new database cannot be
    written; the damaged one is then where it was.
    """
    part = path.with_name(path.name + ".rescue-part")
    finished = path.with_name(path.name + ".rescued")
    _remove(part)
    try:
        counts = _fill(part, path, steps)
    except BaseException:
        _remove(part)
        raise
    os.replace(part, finished)
    aside = free_name(path, "damaged")
    for companion in _COMPANIONS:
        with suppress(FileNotFoundError):
            os.replace(path.with_name(path.name + companion), str(aside) + companion)
    os.replace(path, aside)
    os.replace(finished, path)
    sync_folder(path.parent)
    suspect_mark(path).unlink(missing_ok=True)
    chats, messages = counts
    return StoreDamagedError(
        path=str(path), kept_as=str(aside), recovered_chats=chats, recovered_messages=messages
    )


def _remove(path: Path) -> None:
    for ending in ("", *_COMPANIONS, "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _fill(part: Path, path: Path, steps: tuple[str, ...]) -> tuple[int, int]:
    """Make the new database; return how many chats and messages it has."""
    os.close(os.open(part, os.O_CREAT | os.O_RDWR, 0o600))
    new = connect(part)
    try:
        bring_up_to_date(new, part.parent, steps)
        _copy(path, new)
        return _counts(new)
    finally:
        new.close()


def _counts(connection: apsw.Connection) -> tuple[int, int]:
    return _number(connection, "SELECT count(*) FROM chats"), _number(
        connection, "SELECT count(*) FROM messages"
    )


def _number(connection: apsw.Connection, sql: str) -> int:
    row = connection.execute(sql).fetchone()
    return row[0] if row and isinstance(row[0], int) else 0


def _copy(path: Path, new: apsw.Connection) -> None:
    """Copy row by row what can be read. Raises apsw.Error where `new` cannot be written."""
    found, others = _by_sql(path)
    _add_from_pages(path, _number(new, "PRAGMA page_size"), found)
    messages = found.pop("messages")
    ratings = found.pop("ratings")
    with transaction(new):
        for table, rows in found.items():
            _keep_rows(new, table, rows)
        _keep_messages(new, messages)
        _keep_rows(new, "ratings", ratings)
        for table, columns in _OTHERS.items():
            for row in others.get(table, []):
                _keep(new, table, columns, row)
        _mend(new)
        rebuild_signs(new)


def _by_sql(path: Path) -> tuple[dict[str, Rows], dict[str, list[Row]]]:
    """Return the rows of each table by number, and those of the other tables."""
    found: dict[str, Rows] = {table: {} for table in _COLUMNS}
    others: dict[str, list[Row]] = {}
    with suppress(*_UNREADABLE):
        old = connect(path, read_only=True)
        try:
            # With this SQLite also reads a file that is shorter than its header says.
            old.execute("PRAGMA cell_size_check = OFF; PRAGMA writable_schema = ON")
            for table, columns in _COLUMNS.items():
                for width in (None, *_EARLIER_WIDTHS.get(table, ())):
                    names = columns.split()[:width]
                    for row in _walk(
                        old, f"SELECT {_listed(table, names)} FROM {table} NOT INDEXED"
                    ):
                        found[table].setdefault(row[0], row[1:])
            for table, columns in _OTHERS.items():
                others[table] = list(_walk(old, f"SELECT {columns} FROM {table}"))
        finally:
            old.close()
    return found, others


def _listed(table: str, names: list[str]) -> str:
    return ", ".join([_NUMBER.get(table, "id"), *names])


def _add_from_pages(path: Path, page_size: int, found: dict[str, Rows]) -> None:
    """Add the rows that are in the file and that SQL does not reach."""
    for number, row in PageFile(path, page_size).rows():
        if number < 1 or not row or row[0] is not None:
            continue
        for table, looks_right in _LOOKS.items():
            widths = (len(_COLUMNS[table].split()), *_EARLIER_WIDTHS.get(table, ()))
            if len(row) - 1 in widths and looks_right(row):
                found[table].setdefault(number, row[1:])


def _is_chat(row: Row) -> bool:
    named = isinstance(row[1], str) and not isinstance(row[7], str)
    return named and isinstance(row[6], int) and isinstance(row[8], int)


def _is_message(row: Row) -> bool:
    return row[3] in _ROLES and row[7] in _STATES and isinstance(row[4], str)


def _is_rating(row: Row) -> bool:
    return row[1] in (-1, 0, 1) and row[2] in range(6) and str(row[3]).startswith("[")


def _is_saved(row: Row) -> bool:
    return isinstance(row[1], str) and isinstance(row[2], str) and str(row[3]).startswith("{")


def _is_folder(row: Row) -> bool:
    at = row[3]
    return isinstance(row[1], str) and isinstance(row[2], int) and not isinstance(at, str | bytes)


def _is_import(row: Row) -> bool:
    counted = isinstance(row[5], int) and isinstance(row[6], int)
    return counted and isinstance(row[2], str) and str(row[7]).startswith("{")


def _is_share(row: Row) -> bool:
    return row[2] in _SHARES and isinstance(row[6], str) and str(row[12]).startswith("{")


_LOOKS = {
    "folders": _is_folder,
    "chats": _is_chat,
    "messages": _is_message,
    "ratings": _is_rating,
    "saved": _is_saved,
    "imports": _is_import,
    "shares": _is_share,
}


def _walk(old: apsw.Connection, sql: str) -> Iterator[Row]:
    """Yield rows until one cannot be read."""
    with suppress(*_UNREADABLE):
        yield from old.execute(sql)


def _keep(new: apsw.Connection, table: str, columns: str, row: Row) -> bool:
    """Write a row unless it contradicts the schema, as a damaged one may."""
    places = ", ".join("?" * len(row))
    try:
        new.execute(f"INSERT OR IGNORE INTO {table}({columns}) VALUES({places})", row)
    except (apsw.ConstraintError, apsw.MismatchError):
        return False
    return new.changes() == 1


def _keep_rows(new: apsw.Connection, table: str, rows: Rows) -> None:
    names = _COLUMNS[table].split()
    for number in sorted(rows):
        row = rows[number]
        _keep(new, table, _listed(table, names[: len(row)]), (number, *row))


def _keep_messages(new: apsw.Connection, messages: Rows) -> None:
    """Write messages; one whose parent is lost hangs below the one before it."""
    names = _COLUMNS["messages"].split()
    last_of_chat: dict[int, int] = {}
    kept: set[int] = set()
    known = {row[0] for row in new.execute("SELECT id FROM chats")}
    for number in sorted(messages):
        chat, parent, *rest = messages[number]
        if not isinstance(chat, int):
            continue
        if chat not in known:
            known.add(chat)
            _keep_lost_chat(new, chat, number, rest)
        if parent is not None and parent not in kept:
            parent = last_of_chat.get(chat)
        columns = _listed("messages", names[: len(rest) + 2])
        if _keep(new, "messages", columns, (number, chat, parent, *rest)):
            kept.add(number)
            last_of_chat[chat] = number


def _keep_lost_chat(new: apsw.Connection, chat: int, number: int, message: list[Any]) -> None:
    """Make a chat anew of which only messages are left, with its first words as title."""
    text = message[1] if isinstance(message[1], str) else ""
    now = time.time()
    title = " ".join(text.split())[:_TITLE_CHARACTERS]
    columns = _listed("chats", _COLUMNS["chats"].split()[:7])
    _keep(new, "chats", columns, (chat, title, "", "", now, now, number, None))


def _mend(new: apsw.Connection) -> None:
    """Make the counts right, and every message reachable from its chat."""
    new.execute(
        "UPDATE chats SET message_count = (SELECT count(*) FROM messages WHERE chat_id = chats.id"
        " AND hidden_by = 0)"
    )
    new.execute(
        "DELETE FROM branches WHERE chosen_id NOT IN (SELECT id FROM messages WHERE hidden_by = 0)"
    )
    new.execute(
        "INSERT OR IGNORE INTO branches(chat_id, parent_id, chosen_id)"
        " SELECT chat_id, coalesce(parent_id, 0), max(id) FROM messages"
        " WHERE hidden_by = 0 GROUP BY chat_id, coalesce(parent_id, 0)"
    )
