"""What the keys do in the rows of the chat list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent

from hfchat_desktop.bridge.chat_list import ChatListModel, ChatRole
from hfchat_desktop.ui.list_wishes import ListWishes
from hfchat_desktop.ui.mirroring import step_of

if TYPE_CHECKING:
    from hfchat_desktop.ui.chat_rows import ChatRows

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_DELETE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class RowKeys(QObject):
    """Knows the keys; what they ask for is done by the view or told as a wish."""

    def __init__(self, view: ChatRows, model: ChatListModel, wishes: ListWishes) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._wishes = wishes

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return False for one that Qt knows itself."""
        held = event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            return self._press_with_control(event.key())
        if event.key() == Qt.Key.Key_Escape:
            return self._view.end_choosing()
        index = self._view.currentIndex()
        if not index.isValid():
            return False
        if event.key() in _ARROWS and held & Qt.KeyboardModifier.ShiftModifier:
            return self._extend(index, 1 if event.key() == Qt.Key.Key_Down else -1)
        return self._press_plain(event.key(), index)

    def _press_with_control(self, key: int) -> bool:
        if key == Qt.Key.Key_A and not self._model.shows_results:
            self._view.picks.set_all(self._model.order())
            return True
        if key == Qt.Key.Key_Space:
            self._view.toggle(self._view.currentIndex())
            return True
        return False

    def _press_plain(self, key: int, index: QModelIndex) -> bool:
        if key in _ENTER:
            self._view.choose(index)
        elif key == Qt.Key.Key_F2:
            self._view.rename(index)
        elif key in _DELETE:
            self._delete(index)
        elif key in _SIDEWAYS:
            self._fold(index, step_of(key, self._view) > 0)
        else:
            return False
        return True

    def _extend(self, index: QModelIndex, step: int) -> bool:
        """Choose one chat more, or one less, in the direction of the arrow."""
        order, chat = self._model.order(), index.data(ChatRole.ID)
        if chat in order:
            if not len(self._view.picks):
                self._view.picks.start_at(chat)
            at = min(max(order.index(chat) + step, 0), len(order) - 1)
            self._view.setCurrentIndex(self._model.index(self._model.row_of(order[at])))
            self._view.picks.extend(order[at], order)
        return True

    def _delete(self, index: QModelIndex) -> None:
        chats = self._view.acting_on()
        if index.data(ChatRole.KIND) == "folder" and not len(self._view.picks):
            self._wishes.folder_delete_requested.emit(index.data(ChatRole.FOLDER))
        elif chats:
            self._wishes.delete_requested.emit(chats)

    def _fold(self, index: QModelIndex, is_open: bool) -> None:
        """Open or close a folder; from a chat in it, go to the folder."""
        if index.data(ChatRole.KIND) in ("folder", "archive"):
            self._view.set_open(index, is_open)
        elif not is_open and index.data(ChatRole.SECTION) == "folders":
            row = self._model.folder_row(index.data(ChatRole.FOLDER))
            self._view.setCurrentIndex(self._model.index(row))


def runs_of(rows: list[int]) -> list[tuple[int, int]]:
    """Return first and last of each stretch of rows that follow each other."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
