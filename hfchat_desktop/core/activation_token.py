"""What lets a window come forward on Wayland: whoever was called by a person has a token."""

from __future__ import annotations

from collections.abc import MutableMapping

VARIABLE = "XDG_ACTIVATION_TOKEN"
"""Where a program finds its token. Qt uses it once, and takes it away."""

_LONGEST = 500


def keep(token: object, environment: MutableMapping[str, str]) -> None:
    """Have the next window that comes forward use what another program gave; or leave it out."""
    if isinstance(token, str) and 0 < len(token) <= _LONGEST and token.isprintable():
        environment[VARIABLE] = token
