"""Downloads as they cross the pipe to the child and as they are kept on disk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.downloads import DownloadRequest, DownloadState
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.safe_names import is_commit, is_sha256, safe_file_path, safe_repo_id
from hfchat_desktop.errors import (
    DownloadWrongError,
    HFChatError,
    UnsafeNameError,
    from_record,
    to_record,
)

_MOST_FILES = 1_000
_MOST_CHARACTERS = 1_000


class DownloadEvent(Record):
    """What a download tells while it runs.

    Bytes of all parts together, bytes a second, seconds. `wait_seconds` counts down while the
    state is RETRYING, and `error` says why.
    """

    state: DownloadState
    received: int = 0
    total: int = 0
    speed: float = 0.0
    seconds_left: float | None = None
    wait_seconds: float = 0.0
    error: HFChatError | None = None


def check_request(request: DownloadRequest) -> None:
    """Raise UnsafeNameError or DownloadWrongError for what must not become a path."""
    if not safe_repo_id(request.repo_id):
        raise UnsafeNameError(name=request.repo_id)
    if request.commit and not is_commit(request.commit):
        raise UnsafeNameError(name=request.commit)
    for file in request.files:
        if not safe_file_path(file.path):
            raise UnsafeNameError(name=file.path)
        if file.sha256 and not is_sha256(file.sha256):
            raise DownloadWrongError(request.repo_id, file.path, "hash_unknown")
        if file.size_bytes < 0:
            raise DownloadWrongError(request.repo_id, file.path, "size")


def request_record(request: DownloadRequest) -> dict[str, Any]:
    """Return a request as JSON values."""
    files = [[file.path, file.size_bytes, file.sha256] for file in request.files]
    return {**vars(request), "files": files}


def request_from(record: object) -> DownloadRequest:
    """Build what `request_record` described. Raises ValueError where it is none."""
    if not isinstance(record, Mapping):
        raise ValueError("no request")
    files = record.get("files")
    if not isinstance(files, list) or not 0 < len(files) <= _MOST_FILES:
        raise ValueError("no files")
    return DownloadRequest(
        repo_id=_text(record.get("repo_id")),
        title=_text(record.get("title")),
        version=_text(record.get("version")),
        files=tuple(_file(file) for file in files),
        commit=_text(record.get("commit")),
    )


def event_record(event: DownloadEvent) -> dict[str, Any]:
    """Return an event as JSON values."""
    return {**vars(event), "error": event.error and to_record(event.error)}


def event_from(record: Mapping[str, Any]) -> DownloadEvent:
    """Build what `event_record` described. Raises ValueError where it is none."""
    error, left = record.get("error"), record.get("seconds_left")
    return DownloadEvent(
        state=DownloadState(_text(record.get("state"))),
        received=_count(record.get("received")),
        total=_count(record.get("total")),
        speed=_seconds(record.get("speed")),
        seconds_left=None if left is None else _seconds(left),
        wait_seconds=_seconds(record.get("wait_seconds")),
        error=from_record(error) if isinstance(error, dict) else None,
    )


def _file(values: object) -> RepoFile:
    if not isinstance(values, list) or len(values) != 3:
        raise ValueError("no file")
    return RepoFile(_text(values[0]), _count(values[1]), _text(values[2]))


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _MOST_CHARACTERS:
        raise ValueError("no text")
    return value


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 1 << 63:
        raise ValueError("no count")
    return value


def _seconds(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < 1e18:
        raise ValueError("no measure")
    return float(value)
