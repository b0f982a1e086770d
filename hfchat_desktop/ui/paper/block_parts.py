"""Blocks made into parts that flow over pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hfchat_desktop.core.highlight import Highlighter, language_name, language_title
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
    block_text,
    markers,
)
from hfchat_desktop.core.plain_text import is_right_to_left
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.paper.code_part import CodePart, code_pieces
from hfchat_desktop.ui.paper.paper_style import PaperStyle
from hfchat_desktop.ui.paper.parts import FormulaPart, Frame, Marker, Part, RulePart, TextPart
from hfchat_desktop.ui.paper.table_part import table_parts

PARAGRAPH_GAP = 8.0
_HEADING_GAP = 14.0
_ITEM_GAP = 3.0
_INDENT = 20.0
_MARKER_GAP = 7.0
_QUOTE_INDENT = 14.0
_FOOTNOTE_INDENT = 30.0
_COLOUR_SLICE_S = 0.003
_NARROWEST = 160.0  # deeper blocks are not indented further
_LONGEST_ADDRESS = 200


class Look(Record):
    """The font role and the colour of text."""

    role: str = "prose"
    color: str = "text"


class BlockParts:
    """Makes parts of blocks. Where it yields None there is time for a breath."""

    def __init__(self, style: PaperStyle) -> None:
        self._style = style

    def parts(
        self, blocks: Sequence[Block], frame: Frame, look: Look, gap: float
    ) -> Iterator[Part | None]:
        """Yield the parts of `blocks`, the first of them with `gap` above."""
        for number, block in enumerate(blocks):
            above = gap if number == 0 else self._gap(block, inner=look.role == "small")
            yield from self._block(block, frame, look, above)

    def _gap(self, block: Block, *, inner: bool) -> float:
        if isinstance(block, Heading):
            return _HEADING_GAP
        if isinstance(block, ListBlock) and block.continued:
            return _ITEM_GAP
        return PARAGRAPH_GAP - (2 if inner else 0)

    def _block(self, block: Block, frame: Frame, look: Look, gap: float) -> Iterator[Part | None]:
        match block:
            case Paragraph():
                yield self._text(block.spans, frame, look, gap)
            case Heading():
                role = f"heading{block.level}"
                yield self._text(block.spans, frame, Look(role, look.color), gap, keep=True)
            case CodeBlock():
                yield from self._code(block, frame, gap)
            case Table():
                shown = _with_addresses(block)
                yield from table_parts(shown, frame, gap, self._style)
            case ListBlock():
                yield from self._list(block, frame, look, gap)
            case Quote():
                words = next(map(block_text, block.blocks), "")
                quoted = frame.quoted(_QUOTE_INDENT, mirrored=is_right_to_left(words))
                quoted = quoted if frame.width > _NARROWEST else frame
                inner = Look(look.role, "textSecondary")
                yield from self.parts(block.blocks, quoted, inner, gap)
            case Rule():
                yield RulePart(frame, gap, self._style)
            case Formula():
                yield self._formula(block, frame, look, gap)
            case Footnote():
                yield from self._footnote(block, frame, gap)

    def _text(
        self, spans: Spans, frame: Frame, look: Look, gap: float, *, keep: bool = False
    ) -> TextPart:
        shown = with_addresses(spans)
        return TextPart(shown, frame, gap, self._style, look.role, look.color, keep=keep)

    def _code(self, block: CodeBlock, frame: Frame, gap: float) -> Iterator[Part | None]:
        colours = Highlighter(block.text, block.language)
        while not colours.work(_COLOUR_SLICE_S):
            yield None
        name = language_title(block.language) or language_name(block.language)
        if name:
            label = (Span(name[:40]),)
            yield TextPart(label, frame, gap, self._style, "caption", "textMuted", keep=True)
            gap = 2.0
        pieces = code_pieces(colours.runs)
        piece: list[tuple[str, str]] | None = next(pieces)
        first = True
        while piece is not None:
            following = next(pieces, None)
            last = following is None
            yield CodePart(piece, frame, gap, self._style, first=first, last=last)
            piece, first = following, False

    def _list(
        self, block: ListBlock, frame: Frame, look: Look, gap: float
    ) -> Iterator[Part | None]:
        marks = markers(block)
        tasks = block.tasks or ("",) * len(block.items)
        mirrored = is_right_to_left(_first_words(block))
        indent = _INDENT
        if block.ordered and marks:
            widest = max(map(self._style.metrics("prose").horizontalAdvance, (marks[0], marks[-1])))
            indent = max(indent, widest + _MARKER_GAP)
        if frame.width - indent < _NARROWEST:
            indent = 0.0
        inner = frame.indented(0 if mirrored else indent, indent if mirrored else 0)
        left = frame.x + frame.width - indent if mirrored else frame.x
        for number, item in enumerate(block.items):
            above = gap if number == 0 else _ITEM_GAP
            mark: Marker | None = Marker(marks[number], left, indent, mirrored, tasks[number])
            content = item or (Paragraph((Span(""),)),)
            for part in self.parts(content, inner, look, above):
                if mark is not None and indent and isinstance(part, TextPart):
                    if part.marker is None:
                        part.marker = mark
                    mark = None
                yield part

    def _formula(self, block: Formula, frame: Frame, look: Look, gap: float) -> Part:
        drawing = self._style.formula(block.text)
        if drawing is not None:
            return FormulaPart(frame, gap, self._style, drawing)
        spans = (Span(block.text),)
        return TextPart(spans, frame, gap, self._style, "code", look.color)

    def _footnote(self, block: Footnote, frame: Frame, gap: float) -> Iterator[Part | None]:
        label: Marker | None = Marker(f"[{block.label}]"[:12], frame.x, _FOOTNOTE_INDENT)
        inner = frame.indented(_FOOTNOTE_INDENT)
        look = Look("small", "textSecondary")
        for part in self.parts(block.blocks, inner, look, gap):
            if label is not None and isinstance(part, TextPart):
                part.marker = label
                label = None
            yield part


def formulas_of(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the source of every formula in `blocks`, with its marks."""
    for block in blocks:
        if isinstance(block, Formula):
            yield block.text
        for spans in _texts(block):
            yield from (span.text for span in spans if span.formula)
        for inner in _inner(block):
            yield from formulas_of(inner)


def _texts(block: Block) -> Iterator[Spans]:
    if isinstance(block, Paragraph | Heading):
        yield block.spans
    elif isinstance(block, Table):
        for row in (block.head, *block.rows):
            yield from row


def _inner(block: Block) -> Sequence[Sequence[Block]]:
    if isinstance(block, ListBlock):
        return block.items
    return (block.blocks,) if isinstance(block, Quote | Footnote) else ()


def with_addresses(spans: Spans) -> Spans:
    """Return `spans` with the address behind each link that does not show it.

    On paper nobody can follow a link whose address is not written.
    """
    if not any(span.link for span in spans):
        return spans
    found: list[Span] = []
    words = ""
    for number, span in enumerate(spans):
        found.append(span)
        if not span.link or span.link.startswith("#"):
            words = ""
            continue
        words += span.text
        following = spans[number + 1].link if number + 1 < len(spans) else ""
        if following == span.link:
            continue
        if not _shows(words, span.link):
            address = span.link.removeprefix("mailto:")
            if len(address) > _LONGEST_ADDRESS:
                address = address[: _LONGEST_ADDRESS - 1] + "…"
            found.append(Span(f" ({address})"))
        words = ""
    return tuple(found)


def _shows(words: str, address: str) -> bool:
    bare = address.removeprefix("mailto:").removeprefix("https://").removeprefix("http://")
    return bare.rstrip("/").casefold() in words.casefold()


def _with_addresses(table: Table) -> Table:
    rows = tuple(tuple(map(with_addresses, row)) for row in table.rows)
    return replace(table, head=tuple(map(with_addresses, table.head)), rows=rows)


def _first_words(block: ListBlock) -> str:
    return next((block_text(part) for item in block.items for part in item), "")
