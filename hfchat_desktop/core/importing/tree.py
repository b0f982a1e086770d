"""The tree of a chat from elsewhere: rings are cut, lost parents found, numbers given anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.importing.fields import NUMBERS_BELOW
from hfchat_desktop.core.importing.values import LeftOut

Message = dict[str, Any]
Numbers = dict[Any, int]


def in_order(
    messages: list[Message], left: Counter[LeftOut], *, keep: bool
) -> tuple[list[Message], Numbers]:
    """Return messages with parents before children, and which number became which.

    Messages that are `gone` hand their place to what is below them, and their number leads to
    what is above. Numbers count from 1 unless all can be kept (`keep`).
    """
    unique = _unique(messages, left)
    below: dict[Any, list[Message]] = {}
    roots = []
    for one in unique.values():
        parent = one["parent"]
        if parent is not None and _key(parent) in unique and _key(parent) != one["key"]:
            below.setdefault(_key(parent), []).append(one)
        else:
            left[LeftOut.MENDED_TREE] += parent is not None
            roots.append(one)
    places = _walked(roots, unique, below, left)
    ordered = [one for one in unique.values() if not one["gone"]]
    if not keep or not _well_numbered(ordered, places):
        ordered = [unique[key] for key in places if not unique[key]["gone"]]
        new = {one["key"]: place + 1 for place, one in enumerate(ordered)}
    else:
        new = {one["key"]: one["id"] for one in ordered}
    numbers: Numbers = {}
    for key, above in places.items():
        numbers[key] = new[key] if key in new else new.get(above, 0)
    for one in ordered:
        above = places[one["key"]]
        one["id"], one["parent"] = new[one["key"]], new.get(above)
        del one["key"], one["gone"]
    return ordered, numbers


def chosen_pairs(
    messages: list[Message], numbers: Mapping[Any, int], pairs: Any, shown: Any
) -> list[list[int | None]]:
    """Return below each message which child is shown: as told, else the last one."""
    parents = {one["id"]: one["parent"] for one in messages}
    found: dict[int | None, int] = {one["parent"]: one["id"] for one in messages}
    for pair in pairs if isinstance(pairs, list) else ():
        if isinstance(pair, list | tuple) and len(pair) == 2:
            child = _known(numbers, pair[1])
            if child and child in parents:
                found[parents[child]] = child
    number = _known(numbers, shown) if shown is not None else 0
    while number:
        found[parents[number]] = number
        number = parents[number] or 0
    return [[parent, child] for parent, child in found.items()]


def _known(numbers: Mapping[Any, int], number: Any) -> int:
    return numbers.get(_key(number), 0)


def _key(number: Any) -> Any:
    """Return what a number is looked up by; a list or the like is no number."""
    return number if isinstance(number, int | str) else None


def _unique(messages: list[Message], left: Counter[LeftOut]) -> dict[Any, Message]:
    """Return messages by number; one whose number is taken or none gets another."""
    found: dict[Any, Message] = {}
    for place, one in enumerate(messages):
        key = _key(one["id"])
        if key is None or key in found:
            left[LeftOut.MENDED_NUMBER] += 1
            key = ("again", place)
        one["key"] = key
        found[key] = one
    return found


def _walked(
    roots: list[Message],
    unique: dict[Any, Message],
    below: dict[Any, list[Message]],
    left: Counter[LeftOut],
) -> dict[Any, Any]:
    """Return what is kept above each message, parents before children; rings are cut."""
    places: dict[Any, Any] = {}

    def walk(root: Message) -> None:
        waiting = [(root, None)]
        while waiting:
            one, above = waiting.pop()
            key = one["key"]
            if key in places:
                continue
            places[key] = above
            if not one["gone"]:
                above = key
            waiting += [(child, above) for child in reversed(below.get(key, ()))]

    for root in roots:
        walk(root)
    for one in unique.values():
        if one["key"] not in places:
            left[LeftOut.MENDED_TREE] += 1
            walk(one)
    return places


def _well_numbered(ordered: list[Message], places: Mapping[Any, Any]) -> bool:
    """Return whether numbers are whole, grow, and are larger than those of their parents."""
    last = 0
    for one in ordered:
        key, above = one["key"], places[one["key"]]
        if not isinstance(key, int) or isinstance(key, bool) or not last < key < NUMBERS_BELOW:
            return False
        if above is not None and above >= key:
            return False
        last = key
    return True
