"""A table: a grid of texts with lines between the rows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from hfchat_desktop.core.markdown_blocks import Block, Span, Spans, Table, spans_text
from hfchat_desktop.core.plain_text import is_right_to_left
from hfchat_desktop.ui.transcript.block_view import BlockView, Host, Leaf
from hfchat_desktop.ui.transcript.controls import SideScroll
from hfchat_desktop.ui.transcript.text_box import TextBox

_PADDING = 14
_ABOVE = 4
_BELOW = 5
_RADIUS = 8
_WIDEST_CELL = 320
_NARROWEST_CELL = 72
_NUMBER = re.compile(
    r"[-+−±~≈<>=]*\s*[$€£¥]?\s*\d[\d.,'’\s\u202f/:]*\s*(?:[%‰°]|[^\W\d_]{1,4}\.?)?"
)


class TableView(BlockView):
    """Head on a ground of its own; numbers stand right unless the writer says otherwise."""

    def __init__(self, block: Table, host: Host) -> None:
        super().__init__(block, host)
        self._scroll = SideScroll(host.canvas(), self._on_scroll_moved)
        host.add_side_scroll(self._scroll)
        self._grid: list[list[TextBox]] = []
        self._widths: list[float] = []
        self._tops: list[float] = []
        self._bottom = 0.0
        self._set(block, 0)

    def update(self, block: Block) -> bool:
        """Become `block`, keeping what is the same."""
        old = self.block
        if not isinstance(block, Table) or not isinstance(old, Table) or block.head != old.head:
            return False
        same = 0
        for before, now in zip(old.rows, block.rows, strict=False):
            if before is not now and before != now:
                break
            same += 1
        self._set(block, same + 1)
        return True

    def _set(self, block: Table, first: int) -> None:
        """Make the boxes of the rows from `first` on, the head being row 0."""
        del self._grid[first:]
        rows = (block.head, *block.rows)
        for number in range(first, len(rows)):
            self._grid.append([self._cell(spans, number == 0) for spans in rows[number]])
        for row in self._grid[first:]:
            for box in row[:-1]:
                box.separator = "\t"
        self._mirrored = runs_to_the_left(block)
        self._sides = [text_side(block, column) for column in range(len(block.head))]

    def _cell(self, spans: Spans, head: bool) -> TextBox:
        if head:
            spans = tuple(
                Span(span.text, bold=True, link=span.link, formula=span.formula) for span in spans
            )
        box = TextBox(spans, self.style, "small" if head else "prose")
        box.lay_out()
        return box

    # --- layout -------------------------------------------------------------------------

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self._widths = self._shares(width)
        self._scroll.set_widths(sum(self._widths), width)
        y = 0.0
        self._tops = []
        for row in self._grid:
            self._tops.append(y)
            tallest = 0.0
            for box, share in zip(row, self._widths, strict=True):
                room = share - 2 * _PADDING
                if box.unwrapped_width > room:
                    box.lay_out(room)
                else:
                    box.lay_out()
                tallest = max(tallest, box.height)
            y += _ABOVE + max(tallest, self.style.line("prose")) + _BELOW
        self._bottom = y
        self.height = y + (SideScroll.HEIGHT if self._scroll.needed else 0)

    def _shares(self, width: float) -> list[float]:
        """Divide `width` among the columns by what their texts need."""
        columns = range(len(self._sides))
        natural = [
            max(box.unwrapped_width for box in (row[c] for row in self._grid)) + 2 * _PADDING + 1
            for c in columns
        ]
        return column_widths(natural, width, _PADDING)

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        self._scroll.place(QRectF(x, y, self.width, self.height))
        x -= self._scroll.value
        line = self.style.line("prose")
        for row, top in zip(self._grid, self._tops, strict=True):
            left = x + sum(self._widths) if self._mirrored else x
            for box, share, side in zip(row, self._widths, self._sides, strict=True):
                left -= share if self._mirrored else 0.0
                room = share - 2 * _PADDING
                box.x = left + _PADDING + shift_in_cell(box, room, side)
                box.y = y + top + _ABOVE + max(0.0, line - box.height) / 2
                left += 0.0 if self._mirrored else share

    # --- painting -----------------------------------------------------------------------

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        frame = self.rect
        if not frame.intersects(clip):
            return
        color = self.style.color
        path = QPainterPath()
        path.addRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(path)
        head = self._tops[1] if len(self._tops) > 1 else self._bottom
        painter.fillRect(QRectF(self.x, self.y, self.width, head), color("sunken"))
        painter.setPen(self.style.theme.pen("border"))
        for top in self._tops[1:]:
            y = round(self.y + top) - 0.5
            painter.drawLine(QPointF(self.x, y), QPointF(self.x + self.width, y))
        for row, top in zip(self._grid, self._tops, strict=True):
            if self.y + top > clip.bottom():
                break
            for box in row:
                box.paint(painter, clip)
        painter.restore()
        painter.setPen(self.style.theme.pen("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        for row in self._grid:
            yield from row

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since."""
        changed = [box for row in self._grid for box in row if box.take_formulas()]
        for box in changed:
            box.lay_out()
        return bool(changed)

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        return sum(self._widths)

    def release(self) -> None:
        """Take its controls off the host."""
        self.host.remove_side_scroll(self._scroll)
        self._scroll.release()

    def _on_scroll_moved(self) -> None:
        self.place(self.x, self.y)
        self.host.block_changed(self.rect)


def column_widths(natural: list[float], width: float, padding: float) -> list[float]:
    """Divide `width` among columns that need `natural` widths so that nothing wraps.

    Each has `padding` on both sides in it. They are wider together where they do not fit.
    """
    spare = width - sum(natural)
    if spare >= 0:
        return [need + spare / len(natural) for need in natural]
    # What needs less than half of its even share is not broken: numbers and short words.
    short = max(_NARROWEST_CELL + 2 * padding, width / (2 * len(natural)))
    least = [min(need, short) for need in natural]
    if sum(least) >= width:
        return [min(need, _WIDEST_CELL) for need in natural]
    wish = sum(natural) - sum(least)
    part = (width - sum(least)) / wish
    return [low + (need - low) * part for low, need in zip(least, natural, strict=True)]


def text_side(table: Table, column: int) -> str:
    """Return where the texts of a column stand: as the writer says, or right if all are numbers.

    The first column names the rows, so its numbers stand left. Where the table runs from right
    to left it is the other way round.
    """
    if table.alignments[column]:
        return table.alignments[column]
    cells = [row[column] for row in table.rows] if column else []
    texts = [text for cell in cells if (text := spans_text(cell).strip())]
    numbers = bool(texts) and all(_NUMBER.fullmatch(text) for text in texts)
    return "right" if numbers is not runs_to_the_left(table) else "left"


def runs_to_the_left(table: Table) -> bool:
    """Return whether the first column stands at the right: its head says it, or its first cell."""
    rows = (table.head, *table.rows[:1])
    words = (spans_text(row[0]).strip() for row in rows if row)
    return is_right_to_left(next(filter(None, words), ""))


def shift_in_cell(box: TextBox, room: float, side: str) -> float:
    """Return how far to the right a text stands in `room` pixels of its cell."""
    free = max(0.0, room - box.natural_width)
    shift = {"right": free, "center": free / 2}.get(side, 0.0)
    # A right-to-left text already stands at the right of what it was laid out for.
    return shift - (max(0.0, box.width - box.natural_width) if box.is_rtl else 0.0)
