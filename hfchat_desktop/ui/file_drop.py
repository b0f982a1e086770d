"""A model file or an export of chats may be dropped anywhere on the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QFileInfo, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWindow,
)
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.theme import Theme

_SUFFIX = ".gguf"
_CHATS = (".zip", ".json", ".jsonl", ".ndjson", ".chat")
_MARGIN = 12


class FileDrop(QWidget):
    """Covers the window while a model file, an export of chats or a folder is held over it.

    It listens at the native window, so that no field below the pointer takes the file for text.
    """

    model_file_dropped = Signal(str)
    chats_dropped = Signal(str)  # a file, or a folder

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._owner = parent
        self._chats = False  # are held over the window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def watch(self, handle: QWindow) -> None:
        """Listen to the native window, which exists once the window is shown."""
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags that carry a model file or chats; leave all others alone."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._chats = bool(chats_in(event.mimeData()))
            if not self._chats and not model_file_in(event.mimeData()):
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._cover()
            return True
        if isinstance(event, QDropEvent):
            return self._take(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what letting go will do."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("scrim"))
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setBrush(self._theme.color("raised"))
        painter.setPen(QPen(self._theme.color("focus"), 2, Qt.PenStyle.DashLine))
        radius = self._theme.radius("xl")
        painter.drawRoundedRect(area, radius, radius)
        painter.setFont(self._theme.font("title"))
        painter.setPen(self._theme.color("text"))
        painter.drawText(
            area,
            int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap),
            self.tr("Drop it to import chats")
            if self._chats
            else self.tr("Drop the file to use this model"),
        )

    def _take(self, event: QDropEvent) -> bool:
        """Tell what was let go; return whether it is one of ours."""
        model, chats = model_file_in(event.mimeData()), chats_in(event.mimeData())
        self.hide()
        if not model and not chats:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if model:
            self.model_file_dropped.emit(model)
        else:
            self.chats_dropped.emit(chats)
        return True

    def _cover(self) -> None:
        if self.isHidden():
            self.setGeometry(self._owner.rect())
            self.raise_()
            self.show()


def model_file_in(data: QMimeData) -> str:
    """Return the path of the one local .gguf file that is carried, or ""."""
    path = _single(data)
    return path if path.casefold().endswith(_SUFFIX) else ""


def chats_in(data: QMimeData) -> str:
    """Return the path of the one local file that may hold chats, or of the folder, or ""."""
    path = _single(data)
    if path.casefold().endswith(_SUFFIX) or not path:
        return ""
    return path if path.casefold().endswith(_CHATS) or QFileInfo(path).isDir() else ""


def _single(data: QMimeData) -> str:
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
