"""How GitHub is reached: its API or that of a GitHub Enterprise, and the token for it.

A `HubAccess` holds it, as its values are the same: `endpoint` is the address of the API.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from hfchat_desktop.core.hub_access import HubAccess, clean_token, origin_of, proxies_of

GITHUB_API = "https://api.github.com"

_ENTERPRISE_PATH = "/api/v3"


def github_access(
    api_setting: str,
    client_id: str,
    environment: Mapping[str, str],
    session_token: str = "",
) -> HubAccess:
    """Return how GitHub is reached, from the settings and the variables that `gh` knows.

    GH_TOKEN and GITHUB_TOKEN are for github.com alone, GH_ENTERPRISE_TOKEN for the host that
    GH_HOST names. Nothing is read from files or from the keyring.
    """
    endpoint = api_setting.strip().rstrip("/") or GITHUB_API
    if "://" not in endpoint:
        endpoint = f"https://{endpoint}"
    access = HubAccess(
        endpoint=endpoint, proxies=proxies_of(environment), client_id=client_id.strip()
    )
    if session := clean_token(session_token):
        return access.with_token(session, "session")
    return access.with_token(_token_of(environment, access), "environment")


def web_address(endpoint: str) -> str:
    """Return the address of the pages that belong to an API: there one signs in."""
    parts = urlsplit(endpoint)
    if parts.path.rstrip("/") == _ENTERPRISE_PATH:
        return f"{parts.scheme}://{parts.netloc}"
    return f"{parts.scheme}://{parts.netloc.removeprefix('api.')}"


def is_link(address: str, endpoint: str) -> bool:
    """Tell whether an address can be that of a gist: a page of the same GitHub."""
    origin, own = origin_of(address), origin_of(web_address(endpoint))
    if origin is None or own is None or "@" in address:
        return False
    scheme, host, port = origin
    return scheme == own[0] and port == own[2] and host in (own[1], f"gist.{own[1]}")


def _token_of(environment: Mapping[str, str], access: HubAccess) -> str:
    if origin_of(access.endpoint) == origin_of(GITHUB_API):
        names = ("GH_TOKEN", "GITHUB_TOKEN")
    elif (
        environment.get("GH_HOST", "").strip().lower()
        == urlsplit(web_address(access.endpoint)).netloc
    ):
        names = ("GH_ENTERPRISE_TOKEN", "GITHUB_ENTERPRISE_TOKEN")
    else:
        return ""
    found = (clean_token(environment.get(name, "")) for name in names)
    return next((token for token in found if token), "")
