"""A shortcut as a small key, beside the control that it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_HEIGHT = 18
_PADDING = 6


class KeyCap(QWidget):
    """Shows a key sequence in the words of the system ("Ctrl+N", "⌘N")."""

    spoken_role = "StaticText"

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = ""
        self.set_keys(keys)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def keys(self) -> str:
        """Return the keys that are shown, in the words of the system; "" for none."""
        return self._words

    def set_keys(self, keys: str) -> None:
        """Show other keys; nothing is shown for none."""
        self._words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the words."""
        width = QFontMetrics(self._font()).horizontalAdvance(self._words)
        return QSize(width + 2 * _PADDING, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key and its words."""
        if not self._words:
            return
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("border"))
        painter.setBrush(self._theme.color("surface"))
        radius = self._theme.radius("xs")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setFont(self._font())
        painter.setPen(self._theme.color("textMuted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

    def _font(self) -> QFont:
        return self._theme.font("micro")
