"""Blocks of a few texts in a form that can be saved.

The parser takes 22 ms to import, a tenth of the time to the first picture of the window. So
the blocks of the words that will be seen first are saved when the window is closed, and
`markdown.parse` is given them back at the next start. A text is known by all its letters;
what another version of the app has saved is not used.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from hfchat_desktop import __version__
from hfchat_desktop.core import markdown_blocks
from hfchat_desktop.core.markdown import StreamingMarkdown
from hfchat_desktop.core.markdown_blocks import Block, Span
from hfchat_desktop.core.markdown_limits import first_part

_CLASSES: dict[str, type[Any]] = {
    cls.__name__: cls
    for cls in (
        Span,
        markdown_blocks.Paragraph,
        markdown_blocks.Heading,
        markdown_blocks.CodeBlock,
        markdown_blocks.Table,
        markdown_blocks.ListBlock,
        markdown_blocks.Quote,
        markdown_blocks.Rule,
        markdown_blocks.Formula,
        markdown_blocks.Footnote,
    )
}


def to_save(texts: Iterable[str]) -> dict[str, Any]:
    """Return what is seen first of `texts` with its blocks, parsed anew, as values for JSON."""
    known = {}
    for text in filter(None, map(first_part, texts)):
        stream = StreamingMarkdown()
        stream.append(text)
        stream.finish()
        known[text] = [_plain(block) for block in stream.blocks]
    return {"version": __version__, "texts": known}


def from_saved(value: object) -> dict[str, list[Block]]:
    """Return the blocks by their text; nothing where `value` is not what this version saved."""
    if not isinstance(value, dict) or value.get("version") != __version__:
        return {}
    try:
        return {
            str(text): [_made(block) for block in blocks] for text, blocks in value["texts"].items()
        }
    except (KeyError, TypeError, ValueError, AttributeError):
        return {}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if type(value).__name__ in _CLASSES:
        names = type(value).__dataclass_fields__
        return {type(value).__name__: [_plain(getattr(value, name)) for name in names]}
    return value


def _made(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_made(item) for item in value)
    if isinstance(value, dict):
        ((name, values),) = value.items()
        return _CLASSES[name](*[_made(item) for item in values])
    return value
