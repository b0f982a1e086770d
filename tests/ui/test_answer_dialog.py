"""An answer that was written elsewhere: pasted, named, and a version beside the others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from hfchat_desktop.ui.answer_dialog import AnswerDialog


@pytest.fixture
def dialog(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    made = AnswerDialog(theme, holder)
    made.told = []
    made.given.connect(lambda text, model: made.told.append((text, model)))
    made.show()
    yield made


def test_what_is_on_the_clipboard_goes_in_by_keys(qtbot, dialog):
    QApplication.clipboard().setText("Because of *Rayleigh* scattering.")
    qtbot.keyClick(dialog.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog.model.setText(" GPT-5 ")
    dialog.save_requested.emit()
    assert dialog.told == [("Because of *Rayleigh* scattering.", "GPT-5")]


def test_names_that_answers_come_from_are_chosen_by_a_click_or_a_key(qtbot, dialog):
    dialog.text.setPlainText("Scattering.")
    first, second = dialog.names[:2]
    first.click()
    assert dialog.model.text() == first.text() == "ChatGPT"
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert dialog.model.text() == second.text()
    assert dialog.isVisible(), "a name saves nothing yet"


def test_an_empty_answer_is_not_taken(dialog):
    dialog.names[0].click()
    dialog.save_requested.emit()
    assert dialog.told == []
    assert dialog.isVisible()


def test_an_answer_that_is_changed_keeps_its_model(qtbot, theme):
    made = AnswerDialog(theme, None, "Words.", "Qwen3 4B")
    qtbot.addWidget(made)
    made.show()
    assert not made.model.isVisible()
    assert not hasattr(made, "names")
