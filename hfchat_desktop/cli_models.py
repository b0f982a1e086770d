"""`hfchat models`: the catalogue, the downloads and the models on this computer."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from hfchat_desktop.paths import Profile


def models(arguments: argparse.Namespace, place: Profile) -> int:
    """Run one of the actions and return the exit status."""
    return _action(arguments.action)(arguments, place)


def _action(name: str) -> Callable[[argparse.Namespace, Profile], int]:
    """Return the function of an action; only what it needs is imported."""
    if name in ("search", "show"):
        from hfchat_desktop.cli_models_hub import search, show

        return search if name == "search" else show
    if name == "get":
        from hfchat_desktop.cli_models_get import get

        return get
    if name in ("verify", "remove"):
        from hfchat_desktop.cli_models_care import remove, verify

        return verify if name == "verify" else remove
    from hfchat_desktop.cli_models_here import add, list_models

    return add if name == "add" else list_models
