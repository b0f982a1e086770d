"""Words are not cut in the room that was asked for them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from hfchat_desktop.ui.text_width import words_width


@pytest.mark.parametrize("size", [8.5, 9.0, 10.3, 11.0, 12.7, 14.0, 15.5])
@pytest.mark.parametrize("words", ["3.9", "3,9", "SmolLM2 135M", "Zażółć gęślą jaźń", "fi ffl Ä"])
def test_words_fit_into_their_own_width(qapp, size: float, words: str):
    font = QFont()
    font.setPointSizeF(size)
    cut = QFontMetrics(font).elidedText(
        words, Qt.TextElideMode.ElideRight, words_width(font, words)
    )
    assert cut == words
