"""The blocks of a message on a web page: code in colours, formulas drawn, tables that scroll."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import chain
from typing import Protocol, runtime_checkable

from hfchat_desktop.core.formulas import may_be_drawn, tex_of
from hfchat_desktop.core.highlight import highlight, language_name, language_title
from hfchat_desktop.core.markdown_blocks import (
    Block,
    CodeBlock,
    Footnote,
    Formula,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Span,
    Spans,
    Table,
)
from hfchat_desktop.core.markdown_html import SIDES, HtmlBlocks

Drawn = tuple[str, tuple[float, float, float]]
"""An SVG of plain shapes, with its width, height and ascent for a font of one pixel."""

Draw = Callable[[str, bool], Drawn | None]
"""Draws the source of a formula; the second argument is whether it stands alone."""


@runtime_checkable
class DrawsAhead(Protocol):
    """What draws while the caller does other work, if it is told what will be asked for."""

    def ahead(self, wanted: Iterable[tuple[str, bool]]) -> None:
        """Take sources of formulas, each with whether it stands alone."""


_ROLE_CLASSES = {
    "codeKeyword": "k",
    "codeString": "s",
    "codeNumber": "n",
    "codeFunction": "f",
    "codeBuiltin": "b",
    "codeComment": "c",
}
_SVG_HEAD = re.compile(r"<svg\b[^>]*>")
_VIEW_BOX = re.compile(r'viewBox="([-\d.\s]+)"')
_LONGEST_NUMBER = 16  # characters of a cell, its unit counted
_LONGEST_LANGUAGE = 40
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def escaped(text: str) -> str:
    """Return text for HTML; control characters, which it cannot hold, are replaced."""
    return _UNWRITABLE.sub("\ufffd", escape(text))


class WebBlocks(HtmlBlocks):
    """Writes the blocks of a page, each in the direction of its first letter.

    `draw` None leaves formulas as their source.
    """

    def __init__(self, draw: Draw | None = None) -> None:
        self._draw = draw
        self._draws_ahead = _ahead_of(draw)

    def ahead(self, blocks: Sequence[Block]) -> None:
        """Have the formulas of blocks drawn that will be written soon."""
        if self._draws_ahead is not None:
            found = [tex_of(text) for text in _formulas(blocks)]
            self._draws_ahead.ahead(one for one in found if may_be_drawn(one[0]))

    def _block(self, block: Block) -> str:
        made = super()._block(block)
        if not isinstance(block, Paragraph | Heading | Quote | ListBlock | Table):
            return made
        tag, rest = made.split(">", 1)  # its attributes are ours
        return f'{tag} dir="auto">{rest}'

    def code(self, block: CodeBlock) -> str:
        """Return a block of code in colours, with its language above."""
        runs = highlight(block.text, block.language)
        text = "".join(_coloured(escape(run), role) for run, role in runs)
        name = language_title(block.language) or language_name(block.language)[:_LONGEST_LANGUAGE]
        head = f'<div class="language">{escape(name)}</div>' if name else ""
        return f'<div class="code" dir="ltr">{head}<pre><code>{text}</code></pre></div>'

    def formula(self, text: str) -> str:
        """Return a formula on lines of its own."""
        return f'<div class="formula">{self._drawn(text)}</div>'

    def footnote(self, block: Footnote) -> str:
        """Return a footnote behind its label."""
        label = escape(block.label)
        return f'<div class="note"><sup>{label}</sup><div>{self.of(block.blocks)}</div></div>'

    def table(self, block: Table) -> str:
        """Return a table that scrolls by itself where it is wide."""
        return f'<div class="wide">{super().table(block)}</div>'

    def cell(self, spans: Spans, side: str) -> str:
        """Return the classes of a cell: its side, and that a short number is never broken."""
        text = "".join(span.text for span in spans)
        is_number = len(text) <= _LONGEST_NUMBER and any(map(str.isdigit, text))
        names = [name for name, on in ((side, side in SIDES), ("short", is_number)) if on]
        return f' class="{" ".join(names)}"' if names else ""

    def task(self, box: str, inner: str) -> str:
        """Return an item of a list with its box in the place of the mark."""
        return f'<li class="task"><span class="box">{box}</span><div>{inner}</div></li>'

    def kind(self, block: ListBlock) -> str:
        """Return the class of a list of tasks alone."""
        return ' class="tasks"' if block.tasks and all(block.tasks) else ""

    def span(self, span: Span) -> str:
        """Return a run of text; a formula drawn."""
        return self._drawn(span.text) if span.formula else super().span(span)

    def link(self, address: str, inner: str) -> str:
        """Return a link that tells nobody where it was followed from."""
        return f'<a href="{escape(address)}" rel="noopener noreferrer nofollow">{inner}</a>'

    def _drawn(self, text: str) -> str:
        tex, display = tex_of(text)
        source = escape(text)
        found = self._draw(tex, display) if self._draw and may_be_drawn(tex) else None
        svg = _placed(*found) if found is not None else ""
        if not svg:
            return f'<code class="tex">{source}</code>'
        return f'<span class="math" role="img" aria-label="{source}" title="{source}">{svg}</span>'


def _ahead_of(draw: object) -> DrawsAhead | None:
    return draw if isinstance(draw, DrawsAhead) else None


def _formulas(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the formulas of blocks, in order, with their marks."""
    for block in blocks:
        match block:
            case Formula():
                yield block.text
            case Paragraph() | Heading():
                yield from (span.text for span in block.spans if span.formula)
            case Table():
                cells = chain(block.head, *block.rows)
                yield from (span.text for cell in cells for span in cell if span.formula)
            case ListBlock():
                yield from chain.from_iterable(map(_formulas, block.items))
            case Quote() | Footnote():
                yield from _formulas(block.blocks)


def _placed(svg: str, box: tuple[float, float, float]) -> str:
    """Return an SVG as large as its text, on the line; "" where it is none of ours."""
    head = _SVG_HEAD.search(svg)
    view = _VIEW_BOX.search(head[0]) if head else None
    if head is None or view is None:
        return ""
    width, height, ascent = box
    place = f"width:{width:.3f}em;height:{height:.3f}em;vertical-align:{ascent - height:.3f}em"
    return f'<svg viewBox="{view[1]}" style="{place}" aria-hidden="true">{svg[head.end() :]}'


def _coloured(text: str, role: str) -> str:
    name = _ROLE_CLASSES.get(role)
    return f'<span class="{name}">{text}</span>' if name else text
