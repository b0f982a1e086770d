"""Ways to begin a chat: those of the app, or those of a persona."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.prompts import variables
from hfchat_desktop.ui.suggestion_card import SuggestionCard
from hfchat_desktop.ui.theme import Theme

_GAP = 12
_HEIGHT = 72
_HEIGHT_NARROW = 60
_MOST = 4
_LONGEST = 160


class SuggestionCards(QWidget):
    """Cards in two columns, or in one where it is narrow."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = 2
        self._buttons: list[SuggestionCard] = []
        self.setMaximumWidth(theme.size("proseMax"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self.set_suggestions(())

    def set_suggestions(self, suggestions: tuple[str, ...]) -> None:
        """Offer these; without any, those of the app."""
        rows = [
            ("message-square-text", _shown(text), "", text) for text in suggestions[:_MOST]
        ] or self._usual()
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [SuggestionCard(self._theme, *row, self) for row in rows]
        for button in self._buttons:
            button.clicked.connect(self._on_card_clicked)
        self.set_columns(self._columns)

    def set_columns(self, columns: int) -> None:
        """Stand in one column or two."""
        self._columns = columns
        columns = min(columns, len(self._buttons))
        for index, button in enumerate(self._buttons):
            button.setMinimumHeight(_HEIGHT_NARROW if self._columns == 1 else _HEIGHT)
            self._grid.addWidget(button, index // columns, index % columns)
            button.show()
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def _usual(self) -> list[tuple[str, str, str, str]]:
        """Return icon, title, the line under it, and what goes into the composer."""
        return [
            (
                "book-open",
                self.tr("Explain something"),
                self.tr("How do tides work, in plain words?"),
                self.tr("How do tides work, in plain words?"),
            ),
            (
                "pen-line",
                self.tr("Help me write"),
                self.tr("A short, polite e-mail to my landlord"),
                self.tr("Write a short, polite e-mail to my landlord: the heating does not work."),
            ),
            (
                "code-xml",
                self.tr("Write a small program"),
                self.tr("Rename my photos by date, in Python"),
                self.tr("Write a Python program that renames my photos by the date in them."),
            ),
            (
                "languages",
                self.tr("Practise a language"),
                self.tr("Ask me ten everyday questions in German"),
                self.tr("Ask me ten everyday questions in German, one at a time."),
            ),
        ]

    def _on_card_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, SuggestionCard):
            self.chosen.emit(card.prompt)


def _shown(text: str) -> str:
    """Return a suggestion on one line, with dots where something is to be filled in."""
    for found in reversed(variables(text)):
        text = f"{text[: found.start]}…{text[found.end :]}"
    return plain_label(text.replace("```", " "), longest=_LONGEST)
