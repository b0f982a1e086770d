"""Ratings as a store keeps them, and what they add up to."""

from __future__ import annotations

import math
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.chats import ReplyStats, Role
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
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import ChatNotFoundError


@pytest.fixture
def store(tmp_path):
    store, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield store
    assert store.integrity() == []
    store.close()


@pytest.fixture
def question(store):
    chat = store.create_chat(title="Sky", system_prompt="Be brief.")
    return store.add_message(chat.id, None, Role.USER, "Why is it blue?")


def test_a_rating_comes_back_with_its_message(store, question):
    answer = store.add_answer(question.id, "tiny", "Because.")
    rating = Rating(thumb=-1, stars=2, reasons=("wrong", "too_short"), note="no \ud83d", rated_at=5)
    assert store.set_rating(answer.id, rating) is None

    found = store.message(answer.id).rating
    assert found == Rating(-1, 2, ("wrong", "too_short"), "no \ufffd", 5.0)
    assert store.path(question.chat_id)[1].rating == found
    assert store.message(question.id).rating is None


def test_a_rating_can_be_changed_taken_back_and_given_again(store, question):
    answer = store.add_answer(question.id, "tiny", "Because.")
    store.set_rating(answer.id, Rating(stars=3))
    before = store.set_rating(answer.id, Rating(thumb=7, stars=9))
    assert before is not None
    assert (store.rating(answer.id).thumb, store.rating(answer.id).stars) == (1, 5)

    assert store.set_rating(answer.id, None).stars == 5
    assert store.message(answer.id).rating is None
    store.set_rating(answer.id, before)
    assert store.rating(answer.id) == before
    store.set_rating(answer.id, Rating())
    assert store.ratings() == []
    with pytest.raises(ChatNotFoundError):
        store.set_rating(999, Rating(stars=1))


def test_the_rows_of_the_page_say_what_answers_can_be_grouped_by(store, question):
    answer = store.add_answer(question.id, "tiny", "Because of\nthe air.")
    store.finish_reply(answer.id, text=answer.text, stats=ReplyStats(tokens_per_s=12.5))
    folder = store.create_folder("Physics")
    store.move_chats([question.chat_id], folder.id)
    store.set_tags(question.chat_id, ["light"])
    store.set_chat_fields(question.chat_id, persona="tutor")
    store.set_rating(answer.id, Rating(stars=4, rated_at=9))

    (row,) = store.ratings()
    assert (row.message_id, row.model, row.persona) == (answer.id, "tiny", "tutor")
    assert (row.folder, row.tags, row.chat_title) == ("Physics", ("light",), "Sky")
    assert (row.excerpt, row.tokens_per_s) == ("Because of the air.", 12.5)
    assert row.rating == Rating(stars=4, rated_at=9)
    assert store.model_speeds() == {"tiny": [12.5]}


def test_what_is_deleted_is_not_counted_until_it_is_restored(store, question):
    answer = store.add_answer(question.id, "tiny", "Because.")
    store.set_rating(answer.id, Rating(stars=4))
    token = store.delete_version(answer.id)
    assert store.ratings() == []
    store.restore_message(token)
    store.delete_chat(question.chat_id)
    assert store.ratings() == []
    store.restore_chat(question.chat_id)
    assert len(store.ratings()) == 1


def test_versions_rated_differently_make_pairs(store, question):
    answers = [store.add_answer(question.id, f"m{n}", f"answer {n}") for n in range(4)]
    store.set_rating(answers[0].id, Rating(stars=2))
    store.set_rating(answers[1].id, Rating(thumb=1))
    store.set_rating(answers[2].id, Rating(stars=2))
    follow_up = store.add_message(question.chat_id, answers[1].id, Role.USER, "And at night?")
    for stars in (5, 1):
        other = store.add_answer(follow_up.id, "m", f"{stars} stars")
        store.set_rating(other.id, Rating(stars=stars))

    pairs = list(store.rated_pairs())
    assert [(pair.chosen, pair.rejected) for pair in pairs] == [
        ("answer 1", "answer 0"),
        ("answer 1", "answer 2"),
        ("5 stars", "1 stars"),
    ]
    assert (pairs[0].chosen_model, pairs[0].rejected_model) == ("m1", "m0")
    beginning = (("system", "Be brief."), ("user", "Why is it blue?"))
    assert pairs[0].prompt == beginning
    assert pairs[2].prompt == (*beginning, ("assistant", "answer 1"), ("user", "And at night?"))


def rated(model, stars=0, thumb=0, **named):
    return RatedAnswer(1, 1, Rating(thumb=thumb, stars=stars), model=model, **named)


def test_scores_have_means_shares_and_intervals():
    answers = [rated("a", 5, 1, tokens_per_s=10.0), rated("a", 4, 1, tokens_per_s=30.0)]
    answers += [rated("a", 3, -1), rated("b", 2), rated("c", 0, 1)]

    found = {score.name: score for score in scores(answers)}

    assert list(found) == ["a", "b", "c"]
    assert found["a"].stars.value == 4
    assert found["a"].stars.low == pytest.approx(4 - 4.303 / math.sqrt(3), abs=0.001)
    assert found["a"].stars.high == 5
    assert (found["a"].count, found["a"].star_count, found["a"].thumb_count) == (3, 3, 3)
    assert found["a"].thumbs_up.value == pytest.approx(2 / 3)
    assert found["a"].tokens_per_s == 20
    assert (found["b"].stars.low, found["b"].stars.high, found["b"].thumbs_up) == (1, 5, None)
    assert found["c"].stars is None
    assert scores(answers, speeds={"a": 7.5})[0].tokens_per_s == 7.5
    assert scores([]) == []


def test_an_answer_counts_for_each_of_its_topics():
    answers = [rated("a", 5, tags=("x", "y"), folder="f"), rated("a", 1, folder="f", persona="p")]

    assert {score.name: score.count for score in scores(answers, by_topic)} == {
        "x": 1,
        "y": 1,
        "f": 1,
    }
    assert {score.name for score in scores(answers, by_persona)} == {"", "p"}


def test_intervals_are_those_of_the_books():
    # Wilson's interval: 15 of 50, as tables have it
    found = share_interval(15, 50)
    assert (found.low, found.high) == (
        pytest.approx(0.1910, abs=1e-4),
        pytest.approx(0.4375, abs=1e-4),
    )
    assert share_interval(0, 0) is None
    assert share_interval(0, 10).low == 0
    assert share_interval(10, 10).high == pytest.approx(1)
    assert mean_interval([], 1, 5) is None
    wide = mean_interval([3, 4] * 100, 1, 5)
    assert wide.high - wide.low == pytest.approx(2 * 1.972 * 0.5013 / math.sqrt(200), abs=1e-3)


@given(st.lists(st.integers(1, 5).map(float), min_size=1, max_size=60))
def test_an_interval_holds_its_mean_and_stays_in_the_range(values):
    found = mean_interval(values, 1, 5)
    assert 1 <= found.low <= found.value + 1e-9
    assert found.value - 1e-9 <= found.high <= 5
    assert median(values) == statistics.median(values)
