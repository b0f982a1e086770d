"""Speaking HTTP to change something elsewhere: with the care of `workers.hub.session`."""

from __future__ import annotations

import json
from typing import Any

from hfchat_desktop.core.hub_access import HubAccess, origin_of
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_sharing import (
    ShareAnswerError,
    ShareBrokenError,
    ShareOfflineError,
    SharePageError,
    ShareRedirectError,
    ShareTimeoutError,
)
from hfchat_desktop.workers.hub.session import (
    CONNECT_SECONDS,
    TOTAL_SECONDS,
    Answer,
    Asked,
    HubSession,
)

ANSWER_LIMIT = 16 * 1024 * 1024
CHANGE_SECONDS = 25.0
"""For a request that changes something: longer than a server may be at work on it (10 s at
GitHub), so that after it there is something or there is nothing."""

SLOWEST_BYTES_S = 40_000
"""How fast a connection may be taken to be, for what is sent: 0.3 Mbit/s."""


class ShareSession(HubSession):
    """Asks one host, one question at a time. A context manager.

    Every question raises ShareOfflineError, ShareTimeoutError, ShareBrokenError,
    ShareRedirectError, ShareAnswerError; and CancelledError after `cancel`. A request that
    changes something is sent once: it is neither repeated nor sent elsewhere.
    """

    def __init__(
        self,
        access: HubAccess,
        *,
        connect_s: float = CONNECT_SECONDS,
        total_s: float = TOTAL_SECONDS,
        change_s: float = CHANGE_SECONDS,
    ) -> None:
        super().__init__(access, connect_s=connect_s, total_s=total_s)
        self._change_s = change_s

    def send(self, method: str, path: str, record: Any = None) -> Answer:
        """Ask with a JSON value as body; an answer that refuses is returned as well."""
        if record is None:
            return self.send_bytes(method, path, None, "")
        return self.send_bytes(method, path, json.dumps(record).encode(), "application/json")

    def send_bytes(self, method: str, path: str, body: bytes | None, kind: str) -> Answer:
        """Ask with a body of a content type."""
        asked = Asked(
            method,
            self.address(path),
            limit=ANSWER_LIMIT,
            headers={"Content-Type": kind} if body is not None else {},
            content=body,
            any_status=True,
        )
        patience_s = self._total_s if method == "GET" else self._change_s
        return self.ask(asked, total_s=patience_s + len(body or b"") / SLOWEST_BYTES_S)

    def record(self, answer: Answer) -> Any:
        """Return the JSON value of an answer. Raises SharePageError and ShareAnswerError."""
        if is_page(answer):
            raise SharePageError(host=self.access.host, status=answer.status)
        try:
            return json.loads(answer.body)
        except (ValueError, RecursionError):
            reason = "more than may be" if answer.is_cut else "no JSON"
            raise self._wrong(reason) from None

    def _offline(self, *, switched_off: bool = False) -> HFChatError:
        return ShareOfflineError(host=self.access.host, switched_off=switched_off)

    def _too_slow(self, seconds: float) -> HFChatError:
        return ShareTimeoutError(host=self.access.host, seconds=seconds)

    def _broken(self) -> HFChatError:
        return ShareBrokenError(host=self.access.host)

    def _redirected(self, target: str) -> HFChatError:
        origin = origin_of(target)
        to = origin[1] if origin is not None else "no address of the web"
        return ShareRedirectError(host=self.access.host, to=to)

    def _wrong(self, reason: str) -> HFChatError:
        return ShareAnswerError(host=self.access.host, reason=reason)


def is_page(answer: Answer) -> bool:
    """Tell whether an answer is a page for people."""
    kind = answer.headers.get("content-type", "").lower()
    return "html" in kind or answer.body.lstrip()[:1] == b"<"
