"""The table of scores: heads to order by, and a row for each model, persona or topic."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hfchat_desktop.core.score_table import Column
from hfchat_desktop.ui.mirroring import seen_rect
from hfchat_desktop.ui.ratings.head_cell import HeadCell
from hfchat_desktop.ui.ratings.score_line import ScoreLine
from hfchat_desktop.ui.ratings.score_row import PADDING, Places, ScoreRow
from hfchat_desktop.ui.ratings.words import column_name, column_words
from hfchat_desktop.ui.theme import Theme

_HEAD = 40
_GAP = 20
_LEAST_NAME = 150
_LEFT = (Column.RANK, Column.NAME, Column.STARS)


class ScoreTable(QFrame):
    """Head and rows are one Tab stop each, with arrows inside."""

    order_requested = Signal(object)  # Column
    line_chosen = Signal(object)  # ScoreLine, whose answers are wanted
    stacked_changed = Signal(bool)  # there is no room for heads

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stacked: bool | None = None
        self._rows: list[ScoreRow] = []
        self.setProperty("card", "plain")
        self.setAccessibleName(self.tr("Ratings"))
        self._head = QWidget(self)
        self._head.setFixedHeight(_HEAD)
        self._cells = [
            HeadCell(theme, column, right=column not in _LEFT, parent=self._head)
            for column in Column
        ]
        for cell in self._cells:
            cell.clicked.connect(self._on_cell_clicked)
            cell.step_requested.connect(self._on_cell_step_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 4, 1, 4)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._stop_at(self._cells, 0)

    @property
    def rows(self) -> list[ScoreRow]:
        """The rows that are shown."""
        return self._rows

    @property
    def cells(self) -> list[HeadCell]:
        """The heads of the columns."""
        return self._cells

    @property
    def is_stacked(self) -> bool:
        """Whether there is no room for columns."""
        return bool(self._stacked)

    def set_lines(self, lines: Sequence[ScoreLine], by: str) -> None:
        """Show these in their order; `by` is "model", "persona" or "topic"."""
        for cell in self._cells:
            cell.set_words(column_words(cell.column, by), column_name(cell.column, by))
        while len(self._rows) > len(lines):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(lines):
            self._add_row()
        for row, line in zip(self._rows, lines, strict=True):
            row.set_line(line)
        focused = next((n for n, row in enumerate(self._rows) if row.hasFocus()), 0)
        self._stop_at(self._rows, focused)
        self._arrange()

    def set_order(self, column: Column, *, turned: bool) -> None:
        """Show by which column the rows are ordered."""
        for place, cell in enumerate(self._cells):
            holds = cell.column is column
            cell.set_order(("up" if turned else "down") if holds else "")
            if holds and not any(other.hasFocus() for other in self._cells):
                self._stop_at(self._cells, place)

    def minimumSizeHint(self) -> QSize:
        """Fit into any width: rows become higher."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column its width."""
        super().resizeEvent(event)
        self._arrange()

    # --- inside --------------------------------------------------------------------------------

    def _add_row(self) -> None:
        row = ScoreRow(self._theme, self)
        row.clicked.connect(self._on_row_clicked)
        row.step_requested.connect(self._on_row_step_requested)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()

    def _arrange(self) -> None:
        places = self._places()
        for place, row in enumerate(self._rows):
            row.has_edge = places is not None or place > 0
            row.set_places(places)
        self._head.setVisible(places is not None)
        for cell in self._cells if places is not None else ():
            left, wide = (places or {})[cell.column]
            high = self._theme.size("control")
            area = QRect(left, (_HEAD - high) // 2, wide, high)
            cell.setGeometry(seen_rect(self._head, area))
        if self._stacked != (places is None):
            self._stacked = places is None
            self.stacked_changed.emit(self._stacked)

    def _places(self) -> Places | None:
        """Return where each column is, None where they have no room side by side."""
        wished = {
            cell.column: max(
                [cell.sizeHint().width(), *(row.wished(cell.column) for row in self._rows)]
            )
            for cell in self._cells
        }
        rest = sum(wide for column, wide in wished.items() if column is not Column.NAME)
        room = self.width() - 2 - 2 * PADDING - (len(wished) - 1) * _GAP - rest
        if room < min(_LEAST_NAME, wished[Column.NAME]):
            return None
        wished[Column.NAME] = room
        places, left = {}, PADDING
        for column in Column:
            places[column] = (left, wished[column])
            left += wished[column] + _GAP
        return places

    def _stop_at(self, stops: Sequence[QWidget], place: int) -> None:
        """Let the Tab key stop at one of them."""
        for number, stop in enumerate(stops):
            here = number == place
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _step(self, stops: Sequence[QWidget], sender: object, step: int) -> None:
        place = next((n for n, stop in enumerate(stops) if stop is sender), 0) + step
        if 0 <= place < len(stops):
            self._stop_at(stops, place)
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_cell_step_requested(self, step: int) -> None:
        self._step(self._cells, self.sender(), step)

    def _on_row_step_requested(self, step: int) -> None:
        self._step(self._rows, self.sender(), step)

    def _on_cell_clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, HeadCell):
            self._stop_at(self._cells, self._cells.index(cell))
            self.order_requested.emit(cell.column)

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, ScoreRow) and row.line is not None:
            self._stop_at(self._rows, self._rows.index(row))
            self.line_chosen.emit(row.line)
