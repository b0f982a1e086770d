"""Tokens: where they are found, kept and forgotten, and whom they belong to.

Ours is kept in the system's keyring, under the address of the Hub it is for, so that no other
host is ever sent it. What `hf auth login` keeps is read and never copied, renewed or written.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import field, replace
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlunsplit

import keyring
import keyring.errors

from hfchat_desktop.core.hub_access import Account, HubAccess, clean_token, origin_of
from hfchat_desktop.core.hub_records import account_of
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    TokenInvalidError,
    TokenNotKeptError,
)
from hfchat_desktop.workers.hub.session import Asked, HubSession
from hfchat_desktop.workers.hub.time_limit import NotConnectedError, TimedWork, Wires

T = TypeVar("T")

SERVICE = "hfchat-desktop"
"""The name of our entries in the keyring."""

FIND_SECONDS = 2.0
"""A keyring that asks a person to unlock it must not hold up a search."""

KEEP_SECONDS = 60.0
"""A person may have to unlock the keyring."""

RENEW_SECONDS = 4.0
RENEW_BEFORE_S = 300.0

_TOKEN_FILE_BYTES = 4096
_CAUGHT = (keyring.errors.KeyringError, OSError, ValueError, RuntimeError)


class KeptToken(Record):
    """A token of ours. `expires_at` is in seconds since the epoch, 0 for never."""

    token: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    expires_at: float = 0.0
    name: str = ""
    reads_gated: bool | None = None

    @property
    def is_stale(self) -> bool:
        """Whether it is to be renewed now."""
        return bool(self.refresh and self.expires_at < time.time() + RENEW_BEFORE_S)


def find_token(access: HubAccess) -> HubAccess:
    """Return the access with a token, if there is one for this Hub.

    In this order: the one it has (of the session or of the environment), the keyring's, that
    of `hf auth login`. Waits at most some seconds; never raises.
    """
    if access.token:
        return access
    if kept := _kept(access):
        return access.with_token(_renewed(kept, access).token, "keyring")
    return access.with_token(_token_of_hf(access), "hf")


def kept_account(access: HubAccess) -> Account | None:
    """Return whose token would be used, without asking the Hub; `name` "" is not known here."""
    if access.token:
        return Account(name="", source=access.token_source)
    if kept := _kept(access):
        return Account(kept.name, "keyring", kept.reads_gated)
    return Account(name="", source="hf") if _token_of_hf(access) else None


def whoami(session: HubSession) -> Account:
    """Ask the Hub whose token it is. Raises as `HubSession`; TokenInvalidError without one."""
    access = session.access
    if not access.token:
        raise TokenInvalidError(host=access.host, source=access.token_source)
    answer, _ = session.json(Asked("GET", session.address("/api/whoami-v2"), limit=1024 * 1024))
    return account_of(answer, access.token_source, access.host)


def keep_token(access: HubAccess, kept: KeptToken) -> None:
    """Keep a token in the keyring. Raises TokenNotKeptError where there is none."""
    record = json.dumps(vars(kept))

    def write() -> bool:
        keyring.set_password(SERVICE, _user(access), record)
        return keyring.get_password(SERVICE, _user(access)) == record

    try:
        if not _in_time(write, KEEP_SECONDS):
            raise TokenNotKeptError(detail="it keeps nothing")
    except _CAUGHT as error:
        raise TokenNotKeptError(detail=_detail(error)) from None


def forget_token(access: HubAccess) -> None:
    """Take our token for this Hub out of the keyring. Raises TokenNotKeptError if it stays."""

    def delete() -> None:
        try:
            keyring.delete_password(SERVICE, _user(access))
        except keyring.errors.PasswordDeleteError:
            if keyring.get_password(SERVICE, _user(access)):
                raise

    try:
        _in_time(delete, KEEP_SECONDS)
    except keyring.errors.NoKeyringError:
        return
    except _CAUGHT as error:
        raise TokenNotKeptError(detail=_detail(error)) from None


def _kept(access: HubAccess) -> KeptToken | None:
    """Return what the keyring has for this Hub."""
    if origin_of(access.endpoint) is None:
        return None
    try:
        text = _in_time(lambda: keyring.get_password(SERVICE, _user(access)), FIND_SECONDS)
        record = json.loads(text) if text else None
    except (*_CAUGHT, RecursionError):
        return None
    return _checked(record) if isinstance(record, dict) else None


def _checked(record: dict[str, Any]) -> KeptToken | None:
    """Return what was kept, or None where it was not written by us."""
    texts = {name: record.get(name, "") for name in ("token", "refresh", "name")}
    ends = record.get("expires_at", 0.0)
    if not all(isinstance(text, str) for text in texts.values()) or not clean_token(texts["token"]):
        return None
    if isinstance(ends, bool) or not isinstance(ends, int | float):
        return None
    reads_gated = record.get("reads_gated")
    known = reads_gated if isinstance(reads_gated, bool) else None
    return KeptToken(**texts, expires_at=float(ends), reads_gated=known)


def _renewed(kept: KeptToken, access: HubAccess) -> KeptToken:
    """Return the token, renewed where it ends soon. Best effort: an old one is refused later."""
    if not kept.is_stale or access.offline:
        return kept
    from hfchat_desktop.workers.hub.device_flow import renew

    try:
        with HubSession(access, total_s=RENEW_SECONDS) as session:
            fresh = renew(session, kept.refresh)
        fresh = replace(fresh, name=kept.name, reads_gated=kept.reads_gated)
        keep_token(access, fresh)
    except HFChatError:
        later = _kept(access)  # another process may have been faster: theirs is the good one
        return later if later is not None else kept
    return fresh


def _token_of_hf(access: HubAccess) -> str:
    """Return what `hf auth login` has kept; "" where there is none."""
    if not access.token_file:
        return ""
    try:
        with Path(access.token_file).open("rb") as file:
            return clean_token(file.read(_TOKEN_FILE_BYTES).decode("ascii", "replace"))
    except (OSError, ValueError):
        return ""


def _user(access: HubAccess) -> str:
    origin = origin_of(access.endpoint)
    if origin is None:
        raise HubAnswerError(host=access.host, reason="the address of the Hub is none")
    scheme, host, port = origin
    usual = {"https": 443, "http": 80}[scheme]
    return urlunsplit((scheme, host if port == usual else f"{host}:{port}", "", "", ""))


def _in_time(work: Callable[[], T], seconds: float) -> T:
    """Do what may wait for a person. Raises RuntimeError where it does for too long."""
    timed: TimedWork[Any] = TimedWork(work, Wires(), _CAUGHT)
    try:
        result: T = timed.run(seconds, seconds)
    except NotConnectedError:
        raise RuntimeError("it did not answer") from None
    return result


def _detail(error: Exception) -> str:
    return plain_label(str(error), 200) or type(error).__name__
