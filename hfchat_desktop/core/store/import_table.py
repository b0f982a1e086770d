"""Imports: what was brought in, when, and how it is undone as one thing."""

from __future__ import annotations

import json
import time
from collections.abc import Container, Iterator
from dataclasses import replace
from typing import Any

import apsw

from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store.codec import Row, decoded, presentable
from hfchat_desktop.core.store.database import Database
from hfchat_desktop.core.store.trash import GONE, UNFINISHED

_COLUMNS = "id, source, file_name, imported_at, finished_at, chat_count, message_count, undone_at"


CUT_OFF = 0.0
"""When an import was finished that was killed in the middle."""


class ImportRecord(Record):
    """One import. Times are seconds since the epoch.

    `finished_at` None: it is at work; CUT_OFF: it was killed, and what it had brought in is
    there. `undone_at` is when its chats were moved to the trash, if they were.
    """

    id: int
    source: str  # the kind of export, as "chatgpt"
    file_name: str
    imported_at: float
    finished_at: float | None = None
    chat_count: int = 0
    message_count: int = 0
    undone_at: float | None = None

    @property
    def is_cut_off(self) -> bool:
        """Whether it was killed in the middle."""
        return self.finished_at == CUT_OFF


class ImportTable:
    """The imports of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def imports(self) -> list[ImportRecord]:
        """Return all imports, the last one first."""
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM imports ORDER BY id DESC")
        return [ImportRecord(*row) for row in rows]

    def add_import(self, source: str, file_name: str) -> int:
        """Write down that an import begins and return its number."""
        self.settle_imports()

        def change(connection: apsw.Connection) -> int:
            connection.execute(
                "INSERT INTO imports(source, file_name, imported_at) VALUES(?, ?, ?)",
                (presentable(source), presentable(file_name), time.time()),
            )
            return connection.last_insert_rowid()

        return self._database.write(change)

    def finish_import(self, import_id: int) -> None:
        """Write down that an import is whole; one that is gone does not matter."""

        def change(connection: apsw.Connection) -> None:
            connection.execute(
                "UPDATE imports SET finished_at = ? WHERE id = ?", (time.time(), import_id)
            )

        self._database.write(change)

    def settle_imports(self) -> list[ImportRecord]:
        """Tidy up after imports that a killed process left, and return them.

        Whole chats stay, half ones leave with the next purge, and an import that brought
        nothing never was. Called at the start, by the only process that writes.
        """
        sql = f"SELECT {_COLUMNS} FROM imports WHERE finished_at IS NULL"
        found = [ImportRecord(*row) for row in self._database.rows(sql)]
        if not found:
            return []

        def change(connection: apsw.Connection) -> None:
            for one in found:
                connection.execute(
                    "UPDATE chats SET deleted_at = ? WHERE import_id = ? AND deleted_at = ?",
                    (GONE, one.id, UNFINISHED),
                )
            connection.execute(
                "DELETE FROM imports WHERE finished_at IS NULL AND chat_count = 0 AND made = '{}'"
            )
            connection.execute(
                "UPDATE imports SET finished_at = ? WHERE finished_at IS NULL", (CUT_OFF,)
            )

        self._database.write(change, frees=True)
        return [replace(one, finished_at=CUT_OFF) for one in found if one.chat_count]

    def take_back_import(self, import_id: int) -> None:
        """Let an import never have been: what it brought leaves with the next purge."""
        now = time.time()

        def change(connection: apsw.Connection) -> None:
            connection.execute(
                "UPDATE chats SET deleted_at = ? WHERE import_id = ? AND import_id <> 0",
                (GONE, import_id),
            )
            _set_made(connection, import_id, None, now)
            connection.execute("DELETE FROM imports WHERE id = ?", (import_id,))

        self._database.write(change, frees=True)

    def is_blank(self) -> bool:
        """Return whether nothing was ever kept here, not even in the trash."""
        tables = ("chats", "messages", "folders", "saved", "shares")
        found = " OR ".join(f"EXISTS(SELECT 1 FROM {table})" for table in tables)
        return self._database.row(f"SELECT 1 WHERE {found}") is None

    def origins(self) -> dict[str, int]:
        """Return of each chat's origin how many messages the chat has, the most of several."""
        rows = self._database.rows(
            "SELECT origin, max(message_count) FROM chats"
            " WHERE origin <> '' AND deleted_at IS NULL GROUP BY origin"
        )
        return {str(origin): int(count) for origin, count in rows}

    def fingerprints(self, counts: Container[int]) -> set[str]:
        """Return the fingerprints of the chats that have as many messages as one of `counts`.

        Reads their texts: about a second for 100 MB, for a thread of its own.
        """
        from hfchat_desktop.core.importing.spool import fingerprint

        rows = self._database.rows(
            "SELECT id, message_count FROM chats WHERE deleted_at IS NULL AND message_count > 0"
        )
        found: set[str] = set()
        for number, count in rows:
            if count in counts:
                found.add(fingerprint(self._words(number)))
        return found

    def _words(self, chat_id: int) -> Iterator[tuple[str, str]]:
        rows = self._database.rows(
            "SELECT role, text, exact_text FROM messages WHERE chat_id = ? AND hidden_by = 0"
            " ORDER BY id",
            (chat_id,),
        )
        for role, text, exact_text in rows:
            yield role, text if exact_text is None else decoded(exact_text)

    def undo_import(self, import_id: int) -> int:
        """Move the chats of an import to the trash, with what it made besides them.

        Return how many chats that were. Chats that are in the trash stay as they are; a
        folder that has other chats stays. One that is gone or undone does not matter.
        """
        now = time.time()

        def change(connection: apsw.Connection) -> int:
            connection.execute(
                "UPDATE imports SET undone_at = ? WHERE id = ? AND undone_at IS NULL",
                (now, import_id),
            )
            if connection.changes() == 0:
                return 0
            connection.execute(
                "UPDATE chats SET deleted_at = ? WHERE import_id = ? AND import_id <> 0"
                " AND deleted_at IS NULL",
                (now, import_id),
            )
            count = connection.changes()
            _set_made(connection, import_id, None, now)
            return count

        return self._database.write(change, frees=True)

    def redo_import(self, import_id: int) -> int:
        """Bring back what `undo_import` took away and is still in the trash; return how many
        chats. One that is gone or not undone does not matter.
        """

        def change(connection: apsw.Connection) -> int:
            row = connection.execute(
                "SELECT undone_at FROM imports WHERE id = ? AND undone_at IS NOT NULL",
                (import_id,),
            ).fetchone()
            if row is None:
                return 0
            connection.execute("UPDATE imports SET undone_at = NULL WHERE id = ?", (import_id,))
            connection.execute(
                "UPDATE chats SET deleted_at = NULL WHERE import_id = ? AND import_id <> 0"
                " AND deleted_at = ?",
                (import_id, row[0]),
            )
            count = connection.changes()
            _set_made(connection, import_id, row[0], None)
            return count

        return self._database.write(change)


def _set_made(connection: apsw.Connection, import_id: int, before: Any, at: float | None) -> None:
    """Throw away (`at`) or bring back the folders and saved records that an import made."""
    row = connection.execute("SELECT made FROM imports WHERE id = ?", (import_id,)).fetchone()
    made = _made(row)
    for folder in made.get("folders", []):
        connection.execute(
            "UPDATE folders SET deleted_at = ?1 WHERE id = ?2 AND deleted_at IS ?3 AND NOT EXISTS"
            " (SELECT 1 FROM chats WHERE folder_id = ?2 AND deleted_at IS NULL AND ?1 IS NOT NULL)",
            (at, folder, before),
        )
    for kind, key in made.get("saved", []):
        connection.execute(
            "UPDATE saved SET removed_at = ? WHERE kind = ? AND key = ? AND removed_at IS ?",
            (at, kind, key, before),
        )


def _made(row: Row | None) -> dict[str, Any]:
    try:
        made = json.loads(row[0]) if row else {}
    except ValueError:
        return {}
    return made if isinstance(made, dict) else {}
