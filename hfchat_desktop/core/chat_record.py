"""A chat as one record that JSON can hold: what an export writes and an import reads.

Times are seconds since the epoch, numbers of messages are unique within their chat. A chat::

    {"id": int, "title": str, "model": str, "system_prompt": str, "created_at": float,
     "updated_at": float, "updated_seq": int, "folder": name or "", "folder_id": int,
     "pinned": bool, "archived": bool, "tags": [str], "persona": key, "parameters": {},
     "overflow": "drop" or "ask", "forget_above": message or 0, "forked_from": chat or 0,
     "forked_at": message or 0, "stars": 0 to 5, "note": str, "title_by": str, "origin": str,
     "messages": [message], "chosen": [[parent or null, child]]}

and a message::

    {"id": int, "parent": id or null, "role": str, "text": str, "thinking": str, "state": str,
     "model": str, "created_at": float, "sampling": {} or null, "stats": {} or null,
     "problem": {} or null, "pinned": bool, "parameters": {}, "rating": null or
     {"thumb": int, "stars": int, "reasons": [str], "note": str, "rated_at": float}}

Messages are in the order of their numbers, so parents come before children. `chosen` says
which version is shown. What was deleted is not in it. `updated_seq` orders chats, the one
written to last has the largest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, Protocol

from hfchat_desktop.core.chats import Chat, Folder, Message
from hfchat_desktop.core.record import Record

FORMAT = "hfchat-chats"
"""The field `format` of a file of ours."""
VERSION = 1
"""The field `version` of a file of ours. A larger one is of a later app."""

ChatRecord = dict[str, Any]
MessageRecord = dict[str, Any]

_SAME = (
    *("id", "title", "model", "system_prompt", "created_at", "updated_at", "updated_seq"),
    *("folder_id", "pinned", "archived", "persona", "overflow", "forget_above"),
    *("forked_from", "forked_at", "stars", "note", "title_by"),
)


class WholeChats(Protocol):
    """What of the store is needed here."""

    def folders(self) -> list[Folder]:
        """Return the folders."""

    def all_messages(self, chat_id: int) -> list[Message]:
        """Return every version of every message of a chat, parents before children."""

    def chosen(self, chat_id: int) -> list[tuple[int | None, int]]:
        """Return below each message which version is shown."""


def chat_record(
    store: WholeChats, chat: Chat, folders: Mapping[int, str] | None = None
) -> ChatRecord:
    """Return the whole tree of a chat without what is deleted.

    `folders` are the names of folders by number; None: they are asked for. Raises what the
    store raises.
    """
    names = folder_names(store.folders()) if folders is None else folders
    return record_of(chat, store.all_messages(chat.id), store.chosen(chat.id), names)


def record_of(
    chat: Chat,
    messages: Iterable[Message],
    chosen: Iterable[tuple[int | None, int]],
    folders: Mapping[int, str],
) -> ChatRecord:
    """Return a chat with these messages as a record."""
    record: ChatRecord = {name: getattr(chat, name) for name in _SAME}
    record["folder"] = folders.get(chat.folder_id, "")
    record["tags"] = list(chat.tags)
    record["parameters"] = dict(chat.parameters)
    record["origin"] = getattr(chat, "origin", "")
    record["messages"] = [message_record(message) for message in messages]
    record["chosen"] = [list(pair) for pair in chosen]
    return record


def message_record(message: Message) -> MessageRecord:
    """Return a message as a record."""
    return {
        "id": message.id,
        "parent": message.parent_id,
        "role": message.role.value,
        "text": message.text,
        "thinking": message.thinking,
        "state": message.state.value,
        "model": message.model,
        "created_at": message.created_at,
        "sampling": _plain(message.sampling),
        "stats": _plain(message.stats),
        "problem": message.problem,
        "pinned": message.pinned,
        "rating": _plain(message.rating),
        "parameters": dict(message.parameters),
    }


def folder_names(folders: Iterable[Folder]) -> dict[int, str]:
    """Return the names of folders by their number."""
    return {folder.id: folder.name for folder in folders}


def _plain(value: Record | None) -> dict[str, Any] | None:
    """Return the values of a record as JSON has them; `asdict` takes ten times as long."""
    if value is None:
        return None
    return {name: _plain_value(one) for name, one in vars(value).items()}


def _plain_value(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return value.value if isinstance(value, Enum) else value
