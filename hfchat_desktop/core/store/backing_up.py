"""One file with everything but models and secrets, made beside whoever writes the chats.

The database is copied from one moment: the reader holds its transaction open, so that the
copy can be made in small steps, told of and cancelled, and does not begin anew with each write.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import apsw

from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind, LongWork
from hfchat_desktop.core.files import failure_of
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.settings import SettingKind, declared
from hfchat_desktop.core.store.backup_file import (
    LEAVE_FREE,
    NOTES,
    SETTINGS,
    write_backup,
)
from hfchat_desktop.core.store.database import connect, failure_from, suspect_mark
from hfchat_desktop.core.store.migrations import version_of
from hfchat_desktop.core.store.opening import open_readable
from hfchat_desktop.errors import DiskFullError, HFChatError, StoreFailedError
from hfchat_desktop.errors_moving import BackupBusyError, BackupFailedError, ChatsUnsoundError

_STAGING = ".work-"
_SNAPSHOT = "snapshot.sqlite3"
_STEP_PAGES = 1024
_CHECK_STEPS = 100_000  # of SQLite's machine, between two looks if it is still wanted
_COUNTS = """
SELECT (SELECT count(*) FROM chats WHERE deleted_at IS NULL),
    (SELECT count(*) FROM messages m JOIN chats c ON c.id = m.chat_id
        WHERE m.hidden_by = 0 AND c.deleted_at IS NULL),
    (SELECT count(*) FROM folders WHERE deleted_at IS NULL),
    (SELECT count(*) FROM saved WHERE removed_at IS NULL),
    (SELECT count(*) FROM ratings),
    (SELECT count(*) FROM chats WHERE deleted_at IS NOT NULL)
"""
_TABLES = (  # what a person would miss; not what the window remembers of its place
    "chats", "messages", "branches", "folders", "ratings", "saved", "drafts", "waiting",
    "imports", "shares",
)  # fmt: skip


class Sources(Record):
    """The files that a backup is made of, and the folder of the app's own backups."""

    database: Path
    settings: Path
    notes: Path
    folder: Path


class Staging:
    """A folder to make something ready in, for one at a time; `path` is gone after `close`.

    What an earlier one left that was killed is removed. Raises BackupBusyError,
    DiskFullError, StoreReadOnlyError, StoreFailedError.
    """

    def __init__(self, folder: Path) -> None:
        self._lock = ProfileLock(folder / "backup.lock")
        if not self._lock.acquire():
            raise BackupBusyError(path=str(folder))
        try:
            _remove_leftovers(folder)
            self.path = Path(tempfile.mkdtemp(prefix=_STAGING, dir=folder))
        except OSError as error:
            self._lock.release()
            raise failure_of(error, folder) from error

    def close(self) -> None:
        """Remove what is left there and let the next one in. Closing twice does nothing."""
        shutil.rmtree(self.path, ignore_errors=True)
        self._lock.release()


def _remove_leftovers(folder: Path) -> None:
    for old in folder.glob(f"{_STAGING}*"):
        shutil.rmtree(old, ignore_errors=True)
    for part in folder.glob(".*.part"):
        with suppress(OSError):
            part.unlink()


def make_backup(
    sources: Sources,
    to: Path,
    kind: BackupKind,
    work: LongWork,
    *,
    staging: Path,
) -> Backup:
    """Write a backup to `to`, with the help of a folder that can hold the whole database.

    Damaged chats are refused, but before a restore: that is what may repair them. Raises
    ChatsUnsoundError, DiskFullError, BackupFailedError, BackupCancelledError and what
    opening the chats to read raises.
    """
    copy = staging / _SNAPSHOT
    try:
        with reading(sources.database) as reader:
            work.begin(0.0, 0.3)
            in_any_case = kind is BackupKind.BEFORE_RESTORE
            digest = "" if in_any_case else content_digest(reader, work)
            copy_snapshot(reader, copy, work)
        if not in_any_case:
            work.begin(0.3, 0.5)
            _insist_on_soundness(copy, sources.database, work)
        made = _described(copy, to, kind, digest)
        work.begin(0.5, 1.0)
        others = {SETTINGS: _settings_of(sources.settings), NOTES: _content(sources.notes)}
        write_backup(to, made, copy, {k: v for k, v in others.items() if v}, work)
        return replace(made, size_bytes=to.stat().st_size)
    except apsw.Error as error:
        raise _told(error, sources.database) from error
    except OSError as error:
        raise _failed(error, to) from error
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)


def _failed(error: OSError, to: Path) -> HFChatError:
    known = failure_of(error, to)
    if not isinstance(known, StoreFailedError):
        return known
    return BackupFailedError(path=str(to), detail=known.detail)


@contextmanager
def reading(database: Path) -> Iterator[apsw.Connection]:
    """Read the database as it is at this moment, whoever writes to it meanwhile."""
    connection, after = open_readable(database)
    try:
        connection.execute("BEGIN")
        connection.execute("SELECT count(*) FROM chats").fetchall()
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()
        after()


def copy_snapshot(reader: apsw.Connection, to: Path, work: LongWork) -> None:
    """Copy the whole database in small steps. Raises apsw.Error, DiskFullError."""
    ((pages, page_size),) = reader.execute(
        "SELECT (SELECT page_count FROM pragma_page_count), page_size FROM pragma_page_size"
    )
    if shutil.disk_usage(to.parent).free < int(pages) * int(page_size) + LEAVE_FREE:
        raise DiskFullError(path=str(to.parent))
    target = apsw.Connection(str(to))
    try:
        target.execute("PRAGMA synchronous = OFF").fetchall()  # a copy of a moment, soon gone
        copy_pages(reader, target, work)
        target.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        target.close()


def copy_pages(source: apsw.Connection, target: apsw.Connection, work: LongWork) -> None:
    """Make `target` what `source` is, in one transaction. Raises apsw.Error."""
    with target.backup("main", source, "main") as copying:
        while not copying.done:
            copying.step(_STEP_PAGES)
            work.report(1 - copying.remaining / max(1, copying.page_count))


def is_changed(database: Path, digest: str, work: LongWork) -> bool:
    """Return whether the chats differ from those with this digest ("": from none at all).

    Raises ChatsUnsoundError, BackupCancelledError and what opening the chats to read raises.
    """
    try:
        with reading(database) as reader:
            if not digest and counts_of(reader) == BackupCounts():
                return False
            return content_digest(reader, work) != digest
    except apsw.Error as error:
        raise _told(error, database) from error


def content_digest(connection: apsw.Connection, work: LongWork) -> str:
    """Return a hash of all that a person would miss; two times the same if nothing changed."""
    digest = hashlib.sha256(str(version_of(connection)).encode())
    for table in _TABLES:
        digest.update(table.encode())
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2"):
            digest.update(repr(row).encode("utf-8", "surrogatepass"))
        work.report(0.0)
    return digest.hexdigest()


def counts_of(connection: apsw.Connection) -> BackupCounts:
    """Return how much there is."""
    (row,) = connection.execute(_COUNTS)
    return BackupCounts(*(int(value) for value in row))


def is_sound(connection: apsw.Connection, work: LongWork) -> bool:
    """Return whether SQLite finds nothing wrong with a database. Raises BackupCancelledError."""
    connection.set_progress_handler(lambda: work.cancelled, _CHECK_STEPS)
    try:
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return sound and not connection.execute("PRAGMA foreign_key_check").fetchall()
    except apsw.InterruptError:
        work.report(0.0)
        raise
    except (apsw.CorruptError, apsw.NotADBError):
        return False
    finally:
        connection.set_progress_handler(None)


def _insist_on_soundness(copy: Path, database: Path, work: LongWork) -> None:
    connection = connect(copy)
    try:
        sound = is_sound(connection, work)
    finally:
        connection.close()
    if not sound:
        raise _told(apsw.CorruptError(), database)


def _told(error: apsw.Error, database: Path) -> HFChatError:
    """Translate a failure; have the next start repair what is damaged."""
    if not isinstance(error, apsw.CorruptError | apsw.NotADBError):
        return failure_from(error, database)
    with suppress(OSError):
        suspect_mark(database).touch()
    return ChatsUnsoundError(path=str(database))


def _described(copy: Path, to: Path, kind: BackupKind, digest: str) -> Backup:
    counts = None
    with closing(connect(copy)) as connection:
        with suppress(apsw.CorruptError):
            counts = counts_of(connection)
        version = version_of(connection)
    return Backup(str(to), kind, time.time(), 0, counts, "", version, digest)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _settings_of(path: Path) -> bytes:
    """Return the settings that are known, without a password that is part of an address."""
    try:
        record = json.loads(_content(path))
    except (ValueError, RecursionError):
        return b""
    if not isinstance(record, dict):
        return b""
    kept = {spec.name: record[spec.name] for spec in declared() if spec.name in record}
    for spec in declared():
        if spec.kind is SettingKind.LINE and spec.name in kept:
            kept[spec.name] = _without_password(kept[spec.name])
    return json.dumps(kept, indent=1).encode("ascii")


def _without_password(value: object) -> object:
    """Take name and password out of an address; anything else stays."""
    if not isinstance(value, str) or "://" not in value:
        return value
    try:
        parts = urlsplit(value)
    except ValueError:
        return value
    if "@" not in parts.netloc:
        return value
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
