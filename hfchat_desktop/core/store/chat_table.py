"""Chats: made, named, thrown away and brought back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import Any

import apsw

from hfchat_desktop.core.chats import Chat
from hfchat_desktop.core.store.codec import CHAT_COLUMNS, chat_of, encoded, json_of, presentable
from hfchat_desktop.core.store.database import Database, Values
from hfchat_desktop.core.store.trash import GONE, UNFINISHED, mark_untidy
from hfchat_desktop.errors import ChatNotFoundError

_FIELDS: dict[str, Callable[[Any], str | int]] = {
    "persona": presentable,
    "parameters": json_of,
    "overflow": str,
    "forget_above": int,
    "stars": int,
    "note": presentable,
}


def next_in_sequence(connection: apsw.Connection) -> int:
    """Return a number above that of every message and every change of a chat."""
    row = connection.execute(
        "SELECT 1 + max("
        " coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'messages'), 0),"
        " coalesce((SELECT max(updated_seq) FROM chats), 0))"
    ).fetchone()
    return int(row[0]) if row else 1


class ChatTable:
    """The chats of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def chats(self) -> list[Chat]:
        """Return the chats that are not in the trash, the one written to last first."""
        # Imported chats have the place of the one before them, and among each other the clock.
        order = "updated_seq DESC, updated_at DESC, id DESC"
        return self._chats(f"deleted_at IS NULL ORDER BY {order}")

    def trash(self) -> list[Chat]:
        """Return the chats in the trash, the one thrown away last first."""
        return self._chats(
            "deleted_at > ? AND deleted_at < ? ORDER BY deleted_at DESC, id DESC",
            (GONE, UNFINISHED),
        )

    def chat(self, chat_id: int) -> Chat:
        """Return a chat, also one in the trash. Raises ChatNotFoundError."""
        found = self._chats("id = ?", (chat_id,))
        if not found:
            raise ChatNotFoundError(chat_id=chat_id)
        return found[0]

    def create_chat(self, *, title: str = "", model: str = "", system_prompt: str = "") -> Chat:
        """Make an empty chat, the newest of the list, and return it."""
        now = time.time()

        def change(connection: apsw.Connection) -> int:
            connection.execute(
                "INSERT INTO chats(title, model, system_prompt, created_at, updated_at,"
                " updated_seq) VALUES(?, ?, ?, ?, ?, ?)",
                (
                    presentable(title),
                    encoded(model),
                    encoded(system_prompt),
                    now,
                    now,
                    next_in_sequence(connection),
                ),
            )
            return connection.last_insert_rowid()

        return self.chat(self._database.write(change))

    def rename_chat(self, chat_id: int, title: str, *, by: str = "person") -> None:
        """Give a chat another title; it keeps its place.

        `by` says who chose it: "words" (the first ones), "model" or "person". Raises
        ChatNotFoundError.
        """
        self._change_chat(chat_id, "title = ?, title_by = ?", presentable(title), by)

    def set_chat_model(self, chat_id: int, model: str) -> None:
        """Remember which model a chat uses. Raises ChatNotFoundError."""
        self._change_chat(chat_id, "model = ?", encoded(model))

    def set_system_prompt(self, chat_id: int, system_prompt: str) -> None:
        """Give a chat its own system prompt ("": the general one). Raises ChatNotFoundError."""
        self._change_chat(chat_id, "system_prompt = ?", encoded(system_prompt))

    def delete_chat(self, chat_id: int) -> None:
        """Move a chat to the trash. Raises ChatNotFoundError."""
        self._change_chat(chat_id, "deleted_at = ?", time.time(), frees=True)

    def restore_chat(self, chat_id: int) -> None:
        """Take a chat out of the trash. Raises ChatNotFoundError."""
        self._change_chat(chat_id, "deleted_at = ?", None)

    def delete_chats(self, chat_ids: Iterable[int]) -> None:
        """Move chats to the trash at once; those that are gone do not matter."""
        self._change_chats(chat_ids, "deleted_at = ?", time.time(), frees=True)

    def restore_chats(self, chat_ids: Iterable[int]) -> None:
        """Take chats out of the trash; those that are gone do not matter."""
        self._change_chats(chat_ids, "deleted_at = ?", None)

    def set_chat_fields(self, chat_id: int, **fields: Any) -> None:
        """Set persona, parameters, overflow, forget_above, stars or note of a chat.

        Raises ChatNotFoundError, and TypeError for another field.
        """
        if unknown := fields.keys() - _FIELDS.keys():
            raise TypeError(f"not a field that can be set: {sorted(unknown)}")
        if not fields:
            return
        assignments = ", ".join(f"{name} = ?" for name in fields)
        values = (_FIELDS[name](value) for name, value in fields.items())
        self._change_chat(chat_id, assignments, *values, untidy="note" in fields)

    def set_pinned(self, chat_ids: Iterable[int], pinned: bool) -> None:
        """Pin chats to the top of the list, or no longer."""
        self._change_chats(chat_ids, "pinned = ?", int(pinned))

    def set_archived(self, chat_ids: Iterable[int], archived: bool) -> None:
        """Put chats into the archive, or take them out."""
        self._change_chats(chat_ids, "archived = ?", int(archived))

    def set_tags(self, chat_id: int, tags: Iterable[str]) -> None:
        """Give a chat its tags, each once. Raises ChatNotFoundError."""
        words = dict.fromkeys(" ".join(presentable(tag).split()) for tag in tags)
        self._change_chat(chat_id, "tags = ?", json_of([word for word in words if word]))

    def tags(self) -> list[str]:
        """Return the tags of all chats that are not in the trash, each once, by alphabet."""
        rows = self._database.rows(
            "SELECT DISTINCT t.value FROM chats c, json_each(c.tags) t"
            " WHERE c.tags <> '[]' AND c.deleted_at IS NULL"
        )
        return sorted((str(row[0]) for row in rows), key=str.casefold)

    def _chats(self, condition: str, values: Values = ()) -> list[Chat]:
        sql = f"SELECT {CHAT_COLUMNS} FROM chats WHERE {condition}"
        return [chat_of(row) for row in self._database.rows(sql, values)]

    def _change_chat(
        self,
        chat_id: int,
        assignments: str,
        *values: str | bytes | float | None,
        frees: bool = False,
        untidy: bool = False,
    ) -> None:
        def change(connection: apsw.Connection) -> None:
            connection.execute(f"UPDATE chats SET {assignments} WHERE id = ?", (*values, chat_id))
            if connection.changes() == 0:
                raise ChatNotFoundError(chat_id=chat_id)
            if untidy:
                mark_untidy(connection)

        self._database.write(change, frees=frees)

    def _change_chats(
        self,
        chat_ids: Iterable[int],
        assignment: str,
        value: str | float | None,
        *,
        frees: bool = False,
    ) -> None:
        numbers = tuple(chat_ids)

        def change(connection: apsw.Connection) -> None:
            for number in numbers:
                connection.execute(f"UPDATE chats SET {assignment} WHERE id = ?", (value, number))

        if numbers:
            self._database.write(change, frees=frees)
