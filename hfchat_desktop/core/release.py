"""Newer versions of this app: where they are published, and which of two is the newer one.

The bundle tells its repository in `release.json`; a checkout has none, and asks for nothing.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

from hfchat_desktop.core.record import Record

DAY_S = 24 * 3600.0

_WEB = "https://github.com"
_REPOSITORY = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,38}/[A-Za-z0-9._-]{1,100}")
_VERSION = re.compile(
    r"v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?"
    r"(?:[-._]?(dev|alpha|beta|a|b|rc|c)[-._]?(\d{0,6}))?(?:\+[A-Za-z0-9.]{1,40})?",
    re.ASCII,
)
_STAGES = {"dev": 0, "alpha": 1, "a": 1, "beta": 2, "b": 2, "rc": 3, "c": 3}
_FINAL = 4


class Release(Record):
    """A published version, and its page at GitHub."""

    version: str
    page: str


def repository_of(path: Path) -> str:
    """Return the "owner/name" that a release.json tells; "" where there is none to ask."""
    try:
        record = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return ""
    told = record.get("repository") if isinstance(record, dict) else None
    return str(told) if is_repository(told) else ""


def is_repository(name: object) -> bool:
    """Return whether something has the form of a repository's name at GitHub."""
    is_name = isinstance(name, str) and _REPOSITORY.fullmatch(name) is not None
    return is_name and str(name).rpartition("/")[2] not in (".", "..")


def release_from(record: Any, repository: str) -> Release | None:
    """Return what GitHub says of the latest release; None where it is none to be told.

    Its page is made of the name of its tag and never taken from the answer, so that it can be
    nowhere but in this repository.
    """
    if not isinstance(record, dict) or record.get("draft") or record.get("prerelease"):
        return None
    tag = record.get("tag_name")
    if not isinstance(tag, str) or _key(tag) is None:
        return None
    page = f"{_WEB}/{repository}/releases/tag/{quote(tag, safe='')}"
    return Release(tag.removeprefix("v"), page)


def is_newer(version: str, than: str) -> bool:
    """Return whether a version comes after another; one that is not understood does not."""
    one, other = _key(version), _key(than)
    return one is not None and other is not None and one > other


def is_due(asked_at: object, now: float) -> bool:
    """Return whether a day has gone by; a time in the future is a clock that was set back."""
    if isinstance(asked_at, bool) or not isinstance(asked_at, int | float):
        return True
    return not 0 <= now - asked_at < DAY_S


def _key(version: str) -> tuple[int, ...] | None:
    found = _VERSION.fullmatch(version)
    if found is None:
        return None
    major, minor, patch, stage, number = found.groups()
    rank = _STAGES[stage] if stage else _FINAL
    return int(major), int(minor), int(patch or 0), rank, int(number or 0)
