"""Blocks below each other, and the blocks that hold such stacks: lists and quotes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from hfchat_desktop.core.markdown_blocks import (
    Block,
    CodeBlock,
    Footnote,
    Formula,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Table,
    block_text,
    markers,
)
from hfchat_desktop.ui.transcript.block_view import BlockView, Host, Leaf, RuleView, TextView
from hfchat_desktop.ui.transcript.text_box import is_right_to_left

_LIST_INDENT = 22
_MARKER_GAP = 8
_BULLET = 5
_ITEM_GAP = 4
_INNER_GAP = 2
_QUOTE_INDENT = 16
_QUOTE_BAR = 3
_MANY = 8  # blocks; fewer are built anew rather than looked for
_NARROWEST = 80  # px; deeper blocks are not indented further


class Stack:
    """Views of a list of blocks. Only what is new is built and laid out."""

    def __init__(
        self, host: Host, role: str = "prose", color: str = "text", *, in_item: bool = False
    ) -> None:
        self.views: list[BlockView] = []
        self._in_item = in_item  # of a list: an inner list follows close
        self.height = 0.0
        self._host = host
        self._role = role
        self._color = color
        self._width = -1.0
        self._tops: list[float] = []
        self._clean = 0  # views before this one are laid out for `_width`
        self._placed = 0  # and those before this one are where they belong
        self._corner = (0.0, 0.0)

    def set_blocks(self, blocks: Sequence[Block], first: int = 0) -> None:
        """Show `blocks`; those before `first` are as they were."""
        at = first
        while at < len(self.views) and at < len(blocks) and self.views[at].block is blocks[at]:
            at += 1
        self._bring_moved(blocks, at)
        for index in range(at, len(blocks)):
            if index < len(self.views):
                self._renew(index, blocks[index])
            else:
                self.views.append(self._make(blocks[index]))
                self._clean = min(self._clean, index)
        for view in self.views[len(blocks) :]:
            view.release()
        del self.views[len(blocks) :]
        self._clean = min(self._clean, len(blocks))

    def _bring_moved(self, blocks: Sequence[Block], first: int) -> None:
        """Put the views of blocks that have only moved where they are shown now."""
        if len(self.views) - first < _MANY:
            return
        known = {id(view.block): view for view in self.views[first:]}
        moved = [known.pop(id(block), None) for block in blocks[first:]]
        if not any(moved):
            return
        spare = list(reversed(known.values()))
        for index, block in enumerate(blocks[first:], first):
            view = moved[index - first] or (spare.pop() if spare else self._make(block))
            self.views[index : index + 1] = [view]
        self.views[len(blocks) :] = reversed(spare)
        self._clean = min(self._clean, first)

    def lay_out(self, width: float) -> None:
        """Lay out for `width`, as little as possible."""
        width = max(width, _NARROWEST)
        if width != self._width:
            self._clean = 0
            self._width = width
        del self._tops[self._clean :]
        self._placed = min(self._placed, self._clean)
        y = 0.0
        if self._clean:
            y = self._tops[-1] + self.views[self._clean - 1].height
        for index in range(self._clean, len(self.views)):
            view = self.views[index]
            view.lay_out(width)
            y += self._gap(index)
            self._tops.append(y)
            y += view.height
        self._clean = len(self.views)
        self.height = y

    def unsettle(self) -> None:
        """Lay out everything at the next `lay_out`: a block has changed by itself."""
        self._clean = 0
        for view in self.views:
            view.unsettle()

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        if (x, y) != self._corner:
            self._placed = 0
            self._corner = (x, y)
        for index in range(self._placed, len(self.views)):
            self.views[index].place(x, y + self._tops[index])
        self._placed = len(self.views)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint the blocks that lie in `clip`."""
        if not self.views:
            return
        offset = self.views[0].y - self._tops[0]
        first = max(0, bisect_right(self._tops, clip.top() - offset) - 1)
        for view in self.views[first:]:
            if view.y > clip.bottom():
                break
            view.paint(painter, clip)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        for view in self.views:
            yield from view.leaves()

    def last_leaf(self) -> Leaf | None:
        """Return the text that ends the stack."""
        for view in reversed(self.views):
            leaves = list(view.leaves())
            if leaves:
                return leaves[-1]
        return None

    def natural_width(self) -> float:
        """Return the width that the widest block needs; only after `lay_out`."""
        return max((view.natural_width() for view in self.views), default=0.0)

    def release(self) -> None:
        """Take all controls off the host."""
        for view in self.views:
            view.release()

    def _renew(self, index: int, block: Block) -> None:
        view = self.views[index]
        if view.block is block or view.block == block:
            view.block = block
            return
        self._clean = min(self._clean, index)
        if type(view.block) is type(block) and view.update(block):
            view.block = block
            return
        view.release()
        self.views[index] = self._make(block)

    def _gap(self, index: int) -> float:
        if index == 0:
            return 0.0
        if self._in_item and isinstance(self.views[index], ListView):
            return _INNER_GAP
        return self._host.style_.px(self.views[index].gap_above)

    def _make(self, block: Block) -> BlockView:
        host = self._host
        match block:
            case Paragraph() | Heading():
                return TextView(block, host, self._role, self._color)
            case ListBlock():
                return ListView(block, host, self._role, self._color)
            case Quote():
                return QuoteView(block, host, self._role)
            case CodeBlock():
                from hfchat_desktop.ui.transcript.code_view import CodeView

                return CodeView(block, host)
            case Table():
                from hfchat_desktop.ui.transcript.table_view import TableView

                return TableView(block, host)
            case Rule():
                return RuleView(block, host)
            case Formula():
                from hfchat_desktop.ui.transcript.formula_view import FormulaView

                return FormulaView(block, host, self._color)
            case Footnote():
                from hfchat_desktop.ui.transcript.footnote_view import FootnoteView

                return FootnoteView(block, host)

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since; then `lay_out` follows. Whether any was."""
        taken = False
        for index, view in enumerate(self.views):
            if view.take_formulas():
                self._clean = min(self._clean, index)
                taken = True
        return taken


class ListView(BlockView):
    """Items with a marker each."""

    def __init__(self, block: ListBlock, host: Host, role: str, color: str) -> None:
        super().__init__(block, host)
        self._role = role
        self._color = color
        self._items: list[Stack] = []
        self._tops: list[float] = []
        self._indent = 0.0
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
        for index, item in enumerate(block.items):
            if index == len(self._items):
                self._items.append(Stack(self.host, self._role, self._color, in_item=True))
            self._items[index].set_blocks(item)
        for stack in self._items[len(block.items) :]:
            stack.release()
        del self._items[len(block.items) :]
        self._markers = markers(block)
        self._tasks = block.tasks
        self._ordered = block.ordered
        self._mirrored = is_right_to_left(_first_words(block))

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self._indent = self.style.px(_LIST_INDENT)
        if self._ordered and self._markers:
            metrics = self.style.metrics(self._role)
            widest = metrics.horizontalAdvance(self._markers[-1])
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
            side = Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
            gap = _MARKER_GAP if self._mirrored else -_MARKER_GAP
            area.translate(gap, 0)
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self._markers[index])
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


def _first_words(block: ListBlock) -> str:
    """Return the text that decides on which side the markers stand."""
    return next((block_text(part) for item in block.items for part in item), "")


class QuoteView(BlockView):
    """Blocks behind a bar."""

    def __init__(self, block: Quote, host: Host, role: str) -> None:
        super().__init__(block, host)
        self._stack = Stack(host, role, "textSecondary")
        self._stack.set_blocks(block.blocks)

    def update(self, block: Block) -> bool:
        """Become `block`, keeping what is the same."""
        if isinstance(block, Quote):
            self._stack.set_blocks(block.blocks)
        return isinstance(block, Quote)

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self._stack.lay_out(width - _QUOTE_INDENT)
        self.height = max(self._stack.height, self.style.line("prose"))

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        self._stack.place(x + _QUOTE_INDENT, y)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style.color("borderStrong"))
        bar = QRectF(self.x, self.y, _QUOTE_BAR, self.height)
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
