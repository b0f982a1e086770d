"""A thread that reads a child's pipe and does nothing else."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, Signal

from hfchat_desktop.workers.process import WorkerProcess


class ProcessThread(QThread):
    """Turns what a child says into a signal, until the child is gone."""

    message_received = Signal(object)
    """One message, a dict."""

    process_ended = Signal()
    """The pipe is empty and closed; emitted after the last message."""

    def __init__(self, process: WorkerProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = process

    def run(self) -> None:
        """Read until the end. Runs in the thread; emits across to the window's."""
        while (message := self._process.read()) is not None:
            self.message_received.emit(message)
        self.process_ended.emit()
