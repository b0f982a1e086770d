"""Names and titles from outside, made safe to show on one line.

A file name, a model's name or a chat's title may hold line breaks, terminal escapes or
the controls that turn the direction of writing (UAX #9), with which `fdp.exe` can be made
to look like `exe.pdf`. They are taken out before the words are shown.
"""

from __future__ import annotations

import re
import unicodedata

# Explicit embeddings, overrides and isolates of UAX #9, and the three marks beside them.
_DIRECTION = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_OUR_MARKS = _ISOLATES | {"\u2069", "\u200e", "\u200f"}
_LONGEST = 4_096
_LOOK_AHEAD = 400  # characters
_DOT = " · "
_UPRIGHT = (  # compiled when it is first asked for: that takes 3 ms
    r"[\u0590-\u08ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff"
    r"\ufb1d-\ufdff\ufe70-\ufeff\U00020000-\U0003ffff]"
)
_ISOLATE, _LTR_ISOLATE, _END = "\u2068", "\u2066", "\u2069"


def plain_label(text: str, longest: int = _LONGEST) -> str:
    """Return `text` as one line of at most `longest` characters.

    Line breaks and tabs become single spaces; direction controls, other control characters
    and halves of surrogate pairs are left out. The joiners that emoji need are kept.
    """
    return _plain(text, longest, _DIRECTION)


def plain_sentence(text: str, longest: int = _LONGEST) -> str:
    """Return a sentence of ours as `plain_label` does, with the isolates around names in it.

    They stay where each one ends, so that none reaches beyond the sentence: what stands in a
    name was made plain before.
    """
    depth = lowest = 0
    for char in () if text.isascii() else text:
        depth += (char in _ISOLATES) - (char == _END)
        lowest = min(lowest, depth)
    whole = depth == lowest == 0
    return _plain(text, longest, _DIRECTION - _OUR_MARKS if whole else _DIRECTION)


def _plain(text: str, longest: int, dropped: frozenset[str]) -> str:
    if text.isprintable():  # no control, no line break, no space but the usual one
        return " ".join(text.split())[:longest].rstrip()
    kept = []
    for char in text[: longest * 4]:
        if char.isspace():
            kept.append(" ")
        elif char not in dropped and unicodedata.category(char) not in ("Cc", "Cs"):
            kept.append(char)
    return " ".join("".join(kept).split())[:longest].rstrip()


def is_right_to_left(text: str) -> bool:
    """Whether the first letter with a direction runs to the left (rule P2 of UAX #9)."""
    if text.isascii():
        return False
    depth = 0  # of isolates, whose letters do not count
    for char in text[:_LOOK_AHEAD]:
        depth = max(0, depth + (char in _ISOLATES) - (char == _END))
        direction = unicodedata.bidirectional(char)
        if direction in ("L", "R", "AL") and not depth:
            return direction != "L"
    return False


def has_right_to_left(text: str) -> bool:
    """Return whether a letter of `text` is written from right to left."""
    if text.isascii():
        return False
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def is_never_slanted(text: str) -> bool:
    """Return whether a letter is of a script without italics: Arabic, Hebrew, or signs of CJK.

    A slanted one is hard to read; what is stressed in them is shown bold.
    """
    return not text.isascii() and re.search(_UPRIGHT, text) is not None


def isolated(text: str) -> str:
    """Return a name from outside so that it and a sentence around it do not turn each other.

    Its own first letter says how it is read (FSI of UAX #9). Plain ASCII stays as it is: that
    is for the sentences of languages that are written from left to right.
    """
    return f"{_ISOLATE}{text}{_END}" if has_right_to_left(text) else text


def in_a_mirrored_line(text: str) -> str:
    """Return what stands alone in a window that runs from right to left.

    A name without a right-to-left letter, as "Qwen3 (4B)", is read from the left as a whole;
    of parts with dots between them, the first one stands at the right. What `isolated` put
    around all of it is taken off: it would end in the first part.
    """
    if text.startswith(_ISOLATE) and text.endswith(_END) and _DOT in text:
        text = _bare(text)
    return _DOT.join(_in_a_mirrored_line(part) for part in text.split(_DOT))


def _bare(text: str) -> str:
    depth = 0
    for place, char in enumerate(text):
        depth += (char in _ISOLATES) - (char == _END)
        if not depth:
            return text[1:-1] if place == len(text) - 1 else text
    return text


def _in_a_mirrored_line(text: str) -> str:
    return text if not text or has_right_to_left(text) else f"{_LTR_ISOLATE}{text}{_END}"
