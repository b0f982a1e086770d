"""How fast: the speed limit, the speed that is shown, and the pauses between attempts."""

from __future__ import annotations

import time
from collections import deque

from hfchat_desktop.core.record import Record
from hfchat_desktop.workers.download.control import Control

PIECE_BYTES = 1024 * 1024
"""The most that is read at once, and so the most that a kill can lose."""

_SMALLEST_PIECE = 2 * 1024
_STEP_S = 0.1
_SPEED_WINDOW_S = 5.0


class Limits(Record):
    """How long a download is patient, in seconds.

    A connection that is silent for `stall_seconds` is made anew. The pause after a failure
    begins with `first_pause` and doubles until `longest_pause`; a byte that arrives lets it
    begin anew. `most_failures` in a row without a byte end the download (0: never).
    """

    stall_seconds: float = 30.0
    first_pause: float = 1.0
    longest_pause: float = 60.0
    most_failures: int = 0
    lock_poll: float = 0.1
    report_every: float = 0.2

    def pause(self, failures: int) -> float:
        """Return how long to wait after that many failures in a row."""
        return min(self.longest_pause, self.first_pause * 2.0 ** min(failures - 1, 30))


class Pace:
    """Keeps the thread that receives below the speed limit, which may change at any time."""

    def __init__(self, control: Control) -> None:
        self._control = control
        self._debt = 0.0  # bytes received beyond what the limit allowed
        self._at = time.monotonic()

    def piece(self) -> int:
        """Return how many bytes to read at most."""
        limit = self._control.speed_limit
        if not limit:
            return PIECE_BYTES
        return max(_SMALLEST_PIECE, min(PIECE_BYTES, int(limit * _STEP_S)))

    def took(self, count: int) -> None:
        """Wait as long as `count` bytes should have taken, at most a second."""
        self._debt = max(self._debt, 0.0) + count
        if limit := self._control.speed_limit:
            self._debt = min(self._debt, limit)
        while self._still_owes() and self._control.wish is None:
            limit = self._control.speed_limit
            self._control.doze(min(self._debt / limit, _STEP_S) if limit else 0.0)

    def _still_owes(self) -> bool:
        now, limit = time.monotonic(), self._control.speed_limit
        self._debt = self._debt - limit * (now - self._at) if limit else 0.0
        self._at = now
        return self._debt > 0


class Speed:
    """The mean speed of the last seconds, in bytes a second."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, int]] = deque()

    def note(self, received: int) -> float:
        """Take the count of bytes as it is now and return the speed."""
        now = time.monotonic()
        if self._seen and received < self._seen[-1][1]:
            self._seen.clear()  # began anew
        self._seen.append((now, received))
        while now - self._seen[0][0] > _SPEED_WINDOW_S and len(self._seen) > 2:
            self._seen.popleft()
        since, first = self._seen[0]
        return (received - first) / (now - since) if now - since >= _STEP_S else 0.0

    def forget(self) -> None:
        """Begin anew, after a pause or a failure."""
        self._seen.clear()
