"""Speaking HTTP with the Hub: in time, within limits, and with the token kept at home."""

from __future__ import annotations

import functools
import json
import os
import ssl
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from types import TracebackType
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")  # read when huggingface_hub is imported

import httpx2
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

from hfchat_desktop import APP_NAME, __version__
from hfchat_desktop.core.hub_access import HubAccess, clean_token, origin_of
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    HubOfflineError,
    HubTimeoutError,
    TokenInvalidError,
)
from hfchat_desktop.workers.hub.refusals import refusal
from hfchat_desktop.workers.hub.time_limit import (
    CancelledError,
    NotConnectedError,
    TimedWork,
    TooSlowError,
    Wires,
)

CONNECT_SECONDS = 2.2
"""Until there is a connection, the look-up of the name included: with the start of a child it
is told within three seconds that there is none."""

TOTAL_SECONDS = 9.0
"""For a request with all its redirects: told before a watcher that allows ten."""

PAGE_LIMIT = 64 * 1024 * 1024
REDIRECT_LIMIT = 5

_ERROR_LIMIT = 64 * 1024
_CHUNK_BYTES = 64 * 1024
_ENCODINGS = frozenset(("", "identity", "gzip", "deflate"))
_CAUGHT = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpx2.StreamError,
    HFChatError,
    ImportError,  # a SOCKS proxy without the package for it
    OSError,
    ValueError,
)
_BROKEN = (httpx2.ReadError, httpx2.WriteError, httpx2.RemoteProtocolError)

Parameters = Sequence[tuple[str, str]]


class Answer(Record):
    """What came: names of headers are in small letters; `is_cut` where the body was longer."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    address: str
    is_cut: bool = False


class Asked(Record):
    """One question. `repo_id` and `path` are what errors name.

    A body is read to `limit` bytes. What is longer is an error, or cut where `may_cut`; with
    `is_range` anything but 206 is not read at all. `elsewhere` lets redirects lead to other
    hosts, which never get the token.
    """

    method: str
    address: str
    limit: int = PAGE_LIMIT
    headers: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, str] | None = None
    repo_id: str = ""
    path: str = ""
    may_cut: bool = False
    elsewhere: bool = False
    is_range: bool = False
    any_status: bool = False


class HubSession:
    """Asks one Hub, one question at a time. A context manager.

    Every question raises HubOfflineError, HubTimeoutError, HubAnswerError, HubRateLimitError,
    TokenInvalidError, or what a repository is refused with (`workers.hub.refusals`); and
    CancelledError after `cancel`.
    """

    def __init__(
        self,
        access: HubAccess,
        *,
        connect_s: float = CONNECT_SECONDS,
        total_s: float = TOTAL_SECONDS,
    ) -> None:
        self._access = access
        self._connect_s = connect_s
        self._total_s = total_s
        self._origin = origin_of(access.endpoint)
        self._clients: dict[str, httpx2.Client] = {}
        self._wires = Wires()
        self._lock = threading.Lock()
        self._work: TimedWork[Answer] | None = None
        self._is_cancelled = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def access(self) -> HubAccess:
        """How the Hub is reached."""
        return self._access

    def close(self) -> None:
        """Close all connections."""
        for client in self._clients.values():
            client.close()
        self._clients.clear()

    def cancel(self) -> None:
        """End the question that runs, and ask no more. From any thread."""
        with self._lock:
            self._is_cancelled = True
            if self._work is not None:
                self._work.cancel()

    def address(self, path: str, parameters: Parameters = ()) -> str:
        """Return the address of a path of the Hub, which begins with "/"."""
        query = str(httpx2.QueryParams(list(parameters)))
        return f"{self._access.endpoint}{path}" + (f"?{query}" if query else "")

    def check_own(self, address: str, path: str) -> None:
        """Raise HubAnswerError unless an address is the Hub's own and leads to `path`."""
        parts = _split(address)
        own = urlsplit(f"{self._access.endpoint}{path}").path
        if origin_of(address) != self._origin or parts is None or parts.path != own:
            raise self._wrong("a next page that leads elsewhere")

    def json(self, asked: Asked, *, total_s: float | None = None) -> tuple[Any, Answer]:
        """Ask and return the JSON value that came, and the answer."""
        answer = self.ask(asked, total_s=total_s)
        try:
            return json.loads(answer.body), answer
        except (ValueError, RecursionError) as error:
            raise self._wrong("no JSON") from error

    def ask(self, asked: Asked, *, total_s: float | None = None) -> Answer:
        """Ask; try once more where a connection breaks; return what came."""
        self._check_may_ask()
        limit_s = total_s or self._total_s
        end = time.monotonic() + limit_s
        try:
            return self._once(asked, limit_s, end)
        except _BROKEN:
            if asked.method != "GET":
                raise self._wrong("the connection broke") from None
        try:
            return self._once(asked, limit_s, end)
        except _BROKEN:
            raise self._wrong("the connection broke") from None

    # --- limits ---------------------------------------------------------------------

    def _check_may_ask(self) -> None:
        if self._access.offline:
            raise HubOfflineError(host=self._access.host, switched_off=True)
        parts = _split(self._access.endpoint)
        if self._origin is None or parts is None or parts.query or parts.fragment:
            raise self._wrong("the address of the Hub is none")
        if self._access.token and clean_token(self._access.token) != self._access.token:
            raise TokenInvalidError(host=self._access.host, source=self._access.token_source)

    def _once(self, asked: Asked, limit_s: float, end: float) -> Answer:
        """Ask until `end`, which began as `limit_s` seconds."""
        with self._lock:
            if self._is_cancelled:
                raise CancelledError
            self._wires = Wires()
            work = self._work = TimedWork(lambda: self._follow(asked), self._wires, _CAUGHT)
        host = self._access.host
        try:
            return work.run(self._connect_s, max(0.0, end - time.monotonic()))
        except NotConnectedError:
            self._forget_clients()
            raise HubOfflineError(host=host) from None
        except (TooSlowError, httpx2.TimeoutException) as error:
            self._forget_clients()
            if isinstance(error, httpx2.ConnectTimeout):
                raise HubOfflineError(host=host) from None
            raise HubTimeoutError(host=host, seconds=round(limit_s, 1)) from None
        except _BROKEN:
            self._forget_clients()
            raise
        except httpx2.ConnectError as error:
            raise self._not_connected(error) from None
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            raise self._wrong(type(error).__name__) from None
        except (ImportError, OSError, ValueError) as error:
            raise self._wrong(f"the connection cannot be made ({type(error).__name__})") from None
        finally:
            with self._lock:
                self._work = None

    def _forget_clients(self) -> None:
        """Use none of these connections again; a thread may still be at work on them."""
        self._clients = {}

    def _not_connected(self, error: Exception) -> HFChatError:
        cause: BaseException | None = error
        while cause is not None:
            if isinstance(cause, ssl.SSLError):
                reason = getattr(cause, "verify_message", "") or cause.reason or "TLS"
                return self._wrong(f"its certificate was refused: {reason}")
            cause = cause.__cause__ or cause.__context__
        return HubOfflineError(host=self._access.host)

    def _wrong(self, reason: str) -> HubAnswerError:
        return HubAnswerError(host=self._access.host, reason=reason)

    # --- one question, in the thread that waits --------------------------------------

    def _follow(self, asked: Asked) -> Answer:
        """Ask, and follow redirects as far as they may lead."""
        address = asked.address
        for _ in range(REDIRECT_LIMIT + 1):
            answer = self._hop(asked, address)
            location = answer.headers.get("location", "")
            if answer.status not in (301, 302, 303, 307, 308) or not location:
                return self._checked(asked, answer)
            address = self._next_address(address, location, asked.elsewhere)
        raise self._wrong("too many redirects")

    def _next_address(self, address: str, location: str, elsewhere: bool) -> str:
        try:
            target = urljoin(address, location)
        except ValueError:
            target = ""
        origin = origin_of(target)
        if origin is None or _split(target) is None:
            raise self._wrong("a redirect to what is no address of the web")
        if origin != self._origin:
            if not elsewhere:
                raise self._wrong("a redirect to another host")
            if origin[0] == "http" and self._origin is not None and self._origin[0] == "https":
                raise self._wrong("a redirect to a connection that is not encrypted")
        return target

    def _hop(self, asked: Asked, address: str) -> Answer:
        """Send one request and read its answer, within the limit of bytes."""
        client = self._client_for(address)
        request = client.build_request(
            asked.method,
            address,
            headers={**self._headers(address), **asked.headers},
            data=asked.data,
            extensions={"trace": self._wires.trace},
        )
        response = client.send(request, stream=True, follow_redirects=False)
        try:
            headers = {name.lower(): value for name, value in response.headers.items()}
            wants_body = not (asked.is_range and response.status_code == 200)
            if response.is_redirect or not wants_body:
                body, is_cut = b"", False
            else:
                limit = asked.limit if response.status_code < 400 else _ERROR_LIMIT
                body, is_cut = self._body(response, limit)
        finally:
            response.close()
        return Answer(response.status_code, headers, body, address, is_cut)

    def _body(self, response: httpx2.Response, limit: int) -> tuple[bytes, bool]:
        if response.headers.get("content-encoding", "").strip().lower() not in _ENCODINGS:
            raise self._wrong("an encoding that was not asked for")
        body = bytearray()
        for chunk in response.iter_bytes(_CHUNK_BYTES):
            body += chunk
            if len(body) > limit:
                return bytes(body[:limit]), True
        return bytes(body), False

    def _checked(self, asked: Asked, answer: Answer) -> Answer:
        """Return a good answer; raise what a bad one means."""
        if asked.any_status:
            return answer
        if answer.status >= 400:
            raise refusal(
                answer.status,
                answer.headers,
                answer.body,
                answer.address,
                self._access,
                repo_id=asked.repo_id,
                path=asked.path,
            )
        if answer.status != (206 if asked.is_range else 200):
            reason = "the whole file in place of its beginning" if asked.is_range else "no content"
            raise HubAnswerError(self._access.host, reason, answer.status)
        if answer.is_cut and not asked.may_cut:
            raise self._wrong(f"more than {asked.limit} bytes")
        return answer

    def _headers(self, address: str) -> dict[str, str]:
        own = origin_of(address) == self._origin
        headers = build_hf_headers(
            token=(self._access.token or False) if own else False,
            library_name=APP_NAME,
            library_version=__version__,
        )
        return {**headers, "Accept-Encoding": "gzip, deflate"}

    def _client_for(self, address: str) -> httpx2.Client:
        proxy = proxy_for(address, self._access.proxies)
        if proxy not in self._clients:
            self._clients[proxy] = httpx2.Client(
                verify=_certificates(),
                trust_env=False,  # neither other proxies nor passwords of a .netrc
                proxy=proxy or None,
                timeout=httpx2.Timeout(self._total_s, connect=self._connect_s),
            )
        return self._clients[proxy]


@functools.cache
def _certificates() -> ssl.SSLContext:
    """Return the certificates that the system trusts; SSL_CERT_FILE and _DIR come first."""
    return httpx2.create_ssl_context()


def proxy_for(address: str, proxies: Mapping[str, str]) -> str:
    """Return the proxy for an address, "" for none: those given, or else the system's."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if not proxies and sys.platform in ("win32", "darwin"):
        system = urllib.request.getproxies()
        return "" if urllib.request.proxy_bypass(host) else system.get(parts.scheme, "")
    bypass: Callable[..., Any] = urllib.request.proxy_bypass_environment  # type: ignore[attr-defined]
    if proxies.get("no") and bypass(parts.netloc, {"no": proxies["no"]}):
        return ""
    return proxies.get(parts.scheme, "")


def _split(address: str) -> Any:
    """Return the parts of an address; None where it has a name or a password in it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return None if "@" in parts.netloc or not parts.netloc else parts
