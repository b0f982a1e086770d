"""What a person thinks of answers: thumbs, stars, reasons, and what they add up to.

Ratings stay on this computer. The statistics are pure functions of the rated answers.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable

from hfchat_desktop.core.record import Record

REASONS_FOR = ("correct", "clear", "complete", "well_written", "followed", "creative")
REASONS_AGAINST = (
    *("wrong", "unclear", "too_short", "too_long", "ignored", "off_topic", "wrong_language"),
    *("refused", "unsafe"),
)
REASONS = (*REASONS_FOR, *REASONS_AGAINST)
"""Keys of the reasons that can be given; their words are the window's."""
MOST_STARS = 5
_LEAST_VARIANCE = 1 / 12  # a whole number of stars stands for half a star around it
_Z = 1.959964  # of the normal distribution, for 95 %
_T = (  # of Student's distribution for 95 %, by degrees of freedom from 1
    *(12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228),
    *(2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101, 2.093, 2.086),
    *(2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042),
)


class Rating(Record):
    """What was said of one answer. Nothing but the default is no rating."""

    thumb: int = 0  # -1, 0, 1
    stars: int = 0  # 1 to 5, 0: none given
    reasons: tuple[str, ...] = ()  # of REASONS
    note: str = ""
    rated_at: float = 0.0  # seconds since the epoch

    @property
    def score(self) -> float:
        """How good the answer was, from -1 to 1: by the stars, else by the thumb."""
        return (self.stars - 3) / 2 if self.stars else float(self.thumb)


class RatedAnswer(Record):
    """A rated answer and what it can be grouped by."""

    message_id: int
    chat_id: int
    rating: Rating
    model: str = ""
    persona: str = ""
    folder: str = ""  # its name
    tags: tuple[str, ...] = ()
    chat_title: str = ""
    excerpt: str = ""
    tokens_per_s: float = 0.0
    created_at: float = 0.0


class RatedPair(Record):
    """Two versions of one answer of which the first was rated better."""

    prompt: tuple[tuple[str, str], ...]  # role and text of what came before
    chosen: str
    rejected: str
    chosen_model: str = ""
    rejected_model: str = ""
    chosen_id: int = 0
    rejected_id: int = 0


class Interval(Record):
    """A value and where the true one lies in 95 of 100 cases."""

    value: float
    low: float
    high: float


class ModelScore(Record):
    """How the answers of a group were rated. What nobody gave is None."""

    name: str  # of the model, the persona, the topic
    count: int
    stars: Interval | None = None
    star_count: int = 0
    thumbs_up: Interval | None = None  # the share of thumbs that point up
    thumb_count: int = 0
    tokens_per_s: float | None = None  # the median on this computer
    score: float = 0.0  # the mean of `Rating.score`, which every rating has


def mean_interval(values: Iterable[float], low: float, high: float) -> Interval | None:
    """Return the mean with its interval by Student's distribution, kept in `low` to `high`.

    One value alone says nothing of its spread: the interval is then the whole range. Values
    are whole numbers, so some that are equal are not taken for certain.
    """
    known = list(values)
    if not known:
        return None
    mean = math.fsum(known) / len(known)
    if len(known) == 1:
        return Interval(mean, low, high)
    variance = math.fsum((value - mean) ** 2 for value in known) / (len(known) - 1)
    freedom = len(known) - 1
    factor = _T[freedom - 1] if freedom <= len(_T) else _Z + 2.5 / freedom
    half = factor * math.sqrt(max(variance, _LEAST_VARIANCE) / len(known))
    return Interval(mean, max(low, mean - half), min(high, mean + half))


def share_interval(hits: int, count: int) -> Interval | None:
    """Return the share of `hits` among `count` with its Wilson interval."""
    if count == 0:
        return None
    share, square = hits / count, _Z * _Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = share * (1 - share) / count + square / (4 * count * count)
    half = _Z * math.sqrt(half) / (1 + square / count)
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half))


def median(values: Iterable[float]) -> float | None:
    """Return the middle one of the values, None where there are none."""
    known = sorted(values)
    if not known:
        return None
    return (known[(len(known) - 1) // 2] + known[len(known) // 2]) / 2


def by_model(answer: RatedAnswer) -> tuple[str, ...]:
    """Group answers by who wrote them."""
    return (answer.model,)


def by_persona(answer: RatedAnswer) -> tuple[str, ...]:
    """Group answers by persona; "" is none."""
    return (answer.persona,)


def by_topic(answer: RatedAnswer) -> tuple[str, ...]:
    """Group answers by tags, without any by folder; an answer can be in several groups."""
    return answer.tags or (answer.folder,)


def scores(
    answers: Iterable[RatedAnswer],
    group: Callable[[RatedAnswer], tuple[str, ...]] = by_model,
    speeds: dict[str, float] | None = None,
) -> list[ModelScore]:
    """Return what the ratings of each group add up to, the best mean of stars first.

    `speeds` says tokens a second by name where all answers count, not the rated ones alone.
    """
    groups: dict[str, list[RatedAnswer]] = defaultdict(list)
    for answer in answers:
        for name in group(answer):
            groups[name].append(answer)
    found = [_score(name, members, speeds or {}) for name, members in groups.items()]
    return sorted(found, key=lambda one: (-(one.stars.value if one.stars else 0), one.name))


def _score(name: str, answers: list[RatedAnswer], speeds: dict[str, float]) -> ModelScore:
    stars = [float(one.rating.stars) for one in answers if one.rating.stars]
    thumbs = [one.rating.thumb for one in answers if one.rating.thumb]
    measured = (one.tokens_per_s for one in answers if one.tokens_per_s > 0)
    return ModelScore(
        name=name,
        count=len(answers),
        stars=mean_interval(stars, 1.0, float(MOST_STARS)),
        star_count=len(stars),
        thumbs_up=share_interval(thumbs.count(1), len(thumbs)),
        thumb_count=len(thumbs),
        tokens_per_s=speeds.get(name) or median(measured),
        score=math.fsum(one.rating.score for one in answers) / len(answers),
    )
