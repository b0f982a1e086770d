"""How wide words are, for those who cut them at just this width."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QFont, QFontMetricsF


def words_width(font: QFont, words: str) -> int:
    """Return the whole pixels that words need on one line.

    `QFontMetrics.horizontalAdvance` may round a fraction away that `elidedText` counts, and
    then words are cut in the very room that was asked for them.
    """
    return ceil(QFontMetricsF(font).horizontalAdvance(words))
