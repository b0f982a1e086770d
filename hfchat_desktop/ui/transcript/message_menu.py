"""What one can do with a message, as a menu: for the pointer, the keyboard and the foot."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from hfchat_desktop.ui.menu import Menu

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.message_view import MessageView


class MessageMenu(Menu):
    """Copying first, then what the kind of message offers, and what takes away at the end.

    What it does not do itself is wished for by a key: "edit", "again_menu", "add_answer",
    "pin", "unpin", "fork", "share", "forget", "delete_version", "delete_message", "rate_up",
    "rate_down", "stars".
    """

    def __init__(self, view: MessageView, *, has_selection: bool) -> None:
        super().__init__(view.style_.theme, view)
        self._view = view
        self._add_copying(has_selection)
        if view.style_.reads_only:
            return
        self.addSeparator()
        view.fill_menu(self)
        if not view.row.is_writing:
            self._add_tree()

    def wish(self, words: str, icon_name: str, key: str, *, role: str = "textSecondary") -> None:
        """Add a row that wishes for `key`."""
        view = self._view
        self.add(
            words,
            icon_name,
            partial(view.action_requested.emit, view.row.message.id, key),
            role=role,
        )

    def _add_copying(self, has_selection: bool) -> None:
        view = self._view
        if has_selection:
            keys = QKeySequence(QKeySequence.StandardKey.Copy).toString()
            self.add(self.tr("Copy"), "copy", view.copy_selection, keys=keys)
            words = self.tr("Copy selection as Markdown")
            self.add(words, "", view.copy_selection_as_markdown)
        self.add(self.tr("Copy message"), "copy", view.copy_words)
        self.add(self.tr("Copy as Markdown"), "", view.copy_message)
        self.add(self.tr("Read as text…"), "", self._read)

    def _read(self) -> None:
        from hfchat_desktop.ui.transcript.reading import read_as_text

        view = self._view
        read_as_text(view.style_.theme, view.row, view.speaker(), view.window())

    def _add_tree(self) -> None:
        message = self._view.row.message
        self.addSeparator()
        if message.pinned:
            self.wish(self.tr("Unpin"), "pin-off", "unpin")
        else:
            self.wish(self.tr("Pin, so that the model keeps seeing it"), "pin", "pin")
        self.wish(self.tr("Fork into a new chat"), "git-fork", "fork")
        self.wish(self.tr("Share or export…"), "share-2", "share")
        if message.parent_id is not None:
            self.wish(self.tr("Forget what is above"), "scissors", "forget")
        self.addSeparator()
        if message.sibling_count > 1:
            self.wish(self.tr("Delete this version"), "trash-2", "delete_version", role="danger")
        self.wish(self.tr("Delete message"), "trash-2", "delete_message", role="danger")
