"""Sizes, speeds and times in words and numbers of the reader's locale. Only QtCore is needed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from hfchat_desktop.core.plain_text import in_a_mirrored_line
from hfchat_desktop.ui.problem_words import duration

_STEP = 1000
_UNITS = 4
_RIGHT_TO_LEFT, _RLM = {"ar"}, "\u200f"
_COMMAS = {"ar": "، ", "ja": "、", "zh": "、"}
translate = QCoreApplication.translate


def data_size(count: int) -> str:
    """Return a count of bytes as "2.89 GB", "98 MB", "512 kB"."""
    power = _power(count)
    return _with_unit(_number(count, power), power)


def progress_words(done: int, total: int) -> str:
    """Return "1.39 of 2.89 GB", both in the unit of the whole; `total` 0: it is not known."""
    if total <= 0:
        return data_size(done)
    power = _power(total)
    shown = translate("Figures", "{done} of {total}").format(
        done=_number(min(done, total), power), total=_number(total, power)
    )
    return _with_unit(shown, power)


def speed_words(bytes_per_s: float) -> str:
    """Return "11.2 MB/s"."""
    power = max(1, _power(int(bytes_per_s)))
    shown = QLocale().toString(bytes_per_s / _STEP**power, "f", 0 if power == 1 else 1)
    return translate("Figures", "{size}/s").format(size=_with_unit(shown, power))


def time_left_words(seconds: float) -> str:
    """Return "2 min 14 s left"."""
    return translate("Figures", "{time} left").format(time=duration(seconds))


def listed(parts: Iterable[str]) -> str:
    """Return parts with the comma of the language between them, in its order."""
    language = QLocale().name().partition("_")[0]
    if language in _RIGHT_TO_LEFT:
        parts = (f"{_RLM}{in_a_mirrored_line(part)}" for part in parts)
    return _COMMAS.get(language, ", ").join(parts)


def place_words(place: int) -> str:
    """Return the place of somebody who waits: "2nd in line"."""
    ending = 0 if place % 100 in (11, 12, 13) else place % 10
    words = {
        1: translate("Figures", "{place}st in line"),
        2: translate("Figures", "{place}nd in line"),
        3: translate("Figures", "{place}rd in line"),
    }.get(ending, translate("Figures", "{place}th in line"))
    return words.format(place=QLocale().toString(place))


def _power(count: int) -> int:
    """Return the unit that a size is told in: 0 bytes, 1 kB, 2 MB, 3 GB, 4 TB."""
    power = 0
    while power < _UNITS and count >= _STEP ** (power + 1) * 0.9995:
        power += 1
    return power


def _number(count: int, power: int) -> str:
    value = count / _STEP**power
    decimals = 0
    if power >= 3:
        decimals = 2
    elif power == 2 and value < 10:
        decimals = 1
    return QLocale().toString(value, "f", decimals)


def _with_unit(shown: str, power: int) -> str:
    words = (
        translate("Figures", "{number} bytes"),
        translate("Figures", "{number} kB"),
        translate("Figures", "{number} MB"),
        translate("Figures", "{number} GB"),
        translate("Figures", "{number} TB"),
    )[power]
    return words.format(number=shown)
