"""What a reply cost, in words and numbers of the reader's locale. Only QtCore is needed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from hfchat_desktop.core.chats import ReplyStats

Piece = tuple[str, bool]  # words, strong?

DOT = " · "


def stats_text(stats: ReplyStats, locale: QLocale) -> str:
    """Return "21.3 tok/s · 184 tokens · first token 0.38 s"."""
    found = figure_pieces(stats.completion_tokens, stats.tokens_per_s, stats.ttft_s, locale)
    return "".join(words for words, _ in found)


def figure_pieces(tokens: int, tokens_per_s: float, ttft_s: float, locale: QLocale) -> list[Piece]:
    """Return speed, count and time to the first token, as far as they are known."""
    speed = _tr("{number} tok/s").format(number=locale.toString(float(tokens_per_s), "f", 1))
    ttft = _tr("{number} s").format(number=locale.toString(float(ttft_s), "f", 2))
    pieces: list[Piece] = []
    if tokens_per_s > 0:
        pieces += [(speed, True), (DOT, False)]
    words = tokens_text(tokens).replace(QLocale().toString(tokens), "{number}", 1)
    pieces += _around(words, locale.toString(tokens))
    if ttft_s > 0:
        pieces.append((DOT, False))
        pieces += _around(_tr("first token {number}"), ttft)
    return pieces


def percents(number: int) -> str:
    """Return "40%", with the space or on the side that the language wants."""
    words = QCoreApplication.translate("Ratings", "{number}%")
    return words.format(number=QLocale().toString(number))


def seconds(value: float, locale: QLocale) -> str:
    """Return whole seconds as "4 s", at least 1."""
    return _tr("{number} s").format(number=locale.toString(max(1, round(value))))


def tokens_text(count: int) -> str:
    """Return "184 tokens"."""
    words = QCoreApplication.translate("Figures", "%n token(s)", "", count)
    return words.replace("(s)", "" if count == 1 else "s")  # English needs no file for it


def _around(template: str, number: str) -> list[Piece]:
    before, _, after = template.partition("{number}")
    found = [(before, False), (number, True), (after, False)]
    return [piece for piece in found if piece[0]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Figures", text)
