"""Rows dragged with the pointer: chats into folders and out of them, folders in order.

It stays inside the list, so it needs no drag of the system's, and Esc ends it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from hfchat_desktop.bridge.chat_list import ChatListModel, ChatRole
from hfchat_desktop.ui.chat_row import ChatRowDelegate
from hfchat_desktop.ui.list_wishes import ListWishes

if TYPE_CHECKING:
    from hfchat_desktop.ui.chat_rows import ChatRows

_EDGE = 28  # px from an edge, where the list scrolls
_STEP = 12
_SCROLL_MS = 30


class RowDrag(QObject):
    """Follows the pointer from the press of a row to its release."""

    def __init__(
        self, view: ChatRows, model: ChatListModel, rows: ChatRowDelegate, wishes: ListWishes
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._rows = rows
        self._wishes = wishes
        self._pressed_at: QPoint | None = None
        self._chats: list[int] = []
        self._folder = 0
        self.active = False
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_MS)
        self._scrolling.timeout.connect(self._on_scrolling_timeout)

    def press(self, index: QModelIndex, at: QPoint, picked: list[int]) -> None:
        """Remember what may be dragged from here: the chosen chats, one chat, or a folder."""
        self.end()
        if self._model.shows_results:
            return
        chat, kind = index.data(ChatRole.ID), index.data(ChatRole.KIND)
        self._chats = list(picked) if chat in picked else [chat] if chat else []
        self._folder = index.data(ChatRole.FOLDER) if kind == "folder" else 0
        self._pressed_at = at if self._chats or self._folder else None

    def move(self, at: QPoint) -> bool:
        """Follow the pointer; return whether something is dragged."""
        if self._pressed_at is None:
            return False
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self.active:
            self.active = True
            self._scrolling.start()
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.active:
            self._show_target(at)
        return self.active

    def release(self, at: QPoint) -> bool:
        """Do what the place says; return whether something was dragged."""
        was_active, chats, folder = self.active, self._chats, self._folder
        target = self._target(at) if was_active else None
        self.end()
        if target is not None:
            row, _ = target
            index = self._model.index(row)
            if folder:
                before = index.data(ChatRole.FOLDER) if _kind(index) == "folder" else 0
                self._wishes.folder_place_requested.emit(folder, before)
            elif _kind(index) == "archive":
                self._wishes.archive_requested.emit(chats, True)
            else:
                self._wishes.move_requested.emit(chats, self._folder_at(index))
        return was_active

    def end(self) -> None:
        """Drag nothing any more."""
        if self.active:
            self.active = False
            self._scrolling.stop()
            self._view.viewport().unsetCursor()
            self._view.viewport().update()
        self._pressed_at = None
        self._rows.drop_row = -1

    def _show_target(self, at: QPoint) -> None:
        target = self._target(at)
        self._rows.drop_row, self._rows.drop_above = target or (-1, False)
        shape = Qt.CursorShape.ClosedHandCursor if target else Qt.CursorShape.ForbiddenCursor
        self._view.viewport().setCursor(shape)
        self._view.viewport().update()

    def _target(self, at: QPoint) -> tuple[int, bool] | None:
        """Return the row where it would go, and whether above it; None: nowhere."""
        index = self._view.indexAt(at)
        if not index.isValid():
            return None
        return self._folder_target(index, at) if self._folder else self._chat_target(index)

    def _folder_target(self, index: QModelIndex, at: QPoint) -> tuple[int, bool] | None:
        """A folder goes above a folder, or above the row after the last one."""
        own = self._model.folder_row(self._folder)
        if _kind(index) != "folder":
            return None
        lower = at.y() > self._view.visualRect(index).center().y()
        order = [folder.id for folder in self._model.folders]
        place = order.index(index.data(ChatRole.FOLDER)) + lower
        if place < len(order):
            row = self._model.folder_row(order[place])
            return None if row == own or order[place - 1 : place] == [self._folder] else (row, True)
        last = index.row() + 1
        while self._model.index(last).data(ChatRole.SECTION) == "folders":
            last += 1
        return None if order[-1] == self._folder else (last, True)

    def _chat_target(self, index: QModelIndex) -> tuple[int, bool] | None:
        """Chats go into a folder, into the archive, or out to the days."""
        if _kind(index) == "archive":
            return index.row(), False
        folder = self._folder_at(index)
        chats = [self._model.chat(number) for number in self._chats]
        if all(chat is None or chat.folder_id == folder for chat in chats):
            return None
        row = self._model.folder_row(folder) if folder else index.row()
        return row, False

    def _folder_at(self, index: QModelIndex) -> int:
        if index.data(ChatRole.SECTION) == "folders":
            return int(index.data(ChatRole.FOLDER))
        return 0

    def _on_scrolling_timeout(self) -> None:
        """Scroll while the pointer is near an edge."""
        at = self._view.viewport().mapFromGlobal(self._view.cursor().pos())
        bar = self._view.verticalScrollBar()
        if at.y() < _EDGE:
            bar.setValue(bar.value() - _STEP)
        elif at.y() > self._view.viewport().height() - _EDGE:
            bar.setValue(bar.value() + _STEP)


def _kind(index: QModelIndex) -> str:
    return str(index.data(ChatRole.KIND))
