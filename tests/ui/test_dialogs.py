"""Small windows, used with the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.buttons import IconButton, TextButton
from hfchat_desktop.ui.dialogs import ConfirmDialog
from hfchat_desktop.ui.focus_ring import FocusRing
from hfchat_desktop.ui.form_dialog import FormDialog
from hfchat_desktop.ui.theme import Theme


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def focused_button(dialog: QWidget) -> QPushButton:
    focused = dialog.focusWidget()
    assert isinstance(focused, QPushButton)
    return focused


def test_enter_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, parent: QWidget, theme: Theme
) -> None:
    dialog = ConfirmDialog(theme, "Delete it?", "", "Delete", danger=True, parent=parent)
    dialog.open()
    qtbot.waitExposed(dialog)
    assert focused_button(dialog).text() == "Cancel"

    qtbot.keyClick(focused_button(dialog), Qt.Key.Key_Tab)
    assert focused_button(dialog).text() == "Delete"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(focused_button(dialog), Qt.Key.Key_Return)


def test_enter_on_cancel_of_a_form_does_not_save(
    qtbot: QtBot, parent: QWidget, theme: Theme
) -> None:
    dialog = FormDialog(theme, parent)
    dialog.open_over(parent)
    qtbot.waitExposed(dialog)
    saved: list[bool] = []
    dialog.save_requested.connect(lambda: saved.append(True))
    cancel = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    cancel.setFocus()

    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert not saved


def test_the_ring_shows_which_button_of_a_dialog_has_the_keyboard(
    qtbot: QtBot, parent: QWidget, theme: Theme
) -> None:
    dialog = ConfirmDialog(theme, "Delete it?", "", "Delete", danger=True, parent=parent)
    dialog.open()
    qtbot.waitExposed(dialog)
    ring = dialog.findChild(FocusRing)
    assert ring is not None and not ring.isVisible()

    qtbot.keyClick(dialog.windowHandle(), Qt.Key.Key_Tab)

    assert ring.isVisible()
    assert ring.geometry().contains(focused_button(dialog).geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_button_is_pressed_by_enter_and_by_space(
    qtbot: QtBot, theme: Theme, key: Qt.Key
) -> None:
    for button in (TextButton(theme, "Keep"), IconButton(theme, "x", "Close")):
        qtbot.addWidget(button)
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)
