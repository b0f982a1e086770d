"""What a chat template may make: counted before it is made.

Jinja's operators, filters and methods are single steps for Python, which no limit of time can
interrupt. Each of them asks here first.
"""

from __future__ import annotations

import re
from collections.abc import ItemsView, Iterable, KeysView, ValuesView
from typing import Any

from jinja2.utils import Namespace

from hfchat_desktop.workers.engine.template_limits import LimitError

BASE_BUDGET = 64 * 1024 * 1024
"""Characters (a list's element counts 16) that a rendering may make, more for long chats."""
BUDGET_PER_INPUT_CHARACTER = 32
MAX_PARTS = 500_000
MAX_PIECES = 2_000_000
MAX_INTEGER_BITS = 4_096
MAX_SEARCH_STEPS = 1 << 28

COMPOUND = (list, tuple, dict, KeysView, ValuesView, ItemsView, Namespace)
"""What has parts, and may be larger written out than in memory."""

_ELEMENT = 16
_FIELD = 1_000
_WIDE = {
    "%": re.compile(r"\d{4}[.hlL]*[a-zA-Z%]|\.\d{4}|%[#0\- +\d]*\.?\*"),
    "{": re.compile(r":[^{}]*\d{4}|\{[^{}]*\{"),
}
"""Fields of `%` and `{}` formats with a width of four digits, or one given by an argument."""


class Budget:
    """How much one rendering may still make; every method raises LimitError beyond it."""

    def __init__(self) -> None:
        self._left = BASE_BUDGET

    def fill(self, input_characters: int) -> None:
        """Begin a rendering of messages of this length."""
        self._left = BASE_BUDGET + BUDGET_PER_INPUT_CHARACTER * input_characters

    def charge(self, characters: int) -> None:
        """Count what is about to be made."""
        self._left -= characters
        if self._left < 0:
            raise LimitError("the chat template makes too much text")

    def charged(self, value: Any) -> Any:
        """Count and return something that was made."""
        if isinstance(value, str):
            self.charge(len(value))
        elif isinstance(value, (list, tuple, dict)):
            self.charge(_ELEMENT * len(value))
        return value

    def weighed(self, value: Any) -> Any:
        """Return `value` if it is small when written out.

        A list of two times a list of two times … is small in memory, and endless for
        whatever walks over it: `str`, `==`, `in`, `tojson`.
        """
        if isinstance(value, COMPOUND):
            self.charge(self.weight(value))
        return value

    def weight(self, value: Any) -> int:
        """Return about how many characters `value` takes when written out."""
        total = parts = 0
        waiting = [value]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                total += len(one)
            elif isinstance(one, Namespace):
                waiting.append(object.__getattribute__(one, "_Namespace__attrs"))
            elif isinstance(one, dict):
                waiting.extend(one.keys())
                waiting.extend(one.values())
            elif isinstance(one, COMPOUND):
                waiting.extend(one)
            parts += 1
            if parts + len(waiting) > MAX_PARTS or total + _ELEMENT * parts > self._left:
                raise LimitError("the chat template makes too much text")
        return total + _ELEMENT * parts

    def joined(self, parts: Iterable[Any]) -> str:
        """Return the parts as one text: the operator `~`."""
        texts = [part if type(part) is str else str(self.weighed(part)) for part in parts]
        self.charge(sum(map(len, texts)))
        return "".join(texts)

    def collected(self, pieces: Iterable[str]) -> str:
        """Return as one text what a template or a block of it writes."""
        texts: list[str] = []
        for text in pieces:
            texts.append(text)
            self.charge(len(text))
            if len(texts) > MAX_PIECES:
                raise LimitError("the chat template makes too much text")
        return "".join(texts)

    def check_format(self, pattern: str, args: Iterable[Any], sign: str) -> None:
        """Refuse wide fields of a `%` or `{` format (`sign`) and count the others."""
        bare = pattern.replace("{{", "").replace("}}", "") if sign == "{" else pattern
        if _WIDE[sign].search(bare):
            raise LimitError("the chat template formats too wide")
        longest = _FIELD
        for one in args:
            longest = max(longest, self.weight(one) if isinstance(one, COMPOUND) else extent(one))
        self.charge(len(pattern) + pattern.count(sign) * longest)

    def check_operator(self, operator: str, left: Any, right: Any) -> None:
        """Count what `left operator right` is about to make."""
        if isinstance(left, int) and isinstance(right, int):
            bits = max(left.bit_length(), right.bit_length())
            if operator == "**":
                bits = left.bit_length() * abs(right)
            if bits > MAX_INTEGER_BITS:
                raise LimitError("the chat template calculates with too large numbers")
        elif operator == "%" and isinstance(left, str):
            self.check_format(left, right if isinstance(right, tuple) else (right,), "%")
        elif operator == "*":
            times = left if isinstance(left, int) else right
            what = right if times is left else left
            self.charge(extent(what) * max(0, times if isinstance(times, int) else 1))

    def check_method(self, name: str, owner: Any, args: tuple[Any, ...]) -> None:
        """Count what a method of a text or a list is about to make or to walk over."""
        if not isinstance(owner, str):
            self.weighed(owner)
        elif name == "replace" and len(args) > 1:
            self.charge(len(owner) + owner.count(str(args[0])) * len(str(args[1])))
        elif name == "join" and args:
            many = len(args[0]) if isinstance(args[0], COMPOUND) else MAX_PIECES
            self.charge(len(owner) * many)
        elif (
            name in ("rfind", "rindex", "rsplit", "rpartition")
            and len(owner) * sum(map(extent, args)) > MAX_SEARCH_STEPS
        ):
            raise LimitError("the chat template searches too much text")


def extent(value: Any) -> int:
    """Return how much `value` counts, without what its parts contain."""
    if isinstance(value, str):
        return len(value)
    return _ELEMENT * len(value) if isinstance(value, (list, tuple, dict)) else _ELEMENT
