"""How a writer tells how far it is."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[[int], None]
"""Called with how many further messages are written."""


def nobody(_count: int) -> None:
    """Tell nobody."""
