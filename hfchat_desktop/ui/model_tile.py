"""The tile that stands for a model: the first letter of its name on one of six tints."""

from __future__ import annotations

import re
import zlib

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.theme import Theme

_TILES = "abcdef"
# Spreads the families known today over the tints, so that neighbours in a list differ.
_SALT = "t1281/"
_LETTER_SHARE = 0.48  # of the tile's side
_SMALL_TILE = 30  # px; smaller tiles have the smaller radius


def tile_of(publisher: str, name: str = "") -> str:
    """Return "a" to "f", always the same for one publisher.

    A file that names no publisher goes by its family: "Qwen3 4B" is "qwen".
    """
    family = re.match(r"[^\W\d_]+", plain_label(name).casefold())
    key = publisher.casefold() or (family.group() if family else "")
    return _TILES[zlib.crc32(f"{_SALT}{key}".encode("utf-8", "replace")) % len(_TILES)]


def tint_of(key: str) -> str:
    """Return "a" to "f", always the same for one key: the colour of a persona's tile."""
    return _TILES[zlib.crc32(key.encode("utf-8", "replace")) % len(_TILES)]


def tile_letter(name: str) -> str:
    """Return the first letter or digit of a name, as a capital."""
    found = next((char for char in plain_label(name) if char.isalnum()), "?")
    return found.upper()[:1]


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
