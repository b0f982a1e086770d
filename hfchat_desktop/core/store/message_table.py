"""Messages: a tree in each chat, of which one path is visible."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

import apsw

from hfchat_desktop.core.chats import Message, ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.store.chat_table import next_in_sequence
from hfchat_desktop.core.store.codec import (
    MESSAGE_COLUMNS,
    encoded,
    exact,
    json_of,
    message_of,
    record_of,
)
from hfchat_desktop.core.store.database import Database, Values
from hfchat_desktop.core.store.signs import index_signs, index_signs_of
from hfchat_desktop.errors import ChatNotFoundError

_PLACE = (
    "(SELECT count(*) FROM messages s WHERE s.parent_id IS m.parent_id"
    " AND s.chat_id = m.chat_id AND s.hidden_by = 0 AND s.id < m.id),"
    " (SELECT count(*) FROM messages s WHERE s.parent_id IS m.parent_id"
    " AND s.chat_id = m.chat_id AND s.hidden_by = 0)"
)
_COLUMNS = f"{MESSAGE_COLUMNS}, {_PLACE}"
VISIBLE = """
WITH RECURSIVE visible(id, depth) AS (
    SELECT chosen_id, 0 FROM branches WHERE chat_id = ?1 AND parent_id = 0
    UNION ALL
    SELECT b.chosen_id, v.depth + 1
    FROM visible v JOIN branches b ON b.chat_id = ?1 AND b.parent_id = v.id
)
"""
"""The messages of a chat that are shown; a statement follows."""

ABOVE = """
WITH RECURSIVE above(id, parent_id) AS (
    SELECT id, parent_id FROM messages WHERE id = ?1
    UNION ALL
    SELECT m.id, m.parent_id FROM above a JOIN messages m ON m.id = a.parent_id
)
"""
"""A message and what leads to it; a statement follows."""

_PATH = f"""{VISIBLE}
SELECT {_COLUMNS} FROM visible v JOIN messages m ON m.id = v.id ORDER BY v.depth
"""
_SHOWN = "SELECT 1 FROM messages WHERE id = ? AND hidden_by = 0"
_CHOOSE = f"""{ABOVE}
INSERT INTO branches(chat_id, parent_id, chosen_id)
    SELECT ?2, coalesce(parent_id, 0), id FROM above WHERE true
ON CONFLICT DO UPDATE SET chosen_id = excluded.chosen_id
    WHERE chosen_id <> excluded.chosen_id
"""


class MessageTable:
    """The messages of a database. A message goes only when its chat goes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def path(self, chat_id: int) -> list[Message]:
        """Return the visible messages of a chat, the first first."""
        return [message_of(row) for row in self._database.rows(_PATH, (chat_id,))]

    def message(self, message_id: int) -> Message:
        """Return a message. Raises ChatNotFoundError where it is gone with its chat."""
        found = self._messages("m.id = ?", (message_id,))
        if not found:
            raise ChatNotFoundError(chat_id=0)
        return found[0]

    def siblings(self, message_id: int) -> list[Message]:
        """Return all versions of a message, the oldest first. Raises ChatNotFoundError."""
        own = self.message(message_id)
        return self._messages(
            "m.parent_id IS ? AND m.chat_id = ? AND m.hidden_by = 0 ORDER BY m.id",
            (own.parent_id, own.chat_id),
        )

    def add_message(
        self,
        chat_id: int,
        parent_id: int | None,
        role: Role,
        text: str,
        *,
        model: str = "",
        from_queue: int | None = None,
    ) -> Message:
        """Add a message below `parent_id` (None: a first one), visible at once.

        It is on the disk on return. `from_queue` is the number of the waiting question
        that this is; it leaves the queue in the same moment, so a crash can neither lose
        nor double it. Raises ChatNotFoundError where the chat or the parent is gone.
        """

        def change(connection: apsw.Connection) -> int:
            if from_queue is not None:
                connection.execute("DELETE FROM waiting WHERE id = ?", (from_queue,))
            return _insert(connection, chat_id, parent_id, role, text, model=model)

        return self.message(self._database.write(change))

    def begin_reply(
        self,
        chat_id: int,
        parent_id: int | None,
        *,
        model: str = "",
        sampling: Sampling | None = None,
        parameters: Mapping[str, Any] | None = None,
    ) -> Message:
        """Add an empty reply that is being written; it is on the disk on return.

        `parameters` are those of this reply alone. Raises ChatNotFoundError where the chat
        or the parent is gone.
        """

        def change(connection: apsw.Connection) -> int:
            return _insert(
                connection,
                chat_id,
                parent_id,
                Role.ASSISTANT,
                "",
                model=model,
                state=ReplyState.WRITING,
                sampling=sampling,
                parameters=parameters,
            )

        return self.message(self._database.write(change))

    def add_answer(self, question_id: int, model: str, text: str) -> Message:
        """Add an answer that was written elsewhere as a version, visible at once.

        Raises ChatNotFoundError where the question is gone.
        """
        question = self.message(question_id)
        return self.add_message(question.chat_id, question.id, Role.ASSISTANT, text, model=model)

    def set_message_pinned(self, message_id: int, pinned: bool) -> None:
        """Let a message stay when older ones no longer fit. Raises ChatNotFoundError."""
        self._change_message(message_id, "pinned = ?", (int(pinned),))

    def save_partial(self, message_id: int, text: str, thinking: str = "") -> None:
        """Save a reply so far. It is WRITING from now on, also one that had ended.

        Survives the end of the process; a loss of power may take it. Raises
        ChatNotFoundError.
        """
        self._change_message(
            message_id,
            "text = ?, exact_text = ?, thinking = ?, state = 'writing', problem = NULL",
            (*exact(text), encoded(thinking)),
            durable=False,
        )

    def finish_reply(
        self,
        message_id: int,
        *,
        text: str,
        thinking: str = "",
        state: ReplyState = ReplyState.DONE,
        stats: ReplyStats | None = None,
        problem: Mapping[str, object] | None = None,
        model: str | None = None,
    ) -> Message:
        """Save a reply as it ended and return it; it is on the disk on return.

        `model` None keeps the name that the reply began with. Raises ChatNotFoundError.
        """
        trouble = None if problem is None else json.dumps(problem)
        self._change_message(
            message_id,
            "text = ?, exact_text = ?, thinking = ?, state = ?, stats = ?, problem = ?,"
            " model = coalesce(?, model)",
            (
                *exact(text),
                encoded(thinking),
                state.value,
                record_of(stats),
                trouble,
                None if model is None else encoded(model),
            ),
            indexed=exact(text)[0],
        )
        return self.message(message_id)

    def select_branch(self, message_id: int) -> None:
        """Make a message visible, with what was visible below it the last time.

        Raises ChatNotFoundError, also where the message was deleted.
        """
        own = self.message(message_id)

        def change(connection: apsw.Connection) -> None:
            if not connection.execute(_SHOWN, (own.id,)).fetchall():
                raise ChatNotFoundError(chat_id=own.chat_id)
            connection.execute(_CHOOSE, (own.id, own.chat_id))

        self._database.write(change, durable=False)

    def step_branch(self, message_id: int, step: int) -> list[Message]:
        """Show the version `step` places later (earlier: negative) and return the path.

        Beyond the first and the last version nothing changes. Raises ChatNotFoundError.
        """
        versions = self.siblings(message_id)
        here = next(place for place, one in enumerate(versions) if one.id == message_id)
        there = min(max(here + step, 0), len(versions) - 1)
        self.select_branch(versions[there].id)
        return self.path(versions[there].chat_id)

    def recover_interrupted(self) -> int:
        """Mark replies that were being written when the app ended; return how many.

        Called once at the start, by the only process that writes.
        """

        def change(connection: apsw.Connection) -> int:
            half = connection.execute("SELECT id, text FROM messages WHERE state = 'writing'")
            texts = half.fetchall()
            connection.execute("UPDATE messages SET state = 'interrupted' WHERE state = 'writing'")
            index_signs_of(connection, texts)
            return len(texts)

        if self._database.row("SELECT 1 FROM messages WHERE state = 'writing' LIMIT 1") is None:
            return 0
        return self._database.write(change)

    def _messages(self, condition: str, values: Values) -> list[Message]:
        sql = f"SELECT {_COLUMNS} FROM messages m WHERE {condition}"
        return [message_of(row) for row in self._database.rows(sql, values)]

    def _change_message(
        self,
        message_id: int,
        assignments: str,
        values: Values,
        *,
        durable: bool = True,
        indexed: str = "",
    ) -> None:
        def change(connection: apsw.Connection) -> None:
            connection.execute(
                f"UPDATE messages SET {assignments} WHERE id = ?", (*values, message_id)
            )
            if connection.changes() == 0:
                raise ChatNotFoundError(chat_id=0)
            index_signs(connection, message_id, indexed)

        self._database.write(change, durable=durable)


def _insert(
    connection: apsw.Connection,
    chat_id: int,
    parent_id: int | None,
    role: Role,
    text: str,
    *,
    model: str,
    state: ReplyState = ReplyState.DONE,
    sampling: Sampling | None = None,
    parameters: Mapping[str, Any] | None = None,
) -> int:
    """Add a message, make it visible and its chat the newest; return its number."""
    number, now = next_in_sequence(connection), time.time()
    connection.execute(
        "UPDATE chats SET updated_seq = ?, updated_at = ?, message_count = message_count + 1"
        " WHERE id = ?",
        (number, now, chat_id),
    )
    parent_found = connection.execute(
        "SELECT ?1 IS NULL OR EXISTS(SELECT 1 FROM messages WHERE id = ?1 AND chat_id = ?2"
        " AND hidden_by = 0)",
        (parent_id, chat_id),
    ).fetchone()
    if connection.changes() == 0 or parent_found != (1,):
        raise ChatNotFoundError(chat_id=chat_id)
    connection.execute(
        "INSERT INTO messages(id, chat_id, parent_id, role, text, exact_text, thinking, state,"
        " model, created_at, sampling, parameters) VALUES(?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)",
        (
            number,
            chat_id,
            parent_id,
            role.value,
            *exact(text),
            state.value,
            encoded(model),
            now,
            record_of(sampling),
            json_of(parameters or {}),
        ),
    )
    if state is not ReplyState.WRITING:
        index_signs(connection, number, exact(text)[0])
    connection.execute(_CHOOSE, (number, chat_id))
    return number
