"""Python's garbage is collected in the window's thread alone.

Python collects in whichever thread happens to make objects. An object of Qt that dies so in
another thread leaves its timers behind, and the window's event loop then calls what is gone.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_MS = 500
_MOST = (2_000, 10, 10)  # as Python's own thresholds: objects, then rounds of the generation below


class GarbageCollection(QObject):
    """Takes Python's automatic collection over, in the thread that it is made in."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        collect_due()


def collect_due() -> int:
    """Collect the oldest generation that is due, if any; return which one, -1 for none."""
    counts = gc.get_count()
    for generation in (2, 1, 0):
        if counts[generation] > _MOST[generation]:
            gc.collect(generation)
            return generation
    return -1
