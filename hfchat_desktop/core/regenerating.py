"""What "shorter", "longer", "more inventive" and "stricter" set for another version."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from hfchat_desktop.core.chats import Message
from hfchat_desktop.core.plain_parameters import INVENTIONS, LENGTHS, invention_place

SHORTER, LONGER = "shorter", "longer"
MORE_INVENTIVE, STRICTER = "more_inventive", "stricter"
WAYS = (SHORTER, LONGER, MORE_INVENTIVE, STRICTER)


def one_step(message: Message, way: str) -> dict[str, Any]:
    """Return the parameters of a version that is one step on from `message` in a way.

    Empty where there is no further step. A shorter one gets a limit below the tokens that
    the answer took, a longer one a limit above its own.
    """
    if message.sampling is None:
        return {}
    if way in (SHORTER, LONGER):
        return _length(message, way)
    place = invention_place(asdict(message.sampling))
    place += 1 if way == MORE_INVENTIVE else -1
    return dict(INVENTIONS[place]) if 0 <= place < len(INVENTIONS) else {}


def _length(message: Message, way: str) -> dict[str, Any]:
    limit = message.sampling.max_tokens if message.sampling is not None else 0
    taken = message.stats.completion_tokens if message.stats is not None else 0
    limits = [length for length in LENGTHS if length]
    if way == SHORTER:
        now = min(taken or limits[-1] + 1, limit or limits[-1] + 1)
        below = [length for length in limits if length < now]
        return {"max_tokens": below[-1]} if below else {}
    if not limit:
        return {}
    return {"max_tokens": next((length for length in limits if length > limit), 0)}
