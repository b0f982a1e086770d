"""Folders of strangers, read with limits: of depth, of entries, of what is opened.

A folder may hold a million files, link to itself, or have a pipe named `model.gguf` that
holds up whoever opens it. Only regular files are opened, and none twice as deep as sense.
"""

from __future__ import annotations

import json
import os
import stat
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

MAX_ENTRIES = 100_000
"""Of one program's folders, files and folders together."""

MAX_DEPTH = 8
MAX_MODELS = 5_000
"""Model files that are taken from one program's folders."""

_CACHED_REPOSITORIES = ("models--", "datasets--", "spaces--")


class ScanStoppedError(Exception):
    """Nobody wants to know any more."""


class Walk:
    """The right to read so many entries, until `stop` is set (then: ScanStoppedError)."""

    def __init__(self, stop: threading.Event, max_entries: int = MAX_ENTRIES) -> None:
        self._stop = stop
        self._left = max_entries
        self._models_left = MAX_MODELS

    def entries(self, folder: str | Path) -> list[os.DirEntry[str]]:
        """Return what is in a folder, by name; nothing where it cannot be read."""
        found: list[os.DirEntry[str]] = []
        if self._stop.is_set():
            raise ScanStoppedError
        with suppress(OSError), os.scandir(folder) as entries:
            for entry in entries:
                if self._left <= 0:
                    break
                self._left -= 1
                found.append(entry)
                if not self._left % 1_024 and self._stop.is_set():
                    raise ScanStoppedError
        return sorted(found, key=lambda entry: entry.name)

    def folders(self, folder: str | Path) -> list[os.DirEntry[str]]:
        """Return the folders in a folder, by name; links to folders count."""
        return [entry for entry in self.entries(folder) if is_folder(entry)]

    def model_files(self, folder: str | Path, depth: int = MAX_DEPTH) -> Iterator[str]:
        """Yield the regular `.gguf` files below a folder, each folder once.

        Hidden folders and the folders of cached repositories are left out.
        """
        seen: set[tuple[int, int]] = set()
        waiting = deque([(str(folder), depth)])  # the upper folders first
        while waiting:
            name, left = waiting.popleft()
            if not _is_new(name, seen):
                continue
            for entry in self.entries(name):
                if is_folder(entry):
                    if left > 0 and not _is_passed_over(entry.name):
                        waiting.append((entry.path, left - 1))
                elif self.takes(entry.path):
                    yield entry.path

    def takes(self, path: str) -> bool:
        """Return whether a path is a regular `.gguf` file, and count it."""
        return path.lower().endswith(".gguf") and is_regular(path) and self.takes_one_more()

    def takes_one_more(self) -> bool:
        """Count a model; return False where there are too many already."""
        if self._stop.is_set():
            raise ScanStoppedError
        self._models_left -= 1
        return self._models_left >= 0


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Return whether an entry is a folder or a link to one."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def is_regular(path: str | Path) -> bool:
    """Return whether a path leads to a regular file: no folder, pipe or device. Never raises."""
    try:
        return stat.S_ISREG(os.stat(path).st_mode)
    except (OSError, ValueError):
        return False


def read_small(path: str | Path, most_bytes: int) -> bytes:
    """Return the bytes of a small regular file, b"" for any other. Never raises."""
    with suppress(OSError, ValueError):
        found = os.stat(path)
        if stat.S_ISREG(found.st_mode) and found.st_size <= most_bytes:
            # A pipe that took the file's place in the meantime holds up nobody.
            number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _BINARY)
            with os.fdopen(number, "rb") as file:
                return file.read(most_bytes)
    return b""


def folder_in(settings: Path, key: str, most_bytes: int) -> Path | None:
    """Return the folder that a program's settings, an object of JSON, have under `key`."""
    try:
        record = json.loads(read_small(settings, most_bytes) or b"{}")
    except (ValueError, RecursionError):
        return None
    folder = record.get(key) if isinstance(record, dict) else None
    return folder_named(folder) if isinstance(folder, str) else None


def folder_named(text: str) -> Path | None:
    """Return the folder that a file of strangers names, None where it is no whole path."""
    return Path(text) if "\0" not in text and Path(text).is_absolute() else None


def each(paths: list[Path | None], accept: Callable[[Path], bool] = Path.is_dir) -> list[Path]:
    """Return those of the paths that are there, each once."""
    kept: dict[str, Path] = {}
    for path in paths:
        if path is not None:
            with suppress(OSError, ValueError):
                if accept(path):
                    kept.setdefault(os.path.realpath(path), path)
    return list(kept.values())


def _is_new(folder: str, seen: set[tuple[int, int]]) -> bool:
    try:
        found = os.stat(folder)
    except OSError:
        return False
    identity = (found.st_dev, found.st_ino)
    is_new = identity not in seen or not found.st_ino
    seen.add(identity)
    return is_new


def _is_passed_over(name: str) -> bool:
    return name.startswith((".", *_CACHED_REPOSITORIES))


_BINARY = getattr(os, "O_BINARY", 0)
