"""What the facts of the catalogue are called: facets and their values, sources, sizes.

Only QtCore is imported. Values that the app has no words for are shown as they came, as
plain text.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from hfchat_desktop.core.catalogue import UNKNOWN, CatalogueEntry, Facet, LabelSource, Sort
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.catalogue.language_words import language_name

translate = QCoreApplication.translate

_DAY = re.compile(r"[,،]?\s*dddd[,،]?\s*")  # of the week, in a format of Qt's
_SHOWN = 60  # characters of a value from outside
_GIGABYTE = 1_000_000_000
_MEGABYTE = 1_000_000
_LICENCES = {
    "apache-2.0": "Apache 2.0",
    "mit": "MIT",
    "bsd-3-clause": "BSD 3-Clause",
    "bsd-2-clause": "BSD 2-Clause",
    "gpl-3.0": "GPL 3.0",
    "agpl-3.0": "AGPL 3.0",
    "lgpl-3.0": "LGPL 3.0",
    "mpl-2.0": "MPL 2.0",
    "cc0-1.0": "CC0",
    "cc-by-4.0": "CC BY 4.0",
    "cc-by-sa-4.0": "CC BY-SA 4.0",
    "cc-by-nc-4.0": "CC BY-NC 4.0",
    "cc-by-nc-sa-4.0": "CC BY-NC-SA 4.0",
    "cc-by-nc-nd-4.0": "CC BY-NC-ND 4.0",
    "openrail": "OpenRAIL",
    "bigscience-bloom-rail-1.0": "BLOOM RAIL 1.0",
    "creativeml-openrail-m": "CreativeML OpenRAIL-M",
}


def facet_title(facet: Facet) -> str:
    """Return the heading of a facet."""
    return {
        Facet.FIT: translate("Facts", "Fits this laptop"),
        Facet.LANGUAGE: translate("Facts", "Language"),
        Facet.TOPIC: translate("Facts", "Good for"),
        Facet.STYLE: translate("Facts", "Style"),
        Facet.LEVEL: translate("Facts", "Level"),
        Facet.LICENCE: translate("Facts", "Licence"),
        Facet.PUBLISHER: translate("Facts", "Publisher"),
    }[facet]


def value_words(facet: Facet, value: str) -> str:
    """Return what one value of a facet is called."""
    if value == UNKNOWN and facet is not Facet.FIT:
        return translate("Facts", "Not stated")
    if facet is Facet.LANGUAGE:
        return language_name(plain_label(value, _SHOWN))
    if facet is Facet.LICENCE:
        return licence_words(value)
    if facet is Facet.PUBLISHER:
        return plain_label(value, _SHOWN)
    tables = {
        Facet.FIT: _fits,
        Facet.TOPIC: _topics,
        Facet.STYLE: _styles,
        Facet.LEVEL: _levels,
    }
    return tables[facet]().get(value, plain_label(value, _SHOWN))


def trait_words(facet: Facet, value: str) -> str:
    """Return the same in as few words as a card has room for."""
    if facet is Facet.TOPIC:
        short = {"chat": translate("Facts", "Chat"), "maths": translate("Facts", "Maths")}
        return short.get(value) or value_words(facet, value)
    if facet is Facet.STYLE and value == "thinks":
        return translate("Facts", "Thinks")
    return value_words(facet, value)


def _fits() -> dict[str, str]:
    return {
        Fit.WELL.value: translate("Facts", "Fits well"),
        Fit.TIGHT.value: translate("Facts", "Tight"),
        Fit.TOO_LARGE.value: translate("Facts", "Too large"),
        Fit.UNKNOWN.value: translate("Facts", "Not known yet"),
    }


def _topics() -> dict[str, str]:
    return {
        "chat": translate("Facts", "Everyday chat"),
        "writing": translate("Facts", "Writing"),
        "code": translate("Facts", "Code"),
        "maths": translate("Facts", "Maths and logic"),
        "translation": translate("Facts", "Translation"),
        "roleplay": translate("Facts", "Roleplay"),
        "science": translate("Facts", "Science"),
        "law": translate("Facts", "Law"),
        "medicine": translate("Facts", "Medicine"),
        "tools": translate("Facts", "Tools"),
        "images": translate("Facts", "Images"),
    }


def _styles() -> dict[str, str]:
    return {
        "short": translate("Facts", "Short answers"),
        "thinks": translate("Facts", "Thinks step by step"),
        "playful": translate("Facts", "Playful"),
        "uncensored": translate("Facts", "Uncensored"),
        "base": translate("Facts", "Base, not for chat"),
    }


def _levels() -> dict[str, str]:
    return {
        "starter": translate("Facts", "Starter, up to 1B"),
        "everyday": translate("Facts", "Everyday, 1B to 4B"),
        "advanced": translate("Facts", "Advanced, 4B to 9B"),
        "expert": translate("Facts", "Expert, over 9B"),
    }


def licence_words(licence: str) -> str:
    """Return the name of a licence; its own identifier where there is none, "" for none."""
    known = licence.strip().casefold()
    if known in _LICENCES:
        return _LICENCES[known]
    if known in ("other", UNKNOWN):
        return {
            "other": translate("Facts", "Other terms"),
            UNKNOWN: translate("Facts", "Not stated"),
        }[known]
    if known == "gemma":
        return translate("Facts", "Gemma terms")
    if known.startswith("llama"):
        version = plain_label(known.removeprefix("llama").lstrip("-"), 8)
        return translate("Facts", "Llama {version} terms").format(version=version)
    return plain_label(licence, _SHOWN)


def source_words(source: LabelSource) -> str:
    """Return who says so."""
    return {
        LabelSource.AUTHOR: translate("Facts", "says the author"),
        LabelSource.HUB: translate("Facts", "tag of the Hub"),
        LabelSource.BASE: translate("Facts", "from the base model"),
        LabelSource.GUESS: translate("Facts", "our guess"),
    }[source]


def sort_words(sort: Sort) -> str:
    """Return what an order is called."""
    return {
        Sort.BEST: translate("Facts", "Best for this laptop"),
        Sort.TRENDING: translate("Facts", "Trending"),
        Sort.DOWNLOADS: translate("Facts", "Most downloaded"),
        Sort.LIKES: translate("Facts", "Most liked"),
        Sort.NEWEST: translate("Facts", "Newest"),
        Sort.SMALLEST: translate("Facts", "Smallest"),
    }[sort]


def short_count(count: int) -> str:
    """Return "318", "1.2k", "64k", "1.9M" in the reader's number format."""
    for limit, divisor, letter in ((999_500, 1_000_000, "M"), (1_000, 1_000, "k")):
        if count >= limit:
            value = count / divisor
            decimals = 1 if value < 9.95 else 0
            return QLocale().toString(value, "f", decimals) + letter
    return QLocale().toString(max(0, count))


def parameter_words(parameters: int) -> str:
    """Return "270M", "4.0B", "24B"; "" where the count is not known."""
    if parameters <= 0:
        return ""
    if parameters < 0.9995e9:
        return QLocale().toString(round(parameters / 1e6)) + "M"
    value = parameters / 1e9
    return QLocale().toString(value, "f", 1 if value < 99.95 else 0) + "B"


def memory_words(count: int) -> str:
    """Return an amount of memory or disk as "4.0 GB" or "512 MB"."""
    if count >= 0.95 * _GIGABYTE:
        value = count / _GIGABYTE
        number = QLocale().toString(value, "f", 1 if value < 99.95 else 0)
        return translate("Facts", "{number} GB").format(number=number)
    number = QLocale().toString(max(0, round(count / _MEGABYTE)))
    return translate("Facts", "{number} MB").format(number=number)


def day_words(iso_day: str) -> str:
    """Return an ISO date as "21 November 2026" in the reader's language; "" for another text."""
    try:
        day = date.fromisoformat(iso_day[:10])
    except ValueError:
        return ""
    shown = QDate(day.year, day.month, day.day)
    return QLocale().toString(shown, _DAY.sub(" ", QLocale().dateFormat()).strip())


def title_of(entry: CatalogueEntry) -> str:
    """Return the name of a model, safe to show."""
    return plain_label(entry.title or entry.id.rpartition("/")[2], 120)


def summary_of(entry: CatalogueEntry) -> str:
    """Return its sentence in the language of the window, else in English, else ""."""
    language = QLocale().name().partition("_")[0]
    return plain_label(entry.summary.get(language) or entry.summary.get("en") or "", 400)


def facts_line(entry: CatalogueEntry) -> str:
    """Return publisher, parameters and licence, as far as they are known."""
    parts = (
        plain_label(entry.publisher, _SHOWN),
        parameter_words(entry.parameters),
        licence_words(entry.licence) if entry.licence else "",
    )
    return " · ".join(part for part in parts if part)
