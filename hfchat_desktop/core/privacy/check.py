"""The check itself: all that is private in a text, and the copy without it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from hfchat_desktop.core.privacy.emails import emails
from hfchat_desktop.core.privacy.findings import (
    REPLACEMENTS,
    Finding,
    Kind,
    Mark,
    Redacted,
    Subject,
    Surroundings,
    Topic,
    must_go,
)
from hfchat_desktop.core.privacy.keys import keys
from hfchat_desktop.core.privacy.networks import addresses
from hfchat_desktop.core.privacy.numbers import account_numbers
from hfchat_desktop.core.privacy.own_names import own_names, paths
from hfchat_desktop.core.privacy.passwords import passwords
from hfchat_desktop.core.privacy.phones import phones
from hfchat_desktop.core.privacy.spot import Spot

_ORDER = {kind: number for number, kind in enumerate(Kind)}
_NOTHING = Surroundings()
_SHORTEST_PATH = 4
_SHORTEST = 3
"""Letters that something private has at least."""


def find(text: str, own: Surroundings = _NOTHING) -> list[Finding]:
    """Return what is private in `text`, in its order, no two in the same place.

    The time grows with the length of the text and with nothing else: 1 MB of whatever
    text takes less than a second.
    """
    if len(text) < _SHORTEST:
        return []
    spots = sorted(_spots(text, own), key=lambda spot: (_ORDER[spot.kind], spot.start))
    return [
        Finding(
            spot.kind,
            spot.start,
            spot.end,
            text[spot.start : spot.end],
            REPLACEMENTS[spot.kind],
            spot.certain,
        )
        for spot in _without_overlaps(spots, len(text))
    ]


def _spots(text: str, own: Surroundings) -> Iterator[Spot]:
    yield from keys(text)
    yield from passwords(text)
    yield from account_numbers(text)
    yield from emails(text)
    yield from phones(text)
    yield from paths(text, own)
    yield from addresses(text)
    yield from own_names(text, own)


def _without_overlaps(spots: list[Spot], length: int) -> list[Spot]:
    """Return the spots that are in nobody's place; the earlier ones of `spots` come first.

    Of a path that a key stands in, what is before the key remains a path.
    """
    taken = bytearray(length)
    chosen: list[Spot] = []
    for spot in spots:
        end = min(spot.end, length)
        other = taken.find(1, spot.start, end)
        if other >= 0:
            if spot.kind is not Kind.PATH or other - spot.start < _SHORTEST_PATH:
                continue
            end = other
        taken[spot.start : end] = b"\1" * (end - spot.start)
        chosen.append(spot._replace(end=end))
    return sorted(chosen, key=lambda spot: spot.start)


def group(findings: Iterable[Finding]) -> list[Topic]:
    """Return one row for each thing that was found, the most private kinds first."""
    topics: dict[Subject, Topic] = {}
    for one in findings:
        known = topics.get(one.subject)
        topics[one.subject] = Topic(
            one.subject,
            known.text if known else one.text,
            one.replacement,
            known.count + 1 if known else 1,
            one.certain or (known is not None and known.certain),
        )
    return sorted(topics.values(), key=lambda topic: _ORDER[topic.kind])


def redact(
    text: str,
    findings: Iterable[Finding],
    kept: Collection[Subject] = frozenset(),
    *,
    publish: bool = True,
) -> Redacted:
    """Return the copy of `text` in which all findings but the `kept` ones are replaced.

    `findings` are those that `find` returned for the same text, in that order. What must go is
    replaced even if it is among `kept`, unless the copy is not published but saved.
    """
    pieces: list[str] = []
    marks: list[Mark] = []
    done, length = 0, 0
    for one in findings:
        stays = one.subject in kept and not (publish and must_go(one.kind))
        if stays or one.start < done:
            continue
        before = text[done : one.start]
        length += len(before)
        marks.append(Mark(length, length + len(one.replacement), one.kind))
        pieces += (before, one.replacement)
        length += len(one.replacement)
        done = one.end
    pieces.append(text[done:])
    return Redacted("".join(pieces), tuple(marks))
