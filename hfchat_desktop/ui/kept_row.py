"""The row of the keyboard, kept while its chat moves to another place of the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView

from hfchat_desktop.bridge.chat_list import ChatListModel, ChatRole

_KEY = (ChatRole.KIND, ChatRole.ID, ChatRole.FOLDER, ChatRole.MESSAGE_ID, ChatRole.SECTION)
_MOVING = (ChatRole.KIND, ChatRole.ID)  # what stays the same of a chat that moves


class KeptRow(QObject):
    """Follows a chat that is taken out and put in again, as when it is pinned.

    Qt gives the keyboard to the row beside one that is taken out, so that the next key would
    be for another chat. It is to be made before the view gets its model: it has to look at
    the row before the view leaves it.
    """

    def __init__(self, view: QAbstractItemView, model: ChatListModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._key: tuple[object, ...] = ()
        model.rowsAboutToBeRemoved.connect(self._on_model_rows_about_to_be_removed)
        model.rowsInserted.connect(self._on_model_rows_inserted)

    def _on_model_rows_about_to_be_removed(self, _in: QModelIndex, first: int, last: int) -> None:
        current = self._view.currentIndex()
        if current.isValid() and first <= current.row() <= last:
            self._key = _key_of(current)
            QTimer.singleShot(0, self, self._forget)  # what comes later is another change

    def _on_model_rows_inserted(self, _in: QModelIndex, first: int, last: int) -> None:
        if not self._key:
            return
        for row in range(first, last + 1):
            index = self._model.index(row)
            if _key_of(index) == self._key:
                self._forget()
                self._view.setCurrentIndex(index)
                return

    def _forget(self) -> None:
        self._key = ()


def _key_of(index: QModelIndex) -> tuple[object, ...]:
    is_chat = index.data(ChatRole.KIND) == "chat"
    return tuple(index.data(role) for role in (_MOVING if is_chat else _KEY))
