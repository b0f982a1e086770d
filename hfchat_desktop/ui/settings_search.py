"""What was found in the settings: rows of all groups under the names of their groups.

Plain rows come with their cards from the pages of their groups, so they work as they do there,
and go back when the search ends. What stands in cards of another kind is told by rows that lead
to it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.folding import fold
from hfchat_desktop.core.matching import terms_of
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.found_row import FoundRow
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.setting_card import SettingCard
from hfchat_desktop.ui.setting_groups import card_title, setting_cards, setting_groups
from hfchat_desktop.ui.settings_column import GAP, ScrolledColumn
from hfchat_desktop.ui.settings_found import (
    Place,
    occurs,
    places_in,
    setting_text,
    shortcut_places,
)
from hfchat_desktop.ui.settings_nav import Group
from hfchat_desktop.ui.tab_order import keep_in_order, stops_in
from hfchat_desktop.ui.theme import Theme

_TOP = 24
_BETWEEN_GROUPS = 36
_BELOW_NAME = 16
_EMPTY_TOP = 48
_SHOWN_WORDS = 60
_SLICE_S = 0.012
_ANNOUNCE_MS = 400  # after the last key: a screen reader says the letters first


class Searched(Protocol):
    """What is searched: the page of the settings; its cards are made when a row is found."""

    @property
    def settings(self) -> Settings:
        """What is shown now."""

    def cards(self, key: str) -> list[SettingCard]:
        """Return the cards of the settings of a group, whether its page was made or not."""

    def row(self, name: str) -> QWidget | None:
        """Return the row of a setting, None while nobody has looked at its group."""

    def parts(self, key: str) -> list[QWidget]:
        """Return what stands on the page of a group above its settings."""


class SettingsSearch(ScrolledColumn):
    """Shows what `show_words` finds, until `end`; Tab comes to it behind `before`."""

    place_chosen = Signal(object)  # Place
    clear_requested = Signal()
    counted = Signal(str)  # how much was found, in words

    def __init__(self, theme: Theme, page: Searched, before: QWidget) -> None:
        column = QWidget()
        super().__init__(column)
        self._theme = theme
        self._before = before
        self._count = ""
        self._terms: list[str] = []
        self._left: list[_Section] = []  # are still to be searched
        self._hits = 0
        self._sections = [
            _Section(theme, page, group, self.place_chosen.emit) for group in setting_groups()
        ]
        self._empty = QWidget()
        self._nothing = QLabel()
        clear = QCoreApplication.translate("SearchField", "Clear")
        self._clear = TextButton(theme, clear, "link")
        self._announcing = QTimer(self, singleShot=True, interval=_ANNOUNCE_MS)
        self._slices = QTimer(self, singleShot=True, interval=0)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, _TOP, 0, _TOP)
        layout.setSpacing(_BETWEEN_GROUPS)
        for section in self._sections:
            layout.addWidget(section)
        layout.addWidget(self._empty)
        layout.addStretch(1)
        self._lay_out_empty()
        self._clear.clicked.connect(self.clear_requested)
        self._announcing.timeout.connect(self._on_announcing_timeout)
        self._slices.timeout.connect(self._go_on)

    def show_words(self, words: str) -> None:
        """Show what matches these words; `counted` tells how much, again while it gets more."""
        self._terms = terms_of(fold(words))
        shown = words if len(words) <= _SHOWN_WORDS else words[:_SHOWN_WORDS] + "…"
        nothing = QCoreApplication.translate("Palette", "Nothing matches “{words}”.")
        self._nothing.setText(nothing.format(words=shown))
        self._left = list(self._sections)
        self._hits = 0
        self.verticalScrollBar().setValue(0)
        self._go_on()

    def _go_on(self, patience: float = _SLICE_S) -> None:
        """Search group after group; rows that must be made first may take several slices."""
        until = perf_counter() + patience
        while self._left:
            self._hits += self._left.pop(0).show_matches(self._terms)
            if perf_counter() > until:
                break
        self._count = QCoreApplication.translate("CheckList", "%n found", "", self._hits)
        self.counted.emit(self._count)
        self._empty.setVisible(not self._hits and not self._left)
        if self._left:
            self._slices.start()
            return
        self._slices.stop()
        areas = [self._before, *self._areas()]
        keep_in_order(areas, areas)
        self._announcing.start()

    def end(self) -> None:
        """Give the rows back to the pages of their groups."""
        self._announcing.stop()
        self._slices.stop()
        for section in self._sections:
            section.end()

    def focus_first(self) -> bool:
        """Give the keyboard to the first of what was found; False where nothing takes it."""
        if self._left:
            self._go_on(math.inf)
        for stop in (stop for area in self._areas() for stop in stops_in(area)):
            if stop.isVisible() and stop.isEnabled():
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return False

    def _areas(self) -> list[QWidget]:
        cards = [card for section in self._sections for card in section.cards()]
        return [*cards, self._clear]

    def _lay_out_empty(self) -> None:
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setFont(self._theme.font("ui"))
        self._nothing.setProperty("tone", "secondary")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self._empty)
        column.setContentsMargins(0, _EMPTY_TOP, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._nothing)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)

    def _on_announcing_timeout(self) -> None:
        nothing = not self._empty.isHidden()
        announce(self, self._nothing.text() if nothing else self._count)


@dataclass(frozen=True)
class _Lent:
    """A card that is here, and what stands for it on its page, where that was made."""

    card: SettingCard
    home: QBoxLayout | None
    stand: QWidget | None


class _Section(QWidget):
    """The name of a group, and what was found of it."""

    def __init__(
        self, theme: Theme, page: Searched, group: Group, choose: Callable[[Place], object]
    ) -> None:
        super().__init__()
        self._theme = theme
        self._page = page
        self._group = group
        self._texts = {
            name: setting_text(name, card_title(card), group.label)
            for card, names in setting_cards(group.key)
            for name in names
        }
        self._choose = choose
        self._lent: list[_Lent] = []
        self._places: list[Place] | None = None
        self._found: list[SettingCard] = []
        self._found_rows: list[FoundRow] = []  # one for each place
        self._name = QLabel(in_line(group.label), self)
        font = theme.font("uiStrong")
        font.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(font)
        self._name.setProperty("tone", "accent")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self._name)
        self._column.addSpacing(_BELOW_NAME - GAP)
        self.hide()

    def show_matches(self, terms: list[str]) -> int:
        """Show what all the terms are in, and return how much that is."""
        if self._places is None:
            self._places = self._find_places()
        names = [name for name, text in self._texts.items() if occurs(terms, text)]
        hits = [n for n, place in enumerate(self._places) if occurs(terms, place.text)]
        if names and not self._lent:
            self._borrow()
        if hits and not self._found:
            self._make_found(self._places)
        rows = [self._page.row(name) for name in names]
        for lent in self._lent:
            lent.card.show_rows([row for row in rows if row is not None])
        for card in self._found:
            card.show_rows([self._found_rows[n] for n in hits])
        self.setVisible(bool(names or hits))
        return len(names) + len(hits)

    def cards(self) -> list[QWidget]:
        """Return the cards of what was found, in their order."""
        return [*(lent.card for lent in self._lent), *self._found]

    def spoken_order(self) -> list[QWidget]:
        """Return the parts as they are read."""
        return [self._name, *self.cards()]

    def end(self) -> None:
        """Give back what came from the page of the group; what has no page yet waits here."""
        for lent in self._lent:
            lent.card.show_rows(lent.card.rows)
            if lent.home is not None and lent.stand is not None:
                at = lent.home.indexOf(lent.stand)
                lent.home.removeWidget(lent.stand)
                lent.stand.hide()
                lent.stand.deleteLater()
                self._column.removeWidget(lent.card)
                lent.home.insertWidget(at, lent.card)
        if self._lent and self._lent[0].home is not None:
            areas = _widgets(self._lent[0].home)
            keep_in_order(areas, areas)
        for card in self._found:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._lent, self._found, self._found_rows, self._places = [], [], [], None
        self.hide()

    def _find_places(self) -> list[Place]:
        key, label = self._group.key, self._group.label
        if key == "shortcuts":  # of many rows, and not made for this
            return shortcut_places(key, label, self._page.settings)
        return places_in(key, label, self._page.parts(key))

    def _borrow(self) -> None:
        for number, card in enumerate(self._page.cards(self._group.key), 2):
            page = card.parentWidget()
            home = page.layout() if page is not None and page is not self else None
            if isinstance(home, QBoxLayout):
                stand = QWidget()
                home.insertWidget(home.indexOf(card), stand)
                home.removeWidget(card)
                self._lent.append(_Lent(card, home, stand))
            else:
                self._lent.append(_Lent(card, None, None))
            self._column.insertWidget(number, card)

    def _make_found(self, places: list[Place]) -> None:
        for heading, together in groupby(places, key=lambda place: place.heading):
            rows = []
            for place in together:
                row = FoundRow(self._theme, place.label, place.help, place.heading)
                row.clicked.connect(partial(self._choose, place))
                rows.append(row)
            self._found_rows += rows
            self._found.append(SettingCard(self._theme, heading, list[QWidget](rows)))
            self._column.addWidget(self._found[-1])


def _widgets(layout: QBoxLayout) -> list[QWidget]:
    """Return what stands in a layout, in its order."""
    items = [layout.itemAt(place) for place in range(layout.count())]
    widgets = [item.widget() for item in items if item is not None]
    return [widget for widget in widgets if widget is not None]
