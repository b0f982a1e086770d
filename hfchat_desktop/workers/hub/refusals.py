"""What the Hub refuses, as one of our errors."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

import httpx2
from huggingface_hub.errors import (
    DisabledRepoError,
    GatedRepoError,
    HfHubHTTPError,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.utils import hf_raise_for_status  # type: ignore[attr-defined]

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    HubRateLimitError,
    RepoDisabledError,
    RepoFileGoneError,
    RepoGatedError,
    RepoNotFoundError,
    TokenInvalidError,
)

_TELLING_HEADERS = ("x-error-code", "x-error-message", "ratelimit", "retry-after")
_REASON_CHARACTERS = 200
_LONGEST_WAIT_S = 24 * 3600.0
_RATE_LIMIT = re.compile(r"r\s*=\s*0\s*;\s*t\s*=\s*(\d{1,9})\b")
_FOR_GOOD = (410, 451)


def refusal(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    address: str,
    access: HubAccess,
    *,
    repo_id: str = "",
    path: str = "",
) -> HFChatError:
    """Return the error of an answer with a status of 400 or more.

    `repo_id` and `path` are what was asked for ("" where neither was). What an answer means is
    decided by huggingface_hub, which knows the Hub's ways; it is shown a copy that holds
    nothing but what it needs, since it trusts the shape of what it reads.
    """
    message = told_by(headers, body)
    copy = httpx2.Response(
        status,
        headers={name: headers[name] for name in _TELLING_HEADERS if name in headers},
        request=httpx2.Request("GET", address),
    )
    try:
        hf_raise_for_status(copy)
    except GatedRepoError:
        return RepoGatedError(repo_id=repo_id, signed_in=bool(access.token))
    except DisabledRepoError:
        return RepoDisabledError(repo_id=repo_id)
    except (RemoteEntryNotFoundError, RevisionNotFoundError):
        return RepoFileGoneError(repo_id=repo_id, path=path)
    except RepositoryNotFoundError:
        if repo_id:
            return RepoNotFoundError(repo_id=repo_id)
    except (HfHubHTTPError, ValueError):
        pass
    return _by_status(status, headers, message, access, repo_id, path)


def _by_status(
    status: int,
    headers: Mapping[str, str],
    message: str,
    access: HubAccess,
    repo_id: str,
    path: str,
) -> HFChatError:
    """Return the error where the Hub gave no code of its own."""
    if status == 429:
        return HubRateLimitError(host=access.host, wait_seconds=wait_seconds(headers))
    if status == 401 and access.token and (not repo_id or "credentials" in message.lower()):
        return TokenInvalidError(host=access.host, source=access.token_source)
    if repo_id and status in (401, 404):
        if path and status == 404:
            return RepoFileGoneError(repo_id=repo_id, path=path)
        return RepoNotFoundError(repo_id=repo_id)
    if repo_id and status in _FOR_GOOD:
        return RepoDisabledError(repo_id=repo_id)
    return HubAnswerError(host=access.host, reason=message, status=status)


def wait_seconds(headers: Mapping[str, str]) -> float:
    """Return how long the Hub asks to wait; 0 where it does not say."""
    if found := _RATE_LIMIT.search(headers.get("ratelimit", "")):
        return min(float(found[1]), _LONGEST_WAIT_S)
    after = headers.get("retry-after", "").strip()
    if after.isascii() and after.isdigit() and len(after) < 10:
        return min(float(after), _LONGEST_WAIT_S)
    return 0.0


def told_by(headers: Mapping[str, str], body: bytes) -> str:
    """Return what the server says of it, as one line of plain text."""
    said: object = headers.get("x-error-message", "")
    if not said:
        try:
            record = json.loads(body)
        except (ValueError, RecursionError):
            record = None
        said = record.get("error") if isinstance(record, dict) else ""
    return plain_label(said, _REASON_CHARACTERS) if isinstance(said, str) else ""
