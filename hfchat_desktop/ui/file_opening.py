"""macOS tells an app by an event that a file was opened with it; other systems use arguments."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent


class FileOpening(QObject):
    """Listens at the application. Installed on macOS alone: a filter sees every event."""

    model_file_opened = Signal(str)

    def __init__(self, application: QObject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take model files; leave everything else alone."""
        if event.type() != QEvent.Type.FileOpen or not isinstance(event, QFileOpenEvent):
            return False
        path = event.file()
        if not path.casefold().endswith(".gguf"):
            return False
        self.model_file_opened.emit(path)
        return True
