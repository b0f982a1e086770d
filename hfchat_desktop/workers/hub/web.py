"""What all that speak HTTP to the Hub and its CDN have in common: the same care with a token."""

from __future__ import annotations

import functools
import ssl
import sys
import urllib.request
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import httpx2
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

from hfchat_desktop import APP_NAME, __version__
from hfchat_desktop.core.hub_access import HubAccess, origin_of

REDIRECTS = frozenset((301, 302, 303, 307, 308))
MOST_REDIRECTS = 5


def new_client(proxy: str, **options: Any) -> httpx2.Client:
    """Return a client that goes through a proxy, "" for none; `options` are the library's.

    It takes nothing from the environment but certificates: neither other proxies nor
    passwords of a .netrc, which are not for the CDN.
    """
    verify = _certificates()
    return httpx2.Client(verify=verify, trust_env=False, proxy=proxy or None, **options)


def headers_for(address: str, access: HubAccess) -> dict[str, str]:
    """Return the headers of a request: the token is the Hub's own origin's alone."""
    return build_hf_headers(
        token=(access.token or False) if is_own(address, access) else False,
        library_name=APP_NAME,
        library_version=__version__,
    )


def is_own(address: str, access: HubAccess) -> bool:
    """Tell whether an address is at the Hub's own origin."""
    return origin_of(address) == origin_of(access.endpoint)


def proxy_for(address: str, proxies: Mapping[str, str]) -> str:
    """Return the proxy for an address, "" for none: those given, or else the system's."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if not proxies and sys.platform in ("win32", "darwin"):
        system = urllib.request.getproxies()
        return "" if urllib.request.proxy_bypass(host) else system.get(parts.scheme, "")
    bypass: Callable[..., Any] = urllib.request.proxy_bypass_environment  # type: ignore[attr-defined]
    if proxies.get("no") and bypass(parts.netloc, {"no": proxies["no"]}):
        return ""
    return proxies.get(parts.scheme, "")


def redirect_target(address: str, location: str) -> str:
    """Return where a redirect leads, "" where that is no address of the web."""
    try:
        target = urljoin(address, location)
    except ValueError:
        return ""
    return target if origin_of(target) is not None and split_bare(target) is not None else ""


def split_bare(address: str) -> SplitResult | None:
    """Return the parts of an address; None where it has a name or a password in it."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return None if "@" in parts.netloc or not parts.netloc else parts


def refused_certificate(error: BaseException) -> str:
    """Return why a connection's certificate was refused, "" where it failed for another cause."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError):
            return getattr(cause, "verify_message", "") or cause.reason or "TLS"
        cause = cause.__cause__ or cause.__context__
    return ""


@functools.cache
def _certificates() -> ssl.SSLContext:
    """Return the certificates that the system trusts; SSL_CERT_FILE and _DIR come first."""
    return httpx2.create_ssl_context()
