"""The filters of the catalogue: facets with their values, each with a count."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.catalogue import LEVELS, STYLES, TOPICS, UNKNOWN, Facet
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.facet_group import FacetGroup
from hfchat_desktop.ui.catalogue.scroll_column import ScrollColumn
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.theme import Theme

_WIDTH = 216  # with its line
_WIDEST = 272
_SIDE = 20
_FOLDED = {
    Facet.FIT: 4,
    Facet.LANGUAGE: 3,
    Facet.TOPIC: 4,
    Facet.STYLE: 3,
    Facet.LEVEL: 5,
    Facet.LICENCE: 3,
    Facet.PUBLISHER: 3,
}
_FIXED: dict[Facet, tuple[str, ...]] = {
    Facet.FIT: (Fit.WELL.value, Fit.TIGHT.value, Fit.TOO_LARGE.value),
    Facet.TOPIC: TOPICS,
    Facet.STYLE: STYLES,
    Facet.LEVEL: LEVELS,
}
_ENGLISH = "en"

Chosen = Mapping[Facet, frozenset[str]]
Counts = Mapping[Facet, Mapping[str, int]]


class FiltersPane(QWidget):
    """Told the counts with `set_counts`; tells the choice as a whole with `chosen_changed`."""

    chosen_changed = Signal(object)  # Chosen
    stops_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._orders: dict[Facet, list[str]] = {}
        self._groups = {facet: FacetGroup(theme, facet, _FOLDED[facet]) for facet in Facet}
        self._clear = TextButton(theme, "", "link", parent=self)
        self._clear.clicked.connect(self.clear)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "pane")
        self.setAccessibleName(self.tr("Filters"))
        self._lay_out()
        for group in self._groups.values():
            group.chosen_changed.connect(self._on_group_chosen_changed)
            group.stops_changed.connect(self.stops_changed)
        self._show_clear()

    @property
    def groups(self) -> list[FacetGroup]:
        """The facets, in their order."""
        return list(self._groups.values())

    @property
    def chosen(self) -> dict[Facet, frozenset[str]]:
        """The choice; facets without one are left out."""
        return {facet: group.chosen for facet, group in self._groups.items() if group.chosen}

    @property
    def count(self) -> int:
        """How many values are chosen."""
        return sum(len(values) for values in self.chosen.values())

    def set_chosen(self, chosen: Chosen) -> None:
        """Show another choice; nothing is told."""
        for facet, group in self._groups.items():
            group.set_chosen(chosen.get(facet, frozenset()))
        self._show_clear()

    def set_totals(self, totals: Counts) -> None:
        """Offer the values that occur; those that are offered already keep their places."""
        for facet, group in self._groups.items():
            wanted = self._order(facet, totals.get(facet, {}))
            if facet not in _FIXED:
                kept = [value for value in self._orders.get(facet, []) if value in wanted]
                wanted = kept + [value for value in wanted if value not in kept]
                self._orders[facet] = wanted
            group.set_values(_unknown_last(wanted))
        self._fit_width()

    def set_counts(self, counts: Counts) -> None:
        """Show how many models each value leaves, with what else is chosen."""
        for facet, group in self._groups.items():
            group.set_counts(counts.get(facet, {}))

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        return [self._clear, *(stop for group in self.groups for stop in group.stops())]

    def focus_region(self) -> None:
        """Take the keyboard: the first value."""
        group = next((group for group in self._groups.values() if not group.isHidden()), None)
        if group is not None:
            group.focus_first()

    def clear(self) -> None:
        """Choose nothing, and tell it."""
        if self.count:
            self.set_chosen({})
            self.chosen_changed.emit({})

    def _lay_out(self) -> None:
        head = QWidget(self)
        head.setFixedHeight(self._theme.size("header"))
        head.setProperty("ground", "headLine")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(self.tr("Filters"), head)
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.DemiBold)
        title.setFont(font)
        row = QHBoxLayout(head)
        set_margins(row, _SIDE, 0, _SIDE - 5, 1)
        row.addWidget(title, 1)
        row.addWidget(self._clear)
        inside = QWidget()
        groups = QVBoxLayout(inside)
        groups.setContentsMargins(_SIDE, 10, _SIDE, 10)
        groups.setSpacing(0)
        for group in self._groups.values():
            groups.addWidget(group)
        groups.addStretch(1)
        inside.setAutoFillBackground(False)
        self._scroll = ScrollColumn(self)
        self._scroll.hold(inside, groups)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._scroll, 1)
        self.setFixedWidth(_WIDTH - 1)

    def _fit_width(self) -> None:
        """Be wide enough for the words, within limits; what is longer is cut."""
        widest = max(group.widest() for group in self._groups.values())
        wanted = widest + 2 * _SIDE
        self.setFixedWidth(max(_WIDTH - 1, min(_WIDEST, wanted)))

    def _order(self, facet: Facet, totals: Mapping[str, int]) -> list[str]:
        known = [value for value, count in totals.items() if count]
        rest = [value for value in known if value != UNKNOWN]
        if facet in _FIXED:
            found = [v for v in _FIXED[facet] if v in rest or facet in (Facet.FIT, Facet.LEVEL)]
        else:
            found = sorted(rest, key=lambda value: (-totals[value], value))
        if facet is Facet.LANGUAGE:
            own = QLocale().name().partition("_")[0]
            found.sort(key=lambda value: value != own and 1 + (value != _ENGLISH))
        return [*found, UNKNOWN] if UNKNOWN in known else found

    def _show_clear(self) -> None:
        count = self.count
        self._clear.setVisible(count > 0)
        self._clear.set_label(self.tr("Clear {count}").format(count=QLocale().toString(count)))

    def _on_group_chosen_changed(self) -> None:
        self._show_clear()
        self.chosen_changed.emit(self.chosen)


def _unknown_last(values: list[str]) -> list[str]:
    rest = [value for value in values if value != UNKNOWN]
    return [*rest, UNKNOWN] if len(rest) < len(values) else rest
