"""Deleted chats, which can be taken back until they are deleted for good."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.chats import Chat
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.setting_card import SettingCard, SettingRow
from hfchat_desktop.ui.theme import Theme

_SHOWN = 50
_DAY_S = 24 * 60 * 60


class TrashCard(QWidget):
    """Told the chats in the trash; wishes for one to come back, or for all to go."""

    restore_requested = Signal(object)  # chat id
    empty_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._empty = TextButton(theme, self.tr("Delete all for good"), "danger", "trash-2")
        self._empty.clicked.connect(self._on_empty_clicked)
        foot = QHBoxLayout()
        foot.addWidget(self._empty)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.set_chats([], 30)

    def set_chats(self, chats: list[Chat], days: int) -> None:
        """Show the chats in the trash, newest first; they are kept for `days` days."""
        rows: list[QWidget] = [self._row(chat, days) for chat in chats[:_SHOWN]]
        if not chats:
            rows = [SettingRow(self._theme, self.tr("Nothing was deleted."), "")]
        elif len(chats) > _SHOWN:
            rows.append(QLabel(self.tr("and %n more", "", len(chats) - _SHOWN)))
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
        self._card = SettingCard(self._theme, self.tr("Deleted chats"), rows)
        self._column.insertWidget(0, self._card)
        self._empty.setVisible(bool(chats))

    def _row(self, chat: Chat, days: int) -> SettingRow:
        gone = (chat.deleted_at or 0.0) + days * _DAY_S
        left = max(0, math.ceil((gone - time.time()) / _DAY_S))
        button = TextButton(self._theme, self.tr("Restore"), "", "rotate-ccw")
        button.setProperty("chatId", chat.id)
        button.clicked.connect(self._on_restore_clicked)
        title = plain_label(chat.title, longest=80) or self.tr("Untitled")
        return SettingRow(self._theme, title, self.tr("%n day(s) left", "", left), button)

    def _on_restore_clicked(self) -> None:
        button = self.sender()
        if button is not None:
            self.restore_requested.emit(button.property("chatId"))

    def _on_empty_clicked(self) -> None:
        dialog = ConfirmDialog(
            self._theme,
            self.tr("Delete these chats for good?"),
            self.tr(
                "They cannot be brought back. Only backups that were made before still have them."
            ),
            self.tr("Delete for good"),
            danger=True,
            parent=self.window(),
        )
        dialog.accepted.connect(self.empty_requested)
        dialog.open()
