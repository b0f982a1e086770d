"""The words of imports: names of programs, and what cannot be taken over."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from hfchat_desktop.core.importing.values import ImportPreview, LeftOut
from hfchat_desktop.ui.backup_card import date_words
from hfchat_desktop.ui.figures import data_size, listed

KINDS = {
    "chatgpt": "ChatGPT",
    "huggingchat": "HuggingChat",
    "openwebui": "Open WebUI",
    "lmstudio": "LM Studio",
    "jan": "Jan",
    "gpt4all": "GPT4All",
    "markdown": "Markdown",
    "openai": "JSONL (OpenAI)",
    "hfchat": "HFChat",
}
"""Names of the kinds of exports, the same in every language."""


def preview_lines(preview: ImportPreview) -> list[str]:
    """Return what an import would bring: where from, how much, from when."""
    kind = KINDS.get(preview.kind, preview.kind)
    lines = [f"{kind} · {data_size(preview.size_bytes)}"]
    if not preview.is_worth_it:
        return lines
    parts = [
        QCoreApplication.translate("Imports", "%n chat(s)", "", preview.chats),
        QCoreApplication.translate("Imports", "%n message(s)", "", preview.messages),
    ]
    if preview.folders:
        parts.append(QCoreApplication.translate("Imports", "%n folder(s)", "", preview.folders))
    if preview.saved:
        parts.append(
            QCoreApplication.translate("Imports", "%n persona(s) or prompt(s)", "", preview.saved)
        )
    lines.append(listed(parts))
    if preview.first_at and preview.last_at:
        words = QCoreApplication.translate("Imports", "From {first} to {last}")
        first, last = date_words(preview.first_at), date_words(preview.last_at)
        lines.append(words.format(first=first, last=last))
    return lines


def duplicate_lines(preview: ImportPreview) -> list[str]:
    """Return what is here already."""
    lines = []
    if preview.duplicates:
        lines.append(
            QCoreApplication.translate(
                "Imports", "%n chat(s) that are here already stay out", "", preview.duplicates
            )
        )
    if preview.grown:
        lines.append(
            QCoreApplication.translate(
                "Imports",
                "%n chat(s) that are here with fewer messages come in beside those",
                "",
                preview.grown,
            )
        )
    return lines


def left_out_lines(left_out: Mapping[LeftOut, int]) -> list[str]:
    """Return what cannot be taken over, or not as it was, most of it first."""
    ordered = sorted(left_out.items(), key=lambda item: -item[1])
    return [_left_out(what, count) for what, count in ordered if count]


def _left_out(what: LeftOut, count: int) -> str:
    # Each with its number before it, so that no language has to bend the words.
    words = _left_words()[what]
    return f"{_number(count)} × {words}"


def _number(count: int) -> str:
    return QLocale().toString(count)


def _left_words() -> dict[LeftOut, str]:
    translate = QCoreApplication.translate
    return {
        LeftOut.IMAGE: translate("Imports", "picture, named in the text"),
        LeftOut.AUDIO: translate("Imports", "sound, named in the text"),
        LeftOut.VIDEO: translate("Imports", "video, named in the text"),
        LeftOut.FILE: translate("Imports", "attached file, named in the text"),
        LeftOut.TOOL: translate("Imports", "call of a tool, or what it gave"),
        LeftOut.HIDDEN: translate("Imports", "message that was hidden there, too"),
        LeftOut.ROLE: translate("Imports", "message by neither a person nor a model"),
        LeftOut.EMPTY_MESSAGE: translate("Imports", "empty message"),
        LeftOut.EMPTY_CHAT: translate("Imports", "empty chat"),
        LeftOut.BROKEN_CHAT: translate("Imports", "chat that cannot be read"),
        LeftOut.LONG_CHAT: translate("Imports", "chat that was cut, as it is too long"),
        LeftOut.LONG_TEXT: translate("Imports", "message that was cut, as it is too long"),
        LeftOut.CUT_FILE: translate("Imports", "file that ends in the middle"),
        LeftOut.SKIPPED_FILE: translate("Imports", "file of another kind"),
        LeftOut.MENDED_DATE: translate("Imports", "impossible date, put right"),
        LeftOut.MENDED_TREE: translate("Imports", "message without a place, put in order"),
        LeftOut.MENDED_NUMBER: translate("Imports", "number that was there twice, put right"),
        LeftOut.SETTING: translate("Imports", "setting that is not known here"),
        LeftOut.SAVED: translate("Imports", "persona or prompt whose name is taken here"),
    }
