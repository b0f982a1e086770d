"""The files of an export: one file, a folder or a zip archive, read within limits.

Nothing is ever unpacked to the disk: names lead to bytes in memory and nowhere else.
"""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from hfchat_desktop.core.importing.values import LeftOut
from hfchat_desktop.errors_moving import ChatsNotReadError
from hfchat_desktop.workers.imports.json_stream import json_lines, json_pieces, json_value

HEAD_BYTES = 64 * 1024
MOST_FILES = 200_000
MOST_BYTES = 2 * 1024**3
"""That are read of one export, unpacked."""
LARGEST_WHOLE = 64 * 1024**2
"""Bytes of a file that is read in one piece."""

_DEEPEST = 12  # folders below the one that is read
_TEXTS = (".json", ".jsonl", ".ndjson", ".md", ".markdown", ".txt", ".chat", ".yaml", ".yml")


class Files(Protocol):
    """Where the files are: see `single`, `folder`, `archive`."""

    def sizes(self) -> dict[str, int]:
        """Return the size of each file by its name, with "/" between folders."""

    def open(self, name: str) -> BinaryIO:
        """Open a file to read. Raises OSError, ChatsNotReadError."""

    def close(self) -> None:
        """Let go of everything."""


class Source:
    """What a kind of export reads. Raises ChatsNotReadError where a limit is exceeded."""

    def __init__(self, path: Path, files: Files, skipped: int = 0) -> None:
        self.path = path
        self.left_out: Counter[LeftOut] = Counter()
        self.bytes_read = 0
        self._files = files
        self._sizes = files.sizes()
        self._on_read: Callable[[int], None] | None = None
        if skipped:
            self.leave_out(LeftOut.SKIPPED_FILE, skipped)

    @property
    def file_name(self) -> str:
        """The name of the file or folder, to be shown."""
        return self.path.name

    @property
    def names(self) -> Sequence[str]:
        """The names of all files, in alphabetic order."""
        return sorted(self._sizes)

    @property
    def total_bytes(self) -> int:
        """About how many bytes there are to be read; pictures and the like do not count."""
        texts = sum(n for name, n in self._sizes.items() if name.lower().endswith(_TEXTS))
        return texts or sum(self._sizes.values())

    def size(self, name: str) -> int:
        """Return the size of a file in bytes."""
        return self._sizes[name]

    def head(self, name: str) -> bytes:
        """Return the first HEAD_BYTES of a file, b"" where it cannot be read.

        What is in UTF-16 comes in UTF-8.
        """
        try:
            with self._files.open(name) as file:
                found = file.read(HEAD_BYTES)
        except OSError:
            return b""
        if found[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return found.decode("utf-16", "ignore").encode("utf-8", "ignore")
        return found

    def open(self, name: str) -> BinaryIO:
        """Open a file to read it from its beginning; what is read is counted."""
        try:
            return _Counted(self._files.open(name), self)  # type: ignore[return-value]
        except OSError as error:
            raise self.refusal("not_found", str(error.strerror or name)) from error

    def read(self, name: str, most: int = LARGEST_WHOLE) -> bytes:
        """Return a whole file. Raises ChatsNotReadError where it has more than `most` bytes."""
        with self.open(name) as file:
            found = file.read(most + 1)
        if len(found) > most:
            raise self.refusal("too_large", name)
        return found

    def text(self, name: str, most: int = LARGEST_WHOLE) -> str:
        """Return a whole file as text: UTF-8 or UTF-16; what is neither is replaced."""
        found = self.read(name, most)
        encoding = "utf-16" if found[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
        return found.decode(encoding, "replace")

    def json(self, name: str) -> Any:
        """Return a whole JSON file. Raises ValueError."""
        return json_value(self.read(name))

    def json_pieces(self, name: str) -> Iterator[tuple[str, Any]]:
        """Yield the pieces of a JSON file of any size; see `json_stream.json_pieces`.

        A file that ends in the middle yields what is whole, and is told as LeftOut.CUT_FILE.
        """
        with self.open(name) as file:
            yield from json_pieces(file, self)

    def json_lines(self, name: str) -> Iterator[Any]:
        """Yield the value of each line of a JSONL file; other lines are told as broken."""
        with self.open(name) as file:
            yield from json_lines(file, self)

    def leave_out(self, what: LeftOut, count: int = 1) -> None:
        """Tell that something cannot be taken over, or not as it was."""
        self.left_out[what] += count

    def refusal(self, reason: str, detail: str = "") -> ChatsNotReadError:
        """Return the error that ends this import, to be raised."""
        return ChatsNotReadError(name=self.file_name, reason=reason, detail=detail)

    def on_read(self, call: Callable[[int], None]) -> None:
        """Have `call` told how many bytes were read so far, as they are read."""
        self._on_read = call

    def count(self, number: int) -> None:
        """Count bytes that were read. Raises ChatsNotReadError beyond MOST_BYTES."""
        self.bytes_read += number
        if self.bytes_read > MOST_BYTES:
            raise self.refusal("too_large")
        if self._on_read is not None:
            self._on_read(self.bytes_read)

    def close(self) -> None:
        """Let go of the files."""
        self._files.close()


class _Counted:
    """A file whose bytes are counted as they are read."""

    def __init__(self, file: BinaryIO, source: Source) -> None:
        self._file = file
        self._source = source

    def read(self, number: int = -1) -> bytes:
        found = self._file.read(number)
        self._source.count(len(found))
        return found

    def readline(self, number: int = -1) -> bytes:
        found = self._file.readline(number)
        self._source.count(len(found))
        return found

    def seek(self, place: int, whence: int = os.SEEK_SET) -> int:
        return self._file.seek(place, whence)

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> _Counted:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_source(path: Path) -> Source:
    """Return the files at `path`: a zip archive, a folder, or one file.

    Raises ChatsNotReadError.
    """
    from hfchat_desktop.workers.imports.archive import Archive, is_archive

    def refused(reason: str, detail: str = "") -> ChatsNotReadError:
        return ChatsNotReadError(name=path.name, reason=reason, detail=detail)

    try:
        kept = path.stat()
        if stat.S_ISDIR(kept.st_mode):
            folder = _Folder(path)
            if not folder.sizes():
                raise refused("empty")
            return Source(path, folder, folder.skipped)
        if not stat.S_ISREG(kept.st_mode):
            raise refused("not_known")
        if kept.st_size == 0:
            raise refused("empty")
        if is_archive(path):
            archive = Archive(path)
            source = Source(path, archive, archive.skipped)
            if source.total_bytes > MOST_BYTES:
                source.close()
                raise refused("too_large")
            return source
        if kept.st_size > MOST_BYTES:
            raise refused("too_large")
        return Source(path, _Single(path))
    except OSError as error:
        raise refused("not_found", error.strerror or "") from error


class _Single:
    """One file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def sizes(self) -> dict[str, int]:
        return {self._path.name: self._path.stat().st_size}

    def open(self, name: str) -> BinaryIO:
        return open(self._path, "rb")

    def close(self) -> None:
        """Nothing is held."""


class _Folder:
    """The files of a folder and of those below it; links are not followed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.skipped = 0
        self._sizes: dict[str, int] = {}
        self._walk(path, "", 0)

    def sizes(self) -> dict[str, int]:
        return self._sizes

    def open(self, name: str) -> BinaryIO:
        return open(self._path / name, "rb")

    def close(self) -> None:
        """Nothing is held."""

    def _walk(self, folder: Path, before: str, depth: int) -> None:
        with os.scandir(folder) as entries:
            for entry in entries:
                if len(self._sizes) >= MOST_FILES:
                    self.skipped += 1
                elif entry.is_file(follow_symlinks=False):
                    self._sizes[before + entry.name] = entry.stat(follow_symlinks=False).st_size
                elif entry.is_dir(follow_symlinks=False) and depth < _DEEPEST:
                    self._walk(Path(entry.path), f"{before}{entry.name}/", depth + 1)
                else:
                    self.skipped += 1
