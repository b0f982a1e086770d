"""A language that nobody speaks: each text in whichever language it is longest.

What has room for it has room for every language, and one walk through the window is enough.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont, QFontMetrics

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402

LINES, WORDS = "longest lines", "longest words"
LONGEST = (LINES, WORDS)
"""By the length of the whole, and by that of the longest word, which no line can break."""

_SIGN = r"\u3000-\u30ff\u3400-\u9fff\uff00-\uffef"  # a line can end after each
_PIECE = re.compile(rf"[{_SIGN}]|[^\s/{_SIGN}-]+[/-]*")


class LongestWords(QTranslator):
    """Translates into the longest words that there are."""

    def __init__(self, kind: str, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName("words of HFChat")
        self._words = _longest(kind)

    def isEmpty(self) -> bool:
        """Say that there are words."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the longest translation, None for words that are Qt's own."""
        return self._words.get((context, source, disambiguation or ""))


def pieces(text: str) -> list[str]:
    """Return what a line cannot break: words, and single signs where there are no spaces."""
    return _PIECE.findall(text)


@cache
def _longest(kind: str) -> dict[tuple[str, str, str], str]:
    advance = cache(QFontMetrics(QFont("Inter", 10)).horizontalAdvance)
    measure: Callable[[str], int] = advance
    if kind == WORDS:
        measure = lambda text: max(map(advance, pieces(text)), default=0)  # noqa: E731
    found: dict[tuple[str, str, str], list[str]] = {}
    for language in translations.PLURAL_FORMS:
        for key, entry in translations.read_ts(translations.ts_file(language)).items():
            place = (key.context, key.source, key.comment)
            plain = [] if entry.plural else [key.source]
            found.setdefault(place, plain).extend(entry.words)
    return {place: max(texts, key=measure) for place, texts in found.items()}
