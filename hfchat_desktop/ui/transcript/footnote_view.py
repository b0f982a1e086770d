"""A footnote: its mark, which leads back to the text, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from hfchat_desktop.core.markdown_blocks import NOTE_LINK, Block, Footnote, Span
from hfchat_desktop.ui.transcript.block_view import BlockView, Host, Leaf
from hfchat_desktop.ui.transcript.stack import Stack
from hfchat_desktop.ui.transcript.text_box import TextBox

BACK_LINK = "#<"
"""Before the label in the link of a footnote's mark: to the place in the text."""

_INDENT = 26
_MARK_GAP = 8


class FootnoteView(BlockView):
    """Small words behind a mark."""

    gap_above = 8

    def __init__(self, block: Footnote, host: Host) -> None:
        super().__init__(block, host)
        self._stack = Stack(host, "small", "textSecondary")
        self._stack.set_blocks(block.blocks)
        link = BACK_LINK + block.label
        self._mark = TextBox((Span(f"[{block.label}]", link=link),), self.style, "small")
        self._mark.separator = " "
        self._mark.lay_out()
        self._indent = 0.0

    @property
    def label(self) -> str:
        """What its marks say."""
        return self.block.label if isinstance(self.block, Footnote) else ""

    def update(self, block: Block) -> bool:
        """Become `block`, keeping what is the same."""
        old = self.block
        if not isinstance(block, Footnote) or not isinstance(old, Footnote):
            return False
        if block.label == old.label:
            self._stack.set_blocks(block.blocks)
        return block.label == old.label

    def lay_out(self, width: float) -> None:
        """Take `width` and set `height`."""
        self.width = width
        self._indent = max(self.style.px(_INDENT), self._mark.natural_width + _MARK_GAP)
        self._indent = min(self._indent, width / 2)
        self._mark.lay_out(self._indent)
        self._stack.lay_out(width - self._indent)
        self.height = max(self._stack.height, self._mark.height)

    def place(self, x: float, y: float) -> None:
        """Move to a corner."""
        super().place(x, y)
        self._mark.x, self._mark.y = x, y
        self._stack.place(x + self._indent, y)

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint what lies in `clip`."""
        self._mark.paint(painter, clip)
        self._stack.paint(painter, clip)

    def leaves(self) -> Iterator[Leaf]:
        """Yield the texts in reading order."""
        yield self._mark
        yield from self._stack.leaves()

    def natural_width(self) -> float:
        """Return the width that it needs so that nothing wraps."""
        return self._indent + self._stack.natural_width()

    def take_formulas(self) -> bool:
        """Show formulas that have been drawn since."""
        return self._stack.take_formulas()

    def unsettle(self) -> None:
        """Pass on that some block inside has changed by itself."""
        self._stack.unsettle()

    def release(self) -> None:
        """Take its controls off the host."""
        self._stack.release()


def place_of(url: str, views: Iterable[BlockView]) -> float | None:
    """Return how far down it is where a mark leads, in pixels: a footnote, or the mark of one."""
    label = url[len(NOTE_LINK) :]
    if url.startswith(NOTE_LINK):
        notes = (view for view in views if isinstance(view, FootnoteView))
        return next((view.y for view in notes if view.label == label), None)
    for view in views:
        for leaf in view.leaves():
            if any(link.url == NOTE_LINK + label for link in getattr(leaf, "links", ())):
                return leaf.rect.top()
    return None
