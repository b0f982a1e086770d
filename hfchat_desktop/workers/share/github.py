"""Speaking HTTP with GitHub's API, with the care of `workers.hub.session`, and what it refuses."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from hfchat_desktop import APP_NAME, __version__
from hfchat_desktop.core.github_access import GITHUB_API
from hfchat_desktop.core.hub_access import HubAccess, origin_of
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_sharing import (
    GitHubForbiddenError,
    GitHubRateLimitError,
    GitHubRefusedError,
    GitHubTokenError,
    ShareAnswerError,
    SharePageError,
)
from hfchat_desktop.workers.hub.session import Answer
from hfchat_desktop.workers.hub.web import is_own
from hfchat_desktop.workers.share.session import ShareSession, is_page

_VERSION = "2026-03-10"
_REASON_CHARACTERS = 200
_LONGEST_WAIT_S = 24 * 3600.0


class GitHubSession(ShareSession):
    """Asks one GitHub, one question at a time. A context manager. Raises as `ShareSession`."""

    def refusal(self, answer: Answer) -> HFChatError:
        """Return the error of an answer that is none of success (`status_error`)."""
        return status_error(answer, self.access)

    def _headers(self, address: str) -> dict[str, str]:
        headers = {
            "Accept": "application/vnd.github+json",
            "User-Agent": f"{APP_NAME}/{__version__}",
        }
        if origin_of(address) == origin_of(GITHUB_API):  # an Enterprise may not know this one
            headers["X-GitHub-Api-Version"] = _VERSION
        if self.access.token and is_own(address, self.access):
            headers["Authorization"] = f"Bearer {self.access.token}"
        return headers


def status_error(answer: Answer, access: HubAccess) -> HFChatError:
    """Return what a refusal means. What 404 means depends on what was asked for."""
    host, status = access.host, answer.status
    if is_page(answer) and status not in (401, 422) and status < 500:
        return SharePageError(host=host, status=status)
    said = _message(answer.body)
    if status == 401:
        return GitHubTokenError(host=host, source=access.token_source)
    if status in (403, 429):
        if status == 429 or _is_limit(answer.headers, said):
            wait = wait_seconds(answer.headers)
            reset_at = time.time() + wait if wait else 0.0
            return GitHubRateLimitError(host=host, wait_seconds=wait, reset_at=reset_at)
        return GitHubForbiddenError(host=host, reason=said)
    if status in (413, 422):
        return GitHubRefusedError(host=host, reason=said or "it is too large")
    outcome = "nothing" if status < 500 else "unknown"
    said = said or ("it has trouble of its own" if status >= 500 else "")
    return ShareAnswerError(host=host, reason=said, status=status, outcome=outcome)


def wait_seconds(headers: Mapping[str, str]) -> float:
    """Return how long GitHub asks to wait; 0 where it does not say.

    The time of the reset is by the server's clock, and so is `Date`: ours may be wrong.
    """
    after = _number(headers.get("retry-after", ""))
    if after:
        return min(float(after), _LONGEST_WAIT_S)
    reset = _number(headers.get("x-ratelimit-reset", ""))
    if not reset:
        return 0.0
    try:
        now = parsedate_to_datetime(headers.get("date", "")).timestamp()
    except (ValueError, TypeError, OverflowError):
        now = time.time()
    return min(max(1.0, reset - now), _LONGEST_WAIT_S)


def _is_limit(headers: Mapping[str, str], said: str) -> bool:
    gone = headers.get("x-ratelimit-remaining", "").strip() == "0"
    return gone or "retry-after" in headers or "rate limit" in said.lower()


def _number(text: str) -> int:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0


def _message(body: bytes) -> str:
    """Return what GitHub says of a refusal, as one line of plain text."""
    try:
        record = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(record, dict):
        return ""
    errors = record.get("errors")
    causes = errors[:3] if isinstance(errors, list) else []
    said = [record.get("message")] + [
        cause.get("message") or cause.get("code") if isinstance(cause, dict) else cause
        for cause in causes
    ]
    words = "; ".join(part for part in said if isinstance(part, str))
    return plain_label(words, _REASON_CHARACTERS)
