"""One process writes to a profile; the system knows which, and frees the lock when it ends.

The lock is the system's own (`flock`, `LockFileEx` through `msvcrt`), never the existence
or the content of a file: those survive a crash and would lock a person out for ever.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

from hfchat_desktop.core.files import failure_of, make_folder

_TAKEN = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_LOCKED_BYTE = 1 << 30  # far behind the text, which others may then read on Windows too


class ProfileLock:
    """The right to write to one profile, held until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._file is not None

    def acquire(self) -> bool:
        """Take the lock if it is free; return whether it is held now. Never waits.

        Raises DiskFullError, StoreReadOnlyError or StoreFailedError where the file cannot
        be made or the system cannot lock it.
        """
        if self._file is not None:
            return True
        make_folder(self._path.parent)
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise failure_of(error, self._path) from error
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            if error.errno in _TAKEN:
                return False
            raise failure_of(error, self._path) from error
        self._file = file
        with suppress(OSError):  # for information only: a full disk does not matter
            os.ftruncate(file, 0)
            os.write(file, f"{os.getpid()}\n".encode())
        return True

    def holder(self) -> int | None:
        """Return the process that wrote its number last, None where that is not known."""
        try:
            return int(self._path.read_bytes()[:20])
        except (OSError, ValueError):
            return None

    def release(self) -> None:
        """Give the lock back. The file stays: removing it would let two processes in."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
