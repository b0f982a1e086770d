"""The file of a backup: a zip of the database, the settings and the notes on models.

`manifest.json` is written last and has size and SHA-256 of all others. What is read is
believed in nothing: a file of four names at most, none larger than the manifest says, none
larger than there is room for, and the first bytes of the database are looked at before the
rest is unpacked. So neither a zip bomb nor a name that leads elsewhere gets to the disk.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from hfchat_desktop import __version__
from hfchat_desktop.core.backups import Backup, BackupCounts, BackupKind, LongWork
from hfchat_desktop.core.files import beside, make_folder
from hfchat_desktop.errors import DiskFullError
from hfchat_desktop.errors_moving import BackupDamagedError, BackupNewerError

FORMAT = "hfchat-backup"
FORMAT_VERSION = 1
DATABASE, SETTINGS, NOTES, MANIFEST = (
    "chats.sqlite3",
    "settings.json",
    "models.json",
    "manifest.json",
)
LEAVE_FREE = 16 * 1024 * 1024
"""Bytes that stay free on a disk after the largest step of a backup."""

_MOST = {MANIFEST: 256 * 1024, SETTINGS: 4 * 1024 * 1024, NOTES: 16 * 1024 * 1024}
_PIECE = 1024 * 1024
_LEVEL = 3  # of zlib: a quarter of the time of its usual one, for a tenth more bytes
_MAGIC = b"SQLite format 3\0"
_END, _END_64, _LOCATOR_64 = 22, 56, 20  # bytes of what closes a zip
_MOST_ENTRIES, _MOST_DIRECTORY = 8, 4096
_ENCRYPTED = 1
_KINDS = {kind.value: kind for kind in BackupKind}
_UNREADABLE = (OSError, ValueError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)


# --- writing -------------------------------------------------------------------------------


def write_backup(
    to: Path, backup: Backup, database: Path, others: Mapping[str, bytes], work: LongWork
) -> None:
    """Pack a copy of the database and the other files into `to`, which is replaced at once.

    Raises OSError and BackupCancelledError; then `to` is what it was.
    """
    make_folder(to.parent)
    with beside(to, ending=".part") as new:
        with open(new, "wb") as file:
            _pack(file, backup, database, others, work)
            file.flush()
            os.fsync(file.fileno())
        work.report(1.0)


def _pack(
    file: IO[bytes], backup: Backup, database: Path, others: Mapping[str, bytes], work: LongWork
) -> None:
    known: dict[str, dict[str, Any]] = {}
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as packed:
        known[DATABASE] = _pack_database(packed, database, work)
        for name, content in others.items():
            known[name] = _facts(len(content), hashlib.sha256(content).hexdigest())
            packed.writestr(name, content)
        packed.writestr(MANIFEST, json.dumps(_manifest(backup, known), indent=1))


def _pack_database(packed: zipfile.ZipFile, database: Path, work: LongWork) -> dict[str, Any]:
    size, done, digest = database.stat().st_size, 0, hashlib.sha256()
    with (
        open(database, "rb") as source,
        packed.open(DATABASE, "w", force_zip64=True) as target,
    ):
        while piece := source.read(_PIECE):
            target.write(piece)
            digest.update(piece)
            done += len(piece)
            work.report(done / max(1, size))
    return _facts(done, digest.hexdigest())


def _facts(size: int, sha256: str) -> dict[str, Any]:
    return {"size": size, "sha256": sha256}


def _manifest(backup: Backup, files: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "app_version": __version__,
        "kind": backup.kind.value,
        "made_at": backup.made_at,
        "database_version": backup.database_version,
        "digest": backup.digest,
        "counts": asdict(backup.counts) if backup.counts is not None else {},
        "files": dict(files),
    }


# --- reading -------------------------------------------------------------------------------


class BackupFile:
    """A backup that is read: its manifest at once, the rest when it is asked for.

    Raises BackupDamagedError and BackupNewerError, as every method does.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._file = open_plain(path)
        except (OSError, ValueError) as error:
            raise self._damaged("not_found") from error
        try:
            self._check_end()
            self._zip = zipfile.ZipFile(self._file)
            self._check_names()
            self.manifest = self._read_manifest()
        except _UNREADABLE as error:
            self.close()
            raise self._damaged("not_a_backup") from error
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    @property
    def backup(self) -> Backup:
        """What the manifest says; nothing of it is trusted further than to be shown."""
        told = self.manifest
        counts = told.get("counts")
        kind = told.get("kind")
        return Backup(
            path=str(self.path),
            kind=_KINDS.get(str(kind), BackupKind.BY_HAND),
            made_at=_number(told.get("made_at")),
            size_bytes=os.fstat(self._file.fileno()).st_size,
            counts=_counts(counts) if isinstance(counts, dict) else None,
            app_version=str(told.get("app_version", ""))[:40],
            database_version=int(_number(told.get("database_version"))),
            digest=str(told.get("digest", ""))[:80],
        )

    def has(self, name: str) -> bool:
        """Return whether there is such a file in it."""
        return name in self._zip.namelist()

    def read(self, name: str) -> bytes:
        """Return a small file, b"" where there is none."""
        if not self.has(name):
            return b""
        size, sha256 = self._facts_of(name)
        if size > _MOST[name]:
            raise self._damaged("changed")
        try:
            with self._zip.open(name) as source:
                content = source.read(size + 1)
        except _UNREADABLE as error:
            raise self._damaged("changed") from error
        if len(content) != size or hashlib.sha256(content).hexdigest() != sha256:
            raise self._damaged("changed")
        return content

    def unpack_database(self, to: Path, work: LongWork) -> None:
        """Write the database to `to`, and see that it is what the manifest says.

        Raises DiskFullError before the first byte where there is no room, and OSError.
        """
        size, sha256 = self._facts_of(DATABASE)
        if shutil.disk_usage(to.parent).free < size + LEAVE_FREE:
            raise DiskFullError(path=str(to.parent))
        digest, done = hashlib.sha256(), 0
        with open(os.open(to, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "wb") as target:
            for piece in self._pieces():
                if done == 0:
                    self._check_begin(piece, size)
                done += len(piece)
                if done > size:
                    raise self._damaged("changed")
                digest.update(piece)
                target.write(piece)
                work.report(done / max(1, size))
        if done != size or digest.hexdigest() != sha256:
            raise self._damaged("changed")

    def _pieces(self) -> Any:
        try:
            source = self._zip.open(DATABASE)
        except _UNREADABLE as error:
            raise self._damaged("changed") from error
        with source:
            while True:
                try:
                    piece = source.read(_PIECE)
                except _UNREADABLE as error:
                    raise self._damaged("changed") from error
                if not piece:
                    return
                yield piece

    def _check_begin(self, piece: bytes, size: int) -> None:
        if not piece.startswith(_MAGIC) or len(piece) < 100:
            raise self._damaged("strange")
        page = int.from_bytes(piece[16:18], "big")
        page = 65536 if page == 1 else page
        if page * int.from_bytes(piece[28:32], "big") != size:
            raise self._damaged("changed")

    def _check_end(self) -> None:
        """Look at what closes the zip before its directory is read, which may be huge."""
        size = self._file.seek(0, os.SEEK_END)
        tail = self._tail(size, _END + _LOCATOR_64 + _END_64)
        if len(tail) < _END or not tail[-_END:].startswith(b"PK\5\6"):
            begins = self._file.seek(0) == 0 and self._file.read(4) == b"PK\3\4"
            raise self._damaged("cut" if begins else "not_a_backup")
        entries, length = struct.unpack("<HI", tail[-_END:][10:16])
        locator = tail[-_END - _LOCATOR_64 : -_END]
        if locator.startswith(b"PK\6\7"):
            record = tail[: -_END - _LOCATOR_64][-_END_64:]
            place = struct.unpack("<Q", locator[8:16])[0]
            if place != size - _END - _LOCATOR_64 - _END_64 or record[:4] != b"PK\6\6":
                raise self._damaged("not_a_backup")
            entries, length = struct.unpack("<QQ", record[32:48])
        if entries > _MOST_ENTRIES or length > _MOST_DIRECTORY:
            raise self._damaged("not_a_backup")

    def _tail(self, size: int, length: int) -> bytes:
        self._file.seek(max(0, size - length))
        return self._file.read(length)

    def _check_names(self) -> None:
        names = self._zip.namelist()
        known = {DATABASE, SETTINGS, NOTES, MANIFEST}
        allowed = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
        wrong = any(
            entry.flag_bits & _ENCRYPTED or entry.compress_type not in allowed
            for entry in self._zip.infolist()
        )
        if wrong or len(set(names)) != len(names) or not {DATABASE, MANIFEST} <= set(names):
            raise self._damaged("not_a_backup")
        if not set(names) <= known:
            raise self._damaged("changed")

    def _read_manifest(self) -> dict[str, Any]:
        entry = self._zip.getinfo(MANIFEST)
        if entry.file_size > _MOST[MANIFEST]:
            raise self._damaged("not_a_backup")
        with self._zip.open(MANIFEST) as source:
            content = source.read(_MOST[MANIFEST] + 1)
        try:
            manifest = json.loads(content)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error
        if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
            raise self._damaged("not_a_backup")
        version = manifest.get("version")
        if not isinstance(version, int) or version > FORMAT_VERSION:
            newer = str(manifest.get("app_version", ""))[:40]
            raise BackupNewerError(path=str(self.path), app_version=newer)
        return manifest

    def _facts_of(self, name: str) -> tuple[int, str]:
        """Return size and hash of a file; the directory of the zip must say the same size."""
        files = self.manifest.get("files")
        facts = files.get(name) if isinstance(files, dict) else None
        if not isinstance(facts, dict):
            raise self._damaged("changed")
        size, sha256 = facts.get("size"), facts.get("sha256")
        if not isinstance(size, int) or not isinstance(sha256, str):
            raise self._damaged("changed")
        if size < 0 or size != self._zip.getinfo(name).file_size:
            raise self._damaged("changed")
        return size, sha256

    def _damaged(self, reason: str) -> BackupDamagedError:
        return BackupDamagedError(path=str(self.path), reason=reason)


def open_plain(path: Path) -> IO[bytes]:
    """Open a plain file: a pipe would be waited for, and a device has no end."""
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise ValueError("no plain file")
    return os.fdopen(number, "rb")


def _number(value: object) -> float:
    """Return a number that time and count can be made of, 0 for anything else."""
    usable = isinstance(value, int | float) and not isinstance(value, bool)
    return float(value) if usable and 0 <= value < 2**53 else 0.0  # type: ignore[operator, arg-type]


def _counts(record: Mapping[str, Any]) -> BackupCounts:
    return BackupCounts(**{name: int(_number(record.get(name))) for name in BackupCounts._names})
