"""How much of a download is on the disk: the list is saved seldom, the part grows all the time."""

from __future__ import annotations

from pathlib import Path

from hfchat_desktop.core.downloads import DownloadRequest
from hfchat_desktop.errors import UnsafeNameError
from hfchat_desktop.workers.download.cache_layout import RepoFolder
from hfchat_desktop.workers.download.part import part_of


def bytes_arrived(request: DownloadRequest, cache: Path) -> int:
    """Return the bytes of all parts that are there, as far as the request knows their hashes."""
    arrived = 0
    for file in request.files:
        if not file.sha256:
            continue
        try:
            blob = RepoFolder(cache, request.repo_id).blob(file.sha256)
        except UnsafeNameError:
            continue
        for path in (blob, part_of(blob)):
            try:
                arrived += min(path.stat().st_size, file.size_bytes)
            except OSError:
                continue
            break
    return arrived
