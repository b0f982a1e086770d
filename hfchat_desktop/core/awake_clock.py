"""Seconds of a clock that stands still while the computer sleeps, for how long work took.

`time.monotonic` does so on Linux and macOS. On Windows it goes on, and an answer that a sleep
interrupted would seem to have been written at a token an hour.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

_TICKS_A_SECOND = 10_000_000


def _clock() -> Callable[[], float]:
    if sys.platform == "win32":
        import ctypes  # 5 ms of a start

        try:
            ask = ctypes.WinDLL("KernelBase").QueryUnbiasedInterruptTimePrecise
        except (OSError, AttributeError):
            return time.monotonic  # before Windows 10
        ask.argtypes, ask.restype = (ctypes.POINTER(ctypes.c_ulonglong),), None

        def seconds() -> float:
            ticks = ctypes.c_ulonglong()
            ask(ctypes.byref(ticks))
            return ticks.value / _TICKS_A_SECOND

        return seconds
    return time.monotonic


awake_seconds = _clock()
"""Return the seconds, from any beginning."""
