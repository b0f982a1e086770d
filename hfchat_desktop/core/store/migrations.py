"""Steps that bring an older database up to date, oldest first.

A step is never edited after a release; a new need is a new step at the end.
`PRAGMA user_version` is the number of steps that a database has been through.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

import apsw

from hfchat_desktop.core.files import failure_of, make_folder, sync_folder
from hfchat_desktop.core.store.schema import FIRST_VERSION
from hfchat_desktop.core.store.schema_2 import SECOND_VERSION
from hfchat_desktop.core.store.schema_3 import THIRD_VERSION
from hfchat_desktop.core.store.signs import signs_of
from hfchat_desktop.core.store.transaction import transaction

STEPS: tuple[str, ...] = (FIRST_VERSION, SECOND_VERSION, THIRD_VERSION)
KEPT_BACKUPS = 3


def version_of(connection: apsw.Connection) -> int:
    """Return how many steps a database has been through."""
    row = connection.execute("PRAGMA user_version").fetchone()
    return int(row[0]) if row else 0


def bring_up_to_date(
    connection: apsw.Connection, backups: Path, steps: tuple[str, ...] = STEPS
) -> list[Path]:
    """Take the steps that are missing and return the backups that were made before them.

    A step and its number are one transaction: a killed process leaves the old version or
    the new one. A new database needs no backup. Raises apsw.Error, DiskFullError,
    StoreReadOnlyError, StoreFailedError; the database then has the version it had.
    """
    made: list[Path] = []
    first = version_of(connection)
    for number in range(first, len(steps)):
        if first > 0:
            made.append(_backup_before(connection, backups, number))
        _take(connection, steps[number], number + 1)
    return made


def _take(connection: apsw.Connection, step: str, version: int) -> None:
    with transaction(connection):
        if version_of(connection) == version - 1:  # else another process was quicker
            connection.create_scalar_function("signs_of", _signs_of, 1, deterministic=True)
            connection.execute(step)
            connection.create_scalar_function("signs_of", None)
            connection.execute(f"PRAGMA user_version = {version}")


def _signs_of(*values: apsw.SQLiteValue) -> str:
    (text,) = values
    return signs_of(text) if isinstance(text, str) else ""


def copy_database(connection: apsw.Connection, to: Path) -> None:
    """Write a consistent copy of an open database to `to`, which is replaced at once.

    The copy is made in one step: a backup in small steps starts anew with each write.
    Raises apsw.Error, DiskFullError, StoreReadOnlyError, StoreFailedError.
    """
    make_folder(to.parent)
    try:
        number, name = tempfile.mkstemp(prefix=f".{to.name}.", dir=to.parent)
        os.close(number)
        try:
            _copy(connection, name)
            os.replace(name, to)
        except BaseException:
            for left in (name, name + "-journal", name + "-wal", name + "-shm"):
                with suppress(OSError):
                    os.unlink(left)
            raise
    except OSError as error:
        raise failure_of(error, to) from error
    sync_folder(to.parent)


def _copy(connection: apsw.Connection, name: str) -> None:
    target = apsw.Connection(name)
    try:
        with target.backup("main", connection, "main") as copying:
            while not copying.done:
                copying.step(-1)
        target.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        target.close()
    with open(name, "rb+") as file:
        os.fsync(file.fileno())


def _backup_before(connection: apsw.Connection, backups: Path, version: int) -> Path:
    make_folder(backups)
    numbers = [_number(path) for path in backups.glob("chats-*.sqlite3")]
    path = backups / f"chats-{max(numbers, default=0) + 1:04d}-version-{version}.sqlite3"
    copy_database(connection, path)
    for old in sorted(backups.glob("chats-*.sqlite3"), key=_number)[:-KEPT_BACKUPS]:
        with suppress(OSError):
            old.unlink()
    return path


def _number(path: Path) -> int:
    digits = path.name.split("-")[1]
    return int(digits) if digits.isdigit() else 0
