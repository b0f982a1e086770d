"""The small window: keys, its place, and that nothing is offered which it cannot do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.ui.quick_window import QuickWindow
from hfchat_desktop.ui.theme import Theme

QUESTION = Message(1, 7, None, Role.USER, "Why is the sky blue?")
ANSWER = Message(2, 7, 1, Role.ASSISTANT, "Light is *scattered*.", state=ReplyState.DONE)


@pytest.fixture
def quick(qtbot: QtBot, theme: Theme) -> QuickWindow:
    made = QuickWindow(theme)
    qtbot.addWidget(made)
    made.come_forward()
    qtbot.waitExposed(made)
    return made


def test_enter_asks_and_escape_hides(qtbot: QtBot, quick: QuickWindow) -> None:
    field = quick.composer.field
    qtbot.keyClicks(field, "Why?")
    with qtbot.waitSignal(quick.ask_requested) as asked:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert asked.args == ["Why?"]
    with qtbot.waitSignal(quick.hidden):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not quick.isVisible()


def test_an_answer_can_be_copied_and_nothing_else_is_done_with_it(
    qtbot: QtBot, quick: QuickWindow
) -> None:
    before = quick.height()
    quick.show_path([QUESTION, ANSWER], [])
    qtbot.waitUntil(lambda: quick.height() > before + 60)
    view = quick.transcript.views[2]
    names = {b.accessibleName() for b in view.findChildren(QAbstractButton) if b.isVisible()}
    assert names == {"Copy"}

    qtbot.keyClick(
        quick, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert QApplication.clipboard().text() == ANSWER.text
    spy = QSignalSpy(quick.open_requested)
    qtbot.keyClick(quick, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert spy.count() == 1


def test_a_system_that_makes_it_high_does_not_stretch_the_field(
    qtbot: QtBot, quick: QuickWindow
) -> None:
    before = quick.composer.height()
    quick.resize(quick.width(), 700)  # a tiling window manager does so
    qtbot.waitUntil(lambda: quick.height() == 700)
    qtbot.wait(50)
    assert quick.composer.height() == before
    assert quick.composer.y() < 20


def test_a_long_answer_leaves_room_on_the_screen(qtbot: QtBot, quick: QuickWindow) -> None:
    text = "\n\n".join("A paragraph." for _ in range(200))
    quick.show_path([QUESTION, Message(2, 7, 1, Role.ASSISTANT, text, state=ReplyState.DONE)], [])
    room = quick.screen().availableGeometry().height()
    qtbot.waitUntil(lambda: quick.height() > room * 0.6)
    qtbot.wait(50)
    assert quick.height() <= room * 0.67


def test_its_place_is_kept_as_a_share_of_the_screen(
    qtbot: QtBot, quick: QuickWindow, theme: Theme
) -> None:
    quick.move(60, 90)
    quick.close()
    other = QuickWindow(theme)
    qtbot.addWidget(other)
    other.restore_place(quick.place())
    other.come_forward()
    assert (other.pos() - quick.pos()).manhattanLength() <= 4


@pytest.mark.parametrize("odd", [None, "x", [1], [0.5, 7], [None, 0.5], {"x": 1}])
def test_a_place_that_is_none_is_left_out(quick: QuickWindow, odd: object) -> None:
    quick.restore_place(odd)
    assert quick.place() == [] or all(0 <= part <= 1 for part in quick.place())


def test_it_is_painted_in_dark(quick: QuickWindow, theme: Theme) -> None:
    theme.set_mode("dark")
    quick.show_path([QUESTION, ANSWER], ["and then?"])
    assert not quick.grab().isNull()
