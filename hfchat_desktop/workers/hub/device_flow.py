"""Signing in by a code that a person enters in a browser (RFC 8628).

huggingface_hub has the same in a private module, with an address that is read at import and
waits that nobody can end; so the two requests are made here.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from huggingface_hub import constants

from hfchat_desktop.core.hub_access import DeviceCode, clean_token, origin_of
from hfchat_desktop.core.hub_records import device_code_of
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import HFChatError, HubAnswerError, SignInError
from hfchat_desktop.workers.hub.refusals import refusal, wait_seconds
from hfchat_desktop.workers.hub.session import Answer, Asked, HubSession
from hfchat_desktop.workers.hub.time_limit import CancelledError
from hfchat_desktop.workers.hub.tokens import KeptToken

_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_SLOWER_S = 5.0  # RFC 8628, section 3.5
_STEP_S = 2.0
_LIMIT = 64 * 1024
_REASONS = {
    "expired_token": "expired",
    "access_denied": "denied",
    "device_flow_disabled": "disabled",
}
_NOT_THERE = (400, 401, 403, 404, 405, 501)


class Ways(Record):
    """Where a host has signing in by code: two paths, and what is sent besides the client."""

    code_path: str = "/oauth/device"
    token_path: str = "/oauth/token"
    form: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)


_HUB = Ways()


def sign_in(
    session: HubSession,
    show: Callable[[DeviceCode], None],
    alive: Callable[[], None],
    cancelled: threading.Event,
    ways: Ways = _HUB,
) -> KeptToken:
    """Let a person sign in, and return the token; waits until they do.

    `show` is told the code, `alive` is called at least every two seconds. Raises SignInError
    (denied, expired, disabled, not_possible), CancelledError, and for the first request as
    `HubSession`. A failure of a later one is waited out, as long as the code is valid.
    """
    client = session.access.client_id or constants.DEVICE_CODE_OAUTH_CLIENT_ID
    asked = {"client_id": client, **ways.form}
    answer = session.ask(_form(session, ways.code_path, asked, ways))
    if answer.status in _NOT_THERE:
        raise SignInError(reason="not_possible")
    if answer.status >= 400:
        headers, address = answer.headers, answer.address
        raise refusal(answer.status, headers, answer.body, address, session.access)
    record = _record(answer)
    if isinstance(said := record.get("error"), str):  # GitHub refuses with status 200
        raise SignInError(reason=_REASONS.get(said, "not_possible"))
    code, secret, interval = device_code_of(record, session.access.host)
    if (origin_of(code.address) or ("",))[0] != "https" and not _is_own(session, code.address):
        raise HubAnswerError(session.access.host, "an address to sign in that is not safe")
    show(code)
    form = {"grant_type": _GRANT, "device_code": secret, "client_id": client}
    deadline = time.monotonic() + code.expires_s
    pause = float(interval)
    while time.monotonic() + pause < deadline:
        _wait(pause, alive, cancelled)
        answered = _poll(session, form, ways)
        if isinstance(answered, KeptToken):
            return answered
        pause = min(60.0, pause + answered)
    raise SignInError(reason="expired")


def renew(session: HubSession, refresh: str) -> KeptToken:
    """Exchange a token for a new one. Raises SignInError, and as `HubSession`."""
    client = session.access.client_id or constants.DEVICE_CODE_OAUTH_CLIENT_ID
    form = {"grant_type": "refresh_token", "refresh_token": refresh, "client_id": client}
    token = _token(_record(session.ask(_form(session, _HUB.token_path, form, _HUB))), refresh)
    if token is None:
        raise SignInError(reason="expired")
    return token


def _poll(session: HubSession, form: Mapping[str, str], ways: Ways) -> KeptToken | float:
    """Ask once; return the token, or by how much the next question is to be later."""
    try:
        answer = session.ask(_form(session, ways.token_path, form, ways))
    except HFChatError:
        return 0.0
    if answer.status == 429:
        return max(_SLOWER_S, wait_seconds(answer.headers))
    if answer.status >= 500:
        return 0.0
    record = _record(answer)
    token = _token(record)
    if token is not None:
        return token
    match record.get("error"):
        case "slow_down":
            return _SLOWER_S
        case "authorization_pending" | None:
            return 0.0
        case said:
            raise SignInError(reason=_REASONS.get(str(said), "not_possible"))


def _wait(seconds: float, alive: Callable[[], None], cancelled: threading.Event) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        alive()
        if cancelled.wait(min(left, _STEP_S)):
            raise CancelledError


def _form(session: HubSession, path: str, data: Mapping[str, str], ways: Ways) -> Asked:
    address = session.address(path)
    return Asked("POST", address, _LIMIT, headers=ways.headers, data=data, any_status=True)


def _is_own(session: HubSession, address: str) -> bool:
    return origin_of(address) == origin_of(session.access.endpoint)


def _record(answer: Answer) -> Mapping[str, Any]:
    try:
        record = json.loads(answer.body)
    except (ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) else {}


def _token(record: Mapping[str, Any], refresh: str = "") -> KeptToken | None:
    """Return the token of an answer; `refresh` is kept where no new one comes with it."""
    token = record.get("access_token")
    if not isinstance(token, str) or not clean_token(token):
        return None
    again = record.get("refresh_token", refresh)
    lasts = record.get("expires_in")
    is_number = isinstance(lasts, int) and not isinstance(lasts, bool) and 0 < lasts < 10**9
    return KeptToken(
        token=clean_token(token),
        refresh=clean_token(again) if isinstance(again, str) else "",
        expires_at=time.time() + lasts if is_number and isinstance(lasts, int) else 0.0,
    )
