"""What flows over pages: parts that are cut where a page ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from hfchat_desktop.core.markdown_blocks import Spans
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.paper.paper_style import INVISIBLE, PaperStyle
from hfchat_desktop.ui.transcript.formulas import Drawing
from hfchat_desktop.ui.transcript.nested_views import marker_flags
from hfchat_desktop.ui.transcript.task_box import paint_task
from hfchat_desktop.ui.transcript.text_box import TextBox

BAR = 3.0
_MARKER_GAP = 7.0
_FEW_LINES = 2  # are not left alone at the end of a page, nor at its beginning
_GROWN = 1.15  # a formula of its own line, in sizes of the text


class Frame(Record):
    """Where a part stands: `x` from the edge of the text, its width, and bars of quotes."""

    x: float
    width: float
    bars: tuple[float, ...] = ()

    def indented(self, left: float, right: float = 0.0) -> Frame:
        """Return a narrower frame."""
        return Frame(self.x + left, max(40.0, self.width - left - right), self.bars)

    def quoted(self, indent: float, *, mirrored: bool = False) -> Frame:
        """Return a frame behind one more bar, which is at its right where it is mirrored."""
        inner = self.indented(0, indent) if mirrored else self.indented(indent)
        bar = self.x + self.width - BAR if mirrored else self.x
        return Frame(inner.x, inner.width, (*self.bars, bar))


@dataclass(slots=True)
class Marker:
    """What stands beside the first line of an item: a number, a bullet, or the box of a task."""

    words: str
    x: float
    width: float
    mirrored: bool = False
    task: str = ""

    def paint(self, painter: QPainter, style: PaperStyle, corner: QPointF, line: float) -> None:
        """Paint it beside a line that begins at `corner`."""
        area = QRectF(corner.x() + self.x, corner.y(), self.width, line)
        painter.setFont(style.font("prose"))
        painter.setPen(style.color("accentText"))
        words = self.words
        if self.task:
            paint_task(painter, area, style, self.task == "x", self.mirrored)
            painter.setPen(INVISIBLE)
            words = f"[{self.task}]"
        gap = _MARKER_GAP if self.mirrored else -_MARKER_GAP
        flags = marker_flags(self.mirrored) | Qt.TextFlag.TextDontClip.value
        painter.drawText(area.translated(gap, 0), flags, words)


class Part:
    """Something that flows. `take` chooses the next piece of it, `paint` paints that piece.

    `gap` is the room above, which is none at the top of a page. A part that is to `keep` is
    not left behind by the next one. `head` makes what is repeated on each page on which the
    part goes on.
    """

    head: Callable[[], Part] | None = None
    marker: Marker | None = None

    def __init__(self, frame: Frame, gap: float = 0.0, *, keep: bool = False) -> None:
        self.frame = frame
        self.gap = gap
        self.keep = keep
        self.is_done = False

    def least(self) -> float:
        """Return the height of the smallest first piece."""
        raise NotImplementedError

    def take(self, room: float, *, fresh: bool) -> float:
        """Choose the next piece, at most `room` high, and return its height; 0: none fits.

        On a `fresh` page something is always taken.
        """
        raise NotImplementedError

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the piece that was chosen; `corner` is the left edge of the text."""
        raise NotImplementedError


class Whole(Part):
    """A part that is not cut; higher than a page, it is made smaller."""

    height = 0.0

    def least(self) -> float:
        """Return its height."""
        return self.height

    def take(self, room: float, *, fresh: bool) -> float:
        """Take all of it, or nothing."""
        if self.height > room:
            if not fresh:
                return 0.0
            self.shrink(room)
        self.is_done = True
        return self.height

    def shrink(self, room: float) -> None:
        """Become as high as `room`."""
        self.height = room


class RulePart(Whole):
    """A line across."""

    height = 9.0

    def __init__(self, frame: Frame, gap: float, style: PaperStyle, *, keep: bool = False) -> None:
        super().__init__(frame, gap, keep=keep)
        self._style = style

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the line."""
        painter.setPen(QPen(self._style.color("borderStrong"), 0.75))
        y, x = corner.y() + self.height / 2, corner.x() + self.frame.x
        painter.drawLine(QPointF(x, y), QPointF(x + self.frame.width, y))


class FormulaPart(Whole):
    """A formula on a line of its own, in the middle, made smaller where it is too wide."""

    def __init__(self, frame: Frame, gap: float, style: PaperStyle, drawing: Drawing) -> None:
        super().__init__(frame, gap)
        self._style = style
        self._drawing = drawing
        self._size = style.font("prose").pixelSize() * _GROWN
        self._size = min(self._size, frame.width / drawing.width)
        self.height = drawing.height * self._size + 4

    def shrink(self, room: float) -> None:
        """Become as high as `room`."""
        self._size *= room / self.height
        self.height = room

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the shapes."""
        across = self._drawing.width * self._size
        x = corner.x() + self.frame.x + (self.frame.width - across) / 2
        area = QRectF(x, corner.y() + 2, across, self._drawing.height * self._size)
        if self._style.formulas is not None:
            self._style.formulas.paint(painter, self._drawing, area, self._style.color("text"))


class Lines:
    """The lines of a text that are not on a page yet."""

    def __init__(self, box: TextBox) -> None:
        self.box = box
        self._first = 0
        self._end = 0

    @property
    def rest(self) -> float:
        """Height of the lines that are left."""
        return self.box.height - self._top(self._end)

    @property
    def is_done(self) -> bool:
        """Whether no line is left."""
        return self._end >= len(self.box.line_bottoms)

    def least(self) -> float:
        """Return the height of the lines that must stand together at first."""
        bottoms = self.box.line_bottoms
        few = len(bottoms) if len(bottoms) <= _FEW_LINES + 1 else _FEW_LINES
        return bottoms[few - 1] if bottoms else 0.0

    def take(self, room: float, *, fresh: bool) -> float:
        """Choose the lines that fit and return their height."""
        self._first = self._end
        bottoms, top = self.box.line_bottoms, self._top(self._first)
        count = len(bottoms)
        end = self._first
        while end < count and bottoms[end] - top <= room + 0.01:
            end += 1
        if 0 < count - end < _FEW_LINES:
            end = min(end, count - _FEW_LINES)
        if end - self._first < min(_FEW_LINES, count) and self._first == 0 and end < count:
            end = self._first
        if fresh:
            end = max(end, min(count, self._first + 1))
        self._end = max(end, self._first)
        return self._top(self._end) - top

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """Paint the lines that were chosen with their corner at `x`, `y`."""
        if self._end == self._first:
            return
        self.box.x, self.box.y = x, y - self._top(self._first)
        self.box.paint_lines(painter, self._first, self._end)

    def _top(self, line: int) -> float:
        return self.box.line_bottoms[line - 1] if line else 0.0


class TextPart(Part):
    """Running text."""

    def __init__(
        self,
        spans: Spans,
        frame: Frame,
        gap: float,
        style: PaperStyle,
        role: str = "prose",
        color: str = "text",
        *,
        keep: bool = False,
    ) -> None:
        super().__init__(frame, gap, keep=keep)
        self._style = style
        box = TextBox(spans, style, role, color)
        box.lay_out(frame.width)
        self._line = style.line(role)
        self._lines = Lines(box)

    def least(self) -> float:
        """Return the height of the lines that must stand together at first."""
        return self._lines.least()

    def take(self, room: float, *, fresh: bool) -> float:
        """Choose the lines that fit."""
        height = self._lines.take(room, fresh=fresh)
        self.is_done = self._lines.is_done
        return height

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the lines that were chosen."""
        if self.marker is not None:
            self.marker.paint(painter, self._style, corner, self._line)
            self.marker = None
        self._lines.paint(painter, corner.x() + self.frame.x, corner.y())
