"""The line that counts while an answer is written, measured and painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hfchat_desktop.ui.reply_figures import DOT, Piece, figure_pieces
from hfchat_desktop.ui.transcript.row import Live
from hfchat_desktop.ui.transcript.style import Style


def live_pieces(live: Live, locale: QLocale) -> list[Piece]:
    """Return the words of the line that counts while an answer is written."""
    writing = QCoreApplication.translate("Figures", "Writing")
    figures = figure_pieces(live.tokens, live.tokens_per_s, live.ttft_s, locale)
    return [(writing, False), (DOT, False), *figures]


def pieces_width(pieces: list[Piece], style: Style) -> float:
    """Return the width of a line of pieces in pixels."""
    return sum(QFontMetricsF(_font(style, strong)).horizontalAdvance(w) for w, strong in pieces)


def paint_pieces(painter: QPainter, area: QRectF, pieces: list[Piece], style: Style) -> None:
    """Paint a line of pieces from the left edge of `area`, in its middle."""
    x = area.left()
    for words, strong in pieces:
        font = _font(style, strong)
        painter.setFont(font)
        painter.setPen(style.color("text" if strong else "textMuted"))
        across = QFontMetricsF(font).horizontalAdvance(words)
        place = QRectF(x, area.top(), across + 2, area.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)
        x += across


def _font(style: Style, strong: bool) -> QFont:
    font = style.theme.font("caption")
    if strong:
        font.setWeight(QFont.Weight.Medium)
    return font
