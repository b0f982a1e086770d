"""What a screen reader is told of a row of the list of chats."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex

from hfchat_desktop.bridge.chat_list import ChatRole
from hfchat_desktop.core.plain_text import plain_label

_LONGEST = 400
_HIT_MARKS = str.maketrans("", "", "\x02\x03")


def spoken_chat(index: QModelIndex, words: Mapping[str, str]) -> str:
    """Return title, model and state of a row; `words` names the headings of the list."""
    kind = str(index.data(ChatRole.KIND))
    if kind == "section":
        section = str(index.data(ChatRole.SECTION))
        return words.get(section, section)
    title = words.get(kind, "") or str(index.data(ChatRole.TITLE))
    parts = [title]
    if kind == "hit":
        parts = [str(index.data(ChatRole.EXCERPT)).translate(_HIT_MARKS)]
    elif kind == "chat":
        parts += [str(index.data(ChatRole.HINT)), *_states(index)]
    elif kind in ("folder", "archive"):
        parts += [_opener(index)]
    return plain_label(", ".join(part for part in parts if part), _LONGEST)


def _states(index: QModelIndex) -> list[str]:
    translate = QCoreApplication.translate
    found = []
    if index.data(ChatRole.PINNED):
        found.append(translate("ChatRows", "pinned"))
    if index.data(ChatRole.WRITING):
        found.append(translate("ChatRows", "an answer is being written"))
    return found + [f"#{tag}" for tag in index.data(ChatRole.TAGS) or ()]


def _opener(index: QModelIndex) -> str:
    translate = QCoreApplication.translate
    count = int(index.data(ChatRole.COUNT) or 0)
    chats = translate("ChatRows", "%n chat(s)", "", count)
    is_open = bool(index.data(ChatRole.OPEN))
    state = translate("ChatRows", "open") if is_open else translate("ChatRows", "closed")
    return f"{chats}, {state}"
