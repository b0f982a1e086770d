"""Tooltips of what strangers wrote: never taken for markup, which could load files."""

from __future__ import annotations

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.new_in_folder import FolderChip
from hfchat_desktop.ui.suggestion_card import SuggestionCard
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip, safe_tip
from hfchat_desktop.ui.toast import Toaster

EVIL = "a <img src='file:///etc/hostname'> b"
SHOWN = "a &lt;img src='file:///etc/hostname'&gt; b"


@pytest.mark.parametrize("text", [EVIL, "<b>bold</b>", "&lt;b>", "<?xml?><p>", f"one\n{EVIL}"])
def test_markup_is_shown_as_it_is_written(text: str):
    tip = safe_tip(text)
    if Qt.mightBeRichText(tip):
        inside = tip.removeprefix("<qt>").removesuffix("</qt>").replace("<br>", "")
        assert tip == plain_tip(text)
        assert "<" not in inside
    else:
        assert tip == text


@pytest.mark.parametrize("text", ["", "plain", "1 < 2 & 3 > 2", "two\nlines"])
def test_ordinary_words_stay_as_they_are(text: str):
    assert safe_tip(text) == text


def test_a_notice_a_folder_and_a_suggestion_show_it_so(qtbot: QtBot, theme: Theme):
    window = QWidget()
    qtbot.addWidget(window)
    toaster = Toaster(window, theme)
    toaster.show_toast(EVIL)
    assert SHOWN in toaster._toast.toolTip()
    chip = FolderChip(theme, window)
    chip.set_folder(EVIL)
    assert SHOWN in chip.toolTip()
    card = SuggestionCard(theme, "info", "Title", "below", EVIL, window)
    assert SHOWN in card.toolTip()
