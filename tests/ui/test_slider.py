"""The slider and the ring around its handle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from hfchat_desktop.ui.slider import Slider
from hfchat_desktop.ui.theme import Theme


def test_the_ring_of_the_focus_goes_around_the_handle_and_with_it(
    qtbot: QtBot, theme: Theme
) -> None:
    slider = Slider(theme, [0.0, 1.0, 2.0, 3.0])
    qtbot.addWidget(slider)
    slider.resize(200, slider.height())
    before = slider.focus_ring_rect()

    with qtbot.waitSignal(slider.focus_ring_moved):
        qtbot.keyClick(slider, Qt.Key.Key_Right)

    assert slider.rect().contains(before)
    assert slider.focus_ring_rect().left() > before.left()
    assert slider.focus_ring_rect().height() < slider.height() - 8  # the ring reaches further
