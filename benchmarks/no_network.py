"""How long a search of the Hub takes to say that nobody is there: seconds from wish to sentence.

Three ways of being nobody, each a real socket: one that refuses, one whose queue is full and
that swallows what is sent to it, and one that takes the connection and never answers.
"""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop

from hfchat_desktop.bridge.hub import Hub
from hfchat_desktop.core.catalogue import CatalogueQuery
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import HFChatError, HubOfflineError, HubTimeoutError

_WAITING = 4


def run() -> dict[str, Any]:
    """Return the seconds of each way, the start of the asking child included."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    found = {
        "refused_s": _told_after(_refuses, HubOfflineError),
        "swallowed_s": _told_after(_swallows, HubOfflineError),
        "silent_s": _told_after(_is_silent, HubTimeoutError),
        "asked": {"no network": 3, "silent": 10},
    }
    app.processEvents()
    return found


def _told_after(place: Any, expected: type[HFChatError]) -> float:
    with place() as port:
        hub = Hub(HubAccess(endpoint=f"http://127.0.0.1:{port}"))
        loop = QEventLoop()
        told: list[object] = []

        def keep(_number: int, error: object) -> None:
            told.append(error)
            loop.quit()

        hub.failed.connect(keep)
        began = time.monotonic()
        hub.search(CatalogueQuery())
        loop.exec()
        took = time.monotonic() - began
        hub.close()
    if not isinstance(told[0], expected):
        raise SystemExit(f"another error than the one to be measured: {told[0]!r}")
    return round(took, 2)


@contextmanager
def _refuses() -> Iterator[int]:
    with socket.socket() as taken:  # bound and not listening
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@contextmanager
def _swallows() -> Iterator[int]:
    with ExitStack() as open_sockets:
        full = open_sockets.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(_WAITING):
            waiting = open_sockets.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(full.getsockname())
        yield full.getsockname()[1]


@contextmanager
def _is_silent() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0), backlog=_WAITING) as listener:
        yield listener.getsockname()[1]  # the system takes the connection; nobody reads it
