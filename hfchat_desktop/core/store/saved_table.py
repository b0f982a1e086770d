"""Personas, presets, prompts: small records under a kind and a key."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

import apsw

from hfchat_desktop.core.store.codec import json_of
from hfchat_desktop.core.store.database import Database

Record = dict[str, Any]


class SavedTable:
    """Records of a database that JSON can hold, each of a kind ("persona") with a key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def saved(self, kind: str) -> list[tuple[str, Record]]:
        """Return key and record of all of a kind, the one saved first first."""
        rows = self._database.rows(
            "SELECT key, record FROM saved WHERE kind = ? AND removed_at IS NULL ORDER BY id",
            (kind,),
        )
        found = []
        for key, text in rows:
            record = _record(text)
            if record is not None:
                found.append((str(key), record))
        return found

    def save(self, kind: str, key: str, record: Mapping[str, Any]) -> None:
        """Keep a record; one of the same kind and key is replaced and keeps its place.

        Raises TypeError for what JSON cannot hold.
        """
        text = json_of(record)

        def change(connection: apsw.Connection) -> None:
            connection.execute(
                "INSERT INTO saved(kind, key, record) VALUES(?, ?, ?)"
                " ON CONFLICT(kind, key) DO UPDATE SET record = excluded.record,"
                " removed_at = NULL",
                (kind, key, text),
            )

        self._database.write(change)

    def remove(self, kind: str, key: str) -> None:
        """Remove a record; `restore_saved` brings it back until the trash is purged."""
        self._set_removed(kind, key, time.time())

    def restore_saved(self, kind: str, key: str) -> None:
        """Bring a removed record back to its place."""
        self._set_removed(kind, key, None)

    def _set_removed(self, kind: str, key: str, at: float | None) -> None:
        def change(connection: apsw.Connection) -> None:
            connection.execute(
                "UPDATE saved SET removed_at = ? WHERE kind = ? AND key = ?", (at, kind, key)
            )

        self._database.write(change, frees=at is not None)


def _record(text: str) -> Record | None:
    try:
        record = json.loads(text)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None
