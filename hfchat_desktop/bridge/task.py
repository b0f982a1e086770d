"""Work for the thread pool: a function whose result comes back as a signal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from hfchat_desktop.errors import HFChatError


class Task(QObject):
    """Runs `work` in the pool and emits what it returned, or the error that it raised.

    A result that is no longer wanted is dropped by `forget`; the work itself is never
    interrupted, so it must be short or have a time limit of its own.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._wanted = True
        self._runnable = _Runnable(self)
        self.finished.connect(self.deleteLater)

    def start(self, pool: QThreadPool) -> None:
        """Queue the work; the signals arrive in the thread that this object lives in."""
        pool.start(self._runnable)

    def forget(self) -> None:
        """Want the result no more."""
        self._wanted = False

    def run(self) -> None:
        """Do the work. Called by the pool, in one of its threads."""
        try:
            result = self._work()
        except HFChatError as error:
            if self._wanted:
                self.failed.emit(error)
        else:
            if self._wanted:
                self.succeeded.emit(result)
        self.finished.emit()


class _Runnable(QRunnable):
    """Keeps the task alive while it runs."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._task = task

    def run(self) -> None:
        """Run the task."""
        self._task.run()


class LatestTask(QObject):
    """One thread for wishes of one kind, of which only the newest counts."""

    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def start(self, work: Callable[[], Any]) -> None:
        """Do this next, and want the results of earlier work no more."""
        self.forget()
        self._task = Task(work, self)
        self._task.succeeded.connect(self.succeeded)
        self._task.failed.connect(self.failed)
        self._task.finished.connect(self._on_task_finished)
        self._task.start(self._pool)

    def forget(self) -> None:
        """Want no result."""
        if self._task is not None:
            self._task.forget()
            self._task = None

    def close(self) -> None:
        """Wait for what runs; its result is dropped."""
        self.forget()
        self._pool.waitForDone()

    def _on_task_finished(self) -> None:
        if self._task is self.sender():
            self._task = None
