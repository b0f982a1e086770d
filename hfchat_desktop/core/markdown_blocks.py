"""The shapes of a formatted text: blocks made of spans, and nothing that can load anything."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hfchat_desktop.core.record import Record


@dataclass(frozen=True, slots=True)  # there are many: fast to make, and small
class Span:
    """A run of text in one style.

    `text` may hold line breaks. `link` is an http, https or mailto address, or empty, or
    "#^" and a label: a mark that leads to the footnote of that label. `title` is what the
    writer of a link added for its tooltip. The text of a `formula` has its marks: "$x^2$".
    """

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""
    title: str = ""
    formula: bool = False


Spans = tuple[Span, ...]


def same_letters(now: Spans, before: Spans) -> int:
    """Return with how many letters both begin in the same style, where one goes on the other."""
    count = 0
    for new, old in zip(now, before, strict=False):
        if new != old:
            if new.text.startswith(old.text) and replace(new, text=old.text) == old:
                count += len(old.text)
            break
        count += len(new.text)
    return count


class Paragraph(Record):
    """Running text."""

    spans: Spans


class Heading(Record):
    """A heading of `level` 1 to 6."""

    level: int
    spans: Spans


class CodeBlock(Record):
    """Code as written. `language` is all that stands behind the opening fence.

    `closed` is False while, or where, the closing fence is missing.
    """

    language: str
    text: str
    closed: bool = True


class Table(Record):
    """A grid. Every row has as many cells as `head`; `alignments` are left, center, right or ""."""

    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]
    alignments: tuple[str, ...]


class ListBlock(Record):
    """A list. `continued` says that it goes on with the list just before it.

    `tasks` is empty, or says for each item whether it is done: "x", " ", or "" for no task.
    """

    ordered: bool
    start: int
    items: tuple[tuple[Block, ...], ...]
    continued: bool = False
    tasks: tuple[str, ...] = ()


class Quote(Record):
    """Blocks that the writer quotes."""

    blocks: tuple[Block, ...]


class Rule(Record):
    """A line between two parts."""


class Formula(Record):
    """A formula on lines of its own, with its marks."""

    text: str


class Footnote(Record):
    """What a mark in the text leads to."""

    label: str
    blocks: tuple[Block, ...]


Block = Paragraph | Heading | CodeBlock | Table | ListBlock | Quote | Rule | Formula | Footnote

NOTE_LINK = "#^"


def spans_text(spans: Spans) -> str:
    """Return the words of `spans` without their style."""
    return "".join(span.text for span in spans)


def block_text(block: Block) -> str:
    """Return the words of `block` as plain text: lines, and tabs between the cells of a table."""
    match block:
        case Paragraph() | Heading():
            return spans_text(block.spans)
        case CodeBlock() | Formula():
            return block.text
        case Table():
            rows = (block.head, *block.rows)
            return "\n".join("\t".join(spans_text(cell) for cell in row) for row in rows)
        case ListBlock():
            return "\n".join(
                f"{marker} " + "\n".join(block_text(part) for part in item)
                for marker, item in zip(markers(block), block.items, strict=True)
            )
        case Quote():
            return "\n".join(block_text(part) for part in block.blocks)
        case Footnote():
            return f"[{block.label}] " + "\n".join(block_text(part) for part in block.blocks)
        case Rule():
            return ""


def markers(block: ListBlock) -> list[str]:
    """Return the marker of each item: "1." and so on, a bullet, or a box of a task."""
    count = len(block.items)
    found = [f"{block.start + n}." for n in range(count)] if block.ordered else ["•"] * count
    for index, task in enumerate(block.tasks):
        if task:
            found[index] = "☑" if task == "x" else "☐"
    return found
