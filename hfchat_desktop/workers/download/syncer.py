"""Has what arrives reach the disk, from time to time and without holding it up."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from hfchat_desktop.errors import HFChatError

SYNC_SECONDS = 5.0
"""At most so often, and only for `_SYNC_BYTES` or after `_LONGEST_SECONDS`: what a power cut
costs is what arrived since."""

_TICK_SECONDS = 0.1
_PUSH_BYTES = 16 * 1024 * 1024
_SYNC_BYTES = 8 * 1024 * 1024
_LONGEST_SECONDS = 10.0
_CLOSE_SECONDS = 2.0


def _full_sync() -> Callable[[int], object] | None:
    """Return what empties the buffers of the disk itself, where fsync does not."""
    try:
        import fcntl
    except ImportError:
        return None
    command = getattr(fcntl, "F_FULLFSYNC", None)
    return None if command is None else lambda descriptor: fcntl.fcntl(descriptor, command)


_FULL_SYNC = _full_sync()


class Syncer:
    """A thread that syncs a file and then calls `note` with the bytes that are safe by now.

    Before them it gives the number of the beginning: a file that was emptied meanwhile has
    another one.
    """

    def __init__(self, path: Path, synced: int, note: Callable[[int, int], None]) -> None:
        self._path = path
        self._note = note
        self._changed = threading.Condition()
        self._reached = self._synced = synced
        self._pushed = synced
        self._beginning = 0
        self._is_wanted = False
        self._is_closed = False
        self._failure: OSError | HFChatError | None = None
        self._thread = threading.Thread(target=self._run, name="syncer", daemon=True)
        self._thread.start()

    def reach(self, end: int) -> None:
        """Say how many bytes are written."""
        self._reached = end

    def restart(self, beginning: int) -> None:
        """Begin anew: the file is empty again."""
        with self._changed:
            self._reached = self._synced = 0
            self._beginning = beginning

    def want(self) -> None:
        """Ask to sync what there is, now."""
        with self._changed:
            self._is_wanted = True
            self._changed.notify_all()

    def wait(self, seconds: float) -> bool:
        """Tell whether all is synced, waiting for it. Raises OSError or HFChatError."""
        with self._changed:
            self._changed.wait_for(self._is_over, seconds)
            if self._failure is not None:
                raise self._failure
            return self._is_over()

    def close(self) -> None:
        """End the thread; one that waits for a slow disk is left to it after a while."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        self._thread.join(_CLOSE_SECONDS)

    def _is_over(self) -> bool:
        return self._failure is not None or self._synced == self._reached

    def _run(self) -> None:
        try:
            with self._path.open("r+b", buffering=0) as file:
                while self._wait_for_work(file.fileno()):
                    with self._changed:
                        beginning, reached = self._beginning, self._reached
                    sync_file(file.fileno())
                    self._note(beginning, reached)
                    self._take(beginning, reached)
        except (OSError, HFChatError) as error:
            with self._changed:
                self._failure = error
                self._changed.notify_all()

    def _wait_for_work(self, descriptor: int) -> bool:
        """Wait until a sync is due; False when it is time to end."""
        since = time.monotonic()
        with self._changed:
            while not self._is_closed:
                ahead, waited = self._reached - self._synced, time.monotonic() - since
                due = ahead >= _SYNC_BYTES and waited >= SYNC_SECONDS
                if ahead > 0 and (self._is_wanted or due or waited >= _LONGEST_SECONDS):
                    return True
                self._push(descriptor)
                self._changed.wait(_TICK_SECONDS)
        return False

    def _push(self, descriptor: int) -> None:
        """Let the system begin to write, without waiting for it, so that a sync is short.

        On Linux the advice that pages are not needed starts to write them, and those that are
        still to be written stay in memory for the hash and for the first load of the model.
        """
        self._pushed = min(self._pushed, self._reached)
        if self._reached - self._pushed >= _PUSH_BYTES and sys.platform == "linux":
            length = self._reached - self._pushed
            os.posix_fadvise(descriptor, self._pushed, length, os.POSIX_FADV_DONTNEED)
            self._pushed = self._reached

    def _take(self, beginning: int, reached: int) -> None:
        with self._changed:
            if beginning == self._beginning:
                self._synced = reached
                self._changed.notify_all()


def sync_file(descriptor: int) -> None:
    """Have a file's content reach the disk, and on macOS what the disk holds back, too."""
    if _FULL_SYNC is None:
        os.fsync(descriptor)
    else:
        _FULL_SYNC(descriptor)
