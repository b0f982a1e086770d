"""A little room that is kept, so that a full disk still lets a chat be deleted.

SQLite needs room in its log even to delete; without a reserve a person with a full disk
could not do the one thing that helps.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

_BYTES = 1024 * 1024
_LEAVE_FREE = 2 * _BYTES


class Reserve:
    """A file beside the database, of bytes that a file system cannot compress away."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(database.name + ".reserve")

    def make(self, *, leave_free: int = _LEAVE_FREE) -> None:
        """Take the room, unless it is held or less than `leave_free` bytes would be left."""
        try:
            if self._path.stat().st_size >= _BYTES:
                return
        except OSError:
            pass
        try:
            if shutil.disk_usage(self._path.parent).free >= _BYTES + leave_free:
                with open(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600), "wb") as file:
                    file.write(os.urandom(_BYTES))
        except OSError:
            self.release()  # half a reserve only takes the last room

    def release(self) -> None:
        """Give the room back."""
        with suppress(OSError):
            self._path.unlink()
