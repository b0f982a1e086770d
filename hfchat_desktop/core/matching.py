"""How well a name matches what somebody types to find it: beginnings first, then the rest.

All is told of folded text (`core.folding`). Smaller is better.
"""

from __future__ import annotations

import re
from bisect import bisect_left

WHOLE, START, WORD, INSIDE, INITIALS, SKIPPING = range(6)
_MOST_TERMS = 16
_WORD = re.compile(r"[^\W_]+")


def terms_of(folded: str) -> list[str]:
    """Return the words of a query."""
    return folded.split()[:_MOST_TERMS]


def rank(terms: list[str], name: str) -> int | None:
    """Return how well `name` matches all of `terms`, 0 for best, or None where one is missing."""
    if " ".join(terms) == name:
        return WHOLE
    starts = _word_starts(name)
    worst = total = 0
    for term in terms:
        found = _rank_of(term, name, starts)
        if found is None:
            return None
        worst = max(worst, found)
        total += found
    return worst * 100 + total


def _rank_of(term: str, name: str, starts: list[int]) -> int | None:
    if name.startswith(term):
        return START
    at = name.find(term)
    while at >= 0:
        if at in starts:
            return WORD
        at = name.find(term, at + 1)
    if term in name:
        return INSIDE
    if _is_in(term, "".join(name[start] for start in starts)):
        return INITIALS
    return SKIPPING if _skips(term, name, starts) else None


def _word_starts(name: str) -> list[int]:
    """Return where the words of a name begin, those behind a sign as well."""
    return [found.start() for found in _WORD.finditer(name)]


def _is_in(term: str, initials: str) -> bool:
    return len(term) > 1 and term in initials


def _skips(term: str, name: str, starts: list[int]) -> bool:
    """Whether `term` is a word of the name with letters left out: "regn" for "regenerate".

    Its first letter begins a word, and half of what it runs over must have been typed.
    """
    if len(term) < 3:
        return False
    for start in starts:
        if name[start] != term[0]:
            continue
        end = _word_end(name, start, starts)
        at = start
        for char in term[1:]:
            at = name.find(char, at + 1, end)
            if at < 0:
                break
        else:
            if at - start < 2 * len(term):
                return True
    return False


def _word_end(name: str, start: int, starts: list[int]) -> int:
    following = bisect_left(starts, start + 1)
    return starts[following] if following < len(starts) else len(name)
