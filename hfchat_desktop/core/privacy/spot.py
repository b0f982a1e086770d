"""A place in a text, and small questions about the letters there, for all that look for things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from hfchat_desktop.core.privacy.findings import Kind

_ESCAPE_BEFORE = re.compile(r"(?:\\[nrtbf]|\\u[0-9a-fA-F]{4}|%[0-9a-fA-F]{2}|\x1b\[[0-9;]{0,6}m)\Z")


class Spot(NamedTuple):
    """Where something was found: from `start` up to `end`, in characters."""

    kind: Kind
    start: int
    end: int
    certain: bool = True


def places(text: str, literal: str) -> Iterator[int]:
    """Yield each place where `literal` begins, also those inside of another."""
    at = text.find(literal)
    while at >= 0:
        yield at
        at = text.find(literal, at + 1)


def begins_word(text: str, at: int) -> bool:
    r"""Return whether no word goes on here.

    Also after what is written with letters and means a sign: `\n` and `\u0142` in JSON, `%3D`
    in an address, colours of a terminal.
    """
    before = text[at - 1 : at]
    if not (before.isalnum() or before == "_"):
        return True
    return _ESCAPE_BEFORE.search(text, max(0, at - 9), at) is not None


def ends_word(text: str, at: int) -> bool:
    """Return whether no word goes on here."""
    after = text[at : at + 1]
    return not (after.isalnum() or after == "_")


def is_random(value: str) -> bool:
    """Return whether letters and digits change as in a key, and not as in a name.

    In `report-2024-final` and in `getUserName` the sorts of letters change seldom, in `x7Kq2mP`
    at nearly each letter.
    """
    digits = len(_DIGIT.findall(value))
    if digits == 0 or digits == len(value):
        return False
    changes = len(_CHANGES.findall(value))
    if value == value.lower() or value == value.upper():
        return digits >= 2 and changes >= 0.15 * len(value)
    is_mixed = len(value) >= 20 and digits >= 3 and changes >= 0.2 * len(value)
    return is_mixed or changes >= 0.37 * len(value)


_DIGIT = re.compile(r"[0-9]")
_CHANGES = re.compile(
    r"(?<=[0-9])(?=[A-Za-z])|(?<=[A-Za-z])(?=[0-9])|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[a-z])"
)
