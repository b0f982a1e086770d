"""One step shorter, longer, more inventive or stricter."""

from __future__ import annotations

import pytest

from hfchat_desktop.core.chats import Message, ReplyStats, Role, Sampling
from hfchat_desktop.core.parameters import checked
from hfchat_desktop.core.regenerating import WAYS, one_step


def answer(tokens: int = 184, **sampling) -> Message:
    return Message(
        2,
        1,
        1,
        Role.ASSISTANT,
        "words",
        sampling=Sampling(**sampling),
        stats=ReplyStats(completion_tokens=tokens),
    )


def test_a_shorter_one_has_a_limit_below_what_the_answer_took():
    assert one_step(answer(184), "shorter") == {"max_tokens": 128}
    assert one_step(answer(184, max_tokens=128), "shorter") == {"max_tokens": 64}
    assert one_step(answer(20), "shorter") == {}


def test_a_longer_one_has_the_next_limit_and_none_at_the_end():
    assert one_step(answer(60, max_tokens=64), "longer") == {"max_tokens": 128}
    assert one_step(answer(60, max_tokens=2048), "longer") == {"max_tokens": 0}
    assert one_step(answer(60), "longer") == {}, "there was no limit"


def test_more_inventive_and_stricter_go_one_place_along_the_slider():
    assert one_step(answer(), "more_inventive")["temperature"] == 1.0
    assert one_step(answer(), "stricter")["temperature"] == 0.5
    assert one_step(answer(temperature=0.0), "stricter") == {}
    assert one_step(answer(temperature=1.5), "more_inventive") == {}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_set_keeps_the_limits_of_the_parameters(way):
    values = one_step(answer(300, max_tokens=256, temperature=0.7), way)
    assert values
    assert checked(values) == values


def test_an_answer_from_elsewhere_has_no_steps():
    pasted = Message(2, 1, 1, Role.ASSISTANT, "words")
    assert [one_step(pasted, way) for way in WAYS] == [{}] * 4
