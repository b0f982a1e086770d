"""What is put on the clipboard: words, and beside them the same as rich text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from hfchat_desktop.core.markdown_blocks import Block, block_text
from hfchat_desktop.core.markdown_export import selected_part, to_html, to_markdown
from hfchat_desktop.ui.transcript.selection import Selection


def put(text: str, blocks: Sequence[Block] = ()) -> None:
    """Put `text` on the clipboard, and `blocks`, which are the same words, as rich text."""
    data = QMimeData()
    data.setText(text)
    if blocks:
        html = f'<meta charset="utf-8">{to_html(blocks)}'
        data.setData("text/html", html.encode("utf-8", "replace"))
    QGuiApplication.clipboard().setMimeData(data)


def put_all(blocks: Sequence[Block]) -> None:
    """Put blocks on the clipboard as words and as rich text."""
    put("\n\n".join(map(block_text, blocks)), blocks)


def put_selected(
    selection: Selection, blocks: Sequence[Block], *, as_markdown: bool = False
) -> None:
    """Put what is selected on the clipboard; `blocks` are what the selection is in."""
    part = selected_part(blocks, iter(selection.ranges()))
    if as_markdown:
        put(to_markdown(part))
    else:
        put(selection.text(), part)
