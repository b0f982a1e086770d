"""Files that are either wholly written or not touched, and files that are put aside."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path

from hfchat_desktop.errors import (
    DiskFullError,
    HFChatError,
    StoreFailedError,
    StoreReadOnlyError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EROFS, errno.EACCES, errno.EPERM}


def failure_of(error: OSError, path: Path) -> HFChatError:
    """Return what the system's refusal to write `path` means to a person."""
    if error.errno in _FULL:
        return DiskFullError(path=str(path))
    if error.errno in _FORBIDDEN:
        return StoreReadOnlyError(path=str(path))
    return StoreFailedError(path=str(path), detail=error.strerror or type(error).__name__)


def make_folder(folder: Path) -> None:
    """Make a folder that only its owner can read, and those above it.

    Raises DiskFullError, StoreReadOnlyError or StoreFailedError.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise failure_of(error, folder) from error


def write_atomically(path: Path, content: bytes) -> None:
    """Replace `path` by `content`: whoever reads it finds the old content or the new.

    The new content reaches the disk before the name does. A link is followed, so that a
    file kept elsewhere stays there. The file is readable by its owner only.

    Raises DiskFullError, StoreReadOnlyError or StoreFailedError; the old content is kept.
    """
    make_folder(path.parent)
    target = Path(os.path.realpath(path))
    try:
        number, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise failure_of(error, path) from error
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, target)
    except OSError as error:
        with suppress(OSError):
            os.unlink(name)
        raise failure_of(error, path) from error
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Have the names in a folder reach the disk, where the system knows how."""
    if os.name != "posix":
        return
    with suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def free_name(path: Path, label: str) -> Path:
    """Return `path` with `.label-n` after it, for the first n from 1 that is not taken."""
    number = 1
    while True:
        candidate = path.with_name(f"{path.name}.{label}-{number}")
        if not os.path.lexists(candidate):
            return candidate
        number += 1


def put_aside(path: Path, label: str) -> Path:
    """Rename `path` to a free name that ends in `.label-n` and return the new path.

    Raises DiskFullError, StoreReadOnlyError or StoreFailedError.
    """
    aside = free_name(path, label)
    try:
        os.rename(path, aside)
    except OSError as error:
        raise failure_of(error, path) from error
    return aside
