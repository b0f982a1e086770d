"""Trees in which one answer is a row of nodes become trees in which it is one message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from hfchat_desktop.core.importing.values import LeftOut

Message = dict[str, Any]


class Told(Protocol):
    """Whoever hears what was mended: a `source.Source`."""

    def leave_out(self, what: LeftOut, count: int = 1) -> None:
        """Hear that something is not as it was."""


def joined(messages: Sequence[Message], shown: Any, told: Told) -> tuple[list[Message], Any]:
    """Return messages without those that have no text, each row of answers as one message.

    A message without text hands its place and its thinking down. An answer whose only child
    is an answer takes that in. With it comes `shown`, the number of the last message that is
    shown, or of what took its place. Messages come back with parents before children; where
    they hang in a ring, it is cut. Takes time in proportion to their number.
    """
    tree = _Tree(messages, told)
    found: list[Message] = []
    for one in tree.kept:
        above = tree.by_number.get(one["parent"])
        if above is not None and _goes_on(above, one, tree.children):
            _take_in(above, one)
            tree.became[one["id"]] = above["id"]
            tree.by_number[one["id"]] = above
        else:
            one["parent"] = above["id"] if above is not None else None
            found.append(one)
    for one in found:
        one["text"] = "\n\n".join(one.pop("_texts", [one["text"]]))
    while shown in tree.became:
        shown = tree.became[shown]
    return found, shown


def _goes_on(above: Message, one: Message, children: dict[Any, int]) -> bool:
    both_answer = above["role"] == one["role"] == "assistant"
    return both_answer and children[one["parent"]] == 1


def _take_in(above: Message, one: Message) -> None:
    above.setdefault("_texts", [above["text"]]).append(one["text"])
    if one["thinking"]:
        above["thinking"] = "\n\n".join(p for p in (above["thinking"], one["thinking"]) if p)
    above["model"] = one["model"] or above["model"]
    if "rating" in one:
        above["rating"] = one["rating"]


class _Tree:
    """The messages that have text, parents before children, and what the others became."""

    def __init__(self, messages: Sequence[Message], told: Told) -> None:
        self.kept: list[Message] = []
        self.by_number: dict[Any, Message] = {}
        self.children: dict[Any, int] = {}
        self.became: dict[Any, Any] = {}
        known = {one["id"]: one for one in messages}
        below: dict[Any, list[Message]] = {}
        roots = []
        for one in known.values():
            if one["parent"] in known:
                below.setdefault(one["parent"], []).append(one)
            else:
                roots.append(one)
        self._seen: set[Any] = set()
        for root in roots:
            self._walk(root, below)
        for one in known.values():
            if one["id"] not in self._seen:
                told.leave_out(LeftOut.MENDED_TREE)
                self._walk(one, below)

    def _walk(self, root: Message, below: dict[Any, list[Message]]) -> None:
        waiting: list[tuple[Message, Any, str]] = [(root, None, "")]
        while waiting:
            one, above, thinking = waiting.pop()
            if one["id"] in self._seen:
                continue
            self._seen.add(one["id"])
            if one["thinking"] and thinking:
                thinking = f"{thinking}\n\n{one['thinking']}"
            thinking = thinking or one["thinking"]
            if one["text"].strip():
                one["parent"], one["thinking"], thinking = above, thinking, ""
                self.kept.append(one)
                self.by_number[one["id"]] = one
                self.children[above] = self.children.get(above, 0) + 1
                above = one["id"]
            elif above is not None:
                self.became[one["id"]] = above
            waiting += [(child, above, thinking) for child in reversed(below.get(one["id"], []))]
