"""A model file, an export of chats or a persona may be dropped anywhere on the window."""

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
_CHATS = (".zip", ".jsonl", ".ndjson", ".chat")
_JSON = ".json"  # holds chats or personas: its content says it
_CARD = ".png"  # a character card is a picture with text in it
_MARGIN = 12


class FileDrop(QWidget):
    """Covers the window while a file that can be used, or a folder, is held over it.

    It listens at the native window, so that no field below the pointer takes the file for text.
    """

    model_file_dropped = Signal(str)
    chats_dropped = Signal(str)  # a file, or a folder
    json_dropped = Signal(str)  # chats or personas
    card_dropped = Signal(str)  # a picture that may be a character card

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._owner = parent
        self._held = ""  # the kind of what is over the window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def watch(self, handle: QWindow) -> None:
        """Listen to the native window, which exists once the window is shown."""
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags that carry what can be used; leave all others alone."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._held, _ = what_is_carried(event.mimeData())
            if not self._held:
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
            self._words(),
        )

    def _words(self) -> str:
        return {
            "chats": self.tr("Drop it to import chats"),
            "json": self.tr("Drop it to import chats or personas"),
            "card": self.tr("Drop it to import a persona"),
        }.get(self._held, self.tr("Drop the file to use this model"))

    def _take(self, event: QDropEvent) -> bool:
        """Tell what was let go; return whether it is one of ours."""
        kind, path = what_is_carried(event.mimeData())
        self.hide()
        if not kind:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        dropped = {
            "model": self.model_file_dropped,
            "chats": self.chats_dropped,
            "json": self.json_dropped,
            "card": self.card_dropped,
        }
        dropped[kind].emit(path)
        return True

    def _cover(self) -> None:
        if self.isHidden():
            self.setGeometry(self._owner.rect())
            self.raise_()
            self.show()


def what_is_carried(data: QMimeData) -> tuple[str, str]:
    """Return kind and path of the one local file or folder that can be used, or two "".

    By its name it is a "model", "chats", a "json" of either chats or personas, or a "card".
    """
    path = _single(data)
    name = path.casefold()
    if not name:
        return "", ""
    for kind, ends in (("model", _SUFFIX), ("json", _JSON), ("card", _CARD), ("chats", _CHATS)):
        if name.endswith(ends):
            return kind, path
    return ("chats", path) if QFileInfo(path).isDir() else ("", "")


def _single(data: QMimeData) -> str:
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
