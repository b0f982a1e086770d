"""Network work that ends in time, whatever the other side does.

The limits of an HTTP library hold for each read: a server that sends one byte a second never
breaks them, and neither a name server nor a connection to eight addresses in turn has one for
the whole. So the work runs in a thread, and its sockets are shut down when the time is over.
"""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_CONNECTED = ("connect_tcp.complete", "send_request_headers.started")


class NotConnectedError(Exception):
    """No connection came about in time."""


class TooSlowError(Exception):
    """The whole took longer than it may."""


class CancelledError(Exception):
    """Somebody wants the answer no more."""


class Wires:
    """The sockets of one client, so that another thread can shut them down."""

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._is_cut = False
        self.connected = threading.Event()

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Notice a new connection; the `trace` extension of a request."""
        if event.endswith(("connect_tcp.complete", "start_tls.complete")):
            stream = info.get("return_value")
            wire = stream.get_extra_info("socket") if stream is not None else None
            if isinstance(wire, socket.socket):
                self._add(wire)
        if event.endswith(_CONNECTED):
            self.connected.set()

    def cut(self) -> None:
        """Shut down what is open now and what may still be opened: reads end at once."""
        with self._lock:
            self._is_cut = True
            for wire in self._sockets:
                _shut(wire)
            self._sockets.clear()

    def _add(self, wire: socket.socket) -> None:
        with self._lock:
            self._sockets = [known for known in self._sockets if known.fileno() >= 0]
            self._sockets.append(wire)
            if self._is_cut:
                _shut(wire)


def _shut(wire: socket.socket) -> None:
    # The plain socket's method: the one of a TLS socket would first drop its state, under the
    # hands of the thread that reads.
    with contextlib.suppress(OSError):
        socket.socket.shutdown(wire, socket.SHUT_RDWR)


class TimedWork(Generic[T]):
    """One piece of work in a thread of its own. `caught` is what it may fail with."""

    def __init__(
        self, work: Callable[[], T], wires: Wires, caught: tuple[type[Exception], ...]
    ) -> None:
        self._work = work
        self._wires = wires
        self._caught = caught
        self._results: list[T] = []
        self._failure: Exception | None = None
        self._changed = threading.Event()
        self._is_cancelled = False
        self._thread = threading.Thread(target=self._run, name="hub-request", daemon=True)

    def run(self, connect_s: float, total_s: float) -> T:
        """Do the work and return its result; waits at most `total_s` seconds.

        Raises what the work raised; NotConnectedError, TooSlowError, CancelledError. The thread
        of work that has not even connected is left to end by itself.
        """
        self._thread.start()
        if not self._changed.wait(min(connect_s, total_s)) and not self._wires.connected.is_set():
            self._wires.cut()
            raise NotConnectedError
        if not self._changed.wait(max(0.0, total_s - connect_s)):
            self._wires.cut()
            raise TooSlowError
        if self._is_cancelled:
            raise CancelledError
        if self._failure is not None:
            raise self._failure
        if not self._results:
            raise RuntimeError("the thread of a request ended without a result")
        return self._results[0]

    def cancel(self) -> None:
        """Let `run` raise CancelledError now. From any thread."""
        self._is_cancelled = True
        self._wires.cut()
        self._changed.set()

    def _run(self) -> None:
        try:
            self._results.append(self._work())
        except self._caught as error:
            self._failure = error
        finally:
            self._changed.set()
