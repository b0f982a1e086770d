"""What a screen reader is told of messages: their words and their order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.transcript.row import Row

_LONGEST = 4_000  # characters of one message


def spoken_words(row: Row) -> str:
    """Return the words of a message without marks; of code only that it is there."""
    from hfchat_desktop.core.speech import words_to_say

    text = row.text[: 2 * _LONGEST] if row.is_question else words_to_say(row.all_blocks())
    return plain_label(text, _LONGEST)


def keep_reading_order(views: Mapping[int, QWidget], places: Mapping[int, int]) -> None:
    """Let views of messages stand one behind the other, as they are read, and not as made."""
    wanted = [views[number] for number in sorted(views, key=lambda number: places.get(number, 0))]
    parent = wanted[0].parentWidget() if wanted else None
    now = [child for child in parent.children() if child in wanted] if parent else []
    if now != wanted:
        for view in wanted:
            view.raise_()
