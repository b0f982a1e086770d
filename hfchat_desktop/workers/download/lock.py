"""Waiting for the lock of a blob, which every program that fetches it into the cache holds."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path

from filelock import BaseFileLock, FileLock, SoftFileLock, Timeout

from hfchat_desktop.core.files import failure_of
from hfchat_desktop.workers.download.control import Control

_MODE = 0o664  # as huggingface_hub makes them: several people may share a cache


@contextlib.contextmanager
def held(
    path: Path, control: Control, poll_seconds: float, waiting: Callable[[], None]
) -> Iterator[None]:
    """Hold the lock during the block; call `waiting` each time it is somebody else's.

    Raises StoppedError while it waits, and DiskFullError, StoreReadOnlyError or
    StoreFailedError where the lock cannot be made.
    """
    lock: BaseFileLock = FileLock(path, mode=_MODE, thread_local=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        while not _is_taken(lock):
            waiting()
            control.wait(poll_seconds)
    except NotImplementedError:  # a file system without locks: a file stands for one
        lock = SoftFileLock(path, mode=_MODE, thread_local=False)
        while not _is_taken(lock):
            waiting()
            control.wait(poll_seconds)
    except OSError as error:
        raise failure_of(error, path) from error
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            lock.release()


def _is_taken(lock: BaseFileLock) -> bool:
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return False
    return True
