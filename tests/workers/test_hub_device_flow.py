"""Signing in by a code: how often is asked, and what a strange Hub may say."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from hfchat_desktop.core.hub_access import DeviceCode, HubAccess
from hfchat_desktop.errors import HubAnswerError, HubOfflineError, HubRateLimitError, SignInError
from hfchat_desktop.workers.hub.device_flow import sign_in
from hfchat_desktop.workers.hub.session import HubSession
from hfchat_desktop.workers.hub.tokens import KeptToken
from tests.fakes.hub import StandInHub
from tests.fakes.time_limits import TimeLimits, Waits

CODE = {"device_code": "d", "user_code": "AB", "expires_in": 900, "interval": 1}


@pytest.fixture
def session(hub: StandInHub, time_limits: TimeLimits) -> Iterator[HubSession]:
    """Return a session without a token."""
    access = HubAccess(endpoint=hub.endpoint, client_id="our-app")
    with HubSession(access, connect_s=50, total_s=120) as made:
        yield made


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    """Return the pauses between questions, which take no time."""
    return Waits(monkeypatch)


def signed_in(session: HubSession, waits: Waits) -> tuple[KeptToken, list[DeviceCode]]:
    """Sign in, and return the token and what was shown."""
    shown: list[DeviceCode] = []
    kept = sign_in(session, shown.append, lambda: None, waits)
    return kept, shown


def test_the_code_is_shown_and_the_token_comes_with_what_renews_it(hub, session, waits):
    hub.device_answers = ["approved"]

    kept, shown = signed_in(session, waits)

    assert (kept.token, kept.refresh) == ("hf_device", "hf_refresh")
    assert kept.expires_at == pytest.approx(time.time() + 2592000, abs=600)
    assert shown == [DeviceCode("ABCD-1234", f"{hub.endpoint}/device?user_code=ABCD-1234", 900)]


def test_trouble_while_waiting_is_waited_out(hub, session, waits):
    hub.device_answers = ["approved"]
    hub.fault("POST /oauth/token", "unavailable")
    hub.fault("POST /oauth/token", "status", status=200, body="<html>")

    assert signed_in(session, waits)[0].token == "hf_device"
    assert len(hub.requests("POST /oauth/token")) == 3


def test_a_hub_that_says_slow_down_is_asked_less_often(hub, session, waits):
    hub.device_answers = ["authorization_pending", "slow_down", "approved"]

    signed_in(session, waits)

    assert len(hub.requests("POST /oauth/token")) == 3
    assert sum(waits.clock.waited) == 1 + 1 + 6


def test_a_code_is_valid_for_its_time_only(hub, session, waits):
    address = f"{hub.endpoint}/device"
    hub.fault("/oauth/device", "json", json={**CODE, "expires_in": 60, "verification_uri": address})
    hub.device_answers = ["authorization_pending"]

    with pytest.raises(SignInError) as raised:
        signed_in(session, waits)

    assert raised.value.reason == "expired"
    assert sum(waits.clock.waited) == len(hub.requests("POST /oauth/token")) == 59


@pytest.mark.parametrize("status", [400, 401, 404, 501])
def test_a_hub_that_has_no_such_thing_says_so(hub, session, waits, status):
    hub.fault("/oauth/device", "status", status=status)
    with pytest.raises(SignInError) as raised:
        signed_in(session, waits)
    assert raised.value.reason == "not_possible"


def test_a_hub_that_asks_to_wait_says_how_long(hub, session, waits):
    hub.fault("/oauth/device", "rate_limit", seconds=9)
    with pytest.raises(HubRateLimitError) as raised:
        signed_in(session, waits)
    assert raised.value.wait_seconds == 9


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://evil.example/device",
        "",
        7,
        "https://[",
    ],
)
def test_an_address_that_is_not_safe_to_open_is_never_shown(hub, session, address):
    hub.fault("/oauth/device", "json", json={**CODE, "verification_uri": address})
    shown: list[DeviceCode] = []
    with pytest.raises(HubAnswerError):
        sign_in(session, shown.append, lambda: None, threading.Event())
    assert shown == []


@pytest.mark.parametrize("answer", [[], {}, "x", {"device_code": 7, "user_code": []}])
def test_a_code_of_another_shape_is_told(hub, session, waits, answer):
    hub.fault("/oauth/device", "json", json=answer)
    with pytest.raises(HubAnswerError):
        signed_in(session, waits)


@pytest.mark.parametrize("token", ["", 7, None, "two words", "x\r\ny"])
def test_a_token_that_can_be_none_is_not_taken(hub, session, waits, token):
    hub.device_answers = ["access_denied"]
    hub.fault("/oauth/token", "json", json={"access_token": token})
    with pytest.raises(SignInError):
        signed_in(session, waits)


def test_no_network_is_told_before_any_code(waits):
    with HubSession(HubAccess(endpoint="http://127.0.0.1:9", offline=True)) as session:
        with pytest.raises(HubOfflineError):
            signed_in(session, waits)
