"""What is done for the database while nothing else is: a look for damage, and tidying up."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.bridge.task import Task
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.paths import Profile

if TYPE_CHECKING:
    from hfchat_desktop.application_backups import BackupsPart
    from hfchat_desktop.application_importing import ImportsPart
    from hfchat_desktop.bridge.chat_session import ChatSession
    from hfchat_desktop.ui.chat_controller import ChatController
    from hfchat_desktop.ui.main_window import MainWindow
    from hfchat_desktop.ui.personas.controller import PersonaController

log = logging.getLogger(__name__)

_DAY_S = 24 * 60 * 60
_QUIET_MS = 5000
_STEP_MS = 200


class StoreCare(QObject):
    """Begins some seconds after the start, in small steps, each some tens of milliseconds."""

    failed = Signal(object)

    def __init__(
        self,
        store: ChatStore,
        writer: ReplyWriter,
        keeper: SettingsKeeper,
        database: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._writer = writer
        self._keeper = keeper
        self._database = database
        self._closed = False
        self._backups: BackupsPart | None = None
        self._imports: ImportsPart | None = None

    def begin(self) -> None:
        """Look for damage in the background where the last end was unclean, then tidy up."""
        if self._store.unchecked:
            database = self._database

            def work() -> list[str]:
                with closing(ChatStore.open_read_only(database)) as reader:
                    return reader.integrity(lambda: not self._closed)

            task = Task(work, self)
            task.failed.connect(self.failed)
            task.start(QThreadPool.globalInstance())
        self.tidy_soon()

    def tidy_soon(self) -> None:
        """Tidy up when it is quiet."""
        QTimer.singleShot(_QUIET_MS, self, self._on_quiet_time)

    def add_backups(
        self,
        window: MainWindow,
        session: ChatSession,
        chats: ChatController,
        place: Profile,
        personas: Callable[[], PersonaController | None],
    ) -> None:
        """Have a backup made each week, and made and restored from the settings; imports, too."""
        from hfchat_desktop.application_backups import BackupsPart
        from hfchat_desktop.application_importing import ImportsPart

        store, writer, keeper = self._store, self._writer, self._keeper
        self._backups = BackupsPart(
            window, session, chats, store, writer, keeper, place, personas, self
        )
        self._imports = ImportsPart(window, session, store, place, personas, self)

    def close(self) -> None:
        """Do nothing more: the store is about to be closed."""
        self._closed = True
        if self._backups is not None:
            self._backups.close()
        if self._imports is not None:
            self._imports.close()

    def _on_quiet_time(self) -> None:
        if self._closed or self._store.read_only:
            return
        pause = _STEP_MS
        if self._writer.busy:
            pause = _QUIET_MS
        else:
            try:
                older = self._keeper.settings.trash_days * _DAY_S
                if not self._store.purge_trash(older, at_most=1) and not self._store.tidy():
                    return
            except HFChatError as error:
                log.warning("the trash was not emptied: %s", error)
                return
        QTimer.singleShot(pause, self, self._on_quiet_time)
