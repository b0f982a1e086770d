"""What is known of a part file after a crash: how much of it has certainly reached the disk.

A process that is killed loses nothing that it had written, since the system keeps it. A power
cut loses what was not synced. So after a kill the whole length of the part counts, and after
the computer was started anew only what the journal says was synced. What the hash finds wrong
in the end is thrown away in any case.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

import psutil

from hfchat_desktop.core.files import write_atomically
from hfchat_desktop.core.record import Record

_VERSION = 1
_MOST_BYTES = 64 * 1024
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_CLOCK_SECONDS = 5.0


class Journal(Record):
    """`synced` bytes were on the disk during the run of the system that `boot` names.

    `is_verified`: all bytes were there and had the right hash. `path` is the name of the file
    in its repository.
    """

    path: str
    size_bytes: int
    synced: int = 0
    boot: str = ""
    is_verified: bool = False

    def trusted(self, length: int) -> int:
        """Return how many of `length` bytes of the part are what was received."""
        safe = length if is_same_boot(self.boot, boot_mark()) else min(length, self.synced)
        return min(safe, self.size_bytes)


def boot_mark() -> str:
    """Return a text that is another one after the computer was started anew."""
    with contextlib.suppress(OSError):
        return _BOOT_ID.read_text(encoding="ascii").strip()
    return str(psutil.boot_time())


def is_same_boot(one: str, other: str) -> bool:
    """Tell whether two marks are of one run; times that differ by a moved clock count as one."""
    if one == other:
        return bool(one)
    try:
        return abs(float(one) - float(other)) < _CLOCK_SECONDS
    except ValueError:
        return False


def read_journal(path: Path) -> Journal | None:
    """Return what was noted; None where nothing is, or nothing that can be believed."""
    try:
        with path.open("rb") as file:
            record = json.loads(file.read(_MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    if not isinstance(record, dict) or record.pop("version", None) != _VERSION:
        return None
    kinds: dict[str, type[Any]] = {
        "path": str,
        "size_bytes": int,
        "synced": int,
        "boot": str,
        "is_verified": bool,
    }
    if set(record) != set(kinds) or any(type(record[n]) is not k for n, k in kinds.items()):
        return None
    journal = Journal(**record)
    return journal if 0 <= journal.synced <= journal.size_bytes else None


def write_journal(path: Path, journal: Journal) -> None:
    """Replace the journal. Raises DiskFullError, StoreReadOnlyError or StoreFailedError."""
    record = {"version": _VERSION, **vars(journal)}
    write_atomically(path, json.dumps(record).encode("ascii"))
