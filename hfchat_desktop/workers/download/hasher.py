"""The hash of a file that is still growing, computed beside it by a thread of its own.

It reads back what was written, which the system still has in memory. So a part that is resumed
needs nothing special: its beginning is read from the disk while the rest arrives.
"""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

PIECE_BYTES = 1024 * 1024


class FileHasher:
    """SHA-256 of the first bytes of a file; `reach` says how many there are by now."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changed = threading.Condition()
        self._sha256 = hashlib.sha256()
        self._done = 0
        self._end = 0
        self._is_all = False
        self._is_closed = False
        self._failure: OSError | None = None
        self._thread = threading.Thread(target=self._run, name="hasher", daemon=True)
        self._thread.start()

    @property
    def done(self) -> int:
        """How many bytes are hashed."""
        return self._done

    def reach(self, end: int, *, is_all: bool = False) -> None:
        """Say how many bytes there are; work begins when a piece is full or all is there."""
        with self._changed:
            self._end, self._is_all = end, is_all
            if is_all or end - self._done >= PIECE_BYTES:
                self._changed.notify_all()

    def restart(self) -> None:
        """Begin anew: the file is empty again."""
        with self._changed:
            self._sha256 = hashlib.sha256()
            self._done = self._end = 0
            self._is_all = False

    def wait(self, seconds: float) -> str | None:
        """Return the hash of all, or None if it needs longer than that.

        Raises OSError where the file cannot be read.
        """
        with self._changed:
            self._changed.wait_for(self._is_over, seconds)
            if self._failure is not None:
                raise self._failure
            return self._sha256.hexdigest() if self._is_over() else None

    def close(self) -> None:
        """End the thread; it may take as long as one piece."""
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
        self._thread.join()

    def _is_over(self) -> bool:
        return self._failure is not None or (self._is_all and self._done == self._end)

    def _has_work(self) -> bool:
        ahead = self._end - self._done
        return self._is_closed or ahead >= PIECE_BYTES or (self._is_all and ahead > 0)

    def _run(self) -> None:
        try:
            with self._path.open("rb", buffering=0) as file:
                piece = memoryview(bytearray(PIECE_BYTES))
                while True:
                    with self._changed:
                        self._changed.wait_for(self._has_work)
                        if self._is_closed:
                            return
                        sha256, start, end = self._sha256, self._done, self._end
                    file.seek(start)
                    count = file.readinto(piece[: end - start]) or 0
                    if not count:
                        raise OSError("the file is shorter than what was written")
                    sha256.update(piece[:count])
                    self._note(sha256, count)
        except OSError as error:
            with self._changed:
                self._failure = error
                self._changed.notify_all()

    def _note(self, sha256: object, count: int) -> None:
        with self._changed:
            if sha256 is self._sha256:  # else it began anew meanwhile
                self._done += count
                if self._is_over():
                    self._changed.notify_all()
