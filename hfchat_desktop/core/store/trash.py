"""What was thrown away, and how it leaves for good."""

from __future__ import annotations

import time
from functools import partial

import apsw

from hfchat_desktop.core.store.database import Database

TRASH_SECONDS = 30 * 24 * 3600
_PORTION = 128 * 1024  # bytes of text; a deletion needs as much room in the log
_UNTIDY = "untidy"  # remembered while the index has words that are in no text any more
_MERGED_PAGES = 60  # in one step, about 20 ms
_INDEXES = ("message_words", "title_words")
_PAGES = 256  # that a deletion takes off the end of the file at most


class Trash:
    """Chats, messages and the rest that were deleted and can come back until they are purged."""

    def __init__(self, database: Database) -> None:
        self._database = database

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
