"""How many threads compute, and when there should be fewer.

llama.cpp's threads wait for each other after every step. When another program takes one of
their cores all of them wait for the one that lost it: with as many threads as cores, speed
falls to a tenth or less. So generation leaves a core free from the start, prompts use all
cores while nobody else does, and both step down as soon as a call takes much too long.
"""

from __future__ import annotations

import os
import threading
import time
from dataclasses import dataclass
from types import TracebackType

import psutil

from hfchat_desktop.workers.engine.abort import AbortFlag

SLOW = 2.5
"""A call that takes so many times the best of its kind is taken for disturbed."""

_STEP_UP_AFTER_S = 20.0
_IDLE_LOAD = 0.15
"""Cores that others may use for the machine to count as idle apart from us."""
_SHORTEST_LIMIT_S = 0.05
_SLOW_AT_LEAST_S = 0.012
"""A call shorter than this is never slow: the machine's own hiccups are as long."""
_BEST_FADES = 1.001
"""Longer contexts take longer: what was once the best is expected a little less each time."""
_LOOK_EVERY_S = 0.02


@dataclass(frozen=True)
class ThreadChoice:
    """How many threads write a reply and how many read a prompt."""

    generating: int
    reading: int


def default_threads(threads: int | None, threads_batch: int | None) -> ThreadChoice:
    """Return what is set, or physical cores - 1 for replies and all of them for prompts."""
    logical = psutil.cpu_count() or 1
    physical = psutil.cpu_count(logical=False) or logical
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else logical
    cores = max(1, min(physical, allowed))
    return ThreadChoice(threads or max(1, cores - 1), threads_batch or cores)


class Pace:
    """The number of threads of one kind of call, from how long the calls take.

    `threads` is how many a call may use; one beside other programs may use fewer, and says
    so by `used`. Times are kept for one token, so that batches of other sizes compare.
    """

    def __init__(self, threads: int) -> None:
        self._most = threads
        self.threads = threads
        self._best: dict[int, float] = {}
        self._stepped_down_at = 0.0

    def expected(self, used: int | None = None) -> float | None:
        """Return the best seconds for a token with so many threads; None if not known."""
        return self._best.get(used or self.threads)

    def limit(self, tokens: int, used: int | None = None) -> float | None:
        """Return the seconds after which a call is disturbed; None with a single thread.

        Before a call was ever timed with so many threads, one with others tells enough.
        """
        used = used or self.threads
        known = self._best.get(used) or min(self._best.values(), default=None)
        if used <= 1 or known is None:
            return None
        return max(_SHORTEST_LIMIT_S, SLOW * known * tokens)

    def took(self, seconds: float, tokens: int, used: int | None = None) -> None:
        """Note how long a call took; a slow one costs a thread."""
        used = used or self.threads
        each = seconds / tokens
        best = self._best.get(used, each)
        self._best[used] = min(each, best * _BEST_FADES)
        if used > 1 and each > SLOW * best and seconds > _SLOW_AT_LEAST_S:
            self.step_down(used)

    def step_down(self, used: int | None = None) -> None:
        """Use one thread less than `used` from now on."""
        self.threads = max(1, (used or self.threads) - 1)
        self._stepped_down_at = time.monotonic()

    def step_up(self, others: float) -> None:
        """Use all threads again if `others` use next to none of the cores, but rarely."""
        rested = time.monotonic() - self._stepped_down_at > _STEP_UP_AFTER_S
        if self.threads < self._most and rested and others < _IDLE_LOAD:
            self.threads = self._most

    def yield_to(self, others: int) -> int:
        """Return how many threads to use beside `others` programs that are running now."""
        return max(1, self.threads - others)


class OtherLoad:
    """What other programs use of the processor."""

    def __init__(self) -> None:
        self._own = _own_seconds()
        self._all = _busy_seconds()
        self._at = time.monotonic()

    def cores(self) -> float:
        """Return how many cores others kept busy since the last call."""
        own, busy, now = _own_seconds(), _busy_seconds(), time.monotonic()
        span = max(1e-3, now - self._at)
        used = (busy - self._all) - (own - self._own)
        self._own, self._all, self._at = own, busy, now
        return max(0.0, used / span)

    @staticmethod
    def running_now() -> int:
        """Return how many other threads are on or wait for a core at this moment.

        The kernel counts them in the fourth field of /proc/loadavg ("3/521"); 0 where there
        is no such file. One look may hit a program that runs for a moment only, so the
        least of three counts.
        """
        least = 1 << 30
        for _ in range(3):
            try:
                with open("/proc/loadavg", encoding="ascii") as file:
                    running = int(file.read().split()[3].split("/")[0])
            except (OSError, ValueError, IndexError):
                return 0
            least = min(least, running - 1)
            time.sleep(0.001)
        return max(0, least)


class Watch:
    """Breaks a call off that several threads take too long for.

    Within `limit_s` of entering the `with` block it must end, else the abort flag is raised
    and `fired` is true: the call is then repeated with fewer threads.
    """

    def __init__(self, abort: AbortFlag) -> None:
        self._abort = abort
        self._lock = threading.Lock()
        self._deadline = float("inf")
        self._limit: float | None = None
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None
        self.fired = False

    def within(self, limit_s: float | None) -> Watch:
        """Set the limit of the next `with` block; None means no limit."""
        self._limit = limit_s
        return self

    def __enter__(self) -> Watch:
        self.fired = False
        if self._limit is not None:
            if self._thread is None:
                self._thread = threading.Thread(target=self._look, name="pace", daemon=True)
                self._thread.start()
            self._deadline = time.monotonic() + self._limit
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._limit is not None:
            with self._lock:
                self._deadline = float("inf")

    def close(self) -> None:
        """End the thread."""
        self._closed.set()
        if self._thread is not None:
            self._thread.join()

    def _look(self) -> None:
        while not self._closed.wait(_LOOK_EVERY_S):
            if time.monotonic() <= self._deadline:
                continue
            with self._lock:
                if time.monotonic() > self._deadline:
                    self._deadline = float("inf")
                    self.fired = True
                    self._abort.raise_it()


def _own_seconds() -> float:
    times = os.times()
    return times.user + times.system


def _busy_seconds() -> float:
    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    return float(sum(times) - idle - getattr(times, "guest", 0.0))
