"""Formulas in running text: where one begins and ends, and which may be drawn.

A dollar is a price more often than a mark: `$5 and $10`, `US$5`, `$HOME/bin:$PATH` stay text.
What is between two marks is a formula only if it is closed, balanced and no prose. The
parser is not imported here: the window needs `tex_of` before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

LONGEST = 2_000
"""Characters of a formula, its marks included; a longer one is text."""

DEEPEST = 40
"""Brackets inside brackets that are still drawn."""

PENDING = -2
"""What `block_end` returns where more lines may still close the formula."""

_CLOSERS = {"$$": "$$", "\\[": "\\]", "\\(": "\\)"}
_TAIL = re.compile(r"[ \t]*[.,;:!?]?[ \t]*")
_DOLLAR_END = re.compile(r"\\.|\$", re.DOTALL)
_ORDINAL = re.compile(r"(?:st|nd|rd|th|s)\b")
_WORD = re.compile(r"(?<![\\A-Za-z])[A-Za-z]{2,}")
_COMMAND = re.compile(r"\\[A-Za-z]")
_ESCAPED = re.compile(r"\\.", re.DOTALL)


def inline_end(text: str, start: int, end: int) -> int:
    """Return where the formula ends that begins at `start`, or -1 if none begins there."""
    end = min(end, start + LONGEST)
    mark = text[start : start + 2]
    if mark in _CLOSERS:
        closer = _CLOSERS[mark]
        at = text.find(closer, start + 2, end)
        good = at > 0 and _is_formula(text[start + 2 : at])
        return at + 2 if good else -1
    if not mark.startswith("$") or _is_ascii_word(text[start - 1 : start]):
        return -1
    at = _dollar_end(text, start + 1, end)
    if at < 0 or mark[1:].isspace() or text[at - 1].isspace():
        return -1
    behind = text[at + 1 : at + 4]
    if _is_ascii_word(behind[:1]) and not _ORDINAL.match(behind):
        return -1
    inner = text[start + 1 : at]
    return at + 1 if _is_formula(inner) and not _is_price(inner) else -1


def block_end(line_at: Callable[[int], str | None], first: int) -> int:
    """Return the number behind the last line of a formula that stands alone from `first` on.

    -1 where none begins there, `PENDING` where it is open at the last line. `line_at` returns
    a line without indentation and line end, "" for one that cannot belong to it, and None
    behind the last.
    """
    opening = line_at(first) or ""
    mark = opening[:2]
    if mark not in ("$$", "\\["):
        return -1
    closer, length, at, number = _CLOSERS[mark], 0, 2, first
    inner: list[str] = []
    line: str | None = opening
    while line is not None:
        length += len(line) + 1
        if length > LONGEST or not line.strip() or (inner and line.startswith("\\[")):
            return -1
        found = line.find(closer, at)
        if found >= 0:
            inner.append(line[at:found])
            whole = _TAIL.fullmatch(line, found + 2) and _is_formula("\n".join(inner))
            return number + 1 if whole else -1
        inner.append(line[at:])
        at = 0
        number += 1
        line = line_at(number)
    return PENDING


def open_formula(text: str) -> int:
    """Return where in `text`, which are whole lines, an unfinished formula may begin, or -1.

    Until it is closed nobody knows whether the lines in it are a list, a heading or
    mathematics.
    """
    if "$$" not in text and "\\[" not in text:
        return -1
    at = text.find("\n", len(text) - LONGEST) + 1 if len(text) > LONGEST else 0
    lines = text[at:].split("\n")[:-1]
    bare: list[str | None] = [*(line.strip() for line in lines), None]
    for number, line in enumerate(lines):
        if block_end(bare.__getitem__, number) == PENDING:
            return at
        at += len(line) + 1
    return -1


def tex_of(text: str) -> tuple[str, bool]:
    """Return what is between the marks of a formula, and whether it is one of a line of its own.

    A full stop behind the closing mark stands in the formula.
    """
    text = text.strip()
    mark = text[:2]
    if mark in _CLOSERS:
        at = text.rfind(_CLOSERS[mark], 2)
        return (text[2:at] + text[at + 2 :].strip()).strip(), mark != "\\("
    return text[1:-1].strip(), False


def may_be_drawn(tex: str) -> bool:
    """Return whether a formula is within the limits of what is given to be drawn."""
    if not tex or len(tex) > LONGEST:
        return False
    depth = deepest = 0
    for char in tex:
        if char in "{[(":
            depth += 1
            deepest = max(deepest, depth)
        elif char in "}])":
            depth -= 1
    return deepest <= DEEPEST and tex.count("\\left") + tex.count("\\begin") <= DEEPEST


def _dollar_end(text: str, start: int, end: int) -> int:
    """Return the next dollar that is not escaped, or -1; a backtick or an empty inside is none."""
    for found in _DOLLAR_END.finditer(text, start, end):
        if found[0] == "$":
            at = found.start()
            return at if at > start and "`" not in text[start:at] else -1
    return -1


def _is_formula(inner: str) -> bool:
    """Return whether `inner` is no prose, and closes the braces that it opens."""
    if not inner.strip() or "**" in inner:
        return False
    bare = _ESCAPED.sub("", inner)
    if bare.count("{") != bare.count("}"):
        return False
    if _COMMAND.search(inner) or any(char in inner for char in "^_="):
        return True
    words = _WORD.findall(inner)
    return len(words) < 2 and not (words and "&&" in inner)


def _is_price(inner: str) -> bool:
    """Return whether `inner` is an amount and words: "5 (or 5" of "$5 (or 5$)"."""
    if not inner[0].isdigit() or _COMMAND.search(inner):
        return False
    return inner.count("(") != inner.count(")") or _WORD.search(inner) is not None


def _is_ascii_word(char: str) -> bool:
    return char.isascii() and char.isalnum()
