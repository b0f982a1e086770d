"""One connection to the database: transactions, and what a failure means to a person."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import apsw

from hfchat_desktop.core.files import failure_of
from hfchat_desktop.core.store.codec import Row
from hfchat_desktop.core.store.reserve import Reserve
from hfchat_desktop.core.store.transaction import transaction
from hfchat_desktop.errors import (
    DiskFullError,
    HFChatError,
    ProfileInUseError,
    StoreFailedError,
    StoreReadOnlyError,
)

T = TypeVar("T")
Values = tuple[str | bytes | int | float | None, ...]

BUSY_MS = 2000
_SYNC_FULL, _SYNC_NORMAL = 2, 1
_NO_ROOM = 65536  # bytes; with less than this free, a vague failure is told as a full disk
_PAGES_AT_ONCE = 64
_PRAGMAS = """
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
"""


def connect(path: Path, *, immutable: bool = False, read_only: bool = False) -> apsw.Connection:
    """Open an SQLite file with the settings that every connection of ours has.

    Raises apsw.Error, or UnicodeEncodeError for a path that is not UTF-8.
    """
    if immutable:
        flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
        connection = apsw.Connection(path.absolute().as_uri() + "?immutable=1", flags=flags)
    elif read_only:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    else:
        is_new = not path.exists() or path.stat().st_size == 0
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
        connection = apsw.Connection(str(path), flags=flags)
        if is_new:  # an old file has it, and would be written for nothing
            connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    connection.set_busy_timeout(BUSY_MS)
    connection.execute(_PRAGMAS)
    return connection


def failure_from(error: Exception, path: Path) -> HFChatError:
    """Return what SQLite's or the system's refusal means to a person."""
    if isinstance(error, OSError):
        return failure_of(error, path)
    vague = isinstance(error, apsw.IOError | apsw.CantOpenError)
    if isinstance(error, apsw.FullError) or (vague and _is_full(path)):
        return DiskFullError(path=str(path))
    if isinstance(error, apsw.ReadOnlyError | apsw.PermissionsError):
        return StoreReadOnlyError(path=str(path))
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return ProfileInUseError(path=str(path))
    return StoreFailedError(path=str(path), detail=str(error))


def _vacuum(connection: apsw.Connection) -> None:
    connection.execute(f"PRAGMA incremental_vacuum({_PAGES_AT_ONCE})").fetchall()


def _is_full(path: Path) -> bool:
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _NO_ROOM
    return False


def suspect_mark(path: Path) -> Path:
    """Return the file whose presence asks the next start to look for damage."""
    return path.with_name(path.name + ".suspect")


class Database:
    """A connection whose writes are whole transactions and whose failures are ours.

    After any failure the transaction is undone and the connection can be used on. One that is
    `beside` another, in a thread of its own, takes turns with it: neither waits longer than
    the other's transaction takes.
    """

    def __init__(
        self,
        connection: apsw.Connection,
        path: Path,
        *,
        read_only: bool,
        in_memory: bool = False,
        beside: Database | None = None,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.connection = connection
        self._in_memory = in_memory  # then no file is touched
        self._beside = beside  # writes nothing while this one may not
        self._turn: threading.Lock = beside._turn if beside is not None else threading.Lock()
        self._reserve = Reserve(path)
        self._synchronous = -1
        if not read_only:
            self.remake_reserve()

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query. Raises StoreFailedError and its kin."""
        try:
            return list(self.connection.execute(sql, values))
        except (apsw.Error, OSError) as error:
            raise self._told(error) from error

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, None where there is none."""
        found = self.rows(sql, values)
        return found[0] if found else None

    def write(
        self,
        change: Callable[[apsw.Connection], T],
        *,
        durable: bool = True,
        frees: bool = False,
    ) -> T:
        """Carry out `change` in one transaction and return what it returns.

        When `durable`, it is on the disk on return; otherwise a loss of power may undo it
        (the end of the process cannot). On a full disk the change is tried again after
        the log was folded into the file, and, if it `frees` room, in the room of the
        reserve. `change` may thus run more than once.

        Raises DiskFullError, StoreReadOnlyError, ProfileInUseError, StoreFailedError.
        """
        if self.read_only or (self._beside is not None and self._beside.read_only):
            raise StoreReadOnlyError(path=str(self.path))
        try:
            try:
                return self._transaction(change, durable=durable)
            except apsw.Error as error:
                if self._in_memory or not isinstance(self._told(error), DiskFullError):
                    raise
            self._fold_on_full_disk()
            try:
                return self._transaction(change, durable=durable)
            except apsw.Error as error:
                if not frees or not isinstance(self._told(error), DiskFullError):
                    raise
            self._reserve.release()
            return self._transaction(change, durable=durable)
        except (apsw.Error, OSError) as error:
            raise self._told(error) from error

    def fold(self) -> None:
        """Fold the write-ahead log into the file and empty it, if nothing hinders it."""
        with self._turn, suppress(apsw.Error):
            self.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)

    def shorten(self) -> bool:
        """Give some of what was deleted back to the disk; return whether there is more."""
        unused = self._unused_pages()
        if unused == 0:
            return False
        self.write(_vacuum, durable=False)
        left = self._unused_pages()
        if left == 0:
            self.fold()
        return 0 < left < unused

    def remake_reserve(self) -> None:
        """Take the reserve again, if there is room for it now."""
        if not self._in_memory:
            self._reserve.make()

    def mark_suspect(self) -> None:
        """Have the next start look for damage."""
        if not self._in_memory:
            with suppress(OSError):
                suspect_mark(self.path).touch()

    def _unused_pages(self) -> int:
        row = self.row("SELECT freelist_count FROM pragma_freelist_count")
        return int(row[0]) if row else 0

    def _fold_on_full_disk(self) -> None:
        """Fold the log in the room of the reserve, and take the reserve again.

        Folding gives back what the log took; but before, the file may have to grow by as
        much. The log is kept shorter than the reserve, so this is possible.
        """
        self._reserve.release()
        self.fold()
        self._reserve.make(leave_free=0)

    def close(self) -> None:
        """Fold the log into the file and let go of it. Closing twice does nothing."""
        if not self.read_only:
            self.remake_reserve()
        with suppress(apsw.Error):
            self.connection.close()

    def _transaction(self, change: Callable[[apsw.Connection], T], *, durable: bool) -> T:
        connection = self.connection
        wanted = _SYNC_FULL if durable else _SYNC_NORMAL
        if wanted != self._synchronous:
            connection.execute(f"PRAGMA synchronous = {wanted}")
            self._synchronous = wanted
        with self._turn, transaction(connection):
            return change(connection)

    def _told(self, error: Exception) -> HFChatError:
        """Translate a failure; remember damage, so that the next start repairs it."""
        if isinstance(error, apsw.CorruptError | apsw.NotADBError):
            self.mark_suspect()
        return failure_from(error, self.path)
