"""Lets a field of several lines stand at the side where its words begin.

Qt gives each paragraph of a plain text its own direction, and leaves all of them at the left.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from hfchat_desktop.core.plain_text import is_right_to_left
from hfchat_desktop.ui.mirroring import is_mirrored

_LOOK_AHEAD = 400  # characters


def follow_writing(field: QPlainTextEdit) -> None:
    """Put the lines of `field` at the side of its first letter, now and when that changes.

    Where there is none yet, they stand where the lines of the window begin.
    """
    document = field.document()

    def fit() -> None:
        first = document.firstBlock().text()[:_LOOK_AHEAD]
        right = is_right_to_left(first) or (is_mirrored(field) and not any(map(str.isalpha, first)))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = document.defaultTextOption()
        if option.alignment() != side | Qt.AlignmentFlag.AlignAbsolute:
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            document.setDefaultTextOption(option)

    document.contentsChanged.connect(fit)
    fit()
