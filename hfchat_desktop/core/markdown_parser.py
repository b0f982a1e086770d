"""markdown-it-py, set up so that no word is lost, and its tokens turned into our blocks.

Differences from CommonMark with tables and strikethrough: raw HTML is text; a line break
in a paragraph stays one; a link definition is one line and is shown; cells beyond the head
of a table are kept; an address that begins with http:// or https:// is a link; addresses of
other kinds stay text. This module takes 40 ms to import: import it only when it is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from markdown_it.token import Token

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
    block_text,
)
from hfchat_desktop.core.markdown_rules import MAX_NESTING, make_parser

MAX_COLUMNS = 32
MAX_DEPTH = 8
_MAX_BRACKETS = 400  # in one block; looking for links takes the square of their number

_LINK_SCHEMES = ("http://", "https://", "mailto:")
_BARE_LINK = re.compile(r"https?://[^\s<>\"'`{}|\\^]+[^\s<>\"'`{}|\\^.,;:!?*_~]")

References = dict[str, dict[str, str]]


def parse_blocks(source: str, references: References) -> list[Block]:
    """Return the blocks of `source`; definitions found in it are added to `references`."""
    env: dict[str, Any] = {"references": references}
    parser = _FULL if source.count("[") <= _MAX_BRACKETS else _WITHOUT_LINKS
    tokens = parser.parse(source, env)
    if any(token.level >= MAX_NESTING - 4 for token in tokens):
        return [Paragraph((Span(source.strip("\n")),))]
    return _Reader(tokens, env).blocks(0)


def outline(source: str) -> list[tuple[str, int, int]]:
    """Return (type, first line, nesting level) of each top-level block and list item.

    Only the blocks are found, which is much cheaper than `parse_blocks`.
    """
    return [
        (token.type, token.map[0], token.level)
        for token in _BLOCKS_ONLY.parse(source, {"references": {}})
        if token.map is not None
        and token.nesting >= 0
        and (token.level == 0 or (token.level == 1 and token.type == "list_item_open"))
    ]


_FULL = make_parser()
_WITHOUT_LINKS = make_parser(without="link image")
_BLOCKS_ONLY = make_parser(without="inline")


class _Reader:
    """Walks over the tokens of one text once."""

    def __init__(self, tokens: list[Token], env: dict[str, Any]) -> None:
        self._tokens = tokens
        self._env = env
        self._at = 0

    def blocks(self, depth: int, end: str = "") -> list[Block]:
        """Return the blocks up to the token of type `end`, which is passed over."""
        found: list[Block] = []
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.type == end:
                break
            found.extend(self._block(token, depth))
        return found

    def _block(self, token: Token, depth: int) -> list[Block]:
        match token.type:
            case "paragraph_open" | "heading_open":
                return self._text_block(token)
            case "fence":
                text = token.content.removesuffix("\n")
                return [CodeBlock(token.info.strip(), text)]
            case "code_block":
                return [CodeBlock("", token.content.removesuffix("\n"))]
            case "blockquote_open":
                inner = self.blocks(depth + 1, "blockquote_close")
                return [Quote(tuple(inner))] if depth < MAX_DEPTH else inner
            case "bullet_list_open" | "ordered_list_open":
                return self._list(token, depth)
            case "table_open":
                return [self._table()]
            case "hr":
                return [Rule()]
        return self._further_block(token, depth)

    def _further_block(self, token: Token, depth: int) -> list[Block]:
        """Return the blocks of a token of our own rules."""
        match token.type:
            case "formula_block":
                return [Formula(token.content)]
            case "footnote_reference_open":
                return self._footnote(token, depth)
            case "definition":
                return [Paragraph(tuple(_with_bare_links(Span(token.content))))]
        return []

    def _text_block(self, opening: Token) -> list[Block]:
        inline = self._tokens[self._at]
        self._at += 2
        spans = self._spans(inline)
        if opening.type == "heading_open":
            return [Heading(int(opening.tag[1:]), spans)]
        return [Paragraph(spans)] if spans else []

    def _list(self, opening: Token, depth: int) -> list[Block]:
        closing = opening.type.replace("_open", "_close")
        items: list[tuple[Block, ...]] = []
        tasks: list[str] = []
        while self._tokens[self._at].type != closing:
            tasks.append(self._tokens[self._at].meta.get("task", ""))  # list_item_open
            self._at += 1
            items.append(tuple(self.blocks(depth + 1, "list_item_close")))
        self._at += 1
        ordered = opening.type == "ordered_list_open"
        start = int(opening.attrs.get("start", 1)) if ordered else 1
        block = ListBlock(ordered, start, tuple(items), tasks=tuple(tasks) if any(tasks) else ())
        if depth < MAX_DEPTH:
            return [block]
        return [Paragraph((Span(block_text(block)),))]

    def _footnote(self, opening: Token, depth: int) -> list[Block]:
        label = str(opening.meta["label"])
        inner = self.blocks(depth + 1, "footnote_reference_close")
        if depth < MAX_DEPTH:
            return [Footnote(label, tuple(inner))]
        return [Paragraph((Span(f"[{label}]"),)), *inner]

    def _table(self) -> Block:
        rows: list[tuple[Spans, ...]] = []
        alignments: list[str] = []
        while self._tokens[self._at].type != "table_close":
            token = self._tokens[self._at]
            self._at += 1
            if token.type == "tr_open":
                cells, styles = self._row(token.meta.get("cells", []))
                rows.append(cells)
                alignments = alignments or styles
        self._at += 1
        return _grid(rows, alignments)

    def _row(self, source: list[str]) -> tuple[tuple[Spans, ...], list[str]]:
        """Return cells and alignments; cells of `source` beyond the head are joined in one."""
        cells: list[Spans] = []
        alignments: list[str] = []
        while self._tokens[self._at].type != "tr_close":
            token = self._tokens[self._at]
            self._at += 1
            if token.type == "inline":
                cells.append(self._spans(token))
            elif token.nesting == 1:
                alignments.append(str(token.attrGet("style") or "").removeprefix("text-align:"))
        self._at += 1
        beyond = [cell.strip() for cell in source[len(cells) :]]
        if any(beyond):
            inline = _FULL.parseInline(" | ".join(beyond), self._env)[0]
            cells.append(self._spans(inline))
        return tuple(cells), alignments

    def _spans(self, inline: Token) -> Spans:
        return _merged(_inline_spans(inline.children or []))


def _grid(rows: list[tuple[Spans, ...]], alignments: list[str]) -> Block:
    """Return a table whose rows are of one length, or text where it is too wide."""
    width = max(len(row) for row in rows)
    if width > MAX_COLUMNS:
        lines = (" | ".join("".join(s.text for s in cell) for cell in row) for row in rows)
        return Paragraph((Span("\n".join(lines)),))
    filled = [row + ((),) * (width - len(row)) for row in rows]
    aligned = (*alignments, *([""] * (width - len(alignments))))
    return Table(filled[0], tuple(filled[1:]), aligned)


class _Style:
    """How the words at one place of a line are written."""

    __slots__ = ("bold", "italic", "link", "strike", "title")

    def __init__(self) -> None:
        self.bold = self.italic = self.strike = 0
        self.link = self.title = ""

    def span(self, text: str, code: bool = False) -> Span:
        """Return `text` in this style, without an address that is never opened."""
        link = self.link if _is_link(self.link) else ""
        title = self.title if link else ""
        flags = (self.bold > 0, self.italic > 0, self.strike > 0)
        return Span(text, *flags, code, link, title)


def _inline_spans(tokens: list[Token]) -> Iterator[Span]:
    """Yield one span for each token that has words."""
    style = _Style()
    shown_in_link = False
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                style.bold += token.nesting
            case "em_open" | "em_close":
                style.italic += token.nesting
            case "s_open" | "s_close":
                style.strike += token.nesting
            case "link_open":
                shown_in_link = False
                style.link, style.title = _attr(token, "href"), _attr(token, "title")
            case "link_close":
                yield from _link_end(style, shown_in_link)
                style.link = style.title = ""
            case _:
                for span in _word_spans(token, style):
                    shown_in_link = shown_in_link or bool(span.text.strip())
                    yield span


def _word_spans(token: Token, style: _Style) -> Iterator[Span]:
    """Yield the words of one token that is not a mark."""
    if token.type in ("softbreak", "hardbreak"):
        yield style.span("\n")
    elif token.type == "code_inline":
        yield style.span(token.content, code=True)
    elif token.type == "formula":
        yield replace(style.span(token.content), formula=True)
    elif token.type == "footnote_mark":
        yield replace(style.span(f"[{token.content}]"), link=NOTE_LINK + token.content, title="")
    elif token.type == "image":
        yield from _image(token, style)
    elif style.link:
        yield style.span(token.content)
    elif token.content:
        yield from _with_bare_links(style.span(token.content))


def _image(token: Token, style: _Style) -> Iterator[Span]:
    """Yield the words that stand for an image, as a link to it."""
    source, title = _attr(token, "src"), _attr(token, "title")
    words = "".join(span.text for span in _inline_spans(token.children or []))
    before = style.link, style.title
    if not style.link:
        style.link, style.title = source, title
    yield style.span(words or source)
    if not _is_link(source) and words:
        style.link, style.title = source, title
        yield from _link_end(style, shown=True)
    style.link, style.title = before


def _link_end(style: _Style, shown: bool) -> Iterator[Span]:
    """Yield what is needed so that no address is lost or hidden."""
    if not shown:
        yield style.span(style.link)
    elif style.link and not _is_link(style.link):
        words = f" ({style.link} {style.title})" if style.title else f" ({style.link})"
        style.link = style.title = ""
        yield style.span(words)


def _attr(token: Token, name: str) -> str:
    return str(token.attrGet(name) or "")


def _is_link(address: str) -> bool:
    return address.lower().startswith(_LINK_SCHEMES)


def _with_bare_links(span: Span) -> Iterator[Span]:
    """Yield `span` in pieces, each web address in it as a link of its own."""
    at = 0
    if "://" in span.text:
        for found in _BARE_LINK.finditer(span.text):
            address = _without_open_end(found[0])
            if found.start() > at:
                yield replace(span, text=span.text[at : found.start()])
            yield replace(span, text=address, link=address)
            at = found.start() + len(address)
    if not at:
        yield span
    elif at < len(span.text):
        yield replace(span, text=span.text[at:])


def _without_open_end(address: str) -> str:
    """Return `address` without closing brackets that were not opened in it."""
    for opening, closing in ("()", "[]"):
        while address.endswith(closing) and address.count(closing) > address.count(opening):
            address = address[:-1]
    return address


def _merged(spans: Iterator[Span]) -> Spans:
    """Join neighbours of one style."""
    found: list[Span] = []
    last = None
    for span in spans:
        if not span.text:
            continue
        look = (span.bold, span.italic, span.strike, span.code, span.link, span.title)
        if look == last and not span.formula and not found[-1].formula:
            found[-1] = replace(span, text=found[-1].text + span.text)
        else:
            found.append(span)
        last = look
    return tuple(found)
