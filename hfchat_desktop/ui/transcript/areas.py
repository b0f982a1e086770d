"""Which parts of a widget are to be painted again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent

_MOST_AREAS = 3


def areas_of(event: QPaintEvent) -> list[QRect]:
    """Return the few areas that a paint event asks for, or one around many.

    While a reply is written its head and its last block change, far from each other: what
    lies between them need not be painted, which is a quarter of the window's work.
    """
    region = event.region()
    if region.rectCount() > _MOST_AREAS:
        return [event.rect()]
    return list(cast("Iterable[QRect]", region))  # Qt's stubs do not say that it iterates
