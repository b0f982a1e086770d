"""The chats as an item model: pinned ones, folders, days and the archive, or hits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hfchat_desktop.bridge.chat_list_rows import (
    ListView,
    Row,
    Rows,
    result_rows,
    rows_by_number,
)
from hfchat_desktop.core.chats import Chat, Folder, SearchFilters, SearchHit

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ChatRole(IntEnum):
    """What a row can be asked for."""

    ID = Qt.ItemDataRole.UserRole + 1  # int: the chat; 0 for a heading or a folder
    KIND = Qt.ItemDataRole.UserRole + 2  # see `chat_list_rows.Row`
    TITLE = Qt.ItemDataRole.UserRole + 3  # str, plain text; "" for a heading
    HINT = Qt.ItemDataRole.UserRole + 4  # str: the model that answered last
    WRITING = Qt.ItemDataRole.UserRole + 5  # bool: a reply is being written
    EXCERPT = Qt.ItemDataRole.UserRole + 6  # str, hits between \x02 and \x03; "" without any
    SECTION = Qt.ItemDataRole.UserRole + 7  # "pinned" "folders" "today" … "archive" "results"
    MESSAGE_ID = Qt.ItemDataRole.UserRole + 8  # int: the message of a hit, else 0
    FOLDER = Qt.ItemDataRole.UserRole + 9  # int: the folder of this row or of this chat
    DEPTH = Qt.ItemDataRole.UserRole + 10  # int: 1 below a folder, the archive or a found chat
    OPEN = Qt.ItemDataRole.UserRole + 11  # bool: a folder, or the archive, is open
    COUNT = Qt.ItemDataRole.UserRole + 12  # int: how many chats are in it
    TAGS = Qt.ItemDataRole.UserRole + 13  # tuple of str
    PINNED = Qt.ItemDataRole.UserRole + 14  # bool
    ARCHIVED = Qt.ItemDataRole.UserRole + 15  # bool
    IN_NOTE = Qt.ItemDataRole.UserRole + 16  # bool: a hit in the note on a message or a chat


class ChatListModel(QAbstractListModel):
    """Chats, newest first. A change touches only the rows that differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.spoken: Callable[[QModelIndex], str] | None = None  # a row for a screen reader
        self._places: Mapping[int, int] | None = None  # of chats; None: to be reckoned
        self._chats: dict[int, Chat] = {}
        self._folders: list[Folder] = []
        self._view = ListView()
        self._made = Rows()
        self._writing: set[int] = set()
        self._now = 0.0
        self._shows_results = False

    # --- what is listed -------------------------------------------------------------------

    def set_listed(self, chats: Iterable[Chat], folders: Iterable[Folder], now: float) -> None:
        """Take all chats and folders, seen from `now` (epoch seconds); a search stays shown."""
        self._chats = {chat.id: chat for chat in chats}
        self._folders = list(folders)
        self._now = now
        if not self._shows_results:
            self._show_list()

    def set_chats(self, chats: Iterable[Chat], now: float) -> None:
        """Show these chats by the local day of `updated_at`, and no search."""
        self._shows_results = False
        self.set_listed(chats, self._folders, now)

    def set_results(self, hits: list[SearchHit]) -> None:
        """Show the hits of a search by chat, in their order; `show_chats` ends it."""
        self._shows_results = True
        self._replace_rows(result_rows(hits))

    def show_chats(self) -> None:
        """Show the list again after a search."""
        if self._shows_results:
            self._shows_results = False
            self._show_list()

    def update_chat(self, chat: Chat, now: float | None = None) -> None:
        """Take a new or changed chat; it moves to where it now belongs."""
        self._now = now or self._now
        self._chats[chat.id] = chat
        if chat.deleted_at is not None:
            del self._chats[chat.id]
        if not self._shows_results:
            self._show_list()

    def remove_chat(self, chat_id: int) -> None:
        """Take a chat out of the list; one that is not there is no error."""
        self._chats.pop(chat_id, None)
        if not self._shows_results:
            self._show_list()

    def set_writing(self, chat_id: int, writing: bool) -> None:
        """Mark the chat whose reply is being written."""
        if writing == (chat_id in self._writing):
            return
        (self._writing.add if writing else self._writing.discard)(chat_id)
        for number, row in enumerate(self._rows):
            if row.number == chat_id and row.kind == "chat":
                index = self.index(number)
                self.dataChanged.emit(index, index, [int(ChatRole.WRITING)])

    # --- what of it is seen -----------------------------------------------------------------

    def set_folder_open(self, folder_id: int, is_open: bool) -> None:
        """Show the chats of a folder below it, or no longer."""
        self._set_view(replace(self._view, open_folders=self._view.with_folder(folder_id, is_open)))

    def set_archive_open(self, is_open: bool) -> None:
        """Show the archived chats at the end, or no longer."""
        self._set_view(replace(self._view, archive_open=is_open))

    def set_filters(self, filters: SearchFilters) -> None:
        """Show only chats that keep to these; with any, there are no folders."""
        self._set_view(replace(self._view, filters=filters))

    @property
    def open_folders(self) -> frozenset[int]:
        """The folders that are open."""
        return self._view.open_folders

    def reveal(self, chat_id: int) -> bool:
        """Open the folder or the archive that a chat is in; return whether it has a row."""
        chat = self._chats.get(chat_id)
        if chat is not None and self.row_of(chat_id) < 0:
            if chat.archived:
                self.set_archive_open(True)
            elif chat.folder_id:
                self.set_folder_open(chat.folder_id, True)
        return self.row_of(chat_id) >= 0

    # --- questions ----------------------------------------------------------------------

    @property
    def folders(self) -> list[Folder]:
        """The folders in their order."""
        return self._folders

    @property
    def shows_results(self) -> bool:
        """Whether the rows are hits of a search."""
        return self._shows_results

    def chat(self, chat_id: int) -> Chat | None:
        """Return a chat of the list, also of a folder that is closed."""
        return self._chats.get(chat_id)

    def chats(self) -> Iterable[Chat]:
        """Return all chats of the list."""
        return self._chats.values()

    def tags(self) -> list[str]:
        """Return the tags of all chats, each once, by alphabet."""
        from hfchat_desktop.bridge.collation import alphabet  # not before the first picture

        return sorted({tag for c in self._chats.values() for tag in c.tags}, key=alphabet())

    def row_of(self, chat_id: int) -> int:
        """Return the first row of the chat, or -1."""
        if self._places is None:
            self._places = rows_by_number(self._rows)
        return self._places.get(chat_id, -1)

    def folder_row(self, folder_id: int) -> int:
        """Return the row of a folder, or -1."""
        for place, row in enumerate(self._rows):
            if row.kind == "folder" and row.number == folder_id:
                return place
        return -1

    def order(self) -> list[int]:
        """Return the chats in the order of the rows, each once."""
        return list(dict.fromkeys(row.number for row in self._rows if row.kind in ("chat", "hit")))

    def writing_rows(self) -> list[int]:
        """Return the rows of chats that are being written to."""
        rows = (self.row_of(number) for number in self._writing)
        return [row for row in rows if row >= 0]

    def neighbour(self, chat_id: int | None, step: int) -> int | None:
        """Return the chat `step` rows below the open one (above where negative), if any.

        Without an open chat it is the first one.
        """
        ids = self.order()
        if chat_id not in ids:
            return ids[0] if ids else None
        wanted = ids.index(chat_id) + step
        return ids[wanted] if 0 <= wanted < len(ids) else None

    # --- Qt -----------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what `role` (Qt's or ChatRole) says of the row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role in _OWN:
            return _OWN[role](self._rows[index.row()])
        if role == ChatRole.WRITING:
            row = self._rows[index.row()]
            return row.kind == "chat" and row.number in self._writing
        if role == Qt.ItemDataRole.AccessibleTextRole and self.spoken is not None:
            return self.spoken(self.index(index.row()))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings can be neither chosen nor renamed."""
        kind = self._rows[index.row()].kind if index.isValid() else "section"
        if kind in ("section", "empty"):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        can_be_named = kind in ("chat", "folder") and not self._shows_results
        return flags | Qt.ItemFlag.ItemIsEditable if can_be_named else flags

    # --- how rows are replaced ------------------------------------------------------------

    def _set_view(self, view: ListView) -> None:
        if view != self._view:
            self._view = view
            if not self._shows_results:
                self._show_list()

    def _show_list(self) -> None:
        chats = sorted(self._chats.values(), key=_newest_first)
        self._replace_rows(self._made.listed(chats, self._folders, self._view, self._now))

    def _replace_rows(self, new: list[Row]) -> None:
        self._places = None
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

    def _move_one(self, new: list[Row], start: int, old_end: int, new_end: int) -> bool:
        """Do it as one move where the last row of the stretch goes to its front."""
        keys_old = [row.key for row in self._rows[start:old_end]]
        keys_new = [row.key for row in new[start:new_end]]
        if len(keys_old) < 2 or keys_new != [keys_old[-1], *keys_old[:-1]]:
            return False
        self.beginMoveRows(_NO_PARENT, old_end - 1, old_end - 1, _NO_PARENT, start)
        self._rows.insert(start, self._rows.pop(old_end - 1))
        self.endMoveRows()
        return True

    def _tell_changes(self, new: list[Row]) -> None:
        old = self._rows
        changed = [n for n, row in enumerate(new) if old[n] is not row and old[n] != row]
        self._rows = new
        self._places = None
        for number in changed:
            index = self.index(number)
            self.dataChanged.emit(index, index)


def _title(row: Row) -> str:
    return row.chat.title if row.chat is not None else row.name


def _folder(row: Row) -> int:
    if row.kind in ("folder", "empty"):
        return row.number
    return row.chat.folder_id if row.chat is not None else 0


_OWN: dict[int, Callable[[Row], object]] = {
    int(Qt.ItemDataRole.DisplayRole): _title,
    int(Qt.ItemDataRole.EditRole): _title,
    int(ChatRole.TITLE): _title,
    int(ChatRole.ID): lambda row: row.number if row.kind in ("chat", "hit") else 0,
    int(ChatRole.KIND): lambda row: row.kind,
    int(ChatRole.HINT): lambda row: row.chat.model if row.chat is not None else "",
    int(ChatRole.EXCERPT): lambda row: row.excerpt,
    int(ChatRole.SECTION): lambda row: row.section,
    int(ChatRole.MESSAGE_ID): lambda row: row.message_id,
    int(ChatRole.FOLDER): _folder,
    int(ChatRole.DEPTH): lambda row: row.depth,
    int(ChatRole.OPEN): lambda row: row.is_open,
    int(ChatRole.COUNT): lambda row: row.count,
    int(ChatRole.TAGS): lambda row: row.chat.tags if row.chat is not None else (),
    int(ChatRole.PINNED): lambda row: row.chat is not None and row.chat.pinned,
    int(ChatRole.ARCHIVED): lambda row: row.chat is not None and row.chat.archived,
    int(ChatRole.IN_NOTE): lambda row: row.in_note,
}


def _newest_first(chat: Chat) -> tuple[int, float]:
    return -chat.updated_seq, -chat.updated_at  # imported ones may share a place


def _common_prefix(one: Iterable[Row], other: Iterable[Row]) -> int:
    count = 0
    for first, second in zip(one, other, strict=False):
        if first is not second and first.key != second.key:
            break
        count += 1
    return count
