"""Deleting what has arrived of a download that is not wanted any more."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from hfchat_desktop.core.download_records import check_request
from hfchat_desktop.core.downloads import DownloadRequest
from hfchat_desktop.core.files import failure_of
from hfchat_desktop.core.safe_names import is_sha256
from hfchat_desktop.workers.download.cache_layout import RepoFolder
from hfchat_desktop.workers.download.control import Control, StoppedError
from hfchat_desktop.workers.download.journal import read_journal
from hfchat_desktop.workers.download.lock import held
from hfchat_desktop.workers.download.part import JOURNAL_ENDING, discard, journal_of

_POLL_SECONDS = 0.05


def discard_parts(request: DownloadRequest, cache: Path, wait_seconds: float = 0.0) -> None:
    """Delete the parts of a request, and their journals.

    Those that another process still fetches after `wait_seconds` stay. Raises UnsafeNameError,
    DownloadWrongError, DiskFullError, StoreReadOnlyError or StoreFailedError.
    """
    check_request(request)
    folder = RepoFolder(cache, request.repo_id)
    control = Control()
    timer = threading.Timer(wait_seconds, control.cancel)
    timer.daemon = True
    timer.start()
    try:
        for sha256 in sorted(_hashes(request, folder)):
            with contextlib.suppress(StoppedError):
                _discard_one(folder, sha256, control)
    finally:
        timer.cancel()


def _discard_one(folder: RepoFolder, sha256: str, control: Control) -> None:
    with held(folder.lock(sha256), control, _POLL_SECONDS, lambda: None):
        try:
            discard(folder.blob(sha256))
        except OSError as error:
            raise failure_of(error, folder.blob(sha256)) from error


def _hashes(request: DownloadRequest, folder: RepoFolder) -> set[str]:
    """Return the hashes of the parts of a request: as it says, or as the journals do."""
    paths = {file.path for file in request.files}
    found = {file.sha256 for file in request.files if file.sha256}
    for journal_path in folder.blobs.glob(f"*{JOURNAL_ENDING}"):
        journal = read_journal(journal_path)
        sha256 = journal_path.name.removesuffix(JOURNAL_ENDING)
        if journal is not None and journal.path in paths and is_sha256(sha256):
            found.add(sha256)
    return {sha256 for sha256 in found if journal_of(folder.blob(sha256)).exists()}
