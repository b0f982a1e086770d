"""Whole chats read in one go, for what leaves the app: no message twice, none left out."""

from __future__ import annotations

from typing import Any

from hfchat_desktop.core.chats import Message
from hfchat_desktop.core.store.codec import MESSAGE_COLUMNS, message_of, parameters_of
from hfchat_desktop.core.store.database import Database

_ALL = f"""
SELECT {MESSAGE_COLUMNS}, 0, 1 FROM messages m WHERE m.chat_id = ? AND m.hidden_by = 0
ORDER BY m.id
"""
_CHOSEN = """
SELECT b.parent_id, b.chosen_id FROM branches b JOIN messages m ON m.id = b.chosen_id
WHERE b.chat_id = ? AND m.hidden_by = 0 ORDER BY b.parent_id
"""


class WholeTable:
    """All that a chat has, but what was deleted in it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all_messages(self, chat_id: int) -> list[Message]:
        """Return every version of every message of a chat, parents before children.

        Their places among siblings are not counted: `sibling_index` is 0.
        """
        return [message_of(row) for row in self._database.rows(_ALL, (chat_id,))]

    def chosen(self, chat_id: int) -> list[tuple[int | None, int]]:
        """Return below each message (None: above the first) which version is shown."""
        rows = self._database.rows(_CHOSEN, (chat_id,))
        return [(int(parent) or None, int(child)) for parent, child in rows]

    def all_saved(self) -> list[tuple[str, str, dict[str, Any]]]:
        """Return kind, key and record of everything saved that was not removed."""
        rows = self._database.rows(
            "SELECT kind, key, record FROM saved WHERE removed_at IS NULL ORDER BY id"
        )
        found = ((str(kind), str(key), parameters_of(text)) for kind, key, text in rows)
        return [one for one in found if one[2]]
