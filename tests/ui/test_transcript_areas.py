"""Only what changed of a message is painted again."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent, QRegion

from hfchat_desktop.ui.transcript.areas import areas_of


def test_two_changes_far_apart_are_two_areas():
    head, foot = QRect(0, 0, 100, 20), QRect(0, 500, 100, 30)
    assert areas_of(QPaintEvent(QRegion(head) + QRegion(foot))) == [head, foot]


def test_many_changes_are_painted_as_one():
    region = QRegion()
    for top in range(0, 100, 10):
        region += QRegion(QRect(0, top, 10, 5))
    assert areas_of(QPaintEvent(region)) == [QRect(0, 0, 10, 95)]
