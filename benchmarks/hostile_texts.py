"""Texts made to be slow to read, to lay out or to paint: 77 size traps, each by its name.

They are the ways in which Markdown readers, layout engines and rich text widgets were found
to take quadratic time or worse. The tests show each of them in the window too.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cache

_SEED = 20_261_122
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"


def names() -> list[str]:
    """Return the names of all texts."""
    return list(_MAKERS)


@cache
def text(name: str) -> str:
    """Return the text of a name."""
    return _MAKERS[name]()


def _base64(length: int) -> str:
    dice = random.Random(_SEED)
    return "".join(dice.choices(_LETTERS + "+/", k=length))


def _rows(count: int, columns: int = 4) -> str:
    cells = "|".join(["cell"] * columns)
    return f"{cells}\n{'|'.join(['-'] * columns)}\n" + f"{cells}\n" * count


def _nested_list(depth: int) -> str:
    return "".join("  " * n + "- x\n" for n in range(depth))


def _growing_ticks() -> str:
    return "".join("e" + "`" * n for n in range(1, 1_000))


def _html_tables(levels: int) -> str:
    return "<table><tr><td>" * levels + "x" + "</td></tr></table>" * levels


def _definitions(count: int) -> str:
    return "[a] [b] [c]\n\n" * 3_000 + "".join(f"[r{n}]: http://e.org\n" for n in range(count))


_MAKERS: dict[str, Callable[[], str]] = {
    # --- without a break, and very long lines
    "letters 10k": lambda: "a" * 10_000,
    "letters 100k": lambda: "a" * 100_000,
    "letters 1M": lambda: "a" * 1_000_000,
    "base64 100k": lambda: _base64(100_000),
    "base64 in words": lambda: "key: " + _base64(60_000) + " end",
    "words 1M in a line": lambda: "word " * 200_000,
    "words 5M in a line": lambda: "word " * 1_000_000,
    "no-break spaces 500k": lambda: "a\u00a0" * 250_000,
    "tabs": lambda: "\t" * 100_000 + "x",
    "spaces": lambda: " " * 200_000 + "x",
    "line ends": lambda: "\n" * 200_000 + "x",
    "short lines": lambda: "x\n" * 100_000,
    "short paragraphs": lambda: "x\n\n" * 30_000,
    "carriage returns": lambda: "x\r" * 50_000,
    "line separators": lambda: "x\u2028" * 50_000,
    # --- lists
    "items 500": lambda: "- x\n" * 500,
    "items 2k": lambda: "- x\n" * 2_000,
    "items 10k": lambda: "- x\n" * 10_000,
    "items 50k": lambda: "- x\n" * 50_000,
    "numbered items 5k": lambda: "".join(f"{n}. x\n" for n in range(5_000)),
    "tasks 5k": lambda: "- [x] y\n" * 5_000,
    "list nested 100": lambda: _nested_list(100),
    "list nested 1k": lambda: _nested_list(1_000),
    "list opened in one line": lambda: "- " * 30_000 + "x",
    "numbers opened in one line": lambda: "1. " * 20_000 + "x",
    "items with code": lambda: "- ```\n  x\n  ```\n" * 2_000,
    # --- tables
    "rows 200": lambda: _rows(200),
    "rows 1k": lambda: _rows(1_000),
    "rows 10k": lambda: _rows(10_000),
    "columns 32": lambda: _rows(60, 32),
    "columns 129": lambda: _rows(20, 129),
    "columns 100k": lambda: _rows(1, 100_000),
    "many small tables": lambda: "a|b\n-|-\n1|2\n\n" * 3_000,
    "table with one wide cell": lambda: f"a|b\n-|-\n1|{'x' * 50_000}\n",
    "marks in cells": lambda: "a|b\n-|-\n" + "|".join(["**x**"] * 2) + "\n" + "`|`|*\n" * 3_000,
    # --- quotes and nesting
    "quotes nested 100": lambda: "> " * 100 + "x",
    "quotes nested 100k": lambda: ">" * 100_000 + "x",
    "quotes and items": lambda: "> - " * 10_000 + "x",
    "quoted lines 20k": lambda: "> x\n" * 20_000,
    # --- marks
    "brackets": lambda: "[" * 50_000,
    "images": lambda: "![" * 50_000,
    "nested brackets": lambda: "[" * 20_000 + "a" + "]" * 20_000,
    "links without end": lambda: "[a](<b" * 10_000,
    "links in links": lambda: "[a](" * 20_000,
    "mixed openers": lambda: "*a_ " * 20_000,
    "closers without openers": lambda: "a_ " * 20_000 + "a* " * 10_000,
    "openers without closers": lambda: "_a " * 20_000 + "*a " * 10_000,
    "stars 65k": lambda: "a***" * 65_000,
    "stars of all lengths": lambda: "a**b" + "c* " * 20_000,
    "emphasis pairs": lambda: "_*" * 50_000,
    "nested emphasis": lambda: "*a **b " * 10_000 + "c** d*" * 10_000,
    "strikes": lambda: "~~a~~" * 10_000 + "~~a " * 10_000,
    "growing ticks": _growing_ticks,
    "ticks": lambda: "`a``b" * 15_000,
    "bold words": lambda: "**a** " * 20_000,
    "code words": lambda: "`a` " * 20_000,
    "many links": lambda: "[a](http://e.org) " * 5_000,
    "bare addresses": lambda: "http://e.org/" * 5_000 + " " + "www._" * 20_000,
    "definitions": lambda: _definitions(3_000),
    "footnotes": lambda: "a[^1] " * 5_000 + "\n\n" + "".join(f"[^{n}]: x\n" for n in range(3_000)),
    "escapes": lambda: "\\*" * 50_000,
    "entities": lambda: "&amp;" * 20_000 + "&#x41" * 10_000,
    "setext": lambda: "x\n===\n" * 10_000,
    "fences": lambda: "```\n" * 20_000,
    "code 1M in a line": lambda: "```\n" + "x" * 1_000_000 + "\n```",
    "code 20k lines": lambda: "```python\n" + "x = [1, 'two']  # three\n" * 20_000 + "```",
    # --- formulas
    "dollars": lambda: "$a " * 20_000 + "$$" * 10_000,
    "many formulas": lambda: "$x_1$ " * 8_000,
    "open formulas": lambda: "\\[\n" * 10_000 + "\\( " * 10_000,
    "nested formula": lambda: "$$\n" + "\\frac{" * 300 + "\n$$\n\n$" + "{" * 900 + "}" * 900 + "$",
    # --- letters that are hard to shape
    "zalgo": lambda: ("a" + "\u0301\u0316\u0334" * 66) * 200,
    "marks on one letter": lambda: "a" + "\u0301" * 100_000,
    "direction overrides": lambda: "\u202e" * 10_000 + "abc",
    "isolates": lambda: "\u2066" * 100_000,
    "joined emoji": lambda: "👩\u200d👩\u200d👧\u200d👦" * 5_000,
    "arabic": lambda: "سلام عليكم " * 18_000,
    # --- of other readers
    "html tables nested": lambda: _html_tables(100) + "<div><b>" * 20_000,
}
