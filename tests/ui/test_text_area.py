"""A field for some lines tells them once the reader pauses, and loses none before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from hfchat_desktop.ui.text_area import TextArea


@pytest.fixture
def area(qtbot) -> TextArea:
    """Return a field that can be seen."""
    made = TextArea()
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_being_written_stays_when_the_old_text_is_shown_again(qtbot, area):
    area.set_text("old")
    qtbot.keyClicks(area, "new ")

    area.set_text("old")

    assert area.toPlainText() == "new old"
    with qtbot.waitSignal(area.text_settled, timeout=3_000) as settled:
        pass
    assert settled.args == ["new old"]


def test_another_text_takes_the_place_of_what_is_being_written(qtbot, area):
    area.set_text("old")
    qtbot.keyClicks(area, "new ")

    area.set_text("of another chat")

    assert area.toPlainText() == "of another chat"
    with qtbot.assertNotEmitted(area.text_settled, wait=800):
        pass


def test_what_was_written_is_told_at_once_when_the_keyboard_leaves(qtbot, area):
    area.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(area, "words")
    with qtbot.waitSignal(area.text_settled, timeout=400):
        area.clearFocus()
