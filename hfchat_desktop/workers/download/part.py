"""A file that is not whole yet: written by one thread, hashed and synced beside it by others."""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from pathlib import Path

from hfchat_desktop.workers.download.control import StoppedError
from hfchat_desktop.workers.download.hasher import FileHasher
from hfchat_desktop.workers.download.journal import (
    Journal,
    boot_mark,
    read_journal,
    write_journal,
)
from hfchat_desktop.workers.download.syncer import Syncer

PART_ENDING = ".hfchat-part"
JOURNAL_ENDING = ".hfchat-journal"


def journal_of(blob: Path) -> Path:
    """Return where the journal of a blob's part lies."""
    return blob.with_name(blob.name + JOURNAL_ENDING)


def part_of(blob: Path) -> Path:
    """Return where a blob lies while it is not whole."""
    return blob.with_name(blob.name + PART_ENDING)


def discard(blob: Path) -> None:
    """Delete the part of a blob and its journal, where there are any."""
    for path in (part_of(blob), journal_of(blob)):
        with contextlib.suppress(FileNotFoundError):
            path.unlink()


class PartWriter:
    """Writes to a part until another one is made: then its methods raise StoppedError.

    A thread that was given up may still have bytes in its hands.
    """

    def __init__(self, part: Part, number: int) -> None:
        self._part = part
        self._number = number

    def write(self, data: memoryview) -> None:
        """Append bytes; those beyond the size are dropped."""
        self._part.append(self._number, data)

    def start_over(self) -> None:
        """Throw away what there is and go on from the beginning."""
        self._part.start_over(self._number)


class Part:
    """The part file of one blob, named by its hash. Only who holds the blob's lock may make one.

    Opening takes over what an earlier run left, as far as it can be trusted. Every method that
    touches the disk raises OSError, DiskFullError, StoreReadOnlyError or StoreFailedError.
    """

    def __init__(self, blob: Path, path: str, size_bytes: int) -> None:
        self.path = part_of(blob)
        self.size_bytes = size_bytes
        self._journal_path = journal_of(blob)
        self._lock = threading.Lock()  # of the file; taken before the other one
        self._journal_lock = threading.Lock()
        self._writer = 0
        self._beginning = 0
        self._is_closed = False
        journal = read_journal(self._journal_path)
        if journal is None or journal.size_bytes != size_bytes:
            journal = Journal(path=path, size_bytes=size_bytes)
        self._file = self.path.open("ab", buffering=0)
        try:
            self.received = self._take_over(journal)
        except BaseException:
            self._file.close()
            raise
        self._hasher: FileHasher | None = None
        self._syncer = Syncer(self.path, self._journal.synced, self._note_synced)
        self._syncer.reach(self.received)
        if not self.is_verified:
            self._hasher = FileHasher(self.path)
            self._hasher.reach(self.received, is_all=self.is_whole)

    @property
    def is_whole(self) -> bool:
        """Whether all bytes have arrived."""
        return self.received == self.size_bytes

    @property
    def is_verified(self) -> bool:
        """Whether an earlier run has found all bytes and their hash right."""
        return self._journal.is_verified and self.is_whole

    @property
    def is_closed(self) -> bool:
        """Whether nothing more can be written."""
        return self._is_closed

    def writer(self) -> PartWriter:
        """Return what appends bytes; the writers made before can no more."""
        with self._lock:
            self._writer += 1
            return PartWriter(self, self._writer)

    def append(self, writer: int, data: memoryview) -> None:
        """Append bytes; see `PartWriter`."""
        with self._lock:
            self._check(writer)
            data = data[: self.size_bytes - self.received]
            while data:
                count = self._file.write(data) or 0
                self.received += count
                data = data[count:]
            self._syncer.reach(self.received)
            if self._hasher is not None:
                self._hasher.reach(self.received, is_all=self.is_whole)

    def start_over(self, writer: int) -> None:
        """Throw away what there is; see `PartWriter`."""
        with self._lock:
            self._check(writer)
            with self._journal_lock:
                self._beginning += 1
                self._keep(replace(self._journal, synced=0, is_verified=False))
            self._file.truncate(0)
            self.received = 0
            self._syncer.restart(self._beginning)
            if self._hasher is not None:
                self._hasher.restart()

    def wait_hash(self, seconds: float) -> str | None:
        """Return the hash of the whole part, or None if it needs longer than that."""
        return None if self._hasher is None else self._hasher.wait(seconds)

    def sync(self) -> None:
        """Ask to sync what there is; see `wait_synced`."""
        self._syncer.want()

    def wait_synced(self, seconds: float) -> bool:
        """Tell whether all that was written is on the disk, waiting for it."""
        return self._syncer.wait(seconds)

    def note_verified(self) -> None:
        """Note that the whole part is synced and has the right hash."""
        with self._journal_lock:
            self._keep(replace(self._journal, synced=self.received, is_verified=True))

    def close(self) -> None:
        """End the threads and let go of the file, which stays."""
        with self._lock, self._journal_lock:
            self._is_closed = True
            self._file.close()
        if self._hasher is not None:
            self._hasher.close()
        self._syncer.close()

    def _take_over(self, journal: Journal) -> int:
        """Cut what an earlier run left to what can be trusted, and return how much that is."""
        length = self._file.seek(0, 2)
        trusted = journal.trusted(length)
        # Noted before anything is written: from now on the length counts, until a power cut.
        self._keep(
            replace(
                journal,
                synced=min(journal.synced, trusted),
                boot=boot_mark(),
                is_verified=journal.is_verified and trusted == self.size_bytes,
            )
        )
        if trusted != length:
            self._file.truncate(trusted)
        return trusted

    def _check(self, writer: int) -> None:
        if writer != self._writer or self._is_closed:
            raise StoppedError

    def _note_synced(self, beginning: int, synced: int) -> None:
        with self._journal_lock:
            if beginning == self._beginning and not self._is_closed:
                self._keep(replace(self._journal, synced=synced))

    def _keep(self, journal: Journal) -> None:
        write_journal(self._journal_path, journal)
        self._journal = journal
