"""Files that are either wholly written or not touched, and files that are put aside."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hfchat_desktop.errors import (
    DiskFullError,
    HFChatError,
    StoreFailedError,
    StoreReadOnlyError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NAME_LETTERS = 50  # of a name, so that a longer one beside it can be
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
    try:
        with beside(path) as new, open(new, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise failure_of(error, path) from error


@contextmanager
def beside(path: Path, *, private: bool = True, ending: str = "") -> Iterator[Path]:
    """Give the name of an empty file in the same folder, which becomes `path` at the end.

    Where the body raises nothing is left of it, and what was at `path` is as it was. A link
    is followed. Who writes into it has it reach the disk. Only its owner can read it; without
    `private` it is as any file that a person saves, and keeps the mode of one it replaces.
    Raises OSError.
    """
    target = Path(os.path.realpath(path))
    new = _new_file(target, 0o600 if private else 0o666, ending)
    try:
        if not private:
            with suppress(FileNotFoundError):
                os.chmod(new, stat.S_IMODE(os.stat(target).st_mode) & 0o777)
        yield new
        os.replace(new, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(new)
        raise
    sync_folder(target.parent)


def _new_file(target: Path, mode: int, ending: str) -> Path:
    """Make an empty file that nobody has yet; of its mode the umask takes away."""
    while True:
        name = f".{target.name[:_NAME_LETTERS]}.{os.urandom(4).hex()}{ending}"
        with suppress(FileExistsError):
            os.close(os.open(target.with_name(name), os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
            return target.with_name(name)


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
