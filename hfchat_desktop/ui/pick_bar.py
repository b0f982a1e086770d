"""What can be done with several chats at once: a bar below the list while they are chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.chat_picks import ChatPicks
from hfchat_desktop.ui.elided_label import ElidedLabel
from hfchat_desktop.ui.list_wishes import ListWishes
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.theme import Theme

_LEAST = 2


class PickBar(QWidget):
    """How many are chosen, and the actions on all of them."""

    def __init__(
        self,
        theme: Theme,
        model: ChatListModel,
        picks: ChatPicks,
        wishes: ListWishes,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._picks = picks
        self._wishes = wishes
        self._count = ElidedLabel(theme, "small", "text", parent=self)
        line = QFrame(self)
        line.setProperty("line", True)
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line)
        self._row = row = QHBoxLayout()
        column.addLayout(row)
        set_margins(row, 16, 6, 8, 6)
        row.setSpacing(0)
        row.addWidget(self._count, 1)
        self._move = self._button("folder-input", self.tr("Move to folder"), self._on_move_clicked)
        self._button("tag", self.tr("Tags"), self._on_tags_clicked)
        self._button("share-2", self.tr("Share or export"), self._on_export_clicked)
        self._archive = self._button("archive", self.tr("Archive"), self._on_archive_clicked)
        self._button("trash-2", self.tr("Delete"), self._on_delete_clicked)
        self._button("x", self.tr("Clear the selection"), picks.clear)

    def show_count(self) -> None:
        """Say how many there are; with fewer than two there is no bar."""
        count = len(self._picks)
        self.setVisible(count >= _LEAST)
        if count >= _LEAST:
            words = self.tr("%n chosen", "", count)
            self._count.set_text(words)
            self._archive.set_icon("archive-restore" if self._are_archived() else "archive")
            restore = self.tr("Take out of the archive")
            self._archive.set_label(restore if self._are_archived() else self.tr("Archive"))
            announce(self, words)

    def _button(self, icon: str, label: str, on_clicked: Callable[[], None]) -> IconButton:
        button = IconButton(self._theme, icon, label, small=True, parent=self)
        button.clicked.connect(on_clicked)
        self._row.addWidget(button)
        return button

    def _are_archived(self) -> bool:
        chats = [chat for chat in map(self._model.chat, self._picks.ids) if chat is not None]
        return bool(chats) and all(chat.archived for chat in chats)

    def _on_move_clicked(self) -> None:
        from hfchat_desktop.ui.chat_row_menu import folder_menu

        ids = self._picks.ids
        chats = [chat for chat in map(self._model.chat, ids) if chat is not None]
        menu = folder_menu(self._theme, self._model.folders, chats, ids, self._wishes, self)
        menu.pop_up_below(self._move)

    def _on_tags_clicked(self) -> None:
        self._wishes.tags_requested.emit(self._picks.ids)

    def _on_export_clicked(self) -> None:
        self._wishes.export_requested.emit(self._picks.ids)

    def _on_archive_clicked(self) -> None:
        self._wishes.archive_requested.emit(self._picks.ids, not self._are_archived())

    def _on_delete_clicked(self) -> None:
        self._wishes.delete_requested.emit(self._picks.ids)
