"""Blocks as HTML that loads nothing and runs nothing.

It is made of our own blocks, so nothing in it is of others but words, which are escaped, and
addresses, which are web or mail addresses.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

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
    markers,
)

SIDES = ("left", "right", "center")
"""Sides of a table's cell."""


class HtmlBlocks:
    """Writes blocks in the plainest way; a page that shows more of them changes some methods."""

    def of(self, blocks: Sequence[Block]) -> str:
        """Return blocks as HTML."""
        return "\n".join(map(self._block, blocks))

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph():
                return f"<p>{self.spans(block.spans)}</p>"
            case Heading():
                return f"<h{block.level}>{self.spans(block.spans)}</h{block.level}>"
            case CodeBlock():
                return self.code(block)
            case Formula():
                return self.formula(block.text)
            case Table():
                return self.table(block)
            case ListBlock():
                return self._list(block)
            case Quote():
                return f"<blockquote>{self.of(block.blocks)}</blockquote>"
            case Footnote():
                return self.footnote(block)
            case Rule():
                return "<hr>"

    def code(self, block: CodeBlock) -> str:
        """Return a block of code."""
        return f"<pre><code>{escape(block.text)}</code></pre>"

    def formula(self, text: str) -> str:
        """Return a formula on lines of its own."""
        return "<p>" + escape(text).replace("\n", "<br>") + "</p>"

    def footnote(self, block: Footnote) -> str:
        """Return what a mark in the text leads to."""
        return f"<p>[{escape(block.label)}]</p>{self.of(block.blocks)}"

    def table(self, block: Table) -> str:
        """Return a table."""
        rows = []
        for number, row in enumerate((block.head, *block.rows)):
            name = "td" if number else "th"
            cells = "".join(
                f"<{name}{self.cell(cell, side)}>{self.spans(cell)}</{name}>"
                for cell, side in zip(row, block.alignments, strict=False)
            )
            rows.append(f"<tr>{cells}</tr>" if row else "")
        head, body = f"<thead>{rows[0]}</thead>" if rows[0] else "", "".join(rows[1:])
        return f"<table>{head}<tbody>{body}</tbody></table>"

    def cell(self, spans: Spans, side: str) -> str:
        """Return the attributes of a cell with these words."""
        return f' style="text-align:{side}"' if side in SIDES else ""

    def _list(self, block: ListBlock) -> str:
        items = []
        boxes = markers(block)
        for number, item in enumerate(block.items):
            lone = len(item) == 1 and isinstance(item[0], Paragraph)
            inner = self.spans(item[0].spans) if lone else self.of(item)  # type: ignore[union-attr]
            is_task = block.tasks and block.tasks[number]
            items.append(self.task(boxes[number], inner) if is_task else f"<li>{inner}</li>")
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        name = "ol" if block.ordered else "ul"
        return f"<{name}{start}{self.kind(block)}>{''.join(items)}</{name}>"

    def task(self, box: str, inner: str) -> str:
        """Return an item of a list with the box that is ticked or not."""
        return f"<li>{box} {inner}</li>"

    def kind(self, block: ListBlock) -> str:
        """Return the attributes of a list."""
        return ""

    def spans(self, spans: Spans) -> str:
        """Return running text."""
        return "".join(map(self.span, spans))

    def span(self, span: Span) -> str:
        """Return a run of text."""
        text = escape(span.text).replace("\n", "<br>")
        flags = (span.code, span.bold, span.italic, span.strike)
        for on, name in zip(flags, ("code", "strong", "em", "del"), strict=True):
            text = f"<{name}>{text}</{name}>" if on else text
        if span.link.startswith(NOTE_LINK):
            return f"<sup>{text}</sup>"
        return self.link(span.link, text) if span.link else text

    def link(self, address: str, inner: str) -> str:
        """Return a link to a web or mail address around HTML."""
        return f'<a href="{escape(address)}">{inner}</a>'
