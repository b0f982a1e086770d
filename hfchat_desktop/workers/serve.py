"""The child's side of the pipe: takes over standard input and output, and ends in time."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO, Protocol

Message = dict[str, Any]

_encode = json.JSONEncoder(separators=(",", ":")).encode  # one for all: 15 µs a message

GRACE_SECONDS = 2.0
"""How long a child may tidy up after its parent is gone."""


class Pipe(Protocol):
    """What a worker speaks through."""

    def receive(self) -> Message | None:
        """Wait for the next message; None when the other side is gone."""

    def send(self, message: Message) -> None:
        """Send a message; a parent that is gone is noticed by `receive`."""


class ChildPipe:
    """JSON objects, one a line, over the two standard streams of a child process."""

    def __init__(self, source: BinaryIO, sink: BinaryIO) -> None:
        self._source = source
        self._sink = sink
        self._sending = threading.Lock()

    def receive(self) -> Message | None:
        """Wait for the next message; None when the parent is gone.

        From that moment the process has `GRACE_SECONDS` to end by itself, so that neither
        a quit nor a crash of the window leaves a model running.
        """
        line = self._source.readline()
        if not line:
            _end_after(GRACE_SECONDS)
            return None
        message = json.loads(line)
        return message if isinstance(message, dict) else {}

    def send(self, message: Message) -> None:
        """Write one line; silent when nobody reads any more."""
        line = _encode(message).encode("ascii") + b"\n"
        with self._sending, contextlib.suppress(OSError, ValueError):
            self._sink.write(line)
            self._sink.flush()


def serve(run: Callable[[Pipe], None]) -> int:
    """Run a worker over this process's standard streams and return its exit status.

    The protocol keeps the real standard output to itself: whatever C or Python code
    prints goes to standard error, where the parent keeps its last lines.
    """
    with contextlib.suppress(ValueError, OSError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipe = ChildPipe(_taken_over(0, "rb"), _taken_over(1, "wb"))
    try:
        run(pipe)
    except Exception:
        traceback.print_exc()
        return 1
    return 0


def _taken_over(descriptor: int, mode: str) -> BinaryIO:
    """Return a private copy of a standard stream and point the original elsewhere."""
    private = os.dup(descriptor)
    if descriptor == 0:
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
    else:
        sys.stdout.flush()
        os.dup2(2, descriptor)
    return os.fdopen(private, mode)  # type: ignore[return-value]


def _end_after(seconds: float) -> None:
    timer = threading.Timer(seconds, os._exit, args=(0,))
    timer.daemon = True
    timer.start()
