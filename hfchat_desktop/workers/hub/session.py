"""Speaking HTTP with the Hub: in time, within limits, and with the token kept at home."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import field
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import httpx2

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
from hfchat_desktop.workers.hub.web import (
    MOST_REDIRECTS,
    REDIRECTS,
    headers_for,
    new_client,
    proxy_for,
    redirect_target,
    refused_certificate,
    split_bare,
)

CONNECT_SECONDS = 2.2
"""Until there is a connection, the look-up of the name included: with the start of a child it
is told within three seconds that there is none."""

TOTAL_SECONDS = 9.0
"""For a request with all its redirects: told before a watcher that allows ten."""

PAGE_LIMIT = 64 * 1024 * 1024

_ERROR_LIMIT = 64 * 1024
_CHUNK_BYTES = 64 * 1024
_ENCODED = {"Accept-Encoding": "gzip, deflate"}
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
_SAME_METHOD = frozenset((307, 308))
"""The redirects after which a request that changes something is sent again as it was."""

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

    `data` is a form, `content` any other body. What comes is read to `limit` bytes. What is
    longer is an error, or cut where `may_cut`; with `is_range` anything but 206 is not read at
    all. `elsewhere` lets redirects lead to other hosts, which never get the token. With
    `any_status` refusals are answers, too.
    """

    method: str
    address: str
    limit: int = PAGE_LIMIT
    headers: Mapping[str, str] = field(default_factory=dict)
    data: Mapping[str, str] | None = None
    content: bytes | None = None
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
        parts = split_bare(address)
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
                raise self._broken() from None
        try:
            return self._once(asked, limit_s, end)
        except _BROKEN:
            raise self._broken() from None

    # --- limits ---------------------------------------------------------------------

    def _check_may_ask(self) -> None:
        if self._access.offline:
            raise self._offline(switched_off=True)
        parts = split_bare(self._access.endpoint)
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
        try:
            return work.run(self._connect_s, max(0.0, end - time.monotonic()))
        except NotConnectedError:
            self._forget_clients()
            raise self._offline() from None
        except (TooSlowError, httpx2.TimeoutException) as error:
            self._forget_clients()
            if isinstance(error, httpx2.ConnectTimeout):
                raise self._offline() from None
            raise self._too_slow(round(limit_s, 1)) from None
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
        if reason := refused_certificate(error):
            return self._wrong(f"its certificate was refused: {reason}")
        return self._offline()

    # --- what goes wrong, as an error; another kind of host has other ones --------------

    def _offline(self, *, switched_off: bool = False) -> HFChatError:
        return HubOfflineError(host=self._access.host, switched_off=switched_off)

    def _too_slow(self, seconds: float) -> HFChatError:
        return HubTimeoutError(host=self._access.host, seconds=seconds)

    def _broken(self) -> HFChatError:
        return self._wrong("the connection broke")

    def _redirected(self, target: str) -> HFChatError:
        """Return the error of a redirect that is not followed; `target` "" is no address."""
        if not target:
            return self._wrong("a redirect to what is no address of the web")
        return self._wrong("a redirect to another host")

    def _wrong(self, reason: str) -> HFChatError:
        return HubAnswerError(host=self._access.host, reason=reason)

    def _headers(self, address: str) -> dict[str, str]:
        """Return the headers of a request: the token is for the own origin alone."""
        return headers_for(address, self._access)

    # --- one question, in the thread that waits --------------------------------------

    def _follow(self, asked: Asked) -> Answer:
        """Ask, and follow redirects as far as they may lead."""
        address = asked.address
        for _ in range(MOST_REDIRECTS + 1):
            answer = self._hop(asked, address)
            location = answer.headers.get("location", "")
            if answer.status not in REDIRECTS or not location:
                return self._checked(asked, answer)
            if asked.method != "GET" and answer.status not in _SAME_METHOD:
                raise self._redirected(redirect_target(address, location))
            address = self._next_address(address, location, asked.elsewhere)
        raise self._wrong("too many redirects")

    def _next_address(self, address: str, location: str, elsewhere: bool) -> str:
        target = redirect_target(address, location)
        origin = origin_of(target)
        if origin is None:
            raise self._redirected("")
        if origin != self._origin:
            if not elsewhere:
                raise self._redirected(target)
            if origin[0] == "http" and self._origin is not None and self._origin[0] == "https":
                raise self._wrong("a redirect to a connection that is not encrypted")
        return target

    def _hop(self, asked: Asked, address: str) -> Answer:
        """Send one request and read its answer, within the limit of bytes."""
        client = self._client_for(address)
        request = client.build_request(
            asked.method,
            address,
            headers={**self._headers(address), **_ENCODED, **asked.headers},
            data=asked.data,
            content=asked.content,
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

    def _client_for(self, address: str) -> httpx2.Client:
        proxy = proxy_for(address, self._access.proxies)
        if proxy not in self._clients:
            timeout = httpx2.Timeout(self._total_s, connect=self._connect_s)
            self._clients[proxy] = new_client(proxy, timeout=timeout)
        return self._clients[proxy]
