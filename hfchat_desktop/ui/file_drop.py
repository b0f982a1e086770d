"""A model file may be dropped anywhere on the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
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
_MARGIN = 12


class FileDrop(QWidget):
    """Covers the window while a .gguf file is held over it.

    It listens at the native window, so that no field below the pointer takes the file for text.
    """

    model_file_dropped = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._owner = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def watch(self, handle: QWindow) -> None:
        """Listen to the native window, which exists once the window is shown."""
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags that carry a model file; leave all others alone."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            if not model_file_in(event.mimeData()):
                return False
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._cover()
            return True
        if isinstance(event, QDropEvent):
            path = model_file_in(event.mimeData())
            self.hide()
            if path:
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.model_file_dropped.emit(path)
            return bool(path)
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
            self.tr("Drop the file to use this model"),
        )

    def _cover(self) -> None:
        if self.isHidden():
            self.setGeometry(self._owner.rect())
            self.raise_()
            self.show()


def model_file_in(data: QMimeData) -> str:
    """Return the path of the one local .gguf file that is carried, or ""."""
    urls = data.urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = urls[0].toLocalFile()
    return path if path.casefold().endswith(_SUFFIX) else ""
