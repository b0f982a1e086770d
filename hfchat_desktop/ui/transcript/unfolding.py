"""A long text made into blocks while the window goes on living."""

from __future__ import annotations

import time

from hfchat_desktop.core.markdown import StreamingMarkdown
from hfchat_desktop.core.markdown_blocks import Block

_PIECE = 1_000  # characters


class Unfolding:
    """All of a text, taken in slices of time. Beyond `rich_limit` characters it is plain."""

    def __init__(self, text: str, first: int, rich_limit: int) -> None:
        """Begin with the `first` characters, which are on the screen already."""
        self._text = text
        self._stream = StreamingMarkdown(rich_limit)
        self._stream.append(text[:first])
        self._at = min(first, len(text))
        self.is_done = False
        if self._at == len(text):
            self._finish()

    @property
    def blocks(self) -> list[Block]:
        """The blocks so far."""
        return self._stream.blocks

    def work(self, budget_s: float) -> int:
        """Go on for about `budget_s` seconds; return the first block that is new."""
        first = len(self._stream.blocks)
        end = time.perf_counter() + budget_s
        while not self.is_done and time.perf_counter() < end:
            piece = self._text[self._at : self._at + _PIECE]
            self._at += len(piece)
            first = min(first, self._stream.append(piece).first)
            if self._at >= len(self._text):
                first = min(first, self._finish())
        return first

    def _finish(self) -> int:
        self.is_done = True
        return self._stream.finish().first
