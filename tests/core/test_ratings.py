"""What ratings add up to."""

from __future__ import annotations

import math

import pytest

from hfchat_desktop.core.ratings import (
    RatedAnswer,
    Rating,
    by_persona,
    by_topic,
    mean_interval,
    median,
    scores,
    share_interval,
)
from hfchat_desktop.core.score_table import (
    Column,
    RatingScope,
    arranged,
    folders_of,
    missing_ratings,
    ranks,
    tags_of,
)


def rated(number: int, model: str = "Qwen3", *, thumb: int = 0, stars: int = 0, **known: object):
    rating = Rating(thumb=thumb, stars=stars, rated_at=float(number))
    return RatedAnswer(number, 1, rating, model=model, **known)


def many(model: str, stars: list[int], first: int = 0) -> list[RatedAnswer]:
    return [rated(first + n, model, stars=given) for n, given in enumerate(stars)]


def test_the_mean_of_stars_has_the_interval_of_students_distribution():
    found = mean_interval([4, 5, 3, 4], 1, 5)
    assert found is not None
    half = 3.182 * math.sqrt(2 / 3 / 4)
    assert (found.value, found.low) == (4, pytest.approx(4 - half))
    assert found.high == 5  # never beyond what can be given


def test_one_rating_alone_says_nothing_of_the_others():
    found = mean_interval([4], 1, 5)
    assert found is not None
    assert (found.low, found.high) == (1, 5)
    assert mean_interval([], 1, 5) is None


def test_a_few_equal_ratings_are_not_taken_for_certain():
    few, many_ones = mean_interval([3] * 3, 1, 5), mean_interval([3] * 40, 1, 5)
    assert few is not None
    assert many_ones is not None
    assert few.low < 2.5 < 3.5 < few.high
    assert few.low < many_ones.low < 3 < many_ones.high < few.high


def test_the_share_of_thumbs_has_wilsons_interval():
    found = share_interval(8, 10)
    assert found is not None
    assert (found.value, found.low, found.high) == (
        0.8, pytest.approx(0.4902, abs=1e-4), pytest.approx(0.9433, abs=1e-4)
    )  # fmt: skip
    assert share_interval(0, 0) is None
    everything = share_interval(3, 3)
    assert everything is not None
    assert everything.high == pytest.approx(1)
    assert everything.low < 0.5


def test_stars_count_before_a_thumb_and_a_thumb_is_one_end_of_them():
    (found,) = scores([rated(1, stars=4, thumb=-1), rated(2, thumb=1), rated(3)])
    assert found.score == pytest.approx((0.5 + 1 + 0) / 3)
    assert (found.count, found.star_count, found.thumb_count) == (3, 1, 2)


def test_a_speed_of_all_answers_wins_over_that_of_the_rated_ones():
    answers = [rated(1, tokens_per_s=10.0), rated(2, tokens_per_s=30.0), rated(3)]
    assert scores(answers)[0].tokens_per_s == 20
    assert scores(answers, speeds={"Qwen3": 12.5})[0].tokens_per_s == 12.5
    assert scores([rated(1)])[0].tokens_per_s is None
    assert median([]) is None


def test_topics_are_tags_and_without_any_the_folder():
    answers = [
        rated(1, tags=("a", "b"), folder="Work"),
        rated(2, folder="Work", persona="tutor"),
        rated(3),
    ]
    assert {s.name: s.count for s in scores(answers, by_topic)} == {
        "a": 1,
        "b": 1,
        "Work": 1,
        "": 1,
    }
    assert {s.name: s.count for s in scores(answers, by_persona)} == {"tutor": 1, "": 2}
    assert folders_of(answers) == ["Work"]
    assert tags_of(answers) == ["a", "b"]


def test_a_rank_needs_ten_ratings_and_equals_share_it():
    found = scores(
        many("good", [5] * 10) + many("same", [5] * 11) + many("bad", [2] * 10) + many("new", [5])
    )
    assert ranks(found) == {"good": 1, "same": 1, "bad": 3}
    missing = {one.name: missing_ratings(one) for one in found}
    assert missing == {"good": 0, "same": 0, "bad": 0, "new": 9}


@pytest.mark.parametrize(
    ("column", "turned", "names"),
    [
        (Column.RANK, False, "best middle new worst"),
        (Column.RANK, True, "worst new middle best"),
        (Column.NAME, False, "best middle new worst"),
        (Column.NAME, True, "worst new middle best"),
        (Column.STARS, False, "best middle new worst"),
        (Column.STARS, True, "new middle best worst"),
        (Column.COUNT, False, "middle best new worst"),
        (Column.COUNT, True, "worst new best middle"),
        (Column.SPEED, False, "worst best middle new"),
        (Column.THUMBS, True, "worst best middle new"),
    ],
)
def test_the_order_begins_with_the_best_and_ends_with_what_is_not_known(
    column: Column, turned: bool, names: str
):
    found = scores(
        many("middle", [4] * 12) + many("best", [5] * 10) + many("new", [2, 2])
        + [rated(99, "worst", thumb=-1, tokens_per_s=9.0)],
        speeds={"best": 7.0},
    )  # fmt: skip
    assert " ".join(one.name for one in arranged(found, column, turned=turned)) == names


def test_a_scope_confines_to_a_time_a_folder_and_a_tag():
    answer = rated(50, tags=("python",), folder="Work")
    assert RatingScope().holds(answer)
    assert RatingScope(since=50, folder="Work", tag="python").holds(answer)
    assert not RatingScope(since=51).holds(answer)
    assert not RatingScope(folder="Home").holds(answer)
    assert not RatingScope(tag="java").holds(answer)
