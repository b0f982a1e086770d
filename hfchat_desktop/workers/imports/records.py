"""Neutral records as kinds of exports make them, with what they all need."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

Number = int | str | None

_MILLISECONDS_FROM = 1e11  # the year 5138 in seconds, 1973 in milliseconds
_MICROSECONDS_FROM = 1e14
_NANOSECONDS_FROM = 1e17


def chat(
    origin: str,
    messages: Iterable[dict[str, Any]],
    *,
    title: str = "",
    created_at: float | None = None,
    updated_at: float | None = None,
    model: str = "",
    system_prompt: str = "",
    folder: str = "",
    tags: Sequence[str] = (),
    pinned: bool = False,
    archived: bool = False,
    chosen: Sequence[tuple[Number, Number]] = (),
    shown: Number = None,
) -> dict[str, Any]:
    """Return a chat. `origin` is "kind:number" where the export has a number, else "".

    Times are seconds since the epoch (see `when`), None: not known. `chosen` are pairs of a
    parent (None: above the first) and the child that is shown below it. Or `shown` is the
    last message of the path that is shown. Without either the last version of each is shown.
    """
    return {
        "origin": origin,
        "title": title,
        "created_at": created_at,
        "updated_at": updated_at,
        "model": model,
        "system_prompt": system_prompt,
        "folder": folder,
        "tags": list(tags),
        "pinned": pinned,
        "archived": archived,
        "chosen": [list(pair) for pair in chosen],
        "shown": shown,
        "messages": list(messages),
    }


def message(
    number: Number,
    parent: Number,
    role: str,
    text: str,
    *,
    thinking: str = "",
    model: str = "",
    created_at: float | None = None,
    thumb: int = 0,
) -> dict[str, Any]:
    """Return a message. `role` is "user", "assistant" or "system"; `thumb` -1, 0 or 1.

    A first system message becomes the system prompt of the chat, where it has no other.
    """
    record: dict[str, Any] = {
        "id": number,
        "parent": parent,
        "role": role,
        "text": text,
        "thinking": thinking,
        "model": model,
        "created_at": created_at,
    }
    if thumb:
        record["rating"] = {"thumb": thumb, "rated_at": created_at}
    return record


def in_a_row(messages: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Number messages from 1 and hang each below the one before it; return them."""
    found = list(messages)
    for place, one in enumerate(found):
        one["id"], one["parent"] = place + 1, place or None
    return found


def when(value: Any) -> float | None:
    """Return a time of any common shape in seconds since the epoch; None where it is none.

    Numbers are seconds, milliseconds, micro- or nanoseconds, by their size; texts are such
    numbers or ISO 8601 (without a zone: UTC). {"$date": …} is unwrapped.
    """
    if isinstance(value, dict):
        value = value.get("$date", value.get("$numberLong"))
        value = value.get("$numberLong") if isinstance(value, dict) else value
    if isinstance(value, str):
        value = _parsed(value.strip())
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        return None
    if not math.isfinite(seconds) or seconds <= 0:
        return None
    for start, divisor in (
        (_NANOSECONDS_FROM, 1e9),
        (_MICROSECONDS_FROM, 1e6),
        (_MILLISECONDS_FROM, 1e3),
    ):
        if seconds >= start:
            return seconds / divisor
    return seconds


def text_of(value: Any) -> str:
    """Return a text, "" for anything else."""
    return value if isinstance(value, str) else ""


def _parsed(text: str) -> float | None:
    if len(text) > 64:
        return None
    try:
        return float(text)
    except ValueError:
        pass
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
