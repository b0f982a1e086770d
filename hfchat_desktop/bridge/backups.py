"""Backups as signals: made, listed, looked into and restored in a thread of their own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.bridge.task import Task
from hfchat_desktop.core.backups import (
    RESTORED_BESIDES,
    Backup,
    BackupCancelledError,
    LongWork,
)
from hfchat_desktop.core.files import write_atomically
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError, StoreReadOnlyError
from hfchat_desktop.errors_moving import BackupBusyError

if TYPE_CHECKING:
    from hfchat_desktop.core.store.backing_up import Sources
    from hfchat_desktop.core.store.backup_folder import BackupFolder, Restore

_CANCELLED = object()
_LEAST_STEP = 0.01


class Backups(QObject):
    """One thing at a time; what is asked for meanwhile fails with BackupBusyError.

    While a restore changes the chats, the store can be read and not written.
    """

    listed = Signal(object)  # list of Backup, the newest first
    made = Signal(object)  # Backup, by hand
    weekly_made = Signal(object)  # Backup, or None where nothing had changed
    examined = Signal(object)  # RestorePreview: `restore` or `drop` comes next
    restored = Signal(object)  # the Backup that it can be undone by
    progressed = Signal(float)  # 0 to 1
    cancelled = Signal()
    failed = Signal(object)
    weekly_failed = Signal(object)

    def __init__(
        self,
        store: ChatStore,
        writer: ReplyWriter,
        keeper: SettingsKeeper,
        sources: Sources,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._writer = writer
        self._keeper = keeper
        self._sources = sources
        self._folder: BackupFolder | None = None
        self._work: LongWork | None = None
        self._restore: Restore | None = None
        self._told = 0.0
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    @property
    def busy(self) -> bool:
        """Whether something is at work, or a backup lies unpacked before a person."""
        return self._work is not None or self._restore is not None

    @property
    def working(self) -> bool:
        """Whether something is at work."""
        return self._work is not None

    @property
    def folder(self) -> BackupFolder:
        """The backups of the profile; for threads of the pool."""
        if self._folder is None:
            from hfchat_desktop.core.store.backup_folder import BackupFolder

            self._folder = BackupFolder(self._sources)
        return self._folder

    def show(self) -> None:
        """Read which backups there are; `listed` tells them."""
        task = Task(self.folder.backups, self)
        task.succeeded.connect(self.listed)
        task.start(self._pool)

    def make(self, path: str = "") -> None:
        """Make a backup at `path`, or among the app's own."""
        to = Path(path) if path else None
        self._begin(lambda work: self.folder.make(work, to), self.made.emit)

    def make_weekly(self) -> None:
        """Make a backup if the last weekly one is old enough and anything has changed."""

        def weekly(work: LongWork) -> Backup | None:
            return self.folder.make_weekly(work) if self.folder.weekly_due() else None

        self._begin(weekly, self.weekly_made.emit, self.weekly_failed)

    def examine(self, path: str) -> None:
        """Unpack and check a backup; `examined` tells what is in it, nothing is changed."""

        def prepare(work: LongWork) -> Restore:
            ready = self.folder.prepare(Path(path), work)
            if self._closed:  # nobody is there any more to be told
                ready.close()
            return ready

        if self._restore is None:
            self._begin(prepare, self._on_prepared)
        else:
            self.failed.emit(BackupBusyError(path=str(self._sources.folder)))

    def restore(self, *, with_settings: bool) -> None:
        """Put what was examined in the place of the chats.

        Fails with BackupBusyError while a reply is being written: the chats must be still.
        """
        ready = self._restore
        if ready is None:
            return
        if self._writer.busy or self._work is not None:
            self.failed.emit(BackupBusyError(path=str(self._sources.folder)))
            return
        try:
            self._store.hold()
        except StoreReadOnlyError as error:
            self.failed.emit(error)
            return
        self._begin(
            lambda work: ready.carry_out(work, with_settings=with_settings), self._on_carried_out
        )

    def drop(self) -> None:
        """Do not restore what was examined."""
        ready, self._restore = self._restore, None
        if ready is not None:
            ready.close()

    def cancel(self) -> None:
        """Give up what is at work; `cancelled` tells that nothing has changed."""
        if self._work is not None:
            self._work.cancelled = True

    def remove(self, path: str) -> None:
        """Delete one of the app's own backups."""
        try:
            self.folder.remove(Path(path))
        except HFChatError as error:
            self.failed.emit(error)
        self.show()

    def finish_restore(self) -> None:
        """Take over what was restored besides the chats, now or after a kill in between."""
        besides = self._store.recall(RESTORED_BESIDES)
        if not isinstance(besides, dict) or self._store.read_only:
            return
        try:
            self._take_settings(besides.get("settings.json"))
            notes = besides.get("models.json")
            if isinstance(notes, str):
                write_atomically(self._sources.notes, notes.encode())
            self._store.remember(RESTORED_BESIDES, None)
        except HFChatError as error:
            self.failed.emit(error)

    def close(self) -> None:
        """Give up what is at work and wait for its end."""
        self._closed = True
        self.cancel()
        self._pool.waitForDone()
        self.drop()

    # --- how it is done ---------------------------------------------------------------------

    def _begin(
        self,
        do: Callable[[LongWork], Any],
        succeeded: Callable[[Any], None],
        failed: Any = None,
    ) -> None:
        tell = failed or self.failed
        if self._work is not None:
            tell.emit(BackupBusyError(path=str(self._sources.folder)))
            return
        work = self._work = LongWork(self._on_work_told)
        self._told = 0.0

        def run() -> Any:
            try:
                return do(work)
            except BackupCancelledError:
                return _CANCELLED

        task = Task(run, self)
        task.succeeded.connect(lambda result: self._end(result, succeeded))
        task.failed.connect(lambda error: self._end_badly(error, tell))
        task.start(self._pool)

    def _on_work_told(self, part: float) -> None:
        """Called in the thread that works."""
        if part - self._told >= _LEAST_STEP or part < self._told:
            self._told = part
            self.progressed.emit(part)

    def _end(self, result: Any, succeeded: Callable[[Any], None]) -> None:
        self._work = None
        self._be_writable()
        if result is _CANCELLED:
            self.cancelled.emit()
        else:
            succeeded(result)

    def _end_badly(self, error: HFChatError, tell: Any) -> None:
        self._work = None
        self._be_writable()
        tell.emit(error)

    def _be_writable(self) -> None:
        if self._store.held:
            self._store.let_go()

    def _on_prepared(self, ready: Restore) -> None:
        self._restore = ready
        self.examined.emit(ready.preview)

    def _on_carried_out(self, kept: Backup) -> None:
        self.drop()
        self.finish_restore()
        self.restored.emit(kept)

    def _take_settings(self, text: object) -> None:
        from hfchat_desktop.core.store.restoring import restored_settings

        self._keeper.set_all(restored_settings(text, self._keeper.settings))
