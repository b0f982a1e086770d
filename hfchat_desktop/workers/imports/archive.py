"""Zip archives by strangers: bombs, passwords, and names that want to be elsewhere."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path
from typing import IO, BinaryIO, cast

from hfchat_desktop.errors_moving import ChatsNotReadError

_MOST_FILES = 200_000
_LARGEST_LIST = 64 * 1024**2  # bytes of the list of files
_SUSPECT_BYTES = 32 * 1024**2  # unpacked, from which on the ratio is looked at
_MOST_RATIO = 200  # times; JSON shrinks to a tenth, and zeros to a thousandth
_END = b"PK\5\6"
_END_BYTES = 22 + 65535
_ENCRYPTED = 1
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)


def is_archive(path: Path) -> bool:
    """Return whether a file begins as a zip archive does. Raises OSError."""
    with open(path, "rb") as file:
        return file.read(4) in (b"PK\3\4", _END)


class Archive:
    """The files of a zip archive. Raises ChatsNotReadError and OSError."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.skipped = 0
        self._refuse_long_list()
        try:
            self._zip = zipfile.ZipFile(path)
        except (*_UNREADABLE, ValueError, MemoryError) as error:
            raise self._refused("damaged") from error
        self._infos: dict[str, zipfile.ZipInfo] = {}
        for info in self._zip.infolist():
            if info.is_dir():
                continue
            if not _is_plain(info) or info.filename in self._infos:
                self.skipped += 1
            else:
                self._infos[info.filename] = info
        if not self._infos:
            self._zip.close()
            raise self._refused("empty")

    def sizes(self) -> dict[str, int]:
        """Return the sizes of all files, unpacked, as the archive has them."""
        return {name: info.file_size for name, info in self._infos.items()}

    def open(self, name: str) -> BinaryIO:
        """Open a file; what it unpacks to is never more than the archive says."""
        info = self._infos[name]
        if info.flag_bits & _ENCRYPTED:
            raise self._refused("encrypted")
        ratio = info.file_size / max(1, info.compress_size)
        if info.file_size > _SUSPECT_BYTES and ratio > _MOST_RATIO:
            raise self._refused("bomb")
        try:
            return cast(BinaryIO, _Told(self._zip.open(info), self._refused("damaged", name)))
        except _UNREADABLE as error:
            raise self._refused("damaged", name) from error

    def close(self) -> None:
        """Close the archive."""
        self._zip.close()

    def _refused(self, reason: str, detail: str = "") -> ChatsNotReadError:
        return ChatsNotReadError(name=self._path.name, reason=reason, detail=detail)

    def _refuse_long_list(self) -> None:
        """Look at the length of the list of files before it is read as a whole."""
        size = self._path.stat().st_size
        with open(self._path, "rb") as file:
            file.seek(max(0, size - _END_BYTES))
            tail = file.read()
        place = tail.rfind(_END)
        if place < 0:
            raise self._refused("damaged")
        count = int.from_bytes(tail[place + 10 : place + 12], "little")
        length = int.from_bytes(tail[place + 12 : place + 16], "little")
        if length != 0xFFFFFFFF and length > _LARGEST_LIST:
            raise self._refused("too_large")
        if count == 0xFFFF and size > _LARGEST_LIST and length == 0xFFFFFFFF:
            self._refuse_long_zip64(tail, place)

    def _refuse_long_zip64(self, tail: bytes, end: int) -> None:
        place = tail.rfind(b"PK\6\6", 0, end)
        entries = int.from_bytes(tail[place + 32 : place + 40], "little") if place >= 0 else 0
        if not 0 < entries <= _MOST_FILES:
            raise self._refused("too_large")


class _Told:
    """A file of an archive whose damage is told as a damaged archive."""

    def __init__(self, file: IO[bytes], damaged: ChatsNotReadError) -> None:
        self._file = file
        self._damaged = damaged

    def read(self, number: int = -1) -> bytes:
        try:
            return self._file.read(number)
        except _UNREADABLE as error:
            raise self._damaged from error

    def readline(self, number: int = -1) -> bytes:
        try:
            return self._file.readline(number)
        except _UNREADABLE as error:
            raise self._damaged from error

    def seek(self, place: int, whence: int = 0) -> int:
        return self._file.seek(place, whence)

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> _Told:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _is_plain(info: zipfile.ZipInfo) -> bool:
    """Return whether an entry is a file with a name that stays below its folder."""
    name = info.filename
    parts = name.split("/")
    mode = info.external_attr >> 16
    if "\\" in name or ":" in parts[0] or name.startswith("/") or ".." in parts:
        return False
    return not mode or stat.S_IFMT(mode) in (0, stat.S_IFREG)
