"""The tile that stands for a model: the first letter of its name on one of six tints."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from hfchat_desktop.core.model_tints import tile_letter, tile_of, tint_of
from hfchat_desktop.ui.theme import Theme

__all__ = ["paint_tile", "tile_letter", "tile_of", "tint_of"]

_LETTER_SHARE = 0.48  # of the tile's side
_SMALL_TILE = 30  # px; smaller tiles have the smaller radius


def paint_tile(painter: QPainter, rect: QRectF, theme: Theme, tile: str, letter: str) -> None:
    """Paint a tile into `rect`, a square in logical pixels."""
    ground, ink = theme.tile(tile)
    radius = theme.radius("sm" if rect.width() < _SMALL_TILE else "md")
    font = QFont(theme.font("uiStrong"))
    font.setPixelSize(max(10, round(rect.width() * _LETTER_SHARE)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()
