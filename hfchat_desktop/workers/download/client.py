"""HTTP clients of one download, one for each proxy that is needed."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Self

import httpx2

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.workers.hub.web import new_client, proxy_for

CONNECT_SECONDS = 10.0


class Clients:
    """Makes clients when they are needed and closes them all. A context manager.

    Connections are not kept, so that each call has one of its own that can be cut.
    """

    def __init__(self, access: HubAccess, stall_seconds: float) -> None:
        self._access = access
        self._stall_seconds = stall_seconds
        self._clients: dict[str, httpx2.Client] = {}
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._lock:
            for client in self._clients.values():
                client.close()
            self._clients.clear()

    def at(self, url: str) -> httpx2.Client:
        """Return the client for an address."""
        proxy = proxy_for(url, self._access.proxies)
        with self._lock:
            if proxy not in self._clients:
                self._clients[proxy] = new_client(
                    proxy,
                    timeout=httpx2.Timeout(self._stall_seconds, connect=CONNECT_SECONDS),
                    limits=httpx2.Limits(max_keepalive_connections=0),
                )
            return self._clients[proxy]
