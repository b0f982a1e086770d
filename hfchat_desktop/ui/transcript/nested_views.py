"""Blocks that hold stacks of blocks: lists and quotes."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from hfchat_desktop.core.markdown_blocks import Block, ListBlock, Quote, block_text, markers
from hfchat_desktop.core.plain_text import is_right_to_left
from hfchat_desktop.ui.transcript.block_view import BlockView, Host, Leaf
from hfchat_desktop.ui.transcript.stack import Stack

_LIST_INDENT = 22
_MARKER_GAP = 8
_BULLET = 5
_ITEM_GAP = 4
_QUOTE_INDENT = 16
_QUOTE_BAR = 3
_DIGITS = re.compile(r"\d")


class ListView(BlockView):
    """Items with a marker each."""

    def __init__(self, block: ListBlock, host: Host, role: str, color: str) -> None:
        super().__init__(block, host)
        self._role = role
        self._color = color
        self._items: list[Stack] = []
        self._tops: list[float] = []
        self._indent = 0.0
        self._markers: Sequence[str] = ()
        self._mirrored = False
        if block.continued:
            self.gap_above = 0
        self._set(block)

    def update(self, block: Block) -> bool:
        """Become `block`, keeping what is the same."""
        if not isinstance(block, ListBlock) or not isinstance(self.block, ListBlock):
            return False
        same = (block.ordered, block.start, block.continued)
        if same != (self.block.ordered, self.block.start, self.block.continued):
            return False
        self._set(block)
        return True

    def _set(self, block: ListBlock) -> None:
        before, shrinks = (self._markers[-1:], self._mirrored), len(self._items) > len(block.items)
        top = math.inf if len(self._items) == len(block.items) else self.y + self.height
        for index, item in enumerate(block.items):
            if index == len(self._items):
                self._items.append(Stack(self.host, self._role, self._color, in_item=True))
                self._items[index].set_blocks(item)
            else:
                top = min(top, self._items[index].set_blocks(item))
        for stack in self._items[len(block.items) :]:
            stack.release()
        del self._items[len(block.items) :]
        self._markers = markers(block)
        self._tasks = block.tasks
        self._ordered = block.ordered
        self._mirrored = is_right_to_left(_first_words(block))
        same_room = [len(marker) for marker in before[0]] == [len(m) for m in self._markers[-1:]]
        as_before = same_room and before[1] == self._mirrored and not shrinks
        self.changed_from = top if as_before else self.y

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self._indent = self.style.px(_LIST_INDENT)
        if self._ordered and self._markers:
            metrics = self.style.metrics(self._role)
            last = _DIGITS.sub("0", self._markers[-1])  # the items stay where they are
            widest = metrics.horizontalAdvance(last)
            self._indent = max(self._indent, widest + _MARKER_GAP)
        line = self.style.line(self._role)
        y = 0.0
        self._tops = []
        for stack in self._items:
            stack.lay_out(width - self._indent)
            self._tops.append(y)
            y += max(stack.height, line)
            y += 0 if stack.height <= line else _ITEM_GAP
        self.height = y - (_ITEM_GAP if self._items and self._items[-1].height > line else 0)

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        indent = 0.0 if self._mirrored else self._indent
        for stack, top in zip(self._items, self._tops, strict=True):
            stack.place(x + indent, y + top)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        line = self.style.line(self._role)
        first = max(0, bisect_right(self._tops, clip.top() - self.y) - 1)
        for index in range(first, len(self._items)):
            top = self.y + self._tops[index]
            if top > clip.bottom():
                break
            left = self.x + self.width - self._indent if self._mirrored else self.x
            self._paint_marker(painter, index, QRectF(left, top, self._indent, line))
            self._items[index].paint(painter, clip)

    def _paint_marker(self, painter: QPainter, index: int, area: QRectF) -> None:
        color = self.style.color("accentText")
        if self._tasks and self._tasks[index]:
            from hfchat_desktop.ui.transcript.task_box import paint_task

            paint_task(painter, area, self.style, self._tasks[index] == "x", self._mirrored)
            return
        if self._ordered:
            painter.setPen(color)
            painter.setFont(self.style.font(self._role))
            area.translate(_MARKER_GAP if self._mirrored else -_MARKER_GAP, 0)
            painter.drawText(area, marker_flags(self._mirrored), self._markers[index])
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        radius = self.style.px(_BULLET) / 2
        x = area.right() - radius - 3 if self._mirrored else area.left() + radius + 3
        painter.drawEllipse(QPointF(x, area.center().y()), radius, radius)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        for stack in self._items:
            yield from stack.leaves()

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        inner = max((stack.natural_width() for stack in self._items), default=0.0)
        return self._indent + inner

    def unsettle(self) -> None:
        """Pass on that some block inside has changed by itself."""
        for stack in self._items:
            stack.unsettle()

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since."""
        taken = [stack.take_formulas() for stack in self._items]
        return any(taken)

    def release(self) -> None:
        """Take its controls off the host."""
        for stack in self._items:
            stack.release()


def marker_flags(mirrored: bool) -> int:
    """Return the flags that write the number of an item beside it: "1." runs as the list does."""
    side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
    way = Qt.TextFlag.TextForceRightToLeft if mirrored else Qt.TextFlag.TextForceLeftToRight
    return int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | way)


def _first_words(block: ListBlock) -> str:
    """Return the text that decides on which side the markers stand."""
    return next((block_text(part) for item in block.items for part in item), "")


class QuoteView(BlockView):
    """Blocks behind a bar."""

    def __init__(self, block: Quote, host: Host, role: str) -> None:
        super().__init__(block, host)
        self._stack = Stack(host, role, "textSecondary")
        self._set(block)

    def update(self, block: Block) -> bool:
        """Become `block`, keeping what is the same."""
        if isinstance(block, Quote):
            self._set(block)
        return isinstance(block, Quote)

    def _set(self, block: Quote) -> None:
        self._stack.set_blocks(block.blocks)
        self._mirrored = is_right_to_left(next(map(block_text, block.blocks), ""))

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self._stack.lay_out(width - _QUOTE_INDENT)
        self.height = max(self._stack.height, self.style.line("prose"))

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        self._stack.place(x if self._mirrored else x + _QUOTE_INDENT, y)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style.color("borderStrong"))
        left = self.x + self.width - _QUOTE_BAR if self._mirrored else self.x
        bar = QRectF(left, self.y, _QUOTE_BAR, self.height)
        painter.drawRoundedRect(bar, _QUOTE_BAR / 2, _QUOTE_BAR / 2)
        self._stack.paint(painter, clip)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        yield from self._stack.leaves()

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        return self._stack.natural_width() + _QUOTE_INDENT

    def unsettle(self) -> None:
        """Pass on that some block inside has changed by itself."""
        self._stack.unsettle()

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since."""
        return self._stack.take_formulas()

    def release(self) -> None:
        """Take its controls off the host."""
        self._stack.release()
