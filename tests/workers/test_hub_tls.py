"""Encrypted connections: whom they trust, and that they end in time, too."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hfchat_desktop.core.catalogue import CatalogueQuery
from hfchat_desktop.core.catalogue_records import query_to_record
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import HubAnswerError, HubTimeoutError
from hfchat_desktop.workers.hub.session import Asked, HubSession
from hfchat_desktop.workers.process import WorkerProcess

Serve = Callable[[ssl.SSLSocket, threading.Event], None]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory) -> Path:
    """Return a certificate for 127.0.0.1 with its key, that nobody has signed."""
    pytest.importorskip("cryptography")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Hub of the tests")])
    now = datetime.datetime.now(datetime.UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(address, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(
        pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = tmp_path_factory.mktemp("tls") / "hub.pem"
    file.write_bytes(private + made.public_bytes(pem))
    return file


@contextlib.contextmanager
def tls_server(certificate: Path, serve: Serve) -> Iterator[str]:
    """Run `serve` for each connection; yield the address."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    ended = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def accept() -> None:
            while not ended.is_set():
                with contextlib.suppress(OSError):
                    plain, _ = listener.accept()
                    with plain, context.wrap_socket(plain, server_side=True) as connection:
                        serve(connection, ended)

        thread = threading.Thread(target=accept)
        thread.start()
        try:
            yield f"https://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            ended.set()
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def no_models(connection: ssl.SSLSocket, ended: threading.Event) -> None:
    connection.recv(8192)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]")


def test_a_certificate_that_nobody_signed_is_refused_and_told_as_that(certificate):
    with tls_server(certificate, no_models) as address:
        with HubSession(HubAccess(endpoint=address)) as session:
            with pytest.raises(HubAnswerError, match="certificate was refused"):
                session.ask(Asked("GET", f"{address}/api/models"))


def test_a_silent_encrypted_connection_ends_in_time(certificate, monkeypatch, time_limits):
    def held(connection: ssl.SSLSocket, ended: threading.Event) -> None:
        connection.recv(8192)
        time_limits.over.release()
        left.append(connection.recv(8192))  # until the other side hangs up

    left: list[bytes] = []
    monkeypatch.setattr(
        "hfchat_desktop.workers.hub.web._certificates",
        lambda: ssl.create_default_context(cafile=certificate),
    )
    with tls_server(certificate, held) as address:
        with HubSession(HubAccess(endpoint=address), connect_s=50, total_s=120) as session:
            with pytest.raises(HubTimeoutError):
                session.ask(Asked("GET", f"{address}/api/models"))
    assert left == [b""]


def test_a_certificate_that_the_environment_names_is_trusted_by_the_child(certificate, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with tls_server(certificate, no_models) as address:
        process = WorkerProcess("hub")
        access = HubAccess(endpoint=address).to_record()
        query = query_to_record(CatalogueQuery())
        for number in range(1, 6):  # its limits are by the clock: a machine may be too busy once
            command = {"do": "search", "id": number, "access": access, "query": query}
            process.send({**command, "cursor": ""})
            while (event := process.read()) is not None and event["event"] == "alive":
                pass
            if event is None or event["event"] == "page":
                break
        process.end()

    assert event == {"event": "page", "page": {"entries": [], "next": ""}, "id": number}
