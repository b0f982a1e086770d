"""The lines of figures at an answer, in words and numbers of the reader's locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from hfchat_desktop.core.chats import ReplyStats
from hfchat_desktop.ui.transcript.row import Live
from hfchat_desktop.ui.transcript.style import Style

Piece = tuple[str, bool]  # words, strong?

_DOT = " · "


def stats_text(stats: ReplyStats, locale: QLocale) -> str:
    """Return "21.3 tok/s · 184 tokens · first token 0.38 s"."""
    live = Live(stats.completion_tokens, stats.tokens_per_s, stats.ttft_s)
    return "".join(words for words, _ in _figures(live, locale))


def live_pieces(live: Live, locale: QLocale) -> list[Piece]:
    """Return the words of the line that counts while an answer is written."""
    return [(_tr("Writing"), False), (_DOT, False), *_figures(live, locale)]


def seconds(value: float, locale: QLocale) -> str:
    """Return whole seconds as "4 s", at least 1."""
    return _tr("{number} s").format(number=locale.toString(max(1, round(value))))


def tokens_text(count: int) -> str:
    """Return "184 tokens"."""
    words = QCoreApplication.translate("Figures", "%n token(s)", "", count)
    return words.replace("(s)", "" if count == 1 else "s")  # English needs no file for it


def _figures(live: Live, locale: QLocale) -> list[Piece]:
    speed = _tr("{number} tok/s").format(number=locale.toString(float(live.tokens_per_s), "f", 1))
    ttft = _tr("{number} s").format(number=locale.toString(float(live.ttft_s), "f", 2))
    pieces: list[Piece] = []
    if live.tokens_per_s > 0:
        pieces += [(speed, True), (_DOT, False)]
    tokens = tokens_text(live.tokens).replace(str(live.tokens), "{number}", 1)
    pieces += _around(tokens, locale.toString(live.tokens))
    if live.ttft_s > 0:
        pieces.append((_DOT, False))
        pieces += _around(_tr("first token {number}"), ttft)
    return pieces


def _around(template: str, number: str) -> list[Piece]:
    before, _, after = template.partition("{number}")
    found = [(before, False), (number, True), (after, False)]
    return [piece for piece in found if piece[0]]


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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
