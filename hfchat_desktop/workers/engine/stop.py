"""Stop, heard at once: also while a long prompt is read or a model is loaded."""

from __future__ import annotations

import threading

from hfchat_desktop.workers.engine.abort import AbortFlag


class Stop:
    """Whether the request that is worked on is to end.

    The thread that reads the pipe asks for it; the thread that works begins and ends
    requests. A request that is stopped before its turn came ends as soon as it begins.
    """

    def __init__(self, abort: AbortFlag) -> None:
        self._abort = abort
        self._lock = threading.Lock()
        self._current: int | None = None
        self._early: set[int] = set()
        self._forever = False
        self.requested = False

    def begin(self, number: int) -> None:
        """Work on the request `number` begins."""
        with self._lock:
            self._current = number
            self._abort.lower()
            self.requested = self._forever
            if number in self._early:
                self._request()
            self._early = {early for early in self._early if early > number}

    def end(self) -> None:
        """Work on the request is over."""
        with self._lock:
            self._current = None
            self.requested = False
            self._abort.lower()

    def ask(self, number: int) -> None:
        """Stop the request `number`, now or when its turn comes."""
        with self._lock:
            if number == self._current:
                self._request()
            else:
                self._early.add(number)

    def ask_current(self) -> None:
        """Stop whatever is worked on."""
        with self._lock:
            if self._current is not None:
                self._request()

    def ask_forever(self) -> None:
        """Stop everything from now on: the process ends."""
        with self._lock:
            self._forever = True
            self._request()

    def _request(self) -> None:
        # In this order: whoever lowers the flag looks at `requested` afterwards.
        self.requested = True
        self._abort.raise_it()
