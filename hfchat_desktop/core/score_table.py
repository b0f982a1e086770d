"""The scores of models, personas or topics as a table: what is counted, ranks and order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import Any

from hfchat_desktop.core.ratings import (
    ModelScore,
    RatedAnswer,
    by_model,
    by_persona,
    by_topic,
)
from hfchat_desktop.core.record import Record

RANKED_FROM = 10
"""Fewer ratings than these say too little for a rank."""

GROUPS: dict[str, Callable[[RatedAnswer], tuple[str, ...]]] = {
    "model": by_model,
    "persona": by_persona,
    "topic": by_topic,
}
"""What ratings can be added up by."""


class Column(StrEnum):
    """What a table of scores can be ordered by."""

    RANK = "rank"
    NAME = "name"
    STARS = "stars"
    THUMBS = "thumbs"
    COUNT = "count"
    SPEED = "speed"


class RatingScope(Record):
    """Which ratings count; a default confines them to nothing."""

    since: float = 0.0  # seconds since the epoch
    folder: str = ""  # its name
    tag: str = ""

    def holds(self, answer: RatedAnswer) -> bool:
        """Return whether a rated answer counts."""
        if answer.rating.rated_at < self.since:
            return False
        if self.folder and answer.folder != self.folder:
            return False
        return not self.tag or self.tag in answer.tags


def folders_of(answers: Iterable[RatedAnswer]) -> list[str]:
    """Return the names of the folders that rated answers are in, by name."""
    return sorted({answer.folder for answer in answers if answer.folder}, key=str.casefold)


def tags_of(answers: Iterable[RatedAnswer]) -> list[str]:
    """Return the tags of the chats that rated answers are in, by name."""
    return sorted({tag for answer in answers for tag in answer.tags}, key=str.casefold)


def ranks(scores: Iterable[ModelScore]) -> dict[str, int]:
    """Return the place of each that has ratings enough, the best first; equals share one."""
    known = sorted((one for one in scores if one.count >= RANKED_FROM), key=lambda s: -s.score)
    found: dict[str, int] = {}
    for place, one in enumerate(known, 1):
        same = place > 1 and known[place - 2].score == one.score
        found[one.name] = found[known[place - 2].name] if same else place
    return found


def missing_ratings(score: ModelScore) -> int:
    """Return how many ratings are missing to a rank."""
    return max(0, RANKED_FROM - score.count)


def arranged(
    scores: Sequence[ModelScore],
    column: Column,
    *,
    turned: bool = False,
    alphabet: Callable[[str], Any] = str.casefold,
) -> list[ModelScore]:
    """Return the scores in the order of a column; `turned` is the other way round.

    Each begins with what one looks for: the best, the most, the first letter. What is not
    known stands last in both ways.
    """
    by_name = sorted(scores, key=lambda one: alphabet(one.name), reverse=turned)
    if column is Column.NAME:
        return by_name
    values = _values(scores, column)
    known = [one for one in by_name if values[one.name] is not None]
    known.sort(key=lambda one: values[one.name] or 0.0, reverse=not turned)
    unknown = [one for one in scores if values[one.name] is None]
    return known + sorted(unknown, key=lambda one: alphabet(one.name))


def _values(scores: Sequence[ModelScore], column: Column) -> dict[str, float | None]:
    """Return what is compared, where more is better."""
    if column is Column.RANK:
        placed = ranks(scores)
        rest = {one.name: -1000.0 + one.score for one in scores}
        return {name: -float(placed[name]) if name in placed else rest[name] for name in rest}
    return {one.name: _value(one, column) for one in scores}


def _value(score: ModelScore, column: Column) -> float | None:
    if column is Column.COUNT:
        return float(score.count)
    if column is Column.SPEED:
        return score.tokens_per_s
    interval = score.stars if column is Column.STARS else score.thumbs_up
    return interval.value if interval is not None else None
