"""From a backup to the chats of a profile, in three steps of which only the last changes anything.

1. `unpack`: the file is unpacked into a folder of its own and checked wholly: hashes, format,
   what SQLite says, tables that are exactly ours, trees without a circle, text that is text.
2. The present state becomes a backup itself (`backup_folder`).
3. `put_in_place`: the pages are copied into the present database in one transaction of
   SQLite's. Killed at any point, or with a full disk, the file has the old chats or the new
   ones and never a mixture; others may go on reading. No file is renamed, so there is no
   moment in which a log could meet a database that it does not belong to.

What besides the chats is to be restored travels in the same transaction, as a remembered
value, and is carried out and forgotten by whoever opens the chats next.
"""

from __future__ import annotations

import json
import shutil
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import apsw

from hfchat_desktop.core.backups import (
    RESTORED_BESIDES,
    Backup,
    BackupKind,
    LongWork,
    RestorePreview,
)
from hfchat_desktop.core.chats import TEMPORARY_FROM
from hfchat_desktop.core.settings import Settings, settings_from
from hfchat_desktop.core.store.backing_up import copy_pages, counts_of, is_sound, reading
from hfchat_desktop.core.store.backup_file import (
    DATABASE,
    LEAVE_FREE,
    NOTES,
    SETTINGS,
    BackupFile,
    open_plain,
)
from hfchat_desktop.core.store.chat_store import ChatStore
from hfchat_desktop.core.store.codec import Row
from hfchat_desktop.core.store.database import Database, connect, failure_from
from hfchat_desktop.core.store.migrations import STEPS, bring_up_to_date, version_of
from hfchat_desktop.core.store.opening import connect_to_read, index_faults, rebuild_index
from hfchat_desktop.core.store.row_check import mend_rows
from hfchat_desktop.core.store.transaction import transaction
from hfchat_desktop.errors import DiskFullError
from hfchat_desktop.errors_moving import BackupDamagedError, BackupNewerError

SQLITE_MAGIC = b"SQLite format 3\0"
_NUMBERED = ("chats", "messages", "waiting")  # whose numbers have a limit, see TEMPORARY_FROM
_PAGE_SIZE = 4096
_STATISTICS = "sqlite_stat"
_WRONG_TREES = """
SELECT (SELECT count(*) FROM messages) <> (
    WITH RECURSIVE reached(id) AS (
        SELECT id FROM messages WHERE parent_id IS NULL
        UNION ALL
        SELECT m.id FROM reached r JOIN messages m ON m.parent_id = r.id
    ) SELECT count(*) FROM reached
) OR EXISTS (
    SELECT 1 FROM messages m JOIN messages p ON p.id = m.parent_id WHERE p.chat_id <> m.chat_id
)
"""
_COMPARED = """
SELECT (SELECT count(*) FROM {here}.chats c WHERE c.deleted_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM {there}.chats o WHERE o.id = c.id AND o.created_at = c.created_at)),
    (SELECT count(*) FROM {here}.messages m JOIN {here}.chats c ON c.id = m.chat_id
        WHERE m.hidden_by = 0 AND c.deleted_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM {there}.messages o WHERE o.id = m.id AND o.created_at = m.created_at))
"""


class Unpacked:
    """A backup that was checked and lies ready in a folder of its own."""

    def __init__(self, database: Path, backup: Backup, others: dict[str, bytes]) -> None:
        self.database = database
        self.backup = backup
        self.others = others


# --- unpacking and checking ------------------------------------------------------------------


def unpack(path: Path, folder: Path, work: LongWork) -> Unpacked:
    """Unpack and check a backup, or a bare database of this app, into `folder`.

    Raises BackupDamagedError, BackupNewerError, BackupCancelledError, DiskFullError and
    what writing to `folder` raises.
    """
    database = folder / DATABASE
    others: dict[str, bytes] = {}
    try:
        work.begin(0.0, 0.4)
        if _is_bare(path):
            backup = _copy_bare(path, database, work)
        else:
            with closing(BackupFile(path)) as file:
                file.unpack_database(database, work)
                others = {name: file.read(name) for name in (SETTINGS, NOTES) if file.has(name)}
                backup = file.backup
        work.begin(0.4, 1.0)
        return Unpacked(database, _checked(path, backup, database, work), others)
    except (apsw.FullError, apsw.IOError, apsw.CantOpenError, apsw.ReadOnlyError) as error:
        raise failure_from(error, database) from error
    except (apsw.Error, UnicodeDecodeError) as error:
        raise _damaged(path, "chats") from error
    except OSError as error:
        raise failure_from(error, folder) from error


def _is_bare(path: Path) -> bool:
    """Return whether it is no zip but a database itself, as migrations leave one behind."""
    try:
        with open_plain(path) as file:
            return file.read(len(SQLITE_MAGIC)) == SQLITE_MAGIC
    except (OSError, ValueError) as error:
        raise _damaged(path, "not_found") from error


def _copy_bare(path: Path, database: Path, work: LongWork) -> Backup:
    """Copy a database with what is still in its log."""
    status = path.stat()
    if shutil.disk_usage(database.parent).free < status.st_size + LEAVE_FREE:
        raise DiskFullError(path=str(database.parent))
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        source, after = connect_to_read(path)
    else:
        source, after = connect(path, immutable=True), lambda: None
    target = connect(database)
    try:
        copy_pages(source, target, work)
    finally:
        target.close()
        source.close()
        after()
    return Backup(str(path), BackupKind.BEFORE_UPDATE, status.st_mtime, status.st_size)


def _checked(path: Path, backup: Backup, database: Path, work: LongWork) -> Backup:
    """See that it is sound and ours, bring it up to date; return what is really in it."""
    connection = connect(database)
    try:
        version = version_of(connection)
        if version > len(STEPS):
            raise BackupNewerError(path=str(path), app_version=backup.app_version)
        if not _is_ours(connection, version):
            raise _damaged(path, "strange")
        if not is_sound(connection, work) or connection.execute(_WRONG_TREES).fetchone() != (0,):
            raise _damaged(path, "chats")
        work.report(0.3)
        bring_up_to_date(connection, database.parent)
        with transaction(connection):
            mend_rows(connection, work)
        if index_faults(connection):
            rebuild_index(connection)
        work.report(0.9)
        ChatStore(
            Database(connection, database, read_only=False, in_memory=True)
        ).recover_interrupted()
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        return replace(backup, counts=counts_of(connection), database_version=version)
    finally:
        connection.close()


def _is_ours(connection: apsw.Connection, version: int) -> bool:
    """Return whether the tables are exactly those that this version makes.

    A trigger or a view from elsewhere would go on living among the chats, and numbers
    beyond the limit would be taken for those of temporary chats.
    """
    settings = connection.execute(
        "SELECT encoding, page_size FROM pragma_encoding, pragma_page_size"
    ).fetchall()
    if version < 1 or settings != [("UTF-8", _PAGE_SIZE)]:
        return False
    with closing(connect(Path(":memory:"))) as fresh:
        bring_up_to_date(fresh, Path(), STEPS[:version])
        if _schema(connection) != _schema(fresh):
            return False
    highest = [f"SELECT max(id) FROM {table}" for table in _NUMBERED]
    highest.append("SELECT max(seq) FROM sqlite_sequence")
    numbers = connection.execute(" UNION ALL ".join(highest)).fetchall()
    return all(n is None or (isinstance(n, int) and n < TEMPORARY_FROM) for (n,) in numbers)


def _schema(connection: apsw.Connection) -> set[Row]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    return {row for row in rows if not str(row[1]).startswith(_STATISTICS)}


def _damaged(path: Path, reason: str) -> BackupDamagedError:
    return BackupDamagedError(path=str(path), reason=reason)


# --- beside what is here ---------------------------------------------------------------------


def compared(present: Path, unpacked: Unpacked) -> RestorePreview:
    """Return what a person should know before the chats at `present` are replaced.

    Raises what opening them to read raises.
    """
    with reading(present) as reader:
        reader.execute("ATTACH ? AS there", (str(unpacked.database),))
        (here,) = reader.execute(_COMPARED.format(here="main", there="there"))
        (there,) = reader.execute(_COMPARED.format(here="there", there="main"))
        (newest,) = reader.execute("SELECT max(created_at) FROM there.messages")
        now = counts_of(reader)
    return RestorePreview(
        backup=unpacked.backup,
        now=now,
        only_here_chats=int(here[0]),
        only_here_messages=int(here[1]),
        only_there_chats=int(there[0]),
        only_there_messages=int(there[1]),
        newest_at=float(newest[0] or 0.0),
        has_settings=SETTINGS in unpacked.others,
    )


# --- the change ----------------------------------------------------------------------------


def put_in_place(
    database: Path, unpacked: Unpacked, work: LongWork, *, with_settings: bool
) -> None:
    """Replace the chats at `database`, which nobody may write to meanwhile.

    In one transaction: it happens wholly or not at all. Raises DiskFullError,
    StoreReadOnlyError, ProfileInUseError, StoreFailedError, BackupCancelledError.
    """
    size = unpacked.database.stat().st_size
    if shutil.disk_usage(database.parent).free < 2 * size + LEAVE_FREE:
        raise DiskFullError(path=str(database.parent))
    try:
        _make_ready(database, unpacked, with_settings=with_settings)
        target = connect(database)
        source = connect(unpacked.database, immutable=True)
        try:
            target.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL").fetchall()
            copy_pages(source, target, work)
            with suppress(apsw.Error):  # it is done: the log can be folded later, too
                target.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)
        finally:
            source.close()
            target.close()
    except (apsw.Error, OSError) as error:
        raise failure_from(error, database) from error


def restored_settings(text: object, now: Settings) -> Settings:
    """Return the settings that a backup had, as far as they are allowed here.

    A model that is not on this computer is not chosen.
    """
    try:
        record = json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return now
    if not isinstance(record, dict):
        return now
    settings, _left_out = settings_from(record)
    model = settings.model_path if Path(settings.model_path).is_file() else now.model_path
    return replace(settings, model_path=model, unknown=now.unknown)


def _make_ready(database: Path, unpacked: Unpacked, *, with_settings: bool) -> None:
    """Take into the copy what goes with it, and what may not be forgotten: what was shared."""
    with reading(database) as reader:
        columns = [str(row[1]) for row in reader.execute("PRAGMA table_info(shares)")][1:]
        shared = reader.execute(f"SELECT {', '.join(columns)} FROM shares").fetchall()
        born = {row[0]: row[1] for row in reader.execute("SELECT id, created_at FROM chats")}
    besides = {name: text.decode("utf-8", "replace") for name, text in unpacked.others.items()}
    with closing(connect(unpacked.database)) as copy, transaction(copy):
        copy.execute("DELETE FROM remembered WHERE key = ?", (RESTORED_BESIDES,))
        if with_settings and besides:
            value = (RESTORED_BESIDES, json.dumps(besides))
            copy.execute("INSERT INTO remembered(key, value) VALUES(?, ?)", value)
        for row in shared:
            share = dict(zip(columns, row, strict=True))
            _keep_share(copy, share, born.get(share["chat_id"]))


def _keep_share(copy: apsw.Connection, share: dict[str, Any], born: object) -> None:
    """Remember what is still shared, though the backup is older than that.

    `born` is when its chat was begun: another one may have its number in the backup.
    """
    same = ("kind", "host", "remote_id", "created_at")
    where = " AND ".join(f"{name} = ?" for name in same)
    known = tuple(share[name] for name in same)
    if copy.execute(f"SELECT 1 FROM shares WHERE {where}", known).fetchone():
        return
    chat = copy.execute("SELECT created_at FROM chats WHERE id = ?", (share["chat_id"],)).fetchone()
    if chat != (born,):
        share = {**share, "chat_id": 0}
    names = ", ".join(share)
    places = ", ".join("?" * len(share))
    copy.execute(f"INSERT INTO shares({names}) VALUES({places})", tuple(share.values()))
