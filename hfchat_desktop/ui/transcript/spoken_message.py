"""What a screen reader is told of messages: their words and their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.transcript.row import Row

if TYPE_CHECKING:
    from hfchat_desktop.core.speech import Speech

_LONGEST = 4_000  # characters of one message


def spoken_words(row: Row) -> str:
    """Return the words of a message without marks; of code only that it is there."""
    from hfchat_desktop.core.speech import leaves

    if row.is_question:
        return plain_label(row.text, _LONGEST)
    words: list[str] = []
    room = _LONGEST
    for speech in leaves(row.blocks()):
        words.append(_words(speech))
        room -= len(words[-1])
        if room < 0:
            break
    return plain_label("\n".join(words), _LONGEST)


def joined(found: Sequence[Speech]) -> str:
    """Return what is said, a line for each piece."""
    return "\n".join(map(_words, found))


def _words(speech: Speech) -> str:
    translate = QCoreApplication.translate
    if speech.kind == "code":
        lines = translate("Speech", "code, %n line(s)", "", speech.count)
        return f"{speech.text} {lines}".strip()
    if speech.kind == "table":
        return translate("Speech", "table, %n row(s)", "", speech.count)
    return speech.text


def keep_reading_order(views: Mapping[int, QWidget], places: Mapping[int, int]) -> None:
    """Let views of messages stand one behind the other, as they are read, and not as made."""
    wanted = [views[number] for number in sorted(views, key=lambda number: places.get(number, 0))]
    parent = wanted[0].parentWidget() if wanted else None
    now = [child for child in parent.children() if child in wanted] if parent else []
    if now != wanted:
        for view in wanted:
            view.raise_()
