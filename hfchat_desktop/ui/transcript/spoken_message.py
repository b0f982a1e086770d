"""What a screen reader is told of messages: their words and their order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.transcript.row import Row

if TYPE_CHECKING:
    from hfchat_desktop.core.speech import Speech
    from hfchat_desktop.ui.transcript.message_view import MessageView

_LONGEST = 4_000  # characters of one message
_CONTEXT_LENGTH = 60


class SpokenMessage:
    """What the view of a message tells those who listen; see `ui.spoken`.

    Where it stands among all messages is told in words: only those in view are things to a
    screen reader, which cannot count the others, and Qt passes no place in a set on.
    """

    row: Row
    place = (0, 0)  # which message it is, of how many; known while somebody listens

    def speaker(self) -> str:
        """Return who wrote it, for screen readers."""
        raise NotImplementedError

    def controls(self) -> list[QWidget]:
        """Return the controls that can be pressed now, in reading order."""
        raise NotImplementedError

    def spoken_context(self) -> str:
        """Return what tells its buttons from those of another message."""
        return spoken_words(self.row)[:_CONTEXT_LENGTH] or self.speaker()

    def spoken_order(self) -> list[QWidget]:
        """Return its controls as they are read."""
        return self.controls()

    def spoken_name(self) -> str:
        """Return who wrote it and all its words."""
        return f"{self.speaker()}: {spoken_words(self.row)}"

    def spoken_description(self) -> str:
        """Return where it stands in the conversation."""
        number, count = self.place
        if not count:
            return ""
        words = QCoreApplication.translate("Speech", "Message {number} of {count}")
        return words.format(number=QLocale().toString(number), count=QLocale().toString(count))


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


def keep_reading_order(views: Mapping[int, MessageView], places: Mapping[int, int]) -> None:
    """Let views of messages stand one behind the other, as they are read, and not as made.

    Each is told which message it is, of all in `places`.
    """
    wanted = [views[number] for number in sorted(views, key=lambda number: places.get(number, 0))]
    for number, view in views.items():
        view.place = (places.get(number, 0) + 1, len(places))
    parent = wanted[0].parentWidget() if wanted else None
    now = [child for child in parent.children() if child in wanted] if parent else []
    if now != wanted:
        for view in wanted:
            view.raise_()
