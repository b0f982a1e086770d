"""The chats as an item model: rows of chats below headings, or the hits of a search."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hfchat_desktop.core.chats import Chat, SearchHit
from hfchat_desktop.core.record import Record

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ChatRole(IntEnum):
    """What a row can be asked for."""

    ID = Qt.ItemDataRole.UserRole + 1  # int: the chat; 0 for a heading
    KIND = Qt.ItemDataRole.UserRole + 2  # "section" or "chat"
    TITLE = Qt.ItemDataRole.UserRole + 3  # str, plain text; "" for a heading
    HINT = Qt.ItemDataRole.UserRole + 4  # str: the model that answered last
    WRITING = Qt.ItemDataRole.UserRole + 5  # bool: a reply is being written
    EXCERPT = Qt.ItemDataRole.UserRole + 6  # str, hits between \x02 and \x03; "" for a chat
    SECTION = Qt.ItemDataRole.UserRole + 7  # "today" "yesterday" "week" "month" "older" "results"
    MESSAGE_ID = Qt.ItemDataRole.UserRole + 8  # int: the message of a hit, else 0


class _Row(Record):
    """One row. Rows of the same `key` are the same row with other words."""

    section: str
    chat_id: int = 0
    title: str = ""
    hint: str = ""
    excerpt: str = ""
    message_id: int = 0

    @property
    def is_section(self) -> bool:
        return self.chat_id == 0

    @property
    def key(self) -> tuple[str, int, int]:
        return (self.section if self.is_section else "", self.chat_id, self.message_id)


class ChatListModel(QAbstractListModel):
    """Chats by day, newest first. A change touches only the rows that differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._chats: dict[int, Chat] = {}
        self._writing: set[int] = set()
        self._now = 0.0
        self._shows_results = False

    def set_chats(self, chats: list[Chat], now: float) -> None:
        """Show `chats` by the local day of `updated_at`, seen from `now` (epoch seconds)."""
        self._chats = {chat.id: chat for chat in chats}
        self._now = now
        self._shows_results = False
        self._replace_rows(self._chat_rows())

    def set_results(self, hits: list[SearchHit]) -> None:
        """Show the hits of a search, in their order; `set_chats` ends it."""
        self._shows_results = True
        rows = [_hit_row(hit) for hit in hits]
        self._replace_rows([_Row("results"), *rows] if rows else [])

    def update_chat(self, chat: Chat) -> None:
        """Take a new or changed chat; it moves to where it now belongs."""
        self._chats[chat.id] = chat
        if chat.deleted_at is not None:
            del self._chats[chat.id]
        if not self._shows_results:
            self._replace_rows(self._chat_rows())

    def remove_chat(self, chat_id: int) -> None:
        """Take a chat out of the list; one that is not there is no error."""
        self._chats.pop(chat_id, None)
        if not self._shows_results:
            self._replace_rows(self._chat_rows())

    def set_writing(self, chat_id: int, writing: bool) -> None:
        """Mark the chat whose reply is being written."""
        if writing == (chat_id in self._writing):
            return
        (self._writing.add if writing else self._writing.discard)(chat_id)
        for number, row in enumerate(self._rows):
            if row.chat_id == chat_id:
                index = self.index(number)
                self.dataChanged.emit(index, index, [int(ChatRole.WRITING)])

    def row_of(self, chat_id: int) -> int:
        """Return the first row of the chat, or -1."""
        found = (number for number, row in enumerate(self._rows) if row.chat_id == chat_id)
        return next(found, -1)

    def neighbour(self, chat_id: int | None, step: int) -> int | None:
        """Return the chat `step` rows below the open one (above where negative), if any.

        Without an open chat it is the first one.
        """
        ids = list(dict.fromkeys(row.chat_id for row in self._rows if not row.is_section))
        if chat_id not in ids:
            return ids[0] if ids else None
        wanted = ids.index(chat_id) + step
        return ids[wanted] if 0 <= wanted < len(ids) else None

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what `role` (Qt's or ChatRole) says of the row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole | ChatRole.TITLE:
                return row.title
            case ChatRole.ID:
                return row.chat_id
            case ChatRole.KIND:
                return "section" if row.is_section else "chat"
            case ChatRole.HINT:
                return row.hint
            case ChatRole.WRITING:
                return row.chat_id in self._writing
            case ChatRole.EXCERPT:
                return row.excerpt
            case ChatRole.SECTION:
                return row.section
            case ChatRole.MESSAGE_ID:
                return row.message_id
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings can be neither chosen nor renamed."""
        if not index.isValid() or self._rows[index.row()].is_section:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags if self._shows_results else flags | Qt.ItemFlag.ItemIsEditable

    def _chat_rows(self) -> list[_Row]:
        rows: list[_Row] = []
        section = ""
        today = _local_day(self._now)
        for chat in sorted(self._chats.values(), key=lambda chat: -chat.updated_seq):
            found = _section(_local_day(chat.updated_at), today)
            # The order is by number. Where the clock was set back, a chat stays below the
            # heading that it follows: each heading appears once.
            if _SECTIONS.index(found) > _SECTIONS.index(section):
                section = found
                rows.append(_Row(section))
            rows.append(_Row(section, chat.id, chat.title, chat.model))
        return rows

    def _replace_rows(self, new: list[_Row]) -> None:
        old = self._rows
        start = _common_prefix(old, new)
        end = _common_prefix(old[start:][::-1], new[start:][::-1])
        old_end, new_end = len(old) - end, len(new) - end
        if not self._move_one(new, start, old_end, new_end):
            if old_end > start:
                self.beginRemoveRows(_NO_PARENT, start, old_end - 1)
                self._rows = old[:start] + old[old_end:]
                self.endRemoveRows()
            if new_end > start:
                self.beginInsertRows(_NO_PARENT, start, new_end - 1)
                self._rows = self._rows[:start] + new[start:new_end] + self._rows[start:]
                self.endInsertRows()
        self._tell_changes(new)

    def _move_one(self, new: list[_Row], start: int, old_end: int, new_end: int) -> bool:
        """Do it as one move where the last row of the stretch goes to its front."""
        keys_old = [row.key for row in self._rows[start:old_end]]
        keys_new = [row.key for row in new[start:new_end]]
        if len(keys_old) < 2 or keys_new != [keys_old[-1], *keys_old[:-1]]:
            return False
        self.beginMoveRows(_NO_PARENT, old_end - 1, old_end - 1, _NO_PARENT, start)
        self._rows.insert(start, self._rows.pop(old_end - 1))
        self.endMoveRows()
        return True

    def _tell_changes(self, new: list[_Row]) -> None:
        changed = [n for n, row in enumerate(new) if self._rows[n] != row]
        self._rows = new
        for number in changed:
            index = self.index(number)
            self.dataChanged.emit(index, index)


_SECTIONS = ("", "today", "yesterday", "week", "month", "older")


def _section(day: date, today: date) -> str:
    """Return the heading of a day: this week and month are the last 7 and 30 days."""
    age = (today - day).days
    if age <= 0:
        return "today"
    if age == 1:
        return "yesterday"
    if age < 7:
        return "week"
    return "month" if age < 30 else "older"


def _local_day(seconds: float) -> date:
    """Return the local day; a time that the system cannot express counts as the first one."""
    try:
        return datetime.fromtimestamp(seconds).date()
    except (OverflowError, OSError, ValueError):
        return date(1970, 1, 1)


def _hit_row(hit: SearchHit) -> _Row:
    return _Row(
        "results", hit.chat_id, hit.chat_title, excerpt=hit.excerpt, message_id=hit.message_id
    )


def _common_prefix(one: Iterable[_Row], other: Iterable[_Row]) -> int:
    count = 0
    for first, second in zip(one, other, strict=False):
        if first.key != second.key:
            break
        count += 1
    return count
