"""Time that passes when a test says so, and not by the clock.

A busy machine may stop the tests for some seconds, and every limit of time with them: what is to
wait, and for how long, is noted here instead, and what is too late is so because the test says so.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from hfchat_desktop.workers.download import patience
from hfchat_desktop.workers.download.control import Control
from hfchat_desktop.workers.hub import device_flow, time_limit

HANGS_S = 60.0
"""How long anything is waited for that should come by itself."""


class TimeLimits:
    """The limits of `workers.hub.time_limit`: each `over` lets one request be too late.

    `asked` are the seconds that were to be waited for at most.
    """

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.over = threading.Semaphore(0)

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Take the place of the clock in that module."""
        own = SimpleNamespace(
            Event=lambda: _Limited(self), Lock=threading.Lock, Thread=threading.Thread
        )
        monkeypatch.setattr(time_limit, "threading", own)


class _Limited(threading.Event):
    """An event that is waited for until its time is over, whatever the seconds."""

    def __init__(self, limits: TimeLimits) -> None:
        super().__init__()
        self._limits = limits
        self._is_over = False

    def wait(self, timeout: float | None = None) -> bool:
        self._limits.asked.append(timeout or 0.0)
        hangs_at = time.monotonic() + HANGS_S
        while not self._is_over and not super().wait(0.005):
            self._is_over = self._limits.over.acquire(blocking=False)
            if time.monotonic() > hangs_at:
                raise AssertionError("neither an answer nor a silence that was to be noticed")
        return self.is_set()


class Clock:
    """A clock that moves when somebody waits by it; it stands in for the module `time`."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waited: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return time.time()

    def wait(self, seconds: float) -> None:
        """Let so many seconds pass, and note them."""
        self.waited.append(seconds)
        self.now += max(seconds, 1e-6)  # as a real one, it never stands still


class Waits(threading.Event):
    """An event that nobody sets while it is waited for by a clock of its own."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__()
        self.clock = Clock()
        monkeypatch.setattr(device_flow, "time", self.clock)

    def wait(self, timeout: float | None = None) -> bool:
        self.clock.wait(timeout or 0.0)
        return self.is_set()


class ClockControl(Control):
    """The control of a download whose pauses are noted and take no time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **values: Any) -> None:
        super().__init__(**values)
        self.clock = Clock()
        self.meanwhile: Callable[[], None] = lambda: None
        """What happens during a pause."""
        monkeypatch.setattr(patience, "time", self.clock)

    def wait(self, seconds: float) -> None:
        self.clock.wait(seconds)
        self.meanwhile()
        self.check()

    def doze(self, seconds: float) -> None:
        self.clock.wait(seconds)
