"""Deleted chats, until they are deleted for good."""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.core.chats import Chat
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError


class ChatTrash(QObject):
    """What is in the trash, and how it is emptied."""

    emptied = Signal()
    failed = Signal(object)

    def __init__(self, store: ChatStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store

    def chats(self) -> list[Chat]:
        """Return the chats in the trash, the one deleted last first."""
        try:
            return self._store.trash()
        except HFChatError as error:
            self.failed.emit(error)
            return []

    def empty(self) -> None:
        """Delete for good what is in the trash now; tells `emptied` at the end."""
        self._empty_from(time.time())

    def _empty_from(self, asked_at: float) -> None:
        """Delete one chat in each turn of the event loop: one takes some 20 ms."""
        try:
            left = self._store.purge_trash(time.time() - asked_at, at_most=1)
        except HFChatError as error:
            self.failed.emit(error)
            return
        if left:
            QTimer.singleShot(0, self, partial(self._empty_from, asked_at))
        else:
            self.emptied.emit()
