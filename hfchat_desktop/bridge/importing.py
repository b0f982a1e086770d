"""Importing chats: a child reads the export, a thread compares it and writes it down.

The thread writes with a connection of its own, in short transactions between which the window
gets its turn. One thing is done at a time: `examine`, then `start` or nothing.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.child import Child, StartProcess
from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.bridge.watchdog import Watchdog
from hfchat_desktop.core.files import failure_of, make_folder
from hfchat_desktop.core.importing.plan import Plan, make_plan
from hfchat_desktop.core.importing.taking import take_in
from hfchat_desktop.core.importing.values import (
    ImportPreview,
    ImportProgress,
    ImportResult,
    ImportStage,
    LeftOut,
)
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import EngineDiedError, HFChatError, from_record
from hfchat_desktop.errors_moving import ChatsNotReadError
from hfchat_desktop.workers.process import WorkerProcess

_GRACE_MS = 300
_SILENCE_S = 120.0  # of the child, after which it counts as hung
_TOLD_EVERY_S = 0.1
_PURGED_AT_ONCE = 5  # chats of a cancelled import


class Importing(QObject):
    """Imports chats into a store. Every call ends in one of the signals, never in an exception.

    `examine` ends in `examined`, `start` in `finished`; either in `failed` or, after `cancel`,
    in `cancelled`. What was examined stays ready for `start` until the next `examine`,
    `cancel` or `start`. After `finished`, `undone`, `redone` and a cancelled or failed import
    `changed` says that the list of chats is to be read again.
    """

    progressed = Signal(object)  # ImportProgress
    examined = Signal(object)  # ImportPreview
    finished = Signal(object)  # ImportResult
    cancelled = Signal()
    failed = Signal(object)  # HFChatError; nothing was imported
    undone = Signal(int, int)  # the import, how many chats went to the trash
    redone = Signal(int, int)  # the import, how many chats came back
    changed = Signal()

    def __init__(
        self,
        store: ChatStore,
        spools: Path,
        parent: QObject | None = None,
        *,
        start_process: StartProcess | None = None,
    ) -> None:
        """`spools` is a folder of ours alone, below the cache; what is in it is deleted."""
        super().__init__(parent)
        self._store = store
        self._spools = spools
        self._spool: Path | None = None
        self._path = ""
        self._stage: ImportStage | None = None
        self._plan: Plan | None = None
        self._stop = threading.Event()
        self._child = Child(start_process or _start, _GRACE_MS, self)
        self._child.message_received.connect(self._on_child_message_received)
        self._child.died.connect(self._on_child_died)
        self._silence = Watchdog(self)
        self._silence.timed_out.connect(self._on_silence_timed_out)
        self._work = LatestTask(self)
        self._work.succeeded.connect(self._on_work_succeeded)
        self._work.failed.connect(self._on_work_failed)
        self._purging = LatestTask(self)

    @property
    def stage(self) -> ImportStage | None:
        """What is being done; None: nothing."""
        return self._stage

    @property
    def preview(self) -> ImportPreview | None:
        """What was examined and can be started; None: nothing."""
        return self._plan.preview if self._plan is not None and self._stage is None else None

    def examine(self, path: str) -> None:
        """Look what a file, an archive or a folder would bring. Ends what is examined now.

        While an import, an undo or a redo is at work nothing happens.
        """
        if self._stage in (ImportStage.IMPORTING, ImportStage.UNDOING):
            return
        self._give_up()
        self._path = path
        self._stage = ImportStage.EXAMINING
        try:
            self._spool = self._make_spool()
            self._child.start()
        except HFChatError as error:
            self._fail(error)
            return
        self._child.send({"path": str(Path(path).absolute()), "spool": str(self._spool)})
        self._silence.start(_SILENCE_S)
        self.progressed.emit(ImportProgress(ImportStage.EXAMINING))

    def start(self) -> None:
        """Bring in what was examined; where there is nothing, nothing happens."""
        plan = self._plan
        if plan is None or self._stage is not None:
            return
        self._stop.clear()
        self._stage = ImportStage.IMPORTING
        store, name = self._store, Path(self._path).name

        def work() -> ImportResult | None:
            with closing(store.writer_beside()) as writer:
                try:
                    return take_in(writer, plan, name, self._told(), self._stop.is_set)
                except OSError as error:
                    raise failure_of(error, plan.spool) from error

        self.progressed.emit(ImportProgress(ImportStage.IMPORTING, 0, len(plan.chats)))
        self._work.start(work)

    def cancel(self) -> None:
        """End what is being done; what an import brought in so far is taken back."""
        if self._stage is ImportStage.IMPORTING:
            self._stop.set()
        elif self._stage in (ImportStage.EXAMINING, ImportStage.COMPARING):
            self._give_up()
            self.cancelled.emit()
        elif self._stage is None:
            self._give_up()

    def last(self) -> tuple[ImportResult, bool] | None:
        """Return what the last import brought in and whether it is undone; None: none was."""
        try:
            found = next(iter(self._store.imports()), None)
        except HFChatError as error:
            self._fail(error)
            return None
        if found is None:
            return None
        result = ImportResult(found.id, found.chat_count, found.message_count)
        return result, found.undone_at is not None

    def undo(self, import_id: int) -> None:
        """Move everything that an import brought to the trash; `undone` tells the end."""
        self._change(lambda writer: ("undone", import_id, writer.undo_import(import_id)))

    def redo(self, import_id: int) -> None:
        """Bring back what `undo` took away; `redone` tells the end."""
        self._change(lambda writer: ("redone", import_id, writer.redo_import(import_id)))

    def close(self) -> None:
        """End the child and the thread; an import at work is taken back. No more signals."""
        self.blockSignals(True)
        self._stop.set()
        self._silence.stop()
        self._child.drop(kill=True)
        self._child.close()
        self._work.close()
        self._purging.close()
        self._remove_spool()

    # --- the child ------------------------------------------------------------------------

    def _on_child_message_received(self, message: dict[str, Any]) -> None:
        self._silence.news()
        match message.get("event"):
            case "progress":
                done, total, chats = (int(message.get(n, 0)) for n in ("done", "total", "chats"))
                self.progressed.emit(ImportProgress(ImportStage.EXAMINING, done, total, chats))
            case "examined":
                self._end_child()
                self._compare(message)
            case "failed":
                self._end_child()
                self._fail(from_record(message.get("error", {})))

    def _on_child_died(self, error: EngineDiedError) -> None:
        self._end_child()
        why = "no_memory" if error.out_of_memory else "died"
        self._fail(self._not_read(why, error.log_line))

    def _on_silence_timed_out(self) -> None:
        self._end_child()
        self._fail(self._not_read("hung"))

    def _not_read(self, reason: str, detail: str = "") -> ChatsNotReadError:
        return ChatsNotReadError(name=Path(self._path).name, reason=reason, detail=detail)

    def _end_child(self) -> None:
        self._silence.stop()
        self._child.drop(kill=True)  # it holds nothing that could be lost

    # --- the thread -----------------------------------------------------------------------

    def _compare(self, message: dict[str, Any]) -> None:
        spool, path = self._spool, self._path
        if spool is None:
            return
        self._stage = ImportStage.COMPARING
        self.progressed.emit(ImportProgress(ImportStage.COMPARING))
        known = {what.value: what for what in LeftOut}
        left_out = {
            known[what]: int(count)
            for what, count in message.get("left_out", {}).items()
            if what in known
        }
        database, kind = self._store.file, str(message.get("kind", ""))

        def work() -> Plan:
            try:
                with closing(ChatStore.open_read_only(database)) as reader:
                    return make_plan(
                        reader,
                        spool,
                        path=path,
                        kind=kind,
                        left_out=left_out,
                        size_bytes=int(message.get("size_bytes", 0)),
                    )
            except OSError as error:
                raise failure_of(error, spool) from error

        self._work.start(work)

    def _told(self) -> Callable[[int, int], None]:
        """Return what tells the progress, ten times a second at most. Called in the thread."""
        told_at = 0.0

        def tell(done: int, total: int) -> None:
            nonlocal told_at
            now = time.monotonic()
            if now - told_at >= _TOLD_EVERY_S or done == total:
                told_at = now
                self.progressed.emit(ImportProgress(ImportStage.IMPORTING, done, total, done))

        return tell

    def _change(self, work: Callable[[ChatStore], tuple[str, int, int]]) -> None:
        if self._stage is not None:
            return
        self._stage = ImportStage.UNDOING
        store = self._store

        def in_thread() -> tuple[str, int, int]:
            with closing(store.writer_beside()) as writer:
                return work(writer)

        self.progressed.emit(ImportProgress(ImportStage.UNDOING))
        self._work.start(in_thread)

    def _on_work_succeeded(self, result: object) -> None:
        self._stage = None
        if isinstance(result, Plan):
            self._plan = result
            self.examined.emit(result.preview)
            return
        if isinstance(result, tuple):
            what, number, count = result
            (self.undone if what == "undone" else self.redone).emit(number, count)
        else:
            self._remove_spool()
            if isinstance(result, ImportResult):
                self.finished.emit(result)
            else:
                self._purge()
                self.cancelled.emit()
        self.changed.emit()

    def _on_work_failed(self, error: HFChatError) -> None:
        imported = self._stage is ImportStage.IMPORTING
        self._fail(error)
        if imported:
            self._purge()
            self.changed.emit()

    def _purge(self) -> None:
        """Delete for good what a cancelled import brought, a little at a time."""
        store, stop = self._store, threading.Event()
        self._stop = stop

        def work() -> None:
            with closing(store.writer_beside()) as writer:
                while not stop.is_set() and writer.purge_gone(_PURGED_AT_ONCE):
                    time.sleep(_TOLD_EVERY_S / 10)

        self._purging.start(work)

    # --- what is kept meanwhile -------------------------------------------------------------

    def _fail(self, error: HFChatError) -> None:
        self._stage = None
        self._remove_spool()
        self.failed.emit(error)

    def _give_up(self) -> None:
        self._end_child()
        self._work.forget()
        self._stage = None
        self._remove_spool()

    def _make_spool(self) -> Path:
        """Return a new, empty folder; those of earlier runs are deleted."""
        make_folder(self._spools)
        for old in self._spools.iterdir():
            shutil.rmtree(old, ignore_errors=True)
        try:
            return Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=self._spools))
        except OSError as error:
            raise failure_of(error, self._spools) from error

    def _remove_spool(self) -> None:
        self._plan = None
        spool, self._spool = self._spool, None
        if spool is not None:
            shutil.rmtree(spool, ignore_errors=True)


def _start() -> WorkerProcess:
    return WorkerProcess("imports")
