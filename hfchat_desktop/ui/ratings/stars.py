"""Five painted stars, of which a part is filled."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPainter

from hfchat_desktop.core.ratings import MOST_STARS
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.theme import Theme

SIDE = 14
_STEP = SIDE + 1
STARS_WIDTH = MOST_STARS * _STEP - 1


def paint_stars(painter: QPainter, theme: Theme, corner: QPoint, value: float) -> None:
    """Paint five stars from `corner` on; `value` of them, 0 to 5, are filled."""
    ratio = painter.device().devicePixelRatio()
    empty = pixmap(theme, "star", "borderControl", SIDE, ratio)
    full = pixmap(theme, "star-filled", "chart1", SIDE, ratio)
    for place in range(MOST_STARS):
        left = corner.x() + place * _STEP
        part = max(0.0, min(1.0, value - place))
        if part < 1:
            painter.drawPixmap(left, corner.y(), empty)
        if part > 0:
            painter.save()
            painter.setClipRect(QRectF(left, corner.y(), SIDE * part, SIDE))
            painter.drawPixmap(left, corner.y(), full)
            painter.restore()
