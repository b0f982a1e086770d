"""Small things that QTextLayout is asked and told."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine


def text_range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """Return `look` from UTF-16 offset `start` on."""
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = look
    return found


def line_x(line: QTextLine, unit: int) -> float:
    """Return where the character at a UTF-16 offset begins, in pixels from the left."""
    place: Any = line.cursorToX(unit)
    return float(place[0] if isinstance(place, tuple) else place)
