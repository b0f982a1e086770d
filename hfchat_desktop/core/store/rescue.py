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
from hfchat_desktop.core.store.transaction import transaction
from hfchat_desktop.errors import StoreDamagedError

_COMPANIONS = ("-wal", "-shm")
_TITLE_CHARACTERS = 48
_CHATS = "title, model, system_prompt, created_at, updated_at, updated_seq, deleted_at"
_MESSAGES = (
    "chat_id, parent_id, role, text, exact_text, thinking, state, model, created_at, sampling,"
    " stats, problem"
)
_OTHERS = {
    "branches": "chat_id, parent_id, chosen_id",
    "drafts": "chat_id, text",
    "waiting": "id, chat_id, text",
    "remembered": "key, value",
}
_ROLES = {role.value for role in Role}
_STATES = {state.value for state in ReplyState}
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
    chats, messages, others = _by_sql(path)
    _add_from_pages(path, _number(new, "PRAGMA page_size"), chats, messages)
    with transaction(new):
        for number in sorted(chats):
            _keep(new, "chats", "id, " + _CHATS, (number, *chats[number]))
        _keep_messages(new, messages)
        for table, columns in _OTHERS.items():
            for row in others.get(table, []):
                _keep(new, table, columns, row)
        _mend(new)


def _by_sql(path: Path) -> tuple[dict[int, Row], dict[int, Row], dict[str, list[Row]]]:
    """Return chats and messages by number, and the rows of the other tables."""
    chats: dict[int, Row] = {}
    messages: dict[int, Row] = {}
    others: dict[str, list[Row]] = {}
    with suppress(*_UNREADABLE):
        old = connect(path, read_only=True)
        try:
            # With this SQLite also reads a file that is shorter than its header says.
            old.execute("PRAGMA cell_size_check = OFF; PRAGMA writable_schema = ON")
            for found, table, columns in (
                (chats, "chats", _CHATS),
                (messages, "messages", _MESSAGES),
            ):
                sql = f"SELECT id, {columns} FROM {table} NOT INDEXED"
                found.update((row[0], row[1:]) for row in _walk(old, sql))
            for table, columns in _OTHERS.items():
                others[table] = list(_walk(old, f"SELECT {columns} FROM {table}"))
        finally:
            old.close()
    return chats, messages, others


def _add_from_pages(
    path: Path, page_size: int, chats: dict[int, Row], messages: dict[int, Row]
) -> None:
    """Add the chats and messages that are in the file and that SQL does not reach."""
    chat_width, message_width = _CHATS.count(",") + 3, _MESSAGES.count(",") + 2
    for number, row in PageFile(path, page_size).rows():
        if number < 1 or not row or row[0] is not None:
            continue
        if len(row) == chat_width and _is_chat(row):
            chats.setdefault(number, row[1:-1])
        elif len(row) == message_width and _is_message(row):
            messages.setdefault(number, row[1:])


def _is_chat(row: Row) -> bool:
    return isinstance(row[1], str) and isinstance(row[6], int) and isinstance(row[8], int)


def _is_message(row: Row) -> bool:
    return row[3] in _ROLES and row[7] in _STATES and isinstance(row[4], str)


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


def _keep_messages(new: apsw.Connection, messages: dict[int, Row]) -> None:
    """Write messages; one whose parent is lost hangs below the one before it."""
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
        if _keep(new, "messages", "id, " + _MESSAGES, (number, chat, parent, *rest)):
            kept.add(number)
            last_of_chat[chat] = number


def _keep_lost_chat(new: apsw.Connection, chat: int, number: int, message: list[Any]) -> None:
    """Make a chat anew of which only messages are left, with its first words as title."""
    text = message[1] if isinstance(message[1], str) else ""
    now = time.time()
    title = " ".join(text.split())[:_TITLE_CHARACTERS]
    _keep(new, "chats", "id, " + _CHATS, (chat, title, "", "", now, now, number, None))


def _mend(new: apsw.Connection) -> None:
    """Make the counts right, and every message reachable from its chat."""
    new.execute(
        "UPDATE chats SET message_count = (SELECT count(*) FROM messages WHERE chat_id = chats.id)"
    )
    new.execute("DELETE FROM branches WHERE chosen_id NOT IN (SELECT id FROM messages)")
    new.execute(
        "INSERT OR IGNORE INTO branches(chat_id, parent_id, chosen_id)"
        " SELECT chat_id, coalesce(parent_id, 0), max(id) FROM messages"
        " GROUP BY chat_id, coalesce(parent_id, 0)"
    )
