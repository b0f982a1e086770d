"""How much of a text is shown at once, and what is shown as it was written.

A text can be made so that laying it out takes seconds, and one that is merely long makes a
chat slow to open. So long texts are folded, and what is beyond the limits is plain until a
person asks for it formatted. Nothing here takes longer than a look at the text.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

LONGEST = 65_536
"""Characters of a text that is formatted by itself."""

MOST_ITEMS = 500
MOST_ROWS = 200
MOST_CELLS = 1_200
LONGEST_RUN = 2_000
"""Characters without a break."""

DEEPEST = 16
"""Quotes in quotes, or columns of indentation before an item, divided by two."""

MOST_MARKS = 4_000
"""Characters that are marks, in a text that is mostly made of them."""

FOLD_BEYOND = 24_000
FOLD_TO = 12_000
FOLD_BEYOND_LINES = 600
FOLD_TO_LINES = 300
PLAIN_FOLD_TO = 6_000
PLAIN_FOLD_TO_LINES = 120


@lru_cache(maxsize=32)
def is_heavy(text: str) -> bool:
    """Return whether a text is beyond the limits of what is formatted by itself."""
    if len(text) > LONGEST:
        return True
    lines = text.count("\n")
    deep = text.count(">") >= DEEPEST or " " * 2 * DEEPEST in text or "\t" * (DEEPEST // 2) in text
    if len(text) <= MOST_MARKS and lines <= MOST_ROWS and not deep:
        return _longest_run(text) > LONGEST_RUN  # most texts: no pattern is made for them
    return _is_heavy(text)


def _longest_run(text: str) -> int:
    return max(map(len, text.split()), default=0)


def _is_heavy(text: str) -> bool:
    patterns = _patterns()
    prose = patterns["code"].sub("", text)
    marks = len(patterns["mark"].findall(prose))
    return (
        (marks > MOST_MARKS and marks > len(prose) // 4)
        or _longest_run(prose) > LONGEST_RUN
        or len(patterns["item"].findall(prose)) > MOST_ITEMS
        or len(patterns["row"].findall(prose)) > MOST_ROWS
        or prose.count("|") > MOST_CELLS
        or patterns["deep"].search(prose) is not None
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    item = r"(?:[-*+]|\d{1,9}[.)])"
    indented = rf"(?:[ ]{{{2 * DEEPEST}}}|\t{{{DEEPEST // 2}}})"
    lines = {
        "item": rf"^[ \t]*{item}(?=[ \t\n])",
        "row": r"^(?=[^\n]*\|)",
        "deep": rf"^[ \t]*(?:>[ \t]?){{{DEEPEST}}}|^{indented}[ \t]*{item}[ \t]",
        "mark": r"[*_~`\[\]!<>$\\|\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0300-\u036f]",
    }
    found = {name: re.compile(pattern, re.MULTILINE) for name, pattern in lines.items()}
    code = r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)"
    return found | {"code": re.compile(code, re.MULTILINE | re.DOTALL)}


def fold_at(text: str, *, plain: bool) -> int:
    """Return where a long text is cut until a person wants all of it, 0 where it is not long."""
    lines = text.count("\n", 0, LONGEST)
    if plain:
        letters, rows = PLAIN_FOLD_TO, PLAIN_FOLD_TO_LINES
        long = len(text) > 2 * letters or lines > 2 * rows
    else:
        letters, rows = FOLD_TO, FOLD_TO_LINES
        long = len(text) > FOLD_BEYOND or lines > FOLD_BEYOND_LINES
    return _cut(text, letters, rows) if long else 0


def first_part(text: str) -> str:
    """Return what is formatted of an answer when its chat is opened; "" where it is plain."""
    if is_heavy(text):
        return ""
    at = fold_at(text, plain=False)
    return text[:at] if at else text


def _cut(text: str, letters: int, rows: int) -> int:
    """Return where at most so many letters and rows end, at the end of a line if one is near."""
    window = text[:letters]
    lines = window.split("\n", rows)
    if len(lines) > rows:
        return len(window) - len(lines[-1])
    blank = window.rfind("\n\n", letters // 2)
    line = window.rfind("\n", letters // 2)
    space = window.rfind(" ", letters // 2)
    return next((at + 1 for at in (blank, line, space) if at > 0), letters)
