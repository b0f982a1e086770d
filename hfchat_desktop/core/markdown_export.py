"""Blocks as HTML and as Markdown, for the clipboard, and the part of blocks that is selected.

The HTML is that of `markdown_html`; formulas are their source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from hfchat_desktop.core.markdown_blocks import (
    NOTE_LINK,
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
)
from hfchat_desktop.core.markdown_html import HtmlBlocks

Range = tuple[int, int] | None

_SPECIAL = re.compile(r"([\\`*_\[\]<>$~|&])")
_LINE_START = re.compile(r"^([ \t]*)([#+-]|\d+[.)]|=+$)", re.MULTILINE)
_PIPE = re.compile(r"(?<!\\)\|")
_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


def to_html(blocks: Sequence[Block]) -> str:
    """Return `blocks` as a piece of HTML that loads nothing."""
    return HtmlBlocks().of(blocks)


# --- Markdown -----------------------------------------------------------------------------


def to_markdown(blocks: Sequence[Block]) -> str:
    """Return `blocks` as Markdown that is read as the same blocks."""
    return "\n\n".join(map(_block_markdown, blocks))


def _block_markdown(block: Block) -> str:
    match block:
        case Paragraph():
            return _LINE_START.sub(_escaped_start, _spans_markdown(block.spans))
        case Heading():
            return "#" * block.level + " " + _spans_markdown(block.spans).replace("\n", " ")
        case CodeBlock():
            fence = "`" * max(3, 1 + _longest_ticks(block.text))
            return f"{fence}{block.language}\n{block.text}\n{fence}"
        case Formula():
            return block.text
        case Table():
            return _table_markdown(block)
        case ListBlock():
            return _list_markdown(block)
        case Quote():
            return _indented(to_markdown(block.blocks), "> ", "> ")
        case Footnote():
            return _indented(to_markdown(block.blocks), f"[^{block.label}]: ", "    ")
        case Rule():
            return "---"


def _list_markdown(block: ListBlock) -> str:
    items = []
    for number, item in enumerate(block.items):
        mark = f"{block.start + number}. " if block.ordered else "- "
        box = f"[{block.tasks[number]}] " if block.tasks and block.tasks[number] else ""
        items.append(_indented(to_markdown(item), mark + box, " " * len(mark)))
    return "\n".join(items)


def _table_markdown(block: Table) -> str:
    width = len(block.alignments)
    lines = [_row_markdown(row or ((),) * width) for row in (block.head, *block.rows)]
    sides = {"left": ":--", "right": "--:", "center": ":-:"}
    lines.insert(1, "|" + "|".join(sides.get(side, "---") for side in block.alignments) + "|")
    return "\n".join(lines)


def _row_markdown(row: Sequence[Spans]) -> str:
    cells = (_spans_markdown(cell).replace("\n", " ") for cell in row)
    return "| " + " | ".join(_PIPE.sub(r"\\|", cell) for cell in cells) + " |"


def _spans_markdown(spans: Spans) -> str:
    return "".join(map(_span_markdown, spans))


def _span_markdown(span: Span) -> str:
    if span.formula:
        return span.text
    if span.link.startswith(NOTE_LINK):
        return f"[^{span.link[len(NOTE_LINK) :]}]"
    if span.code:
        fence = "`" * (1 + _longest_ticks(span.text))
        edge = " " if span.text.startswith("`") or span.text.endswith("`") else ""
        text = f"{fence}{edge}{span.text}{edge}{fence}"
    else:
        text = _SPECIAL.sub(r"\\\1", span.text)
    found = _EDGES.fullmatch(text)
    before, text, after = found.groups() if found else ("", text, "")
    for on, mark in ((span.bold, "**"), (span.italic, "*"), (span.strike, "~~")):
        text = f"{mark}{text}{mark}" if on and text else text
    if span.link and text:
        title = f' "{span.title}"' if span.title and '"' not in span.title else ""
        text = span.link if span.text == span.link else f"[{text}](<{span.link}>{title})"
    return before + text + after


def _longest_ticks(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)


def _escaped_start(found: re.Match[str]) -> str:
    mark = found[2]
    if mark[0].isdigit():
        return f"{found[1]}{mark[:-1]}\\{mark[-1]}"
    return f"{found[1]}\\{mark}"


def _indented(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join(
        [
            first + lines[0],
            *((rest + line).rstrip() if line else rest.rstrip() for line in lines[1:]),
        ]
    )


# --- a part -------------------------------------------------------------------------------


def selected_part(blocks: Sequence[Block], ranges: Iterator[Range]) -> list[Block]:
    """Return what is selected of `blocks`.

    `ranges` yields for each text, in reading order, from where to where it is selected, or
    None: one for a paragraph, a heading, code and a formula, one for each cell of a table, and
    one for the mark of a footnote before those of its words.
    """
    found: list[Block] = []
    rules: list[Block] = []
    for block in blocks:
        if isinstance(block, Rule):
            rules = [block] if found else []
            continue
        part = _part(block, ranges)
        if part is not None:
            found += [*rules, part]
            rules = []
    return found


def _part(block: Block, ranges: Iterator[Range]) -> Block | None:
    match block:
        case Paragraph() | Heading():
            spans = _cut_spans(block.spans, next(ranges, None))
            return replace(block, spans=spans) if spans else None
        case CodeBlock() | Formula():
            chosen = next(ranges, None)
            text = block.text[chosen[0] : chosen[1]] if chosen else ""
            whole = isinstance(block, CodeBlock) or text == block.text
            return (replace(block, text=text) if whole else _words(text)) if text else None
        case Table():
            return _part_of_table(block, ranges)
        case ListBlock():
            return _part_of_list(block, ranges)
        case Quote():
            inner = selected_part(block.blocks, ranges)
            return Quote(tuple(inner)) if inner else None
        case Footnote():
            next(ranges, None)
            inner = selected_part(block.blocks, ranges)
            return replace(block, blocks=tuple(inner)) if inner else None
        case Rule():
            return block


def _words(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def _part_of_list(block: ListBlock, ranges: Iterator[Range]) -> Block | None:
    items = [tuple(selected_part(item, ranges)) for item in block.items]
    kept = [number for number, item in enumerate(items) if item]
    if not kept:
        return None
    return replace(
        block,
        start=block.start + kept[0],
        items=tuple(items[number] for number in kept),
        tasks=tuple(block.tasks[number] for number in kept) if block.tasks else (),
    )


def _part_of_table(block: Table, ranges: Iterator[Range]) -> Block | None:
    rows = [
        tuple(_cut_spans(cell, next(ranges, None)) for cell in row)
        for row in (block.head, *block.rows)
    ]
    kept = [row for row in rows[1:] if any(row)]
    if not kept and not any(rows[0]):
        return None
    return Table(rows[0] if any(rows[0]) else (), tuple(kept), block.alignments)


def _cut_spans(spans: Spans, chosen: Range) -> Spans:
    """Return the spans from one index of their text to another; a formula whole or as text."""
    if chosen is None:
        return ()
    found: list[Span] = []
    at = 0
    for span in spans:
        start, end = max(chosen[0] - at, 0), min(chosen[1] - at, len(span.text))
        if start < end:
            whole = end - start == len(span.text)
            formula = span.formula and whole
            found.append(replace(span, text=span.text[start:end], formula=formula))
        at += len(span.text)
    return tuple(found)
