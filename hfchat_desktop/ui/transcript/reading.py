"""A message in a text field: by words, lines and letters, as screen readers and braille read.

What is painted in the conversation has no place for a caret.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.exporting.plain_words import words_of
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.transcript.row import Row

_LINES = 18
_WIDTH = 620


def read_as_text(theme: Theme, row: Row, speaker: str, parent: QWidget) -> None:
    """Open the words of a message, without their marks, with the caret at the start."""
    dialog = Dialog(theme, "info", parent)
    dialog.set_title(speaker)
    field = dialog.add_text(
        row.text if row.is_question or row.is_plain else words_of(row.text), _LINES
    )
    field.setAccessibleName(speaker)
    field.moveCursor(QTextCursor.MoveOperation.Start)
    dialog.setFixedWidth(min(_WIDTH, max(360, parent.width() - 32)))
    close = dialog.add_button(QCoreApplication.translate("Reading", "Close"), "primary")
    close.clicked.connect(dialog.accept)
    dialog.open()
    field.setFocus()
