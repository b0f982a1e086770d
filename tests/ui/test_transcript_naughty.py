"""Strings that broke others are shown as they are, from both sides, and open nothing."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hfchat_desktop.core.chats import Message, Role
from hfchat_desktop.ui.transcript import Transcript
from tests.naughty_strings import NAUGHTY

_opened: list[str] = []
_listening = False


def _hear(event, arguments):
    if _listening and event in ("open", "socket.connect", "subprocess.Popen", "os.system"):
        what = str(arguments[0])
        if not what.endswith((".py", ".pyc")):  # Python's own modules, when first needed
            _opened.append(f"{event} {what}")


sys.addaudithook(_hear)  # it cannot be taken back, so it listens only when asked


@pytest.fixture
def show(qtbot, theme):
    """Show a message; return the view and what was opened meanwhile."""
    transcript = Transcript(theme)
    transcript.resize(640, 480)
    qtbot.addWidget(transcript)
    transcript.show()
    number = 0

    def shown(text, role=Role.ASSISTANT):
        global _listening
        nonlocal number
        number += 1
        _opened.clear()
        _listening = True
        transcript.show_messages([Message(number, number, None, role, text, model="M")])
        QApplication.processEvents()
        _listening = False
        return transcript.views[number], list(_opened)

    shown("# a\n\n- b\n\n|c|\n|-|\n|d|\n\n```py\ne\n```\n> f $g$[^1]\n\n$$\nh\n$$\n\n[^1]: i")
    yield shown
    transcript.style_.formulas.close()


def words(view):
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return view.selected_text()


@pytest.mark.parametrize("kind", NAUGHTY)
def test_naughty_strings_are_shown_and_open_nothing(show, kind):
    for text in NAUGHTY[kind]:
        own, opened = show(text, Role.USER)
        assert opened == []
        assert (
            words(own).split() == text.replace("\ud83d", "\ufffd").split() or not text.isprintable()
        )
        _, opened = show(text)
        assert opened == []
        _, opened = show("\n\n".join([text, f"- {text}", f"> {text}", f"|{text}|\n|-|\n|{text}|"]))
        assert opened == []


def test_examples_of_the_specification_open_nothing(show, specification):
    for example in specification:
        _, opened = show(example["markdown"])
        assert opened == [], example["example"]
