"""One connection to where a file lies: from the first missing byte to as far as it gets."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping

import httpx2

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import DownloadRefusedError, DownloadWrongError, HubAnswerError
from hfchat_desktop.workers.download.address import FileAddress, download_headers
from hfchat_desktop.workers.download.answers import (
    RetryError,
    host_of,
    next_address,
    refused_by_cdn,
)
from hfchat_desktop.workers.download.call import Line
from hfchat_desktop.workers.download.client import Clients
from hfchat_desktop.workers.download.pace import PIECE_BYTES, Pace
from hfchat_desktop.workers.hub.web import MOST_REDIRECTS, REDIRECTS

_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)")


class Transfer:
    """What one connection does, in the thread of a `Call`.

    `write` takes what arrives. `start_over` is called where the server sends from the
    beginning, whatever was asked for; it raises when that has happened too often.
    """

    def __init__(
        self,
        clients: Clients,
        access: HubAccess,
        address: FileAddress,
        *,
        write: Callable[[memoryview], None],
        start_over: Callable[[], None],
        pace: Pace,
    ) -> None:
        self._clients = clients
        self._access = access
        self._address = address
        self._write = write
        self._start_over = start_over
        self._pace = pace

    def run(self, offset: int, line: Line) -> None:
        """Receive from `offset` as far as the answer goes, which may be not far enough.

        Raises RetryError, what `httpx2` raises, OSError of the disk, DownloadRefusedError and
        DownloadWrongError.
        """
        response = self._ask(offset, line)
        try:
            length = self._length(response, offset)
            for piece in _pieces(response, length, line, self._pace):
                self._write(piece)
                self._pace.took(len(piece))
                line.news()
        finally:
            response.close()

    def _ask(self, offset: int, line: Line) -> httpx2.Response:
        """Send the request, follow redirects and return the open answer with the file."""
        url = self._address.url
        wanted = {"Range": f"bytes={offset}-"} if offset else {}
        for _ in range(MOST_REDIRECTS + 1):
            client = self._clients.at(url)
            request = client.build_request(
                "GET",
                url,
                headers={**download_headers(url, self._access), **wanted},
                extensions={"trace": line.wires.trace},
            )
            response = client.send(request, stream=True, follow_redirects=False)
            line.news()
            if response.status_code in (200, 206):
                return response
            response.close()
            if response.status_code not in REDIRECTS:
                told = {name.lower(): value for name, value in response.headers.items()}
                raise refused_by_cdn(response.status_code, told, host_of(url))
            url = next_address(url, response.headers)
        raise DownloadRefusedError(host=self._address.host, reason="redirects")

    def _length(self, response: httpx2.Response, offset: int) -> int:
        """Return how many bytes are to come, after checking that they are the wanted ones."""
        headers = response.headers
        if headers.get("content-encoding", "identity").lower() != "identity":
            raise HubAnswerError(self._address.host, "an encoding that was not asked for")
        size = self._address.size_bytes
        length = _number(headers.get("content-length", ""))
        if response.status_code == 206:
            if not self._begins_right(headers, offset):
                self._start_over()
                raise RetryError(HubAnswerError(self._address.host, "another part", 206))
            return min(size - offset, size if length is None else length)
        if offset:
            self._start_over()
        if length not in (None, size):
            raise self._wrong_size()
        return size

    def _begins_right(self, headers: Mapping[str, str], offset: int) -> bool:
        """Tell whether a partial answer begins where it should, of a file of the right size."""
        found = _CONTENT_RANGE.fullmatch(headers.get("content-range", "").strip())
        if found is None:
            return False
        if found[3] != "*" and int(found[3]) != self._address.size_bytes:
            raise self._wrong_size()
        return int(found[1]) == offset and int(found[2]) < self._address.size_bytes

    def _wrong_size(self) -> RetryError:
        address = self._address
        error = DownloadWrongError(address.repo_id, address.path, "size")
        return RetryError(error, is_stale=True, is_odd=True)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _pieces(response: httpx2.Response, length: int, line: Line, pace: Pace) -> Iterator[memoryview]:
    """Yield the body, at most `length` bytes. A piece is valid until the next one.

    The library reads 64 KiB at a time and copies them twice, which costs more than the hash.
    So only what it has already taken from the connection comes from there, and the rest is
    read from the connection itself.
    """
    beginning = response.iter_raw()
    first = memoryview(next(beginning, b""))[:length]
    if first:
        yield first
    wire = _plain_wire(response)
    if wire is None:
        for data in beginning:
            yield memoryview(data)
        return
    left = length - len(first)
    piece = memoryview(bytearray(PIECE_BYTES))
    while left > 0:
        try:
            count = wire.recv_into(piece, min(left, pace.piece()))
        except TimeoutError as error:
            raise httpx2.ReadTimeout("silent") from error
        except OSError as error:
            raise httpx2.ReadError(str(error)) from error
        if not count or line.is_cut:
            return
        left -= count
        yield piece[:count]


def _plain_wire(response: httpx2.Response) -> socket.socket | None:
    """Return the connection, if what comes over it now is the body and nothing else."""
    stream = response.extensions.get("network_stream")
    if stream is None or response.http_version != "HTTP/1.1":
        return None
    if "transfer-encoding" in response.headers or "content-length" not in response.headers:
        return None
    wire = stream.get_extra_info("socket")
    is_tls = stream.get_extra_info("ssl_object") is not None
    if not isinstance(wire, ssl.SSLSocket if is_tls else socket.socket):
        return None  # TLS within TLS, through a proxy: the socket has the outer one
    return wire
