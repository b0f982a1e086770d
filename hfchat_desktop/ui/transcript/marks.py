"""The places that are looked for, as they are marked in the texts of the conversation.

A text asks for its marks when it is painted, so words that are still coming are marked too.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtGui import QTextCharFormat

from hfchat_desktop.core.find import FindQuery
from hfchat_desktop.ui.theme import Theme

Span = tuple[int, int]


class Marks:
    """The places of one query in every text; `current` is the one that the reader is at."""

    def __init__(self, query: FindQuery) -> None:
        self.query = query
        self.current: tuple[object, Span] | None = None  # a text, and where in it
        self._kept: WeakKeyDictionary[Any, tuple[str, list[Span]]] = WeakKeyDictionary()

    def spans(self, leaf: object, text: str) -> list[Span]:
        """Return the places in the text of a leaf."""
        kept = self._kept.get(leaf)
        if kept is None or kept[0] is not text:
            kept = self._kept[leaf] = (text, self.query.spans(text))
        return kept[1]

    def looks(self, leaf: object, text: str, theme: Theme) -> list[tuple[Span, QTextCharFormat]]:
        """Return the places in the text of a leaf, each with how it looks."""
        return [(span, self._look(leaf, span, theme)) for span in self.spans(leaf, text)]

    def is_current(self, leaf: object, span: Span) -> bool:
        """Whether the reader is at this place."""
        here = self.current
        return here is not None and here[0] is leaf and here[1] == span

    def _look(self, leaf: object, span: Span, theme: Theme) -> QTextCharFormat:
        look = QTextCharFormat()
        current = self.is_current(leaf, span)
        look.setBackground(theme.color("accent" if current else "accentBorder"))
        look.setForeground(theme.color("onAccent" if current else "text"))
        return look
