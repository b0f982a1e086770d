"""Only what changed of a message is painted again."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript import Transcript
from hfchat_desktop.ui.transcript.areas import areas_of


def test_two_changes_far_apart_are_two_areas():
    head, foot = QRect(0, 0, 100, 20), QRect(0, 500, 100, 30)
    assert areas_of(QPaintEvent(QRegion(head) + QRegion(foot))) == [head, foot]


def test_many_changes_are_painted_as_one():
    region = QRegion()
    for top in range(0, 100, 10):
        region += QRegion(QRect(0, top, 10, 5))
    assert areas_of(QPaintEvent(region)) == [QRect(0, 0, 10, 95)]


TEXTS = {
    "words": "One two three four five six seven eight nine ten. " * 12,
    "styles": "A **bold one** and `code here`, *so* ~~not~~ and [a link](https://example.org) " * 5,
    "lists": "- one two three four five six seven\n- two\n  1. inner\n  2. more\n- [x] done\n" * 3,
    "numbers": "\n".join(f"{n}. item {n} with some words in it" for n in range(1, 13)),
    "blocks": "# Head\n\ntext\n===\n\n> quote\n> more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nend\n",
    "code": "Before\n\n```python\ndef f(x):\n    return x\n```\n\nafter it\n\n---\n\nlast words",
    "right to left": "שלום עולם זה טקסט ארוך מאוד שנשבר לשורות. " * 6 + "and **left** again",
    "notes": "One[^1] and two[^2].\n\n[^1]: a note\n\n[^2]: another\n\nAnd on it goes, and on",
}


@pytest.mark.parametrize("kind", TEXTS)
def test_what_is_painted_piece_by_piece_looks_as_if_painted_at_once(
    qtbot: QtBot, theme: Theme, kind: str
) -> None:
    theme.set_reduced_motion(True)  # the caret does not blink
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.resize(420, 300)
    reply = Message(2, 1, 1, Role.ASSISTANT, "", model="Q", state=ReplyState.WRITING)
    transcript.show_messages([Message(1, 1, None, Role.USER, "Hi?"), reply])
    transcript.show()
    qtbot.waitExposed(transcript)
    text, at = TEXTS[kind], 0
    for number, length in enumerate(itertools.cycle((1, 4, 3, 9, 2, 5))):
        transcript.append_text(2, text[at : at + length])
        transcript.flush()
        at += length
        QApplication.processEvents()
        if number % 4 == 0 or at >= len(text):  # colours of code come a little later
            qtbot.waitUntil(lambda: on_screen(transcript) == at_once(transcript), timeout=3_000)
        if at >= len(text):
            break


def on_screen(transcript: Transcript) -> QImage:
    """Return what was painted so far, without the scroll bar, which is partly transparent."""
    shown = transcript.screen().grabWindow(transcript.winId()).toImage()
    return shown.convertToFormat(QImage.Format.Format_RGB32).copy(0, 0, 400, 300)


def at_once(transcript: Transcript) -> QImage:
    """Return the same, painted anew."""
    anew = transcript.grab().toImage()
    return anew.convertToFormat(QImage.Format.Format_RGB32).copy(0, 0, 400, 300)
