"""What a person wants of a download that runs: pause, cancel, not so fast."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from enum import StrEnum


class Wish(StrEnum):
    """How a download is to end before its end."""

    PAUSE = "pause"  # what arrived is kept
    CANCEL = "cancel"  # what arrived is deleted


class StoppedError(Exception):
    """Somebody asked to pause or to cancel."""


class Control:
    """Wishes, from any thread. `speed_limit` in bytes a second; 0 is none."""

    def __init__(self, speed_limit: int = 0) -> None:
        self.speed_limit = speed_limit
        self._stopped = threading.Event()
        self._wish: Wish | None = None
        self._acts: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    @property
    def wish(self) -> Wish | None:
        """How the download is to end early; None while it may go on."""
        return self._wish

    def pause(self) -> None:
        """Stop and keep what arrived."""
        self._stop(Wish.PAUSE)

    def cancel(self) -> None:
        """Stop and delete what arrived; also after a pause."""
        self._stop(Wish.CANCEL)

    def set_speed_limit(self, bytes_per_s: int) -> None:
        """Receive no more than that many bytes a second; 0: as fast as it goes."""
        self.speed_limit = max(0, bytes_per_s)

    def check(self) -> None:
        """Raise StoppedError if it is time to stop."""
        if self._wish is not None:
            raise StoppedError

    def wait(self, seconds: float) -> None:
        """Wait; raises StoppedError as soon as it is time to stop."""
        self._stopped.wait(max(0.0, seconds))
        self.check()

    def doze(self, seconds: float) -> None:
        """Wait, or less where it is time to stop."""
        self._stopped.wait(max(0.0, seconds))

    @contextlib.contextmanager
    def on_stop(self, act: Callable[[], None]) -> Iterator[None]:
        """Have `act` called, from the thread that stops, while the block runs."""
        with self._lock:
            self._acts.append(act)
            late = self._wish is not None
        if late:
            act()
        try:
            yield
        finally:
            with self._lock:
                self._acts.remove(act)

    def _stop(self, wish: Wish) -> None:
        with self._lock:
            if self._wish is not Wish.CANCEL:
                self._wish = wish
            acts = list(self._acts)
        self._stopped.set()
        for act in acts:
            act()
