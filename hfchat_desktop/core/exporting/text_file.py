"""A file that is made in pieces, and is there wholly or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hfchat_desktop.core.files import beside, failure_of
from hfchat_desktop.errors import (
    DiskFullError,
    ExportFailedError,
    HFChatError,
    StoreFailedError,
)


def write_pieces(path: Path, pieces: Iterable[str | bytes]) -> None:
    """Write a file that a person saves, texts in UTF-8; what was at `path` is replaced.

    It is there wholly or not at all. A pipe or a device is written to as it is. Raises
    DiskFullError, ExportFailedError, and what the pieces raise.
    """
    with _told(path):
        if path.exists() and not path.is_file():
            with open(path, "wb") as stream:
                stream.writelines(encoded(piece) for piece in pieces)
            return
    with replacing(path) as new, open(new, "wb") as file:
        file.writelines(encoded(piece) for piece in pieces)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give the name of an empty file beside `path`, which takes its name at the end.

    Where the body raises, or the system refuses, nothing is left of it and what was at `path`
    is as it was. A link is followed. Who writes into it has to have it reach the disk.
    Raises DiskFullError, ExportFailedError.
    """
    with _told(path):
        target = Path(os.path.realpath(path))
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        with beside(target, private=False) as new:
            yield new


def encoded(piece: str | bytes) -> bytes:
    """Return a piece in UTF-8; halves of surrogate pairs, which it cannot hold, are replaced."""
    if isinstance(piece, bytes):
        return piece
    try:
        return piece.encode()
    except UnicodeEncodeError:
        return piece.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell what the system refuses as what it means to a person."""
    if "\0" in str(path):
        raise ExportFailedError(str(path), os.strerror(errno.EINVAL))
    try:
        yield
    except OSError as error:
        raise _failure(error, path) from error


def _failure(error: OSError, path: Path) -> HFChatError:
    failure = failure_of(error, path)
    if isinstance(failure, StoreFailedError):
        return ExportFailedError(str(path), failure.detail)
    if isinstance(failure, DiskFullError):
        return failure
    return ExportFailedError(str(path), os.strerror(errno.EACCES))
