"""Lets the Tab key come to things as they are read, whenever they were made.

Qt puts what is made later at the end of the window: first words, notices, strips.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_in_order(areas: Sequence[QWidget], late: Sequence[QWidget | None]) -> None:
    """Let Tab come to those of the areas that were made `late` after the area before them.

    The others stay: a frame that hands the keyboard on must stand beside what it hands it to.
    Qt's own chain is not asked for, since PySide makes each of it the owner of the next.
    """
    last: QWidget | None = None
    for area in areas:
        stops = stops_in(area)
        if area in late and last is not None:
            for before, after in pairwise([last, *stops]):
                QWidget.setTabOrder(before, after)
        last = stops[-1] if stops else last


def stops_in(area: QWidget) -> list[QWidget]:
    """Return what Tab can come to in an area, as it was made; not what opens as a window."""
    inside = [area, *area.findChildren(QWidget)]
    by_tab, window = Qt.FocusPolicy.TabFocus, area.window()
    stops = [one for one in inside if one.focusPolicy() & by_tab and one.focusProxy() is None]
    return [one for one in stops if one.window() is window]
