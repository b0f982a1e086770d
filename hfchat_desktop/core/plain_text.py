"""Names and titles from outside, made safe to show on one line.

A file name, a model's name or a chat's title may hold line breaks, terminal escapes or
the controls that turn the direction of writing (UAX #9), with which `fdp.exe` can be made
to look like `exe.pdf`. They are taken out before the words are shown.
"""

from __future__ import annotations

import unicodedata

# Explicit embeddings, overrides and isolates of UAX #9, and the three marks beside them.
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_LONGEST = 4_096


def plain_label(text: str, longest: int = _LONGEST) -> str:
    """Return `text` as one line of at most `longest` characters.

    Line breaks and tabs become single spaces; direction controls, other control characters
    and halves of surrogate pairs are left out. The joiners that emoji need are kept.
    """
    kept = []
    for char in text[: longest * 4]:
        if char.isspace():
            kept.append(" ")
        elif char not in _DIRECTION and unicodedata.category(char) not in ("Cc", "Cs"):
            kept.append(char)
    return " ".join("".join(kept).split())[:longest].rstrip()
