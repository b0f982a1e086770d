"""The rows of the catalogue narrowed down and put in order, fast enough for every key press.

Which rows have a value is a set of bits, and a Python integer holds it: one `&` compares
thousands of rows. Between facets all must hold, inside of one any.
"""

from __future__ import annotations

import copy
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from hfchat_desktop.core.catalogue import (
    LEVELS,
    UNKNOWN,
    CatalogueEntry,
    CatalogueQuery,
    Facet,
    Sort,
)
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.core.language_codes import language_words

LEVEL_LIMITS = (1_500_000_000, 4_500_000_000, 9_500_000_000)
"""Below how many active parameters a level ends: "1B", "4B" and "9B" are rounded names, and
the models called so have up to half as much of a thousand million more."""

_FITS = (Fit.WELL, Fit.TIGHT, Fit.UNKNOWN, Fit.TOO_LARGE)
_BEST_LEVELS = {"advanced": 0, "everyday": 1, "starter": 2, "expert": 3, UNKNOWN: 4}
"""The largest that still write at a good speed on a laptop come first, and then smaller ones;
those above nine thousand million active parameters are slow."""

_LABELLED = frozenset((Facet.LANGUAGE, Facet.TOPIC, Facet.STYLE))
_UNCOMPOSED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i"})


def active_parameters(entry: CatalogueEntry) -> int:
    """Return how many parameters work for one token (0: not known)."""
    return entry.active_parameters or entry.parameters


def level_of(entry: CatalogueEntry) -> str:
    """Return one of LEVELS by the active parameters, or UNKNOWN."""
    active = active_parameters(entry)
    if active <= 0:
        return UNKNOWN
    return LEVELS[sum(active >= limit for limit in LEVEL_LIMITS)]


def folded(text: str) -> str:
    """Return text for comparing: without case and accents, "Łódź" as "lodz"."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    return bare.translate(_UNCOMPOSED)


class FacetIndex:
    """Finds, counts and sorts rows. A row is the place of an entry in `entries`."""

    def __init__(
        self,
        entries: Sequence[CatalogueEntry],
        fits: Sequence[Fit],
        before: FacetIndex | None = None,
        language: str = "",
    ) -> None:
        """Index `entries`; what is also in the index `before` costs less.

        Sentences are searched in `language` and in English; "" is every language.
        """
        self._entries = tuple(entries)
        self._all = (1 << len(self._entries)) - 1
        known = before._known_texts() if before else {}
        self._texts = [known.get(id(entry)) or _text_of(entry, language) for entry in self._entries]
        self._bits = _bits_by_value(self._entries)
        self._orders: dict[Sort, list[int]] = {}
        self._found_text = ("", self._all)
        self._set_fits(fits)

    def with_fits(self, fits: Sequence[Fit]) -> FacetIndex:
        """Return the same index for another machine or context; cheap."""
        other = copy.copy(self)
        other._bits = dict(self._bits)
        other._orders = {sort: order for sort, order in self._orders.items() if sort != Sort.BEST}
        other._set_fits(fits)
        return other

    def select(self, query: CatalogueQuery) -> list[int]:
        """Return the rows that match, in the order that is asked for."""
        found = self._matching_text(query.text)
        for facet, chosen in query.chosen.items():
            found &= self._having(facet, chosen)
        has = f"{found:0{len(self._entries) or 1}b}"[::-1]
        return [row for row in self._order(query.sort) if has[row] == "1"]

    def counts(self, query: CatalogueQuery) -> dict[Facet, dict[str, int]]:
        """Return how many rows each value of each facet would leave.

        A facet is counted with the text and the choices of the other facets: what would be
        there if this value were added. Values without a row are in it with 0.
        """
        text = self._matching_text(query.text)
        chosen = {
            facet: self._having(facet, values) for facet, values in query.chosen.items() if values
        }
        counted: dict[Facet, dict[str, int]] = {}
        for facet, by_value in self._bits.items():
            others = text
            for other, bits in chosen.items():
                if other is not facet:
                    others &= bits
            counted[facet] = {
                value: (bits & others).bit_count() for value, bits in by_value.items()
            }
        return counted

    def _known_texts(self) -> dict[int, str]:
        """Return the searched text of each entry, by the identity of the object."""
        return {id(entry): text for entry, text in zip(self._entries, self._texts, strict=True)}

    def _set_fits(self, fits: Sequence[Fit]) -> None:
        if len(fits) != len(self._entries):
            raise ValueError(f"{len(fits)} fits for {len(self._entries)} entries")
        self._fits = tuple(fits)
        rows: dict[str, list[int]] = {fit: [] for fit in Fit}
        for row, fit in enumerate(fits):
            rows[fit].append(row)
        self._bits[Facet.FIT] = {value: _bits_of(found) for value, found in rows.items()}

    def _having(self, facet: Facet, chosen: Iterable[str]) -> int:
        """Return the rows with any of the values; all where none is chosen."""
        found, is_chosen = 0, False
        for value in chosen:
            is_chosen = True
            found |= self._bits[facet].get(value, 0)
        return found if is_chosen else self._all

    def _matching_text(self, text: str) -> int:
        """Return the rows in which all words occur. A longer text searches what is left."""
        wanted = folded(text)
        words = sorted(wanted.split(), key=len, reverse=True)
        if not words:
            return self._all
        before, candidates = self._found_text
        if wanted == before:
            return candidates
        if not (before and wanted.startswith(before)):
            candidates = self._all
        has = f"{candidates:0{len(self._entries) or 1}b}"[::-1]
        found = _bits_of(
            [
                row
                for row, words_of_row in enumerate(self._texts)
                if has[row] == "1" and all(word in words_of_row for word in words)
            ]
        )
        self._found_text = (wanted, found)
        return found

    def _order(self, sort: Sort) -> list[int]:
        if sort not in self._orders:
            key = _KEYS[sort]
            keys = [key(entry, fit) for entry, fit in zip(self._entries, self._fits, strict=True)]
            self._orders[sort] = sorted(range(len(keys)), key=keys.__getitem__)
        return self._orders[sort]


def _bits_by_value(entries: Sequence[CatalogueEntry]) -> dict[Facet, dict[str, int]]:
    """Return the rows of each value of each facet but the fit; UNKNOWN are those without."""
    rows: dict[Facet, dict[str, list[int]]] = {facet: {} for facet in Facet}
    for row, entry in enumerate(entries):
        labelled = set()
        for label in entry.labels:
            labelled.add(label.facet)
            found = rows[label.facet].setdefault(label.value, [])
            if not found or found[-1] != row:
                found.append(row)
        for facet in _LABELLED - labelled:
            rows[facet].setdefault(UNKNOWN, []).append(row)
        rows[Facet.LEVEL].setdefault(level_of(entry), []).append(row)
        rows[Facet.LICENCE].setdefault(entry.licence or UNKNOWN, []).append(row)
        rows[Facet.PUBLISHER].setdefault(entry.publisher or UNKNOWN, []).append(row)
    return {
        facet: {value: _bits_of(found) for value, found in by_value.items()}
        for facet, by_value in rows.items()
    }


def _bits_of(rows: Sequence[int]) -> int:
    """Return a number with these bits, given in ascending order."""
    if not rows:
        return 0
    packed = bytearray(rows[-1] // 8 + 1)
    for row in rows:
        packed[row >> 3] |= 1 << (row & 7)
    return int.from_bytes(packed, "little")


def _text_of(entry: CatalogueEntry, language: str) -> str:
    """Return all that is searched; lines keep a word from matching across two fields."""
    labels = [label.value for label in entry.labels]
    languages = [language_words(code) for code in entry.values(Facet.LANGUAGE)]
    spoken = {language, "en"} if language else set(entry.summary)
    said = [words for one, words in entry.summary.items() if one in spoken]
    named = (entry.title, entry.id, entry.publisher, *said, *labels, *languages)
    return folded("\n".join(named))


def _most(count: float | None) -> float:
    """Return a key that puts many first, and unknown after zero."""
    return 1.0 if count is None else -count


def _best(entry: CatalogueEntry, fit: Fit) -> tuple[Any, ...]:
    return (
        _FITS.index(fit),
        _BEST_LEVELS[level_of(entry)],
        _most(entry.downloads),
        not entry.curated,
    )


_KEYS: Mapping[Sort, Callable[[CatalogueEntry, Fit], Any]] = {
    Sort.BEST: _best,
    Sort.TRENDING: lambda entry, fit: (-entry.trending, _most(entry.downloads)),
    Sort.DOWNLOADS: lambda entry, fit: _most(entry.downloads),
    Sort.LIKES: lambda entry, fit: _most(entry.likes),
    Sort.NEWEST: lambda entry, fit: _newest(entry.created or entry.updated),
    Sort.SMALLEST: lambda entry, fit: (entry.parameters <= 0, entry.parameters),
}


def _newest(date: str) -> tuple[bool, tuple[int, ...]]:
    """Return a key that puts the latest ISO date first, and unknown ones last."""
    return (not date, tuple(-ord(c) for c in date[:19]))
