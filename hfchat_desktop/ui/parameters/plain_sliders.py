"""Two sliders in plain words: short to long, strict to inventive."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.plain_parameters import (
    INVENTION_NAMES,
    INVENTIONS,
    LENGTHS,
    invention_place,
    length_place,
)
from hfchat_desktop.ui.parameters.words import parameter_words, value_words
from hfchat_desktop.ui.slider import Slider
from hfchat_desktop.ui.theme import Theme

_WORDS_IN_A_TOKEN = 0.75


class PlainSlider(QWidget):
    """A slider between two words, and below it what it sets."""

    place_chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        label: str,
        ends: tuple[str, str],
        count: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._label = QLabel(label, self)
        self._label.setFont(theme.font("small"))
        self._slider = Slider(theme, range(count), self)
        self._slider.setAccessibleName(label)
        self._slider.moved_to.connect(lambda place: self.place_chosen.emit(int(place)))
        self._sets = QLabel(self)
        self._sets.setWordWrap(True)
        left, right = (QLabel(words, self) for words in ends)
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        for line in (left, right, self._sets):
            line.setFont(theme.font("caption"))
            line.setProperty("tone", "secondary" if line is not self._sets else "muted")
        between = QHBoxLayout()
        between.addWidget(left)
        between.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._label, self._slider):
            column.addWidget(part)
        column.addLayout(between)
        column.addSpacing(2)
        column.addWidget(self._sets)

    def show_place(self, place: int, sets: str) -> None:
        """Show a place, and in words what is in force there."""
        self._slider.show_number(place)
        self._sets.setText(sets)
        self._slider.setAccessibleDescription(sets)


class PlainSliders(QWidget):
    """Both of them."""

    values_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        length = self.tr("Short"), self.tr("Long")
        self._length = PlainSlider(theme, self.tr("Length"), length, len(LENGTHS), self)
        ends = self.tr("Strict"), self.tr("Inventive")
        self._invention = PlainSlider(theme, self.tr("Ideas"), ends, len(INVENTIONS), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._length)
        column.addWidget(self._invention)
        self._length.place_chosen.connect(self._on_length_place_chosen)
        self._invention.place_chosen.connect(self._on_invention_place_chosen)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Show where the values lie, and what they are."""
        self._length.show_place(length_place(values), self._length_words(values))
        shown = (
            f"{parameter_words(name).label} {value_words(name, values[name])}"
            for name in INVENTION_NAMES
        )
        self._invention.show_place(invention_place(values), " · ".join(shown))

    def _length_words(self, values: Mapping[str, Any]) -> str:
        tokens = int(values["max_tokens"])
        if not tokens:
            return self.tr("No limit: the model writes until it is done")
        words = QLocale().toString(round(tokens * _WORDS_IN_A_TOKEN / 10) * 10)
        shown = self.tr("At most {tokens} tokens, about {words} words")
        return shown.format(tokens=QLocale().toString(tokens), words=words)

    def _on_length_place_chosen(self, place: int) -> None:
        self.values_chosen.emit({"max_tokens": LENGTHS[place]})

    def _on_invention_place_chosen(self, place: int) -> None:
        self.values_chosen.emit(dict(INVENTIONS[place]))
