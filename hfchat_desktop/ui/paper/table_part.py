"""A table: rows with lines between them, the head repeated on each page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from hfchat_desktop.core.markdown_blocks import Span, Spans, Table
from hfchat_desktop.ui.paper.paper_style import PaperStyle
from hfchat_desktop.ui.paper.parts import Frame, Lines, Part
from hfchat_desktop.ui.transcript.table_view import (
    column_widths,
    runs_to_the_left,
    shift_in_cell,
    text_side,
)
from hfchat_desktop.ui.transcript.text_box import TextBox

_PADDING = 8.0
_EDGE = 4.0
_NARROWEST = 40.0
_LOOKED_AT = 200  # rows, to see how wide the columns are


def table_parts(table: Table, frame: Frame, gap: float, style: PaperStyle) -> Iterator[Part | None]:
    """Yield the rows of a table; None where the caller may take a breath.

    A table of more columns than fit is several, each with the first column.
    """
    most = max(2, int(frame.width / (_NARROWEST + 2 * _PADDING)))
    columns = list(range(len(table.head)))
    if len(columns) <= most:
        yield from _rows(table, columns, frame, gap, style)
        return
    for at in range(1, len(columns), most - 1):
        chosen = [0, *columns[at : at + most - 1]]
        yield from _rows(table, chosen, frame, gap, style)


def _rows(
    table: Table, columns: list[int], frame: Frame, gap: float, style: PaperStyle
) -> Iterator[Part | None]:
    head = [_bold(table.head[column]) for column in columns]
    natural = [0.0] * len(columns)
    for number, row in enumerate((head, *table.rows[:_LOOKED_AT])):
        cells = row if number == 0 else [row[column] for column in columns]
        for column, spans in enumerate(cells):
            box = TextBox(spans, style)
            box.lay_out()
            natural[column] = max(natural[column], box.unwrapped_width + 2 * _PADDING + 1)
        if number % 8 == 7:
            yield None
    widths = _fitted(natural, frame.width)
    places = Places(widths, [text_side(table, column) for column in columns])
    places.mirrored = runs_to_the_left(table)

    def make_head() -> RowPart:
        return RowPart(head, places, frame, 0.0, style, is_head=True)

    has_head = any(map(any, head))
    if has_head:
        first = make_head()
        first.gap, gap = gap, 0.0
        yield first
    for row in table.rows:
        part = RowPart([row[column] for column in columns], places, frame, gap, style)
        part.head = make_head if has_head else None
        gap = 0.0
        yield part


def _fitted(natural: list[float], width: float) -> list[float]:
    """Return widths that are `width` together."""
    widths = column_widths(natural, width, _PADDING)
    whole = sum(widths)
    return [share * width / whole for share in widths] if whole > width else widths


def _bold(spans: Spans) -> Spans:
    return tuple(Span(span.text, bold=True, link=span.link, formula=span.formula) for span in spans)


class Places:
    """How wide the columns are, and on which side each text stands; `mirrored` from the right."""

    def __init__(self, widths: list[float], sides: list[str]) -> None:
        self.widths = widths
        self.sides = sides
        self.mirrored = False


class RowPart(Part):
    """A row; one that is higher than a page is cut between the lines of its cells."""

    def __init__(
        self,
        cells: Sequence[Spans],
        places: Places,
        frame: Frame,
        gap: float,
        style: PaperStyle,
        *,
        is_head: bool = False,
    ) -> None:
        super().__init__(frame, gap, keep=is_head)
        self._style = style
        self._is_head = is_head
        self._places = places
        self._cells: list[Lines] = []
        for spans, width in zip(cells, places.widths, strict=True):
            box = TextBox(spans, style)
            box.lay_out(max(10.0, width - 2 * _PADDING))
            self._cells.append(Lines(box))
        self._height = 0.0

    def least(self) -> float:
        """Return its height."""
        return max(cell.rest for cell in self._cells) + 2 * _EDGE

    def take(self, room: float, *, fresh: bool) -> float:
        """Take the whole row, or what fits of one that is higher than a page."""
        if self.least() > room and not fresh:
            return 0.0
        tallest = 0.0
        for cell in self._cells:
            tallest = max(tallest, cell.take(room - 2 * _EDGE, fresh=True))
        self.is_done = all(cell.is_done for cell in self._cells)
        self._height = tallest + 2 * _EDGE
        return self._height

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the cells and the lines around the row."""
        x, y = corner.x() + self.frame.x, corner.y()
        places = self._places
        area = QRectF(x, y, sum(places.widths), self._height)
        x = area.right() if places.mirrored else x
        if self._is_head:
            painter.fillRect(area, self._style.color("sunken"))
        pen = QPen(self._style.color("borderStrong"), 0.75)
        for cell, width, side in zip(self._cells, places.widths, places.sides, strict=True):
            x -= width if places.mirrored else 0.0
            shift = shift_in_cell(cell.box, width - 2 * _PADDING, side)
            cell.paint(painter, x + _PADDING + shift, y + _EDGE)
            x += 0.0 if places.mirrored else width
        painter.setPen(pen)
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topLeft(), area.bottomLeft())
        painter.drawLine(area.topRight(), area.bottomRight())
        if self._is_head:
            painter.drawLine(area.topLeft(), area.topRight())
