"""How the Hub is reached: its address, the token, proxies, and where its cache lies."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from hfchat_desktop.core.record import Record

DEFAULT_ENDPOINT = "https://huggingface.co"

_TOKEN = re.compile(r"[!-~]{1,512}")  # what can stand in a header
_YES = frozenset(("1", "on", "yes", "true"))
_PORTS = {"http": 80, "https": 443}

Origin = tuple[str, str, int]
"""Scheme, host and port: a token belongs to one."""


class HubAccess(Record):
    """Where the Hub is and who asks. Never log a record of this: it may hold a token.

    `token_source` is "" (no token yet), "session", "environment", "keyring" or "hf" (from
    `hf auth login`). `proxies` has addresses for "http" and "https", and in "no" the hosts that
    are reached without one. `cache` is the folder of the Hub's cache. `token_file` is what
    `hf auth login` writes ("": not to be used here). `client_id` is the app that signs in by a
    code ("": the Hub's own).
    """

    endpoint: str = DEFAULT_ENDPOINT
    token: str = field(default="", repr=False)
    token_source: str = ""
    proxies: Mapping[str, str] = field(default_factory=dict, repr=False)
    offline: bool = False
    cache: str = ""
    token_file: str = ""
    client_id: str = ""

    @property
    def host(self) -> str:
        """The name of the Hub's host as it is told to a person; never holds a password."""
        try:
            parts = urlsplit(self.endpoint)
            name, port = parts.hostname, parts.port
        except ValueError:
            name, port = None, None
        if not name:
            return self.endpoint.rpartition("@")[2][:100]
        return f"{name}:{port}" if port else name

    def with_token(self, token: str, source: str) -> HubAccess:
        """Return the same with another token; "" for none."""
        return replace(self, token=token, token_source=source if token else "")

    def to_record(self) -> dict[str, Any]:
        """Return all as JSON values, the token among them: for the pipe to a child alone."""
        return {**vars(self), "proxies": dict(self.proxies)}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> HubAccess:
        """Build what `to_record` described; what is not known is left out."""
        return cls(**{name: record[name] for name in cls._names if name in record})


class Account(Record):
    """Who is signed in. `name` is "" where nobody has asked the Hub yet.

    `source` is as in `HubAccess`. `reads_gated` is None where the token does not say whether
    it may read the gated repositories that the person has access to.
    """

    name: str
    source: str
    reads_gated: bool | None = None


class DeviceCode(Record):
    """What a person enters at `address` within `expires_s` seconds to sign in."""

    user_code: str
    address: str
    expires_s: int


def access_of(
    endpoint_setting: str,
    environment: Mapping[str, str],
    cache: Path | None,
    session_token: str = "",
) -> HubAccess:
    """Return how the Hub is reached, from a setting and the variables that `hf` knows.

    `cache` None is the cache that all programs share. Tokens of the environment and of
    `hf auth login` were made for the Hub that the environment names: where the setting names
    another one, they are not used. Nothing is read from files or from the keyring.
    """
    meant = _endpoint(environment.get("HF_ENDPOINT", "")) or DEFAULT_ENDPOINT
    endpoint = _endpoint(endpoint_setting) or meant
    home = _hub_home(environment)
    token, token_file = "", ""
    implicit = not _is_on(environment.get("HF_HUB_DISABLE_IMPLICIT_TOKEN", ""))
    if implicit and origin_of(endpoint) == origin_of(meant):
        token = clean_token(
            environment.get("HF_TOKEN", "") or environment.get("HUGGING_FACE_HUB_TOKEN", "")
        )
        token_file = str(_path(environment.get("HF_TOKEN_PATH", "")) or home / "token")
    access = HubAccess(
        endpoint=endpoint,
        proxies=proxies_of(environment),
        offline=_is_on(environment.get("HF_HUB_OFFLINE", ""))
        or _is_on(environment.get("TRANSFORMERS_OFFLINE", "")),
        cache=str(cache if cache is not None else _shared_cache(environment, home)),
        token_file=token_file,
        client_id=environment.get("HF_DEVICE_CODE_OAUTH_CLIENT_ID", ""),
    )
    if session := clean_token(session_token):
        return access.with_token(session, "session")
    return access.with_token(token, "environment")


def clean_token(text: str) -> str:
    """Return the token without blanks around it, or "" where it can be none."""
    token = text.strip()
    return token if _TOKEN.fullmatch(token) else ""


def origin_of(address: str) -> Origin | None:
    """Return scheme, host and port of an http(s) address; None where it is none."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    host = (parts.hostname or "").lower()
    if parts.scheme not in _PORTS or not host:
        return None
    return parts.scheme, host, port or _PORTS[parts.scheme]


def _endpoint(text: str) -> str:
    """Return an address without blanks and slashes at its end; a bare host gets https."""
    address = text.strip().rstrip("/")
    if address and "://" not in address:
        address = f"https://{address}"
    return address


def _is_on(value: str) -> bool:
    return value.strip().lower() in _YES


def _path(text: str) -> Path | None:
    return Path(os.path.expandvars(text)).expanduser() if text.strip() else None


def _hub_home(environment: Mapping[str, str]) -> Path:
    cache_home = _path(environment.get("XDG_CACHE_HOME", "")) or Path.home() / ".cache"
    return _path(environment.get("HF_HOME", "")) or cache_home / "huggingface"


def _shared_cache(environment: Mapping[str, str], home: Path) -> Path:
    named = environment.get("HF_HUB_CACHE", "") or environment.get("HUGGINGFACE_HUB_CACHE", "")
    return _path(named) or home / "hub"


def proxies_of(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the proxies that the environment names, as `HubAccess.proxies`."""
    found = {}
    for scheme in ("http", "https"):
        for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper(), "all_proxy", "ALL_PROXY"):
            if value := environment.get(name, "").strip():
                found[scheme] = value if "://" in value else f"http://{value}"
                break
    without = environment.get("no_proxy", "") or environment.get("NO_PROXY", "")
    if found and without:
        found["no"] = without
    return found
