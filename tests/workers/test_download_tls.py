"""Downloads over encrypted connections, which are read past the HTTP library."""

from __future__ import annotations

import hashlib
import re
import ssl
import threading
from collections.abc import Callable

import pytest

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.downloads import DownloadRequest, DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import HubAnswerError
from hfchat_desktop.workers.download.pace import Limits
from hfchat_desktop.workers.hub import web
from tests.fakes.downloads import FOR_EVER, QUICK, Fetch, content, has_some, is_in, sha256_of
from tests.fakes.time_limits import HANGS_S
from tests.workers.test_hub_tls import certificate, tls_server  # noqa: F401

COMMIT = "c" * 40
DATA = content(3_000_017)
SHA256 = hashlib.sha256(DATA).hexdigest()


@pytest.fixture(autouse=True)
def fresh_certificates():
    """What is trusted is read once in a process; each test has a certificate of its own."""
    web._certificates.cache_clear()
    yield
    web._certificates.cache_clear()


def mirror(habit: str) -> Callable[[ssl.SSLSocket, threading.Event], None]:
    """Return a mirror that sends the file itself; the first time it cuts or falls silent."""
    troubles = [habit]

    def serve(connection: ssl.SSLSocket, ended: threading.Event) -> None:
        asked = connection.recv(65536).decode()
        found = re.search(r"[Rr]ange: bytes=(\d+)-", asked)
        start = int(found[1]) if found else 0
        status = "206 Partial Content" if found else "200 OK"
        head = (
            f"HTTP/1.1 {status}\r\nContent-Length: {len(DATA) - start}\r\n"
            f'ETag: "{SHA256}"\r\nX-Repo-Commit: {COMMIT}\r\n'
            f"Content-Range: bytes {start}-{len(DATA) - 1}/{len(DATA)}\r\n\r\n"
        )
        if asked.startswith("HEAD"):
            connection.sendall(head.encode())
            return
        trouble = troubles.pop() if troubles else ""
        end = 1_000_000 if trouble else len(DATA)
        connection.sendall(head.encode() + DATA[start:end])  # the body begins with the head
        if trouble == "silence":
            ended.wait(2 * HANGS_S)

    return serve


def fetch_from(address: str, folder, limits: Limits = QUICK) -> Fetch:
    request = DownloadRequest("a/b", "x", "Q4", (RepoFile("x.gguf", 0, ""),))
    return Fetch(request, HubAccess(endpoint=address, cache=str(folder / "hub")), limits)


@pytest.mark.parametrize("habit", ["cut", "silence"])
def test_a_file_arrives_over_tls_whatever_happens(
    certificate,  # noqa: F811
    monkeypatch,
    tmp_path,
    habit,
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with tls_server(certificate, mirror(habit)) as address:
        if habit == "cut":
            (path,) = fetch_from(address, tmp_path).run()
            assert sha256_of(path) == SHA256
            return
        fetch = fetch_from(address, tmp_path, FOR_EVER).start()
        fetch.wait_for(lambda event: has_some(event) and event.received == 1_000_000)
        fetch.control.pause()
        fetch.wait_for(is_in(DownloadState.PAUSED))
        fetch.end()  # though the mirror is silent for longer


def test_a_certificate_that_nobody_signed_is_told_while_it_is_waited_for(
    certificate,  # noqa: F811
    tmp_path,
):
    with tls_server(certificate, mirror("")) as address:
        fetch = fetch_from(address, tmp_path).start()
        fetch.wait_for(
            lambda event: (
                isinstance(event.error, HubAnswerError) and "certificate" in event.error.reason
            )
        )
        fetch.control.cancel()
        fetch.end()
