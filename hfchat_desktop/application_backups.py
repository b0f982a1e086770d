"""The backups' part of the application: one each week while nothing happens, and the way back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hfchat_desktop.application_store import sources_of
from hfchat_desktop.bridge.backups import Backups
from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.paths import Profile
from hfchat_desktop.ui.chat_controller import ChatController
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.ui.backup_controller import BackupController
    from hfchat_desktop.ui.personas.controller import PersonaController

log = logging.getLogger(__name__)

_LOOK_MS = 60_000
"""Between two looks if it is quiet: nothing was written and no answer is."""

_REST_MS = 6 * 3600 * 1000
"""After a weekly backup was made or was not due, in a window that stays open for days."""


class BackupsPart(QObject):
    """Waits for a quiet minute; what a person asks for is made when the settings are opened."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        chats: ChatController,
        store: ChatStore,
        writer: ReplyWriter,
        keeper: SettingsKeeper,
        place: Profile,
        personas: Callable[[], PersonaController | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._chats = chats
        self._store = store
        self._writer = writer
        self._personas = personas
        self._written = -1
        self._controller: BackupController | None = None
        self.backups = Backups(store, writer, keeper, sources_of(place), self)
        self.backups.weekly_made.connect(self._on_backups_weekly_made)
        self.backups.weekly_failed.connect(self._on_backups_weekly_failed)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start(_LOOK_MS)
        window.settings_requested.connect(self._on_window_settings_requested)
        window.backup_dropped.connect(lambda path: self.controller.restore(path))
        window.commands.add("back_up", lambda: self.controller.ask_to_back_up())
        window.commands.add("restore_backup", lambda: self.controller.go_to_backups())
        self.backups.finish_restore()

    @property
    def controller(self) -> BackupController:
        """What joins the backups to the settings; it is made when it is first asked for."""
        if self._controller is None:
            from hfchat_desktop.ui.backup_controller import BackupController

            self._controller = BackupController(
                self._window,
                self.backups,
                self._writer,
                self._facts,
                self._chats.keep_draft,
                self._read_again,
                self,
            )
            card = self._window.settings_page.backups
            card.delete_all_requested.connect(self._on_card_delete_all_requested)
        return self._controller

    def close(self) -> None:
        """Give up what is at work."""
        self._timer.stop()
        self.backups.close()

    def _facts(self) -> tuple[int, int, int]:
        try:
            found = self._store.statistics()
        except HFChatError:
            return 0, 0, 0
        return found.size_bytes, found.chats, found.messages

    def _read_again(self) -> None:
        """Show the chats that are there now."""
        self._session.read_again()
        made = self._personas()
        if made is not None:
            made.personas.read_again()

    def _on_card_delete_all_requested(self) -> None:
        self._chats.list.delete([chat.id for chat in self._session.chats()])
        self.controller.refresh()
        self._session.trash.emptied.emit()

    def _on_window_settings_requested(self) -> None:
        if self.controller is not None and self._window.settings_page.backups.isVisible():
            self.controller.refresh()

    def _on_timer_timeout(self) -> None:
        """Make the weekly backup where nothing was written since the last look."""
        self._timer.setInterval(_LOOK_MS)
        if self._store.read_only or self._writer.busy or self.backups.busy:
            return
        written, self._written = self._written, self._store.writes()
        if written == self._written:
            self.backups.make_weekly()

    def _on_backups_weekly_made(self, made: object) -> None:
        if made is not None:
            log.info("a weekly backup was made")
        self._timer.start(_REST_MS)

    def _on_backups_weekly_failed(self, error: HFChatError) -> None:
        log.warning("the weekly backup failed: %s", error)
        self._timer.start(_REST_MS)
