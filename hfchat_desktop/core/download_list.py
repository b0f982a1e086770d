"""The list of downloads as it is kept: one JSON file, in order.

No download goes on by itself after a restart: whatever ran or waited is paused then, since no
request is sent without an act.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hfchat_desktop.core.download_records import check_request, request_from, request_record
from hfchat_desktop.core.downloads import DownloadRow, DownloadState
from hfchat_desktop.core.files import put_aside, write_atomically
from hfchat_desktop.errors import (
    HFChatError,
    ListDamagedError,
    StoreFailedError,
    from_record,
    to_record,
)

MOST_ROWS = 1_000

_VERSION = 1
_MOST_BYTES = 16 * 1024 * 1024
_MOST_PATH_CHARACTERS = 4_096
_KEPT = frozenset((DownloadState.DONE, DownloadState.FAILED))


def load_downloads(path: Path) -> tuple[list[DownloadRow], list[HFChatError]]:
    """Return the rows in a file, and what was wrong with it. Never raises.

    Where anything in it cannot be understood it is put aside (ListDamagedError), and the rows
    that can be are kept. A file that cannot be read is a StoreFailedError. Rows that are done
    and whose file has been deleted since are left out.
    """
    try:
        with path.open("rb") as file:
            record = json.loads(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [StoreFailedError(path=str(path), detail=error.strerror or "")]
    except (ValueError, RecursionError):
        return [], _put_aside(path)
    rows, is_whole = _rows(record)
    return rows, [] if is_whole else _put_aside(path)


def save_downloads(path: Path, rows: Iterable[DownloadRow]) -> None:
    """Replace the file. Raises DiskFullError, StoreReadOnlyError or StoreFailedError."""
    record = {"version": _VERSION, "downloads": [_record(row) for row in rows]}
    write_atomically(path, json.dumps(record, indent=1).encode("ascii"))


def _record(row: DownloadRow) -> dict[str, Any]:
    return {
        "request": request_record(row.request),
        "state": row.state.value if row.state in _KEPT else DownloadState.PAUSED.value,
        "received": row.received,
        "path": row.path,
        "error": row.error and to_record(row.error),
    }


def _put_aside(path: Path) -> list[HFChatError]:
    try:
        kept = put_aside(path, "bad")
    except HFChatError as error:
        return [error]
    return [ListDamagedError(path=str(path), kept_as=str(kept))]


def _rows(record: object) -> tuple[list[DownloadRow], bool]:
    """Return what can be understood of a list, and whether that is all."""
    if not isinstance(record, dict) or record.get("version") != _VERSION:
        return [], False
    listed = record.get("downloads")
    if not isinstance(listed, list):
        return [], False
    rows: dict[str, DownloadRow] = {}
    is_whole = len(listed) <= MOST_ROWS
    for one in listed[:MOST_ROWS]:
        try:
            row = _row(one)
        except (HFChatError, ValueError):
            is_whole = False
            continue
        if row.state is not DownloadState.DONE or os.path.exists(row.path):
            rows.setdefault(row.key, row)
    return list(rows.values()), is_whole


def _row(record: object) -> DownloadRow:
    """Build one row. Raises ValueError, UnsafeNameError or DownloadWrongError."""
    if not isinstance(record, Mapping):
        raise ValueError("no row")
    request = request_from(record.get("request"))
    check_request(request)
    received, path, error = record.get("received"), record.get("path"), record.get("error")
    if not isinstance(received, int) or not 0 <= received <= request.total_bytes:
        received = 0
    if not isinstance(path, str) or len(path) > _MOST_PATH_CHARACTERS or "\0" in path:
        raise ValueError("no path")
    state = DownloadState(record.get("state"))  # type: ignore[arg-type]
    told = error if isinstance(error, dict) else None
    if state not in _KEPT or (state is DownloadState.FAILED and told is None):
        state = DownloadState.PAUSED
    return DownloadRow(
        request=request,
        state=state,
        received=received,
        path=path if state is DownloadState.DONE else "",
        error=from_record(told) if told is not None and state is DownloadState.FAILED else None,
    )
