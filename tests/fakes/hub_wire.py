"""HTTP/1.1 on loopback, small and fast: what the stand-in Hub's two listeners are made of.

Sockets are used directly, because a fault has to be able to end a connection at any byte, and
because a file must leave as fast as the kernel can send it.
"""

from __future__ import annotations

import os
import select
import socket
import struct
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

_CHUNK = 1 << 20
_MOST_HEAD = 64 * 1024


@dataclass(frozen=True)
class Content:
    """Bytes in memory, or a file that is sent from where it lies."""

    data: bytes = b""
    path: Path | None = None

    @property
    def size(self) -> int:
        return len(self.data) if self.path is None else self.path.stat().st_size

    def byte(self, at: int) -> int:
        if self.path is None:
            return self.data[at]
        with self.path.open("rb") as file:
            file.seek(at)
            return file.read(1)[0]


@dataclass
class Request:
    """What a client asked. `headers` have lower-case names; `origin` is "hub" or "cdn"."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = b""
    origin: str = "hub"

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query, keep_blank_values=True)

    def one(self, name: str, default: str = "") -> str:
        """Return the last value of a parameter of the address."""
        return self.query.get(name, [default])[-1]

    @property
    def line(self) -> str:
        """What faults are matched on."""
        return f"{self.method} {self.target}"


@dataclass
class Reply:
    """What goes back: bytes `start` to `start + length` of the content (length -1: all)."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    content: Content = field(default_factory=Content)
    start: int = 0
    length: int = -1

    @property
    def bytes_to_send(self) -> int:
        return self.content.size - self.start if self.length < 0 else self.length

    def head(self) -> bytes:
        """Return the status line and the headers."""
        try:
            phrase = HTTPStatus(self.status).phrase
        except ValueError:
            phrase = "Odd"
        headers = {"Content-Length": str(self.bytes_to_send), **self.headers}
        lines = [f"HTTP/1.1 {self.status} {phrase}"]
        lines += [f"{name}: {value}" for name, value in headers.items() if value is not None]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8")


class Hangup(Exception):
    """The connection is to be closed, by either side."""


class Connection:
    """One client, with what a fault may do to it."""

    def __init__(self, sock: socket.socket, stopping: threading.Event) -> None:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._sock = sock
        self._stopping = stopping
        self._held = b""
        self.sent = 0
        """Bytes of the present body that have left."""

    def read_request(self, origin: str) -> Request | None:
        """Return the next request; None where the client has gone."""
        while b"\r\n\r\n" not in self._held:
            if len(self._held) > _MOST_HEAD or not self._receive():
                return None
        head, _, self._held = self._held.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.strip().lower()] = value.strip()
        length = int(headers.get("content-length", "0"))
        while len(self._held) < length:
            if not self._receive():
                return None
        body, self._held = self._held[:length], self._held[length:]
        return Request(method, target, headers, body, origin)

    def _receive(self) -> bool:
        data = self._sock.recv(_MOST_HEAD)
        self._held += data
        return bool(data)

    def write(self, data: bytes) -> None:
        self._sock.sendall(data)

    def send(self, content: Content, start: int, length: int) -> None:
        """Send a part of a content as fast as it goes."""
        if content.path is None:
            view = memoryview(content.data)[start : start + length]
            for at in range(0, len(view), _CHUNK):
                self._sock.sendall(view[at : at + _CHUNK])
                self.sent += len(view[at : at + _CHUNK])
            return
        with content.path.open("rb") as file:
            if hasattr(os, "sendfile"):
                self._send_by_kernel(file.fileno(), start, length)
                return
            file.seek(start)
            while length > 0 and (data := file.read(min(_CHUNK, length))):
                self._sock.sendall(data)
                self.sent += len(data)
                length -= len(data)

    def _send_by_kernel(self, descriptor: int, start: int, length: int) -> None:
        end = start + length
        while start < end:
            done = os.sendfile(self._sock.fileno(), descriptor, start, min(4 * _CHUNK, end - start))
            if not done:
                raise Hangup
            start += done
            self.sent += done

    def wait(self, seconds: float) -> None:
        """Say nothing for a while; raises Hangup when the client or the server has had enough."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            readable, _, _ = select.select([self._sock], [], [], min(left, 0.1))
            if self._stopping.is_set():
                raise Hangup
            if readable:
                if not self._sock.recv(1, socket.MSG_PEEK):
                    raise Hangup
                time.sleep(0.01)

    def reset(self) -> None:
        """End the connection as a broken line does: TCP reset, no last word."""
        self._drain()
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Hangup

    def _drain(self) -> None:
        """Let what was sent arrive: a reset throws away what is still in the buffer."""
        time.sleep(0.05)

    def shutdown(self) -> None:
        """Wake whoever waits for this connection."""
        try:
            self._sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # the client was faster

    def close(self) -> None:
        self._sock.close()


class Listener:
    """One origin: a port on loopback, a thread for each connection."""

    def __init__(self, origin: str, serve: Callable[[Connection, Request], None]) -> None:
        self._origin = origin
        self._serve = serve
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._open: dict[threading.Thread, Connection] = {}
        self._sock = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.address = f"http://127.0.0.1:{self._sock.getsockname()[1]}"
        self._thread = threading.Thread(target=self._accept, name=f"{origin} listener")
        self._thread.start()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                sock, _ = self._sock.accept()
            except OSError:
                return
            connection = Connection(sock, self._stopping)
            thread = threading.Thread(target=self._attend, args=(connection,), name=self._origin)
            with self._lock:
                self._open[thread] = connection
            thread.start()

    def _attend(self, connection: Connection) -> None:
        try:
            while not self._stopping.is_set():
                request = connection.read_request(self._origin)
                if request is None:
                    break
                self._serve(connection, request)
        except (Hangup, OSError, ValueError):
            pass  # the client left, or said what is no HTTP
        finally:
            connection.close()
            with self._lock:
                self._open.pop(threading.current_thread(), None)

    def drop_connections(self) -> None:
        """End every connection that is open now."""
        with self._lock:
            for connection in self._open.values():
                connection.shutdown()

    def close(self) -> None:
        """Stop listening and end what is going on."""
        self._stopping.set()
        try:
            self._sock.shutdown(socket.SHUT_RDWR)  # wakes accept() on Linux
        except OSError:
            pass  # elsewhere closing does
        self._sock.close()
        self._thread.join()
        while True:
            with self._lock:
                threads = list(self._open)
                for connection in self._open.values():
                    connection.shutdown()
            if not threads:
                return
            for thread in threads:
                thread.join(1.0)
