"""A formula on lines of its own: centred, or scrolled sideways where it is too wide."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from hfchat_desktop.core.markdown_blocks import Formula, Span
from hfchat_desktop.ui.transcript.block_view import BlockView, Host, Leaf
from hfchat_desktop.ui.transcript.controls import SideScroll
from hfchat_desktop.ui.transcript.formulas import Drawing
from hfchat_desktop.ui.transcript.style import Style
from hfchat_desktop.ui.transcript.text_box import Link, TextBox

_GROWN = 1.15  # of the size of the text around it
_ABOVE = 4
_RADIUS = 4


class FormulaView(BlockView):
    """The picture of a formula; its source while there is none."""

    def __init__(self, block: Formula, host: Host, color: str = "text") -> None:
        super().__init__(block, host)
        self._color = color
        self._scroll = SideScroll(host.canvas(), self._on_scroll_moved)
        host.add_side_scroll(self._scroll)
        self._source = TextBox((Span(block.text),), self.style, "code", color)
        self._picture: _Picture | None = None
        self.take_formulas()

    def take_formulas(self) -> bool:
        """Show the picture once it has been drawn."""
        if self._picture is not None or not isinstance(self.block, Formula):
            return False
        drawing = self.style.formula(self.block.text)
        if drawing is not None:
            self._picture = _Picture(self.block.text, drawing, self.style)
        return drawing is not None

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        if self._picture is None:
            self._source.lay_out(width)
            self.height = self._source.height
            return
        self._scroll.set_widths(self._picture.across, width)
        below = SideScroll.HEIGHT if self._scroll.needed else _ABOVE
        self.height = _ABOVE + self._picture.down + below

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        self._source.x, self._source.y = x, y
        if self._picture is not None:
            aside = max(0.0, (self.width - self._picture.across) / 2)
            self._picture.x = x + aside - self._scroll.value
            self._picture.y = y + _ABOVE
            self._scroll.place(self.rect)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        if self._picture is None:
            self._source.paint(painter, clip)
        elif self.rect.intersects(clip):
            painter.save()
            if self._scroll.needed:
                painter.setClipRect(self.rect, Qt.ClipOperation.IntersectClip)
            self._picture.paint(painter, self._color)
            painter.restore()

    def leaves(self) -> Iterator[Leaf]:
        """Yield the formula as one text."""
        yield self._source if self._picture is None else self._picture

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        return self._source.natural_width if self._picture is None else self._picture.across

    def release(self) -> None:
        """Take its controls off the host."""
        self.host.remove_side_scroll(self._scroll)
        self._scroll.release()

    def _on_scroll_moved(self) -> None:
        self.place(self.x, self.y)
        self.host.block_changed(self.rect)


class _Picture:
    """A drawn formula that is selected as a whole, and copied as its source."""

    def __init__(self, text: str, drawing: Drawing, style: Style) -> None:
        self.x = self.y = 0.0
        self.text = text
        self.separator = "\n"
        self.selected: tuple[int, int] | None = None
        self._drawing = drawing
        self._style = style
        size = style.font("prose").pixelSize() * _GROWN
        self.across, self.down = drawing.width * size, drawing.height * size

    @property
    def rect(self) -> QRectF:
        """Where it is."""
        return QRectF(self.x, self.y, self.across, self.down)

    def paint(self, painter: QPainter, color: str) -> None:
        """Paint it, on the ground of what is selected or looked for if it is."""
        selected = self.selected is not None and self.selected[0] < self.selected[1]
        marks = self._style.marks
        if selected or (marks is not None and marks.spans(self, self.text)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._style.color("accentBorder"))
            painter.drawRoundedRect(self.rect, _RADIUS, _RADIUS)
        if self._style.formulas is not None:
            ink = self._style.color(color)
            self._style.formulas.paint(painter, self._drawing, self.rect, ink)

    def position_at(self, point: QPointF) -> int:
        """Return the beginning or the end, whichever is nearer."""
        return 0 if point.x() < self.rect.center().x() else len(self.text)

    def word_at(self, _index: int) -> tuple[int, int]:
        """Return all of it."""
        return 0, len(self.text)

    def link_at(self, _point: QPointF) -> Link | None:
        """Return None: it holds no links."""
        return None

    def formula_at(self, point: QPointF) -> str:
        """Return its source."""
        return self.text if self.rect.contains(point) else ""

    def end_point(self) -> QPointF:
        """Return where the next character would stand."""
        return QPointF(self.rect.right() + 4, self.rect.center().y())

    def place_of(self, _index: int) -> QRectF:
        """Return all of it."""
        return self.rect

    def reveal(self, _index: int) -> None:
        """Do nothing: all of it is shown."""
