"""The texts of all formats, by one function: for files, for what is sent, and for its preview."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from hfchat_desktop.core.exporting.options import ExportedChat, ExportFormat, ExportOptions
from hfchat_desktop.core.exporting.progress import Told, nobody
from hfchat_desktop.core.exporting.words import Words

if TYPE_CHECKING:
    from hfchat_desktop.core.exporting.chat_json import JsonHead
    from hfchat_desktop.core.exporting.web_blocks import Draw


def pieces(
    chats: Iterable[ExportedChat],
    options: ExportOptions,
    words: Words,
    *,
    head: JsonHead | None = None,
    draw: Draw | None = None,
    made_at: float = 0.0,
    told: Told = nobody,
) -> Iterator[str]:
    """Yield a text piece by piece, as it will be in the file.

    `head` is what JSON has before the chats. `draw` draws the formulas of a web page; without
    it they are their source. `made_at` (seconds since the epoch, 0: not told) stands below a
    web page. `told` hears of the messages. Raises ValueError for PDF, which is no text.
    """
    match options.format:
        case ExportFormat.MARKDOWN:
            from hfchat_desktop.core.exporting.markdown_text import markdown_pieces

            return markdown_pieces(chats, options, words, told)
        case ExportFormat.HTML:
            from hfchat_desktop.core.exporting.web_page import page_pieces

            return page_pieces(chats, options, words, told, draw=draw, made_at=made_at)
        case ExportFormat.TEXT:
            from hfchat_desktop.core.exporting.plain_words import plain_pieces

            return plain_pieces(chats, options, words, told)
        case ExportFormat.JSON:
            from hfchat_desktop.core.exporting.chat_json import JsonHead, json_pieces

            return json_pieces(chats, options, head or JsonHead(made_at), told)
        case ExportFormat.JSONL:
            from hfchat_desktop.core.exporting.openai_lines import line_pieces

            return line_pieces(chats, options, told)
    raise ValueError(f"{options.format} is no text")
