"""Telephone numbers in a text, in the forms of the countries that our languages are spoken in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfchat_desktop.core.privacy.findings import Kind
from hfchat_desktop.core.privacy.spot import Spot, begins_word

_GAP = r"(?:[ ]?[./-][ ]?|[ \u00a0])?"
_PLUS = re.compile(
    rf"(?:\+|00)[ ]?(?P<number>[1-9]\d{{0,2}}(?:[ ]?\(\d{{1,5}}\))?(?:{_GAP}\d){{5,13}})", re.ASCII
)
_AMERICAN = re.compile(
    r"(?:1[ .-])?(?:\([2-9]\d{2}\)[ ]?|[2-9]\d{2}(?P<gap>[-.]))"
    r"[2-9]\d{2}(?(gap)(?P=gap)|[-. ])\d{4}",
    re.ASCII,
)
_POLISH = re.compile(
    r"(?:45|5[0137]|6[069]|7[2389]|88)\d(?P<gap>[ \u00a0-])\d{3}(?P=gap)\d{3}"
    r"|\(?(?:1[2-8]|2[2-59]|3[2-4]|4[1-468]|5[24-69]|6[1-378]|7[1-7]|8[1-79]|9[145])\)?"
    r"(?P<other>[ \u00a0-])\d{3}(?P=other)\d{2}(?P=other)\d{2}",
    re.ASCII,
)
_NATIONAL = re.compile(
    r"\(?0[1-9]\d{1,4}\)?(?:[ ]?/[ ]?|[ \u00a0-])\d{2,8}(?:[ \u00a0-]\d{2,8}){0,4}"
    r"|0[1-9](?P<gap>[ .])\d\d(?:(?P=gap)\d\d){3}|01[567]\d{8,9}",
    re.ASCII,
)
_NO_PHONE = re.compile(r"\d{5}-\d{4}|\d{3}-\d{3}-\d\d-\d\d")
"""Written like one: post codes of America, tax numbers of Poland."""
_DATE = re.compile(
    r"(?:(?:19|20)\d\d[-./ ]?[01]\d[-./ ]?[0-3]\d|[0-3]?\d[./-][0-3]?\d[./-](?:19|20)\d\d)(?!\d)"
)
_SHAPES = ((_AMERICAN, 10, 11), (_POLISH, 9, 9), (_NATIONAL, 9, 12))
"""The shapes of numbers without a country's code, and how many digits they may have."""
_NAMED = re.compile(
    r"(?:telefon(?:nummer|u|ie)?|tel|phone|fon|mobile?|handy(?:nummer)?|komórk[aię]|kom|cell|fax"
    r"|faks|whatsapp|sms|zadzwoń|zadzwon|signal)\b[.:]{0,2}"
    r"(?:[ ](?:number|nr|numer|nummer|is|no|at|to|na|pod|ist)[.:]?){0,2}[ :]{1,3}"
    r"(?P<number>[+(]?\d(?:[ ./()-]{0,2}\d){6,14})(?!\d)",
    re.IGNORECASE,
)
_WORD = re.compile(r"tel|phone|fon|mob|handy|kom|cell|fa[xk]|whats|sms|zadzw|signal", re.IGNORECASE)
_RUN = re.compile(r"[+(]?\d(?:[ \u00a0./()-]{0,3}\d){8,}|\+\d", re.ASCII)
_MOST_IN_A_RUN = 100
_DIGIT = re.compile(r"[+(]?\d", re.ASCII)
_AMOUNT_AFTER = re.compile(
    r"[ \u00a0]?(?:[%€$£°]|zł|pln|eur|usd|km|kg|m[²³]|people|persons|users|os[óo]b|mieszkań"
    r"|einwohner|euro|dollar|bytes|[mgk]b|tokens|times|razy|mal|million|mln|parameters"
    r"|[+*/=×^]|[.,]\d|-?\d)",
    re.IGNORECASE,
)
_AMOUNT_BEFORE = re.compile(
    r"(?:[€$£#=*/^×]\s?|\b(?:PLN|USD|EUR|id|nr|no\.|ISBN|ISSN)[ :]{1,2}|\d[ \u00a0])\Z",
    re.IGNORECASE,
)


def phones(text: str) -> Iterator[Spot]:
    """Yield the telephone numbers in `text`; without a + or a word before it is a guess."""
    done = 0
    for found in _WORD.finditer(text):
        at = found.start()
        named = _NAMED.match(text, at) if at >= done and begins_word(text, at) else None
        if named is None or _DATE.match(named["number"]):
            continue
        if sum(map(str.isdigit, named["number"])) <= 15:
            done = named.end()
            yield Spot(Kind.PHONE, named.start("number"), done)
    for run in _RUN.finditer(text):
        if run.end() - run.start() <= _MOST_IN_A_RUN:
            yield from _in_run(text, run.start(), run.end())


def _in_run(text: str, start: int, end: int) -> Iterator[Spot]:
    """Yield the numbers that begin in a stretch of digits."""
    done = start
    for found in _DIGIT.finditer(text, start, end):
        at = found.start()
        if at < done or not _may_begin(text, at):
            continue
        spot = _number_at(text, at)
        if text[at] == "(" and (spot is None or ")" not in text[at : spot.end]):
            spot = _number_at(text, at + 1)
        if spot is not None:
            done = spot.end
            yield spot


def _may_begin(text: str, at: int) -> bool:
    """Return whether no longer number or word stands before."""
    before = text[at - 1 : at]
    return begins_word(text, at) and before not in tuple(".,-/+=&?%")


def _number_at(text: str, at: int) -> Spot | None:
    plus = _PLUS.match(text, at)
    if plus is not None:
        certain = text[at] == "+"
        if _goes_abroad(plus["number"], spaced=not certain) and _ends(text, plus.end()):
            return Spot(Kind.PHONE, at, plus.end(), certain)
    for pattern, least, most in _SHAPES:
        found = pattern.match(text, at)
        if found is None or not least <= sum(map(str.isdigit, found.group())) <= most:
            continue
        if _NO_PHONE.fullmatch(found.group()):
            continue
        if _ends(text, found.end()) and not _is_amount(text, at, found.end()):
            return Spot(Kind.PHONE, at, found.end(), certain=False)
    return None


def _ends(text: str, at: int) -> bool:
    after = text[at : at + 2]
    if after[:1].isalnum() or after[:1] in ("_", "%"):
        return False
    return not (after[:1] in tuple(".,:-") and after[1:].isdigit())


def _is_amount(text: str, start: int, end: int) -> bool:
    """Return whether the digits count something, or are a part of more digits."""
    if _AMOUNT_AFTER.match(text, end):
        return True
    return _AMOUNT_BEFORE.search(text, max(0, start - 6), start) is not None


# --- countries --------------------------------------------------------------------------------

_COUNTRIES = """
1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63
64 65 66 81 82 84 86 90 91 92 93 94 95 98 211 212 213 216 218 220 221 222 223 224 225 226 227
228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 248 249 250 251
252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350
351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385
386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596
597 598 599 670 672 673 674 675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691
692 850 852 853 855 856 880 886 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975
976 977 979 992 993 994 995 996 998
"""
_CODES = frozenset(_COUNTRIES.split())
_LENGTHS = {"1": (10, 10), "7": (10, 10), "48": (9, 9), "49": (6, 12), "44": (9, 10), "33": (9, 9)}


def _goes_abroad(number: str, *, spaced: bool) -> bool:
    """Return whether the digits begin with a country's code and are as many as there."""
    if spaced and number.isdigit():
        return False  # only the length would tell it from another number
    digits = "".join(filter(str.isdigit, number.replace("(0)", "")))
    for length in (1, 2, 3):
        code, rest = digits[:length], digits[length:]
        if code in _CODES:
            least, most = _LENGTHS.get(code, (7, 12))
            return least <= len(rest) <= most and not (code == "1" and rest[0] in "01")
    return False
