"""Blocks below each other."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
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
)
from hfchat_desktop.ui.transcript.block_view import BlockView, Host, Leaf, RuleView, TextView

_INNER_GAP = 2
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

    def set_blocks(self, blocks: Sequence[Block], first: int = 0) -> float:
        """Show `blocks`; those before `first` are as they were.

        Return how far down nothing looks other than before, in pixels of the host.
        """
        at = first
        while at < len(self.views) and at < len(blocks) and self.views[at].block is blocks[at]:
            at += 1
        top = self._bottom_of(at - 1) if self._bring_moved(blocks, at) else math.inf
        if len(self.views) != len(blocks):
            top = min(top, self._bottom_of(min(len(self.views), len(blocks)) - 1))
        for index in range(at, len(blocks)):
            if index < len(self.views):
                top = min(top, self._renew(index, blocks[index]))
            else:
                self.views.append(self._make(blocks[index]))
                self._clean = min(self._clean, index)
        for view in self.views[len(blocks) :]:
            view.release()
        del self.views[len(blocks) :]
        self._clean = min(self._clean, len(blocks))
        return top

    def _bottom_of(self, index: int) -> float:
        return self.views[index].y + self.views[index].height if index >= 0 else 0.0

    def _bring_moved(self, blocks: Sequence[Block], first: int) -> bool:
        """Put the views of blocks that have only moved where they are shown now."""
        if len(self.views) - first < _MANY:
            return False
        known = {id(view.block): view for view in self.views[first:]}
        moved = [known.pop(id(block), None) for block in blocks[first:]]
        if not any(moved):
            return False
        spare = list(reversed(known.values()))
        for index, block in enumerate(blocks[first:], first):
            view = moved[index - first] or (spare.pop() if spare else self._make(block))
            self.views[index : index + 1] = [view]
        self.views[len(blocks) :] = reversed(spare)
        self._clean = min(self._clean, first)
        return True

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

    def _renew(self, index: int, block: Block) -> float:
        """Show a block in place of another; return as `set_blocks` does."""
        view = self.views[index]
        if view.block is block or view.block == block:
            view.block = block
            return math.inf
        self._clean = min(self._clean, index)
        view.changed_from = view.y
        if type(view.block) is type(block) and view.update(block):
            view.block = block
            return view.changed_from
        view.release()
        made = self.views[index] = self._make(block)
        if isinstance(made, TextView) and isinstance(view, TextView):
            return max(self._bottom_of(index - 1), view.y + made.box.kept_height(view.box))
        return self._bottom_of(index - 1)

    def _gap(self, index: int) -> float:
        if index == 0:
            return 0.0
        if self._in_item and isinstance(self.views[index].block, ListBlock):
            return _INNER_GAP
        return self._host.style_.px(self.views[index].gap_above)

    def _make(self, block: Block) -> BlockView:
        host = self._host
        match block:
            case Paragraph() | Heading():
                return TextView(block, host, self._role, self._color)
            case ListBlock():
                from hfchat_desktop.ui.transcript.nested_views import ListView

                return ListView(block, host, self._role, self._color)
            case Quote():
                from hfchat_desktop.ui.transcript.nested_views import QuoteView

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
