"""One facet in the filters: its heading, its values, and a link that unfolds the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.core.catalogue import Facet
from hfchat_desktop.ui.buttons import TextButton
from hfchat_desktop.ui.catalogue.facet_row import FacetRow
from hfchat_desktop.ui.catalogue.fact_words import facet_title, value_words
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.theme import Theme

_MOST_ROWS = 60
_HEADING_HEIGHT = 24
_MORE_LEFT = 20  # px; its own padding brings it below the words of the rows


class FacetGroup(QWidget):
    """One Tab stop: arrows go from row to row. Chosen values are shown even when folded."""

    chosen_changed = Signal()
    stops_changed = Signal()

    def __init__(
        self, theme: Theme, facet: Facet, folded_rows: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.facet = facet
        self._theme = theme
        self._folded_rows = folded_rows
        self._unfolded = False
        self._values: tuple[str, ...] = ()
        self._chosen: set[str] = set()
        self._counts: Mapping[str, int] = {}
        self._rows: dict[str, FacetRow] = {}
        self._heading = QLabel(facet_title(facet), self)
        self._more = TextButton(theme, "", "link", measure="small", parent=self)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._more.clicked.connect(self._on_more_clicked)
        self.hide()

    @property
    def chosen(self) -> frozenset[str]:
        """The values that are ticked."""
        return frozenset(self._chosen)

    def set_chosen(self, chosen: frozenset[str]) -> None:
        """Tick these values; nothing is told."""
        self._chosen = set(chosen)
        for value, row in self._rows.items():
            row.setChecked(value in self._chosen)
        self._show_rows()

    def set_values(self, values: Sequence[str]) -> None:
        """Offer these values, the first ones before the fold."""
        values = tuple(values)
        if values != self._values:
            self._values = values
            self._show_rows()
            self.setVisible(bool(values))

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many models have each value."""
        self._counts = counts
        for value, row in self._rows.items():
            row.set_count(counts.get(value, 0))

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        return [*self._rows.values(), self._more]

    def focus_first(self) -> None:
        """Give the keyboard to the row that the Tab key stops at."""
        for row in self._rows.values():
            if row.focusPolicy() & Qt.FocusPolicy.TabFocus:
                row.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def widest(self) -> int:
        """Return the width that its rows need in pixels."""
        return max((row.sizeHint().width() for row in self._rows.values()), default=0)

    def _lay_out(self) -> None:
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.DemiBold)
        self._heading.setFont(font)
        self._heading.setProperty("tone", "secondary")
        self._heading.setWordWrap(True)
        self._heading.setMinimumHeight(_HEADING_HEIGHT)
        self.setAccessibleName(facet_title(self.facet))
        self._column.setContentsMargins(0, 0, 0, 10)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        more = QHBoxLayout()
        set_margins(more, _MORE_LEFT, 0, 0, 0)
        more.addWidget(self._more)
        more.addStretch(1)
        self._column.addLayout(more)
        self._more.hide()

    def _wanted(self) -> list[str]:
        """Return the values that have a row now."""
        first = self._values[: _MOST_ROWS if self._unfolded else self._folded_rows]
        chosen = [v for v in self._values if v in self._chosen and v not in first]
        chosen += sorted(self._chosen - set(self._values))
        return [*first, *chosen]

    def _show_rows(self) -> None:
        wanted = self._wanted()
        if list(self._rows) != wanted:
            self._rebuild(wanted)
        hidden = len(self._values) - len(wanted)
        foldable = self._unfolded and len(self._values) > self._folded_rows
        self._more.setVisible(hidden > 0 or foldable)
        if foldable:
            self._more.set_label(self.tr("Fewer"))
        else:
            self._more.set_label(self.tr("%n more", "", hidden))
        self._give_one_stop()

    def _rebuild(self, wanted: list[str]) -> None:
        kept = {value: row for value, row in self._rows.items() if value in wanted}
        for value, row in self._rows.items():
            if value not in kept:
                row.hide()
                row.deleteLater()
        self._rows = {}
        for place, value in enumerate(wanted):
            row = kept.get(value) or self._make_row(value)
            self._rows[value] = row
            self._column.insertWidget(place + 1, row)
            row.show()
        self.stops_changed.emit()

    def _make_row(self, value: str) -> FacetRow:
        row = FacetRow(self._theme, value, value_words(self.facet, value), self)
        row.setChecked(value in self._chosen)
        row.set_count(self._counts.get(value, 0))
        row.clicked.connect(self._on_row_clicked)
        row.step_requested.connect(self._on_row_step_requested)
        return row

    def _give_one_stop(self, stop: FacetRow | None = None) -> None:
        """Let the Tab key stop at one row only: the first, or where the keyboard was last."""
        rows = list(self._rows.values())
        held = next((row for row in rows if row.hasFocus()), None)
        stop = stop or held or next(iter(rows), None)
        for row in rows:
            tab = Qt.FocusPolicy.StrongFocus if row is stop else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(tab)

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if not isinstance(row, FacetRow):
            return
        if row.isChecked():
            self._chosen.add(row.value)
        else:
            self._chosen.discard(row.value)
        self._give_one_stop(row)
        self.chosen_changed.emit()

    def _on_row_step_requested(self, step: int) -> None:
        rows = list(self._rows.values())
        row = self.sender()
        if not isinstance(row, FacetRow) or row not in rows:
            return
        target = rows[max(0, min(len(rows) - 1, rows.index(row) + step))]
        self._give_one_stop(target)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_more_clicked(self) -> None:
        self._unfolded = not self._unfolded
        before = len(self._rows)
        self._show_rows()
        if self._unfolded and len(self._rows) > before:
            first_new = list(self._rows.values())[before]
            self._give_one_stop(first_new)
            first_new.setFocus(Qt.FocusReason.TabFocusReason)
