"""The way back to the newest words, seen while the reader is elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.mirroring import is_mirrored, painter_of
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.controls import FlatButton

_HEIGHT = 32


class LatestButton(FlatButton):
    """A round button with an arrow and the word."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent, "", "arrow-down", words=True)
        self.set_label(self.tr("Latest"))
        self.setToolTip(self.tr("Go to the latest words (End)"))
        self.resize(self.sizeHint().width() + 8, _HEIGHT)
        self.setProperty("focusRadius", _HEIGHT // 2)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it round."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "hover" if self.underMouse() else "raised"
        painter.setBrush(self._theme.color("pressed" if self.isDown() else ground))
        painter.setPen(self._theme.pen("borderStrong"))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
        painter.translate(-4 if is_mirrored(self) else 4, 0)
        self._paint_words(painter, "text" if self.underMouse() else "textSecondary")
        painter.end()
