"""Chats as texts: Markdown, a web page, plain text, JSON, and lines of JSON.

`choose.chosen_chats` reads what a `Selection` names, `document.document` says what is shown of
a chat, `writers.pieces` makes the text. What a person reads comes in as `Words`.
"""

from hfchat_desktop.core.exporting.options import (
    ExportedChat,
    ExportFormat,
    ExportOptions,
    Scope,
    Selection,
    default_options,
)
from hfchat_desktop.core.exporting.words import Words

__all__ = [
    "ExportFormat",
    "ExportOptions",
    "ExportedChat",
    "Scope",
    "Selection",
    "Words",
    "default_options",
]
