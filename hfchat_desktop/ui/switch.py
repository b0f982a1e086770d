"""A switch: on is amber with an ink knob at the right, so it differs by shape too."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from hfchat_desktop.ui.mirroring import painter_of
from hfchat_desktop.ui.theme import Theme

_WIDTH = 36
_HEIGHT = 20
_TARGET = 28  # px that can be pressed
_KNOB = 12


class Switch(QAbstractButton):
    """On or off; `toggled` tells a change."""

    spoken_role = "CheckBox"

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRadius", _HEIGHT // 2)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return its one size."""
        return QSize(_WIDTH, _TARGET)

    def focus_ring_rect(self) -> QRect:
        """Return the track, which is what the keyboard's ring goes around."""
        return QRect(0, (self.height() - _HEIGHT) // 2, self.width(), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track and knob."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, line, knob = self._roles()
        painter.translate(0, (self.height() - _HEIGHT) / 2)
        painter.setPen(QPen(self._theme.color(line), 1))
        painter.setBrush(self._theme.color(fill))
        track = QRectF(0.5, 0.5, _WIDTH - 1, _HEIGHT - 1)
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(knob))
        edge = (_HEIGHT - _KNOB) / 2
        left = _WIDTH - edge - _KNOB if self.isChecked() else edge
        painter.drawEllipse(QRectF(left, edge, _KNOB, _KNOB))

    def _roles(self) -> tuple[str, str, str]:
        """Return the roles of fill, line and knob."""
        if not self.isEnabled():
            return "sunken", "border", "borderStrong"
        if self.isChecked():
            return "accent", "chart1", "onAccent"
        return "surface", "borderControl", "borderControl"
