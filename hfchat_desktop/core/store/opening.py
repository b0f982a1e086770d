"""From a path to a connection that can be used: new, old, newer, damaged, not writable."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import apsw

from hfchat_desktop.core.files import make_folder
from hfchat_desktop.core.store.database import connect, failure_from, suspect_mark
from hfchat_desktop.core.store.migrations import (
    STEPS,
    bring_up_to_date,
    copy_database,
    version_of,
)
from hfchat_desktop.core.store.rescue import adopt_finished_rescue, rescue
from hfchat_desktop.core.store.reserve import Reserve
from hfchat_desktop.core.store.signs import rebuild_signs
from hfchat_desktop.core.store.transaction import transaction
from hfchat_desktop.errors import (
    DiskFullError,
    HFChatError,
    StoreDamagedError,
    StoreNewerError,
    StoreReadOnlyError,
)

T = TypeVar("T")

INDEXES = ("message_words", "title_words", "note_words")
"""The tables of the search that can be compared with the texts."""

_MAGIC = b"SQLite format 3\0"
_VERSION_AT = 60  # of user_version in the header, four bytes, big-endian (fileformat2.html)
_FRACTIONS_AT = 21  # three bytes that are the same in every database
_FRACTIONS = bytes((64, 32, 32))
_HEADER_BYTES = 100
_LIST_OF_CHATS = "SELECT count(*), total(length(title)) FROM chats NOT INDEXED"
_CHECK_SECONDS = 0.08  # for damage after an unclean end; the rest is for `integrity`
_CHECKED_TABLES = ("messages", "chats", "branches", "ratings")
_CHECK_STEPS = 2000
_LONGEST_COMPARED = 1_000_000  # bytes of a message whose words are compared with the index
_SIZES = """
PRAGMA journal_mode = WAL;
PRAGMA journal_size_limit = 1048576;
PRAGMA wal_autocheckpoint = 200;
"""  # 200 pages, so that the log fits the reserve


@dataclass
class Opened:
    """A connection, and what a person should know about how it came to be.

    `unchecked` where the last end was unclean and there was no time to look for damage.
    """

    connection: apsw.Connection
    notices: list[HFChatError]
    unchecked: bool = False


def open_writable(path: Path, backups: Path, steps: tuple[str, ...] = STEPS) -> Opened:
    """Open, make, bring up to date or rescue the database at `path`.

    Raises StoreNewerError (the file is not touched), StoreReadOnlyError, DiskFullError,
    ProfileInUseError, StoreFailedError.
    """
    make_folder(path.parent)
    try:
        return _open_or_rescue(path, backups, steps)
    except DiskFullError:
        Reserve(path).release()
        return _open_or_rescue(path, backups, steps)


def connect_beside(path: Path) -> apsw.Connection:
    """Open a database that is open to write already, to write to it in another thread.

    Raises StoreFailedError and its kin.
    """
    try:
        connection = connect(path)
        connection.execute(_SIZES).fetchall()
    except (apsw.Error, OSError) as error:
        raise failure_from(error, path) from error
    return connection


def open_readable(path: Path) -> tuple[apsw.Connection, Callable[[], None]]:
    """Open the database at `path` only to read it, and return what to do after closing.

    Without a database it is an empty one in memory. Raises StoreNewerError,
    StoreDamagedError (`kept_as` is the path itself), StoreFailedError.
    """
    try:
        if not path.exists() or path.stat().st_size == 0:
            return _empty(), _nothing
        _refuse_newer(path, len(STEPS))
        connection, after = connect_to_read(path)
        try:
            connection.execute("SELECT count(*) FROM chats").fetchall()
            if 0 < version_of(connection) < len(STEPS):
                return _updated_copy(connection, after)
        except apsw.Error:
            connection.close()
            after()
            raise
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise StoreDamagedError(path=str(path), kept_as=str(path)) from error
    except (apsw.Error, OSError, UnicodeEncodeError) as error:
        raise failure_from(error, path) from error
    return connection, after


def _open_or_rescue(path: Path, backups: Path, steps: tuple[str, ...]) -> Opened:
    try:
        _refuse_read_only(path)
        adopt_finished_rescue(path)
        _refuse_newer(path, len(steps))
        try:
            return _open(path, backups, steps)
        except (apsw.CorruptError, apsw.NotADBError):
            notice = rescue(path, steps)
            opened = _open(path, backups, steps)
            opened.notices.insert(0, notice)
            return opened
    except (apsw.Error, OSError, UnicodeEncodeError) as error:
        raise failure_from(error, path) from error


def _open(path: Path, backups: Path, steps: tuple[str, ...]) -> Opened:
    """Raise apsw.CorruptError or NotADBError where the file is damaged."""
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    if path.stat().st_size > 0 and not _header(path).startswith(_MAGIC):
        # Said before SQLite opens it: a log that does not fit would be deleted.
        raise apsw.NotADBError("no SQLite header")
    unclean = _size(_log_of(path)) > 0
    suspect = suspect_mark(path).exists()
    connection = connect(path)
    try:
        if connection.readonly("main"):
            raise StoreReadOnlyError(path=str(path))
        connection.execute(_SIZES).fetchall()
        if version_of(connection) == 0 and connection.table_exists("main", "chats"):
            raise apsw.CorruptError("tables without a version")
        bring_up_to_date(connection, backups, steps)
        connection.execute(_LIST_OF_CHATS).fetchall()
        if suspect:
            _look_thoroughly(connection)
        unchecked = unclean and not suspect and _look_for_damage(connection)
    except BaseException:
        connection.close()
        raise
    with suppress(OSError):
        suspect_mark(path).unlink(missing_ok=True)
    return Opened(connection, [], unchecked)


def _look_for_damage(connection: apsw.Connection) -> bool:
    """Raise apsw.CorruptError where damage is found; return if the time did not suffice."""
    deadline = time.monotonic() + _CHECK_SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > deadline, _CHECK_STEPS)
    try:
        for table in _CHECKED_TABLES:
            _insist(connection, f"PRAGMA quick_check({table})")
    except apsw.InterruptError:
        return True
    finally:
        connection.set_progress_handler(None)
    return False


def _look_thoroughly(connection: apsw.Connection) -> None:
    """Make the search index anew, and raise apsw.CorruptError if anything else is amiss."""
    rebuild_index(connection)
    _insist(connection, "PRAGMA integrity_check")


def _insist(connection: apsw.Connection, check: str) -> None:
    found = connection.execute(check).fetchall()
    if found != [("ok",)]:
        raise apsw.CorruptError(str(found[0][0]) if found else check)


def index_faults(connection: apsw.Connection) -> list[str]:
    """Compare the search index with the texts, word by word; return what differs.

    The time grows with the square of the different words of one text (a second for 0.2 million,
    many minutes for a million) and cannot be cut short: where there is so long a message, the
    index of the messages is compared with itself alone.
    """
    faults: list[str] = []
    ((longest,),) = connection.execute("SELECT max(octet_length(text)) FROM messages")
    for index in INDEXES:
        whole = index != "message_words" or (longest or 0) <= _LONGEST_COMPARED
        check = f"INSERT INTO {index}({index}, rank) VALUES('integrity-check', {int(whole)})"
        try:
            connection.execute(check)
        except apsw.CorruptError:
            faults.append(f"the search index {index} differs from the texts")
    return faults


def rebuild_index(connection: apsw.Connection) -> None:
    """Make the search index anew from the messages and titles. Raises apsw.Error."""
    with transaction(connection):
        for index in INDEXES:
            connection.execute(f"INSERT INTO {index}({index}) VALUES('rebuild')")
        rebuild_signs(connection)


def _refuse_read_only(path: Path) -> None:
    if not os.access(path.parent, os.W_OK) or (path.exists() and not os.access(path, os.W_OK)):
        raise StoreReadOnlyError(path=str(path))


def _refuse_newer(path: Path, supported: int) -> None:
    """Read the version without changing a byte, also where it is still in the log."""
    found, header = 0, _header(path)
    if header.startswith(_MAGIC) and header[_FRACTIONS_AT : _FRACTIONS_AT + 3] == _FRACTIONS:
        found = int.from_bytes(header[_VERSION_AT : _VERSION_AT + 4], "big", signed=True)
    if found <= supported and _size(_log_of(path)) > 0:
        found = max(found, _version_in_log(path))
    if found > supported:
        raise StoreNewerError(path=str(path), found_version=found, supported_version=supported)


def _header(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(_HEADER_BYTES)
    except FileNotFoundError:
        return b""


def _version_in_log(path: Path) -> int:
    shared = path.with_name(path.name + "-shm")
    had_shared = shared.exists()
    try:
        connection = connect(path, read_only=True)
        try:
            return version_of(connection)
        finally:
            connection.close()
    except apsw.Error:
        return 0  # what is wrong shows when it is opened
    finally:
        if not had_shared:
            with suppress(OSError):
                shared.unlink(missing_ok=True)


def connect_to_read(path: Path) -> tuple[apsw.Connection, Callable[[], None]]:
    """Open to read: beside a writer, on a medium that cannot be written, or from a copy.

    Return what to do after closing, too. Raises apsw.Error, OSError.
    """
    try:
        connection = connect(path, read_only=True)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
        return connection, _nothing
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.IOError):
        if _size(_log_of(path)) == 0:
            return connect(path, immutable=True), _nothing
    # The last words are still in the log, and SQLite cannot read a log in this place.
    folder = tempfile.mkdtemp(prefix="hfchat-")
    copied = Path(folder) / path.name
    shutil.copyfile(path, copied)
    shutil.copyfile(_log_of(path), _log_of(copied))
    return connect(copied), lambda: shutil.rmtree(folder, ignore_errors=True)


def _updated_copy(
    old: apsw.Connection, after: Callable[[], None]
) -> tuple[apsw.Connection, Callable[[], None]]:
    """Return a copy in the last version of what may only be read, and close that."""
    folder = Path(tempfile.mkdtemp(prefix="hfchat-"))
    try:
        copy_database(old, folder / "chats.sqlite3")
        connection = connect(folder / "chats.sqlite3")
        bring_up_to_date(connection, folder)
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    old.close()
    after()
    return connection, lambda: shutil.rmtree(folder, ignore_errors=True)


def _empty() -> apsw.Connection:
    connection = connect(Path(":memory:"))
    bring_up_to_date(connection, Path())
    connection.execute("PRAGMA query_only = ON")
    return connection


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _nothing() -> None:
    """Do nothing after closing."""
