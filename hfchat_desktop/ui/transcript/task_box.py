"""The box of a task in a list: shown, not pressed."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from hfchat_desktop.ui.transcript.style import Style

_SIDE = 14
_RADIUS = 4
_GAP = 2


def paint_task(
    painter: QPainter, area: QRectF, style: Style, done: bool, mirrored: bool = False
) -> None:
    """Paint a box at the outer edge of `area`, with a tick if the task is done."""
    side = style.px(_SIDE)
    left = area.right() - side - _GAP if mirrored else area.left() + _GAP - 1
    box = QRectF(round(left), round(area.center().y() - side / 2), round(side), round(side))
    box.adjust(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(style.color("accent" if done else "borderStrong"), 1.4))
    painter.setBrush(style.color("accent") if done else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if done:
        pen = QPen(style.color("onAccent"), 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y, unit = box.x(), box.y(), box.width()
        points = [(0.24, 0.54), (0.43, 0.72), (0.77, 0.31)]
        painter.drawPolyline([QPointF(x + a * unit, y + b * unit) for a, b in points])
