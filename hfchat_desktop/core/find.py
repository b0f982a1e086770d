"""Finding words in a message, in the text as it is read and not as it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hfchat_desktop.core.folding import fold
from hfchat_desktop.core.markdown_blocks import (
    Block,
    CodeBlock,
    Footnote,
    Formula,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Table,
    spans_text,
)
from hfchat_desktop.core.record import Record

_BETWEEN = "\0"  # of two texts; nobody can type it


class FindQuery(Record):
    """What is looked for. Without `match_case` accents do not matter either."""

    words: str
    match_case: bool = False

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of each place in `text`, none of which overlap."""
        wanted = self._read(self.words)
        if not wanted:
            return []
        within, found = self._read(text), []
        at = within.find(wanted)
        while at >= 0:
            found.append((at, at + len(wanted)))
            at = within.find(wanted, at + len(wanted))
        return found

    def count(self, joined: str) -> int:
        """Return how many places there are in the joined texts of a message."""
        wanted = self._read(self.words)
        return self._read(joined).count(wanted) if wanted else 0

    def _read(self, text: str) -> str:
        return text if self.match_case else fold(text)


def joined_text(blocks: Iterable[Block]) -> str:
    """Return all texts of blocks in the order of reading; no place goes from one to the next."""
    return _BETWEEN.join(_texts(blocks))


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the texts as `ui.transcript` shows them, one for each that is laid out."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield spans_text(block.spans)
            case CodeBlock() | Formula():
                yield block.text
            case Table():
                for row in (block.head, *block.rows):
                    yield from map(spans_text, row)
            case ListBlock():
                for item in block.items:
                    yield from _texts(item)
            case Quote():
                yield from _texts(block.blocks)
            case Footnote():
                yield f"[{block.label}]"
                yield from _texts(block.blocks)
