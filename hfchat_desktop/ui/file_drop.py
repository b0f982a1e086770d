"""A model, an export or a backup of chats, or a persona may be dropped anywhere on the window."""

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

from hfchat_desktop.core.backups import ENDING
from hfchat_desktop.ui.theme import Theme

_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("model", (".gguf",)),
    ("json", (".json",)),  # holds chats or personas: its content says it
    ("card", (".png",)),  # a character card is a picture with text in it
    ("backup", (ENDING,)),
    ("chats", (".zip", ".jsonl", ".ndjson", ".chat")),
)
_MARGIN = 12


class FileDrop(QWidget):
    """Covers the window while a file or a folder is held over it.

    It listens at the native window, so that no field below the pointer takes the file for text.
    What cannot be used is `refused` when it is let go, and said to be before.
    """

    model_file_dropped = Signal(str)
    chats_dropped = Signal(str)  # a file, or a folder
    json_dropped = Signal(str)  # chats or personas
    card_dropped = Signal(str)  # a picture that may be a character card
    backup_dropped = Signal(str)
    refused = Signal(str)  # why, as a sentence

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
        """Take drags that carry files; leave all others alone, as those of text."""
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
            "backup": self.tr("Drop it to look into this backup"),
            "several": self.tr("Drop one file at a time, or the folder that they are in."),
            "unknown": self.tr(
                "HFChat cannot use this file. It takes GGUF models, exports and backups of chats, "
                "and personas."
            ),
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
            "backup": self.backup_dropped,
        }
        if kind in dropped:
            dropped[kind].emit(path)
        else:
            self._held = kind
            self.refused.emit(self._words())
        return True

    def _cover(self) -> None:
        if self.isHidden():
            self.setGeometry(self._owner.rect())
            self.raise_()
            self.show()


def what_is_carried(data: QMimeData) -> tuple[str, str]:
    """Return kind and path of the local file or folder that is carried; two "" without any.

    By its name it is a "model", "chats", a "json" of either chats or personas, a "card" or a
    "backup". Of "several", and of an "unknown" one, there is no path.
    """
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    if len(paths) != 1:
        return ("several", "") if paths else ("", "")
    path = paths[0]
    name = path.casefold()
    for kind, ends in _KINDS:
        if name.endswith(ends):
            return kind, path
    return ("chats", path) if QFileInfo(path).isDir() else ("unknown", "")
