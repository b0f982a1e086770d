"""Numbers with check digits: bank accounts and payment cards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hfchat_desktop.core.privacy.findings import Kind
from hfchat_desktop.core.privacy.spot import Spot, begins_word, ends_word

_COUNTRIES = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28
EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26
IT27 JO30 KW30 KZ20 LB28 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18
NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24
XK20
"""
_LENGTHS = {one[:2]: int(one[2:]) for one in _COUNTRIES.split()}
"""How many letters and digits an IBAN of each country has."""
_NO_GAPS = str.maketrans("", "", " \u00a0-")
_AS_NUMBERS = str.maketrans({chr(65 + place): str(10 + place) for place in range(26)})
_IBAN = re.compile(r"[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]){11,30}", re.ASCII)
_POLISH = re.compile(r"\d{2}(?:[ \u00a0-]?\d{4}){6}", re.ASCII)
_CARD = re.compile(
    r"[2-6]\d{3}(?P<gap>[ \u00a0-]?)(?:\d{4}(?P=gap)\d{4}(?P=gap)\d{4}|\d{6}(?P=gap)\d{5})",
    re.ASCII,
)
_RUN = re.compile(r"\d(?:[ \u00a0-]?\d){14,}", re.ASCII)
_MOST_IN_A_RUN = 100
_DIGITS = re.compile(r"\d+", re.ASCII)


def account_numbers(text: str) -> Iterator[Spot]:
    """Yield account and card numbers whose check digits are right."""
    done = 0
    for found in _IBAN_BEGINS.finditer(text):
        whole = _IBAN.match(text, found.start()) if found.start() >= done else None
        end = _end_of_iban(whole) if whole else 0
        if end and begins_word(text, found.start()) and ends_word(text, end):
            done = end
            yield Spot(Kind.ACCOUNT, found.start(), end)
    for run in _RUN.finditer(text):
        if run.end() - run.start() <= _MOST_IN_A_RUN:
            yield from _in_run(text, run.start(), run.end())


def _in_run(text: str, start: int, end: int) -> Iterator[Spot]:
    """Yield the numbers that begin in a stretch of digits."""
    done = start
    for found in _DIGITS.finditer(text, start, end):
        at = found.start()
        if at >= done and begins_word(text, at) and text[at - 1 : at] not in tuple(".,-#"):
            for spot in _numbers_at(text, at):
                done = spot.end
                yield spot


_IBAN_BEGINS = re.compile(r"[A-Z]{2}\d{2}[ \u00a0-]?[A-Z0-9]{4}", re.ASCII)


def _end_of_iban(found: re.Match[str]) -> int:
    """Return where the IBAN ends, 0 if it is none."""
    wanted = _LENGTHS.get(found.group()[:2], 0)
    plain = found.group().translate(_NO_GAPS)
    if not wanted or len(plain) < wanted or not _is_right(plain[:wanted]):
        return 0
    count = 0
    for place, letter in enumerate(found.group(), start=1):
        count += letter.isalnum()
        if count == wanted:
            return found.start() + place
    return 0


def _is_right(iban: str) -> bool:
    return int((iban[4:] + iban[:4]).translate(_AS_NUMBERS)) % 97 == 1


def _numbers_at(text: str, at: int) -> Iterator[Spot]:
    polish = _POLISH.match(text, at)
    if polish is not None and ends_word(text, polish.end()):
        if _is_right("PL" + "".join(filter(str.isdigit, polish.group()))):
            yield Spot(Kind.ACCOUNT, at, polish.end(), certain=" " in polish.group())
        return
    card = _CARD.match(text, at)
    if card is not None and ends_word(text, card.end()) and _goes_not_on(text, card.end()):
        digits = "".join(filter(str.isdigit, card.group()))
        if _is_issued(digits) and _luhn(digits):
            yield Spot(Kind.CARD, at, card.end(), certain=bool(card["gap"]))


def _goes_not_on(text: str, at: int) -> bool:
    """Return whether what follows is not more of the same number."""
    return re.match(r"[ .,-]?\d", text[at : at + 2]) is None


def _is_issued(digits: str) -> bool:
    """Return whether cards with this length begin like this."""
    if len(digits) == 15:
        return digits[:2] in ("34", "37")
    begin = int(digits[:4])
    return (
        digits[0] == "4"
        or 5100 <= begin <= 5599
        or 2221 <= begin <= 2720
        or begin == 6011
        or 6440 <= begin <= 6599
        or 3528 <= begin <= 3589
    )


def _luhn(digits: str) -> bool:
    total = 0
    for place, digit in enumerate(map(int, reversed(digits))):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
