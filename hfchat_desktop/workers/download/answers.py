"""What went wrong on the way, in our words: wait and try again, or tell and end."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

import httpx2

from hfchat_desktop.core.hub_access import origin_of
from hfchat_desktop.errors import (
    DownloadRefusedError,
    HFChatError,
    HubAnswerError,
    HubOfflineError,
    HubRateLimitError,
    HubTimeoutError,
)
from hfchat_desktop.workers.hub.refusals import wait_seconds
from hfchat_desktop.workers.hub.web import redirect_target, refused_certificate

_STALE = frozenset((401, 403, 404, 410, 416))


class RetryError(Exception):
    """To be tried again. `error` says why, to a person.

    `wait_seconds` is what the server asks for (None: it does not say). `is_stale` asks for a
    fresh address first. What `is_odd` is no matter of waiting: it is tried a few times only.
    """

    def __init__(
        self,
        error: HFChatError,
        wait_seconds: float | None = None,
        *,
        is_stale: bool = False,
        is_odd: bool = False,
    ) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait_seconds = wait_seconds
        self.is_stale = is_stale
        self.is_odd = is_odd


def host_of(address: str) -> str:
    """Return the host of an address as it is told to a person."""
    try:
        return urlsplit(address).hostname or address[:100]
    except ValueError:
        return address[:100]


def next_address(address: str, headers: Mapping[str, str]) -> str:
    """Return where a redirect leads. Raises DownloadRefusedError unless the web can go there.

    From an encrypted connection no redirect leads to one that is not.
    """
    target = redirect_target(address, headers.get("location", ""))
    here, there = origin_of(address), origin_of(target)
    if here is None or there is None:
        raise DownloadRefusedError(host=host_of(address), reason="redirects")
    if (here[0], there[0]) == ("https", "http"):
        raise DownloadRefusedError(host=host_of(address), reason="redirects")
    return target


def is_busy(status: int) -> bool:
    """Tell whether a status says: later."""
    return status in (408, 425, 429) or status >= 500


def busy(status: int, headers: Mapping[str, str], host: str) -> RetryError:
    """Return the retry that a status of `is_busy` asks for."""
    wait = wait_seconds(headers)
    if status == 429:
        return RetryError(HubRateLimitError(host=host, wait_seconds=wait), wait or None)
    return RetryError(HubAnswerError(host=host, reason="", status=status), wait or None)


def refused_by_cdn(status: int, headers: Mapping[str, str], host: str) -> Exception:
    """Return what an answer without a file means, where the Hub itself did not give it."""
    if is_busy(status):
        return busy(status, headers, host)
    error = HubAnswerError(host=host, reason="", status=status)
    return RetryError(error, is_stale=True, is_odd=True) if status in _STALE else error


def broken(error: Exception, host: str, stall_seconds: float) -> RetryError:
    """Return the retry after a connection that failed or broke."""
    if isinstance(error, httpx2.ConnectTimeout | httpx2.ConnectError):
        if reason := refused_certificate(error):
            return RetryError(HubAnswerError(host=host, reason=f"certificate: {reason}"))
        return RetryError(HubOfflineError(host=host))
    if isinstance(error, httpx2.TimeoutException):
        return RetryError(HubTimeoutError(host=host, seconds=stall_seconds))
    if isinstance(error, httpx2.NetworkError | httpx2.RemoteProtocolError | httpx2.ProxyError):
        return RetryError(HubOfflineError(host=host))
    return RetryError(HubAnswerError(host=host, reason=type(error).__name__))
