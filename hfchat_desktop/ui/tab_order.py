"""Lets the Tab key come to things as they are read, whenever they were made.

Qt puts what is made later at the end of the window: first words, notices, strips.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def keep_in_order(areas: Sequence[QWidget]) -> None:
    """Let Tab come to all that is in one area before it comes to the next.

    Only what stands too late is moved: a frame that hands the keyboard on must stay beside what
    it hands it to.
    """
    found = [(number, stop) for stop in _stops(areas[0].window()) for number in _of(stop, areas)]
    late: set[QWidget] = set()
    highest = 0
    for number, stop in found:
        highest = max(highest, number)
        if number < highest:
            late.add(stop)
    wanted = [stop for _, stop in sorted(found, key=lambda numbered: numbered[0])] if late else []
    for before, stop in pairwise(wanted):
        if stop in late:
            QWidget.setTabOrder(before, stop)


def _stops(window: QWidget) -> list[QWidget]:
    """Return what Tab can come to, in the order of now."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _of(stop: QWidget, areas: Sequence[QWidget]) -> list[int]:
    """Return the number of the area that a stop is in; nothing for one that is elsewhere."""
    return [number for number, area in enumerate(areas) if _holds(area, stop)][:1]


def _holds(area: QWidget, stop: QWidget) -> bool:
    return area is stop or area.isAncestorOf(stop)
