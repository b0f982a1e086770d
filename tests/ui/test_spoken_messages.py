"""Messages for those who listen: where each stands, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.ui.spoken_face import Face
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.transcript import Transcript

COUNT = 40
LONG = "\n\n".join(f"Paragraph {number}." for number in range(60))
CTRL = Qt.KeyboardModifier.ControlModifier


def message(number: int, text: str = "") -> Message:
    """Return one of the messages of a chat, by turns a question and an answer."""
    role = Role.USER if number % 2 else Role.ASSISTANT
    before = number - 1 if number > 1 else None
    state = {} if number % 2 else {"state": ReplyState.DONE, "model": "A model"}
    return Message(number, 1, before, role, text or f"Words {number}", **state)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[Transcript]:
    """Return a chat of forty messages, one of them taller than the view, and a listener."""
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    made = Transcript(theme)
    made.resize(700, 500)
    made.show_messages([message(n, LONG if n == 38 else "") for n in range(1, COUNT + 1)])
    made.show()
    qtbot.waitExposed(made)
    made._focus_row(COUNT - 1)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def place(transcript: Transcript) -> str:
    """Return what is said of where the message with the keyboard stands."""
    return Face(focused(transcript), "").text(QAccessible.Text.Description)


def focused(transcript: Transcript) -> QWidget:
    widget = transcript.focusWidget()
    assert widget is not None
    return widget


def press(transcript: Transcript, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> str:
    """Press a key where the keyboard is; return where it is then."""
    QTest.keyClick(focused(transcript), key, held or Qt.KeyboardModifier.NoModifier)
    return place(transcript)


def test_each_message_says_which_of_all_it_is(shown: Transcript):
    assert place(shown) == "Message 40 of 40"
    assert press(shown, Qt.Key.Key_Up) == "Message 39 of 40"
    shown.append_message(message(COUNT + 1))
    assert place(shown) == "Message 39 of 41"
    shown.remove_from(COUNT)
    assert place(shown) == "Message 39 of 39"


def test_home_and_end_go_to_the_first_and_the_last_message(shown: Transcript):
    assert press(shown, Qt.Key.Key_Home) == "Message 1 of 40"
    assert shown.verticalScrollBar().value() == 0
    assert press(shown, Qt.Key.Key_Up) == "Message 1 of 40"
    assert press(shown, Qt.Key.Key_Down) == "Message 2 of 40"
    assert press(shown, Qt.Key.Key_End) == "Message 40 of 40"
    assert shown.is_at_end()


def test_home_and_end_enter_the_messages(shown: Transcript):
    for key, wanted in ((Qt.Key.Key_Home, 1), (Qt.Key.Key_End, COUNT)):
        shown.setFocus(Qt.FocusReason.OtherFocusReason)
        assert focused(shown) is shown
        assert press(shown, key) == f"Message {wanted} of 40"


def test_the_end_of_a_long_last_message_is_shown(shown: Transcript):
    shown._focus_row(0)
    shown.remove_from(39)
    assert press(shown, Qt.Key.Key_End) == "Message 38 of 38"
    assert shown.is_at_end()


def test_with_ctrl_the_arrows_leave_a_message_that_is_taller_than_the_view(shown: Transcript):
    shown._focus_row(36)
    assert press(shown, Qt.Key.Key_Down, CTRL) == "Message 38 of 40"
    assert press(shown, Qt.Key.Key_Down) == "Message 38 of 40"
    assert press(shown, Qt.Key.Key_Down, CTRL) == "Message 39 of 40"
    assert press(shown, Qt.Key.Key_Up, CTRL) == "Message 38 of 40"
    assert press(shown, Qt.Key.Key_Up, CTRL) == "Message 37 of 40"
