"""Letters without what a person leaves out when searching: case and accents.

A folded text is as long as the text, so what is found in one is at the same place in the other.
"""

from __future__ import annotations

import unicodedata

_PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t"}
_BEYOND = 0x0590  # accents of Latin, Greek and Cyrillic letters are left out, no other marks


def fold(text: str) -> str:
    """Return `text` in small letters without accents, each white space as a space."""
    return text.translate(_FOLDS)


class _Folds(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code))
        return found


def _folded(char: str) -> str:
    if char.isspace():
        return " "
    decomposed = unicodedata.normalize("NFKD", char)
    base, marks = decomposed[0], decomposed[1:]
    if ord(base) >= _BEYOND or not all(unicodedata.combining(mark) for mark in marks):
        base = char
    small = base.casefold()
    small = small if len(small) == 1 else base.lower()[:1]
    return _PLAIN.get(small, small)


_FOLDS = _Folds()
