"""One thing asked of a server, in a thread that can be given up at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

import httpx2

from hfchat_desktop.errors import HFChatError
from hfchat_desktop.workers.download.answers import RetryError
from hfchat_desktop.workers.download.control import StoppedError
from hfchat_desktop.workers.hub.time_limit import Wires

T = TypeVar("T")

_CAUGHT = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    HFChatError,
    RetryError,
    StoppedError,
    ImportError,  # a SOCKS proxy without the package for it
    OSError,
    ValueError,
    RuntimeError,  # a client that was closed while the thread was given up
)


class Line:
    """What a call and its watcher share: the connection, and when something came last."""

    def __init__(self) -> None:
        self.wires = Wires()
        self.last_news = time.monotonic()
        self.is_cut = False

    def news(self) -> None:
        """Note that the server has said something."""
        self.last_news = time.monotonic()

    def cut(self) -> None:
        """End the connection, from any thread, also while it is silent."""
        self.is_cut = True
        self.wires.cut()


class Call(Generic[T]):
    """Runs `work` in a thread of its own, which nobody needs to wait for."""

    def __init__(self, work: Callable[[Line], T]) -> None:
        self.line = Line()
        self._work = work
        self._results: list[T] = []
        self._failure: Exception | None = None
        self._changed = threading.Event()
        self._ended = threading.Event()
        threading.Thread(target=self._run, name="download", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait for the end, or for `give_up`; tell whether there is a result or a failure."""
        self._changed.wait(seconds)
        return self._ended.is_set()

    def give_up(self) -> None:
        """End the connection and every wait, from any thread."""
        self.line.cut()
        self._changed.set()

    def result(self) -> T:
        """Return what the work returned, or raise what it raised, once it has ended."""
        if self._failure is not None:
            raise self._failure
        if not self._results:
            raise RuntimeError("a call that ended without a result")
        return self._results[0]

    def _run(self) -> None:
        try:
            self._results.append(self._work(self.line))
        except _CAUGHT as error:
            self._failure = error
        finally:
            self._ended.set()
            self._changed.set()
