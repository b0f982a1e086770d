"""Notices that a child has gone silent, and does not take a computer's sleep for silence.

While a computer sleeps the clocks of some systems go on, so that a timer that was started before
has run out the moment that it wakes, before the child could say a word. Patience is counted in
ticks, therefore: a tick that comes far too late begins it anew.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

_TICKS = 5
_LATE_S = 1.0


class Watchdog(QObject):
    """Barks once after `start`, when there was no `news` for that long or up to a fifth longer."""

    timed_out = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = 0  # ticks since the last news
        self._at = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timer_timeout)

    @property
    def is_active(self) -> bool:
        """Whether it waits for news."""
        return self._timer.isActive()

    def start(self, patience_s: float) -> None:
        """Wait for news that long, from now on."""
        self._quiet = 0
        interval = max(1, round(patience_s * 1000 / _TICKS))
        if not self._timer.isActive() or self._timer.interval() != interval:
            self._at = time.monotonic()
            self._timer.start(interval)

    def news(self) -> None:
        """Wait as long again, if it waits at all."""
        self._quiet = 0

    def stop(self) -> None:
        """Wait for nothing."""
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        now = time.monotonic()
        passed, self._at = now - self._at, now
        if passed > 2 * self._timer.interval() / 1000 + _LATE_S:
            self._quiet = 0  # this program did not run: how should the child have
            return
        self._quiet += 1
        if self._quiet > _TICKS:
            self._timer.stop()
            self.timed_out.emit()
