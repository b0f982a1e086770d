"""What the palette offers: entries of several providers, found and put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from hfchat_desktop.core.folding import fold
from hfchat_desktop.core.matching import rank, terms_of
from hfchat_desktop.core.record import Record

_MOST = 60  # rows
_MOST_OF_ONE = 8
_KEPT = 20  # chosen last


class Entry(Record):
    """One thing to go to. `key` is the provider's own; `excerpt` has hits in \\x02 and \\x03."""

    key: object
    title: str
    icon: str = ""
    hint: str = ""
    keys: str = ""
    excerpt: str = ""


@dataclass
class Provider:
    """Offers entries under a heading, the most recent first; `first` of them without words."""

    name: str
    heading: str
    entries: Callable[[], Iterable[Entry]]
    choose: Callable[[Entry], None]
    first: int = 5


@dataclass
class Group:
    """The entries of one provider that are shown."""

    provider: Provider
    entries: list[Entry]


@dataclass
class _Offer:
    provider: Provider
    names: list[tuple[str, Entry]] = field(default_factory=list)  # folded title, entry


class Offers:
    """All entries of one opening of the palette. `recent` is as `recent` was before."""

    def __init__(self, recent: object = None) -> None:
        self._offers: list[_Offer] = []
        self._recent = _pairs(recent)  # provider, key: the last one first

    @property
    def recent(self) -> list[list[object]]:
        """What was chosen, the last one first: provider and key, as JSON can hold them."""
        return [[name, key] for name, key in self._recent if isinstance(key, str | int)]

    def load(self, providers: Iterable[Provider]) -> None:
        """Ask the providers what there is now."""
        self._offers = [
            _Offer(p, [(fold(entry.title), entry) for entry in p.entries()]) for p in providers
        ]

    def forget(self) -> None:
        """Let go of the entries; what was chosen is remembered."""
        self._offers = []

    def note_chosen(self, provider: Provider, entry: Entry) -> None:
        """Put what was chosen before the others the next time."""
        chosen = (provider.name, entry.key)
        self._recent = [chosen, *(one for one in self._recent if one != chosen)][:_KEPT]

    def find(self, words: str) -> list[Group]:
        """Return what matches, the group with the best match first; without words the recent."""
        terms = terms_of(fold(words))
        found: list[tuple[int, Group]] = []
        for offer in self._offers:
            ranked = self._ranked(offer, terms)
            if ranked:
                most = _MOST_OF_ONE if terms else offer.provider.first
                entries = [entry for _, _, _, entry in ranked[:most]]
                found.append((ranked[0][0], Group(offer.provider, entries)))
        if terms:
            found.sort(key=lambda pair: pair[0])
        return _limited([group for _, group in found])

    def _ranked(self, offer: _Offer, terms: list[str]) -> list[tuple[int, int, int, Entry]]:
        """Return match, how long ago it was chosen, place in the offer, and entry."""
        ranked = []
        for place, (name, entry) in enumerate(offer.names):
            match = rank(terms, name) if terms else 0
            if match is not None:
                chosen = (offer.provider.name, entry.key)
                since = self._recent.index(chosen) if chosen in self._recent else _KEPT
                ranked.append((match, since, place, entry))
        ranked.sort(key=lambda row: row[:3])
        return ranked


def _pairs(recent: object) -> list[tuple[str, object]]:
    """Return what `Offers.recent` gave; anything else is nothing."""
    pairs = recent if isinstance(recent, list) else []
    return [
        (pair[0], pair[1])
        for pair in pairs[:_KEPT]
        if isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)
    ]


def _limited(groups: list[Group]) -> list[Group]:
    left = _MOST
    for group in groups:
        group.entries = group.entries[:left]
        left -= len(group.entries)
    return [group for group in groups if group.entries]
