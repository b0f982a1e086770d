"""Temporary chats, kept in memory beside a store and asked for through it.

Whoever has the number of a chat or of a message asks the store as always: numbers above
TEMPORARY_FROM are looked up beside it. Nothing there reaches the disk unless it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import wraps
from typing import TYPE_CHECKING, Any, cast

import apsw

from hfchat_desktop.core.chats import TEMPORARY_FROM, Chat
from hfchat_desktop.core.store.chat_table import next_in_sequence
from hfchat_desktop.core.store.codec import Row
from hfchat_desktop.core.store.signs import index_signs

if TYPE_CHECKING:
    from hfchat_desktop.core.store.chat_store import ChatStore

BY_NUMBER = (
    "add_answer", "add_message", "all_messages", "begin_reply", "chat", "chosen",
    "delete_chat", "delete_message", "delete_version", "dequeue", "draft", "enqueue",
    "finish_reply", "fork_chat", "message", "path", "prompt_of", "queue", "rating",
    "rename_chat", "restore_chat", "restore_message", "save_draft", "save_partial",
    "select_branch", "set_chat_fields", "set_chat_model", "set_message_pinned",
    "set_rating", "set_system_prompt", "set_tags", "siblings", "step_branch", "tree",
)  # fmt: skip
"""Methods whose first argument is the number of a chat, a message or a waiting question."""

_TABLES = ("chats", "messages", "branches", "ratings")
_Rows = list[dict[str, Any]]


class Beside:
    """Temporary chats of a store. They share one store in memory, made when it is needed."""

    _beside: ChatStore | None = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name in BY_NUMBER:
            setattr(cls, name, _routed(getattr(cls, name)))

    def create_temporary_chat(self, *, title: str = "") -> Chat:
        """Make an empty chat that is kept in memory only."""
        if self._beside is None:
            self._beside = cast("type[ChatStore]", type(self)).temporary()
        return self._beside.create_chat(title=title)

    def forget_temporary_chats(self) -> None:
        """Let go of all temporary chats; their numbers are then those of no chat."""
        beside, self._beside = self._beside, None
        if beside is not None:
            beside.close()

    def keep_temporary_chat(self, chat_id: int) -> Chat:
        """Copy a temporary chat with all its versions to the disk; return the copy.

        Raises ChatNotFoundError, and what every change of a store raises.
        """
        store, beside = cast("ChatStore", self), self._beside
        known = store.chat(chat_id)
        if beside is None or not known.temporary:
            return known
        tables = {name: _rows(beside._database.connection, name, chat_id) for name in _TABLES}

        def change(connection: apsw.Connection) -> int:
            return _copy(connection, tables)

        return store.chat(store._database.write(change))


def _routed(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def routed(self: ChatStore, *given: Any, **named: Any) -> Any:
        number = given[0] if given else next(iter(named.values()), None)
        beside = self._beside
        if beside is None or number is None or number <= TEMPORARY_FROM:
            return method(self, *given, **named)
        return method(beside, *given, **named)

    return routed


def _rows(connection: apsw.Connection, table: str, chat_id: int) -> _Rows:
    """Return the rows of a chat by their columns, without those that are reckoned."""
    condition = {
        "chats": "id = ?",
        "messages": "chat_id = ?",
        "branches": "chat_id = ?",
        "ratings": "message_id IN (SELECT id FROM messages WHERE chat_id = ?)",
    }[table]
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    sql = f"SELECT {', '.join(columns)} FROM {table} WHERE {condition} ORDER BY 1"
    return [dict(zip(columns, row, strict=True)) for row in connection.execute(sql, (chat_id,))]


def _copy(connection: apsw.Connection, tables: Mapping[str, _Rows]) -> int:
    messages = sorted(tables["messages"], key=lambda row: int(row["id"]))
    first = next_in_sequence(connection)
    new = {row["id"]: first + place for place, row in enumerate(messages)}
    (chat,) = tables["chats"]
    del chat["id"]
    chat["updated_seq"] = first + len(messages)
    chat["folder_id"] = 0
    chat["forget_above"] = new.get(chat["forget_above"], 0)
    for name in ("forked_from", "forked_at"):  # what it came from is temporary, too
        chat[name] = chat[name] if chat[name] <= TEMPORARY_FROM else 0
    _insert(connection, "chats", [chat])
    number = connection.last_insert_rowid()
    for row in messages:
        row["id"], row["chat_id"] = new[row["id"]], number
        row["parent_id"] = new.get(row["parent_id"])
        row["hidden_by"] = new.get(row["hidden_by"], 0)
    for row in tables["branches"]:
        row["chat_id"], row["chosen_id"] = number, new[row["chosen_id"]]
        row["parent_id"] = new.get(row["parent_id"], 0)
    for row in tables["ratings"]:
        row["message_id"] = new[row["message_id"]]
    for name, rows in (("messages", messages), *((n, tables[n]) for n in _TABLES[2:])):
        _insert(connection, name, rows)
    for row in messages:
        index_signs(connection, row["id"], row["text"])
    return number


def _insert(connection: apsw.Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        places = ", ".join("?" * len(row))
        sql = f"INSERT INTO {table}({', '.join(row)}) VALUES({places})"
        values: Row = tuple(row.values())
        connection.execute(sql, values)
