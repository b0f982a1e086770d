"""Joins a temporary chat to the window: begun by menu and keys, kept, or asked about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.ui.leaving import login_ends
from hfchat_desktop.ui.main_window import MainWindow


class TemporaryController(QObject):
    """Shows that a chat is temporary, and asks before its words are lost."""

    def __init__(self, window: MainWindow, session: ChatSession, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._unkept = session.unkept
        self._then: Callable[[], None] | None = None  # what the reader wanted to go to
        self._asks = False
        self._closes = False
        self._unkept.changed.connect(self._on_unkept_changed)
        window.pane.temporary_chat_requested.connect(self._on_pane_temporary_chat_requested)
        window.commands.add("temporary_chat", self._on_pane_temporary_chat_requested)
        window.set_close_guard(self._may_close)

    def leave(self, then: Callable[[], None]) -> None:
        """Do `then`, which shows another chat; ask first where words would be lost."""
        if not self._unkept.has_words:
            then()
            return
        self._then = then
        if not self._asks:
            self._ask()

    def _may_close(self) -> bool:
        """Return whether the window may close at once; else it does when all is decided."""
        if self._closes or not self._unkept.has_words:
            return True
        if not self._window.isVisible() and login_ends():
            return True
        self.leave(self._close)
        return False

    def _close(self) -> None:
        self._closes = True
        self._window.close()

    def _ask(self) -> None:
        from hfchat_desktop.ui.dialogs import Dialog  # seldom seen, and not by the first paint

        self._asks = True
        dialog = Dialog(self._window.theme, "warning", self._window)
        dialog.set_title(self.tr("Leave the temporary chat?"))
        dialog.add_words(self.tr("It is kept nowhere. When you leave it, its words are gone."))
        stay = dialog.add_button(self.tr("Stay"))
        keep = dialog.add_button(self.tr("Keep this chat"))
        discard = dialog.add_button(self.tr("Discard"), "confirm")
        stay.clicked.connect(dialog.reject)
        keep.clicked.connect(self._on_keep_clicked)
        keep.clicked.connect(dialog.accept)
        discard.clicked.connect(self._on_discard_clicked)
        discard.clicked.connect(dialog.accept)
        dialog.finished.connect(self._on_dialog_finished)
        stay.setDefault(True)
        dialog.open()
        stay.setFocus()

    def _keep(self) -> None:
        text = self._window.composer.text()
        empty = not self._unkept.has_words
        self._unkept.keep(text)
        if empty:
            self._window.composer.set_text(text)
        self._window.chat_page.show_temporary(self._unkept.is_open, self._unkept.will_be_kept)

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_pane_temporary_chat_requested(self) -> None:
        self.leave(self._begin)

    def _begin(self) -> None:
        self._window.show_chats()
        self._unkept.begin()

    def _on_keep_clicked(self) -> None:
        self._keep()
        if not self._unkept.is_open:
            self._go_on()

    def _on_discard_clicked(self) -> None:
        self._go_on()

    def _on_dialog_finished(self, _result: int) -> None:
        self._asks = False
        if not self._unkept.will_be_kept:
            self._then = None

    def _on_banner_keep_requested(self) -> None:
        self._keep()

    def _on_unkept_changed(self, is_open: bool) -> None:
        page = self._window.chat_page
        banner = page.show_temporary(is_open, self._unkept.will_be_kept)
        if banner is not None:
            banner.keep_requested.connect(self._on_banner_keep_requested)
        if not is_open and self._then is not None and not self._asks:
            self._go_on()
