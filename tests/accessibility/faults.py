"""What a screen reader would trip over, found in a tree that `reader.py` has read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

Thing = dict[str, Any]

_CONTROLS = {
    "push button", "check box", "radio button", "combo box", "slider", "spin button", "page tab",
    "toggle button", "link", "menu item", "check menu item", "radio menu item", "dial",
}  # fmt: skip
# Tab comes to one of these, arrows to the others.
_ARROWS = {"radio button", "page tab", "menu item", "check menu item"}
# Told apart by the group that they are in, or by their label.
_OF_GROUPS = {"page tab", "radio button", "combo box"}
_PLAIN = {"filler", "unknown", "invalid", "layered pane"}
_LEAST = 24  # px, by WCAG 2.2; the window's own buttons are 28 and larger
_FIELDS = {"text", "password text", "spin button"}


def every(thing: Thing) -> Iterator[Thing]:
    """Yield a thing and all things in it; what is in a field is part of it."""
    yield thing
    for child in thing["children"] if thing["role"] not in _FIELDS else ():
        yield from every(child)


def find(tree: Thing, name: str, role: str = "") -> Thing:
    """Return the first thing whose name begins so; LookupError where there is none."""
    for thing in every(tree):
        if thing["shown"] and thing["name"].startswith(name) and role in ("", thing["role"]):
            return thing
    raise LookupError(f"{role} {name}")


def faults(tree: Thing) -> list[str]:
    """Return what is wrong with the things that can be used, one line each."""
    found = [line for thing in every(tree) if thing["shown"] for line in _of(thing)]
    return found + _twice(tree)


def _of(thing: Thing) -> Iterator[str]:
    role, states = thing["role"], thing["states"]
    what = f"{role} “{thing['name'][:60]}” {thing.get('box')}"
    used = "focusable" in states and role not in ("frame", "list item")
    if (used or role in _CONTROLS) and not thing["name"].strip():
        yield f"{what}: no name"
    if "focusable" in states and role in _PLAIN:
        yield f"{what}: takes the keyboard, and what it is nobody says"
    clicked = role in _CONTROLS - _ARROWS and "Press" in thing.get("actions", [])
    if clicked and "focusable" not in states:
        yield f"{what}: can be clicked and not reached by keys"
    if role == "combo box" and not any(thing.get("relations", {}).get("labelled-by", [])):
        yield f"{what}: its choice is told, and not what is chosen"
    if "<" in thing["description"] and ">" in thing["description"]:
        yield f"{what}: marks in its description: {thing['description'][:60]}"
    if thing["description"] and thing["description"] == thing["name"] and role in _CONTROLS:
        yield f"{what}: its description is its name"
    if role in _CONTROLS and "box" in thing and min(thing["box"][2:]) < _LEAST:
        yield f"{what}: smaller than {_LEAST} px"


def _twice(tree: Thing) -> list[str]:
    names = Counter(
        (thing["role"], thing["name"])
        for thing in every(tree)
        if thing["shown"] and thing["role"] in (_CONTROLS | _FIELDS) - _OF_GROUPS
    )
    many = [(role, name, count) for (role, name), count in names.items() if count > 1]
    return [f"{role} “{name[:60]}”: {count} of the same name" for role, name, count in many]
