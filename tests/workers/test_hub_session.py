"""Speaking with the Hub: in time, within limits, and where the token goes."""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
from collections.abc import Iterator

import pytest

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    HubOfflineError,
    HubRateLimitError,
    HubTimeoutError,
    RepoDisabledError,
    RepoFileGoneError,
    RepoGatedError,
    RepoNotFoundError,
    TokenInvalidError,
)
from hfchat_desktop.workers.hub.session import Asked, HubSession
from hfchat_desktop.workers.hub.time_limit import CancelledError
from hfchat_desktop.workers.hub.web import proxy_for
from tests.fakes.hub import StandInHub
from tests.fakes.time_limits import HANGS_S, TimeLimits

TOKEN = "hf_marta_secret"


@pytest.fixture
def session(hub: StandInHub, time_limits: TimeLimits) -> Iterator[HubSession]:
    """Return a session without a token; its time is over as soon as the Hub holds a question."""
    time_limits.over = hub.held
    with HubSession(HubAccess(endpoint=hub.endpoint), connect_s=50, total_s=120) as made:
        yield made


def models(session: HubSession) -> Asked:
    return Asked("GET", session.address("/api/models"))


def repo(session: HubSession, repo_id: str) -> Asked:
    return Asked("GET", session.address(f"/api/models/{repo_id}"), repo_id=repo_id)


@contextlib.contextmanager
def server(serve) -> Iterator[str]:
    """Run `serve(connection)` for each connection; yield the address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ended = threading.Event()

        def accept() -> None:
            while not ended.is_set():
                with contextlib.suppress(OSError):
                    connection, _ = listener.accept()
                    with connection, contextlib.suppress(OSError):
                        serve(connection, ended)

        thread = threading.Thread(target=accept)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        ended.set()
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()


# --- time ---------------------------------------------------------------------------------


def test_a_refused_connection_is_told_at_once(time_limits):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        access = HubAccess(endpoint=f"http://127.0.0.1:{taken.getsockname()[1]}")
        with HubSession(access) as session, pytest.raises(HubOfflineError):
            session.ask(models(session))  # no limit of time is over


def test_a_connection_that_never_comes_about_is_told_in_time(time_limits):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        address = full.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:  # the queue of the listener is full: the next gets no answer
            each.setblocking(False)
            each.connect_ex(address)
        access = HubAccess(endpoint=f"http://127.0.0.1:{address[1]}")
        time_limits.over.release()
        with HubSession(access, connect_s=50, total_s=120) as session:
            with pytest.raises(HubOfflineError):
                session.ask(models(session))
        assert time_limits.asked == [50]  # and for nothing else
        for each in waiting:
            each.close()


def test_a_name_that_takes_for_ever_to_look_up_is_told_in_time(monkeypatch, time_limits):
    told = threading.Event()

    def look_up(*_: object, **__: object):
        time_limits.over.release()
        told.wait(2 * HANGS_S)
        raise socket.gaierror(socket.EAI_AGAIN, "no answer")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with HubSession(HubAccess(endpoint="https://hub.example"), connect_s=50) as session:
        with pytest.raises(HubOfflineError):
            session.ask(models(session))
    told.set()


def test_a_server_that_takes_the_question_and_is_silent(hub, session, time_limits):
    hub.fault("/api/models", "silent")
    with pytest.raises(HubTimeoutError) as raised:
        session.ask(models(session))
    assert raised.value.seconds == 120
    assert time_limits.asked[0] == 50 and 50 < sum(time_limits.asked) <= 120


def test_a_limit_is_one_by_the_clock_as_well(hub):
    hub.fault("/api/models", "silent", times=None)
    with HubSession(HubAccess(endpoint=hub.endpoint), connect_s=0.2, total_s=0.4) as session:
        with pytest.raises((HubTimeoutError, HubOfflineError)):  # the latter where we were stopped
            session.ask(models(session))


def test_a_server_that_sends_a_byte_of_the_body_now_and_then(hub, session):
    hub.add_model("a/b-GGUF", {"x.gguf": b"x"})
    hub.fault("/api/models", "throttle", rate=4)
    with pytest.raises(HubTimeoutError):
        session.ask(models(session))
    (asked,) = hub.settled()
    assert asked.sent < 100  # of several hundred


def test_a_server_that_sends_a_byte_of_the_headers_now_and_then(time_limits):
    whole: list[bool] = []

    def trickle(connection: socket.socket, ended: threading.Event) -> None:
        connection.recv(4096)
        connection.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
        for _ in range(1000):
            connection.send(b"x")
            time_limits.over.release()
            if ended.wait(0.1):
                return
        whole.append(True)

    with server(trickle) as address:
        with HubSession(HubAccess(endpoint=address)) as session:
            with pytest.raises(HubTimeoutError):
                session.ask(models(session))
    assert not whole


def test_after_a_silence_the_same_session_can_ask_again(hub, session):
    hub.fault("/api/models", "silent")
    with pytest.raises(HubTimeoutError):
        session.ask(models(session))

    assert session.json(models(session))[0] == []


def test_a_question_that_is_cancelled_ends_at_once(hub, session, time_limits):
    time_limits.over = threading.Semaphore(0)  # only the wish ends it
    hub.fault("/api/models", "silent")

    def cancel() -> None:
        assert hub.held.acquire(timeout=HANGS_S)
        session.cancel()

    asker = threading.Thread(target=cancel)
    asker.start()
    with pytest.raises(CancelledError):
        session.ask(models(session))

    asker.join()
    with pytest.raises(CancelledError):
        session.ask(models(session))


def test_a_connection_that_breaks_once_is_tried_once_more(hub, session):
    hub.add_model("a/b-GGUF", {"x.gguf": b"x"})
    hub.fault("/api/models", "rst", n=10)
    assert len(session.json(models(session))[0]) == 1

    hub.fault("/api/models", "cut", times=2, n=10)
    with pytest.raises(HubAnswerError):
        session.ask(models(session))


# --- limits of size and form ------------------------------------------------------------------


def test_a_body_without_an_end_is_hung_up_on(hub, session):
    hub.fault("/api/models", "endless", n=1 << 34)

    with pytest.raises(HubAnswerError, match="more than 100000 bytes"):
        session.ask(Asked("GET", session.address("/api/models"), limit=100_000))

    (asked,) = hub.settled()
    assert asked.sent < 100_000_000  # what lay on the way


def test_a_body_packed_a_thousandfold_is_cut_at_the_limit(session):
    import gzip

    body = gzip.compress(b" " * 50_000_000)

    def bomb(connection: socket.socket, ended: threading.Event) -> None:
        connection.recv(4096)
        head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.sendall(head.encode() + body)

    with server(bomb) as address, HubSession(HubAccess(endpoint=address)) as asking:
        with pytest.raises(HubAnswerError, match="more than 1000000 bytes"):
            asking.ask(Asked("GET", address + "/x", limit=1_000_000))


@pytest.mark.parametrize("body", ["<html>", "[" * 100_000, "{", "9" * 5000, ""])
def test_what_is_no_json_is_told(hub, session, body):
    hub.fault("/api/models", "status", status=200, body=body)
    with pytest.raises(HubAnswerError, match="no JSON"):
        session.json(models(session))


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//evil.example/api/models",
        "https://evil.example/",
        "http://marta:secret@127.0.0.1/",
        "http://[",
        "ftp://127.0.0.1/",
        "http://127.0.0.1:99999/",
    ],
)
def test_a_redirect_that_leads_elsewhere_is_refused(hub, session, location):
    hub.fault("/api/models", "redirect", to=location)
    with pytest.raises(HubAnswerError, match="a redirect to"):
        session.ask(models(session))
    assert len(hub.requests()) == 1


def test_a_redirect_that_leads_to_itself_ends(hub, session):
    hub.fault("/api/models", "redirect", times=None, to="loop")
    with pytest.raises(HubAnswerError, match="too many redirects"):
        session.ask(models(session))
    assert len(hub.requests()) == 6


@pytest.mark.parametrize(
    "endpoint",
    ["", "file:///etc", "https://", "nonsense:", "http://a:b@c.example", "https://a.example?x=1"],
)
def test_an_address_that_is_none_is_told_and_nothing_is_asked(endpoint):
    with HubSession(HubAccess(endpoint=endpoint)) as session:
        with pytest.raises(HubAnswerError):
            session.ask(models(session))


# --- what the Hub refuses --------------------------------------------------------------------


def test_each_refusal_is_an_error_of_its_own(hub):
    hub.add_account(TOKEN, "marta")
    hub.add_model("a/off", disabled=True)
    hub.add_model("a/private", private=True)
    hub.add_model("a/gated", {"x.gguf": b"x"}, gated="manual")
    cases: list[tuple[str, str, HFChatError]] = [
        ("/api/models/a/none", TOKEN, RepoNotFoundError("a/none")),
        ("/api/models/a/none", "", RepoNotFoundError("a/none")),
        ("/api/models/a/private", TOKEN, RepoNotFoundError("a/private")),
        ("/api/models/a/off", "", RepoDisabledError("a/off")),
        ("/a/gated/resolve/main/x.gguf", "", RepoGatedError("a/gated", signed_in=False)),
        ("/a/gated/resolve/main/x.gguf", TOKEN, RepoGatedError("a/gated", signed_in=True)),
        ("/api/models/a/gated/tree/" + "0" * 40, "", RepoFileGoneError("a/gated", "x.gguf")),
        ("/api/models/a/gated", "hf_old", TokenInvalidError(_host(hub), "keyring")),
    ]
    for path, token, expected in cases:
        access = HubAccess(endpoint=hub.endpoint).with_token(token, "keyring")
        with HubSession(access) as session:
            repo_id = "/".join(path.removeprefix("/api/models/").lstrip("/").split("/")[:2])
            with pytest.raises(HFChatError) as raised:
                asked = Asked("GET", session.address(path), repo_id=repo_id, path="x.gguf")
                session.ask(asked)
        assert (type(raised.value), raised.value.values()) == (type(expected), expected.values())


def test_a_missing_repository_without_a_code_is_missing_all_the_same(hub, session):
    hub.bare_missing = True
    with pytest.raises(RepoNotFoundError):
        session.ask(repo(session, "a/none"))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"RateLimit": '"api";r=0;t=42'}, 42.0),
        ({"Retry-After": "7"}, 7.0),
        ({"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, 0.0),
        ({"RateLimit": '"api";r=0;t=' + "9" * 5000}, 0.0),
        ({"Retry-After": "999999999"}, 86400.0),
        ({}, 0.0),
    ],
)
def test_a_limit_of_requests_says_how_long(hub, session, headers, seconds):
    hub.fault("/api/models", "status", status=429, headers=headers)
    with pytest.raises(HubRateLimitError) as raised:
        session.ask(models(session))
    assert raised.value.wait_seconds == seconds


@pytest.mark.parametrize("status", [400, 403, 418, 500, 502, 503, 504])
def test_other_failures_keep_their_status_and_reason(hub, session, status):
    hub.fault("/api/models", "status", status=status, json={"error": "a\u202ecat\nsat"})
    with pytest.raises(HubAnswerError) as raised:
        session.ask(models(session))
    assert raised.value.status == status
    assert raised.value.reason == "acat sat"


@pytest.mark.parametrize("body", ["[1]", "[" * 50_000, '{"error": [1]}', '{"errors": 1}', "<p>"])
def test_a_failure_with_a_strange_body_is_told_like_any_other(hub, session, body):
    hub.fault("/api/models", "status", status=500, body=body)
    with pytest.raises(HubAnswerError) as raised:
        session.ask(models(session))
    assert raised.value.status == 500


# --- the token ----------------------------------------------------------------------------


def test_a_token_goes_to_the_hub_and_never_to_another_host(hub):
    hub.add_account(TOKEN, "marta", granted=["a/b"])
    hub.add_model("a/b", {"x.gguf": b"0123456789"}, gated="auto")
    access = HubAccess(endpoint=hub.endpoint).with_token(TOKEN, "session")
    with HubSession(access) as session:
        address = session.address("/a/b/resolve/main/x.gguf")
        answer = session.ask(Asked("GET", address, repo_id="a/b", elsewhere=True))

    assert answer.body == b"0123456789"
    sent = {entry.origin: entry.authorization for entry in hub.requests()}
    assert sent == {"hub": f"Bearer {TOKEN}", "cdn": ""}


def test_a_token_is_in_no_log_no_error_and_no_picture_of_a_value(hub, caplog):
    caplog.set_level(logging.DEBUG)
    access = HubAccess(endpoint=hub.endpoint).with_token(TOKEN, "session")
    with HubSession(access) as session:
        with pytest.raises(TokenInvalidError) as raised:
            session.ask(repo(session, "a/b"))

    shown = (
        f"{caplog.text} {raised.value} {raised.value!r} {access} {access!r} {vars(raised.value)}"
    )
    assert hub.requests()[0].authorization == f"Bearer {TOKEN}"
    assert TOKEN not in shown


def test_a_token_with_a_line_break_is_refused_before_it_is_sent(hub):
    access = HubAccess(endpoint=hub.endpoint, token="hf_x\r\nX-Evil: 1", token_source="hf")
    with HubSession(access) as session:
        with pytest.raises(TokenInvalidError):
            session.ask(models(session))
    assert hub.requests() == []


# --- proxies --------------------------------------------------------------------------------


def test_a_proxy_is_used_but_for_the_hosts_that_need_none(hub):
    through = HubAccess(endpoint="http://hub.example", proxies={"http": hub.endpoint})
    with HubSession(through) as session:
        assert session.json(models(session))[0] == []
    assert hub.requests()[0].host == "hub.example"

    proxies = {"http": "http://proxy:1", "https": "http://proxy:2", "no": "localhost,.corp"}
    assert proxy_for("https://hub.example/x", proxies) == "http://proxy:2"
    assert proxy_for("http://localhost:80/x", proxies) == ""
    assert proxy_for("https://models.corp/x", proxies) == ""
    assert proxy_for("https://hub.example/x", {}) == ""


def test_a_kind_of_proxy_that_is_not_supported_is_told(hub):
    access = HubAccess(endpoint=hub.endpoint, proxies={"http": "gopher://proxy:70"})
    with HubSession(access) as session:
        with pytest.raises(HubAnswerError):
            session.ask(models(session))


def _host(hub: StandInHub) -> str:
    return hub.endpoint.removeprefix("http://")
