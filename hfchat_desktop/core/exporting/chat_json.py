"""Our own JSON: everything that is known of chats, and the way back into a profile.

{"format": "hfchat-chats", "version": 1, "made_at", "app_version", "folders": [{"id", "name",
"position"}], "saved": [{"kind", "key", "record"}], "shares": […], "chats": [a `chat_record`]},
with the chats last and one on each line. Saved records and shares are in a file of everything
alone. What the options leave out is there and empty.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import field
from enum import Enum
from typing import TYPE_CHECKING, Any

from hfchat_desktop import __version__
from hfchat_desktop.core.chat_record import (
    FORMAT,
    VERSION,
    ChatRecord,
    MessageRecord,
    message_record,
    record_of,
)
from hfchat_desktop.core.chats import Folder, Message
from hfchat_desktop.core.exporting.options import ExportedChat, ExportOptions, Scope, Selection
from hfchat_desktop.core.exporting.progress import Told
from hfchat_desktop.core.record import Record

if TYPE_CHECKING:
    from hfchat_desktop.core.store import ChatStore

_SLICE = 64  # messages in one piece of text

_encode = json.JSONEncoder(ensure_ascii=False, default=str).encode


class JsonHead(Record):
    """What stands before the chats. `made_at` is in seconds since the epoch."""

    made_at: float = 0.0
    folders: tuple[Folder, ...] = ()
    saved: tuple[tuple[str, str, dict[str, Any]], ...] = ()
    shares: tuple[dict[str, Any], ...] = ()
    app_version: str = field(default=__version__)


def json_head(store: ChatStore, selection: Selection, made_at: float) -> JsonHead:
    """Return what goes before the chats of a selection.

    Everything takes all folders, saved records and shares along, else only the folders of the
    chats do. Raises what the store raises.
    """
    folders = tuple(store.folders())
    if selection.scope is Scope.ALL:
        shares = tuple(_plain_share(vars(share)) for share in reversed(store.shares()))
        return JsonHead(made_at, folders, tuple(store.all_saved()), shares)
    if selection.scope is Scope.FOLDER:
        return JsonHead(made_at, tuple(one for one in folders if one.id in selection.ids))
    if selection.scope is Scope.CHATS:
        used = {store.chat(number).folder_id for number in selection.ids}
        return JsonHead(made_at, tuple(one for one in folders if one.id in used))
    return JsonHead(made_at)


def json_pieces(
    chats: Iterable[ExportedChat], options: ExportOptions, head: JsonHead, told: Told
) -> Iterator[str]:
    """Yield the file piece by piece; `told` hears of each message."""
    fields: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": head.made_at,
        "app_version": head.app_version,
        "folders": [dict(vars(folder)) for folder in head.folders],
        "saved": [{"kind": kind, "key": key, "record": one} for kind, key, one in head.saved],
        "shares": list(head.shares),
    }
    yield "{" + ",\n".join(f"{_text(name)}: {_text(value)}" for name, value in fields.items())
    yield ',\n"chats": ['
    before = "\n"
    for chat in chats:
        yield before
        yield from _chat_pieces(chat, options, told)
        before = ",\n"
    yield "\n]}\n"


def _chat_pieces(chat: ExportedChat, options: ExportOptions, told: Told) -> Iterator[str]:
    """Yield a chat; its messages in portions, since it may have many."""
    record = _bare_record(chat, options)
    del record["messages"]
    yield _text(record)[:-1] + ', "messages": ['
    known = {message.id for message in chat.messages}
    for first in range(0, len(chat.messages), _SLICE):
        portion = chat.messages[first : first + _SLICE]
        texts = ",\n".join(_text(_message(one, options, known)) for one in portion)
        yield (",\n" if first else "\n") + texts
        told(len(portion))
    yield "]}"


def _bare_record(chat: ExportedChat, options: ExportOptions) -> ChatRecord:
    known = {message.id for message in chat.messages}
    chosen = list(chat.chosen) if chat.whole_tree else _straight(chat.messages, known)
    record = record_of(chat.chat, (), chosen, {chat.chat.folder_id: chat.folder})
    if record["forget_above"] not in known and not chat.whole_tree:
        record["forget_above"] = 0
    blank: dict[str, Any] = {}
    if not options.system_prompt:
        blank |= {"system_prompt": "", "persona": ""}
    if not options.parameters:
        blank |= {"parameters": {}, "model": "", "overflow": "drop"}
    if not options.ratings:
        blank |= {"stars": 0, "note": ""}
    if not options.times:
        blank |= {"created_at": 0.0, "updated_at": 0.0}
    return record | blank


def _message(message: Message, options: ExportOptions, known: set[int]) -> MessageRecord:
    record = message_record(message)
    if record["parent"] not in known:
        record["parent"] = None
    if not options.thinking:
        record["thinking"] = ""
    if not options.statistics:
        record["stats"] = record["problem"] = None
    if not options.parameters:
        record |= {"sampling": None, "parameters": {}, "model": ""}
    if not options.ratings:
        record["rating"] = None
    if not options.times:
        record["created_at"] = 0.0
        if record["rating"]:
            record["rating"]["rated_at"] = 0.0
    return record


def _straight(messages: Iterable[Message], known: set[int]) -> list[tuple[int | None, int]]:
    """Return what is chosen where every message is shown."""
    return [(one.parent_id if one.parent_id in known else None, one.id) for one in messages]


def _text(value: Any) -> str:
    r"""Return JSON. A lone surrogate, which UTF-8 cannot hold, is written as \udXXX."""
    text = _encode(value)
    if text.isascii():
        return text
    return text.encode("utf-8", "backslashreplace").decode()


def _plain_share(values: dict[str, Any]) -> dict[str, Any]:
    return {k: v.value if isinstance(v, Enum) else v for k, v in values.items()}
