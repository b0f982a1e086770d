"""What opens when an answer or a chat is rated: stars, or reasons and a note after a thumb."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from hfchat_desktop.core.ratings import REASONS_AGAINST, REASONS_FOR, Rating
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.floating_card import FloatingCard
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.reason_words import reason_words
from hfchat_desktop.ui.star_row import StarRow
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.wrapping_row import WrappingRow

_WIDTH = 340
_LONGEST_NOTE = 2_000


class ReasonsCard(FloatingCard):
    """Why an answer is good or bad. `rated` tells the rating with each change."""

    rated = Signal(object)

    def __init__(self, theme: Theme, rating: Rating, window: QWidget) -> None:
        title = QCoreApplication.translate("ReasonsCard", "What was good?")
        if rating.thumb < 0:
            title = QCoreApplication.translate("ReasonsCard", "What was wrong?")
        super().__init__(theme, title, window)
        self._rating = rating
        self.setFixedWidth(min(_WIDTH, window.width() - 16))
        self.column.addWidget(_line(theme, title, "uiStrong", "", self))
        self.chips: list[TextButton] = []
        row = WrappingRow(6)
        for key in REASONS_FOR if rating.thumb > 0 else REASONS_AGAINST:
            row.addWidget(self._chip(key))
        self.column.addLayout(row)
        self.note = QLineEdit(rating.note, self)
        self.note.setMaxLength(_LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("A note for yourself"))
        self.note.setAccessibleName(self.note.placeholderText())
        self.note.editingFinished.connect(self._on_note_editing_finished)
        self.note.returnPressed.connect(self.close_card)
        self.column.addWidget(self.note)
        words = self.tr("Kept on this computer only")
        self.column.addWidget(_line(theme, words, "caption", "muted", self))

    def close_card(self) -> None:
        """Keep the note, then close."""
        self._on_note_editing_finished()
        super().close_card()

    def _chip(self, key: str) -> TextButton:
        chip = TextButton(self.theme, reason_words(key), "chip", parent=self)
        chip.setCheckable(True)
        chip.setChecked(key in self._rating.reasons)
        chip.setObjectName(key)
        chip.toggled.connect(self._on_chip_toggled)
        self.chips.append(chip)
        return chip

    def _on_chip_toggled(self) -> None:
        chosen = tuple(chip.objectName() for chip in self.chips if chip.isChecked())
        self._tell(replace(self._rating, reasons=chosen))

    def _on_note_editing_finished(self) -> None:
        self._tell(replace(self._rating, note=self.note.text().strip()))

    def _tell(self, rating: Rating) -> None:
        if rating != self._rating:
            self._rating = rating
            self.rated.emit(rating)


class StarsCard(FloatingCard):
    """One to five stars; `chosen` tells how many, 0 for none any more."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, title: str, stars: int, window: QWidget) -> None:
        super().__init__(theme, title, window)
        self.column.addWidget(_line(theme, title, "uiStrong", "", self))
        self.stars = StarRow(theme, self)
        self.stars.set_stars(stars)
        self.stars.chosen.connect(self.chosen)
        self.column.addWidget(self.stars)
        words = self.tr("Kept on this computer only")
        self.column.addWidget(_line(theme, words, "caption", "muted", self))


def _line(theme: Theme, words: str, font: str, tone: str, parent: QWidget) -> QLabel:
    label = QLabel(in_line(words), parent)
    label.setFont(theme.font(font))
    label.setProperty("tone", tone)
    label.setWordWrap(True)
    return label
