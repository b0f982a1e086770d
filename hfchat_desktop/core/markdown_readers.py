"""Readers of the blocks that may be long: code and tables grow line by line, never parsed anew."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from hfchat_desktop.core.markdown_blocks import Block, CodeBlock, Table

MAX_ROWS = 200
_ROWS_AT_ONCE = 50
_FENCE = re.compile(r"(?P<indent> {0,3})(?P<mark>`{3,}|~{3,})(?P<info>.*)")

Parse = Callable[[str], list[Block]]
Outline = Callable[[str], list[tuple[str, int, int]]]


class CodeReader:
    """A block of code between fences that is open."""

    def __init__(self, opening: str) -> None:
        """Begin behind the line `opening`; raises ValueError if that is no fence."""
        found = _FENCE.match(opening)
        if found is None:
            raise ValueError(opening)
        mark, indent = found["mark"], len(found["indent"])
        self._mark = mark[0]
        self._language = found["info"].strip()
        self._close = re.compile(
            rf"^ {{0,3}}{re.escape(mark[0])}{{{len(mark)},}}[ \t]*\n", re.MULTILINE
        )
        self._indent = re.compile(rf"^ {{1,{indent}}}", re.MULTILINE) if indent else None
        self._text = ""

    def take(self, tail: str) -> tuple[int, bool]:
        """Take the complete lines at the start of `tail`.

        Returns how many characters were taken, and whether the closing line was among them.
        """
        lines = tail[: tail.rfind("\n") + 1]
        closing = self._close.search(lines)
        code = lines[: closing.start()] if closing else lines
        self._text += self._indent.sub("", code) if self._indent else code
        return (closing.end() if closing else len(lines)), closing is not None

    def block(self, rest: str = "", closed: bool = False) -> CodeBlock:
        """Return the block so far; `rest` is the line that is not complete."""
        if not rest.strip(self._mark + " "):
            rest = ""  # may become the closing line
        return CodeBlock(self._language, (self._text + rest).removesuffix("\n"), closed)


class TableReader:
    """A table whose head is known. `table` holds the rows so far."""

    def __init__(self, source: str, head: Table, parse: Parse, outline: Outline) -> None:
        """`source` are the two lines of the head, which `parse` turned into `head`."""
        self.table = head
        self._source = source
        self._parse = parse
        self._outline = outline

    def take(self, tail: str) -> tuple[int, bool]:
        """Take complete rows at the start of `tail`.

        Returns how many characters were taken, and whether the table ends there. No more
        than `MAX_ROWS` rows are taken in all.
        """
        room = min(_ROWS_AT_ONCE, MAX_ROWS - len(self.table.rows))
        lines = [line + "\n" for line in tail.split("\n", room)[:-1]][:room]
        rows = self._rows(lines)
        self.table = _joined(self.table, rows)
        return sum(map(len, lines[: len(rows)])), not room or len(rows) < len(lines)

    def blocks(self, rest: str) -> list[Block]:
        """Return the table with the row in `rest` that is not complete, or what else it is."""
        if not rest.strip():
            return [self.table]
        parsed = self._parse(self._source + rest)
        if len(parsed) == 1 and isinstance(parsed[0], Table):
            return [_joined(self.table, [parsed[0]])]
        return [self.table, *parsed[1:]]

    def _rows(self, lines: list[str]) -> list[Table]:
        """Return the rows at the start of `lines`, each as a table of one row."""
        found = self._outline(self._source + "".join(lines))
        starts = [line for _, line, level in found if level == 0]
        count = starts[1] - 2 if len(starts) > 1 else len(lines)
        rows: list[Table] = []
        for line in lines[:count]:
            parsed = self._parse(self._source + line) if line.strip() else []
            if len(parsed) != 1 or not isinstance(parsed[0], Table) or not parsed[0].rows:
                break
            rows.append(parsed[0])
        return rows


def _joined(table: Table, parts: list[Table]) -> Table:
    """Return `table` with the rows of `parts`, as wide as the widest."""
    if not parts:
        return table
    width = max(len(table.head), *(len(part.head) for part in parts))
    rows = table.rows + tuple(row for part in parts for row in part.rows)
    if width == len(table.head) and all(len(row) == width for row in rows):
        return replace(table, rows=rows)
    return Table(
        table.head + ((),) * (width - len(table.head)),
        tuple(row + ((),) * (width - len(row)) for row in rows),
        table.alignments + ("",) * (width - len(table.alignments)),
    )
