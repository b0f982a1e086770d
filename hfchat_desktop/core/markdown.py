"""Markdown as blocks, whole or while it is being written.

`StreamingMarkdown` takes the text in pieces of any size. A block is finished, and never
touched again, as soon as a complete line shows that the next one has begun; so only the
last, open block is parsed anew. What is finished depends on the text alone and not on
how it was cut into pieces: `parse` is the same machine, fed once.

No block grows without limit: code and tables are read line by line, a list is continued
in a new block at its last item, and anything else is cut after so many characters
or lines (`markdown_window`).
Beyond `RICH_LIMIT` characters a message is plain text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from hfchat_desktop.core.markdown_blocks import (
    Block,
    CodeBlock,
    Footnote,
    ListBlock,
    Paragraph,
    Span,
    Table,
)
from hfchat_desktop.core.markdown_readers import CodeReader, TableReader
from hfchat_desktop.core.markdown_window import (
    last_space,
    last_start,
    mentions,
    outline,
    outline_lines,
    window_of,
)
from hfchat_desktop.core.record import Record

if TYPE_CHECKING:
    from hfchat_desktop.core.markdown_parser import References

RICH_LIMIT = 65_536
_LATE_LIMIT = 20_000  # characters that are parsed again for what was defined late
PLAIN_LIMIT = 2_000
_FEED = 65_536

_UNSHOWABLE = re.compile("[\x00\ud800-\udfff]")
_BLANK_LINE = re.compile(r"\n(?:[ \t]*\n)+")
_DANGLING = re.compile(r"\n[ ]{0,3}(?:-{1,2}|=+)[ \t]*\Z")
_MARKUP = re.compile(r"[\n*_`#\[<|~\\&>:=+$\t]|^[ \-\d]|  ")

_kept: dict[str, list[Block]] = {}  # see markdown_kept


class Changes(Record):
    """What one piece of text did: blocks from `first` on are new, those before it are the same."""

    first: int


def parse(text: str) -> list[Block]:
    """Return the blocks of a finished text."""
    if text and len(text) < PLAIN_LIMIT and text == text.strip() and not _MARKUP.search(text):
        return [Paragraph((Span(_clean(text)),))]  # without importing a parser
    if text in _kept:
        return list(_kept[text])
    stream = StreamingMarkdown()
    stream.append(text)
    stream.finish()
    return stream.blocks


def keep(known: Mapping[str, list[Block]]) -> None:
    """Let `parse` return these blocks for these texts, in place of what was kept before."""
    _kept.clear()
    _kept.update(known)


def warm_up() -> None:
    """Import the parser, so that the first words need not wait for it."""
    parse("*")


def plain(text: str) -> list[Block]:
    """Return `text` as paragraphs, nothing in it taken as Markdown."""
    stream = StreamingMarkdown(rich_limit=0)
    stream.append(text)
    stream.finish()
    return stream.blocks


class StreamingMarkdown:
    """Blocks of a text that is still being written."""

    def __init__(self, rich_limit: int = RICH_LIMIT) -> None:
        """Start with no text; beyond `rich_limit` characters all is plain."""
        self._rich_limit = rich_limit
        self._done: list[Block] = []
        self._open: list[Block] = []
        self._tail = ""  # not yet part of a finished block
        self._offset = 0  # of `_tail` in the whole text
        self._seen = 0  # complete lines of `_tail` already looked at, in characters
        self._held = ""  # a carriage return that may be half a line end
        self._code: CodeReader | None = None
        self._table: TableReader | None = None
        self._list_goes_on = False
        self._references: References = {}
        # (first block, end, source, references then) of what may hold a link defined later
        self._may_change: list[tuple[int, int, str, int]] = []

    @property
    def blocks(self) -> list[Block]:
        """All blocks, finished ones first."""
        return self._done + self._open

    @property
    def finished_count(self) -> int:
        """How many blocks from the first on will not change by `append` any more."""
        return len(self._done)

    def append(self, text: str) -> Changes:
        """Add `text` and return which blocks are new."""
        first = len(self._done)
        text = self._held + text
        self._held = "\r" if text.endswith("\r") else ""
        text = _clean(text.removesuffix("\r"))
        for start in range(0, len(text), _FEED):  # what is finished is cut off: keep it short
            self._tail += text[start : start + _FEED]
            self._advance()
        self._open = self._open_blocks()
        return Changes(first)

    def finish(self) -> Changes:
        """End the text: close what is open, and set links that were defined behind their use."""
        first = len(self._done)
        self._tail += self._held and "\n"
        self._held = ""
        if self._tail and not self._tail.endswith("\n"):
            self._tail += "\n"
        self._advance()
        self._close_open()
        self._open = []
        return Changes(min(first, self._set_late_links(), self._move_footnotes()))

    # --- finding finished blocks ------------------------------------------------------

    def _advance(self) -> None:
        while self._step():
            pass

    def _step(self) -> bool:
        """Finish what can be finished next. Return False when more text is needed."""
        if self._code is not None:
            return self._step_code(self._code)
        if self._table is not None:
            return self._step_table(self._table)
        if self._offset >= self._rich_limit:
            return self._step_plain()
        return self._step_rich()

    def _step_rich(self) -> bool:
        window = window_of(self._tail)
        full = len(self._tail) > len(window)
        end = window.rfind("\n") + 1
        if not full and end == self._seen:
            return False
        self._seen = end
        if end == 0:
            self._finish_source(last_space(window))
            return True
        found = outline(window[:end])
        last = last_start(window[:end], full)
        blocks = [(kind, at) for kind, at, level in found if level == 0 and at <= last]
        if not blocks:
            self._drop(end)
            return True
        kind, at = blocks[-1]
        if at > 0:
            self._finish_source(at)
            return True
        return self._step_only_block(kind, found, end, full)

    def _step_only_block(
        self, kind: str, found: list[tuple[str, int, int]], end: int, full: bool
    ) -> bool:
        """The window begins with its only block: read it line by line, or cut it if it is full."""
        if kind == "fence":
            self._open_code()
            return True
        if kind == "table_open":
            self._open_table()
            return True
        if not full:
            return False
        items = [at for _, at, level in found if level == 1]
        if len(items) > 1:
            self._finish_source(items[-1])
            self._list_goes_on = True
        else:
            self._finish_source(end)
        return True

    def _finish_source(self, length: int) -> None:
        """Parse the first `length` characters of the tail; they are finished."""
        source = self._tail[:length]
        known = len(self._references)
        first = len(self._done)
        self._done.extend(self._parsed(source, self._references))
        self._list_goes_on = False
        if "[" in source:
            self._may_change.append((first, len(self._done), source, known))
        self._drop(length)

    def _parsed(self, source: str, references: References) -> list[Block]:
        from hfchat_desktop.core.markdown_parser import parse_blocks

        blocks = parse_blocks(source, references)
        if self._list_goes_on and blocks and isinstance(blocks[0], ListBlock):
            blocks[0] = replace(blocks[0], continued=True)
        return blocks

    def _drop(self, length: int) -> None:
        self._tail = self._tail[length:]
        self._offset += length
        self._seen = 0

    # --- code and tables --------------------------------------------------------------

    def _open_code(self) -> None:
        line, _, _ = self._tail.partition("\n")
        self._code = CodeReader(line)
        self._list_goes_on = False
        self._drop(len(line) + 1)

    def _step_code(self, code: CodeReader) -> bool:
        taken, closed = code.take(self._tail)
        self._drop(taken)
        if closed:
            self._done.append(code.block(closed=True))
            self._code = None
        return closed

    def _open_table(self) -> None:
        head_end = self._tail.index("\n", self._tail.index("\n") + 1) + 1
        source = self._tail[:head_end]
        head = self._parsed(source, self._references)
        if len(head) == 1 and isinstance(head[0], Table):
            self._table = TableReader(source, head[0], self._parsed_shown, outline_lines)
            self._list_goes_on = False
            self._drop(head_end)
        else:  # too wide
            self._finish_source(head_end)

    def _step_table(self, table: TableReader) -> bool:
        taken, ended = table.take(self._tail)
        self._drop(taken)
        if ended:
            self._done.append(table.table)
            self._table = None
        return ended or taken > 0

    def _parsed_shown(self, source: str) -> list[Block]:
        """Parse what is not finished: a definition that may be half written is not kept."""
        return self._parsed(source, dict(self._references))

    # --- plain text -------------------------------------------------------------------

    def _step_plain(self) -> bool:
        window = self._tail[:PLAIN_LIMIT]
        blank = _BLANK_LINE.search(window)
        if blank is not None:
            self._finish_plain(blank.end())
            return True
        if len(self._tail) <= PLAIN_LIMIT:
            return False
        self._finish_plain(window.rfind("\n") + 1 or last_space(window))
        return True

    def _finish_plain(self, length: int) -> None:
        words = self._tail[:length].strip("\n")
        if words.strip():
            self._done.append(Paragraph((Span(words),)))
        self._drop(length)

    # --- the open end -----------------------------------------------------------------

    def _open_blocks(self) -> list[Block]:
        """Return what is not finished, as it looks with the text so far."""
        if self._code is not None:
            return [self._code.block(self._tail)]
        if self._table is not None:
            return self._table.blocks(self._tail)
        if self._offset >= self._rich_limit:
            words = self._tail.strip("\n")
            return [Paragraph((Span(words),))] if words.strip() else []
        if not self._tail.strip():
            return []
        blocks = self._parsed_shown(_DANGLING.sub("", self._tail))
        if blocks and isinstance(blocks[-1], CodeBlock):
            blocks[-1] = replace(blocks[-1], closed=False)
        return blocks

    def _close_open(self) -> None:
        if self._code is not None:
            self._done.append(self._code.block())
            self._code = None
        if self._table is not None:
            self._done.append(self._table.table)
            self._table = None
        if self._offset >= self._rich_limit:
            self._finish_plain(len(self._tail))
        elif self._tail.strip():
            self._finish_source(len(self._tail))

    def _set_late_links(self) -> int:
        """Parse again what may hold links defined later; return the first block that changed."""
        first = len(self._done)
        room = _LATE_LIMIT
        for start, end, source, known in reversed(self._may_change):
            if not mentions(source, islice(self._references, known, None)):
                continue
            room -= len(source)
            if room < 0:
                break
            self._list_goes_on = any(
                isinstance(block, ListBlock) and block.continued for block in self._done[start:end]
            )
            blocks = self._parsed(source, self._references)
            first = min(first, self._replace(start, end, blocks))
        self._list_goes_on = False
        self._may_change.clear()
        return first

    def _move_footnotes(self) -> int:
        """Put footnotes behind all else; return the first block that moved."""
        notes = [block for block in self._done if isinstance(block, Footnote)]
        if not notes:
            return len(self._done)
        order = [block for block in self._done if not isinstance(block, Footnote)] + notes
        pairs = enumerate(zip(self._done, order, strict=True))
        first = next((at for at, (old, new) in pairs if old is not new), len(order))
        self._done = order
        return first

    def _replace(self, start: int, end: int, blocks: list[Block]) -> int:
        """Put `blocks` in place of finished ones, keep what is equal; return the first new."""
        old = self._done[start:end]
        same = 0
        while same < min(len(old), len(blocks)) and old[same] == blocks[same]:
            same += 1
        self._done[start + same : end] = blocks[same:]
        return start + same if same < max(len(old), len(blocks)) else len(self._done)


def _clean(text: str) -> str:
    """Return `text` with one kind of line end, and without NUL and halves of characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSHOWABLE.sub("\ufffd", text)
