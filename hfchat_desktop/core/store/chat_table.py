"""Chats: made, named, thrown away and brought back."""

from __future__ import annotations

import time
from functools import partial

import apsw

from hfchat_desktop.core.chats import Chat
from hfchat_desktop.core.store.codec import CHAT_COLUMNS, chat_of, encoded, presentable
from hfchat_desktop.core.store.database import Database, Values
from hfchat_desktop.errors import ChatNotFoundError

TRASH_SECONDS = 30 * 24 * 3600
_PORTION = 128 * 1024  # bytes of text; a deletion needs as much room in the log
_UNTIDY = "untidy"  # remembered while the index has words that are in no text any more
_MERGED_PAGES = 60  # in one step, about 20 ms
_INDEXES = ("message_words", "title_words")
_PAGES = 256  # that a deletion takes off the end of the file at most


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
        return self._chats("deleted_at IS NULL ORDER BY updated_seq DESC, id DESC")

    def trash(self) -> list[Chat]:
        """Return the chats in the trash, the one thrown away last first."""
        return self._chats("deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC")

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

    def rename_chat(self, chat_id: int, title: str) -> None:
        """Give a chat another title; it keeps its place. Raises ChatNotFoundError."""
        self._change_chat(chat_id, "title = ?", presentable(title))

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

    def purge_trash(self, older_than_s: float = TRASH_SECONDS, *, at_most: int = -1) -> int:
        """Delete for good what was thrown away that long ago; return how many chats.

        A chat takes about 20 ms; `at_most` so many are deleted in one call (-1: all).
        The texts leave the file, which gets shorter; their words leave the search index
        with `tidy`. Works on a full disk, in portions that fit the reserve. Backups made
        earlier keep what they have.
        """
        rows = self._database.rows(
            "SELECT id FROM chats WHERE deleted_at IS NOT NULL AND deleted_at <= ?"
            " ORDER BY id LIMIT ?",
            (time.time() - older_than_s, at_most),
        )
        for (chat_id,) in rows:
            while self._database.write(partial(_shrink, chat_id=chat_id), frees=True):
                self._database.fold()
        if rows:
            self._database.fold()
            self._database.remake_reserve()
        return len(rows)

    def tidy(self) -> bool:
        """Take one short step to rid the search index of the words of purged chats.

        Return whether there is more to do: call it in idle moments until there is not; it
        also gives the room back to the disk. A step takes about 30 ms.
        (FTS5 can also forget words at once, which takes forty times as long.)
        """
        if self._database.row("SELECT 1 FROM remembered WHERE key = ?", (_UNTIDY,)) is None:
            return self._database.shorten()

        def change(connection: apsw.Connection) -> bool:
            before = connection.total_changes()
            for index in _INDEXES:
                merge = f"INSERT INTO {index}({index}, rank) VALUES('merge', {-_MERGED_PAGES})"
                connection.execute(merge)
            if connection.total_changes() - before > len(_INDEXES):
                return True
            connection.execute("DELETE FROM remembered WHERE key = ?", (_UNTIDY,))
            return False

        return self._database.write(change, durable=False) or self._database.shorten()

    def _chats(self, condition: str, values: Values = ()) -> list[Chat]:
        sql = f"SELECT {CHAT_COLUMNS} FROM chats WHERE {condition}"
        return [chat_of(row) for row in self._database.rows(sql, values)]

    def _change_chat(
        self,
        chat_id: int,
        assignment: str,
        value: str | bytes | float | None,
        *,
        frees: bool = False,
    ) -> None:
        def change(connection: apsw.Connection) -> None:
            connection.execute(f"UPDATE chats SET {assignment} WHERE id = ?", (value, chat_id))
            if connection.changes() == 0:
                raise ChatNotFoundError(chat_id=chat_id)

        self._database.write(change, frees=frees)


def _shrink(connection: apsw.Connection, chat_id: int) -> bool:
    """Delete the newest messages of a chat, at most a portion; return if any are left.

    The newest first: no message is then without its parent.
    """
    size, last = 0, None
    for number, length in connection.execute(
        "SELECT id, octet_length(text) + octet_length(thinking) FROM messages"
        " WHERE chat_id = ? ORDER BY id DESC",
        (chat_id,),
    ):
        size += length + 512
        if last is not None and size > _PORTION:
            break
        last = number
    else:
        connection.execute("DELETE FROM messages WHERE chat_id = ?", (chat_id,))
        connection.execute("DELETE FROM chats WHERE id = ?", (chat_id,))
        connection.execute("INSERT OR IGNORE INTO remembered VALUES(?, 'true')", (_UNTIDY,))
        last = None
    if last is not None:
        connection.execute("DELETE FROM messages WHERE chat_id = ? AND id >= ?", (chat_id, last))
    # In the same transaction: pages beyond the new end need no room in the log.
    connection.execute(f"PRAGMA incremental_vacuum({_PAGES})").fetchall()
    return last is not None
