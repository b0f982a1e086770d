"""The text that leaves as Markdown shows it, in blocks of our own, parsed in slices."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hfchat_desktop.core.find import FindQuery
from hfchat_desktop.core.markdown_limits import is_heavy
from hfchat_desktop.core.privacy import Mark
from hfchat_desktop.core.privacy.findings import REPLACEMENTS
from hfchat_desktop.ui.catalogue.card_view import CardStyle, CardView
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.marks import Marks, Span
from hfchat_desktop.ui.transcript.style import Style

_PORTION = 24_000  # characters that are formatted at once


class FormattedText(QScrollArea):
    """Shows the beginning of a long text, and more of it when that is wanted."""

    link_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._end = 0
        inner = QWidget()
        self._view = _MarkedView(theme, inner)
        self._more = QPushButton(inner)
        self._more.setProperty("kind", "link")
        self._more.setProperty("measure", "small")
        self._more.clicked.connect(self._on_more_clicked)
        self._view.link_activated.connect(self.link_activated)
        column = QVBoxLayout(inner)
        set_margins(column, 4, 0, 12, 0)
        column.addWidget(self._view)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", theme.radius("sm"))
        self.setAccessibleName(self.tr("The text that leaves"))

    @property
    def is_complete(self) -> bool:
        """Whether what is to be shown now is laid out."""
        return self._view.is_complete

    def show_text(self, text: str, marks: Sequence[Mark]) -> None:
        """Show a text of which some places were replaced."""
        same = text == self._text
        self._text = text
        written = (text[mark.start : mark.end] for mark in marks)
        self._view.set_marked(frozenset(words.replace("\\", "") for words in written))
        if not same or not text:
            self._end = min(len(text), max(self._end, _PORTION)) if text else 0
            self._show()

    def _show(self) -> None:
        shown = self._text[: self._end]
        if self._end < len(self._text):
            shown = shown[: shown.rfind("\n") + 1] or shown
            self._end = len(shown)
        self._view.show_card(shown)
        self._more.setVisible(self._end < len(self._text))
        self._more.setText(self.tr("Show more"))

    def _on_more_clicked(self) -> None:
        self._end = min(len(self._text), self._end + 2 * _PORTION)
        self._show()


class _MarkedView(CardView):
    """Blocks in which the replaced places are marked. A text made to be slow stays plain."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._marks = _Replaced(frozenset())
        super().__init__(theme, parent)
        self.style_ = self.make_style()

    def set_marked(self, words: frozenset[str]) -> None:
        """Mark these words wherever they stand."""
        self._marks.set_words(words)
        self.update()

    def readable(self, source: str) -> str:
        """Return all of it; in code where to format it would take long."""
        if not is_heavy(source):
            return source
        longest = max(map(len, re.findall("`+", source)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}\n{source}\n{fence}"

    def make_style(self) -> Style:
        """Return the style of a card with the marks."""
        style = CardStyle(self._theme)
        style.marks = self._marks
        return style


class _Replaced(Marks):
    """Marks words in the blocks, as the marks of a search do."""

    def __init__(self, words: frozenset[str]) -> None:
        super().__init__(FindQuery(""))
        self._pattern: re.Pattern[str] | None = None
        self.set_words(words)

    def set_words(self, words: frozenset[str]) -> None:
        """Mark other words."""
        known = words & frozenset(REPLACEMENTS.values())
        self._pattern = re.compile("|".join(map(re.escape, sorted(known)))) if known else None

    def spans(self, _leaf: object, text: str) -> list[Span]:
        """Return the replaced places in the text of a leaf."""
        return [found.span() for found in self._pattern.finditer(text)] if self._pattern else []

    def looks(self, leaf: object, text: str, theme: Theme) -> list[tuple[Span, QTextCharFormat]]:
        """Return the replaced places in the text of a leaf, each with how it looks."""
        look = QTextCharFormat()
        look.setBackground(theme.color("accentSoft"))
        look.setForeground(theme.color("accentText"))
        return [(span, look) for span in self.spans(leaf, text)]
