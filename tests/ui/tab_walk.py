"""Walks through a window with the Tab key, and says where the way is not that of reading."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QRadioButton, QScrollArea, QWidget

MOST_STOPS = 150


def settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def walk(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Press Tab until the keyboard is where it was before; return its stops."""
    settle()
    stops: list[QWidget] = []
    for _ in range(MOST_STOPS):
        QTest.keyClick(window.windowHandle(), key)
        settle()
        focused = window.focusWidget()
        assert focused is not None, f"lost after {stops[-1:]}"
        if focused in stops:
            assert focused is stops[0], f"a trap: {focused} again after {stops[-1]}"
            return stops
        stops.append(focused)
    raise AssertionError(f"no end: {stops[-3:]}")


def place_of(stop: QWidget, window: QWidget) -> QRect:
    return QRect(stop.mapTo(window, QPoint(0, 0)), stop.size())


def places_of(one: QWidget, other: QWidget, window: QWidget) -> tuple[QRect, QRect]:
    """Return where both stand; what is scrolled away stands at the edge, seen from outside."""
    if area_of(one) is area_of(other):
        return place_of(one, window), place_of(other, window)
    return seen_place(one, window), seen_place(other, window)


def area_of(stop: QWidget) -> QWidget | None:
    """Return the area that a stop scrolls in."""
    area = stop.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    return area


def seen_place(stop: QWidget, window: QWidget) -> QRect:
    place, area = place_of(stop, window), area_of(stop)
    if area is None:
        return place
    room = place_of(area, window)
    place.setTop(min(max(place.top(), room.top()), room.bottom()))
    place.setBottom(max(min(place.bottom(), room.bottom()), place.top()))
    return place


def wrong_order(stops: list[QWidget], window: QWidget, *, round_about: bool = False) -> list[str]:
    """Return the steps that go up in a column, or back in a row.

    With `round_about` the walk may have begun anywhere, and goes on from its end at its start.
    """
    if round_about:
        turned = [stops[at:] + stops[:at] for at in range(len(stops))]
        return min((wrong_order(one, window) for one in turned), key=len)
    found = []
    for one, other in pairwise(stops):
        before, after = places_of(one, other, window)
        column = before.left() < after.right() and after.left() < before.right()
        row = before.top() < after.center().y() < before.bottom()
        if (column and after.bottom() <= before.top()) or (row and after.right() < before.left()):
            found.append(f"{told(one)} {before.getRect()} → {told(other)} {after.getRect()}")
    return found


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()[:30]}”"


def chosen_beside(button: QAbstractButton, stop: QWidget) -> bool:
    tab = getattr(button, "spoken_role", "") == "PageTab" or hasattr(button, "step_requested")
    by_arrows = isinstance(button, QRadioButton) or tab
    return by_arrows and type(stop) is type(button) and stop.parentWidget() is button.parentWidget()


def missed(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Return what can be clicked in a window, and not reached on a walk with these stops.

    Buttons inside of a stop are reached by its own keys (a message, a field), and radio
    buttons by the arrows from the one that is chosen.
    """
    return [
        told(button)
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button not in stops
        if not any(stop.isAncestorOf(button) for stop in stops)
        if not any(chosen_beside(button, stop) for stop in stops)
    ]
