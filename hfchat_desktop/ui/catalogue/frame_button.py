"""An icon button with a line around it, for actions that stand alone."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import painter_of


class FrameButton(IconButton):
    """As `IconButton`, in a frame."""

    _framed = True
    _primary = False

    def set_primary(self, primary: bool) -> None:
        """Be the amber button of the view, or a quiet one again."""
        if primary != self._primary:
            self._primary = primary
            self.update()

    def set_framed(self, framed: bool) -> None:
        """Show the frame, or be quiet."""
        if framed != self._framed:
            self._framed = framed
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame around what Qt draws, or the amber ground with the icon on it."""
        if not self._primary:
            super().paintEvent(event)
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._primary:
            ground = "Pressed" if self.isDown() else "Hover" if self.underMouse() else ""
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(f"accent{ground}"))
            painter.drawRoundedRect(area, 8, 8)
            side, ratio = self._side, self.devicePixelRatioF()
            image = pixmap(self._theme, self._icon_name, "onAccent", side, ratio)
            inset = (self.width() - side) // 2
            painter.drawPixmap(inset, (self.height() - side) // 2, image)
        elif self._framed:
            role = "accentBorder" if self.isChecked() else "borderStrong"
            painter.setPen(QPen(self._theme.color(role), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()
