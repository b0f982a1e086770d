"""Whether there is room for a download.

Before it begins there has to be room for what is still missing and for a margin, since a full
disk hurts every program: a tenth of what is missing, at most 500 MB. So a small file may still
go onto a small disk. While it runs, other programs may use up the margin: it ends only when
what is missing no longer fits at all.
"""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

from hfchat_desktop.errors import DiskSpaceError, HFChatError, StoreFailedError, StoreReadOnlyError

MARGIN_BYTES = 500_000_000
MARGIN_SHARE = 10

_FULL = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EFBIG))
_FORBIDDEN = frozenset((errno.EROFS, errno.EACCES, errno.EPERM))


def margin_for(missing: int) -> int:
    """Return the bytes that are to be left over."""
    return min(MARGIN_BYTES, missing // MARGIN_SHARE)


def check_space(folder: Path, missing: int, *, margin: int = 0) -> None:
    """Raise DiskSpaceError unless `missing` bytes and the margin fit where `folder` is."""
    if missing <= 0:
        return
    free = free_bytes(folder)
    if free is not None and free < missing + margin:
        raise DiskSpaceError(str(folder), needed_bytes=missing + margin, free_bytes=free)


def free_bytes(folder: Path) -> int | None:
    """Return what is free where a folder is, or will be; None where the system does not say."""
    for existing in (folder, *folder.parents):
        if existing.exists():
            try:
                return shutil.disk_usage(existing).free
            except OSError:
                return None
    return None


def write_failure(error: OSError, path: Path, missing: int) -> HFChatError:
    """Return what the system's refusal to write means to a person."""
    if error.errno in _FULL:
        return DiskSpaceError(str(path), needed_bytes=missing, free_bytes=free_bytes(path) or 0)
    if error.errno in _FORBIDDEN:
        return StoreReadOnlyError(path=str(path))
    return StoreFailedError(path=str(path), detail=error.strerror or str(error))
