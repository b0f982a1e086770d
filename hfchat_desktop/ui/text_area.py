"""A field for some lines of text."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from hfchat_desktop.ui.written_direction import follow_writing

_HEIGHT = 96
_REST_MS = 600


class TextArea(QPlainTextEdit):
    """Tells its text once the reader pauses or goes on."""

    text_settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._tell)
        self.setTabChangesFocus(True)
        follow_writing(self)
        self.setFixedHeight(_HEIGHT)
        self.textChanged.connect(self._rest.start)

    def set_text(self, text: str) -> None:
        """Show `text`; the same as before leaves what is being written, and the caret, alone."""
        if text == self._told and self._rest.isActive():
            return
        self._told = text
        if text != self.toPlainText():
            self.setPlainText(text)
            self._rest.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was written."""
        super().focusOutEvent(event)
        self._tell()

    def _tell(self) -> None:
        self._rest.stop()
        text = self.toPlainText()
        if text != self._told:
            self._told = text
            self.text_settled.emit(text)
