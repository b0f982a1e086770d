"""F6 walks through the regions of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def step_region(regions: list[QWidget], step: int) -> None:
    """Give the keyboard to the next (1) or previous (-1) region that can be seen.

    A region with a method `focus_region` decides itself which of its parts gets it.
    """
    seen = [region for region in regions if region.isVisible()]
    if not seen:
        return
    focused = seen[0].window().focusWidget()
    current = next((n for n, region in enumerate(seen) if _holds(region, focused)), -1)
    start = current if current >= 0 else (-1 if step > 0 else len(seen))
    for turn in range(1, len(seen) + 1):
        if _focus(seen[(start + step * turn) % len(seen)]):
            return


def enter_first(regions: list[QWidget]) -> None:
    """Give the keyboard to the first region that can be seen and takes it."""
    for region in regions:
        if region.isVisible() and _focus(region):
            return


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (region is focused or region.isAncestorOf(focused))


def _focus(region: QWidget) -> bool:
    """Give the keyboard to a region; False where nothing in it can take it."""
    chosen = getattr(region, "focus_region", None)
    if chosen is not None:
        chosen()
        return True
    stop = region if _takes_focus(region) else _first_stop(region)
    if stop is None:
        return False
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _first_stop(region: QWidget) -> QWidget | None:
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if region.isAncestorOf(widget) and _takes_focus(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible()
