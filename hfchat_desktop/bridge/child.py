"""One child process at a time: started, listened to, let go of, and never left behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.process_thread import ProcessThread
from hfchat_desktop.workers.process import WorkerProcess

StartProcess = Callable[[], WorkerProcess]


class Child(QObject):
    """The child in use, and those that were let go of and have not ended yet.

    What a child says after it was let go of is dropped. `grace_ms` is how long one that is
    asked to end may take.
    """

    message_received = Signal(object)  # a dict
    died = Signal(object)  # errors.EngineDiedError; only for a child that is still in use

    def __init__(
        self, start_process: StartProcess, grace_ms: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._start_process = start_process
        self._grace_ms = grace_ms
        self._process: WorkerProcess | None = None
        self._thread: ProcessThread | None = None
        self._leaving: list[tuple[WorkerProcess, ProcessThread]] = []
        self._last_words: list[str] = []

    @property
    def is_there(self) -> bool:
        """Whether a child is in use."""
        return self._process is not None

    @property
    def last_words(self) -> list[str]:
        """The end of the log of the child that was killed or died last, newest line last."""
        return self._last_words

    def start(self) -> None:
        """Start a child where there is none. Raises `EngineStartError`."""
        if self._process is None:
            self.adopt(self._start_process())

    def adopt(self, process: WorkerProcess) -> None:
        """Use a child that runs already."""
        self._process = process
        self._thread = ProcessThread(process, self)
        self._thread.message_received.connect(self.message_received)
        self._thread.process_ended.connect(self._on_thread_process_ended)
        self._thread.start()

    def send(self, message: dict[str, Any]) -> None:
        """Send a message; without a child it is dropped."""
        if self._process is not None:
            self._process.send(message)

    def drop(self, *, kill: bool) -> None:
        """Let go of the child: end it now, or ask it to end and kill it after the grace."""
        if self._process is None or self._thread is None:
            return
        process, thread = self._process, self._thread
        self._process = self._thread = None
        thread.message_received.disconnect(self.message_received)
        thread.process_ended.disconnect(self._on_thread_process_ended)
        thread.finished.connect(self._on_thread_finished)
        self._leaving.append((process, thread))
        if kill:
            self._last_words = process.log_tail()
            process.kill()
        process.close()
        if not kill:
            QTimer.singleShot(self._grace_ms, thread, process.kill)

    def close(self) -> None:
        """End every child and wait for it, at most the grace for each."""
        self.drop(kill=False)
        for process, thread in self._leaving:
            process.end(self._grace_ms / 1000)
            thread.wait()
        self._leaving.clear()

    def _on_thread_process_ended(self) -> None:
        if self._process is not None:
            self.died.emit(self._process.cause_of_death())

    def _on_thread_finished(self) -> None:
        for process, thread in list(self._leaving):
            if thread.isFinished():
                self._leaving.remove((process, thread))
                process.end(0.5)
                thread.deleteLater()
