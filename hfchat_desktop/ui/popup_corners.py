"""Round corners of pop-up windows, also where the system cannot blend windows.

On X11 a window may be shown without a compositor; what is meant to be transparent is then
black. So on X11 a pop-up is cut to its shape, and elsewhere it is translucent.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainterPath, QRegion
from PySide6.QtWidgets import QWidget


class PopupCorners(QObject):
    """Shapes `popup`, or the part of it that `card` covers, with corners of `radius` px."""

    def __init__(self, popup: QWidget, radius: int, card: QWidget | None = None) -> None:
        super().__init__(popup)
        self._popup = popup
        self._card = card
        self._radius = radius
        if QGuiApplication.platformName() == "xcb":
            (card or popup).installEventFilter(self)
        else:
            popup.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cut anew when the size changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            area = self._card.geometry() if self._card is not None else self._popup.rect()
            path = QPainterPath()
            path.addRoundedRect(QRectF(area), self._radius, self._radius)
            self._popup.setMask(QRegion(path.toFillPolygon().toPolygon()))
        return False
