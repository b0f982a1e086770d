"""What all blocks on the screen have in common, and those made of text alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.markdown_blocks import Block, Heading, Paragraph, Rule
from hfchat_desktop.ui.transcript.controls import SideScroll
from hfchat_desktop.ui.transcript.style import PARAGRAPH_GAP, Style
from hfchat_desktop.ui.transcript.text_box import Link, TextBox

_HEADING_GAP = 16


class Leaf(Protocol):
    """A piece of text that can be pointed at and selected."""

    text: str
    separator: str
    selected: tuple[int, int] | None

    @property
    def rect(self) -> QRectF:
        """Where it is."""

    def position_at(self, point: QPointF) -> int:
        """Return the index nearest to `point`."""

    def word_at(self, index: int) -> tuple[int, int]:
        """Return start and end of the word around `index`."""

    def link_at(self, point: QPointF) -> Link | None:
        """Return the link under `point`."""

    def formula_at(self, point: QPointF) -> str:
        """Return the source of the drawn formula under `point`, or ""."""

    def end_point(self) -> QPointF:
        """Return where the next character would stand."""

    def place_of(self, index: int) -> QRectF:
        """Return where a character stands: as high as its line."""

    def reveal(self, index: int) -> None:
        """Show a character that is folded away or scrolled aside."""


class Host(Protocol):
    """The widget that blocks are painted on, and what they may ask of it."""

    style_: Style

    def canvas(self) -> QWidget:
        """Return the widget, as parent of controls."""

    def copy_text(self, text: str) -> None:
        """Put `text` on the clipboard."""

    def block_resized(self) -> None:
        """Lay out again: the reader folded something out."""

    def block_changed(self, area: QRectF) -> None:
        """Paint `area` again."""

    def add_side_scroll(self, scroll: SideScroll) -> None:
        """Give `scroll` the sideways turns of the wheel over its area."""

    def remove_side_scroll(self, scroll: SideScroll) -> None:
        """Forget `scroll`."""

    def block_wants_work(self, view: BlockView) -> None:
        """Call `view.work()` when there is time."""


class BlockView:
    """A block on the screen. `x`, `y` are in the coordinates of the host."""

    gap_above = PARAGRAPH_GAP

    def __init__(self, block: Block, host: Host) -> None:
        self.block = block
        self.host = host
        self.style = host.style_
        self.x = self.y = self.width = self.height = 0.0
        self.changed_from = 0.0  # by the last `update`: how far down nothing looks otherwise

    @property
    def rect(self) -> QRectF:
        """Where it is."""
        return QRectF(self.x, self.y, self.width, self.height)

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        raise NotImplementedError

    def place(self, x: float, y: float) -> None:
        """Move to a corner; called after `lay_out`."""
        self.x, self.y = x, y

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        raise NotImplementedError

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        return iter(())

    def update(self, block: Block) -> bool:
        """Become `block` if that is cheaper than a new view; then `lay_out` follows."""
        return False

    def work(self, budget_s: float) -> bool:
        """Do what can wait, for `budget_s` seconds. Return True when nothing is left."""
        return True

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        return self.width

    def unsettle(self) -> None:
        """Pass on that some block inside has changed by itself."""

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since; then `lay_out` follows. Whether any was."""
        return False

    def release(self) -> None:
        """Take its controls off the host."""


class TextView(BlockView):
    """A paragraph or a heading."""

    def __init__(self, block: Paragraph | Heading, host: Host, role: str, color: str) -> None:
        super().__init__(block, host)
        if isinstance(block, Heading):
            role = f"heading{block.level}"
            self.gap_above = _HEADING_GAP
        self.box = TextBox(block.spans, host.style_, role, color)

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self.box.lay_out(width)
        self.height = self.box.height

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        self.box.x, self.box.y = x, y

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        self.box.paint(painter, clip)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        yield self.box

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        return self.box.natural_width

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since."""
        return self.box.take_formulas()


class RuleView(BlockView):
    """A line between two parts."""

    def __init__(self, block: Rule, host: Host) -> None:
        super().__init__(block, host)

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self.height = 9.0

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style.color("border"))
        painter.drawRect(QRectF(self.x, round(self.y + 4), self.width, 1))
