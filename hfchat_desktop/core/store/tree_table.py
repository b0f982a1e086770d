"""The tree of a chat: its map, deletions that can be undone, and forks."""

from __future__ import annotations

import time

import apsw

from hfchat_desktop.core.chats import Chat, ReplyState, Role, TreeNode
from hfchat_desktop.core.store.chat_table import ChatTable, next_in_sequence
from hfchat_desktop.core.store.codec import decoded, presentable
from hfchat_desktop.core.store.message_table import ABOVE, VISIBLE, MessageTable
from hfchat_desktop.core.store.signs import index_signs_of
from hfchat_desktop.errors import ChatNotFoundError

_EXCERPT = 80  # characters
_NODES = """
SELECT m.id, m.parent_id, m.role, substr(m.text, 1, ?2), m.state, m.model,
    coalesce(r.stars, 0), coalesce(r.thumb, 0)
FROM messages m LEFT JOIN ratings r ON r.message_id = m.id
WHERE m.chat_id = ?1 AND m.hidden_by = 0 ORDER BY m.id
"""
_HIDE = """
WITH RECURSIVE below(id) AS (
    SELECT id FROM messages WHERE id = ?1 AND hidden_by = 0
    UNION ALL
    SELECT m.id FROM below b JOIN messages m ON m.parent_id = b.id WHERE m.hidden_by = 0
)
UPDATE messages SET hidden_by = ?2, hidden_at = ?3 WHERE id IN (SELECT id FROM below)
"""
_LEADING = f"{ABOVE} SELECT id FROM above ORDER BY id"
_COPY_MESSAGE = """
INSERT INTO messages(id, chat_id, parent_id, role, text, exact_text, thinking, state, model,
    created_at, sampling, stats, problem, pinned, parameters)
SELECT ?1, ?2, ?3, role, text, exact_text, thinking,
    CASE state WHEN 'writing' THEN 'interrupted' ELSE state END,
    model, created_at, sampling, stats, problem, pinned, parameters
FROM messages WHERE id = ?4
"""
_COPY_CHAT = """
INSERT INTO chats(title, model, system_prompt, created_at, updated_at, updated_seq,
    message_count, folder_id, tags, persona, parameters, overflow, forget_above, forked_from,
    forked_at, title_by)
SELECT ?1, model, system_prompt, ?2, ?2, ?3, ?4, folder_id, tags, persona, parameters, overflow,
    ?5, id, ?6, 'person' FROM chats WHERE id = ?7
"""


class TreeTable(ChatTable, MessageTable):
    """The trees of a database. What is deleted is hidden, and comes back whole."""

    def tree(self, chat_id: int) -> list[TreeNode]:
        """Return all messages of a chat that are not deleted, parents before children."""
        from hfchat_desktop.core.excerpts import one_line  # not at the start

        visible = set(self._visible(chat_id))
        rows = self._database.rows(_NODES, (chat_id, _EXCERPT))
        return [
            TreeNode(
                id=row[0],
                parent_id=row[1],
                role=Role(row[2]),
                excerpt=one_line(row[3]),
                state=ReplyState(row[4]),
                visible=row[0] in visible,
                model=decoded(row[5]),
                stars=row[6],
                thumb=row[7],
            )
            for row in rows
        ]

    def delete_message(self, message_id: int) -> int:
        """Hide a message, in all its versions, with what is below; return what
        `restore_message` needs. Raises ChatNotFoundError.
        """
        return self._hide(message_id, [one.id for one in self.siblings(message_id)])

    def delete_version(self, message_id: int) -> int:
        """Hide one version of a message with what is below; the one beside it is shown.

        Return what `restore_message` needs. Raises ChatNotFoundError.
        """
        return self._hide(message_id, [self.message(message_id).id])

    def restore_message(self, token: int) -> None:
        """Bring back what was deleted as `token`, and show it as it was.

        Where a message above it was deleted later, it comes back with that one. Raises
        ChatNotFoundError where it is gone for good.
        """
        own = self.message(token)

        def change(connection: apsw.Connection) -> bool:
            row = connection.execute(
                "SELECT hidden_by, hidden_at FROM messages WHERE id = ?", (own.parent_id,)
            ).fetchone()
            owner, at = (row[0], row[1]) if row else (0, None)
            connection.execute(
                "UPDATE messages SET hidden_by = ?, hidden_at = ? WHERE hidden_by = ?",
                (owner, at if owner else None, token),
            )
            _count(connection, own.chat_id)
            return owner == 0

        if self._database.write(change):
            self.select_branch(token)

    def fork_chat(self, message_id: int, title: str) -> Chat:
        """Copy what leads to a message, with it, into a new chat, the newest; return it.

        Ratings are not copied. What the model is to forget it forgets there, too, if the mark
        is on the visible path. Raises ChatNotFoundError.
        """
        own = self.message(message_id)
        source = self.chat(own.chat_id)
        mark = source.forget_above if source.forget_above in self._visible(source.id) else 0

        def change(connection: apsw.Connection) -> int:
            above = [int(row[0]) for row in connection.execute(_LEADING, (message_id,))]
            first, now = next_in_sequence(connection), time.time()
            copies = {old: first + place for place, old in enumerate(above)}
            forgotten = [new for old, new in copies.items() if old <= mark]
            connection.execute(
                _COPY_CHAT,
                (
                    presentable(title),
                    now,
                    first + len(above),
                    len(above),
                    max(forgotten, default=0),
                    message_id,
                    source.id,
                ),
            )
            chat, parent = connection.last_insert_rowid(), 0
            for old, new in copies.items():
                connection.execute(_COPY_MESSAGE, (new, chat, parent or None, old))
                connection.execute("INSERT INTO branches VALUES(?, ?, ?)", (chat, parent, new))
                parent = new
            copied = "SELECT id, text FROM messages WHERE chat_id = ?"
            index_signs_of(connection, connection.execute(copied, (chat,)).fetchall())
            return chat

        return self.chat(self._database.write(change))

    def _visible(self, chat_id: int) -> list[int]:
        rows = self._database.rows(f"{VISIBLE} SELECT id FROM visible", (chat_id,))
        return [int(row[0]) for row in rows]

    def _hide(self, message_id: int, versions: list[int]) -> int:
        own = self.message(message_id)

        def change(connection: apsw.Connection) -> None:
            hidden = connection.execute(
                "SELECT hidden_by FROM messages WHERE id = ?", (message_id,)
            ).fetchone()
            if hidden is None or hidden[0] != 0:
                raise ChatNotFoundError(chat_id=own.chat_id)
            for version in versions:
                connection.execute(_HIDE, (version, message_id, time.time()))
            _choose_beside(connection, own.chat_id, own.parent_id, message_id)
            _count(connection, own.chat_id)

        self._database.write(change, frees=True)
        return message_id


def _choose_beside(
    connection: apsw.Connection, chat_id: int, parent_id: int | None, hidden: int
) -> None:
    """Show the version before a hidden one, else that after it, else nothing."""
    row = connection.execute(
        "SELECT id FROM messages WHERE parent_id IS ? AND chat_id = ? AND hidden_by = 0"
        " ORDER BY id < ? DESC, abs(id - ?) LIMIT 1",
        (parent_id, chat_id, hidden, hidden),
    ).fetchone()
    place = (chat_id, parent_id or 0)
    chosen = connection.execute(
        "SELECT m.hidden_by FROM branches b JOIN messages m ON m.id = b.chosen_id"
        " WHERE b.chat_id = ? AND b.parent_id = ?",
        place,
    ).fetchone()
    if chosen is None or chosen[0] == 0:
        return
    if row is None:
        connection.execute("DELETE FROM branches WHERE chat_id = ? AND parent_id = ?", place)
    else:
        connection.execute(
            "UPDATE branches SET chosen_id = ? WHERE chat_id = ? AND parent_id = ?",
            (row[0], *place),
        )


def _count(connection: apsw.Connection, chat_id: int) -> None:
    connection.execute(
        "UPDATE chats SET message_count ="
        " (SELECT count(*) FROM messages WHERE chat_id = ?1 AND hidden_by = 0) WHERE id = ?1",
        (chat_id,),
    )
