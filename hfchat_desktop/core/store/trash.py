"""What was thrown away, and how it leaves for good."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import apsw

from hfchat_desktop.core.store.codec import Row
from hfchat_desktop.core.store.database import Database

TRASH_SECONDS = 30 * 24 * 3600
GONE = 0.0
"""When that was thrown away which nobody is to see again; the next purge takes it."""
UNFINISHED = 253402300800.0
"""When a chat that is still being written down was thrown away: not yet, so nothing purges it."""

_PORTION = 128 * 1024  # bytes of text; a deletion needs as much room in the log
_UNTIDY = "untidy"  # remembered while the index has words that are in no text any more
_MERGED_PAGES = 60  # in one step, about 20 ms
_INDEXES = ("message_words", "title_words", "note_words", "message_signs")
_PAGES = 256  # that a deletion takes off the end of the file at most
_OLD_CHATS = (
    "SELECT id FROM chats WHERE deleted_at IS NOT NULL AND deleted_at <= ? ORDER BY id LIMIT ?"
)
_OLD_MESSAGES = (
    "SELECT DISTINCT hidden_by FROM messages WHERE hidden_by <> 0 AND hidden_at <= ?"
    " ORDER BY hidden_by LIMIT ?"
)
_OTHERS = (("folders", "deleted_at"), ("saved", "removed_at"))
_SIZE = "octet_length(text) + octet_length(thinking)"
_OF_CHAT = f"SELECT id, {_SIZE} FROM messages WHERE chat_id = ? ORDER BY id DESC"
_OF_DELETED = f"""
WITH RECURSIVE gone(id) AS (
    SELECT id FROM messages WHERE hidden_by = ?
    UNION
    SELECT m.id FROM gone g JOIN messages m ON m.parent_id = g.id
)
SELECT id, {_SIZE} FROM messages WHERE id IN (SELECT id FROM gone) ORDER BY id DESC
"""


def mark_untidy(connection: apsw.Connection) -> None:
    """Remember that the index has words to be forgotten, in the caller's transaction."""
    connection.execute("INSERT OR IGNORE INTO remembered VALUES(?, 'true')", (_UNTIDY,))


class Trash:
    """Chats, messages and the rest that were deleted and can come back until they are purged."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def purge_trash(self, older_than_s: float = TRASH_SECONDS, *, at_most: int = -1) -> int:
        """Delete for good what was thrown away that long ago; return how many things.

        A chat, or a deleted message with what was below it, takes about 20 ms; `at_most` so
        many go in one call (-1: all), and folders and saved records with them. The texts
        leave the file, which gets shorter; their words leave the search index with `tidy`.
        Works on a full disk, in portions that fit the reserve. Backups made earlier keep
        what they have.
        """
        until = time.time() - older_than_s
        chats = self._database.rows(_OLD_CHATS, (until, at_most))
        left = at_most - len(chats) if at_most >= 0 else -1
        messages = self._database.rows(_OLD_MESSAGES, (until, left))
        for (number,) in chats:
            self._shrink(partial(_shrink_chat, chat_id=number))
        for (number,) in messages:
            self._shrink(partial(_shrink_deleted, token=number))
        others = self._purge_others(until)
        if chats or messages:
            self._database.fold()
            self._database.remake_reserve()
        return len(chats) + len(messages) + others

    def purge_gone(self, at_most: int) -> int:
        """Delete some of the chats that nobody is to see again; return how many those were."""
        chats = self._database.rows(
            "SELECT id FROM chats WHERE deleted_at = ? LIMIT ?", (GONE, at_most)
        )
        for (number,) in chats:
            self._shrink(partial(_shrink_chat, chat_id=number))
        return len(chats)

    def tidy(self) -> bool:
        """Take one short step to rid the search index of the words of what was purged.

        Return whether there is more to do: call it in idle moments until there is not; it
        also gives the room back to the disk. A step takes about 30 ms.
        (FTS5 can also forget words at once, which takes forty times as long.)
        """
        if self._database.row("SELECT 1 FROM remembered WHERE key = ?", (_UNTIDY,)) is None:
            return self._database.shorten()

        def change(connection: apsw.Connection) -> bool:
            for index in _INDEXES:
                before = connection.total_changes()
                merge = f"INSERT INTO {index}({index}, rank) VALUES('merge', {-_MERGED_PAGES})"
                connection.execute(merge)
                if connection.total_changes() - before > 1:
                    return True
            connection.execute("DELETE FROM remembered WHERE key = ?", (_UNTIDY,))
            return False

        if self._database.write(change, durable=False):
            return True
        self._database.fold()  # else the file has the words until the next time
        return self._database.shorten()

    def _shrink(self, step: Callable[[apsw.Connection], bool]) -> None:
        while self._database.write(step, frees=True):
            self._database.fold()

    def _purge_others(self, until: float) -> int:
        """Delete folders and saved records, which are small."""
        old = [
            (table, column)
            for table, column in _OTHERS
            if self._database.row(f"SELECT 1 FROM {table} WHERE {column} <= ? LIMIT 1", (until,))
        ]

        def change(connection: apsw.Connection) -> int:
            count = 0
            for table, column in old:
                connection.execute(f"DELETE FROM {table} WHERE {column} <= ?", (until,))
                count += connection.changes()
            return count

        return self._database.write(change, frees=True) if old else 0


def _shrink_chat(connection: apsw.Connection, chat_id: int) -> bool:
    """Delete the newest messages of a chat, at most a portion; return if any are left."""
    left = _delete_portion(connection, connection.execute(_OF_CHAT, (chat_id,)).fetchall())
    if not left:
        connection.execute("DELETE FROM chats WHERE id = ?", (chat_id,))
    _shorten(connection)
    return left


def _shrink_deleted(connection: apsw.Connection, token: int) -> bool:
    """Delete of what `delete_message` hid at most a portion; return if any is left."""
    found = connection.execute(_OF_DELETED, (token,)).fetchall()
    chat = connection.execute("SELECT chat_id FROM messages WHERE hidden_by = ?", (token,))
    row = chat.fetchone()
    left = _delete_portion(connection, found)
    if row is not None:
        connection.execute(
            "DELETE FROM branches WHERE chat_id = ? AND parent_id <> 0"
            " AND parent_id NOT IN (SELECT id FROM messages)",
            (row[0],),
        )
    _shorten(connection)
    return left


def _delete_portion(connection: apsw.Connection, newest_first: list[Row]) -> bool:
    """Delete messages, given with their sizes, and return if any are left.

    The newest first: no message is then without its parent.
    """
    size = 0
    gone: list[tuple[int]] = []
    for number, length in newest_first:
        size += length + 512
        if gone and size > _PORTION:
            break
        gone.append((number,))
    connection.executemany("DELETE FROM messages WHERE id = ?", gone)
    mark_untidy(connection)
    return len(gone) < len(newest_first)


def _shorten(connection: apsw.Connection) -> None:
    """In the same transaction: pages beyond the new end need no room in the log."""
    connection.execute(f"PRAGMA incremental_vacuum({_PAGES})").fetchall()
