"""What lies on the desk: drafts, questions that wait, and what the window remembers."""

from __future__ import annotations

import json
from typing import Any

import apsw

from hfchat_desktop.core.store.codec import decoded, encoded
from hfchat_desktop.core.store.database import Database
from hfchat_desktop.errors import ChatNotFoundError

_NEW_CHAT = 0


class DeskTable:
    """Drafts, waiting questions and remembered values of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def draft(self, chat_id: int | None) -> str:
        """Return what was typed and not sent in a chat (None: in the new one)."""
        number = _NEW_CHAT if chat_id is None else chat_id
        row = self._database.row("SELECT text FROM drafts WHERE chat_id = ?", (number,))
        return decoded(row[0]) if row else ""

    def save_draft(self, chat_id: int | None, text: str) -> None:
        """Keep what is typed in a chat (None: in the new one); "" forgets it."""
        number = _NEW_CHAT if chat_id is None else chat_id

        def change(connection: apsw.Connection) -> None:
            if text:
                connection.execute(
                    "INSERT INTO drafts(chat_id, text) VALUES(?, ?)"
                    " ON CONFLICT DO UPDATE SET text = excluded.text",
                    (number, encoded(text)),
                )
            else:
                connection.execute("DELETE FROM drafts WHERE chat_id = ?", (number,))

        if text or self.draft(chat_id):
            self._database.write(change, durable=False)

    def enqueue(self, chat_id: int, text: str) -> int:
        """Let a question wait; return its number. It is on the disk on return.

        Raises ChatNotFoundError.
        """

        def change(connection: apsw.Connection) -> int:
            connection.execute(
                "INSERT INTO waiting(chat_id, text) SELECT id, ? FROM chats WHERE id = ?",
                (encoded(text), chat_id),
            )
            if connection.changes() == 0:
                raise ChatNotFoundError(chat_id=chat_id)
            return connection.last_insert_rowid()

        return self._database.write(change)

    def queue(self, chat_id: int) -> list[tuple[int, str]]:
        """Return number and text of the questions that wait in a chat, the first first."""
        rows = self._database.rows(
            "SELECT id, text FROM waiting WHERE chat_id = ? ORDER BY id", (chat_id,)
        )
        return [(number, decoded(text)) for number, text in rows]

    def first_waiting(self) -> tuple[int, int, str] | None:
        """Return number, chat and text of the question that waits longest, if any.

        Those of chats in the trash are passed over.
        """
        row = self._database.row(
            "SELECT w.id, w.chat_id, w.text FROM waiting w JOIN chats c ON c.id = w.chat_id"
            " WHERE c.deleted_at IS NULL ORDER BY w.id LIMIT 1"
        )
        return (row[0], row[1], decoded(row[2])) if row else None

    def dequeue(self, number: int) -> None:
        """Let a question wait no longer; one that is gone already does not matter."""

        def change(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM waiting WHERE id = ?", (number,))

        self._database.write(change)

    def remember(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold under `key`. Raises TypeError for others."""
        text = json.dumps(value)

        def change(connection: apsw.Connection) -> None:
            connection.execute(
                "INSERT INTO remembered(key, value) VALUES(?, ?)"
                " ON CONFLICT DO UPDATE SET value = excluded.value",
                (key, text),
            )

        self._database.write(change, durable=False)

    def recall(self, key: str, default: Any = None) -> Any:
        """Return what was remembered under `key`, `default` where nothing was."""
        row = self._database.row("SELECT value FROM remembered WHERE key = ?", (key,))
        if row is None:
            return default
        try:
            return json.loads(row[0])
        except ValueError:
            return default
