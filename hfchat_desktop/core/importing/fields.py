"""Single fields of records from elsewhere: what is not of the right kind is not there."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Iterator
from dataclasses import fields
from typing import Any

from hfchat_desktop.core.chats import TEMPORARY_FROM, FinishReason, ReplyStats, Sampling
from hfchat_desktop.core.ratings import MOST_STARS

NUMBERS_BELOW = TEMPORARY_FROM // 2
"""Of chats and messages that can be kept; after them there is to be room for many more."""

_LARGEST_RECORD = 256 * 1024  # characters of JSON
_LONGEST_NOTE = 100_000
_MOST_REASONS = 50
_REASONS = {reason.value for reason in FinishReason}
_OF_SAMPLING = {field.name: field.default for field in fields(Sampling)}
_OF_STATISTICS = {field.name: field.default for field in fields(ReplyStats)}


def text(value: Any, longest: int | None) -> str:
    """Return a text, cut to its longest; "" for anything else."""
    return value[:longest] if isinstance(value, str) else ""


def is_one_of(value: Any, known: Collection[str]) -> bool:
    """Return whether a value, of whatever kind, is one of these texts."""
    return isinstance(value, str) and value in known


def words(value: Any) -> Iterator[str]:
    """Yield the texts of a list."""
    for one in value if isinstance(value, list | tuple) else ():
        if isinstance(one, str) and one.strip():
            yield one


def whole(value: Any) -> int:
    """Return a number as chats, messages and places have it, 0 for anything else."""
    good = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < NUMBERS_BELOW
    return int(value) if good else 0


def finite(value: Any) -> float | None:
    """Return a number that is neither infinite nor none at all, else None."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def rating(value: Any) -> dict[str, Any] | None:
    """Return a rating, None for what is none or says nothing."""
    if not isinstance(value, dict):
        return None
    thumb, stars = value.get("thumb"), value.get("stars")
    is_thumb = isinstance(thumb, int) and not isinstance(thumb, bool) and -1 <= thumb <= 1
    found = {
        "thumb": thumb if is_thumb else 0,
        "stars": stars if isinstance(stars, int) and 0 < stars <= MOST_STARS else 0,
        "reasons": [text(one, 200) for one in words(value.get("reasons"))][:_MOST_REASONS],
        "note": text(value.get("note"), _LONGEST_NOTE),
        "rated_at": finite(value.get("rated_at")) or 0.0,
    }
    said = found["thumb"] or found["stars"] or found["reasons"] or found["note"]
    return found if said else None


def sampling(value: Any) -> dict[str, Any] | None:
    """Return how a reply was sampled, with the fields that are known and of the right kind."""
    if not isinstance(value, dict):
        return None
    found = {name: _like(value.get(name), _OF_SAMPLING[name]) for name in _OF_SAMPLING}
    stops = value.get("stop")
    found["stop"] = list(words(stops))
    seed = value.get("seed")
    found["seed"] = seed if isinstance(seed, int) and not isinstance(seed, bool) else None
    return found


def statistics(value: Any) -> dict[str, Any] | None:
    """Return what a reply cost, with the fields that are known and of the right kind."""
    if not isinstance(value, dict):
        return None
    found = {name: _like(value.get(name), _OF_STATISTICS[name]) for name in _OF_STATISTICS}
    for name in ("system_tokens", "question_tokens"):
        own = value.get(name)
        found[name] = own if isinstance(own, int) and not isinstance(own, bool) else None
    reason = value.get("finish_reason")
    found["finish_reason"] = reason if is_one_of(reason, _REASONS) else FinishReason.STOP.value
    return found


def plain_record(value: Any) -> dict[str, Any] | None:
    """Return a small record as it is, None for anything else. Its values are shown as text."""
    if not isinstance(value, dict):
        return None
    try:
        size = len(json.dumps(value))
    except (ValueError, RecursionError):
        return None
    return value if size <= _LARGEST_RECORD else None


def _like(value: Any, default: Any) -> Any:
    """Return a value of the kind that the default is of, else the default."""
    if isinstance(default, float):
        found = finite(value)
        return default if found is None else value
    if isinstance(default, bool) or not isinstance(default, int | str):
        return default
    good = isinstance(value, type(default)) and not isinstance(value, bool)
    return value if good else default
