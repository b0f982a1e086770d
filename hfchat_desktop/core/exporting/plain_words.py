"""Chats as plain text: names at the edge, words indented, tables in columns, no marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from hfchat_desktop.core.exporting.document import Document, Section, Turn, document
from hfchat_desktop.core.exporting.options import ExportedChat, ExportOptions
from hfchat_desktop.core.exporting.progress import Told
from hfchat_desktop.core.exporting.words import Words
from hfchat_desktop.core.markdown import parse
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
    Span,
    Spans,
    Table,
    markers,
)

_INDENT = "    "
_RULE = "-" * 20
_WIDEST_RULE = 72
_WIDEST_CELL = 60  # columns; a longer cell does not widen those above and below it


def plain_pieces(
    chats: Iterable[ExportedChat], options: ExportOptions, words: Words, told: Told
) -> Iterator[str]:
    """Yield the text piece by piece; `told` hears of each message."""
    before = ""
    for chat in chats:
        shown = document(chat, options, words)
        yield before + _head(shown)
        for section in shown.sections:
            yield _section(section)
            for turn in shown.turns(section):
                yield _turn(turn)
                told(1)
        before = "\n\n"


def words_of(text: str) -> str:
    """Return what a text says without its Markdown: lists, tables and code as plain lines."""
    return "\n\n".join(_block_text(block) for block in parse(text))


def _head(shown: Document) -> str:
    lines = [shown.title, "=" * min(_width(shown.title), _WIDEST_RULE), *shown.details]
    if shown.system_prompt:
        lines += ["", f"{shown.words.system_prompt}:", _indented(words_of(shown.system_prompt))]
    return "\n".join(lines) + "\n"


def _section(section: Section) -> str:
    if not section.title:
        return ""
    return f"\n\n{section.title}\n{'-' * min(_width(section.title), _WIDEST_RULE)}\n"


def _turn(turn: Turn) -> str:
    notes = (f"#{turn.number}", *turn.notes) if turn.number else turn.notes
    name = " ".join(turn.name.split())
    lines = [
        "",
        f"{name}:" + (f"  ({' · '.join(' '.join(n.split()) for n in notes)})" * bool(notes)),
    ]
    if turn.thinking:
        lines += [_indented(f"[{turn.thought}]\n{words_of(turn.thinking)}"), ""]
    if turn.text.strip():
        lines.append(_indented(words_of(turn.text)))
    return "\n".join(lines) + "\n"


def _indented(text: str, indent: str = _INDENT) -> str:
    return "\n".join((indent + line).rstrip() for line in text.splitlines())


# --- blocks ---------------------------------------------------------------------------------


def _block_text(block: Block) -> str:
    match block:
        case Paragraph() | Heading():
            return _spans_text(block.spans)
        case CodeBlock():
            return _indented(block.text)
        case Formula():
            return block.text
        case Table():
            return _table_text(block)
        case ListBlock():
            return _list_text(block)
        case Quote():
            return _indented("\n\n".join(map(_block_text, block.blocks)), "> ")
        case Footnote():
            return _hanging(f"[{block.label}] ", "\n".join(map(_block_text, block.blocks)))
        case Rule():
            return _RULE


def _spans_text(spans: Spans) -> str:
    return "".join(_span_text(span) for span in spans)


def _span_text(span: Span) -> str:
    address = span.link.removeprefix("mailto:")
    if not address or address.startswith("#") or address.rstrip("/") in span.text:
        return span.text if not address.startswith("#") else f"[{span.text}]"
    return f"{span.text} <{address}>"


def _list_text(block: ListBlock) -> str:
    items = []
    for marker, item in zip(markers(block), block.items, strict=True):
        mark = "-" if marker == "•" else {"☑": "[x]", "☐": "[ ]"}.get(marker, marker)
        tight = all(isinstance(part, Paragraph | ListBlock) for part in item)
        inner = ("\n" if tight else "\n\n").join(map(_block_text, item))
        items.append(_hanging(f"{mark} ", inner))
    return "\n".join(items)


def _hanging(mark: str, text: str) -> str:
    first, *rest = text.splitlines() or [""]
    return "\n".join([mark + first, *((" " * len(mark) + line).rstrip() for line in rest)])


def _table_text(block: Table) -> str:
    rows = [
        [" ".join(_spans_text(cell).split()) for cell in row]
        for row in (block.head, *block.rows)
        if row
    ]
    count = max(map(len, rows), default=0)
    widths = [
        max(
            (w for row in rows if column < len(row) and (w := _width(row[column])) <= _WIDEST_CELL),
            default=1,
        )
        for column in range(count)
    ]
    lines = [_row_text(row, widths, block.alignments) for row in rows]
    if block.head:
        lines.insert(1, "  ".join("-" * max(1, width) for width in widths))
    return "\n".join(lines)


def _row_text(row: Sequence[str], widths: Sequence[int], alignments: Sequence[str]) -> str:
    cells = []
    for column, cell in enumerate(row):
        room = " " * max(0, widths[column] - _width(cell))
        right = column < len(alignments) and alignments[column] == "right"
        cells.append(room + cell if right else cell + room)
    return "  ".join(cells).rstrip()


def _width(text: str) -> int:
    """Return how many columns a terminal takes for a line."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
