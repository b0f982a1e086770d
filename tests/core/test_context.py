"""Which messages leave when a conversation is longer than the context."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.context import MIN_REPLY_TOKENS, PINNED, fit, reply_room
from hfchat_desktop.errors import ContextFullError, PromptTooLongError

Message = dict[str, str]


def words(text: str) -> int:
    return len(text.split())


def rendered(messages: Sequence[Message]) -> int:
    """A template that adds three tokens to each message."""
    return sum(words(message["content"]) + 3 for message in messages)


def talk(*sizes: int, system: int = 0) -> list[Message]:
    """A conversation whose messages have so many words each, the last a question."""
    lead = [{"role": "system", "content": "s " * system}] if system else []
    first = len(sizes) % 2 == 0
    return lead + [
        {
            "role": "user" if (number % 2 == 0) != first else "assistant",
            "content": f"{number} " * size,
        }
        for number, size in enumerate(sizes)
    ]


def fitted(messages: list[Message], n_ctx: int = 400, max_tokens: int = 0):
    return fit(messages, n_ctx, max_tokens, rendered, words)


def test_what_fits_is_left_alone():
    messages = talk(20, 30, 20, system=10)

    result = fitted(messages)

    assert list(result.messages) == messages
    assert result.left_out == 0


def test_the_oldest_turns_leave_and_the_system_prompt_stays():
    messages = talk(60, 60, 60, 60, 60, 60, 20, system=10)

    result = fitted(messages)

    assert result.messages[0]["role"] == "system"
    assert result.messages[1]["role"] == "user"
    assert list(result.messages[1:]) == messages[1 + result.left_out :]
    assert rendered(result.messages) <= 300
    assert result.left_out % 2 == 0


def test_the_beginning_stays_for_several_questions():
    messages = talk(*[20] * 31)
    beginnings = []
    for _ in range(8):
        beginnings.append(fitted(messages).left_out)
        messages += [
            {"role": "assistant", "content": "a " * 20},
            {"role": "user", "content": "q " * 20},
        ]

    assert len(set(beginnings)) <= 4
    assert beginnings == sorted(beginnings)


def test_at_least_half_of_the_context_stays_in_use():
    result = fitted(talk(*[10] * 101))

    assert rendered(result.messages) >= 150


def test_a_question_that_fits_alone_is_asked_alone():
    result = fitted(talk(100, 100, 330))

    assert len(result.messages) == 1
    assert result.left_out == 2


def test_a_question_that_does_not_fit_is_refused():
    with pytest.raises(PromptTooLongError) as refused:
        fitted(talk(20, 20, 500))

    assert (refused.value.prompt_tokens, refused.value.context_tokens) == (503, 400)


def test_room_is_kept_for_the_reply_that_was_asked_for():
    assert reply_room(4096, 0) == 1024
    assert reply_room(4096, 100) == 100
    assert reply_room(4096, 100_000) == 2048


def test_a_very_long_chat_is_not_rendered_whole():
    longest = 0

    def count(messages: Sequence[Message]) -> int:
        nonlocal longest
        longest = max(longest, len(messages))
        return rendered(messages)

    fit(talk(*[20] * 2001), 400, 0, count, words)

    assert longest < 30


@given(
    sizes=st.lists(st.integers(1, 120), min_size=1, max_size=41),
    system=st.integers(0, 50),
    max_tokens=st.integers(0, 500),
)
def test_whatever_is_said_the_result_fits_and_ends_with_the_question(sizes, system, max_tokens):
    sizes = sizes[: len(sizes) - 1 + len(sizes) % 2]
    messages = talk(*sizes, system=system)

    result = fitted(messages, 400, max_tokens)

    assert result.messages[-1] == messages[-1]
    assert rendered(result.messages) <= 400 - min(MIN_REPLY_TOKENS, reply_room(400, max_tokens))
    assert len(result.messages) + result.left_out == len(messages)
    kept = list(result.messages[1:] if system else result.messages)
    assert kept == messages[len(messages) - len(kept) :]


def test_a_pinned_turn_stays_where_older_and_newer_ones_leave():
    messages = talk(60, 60, 60, 60, 60, 60, 20, system=10)
    messages[3] = {**messages[3], PINNED: "yes"}

    result = fitted(messages)

    said = [message["content"] for message in result.messages]
    assert messages[3]["content"] in said
    assert messages[4]["content"] in said, "a turn is kept whole"
    assert messages[1]["content"] not in said
    assert rendered(result.messages) <= 300
    assert all(set(message) == {"role", "content"} for message in result.messages)
    assert result.left_out == len(messages) - len(result.messages)


def test_pins_that_fill_the_context_do_not_keep_the_last_turn_out():
    messages = talk(200, 150, 200, 20, 60)
    messages[0] = {**messages[0], PINNED: "yes"}
    messages[2] = {**messages[2], PINNED: "yes"}

    result = fitted(messages)

    assert [m["content"] for m in result.messages] == [messages[-1]["content"]]


def test_who_wants_to_be_asked_is_asked_before_more_is_left_out():
    messages = talk(60, 60, 60, 60, 60, 60, 20, system=10)
    left_out = fitted(messages).left_out

    with pytest.raises(ContextFullError) as told:
        fit(messages, 400, 0, rendered, words, may_leave_out=left_out - 1)
    assert told.value.left_out_messages == left_out
    assert fit(messages, 400, 0, rendered, words, may_leave_out=left_out).left_out == left_out


@given(
    st.lists(st.tuples(st.integers(0, 120), st.booleans()), min_size=1, max_size=30),
    st.integers(64, 2000),
)
def test_with_any_pins_what_is_shown_fits_and_keeps_its_order(sizes, n_ctx):
    messages = talk(*[size for size, _ in sizes], system=4)
    for number, (message, (_, pinned)) in enumerate(zip(messages[1:], sizes, strict=True)):
        message["content"] += f" n{number}"
        if pinned:
            message[PINNED] = "yes"
    try:
        result = fit(messages, n_ctx, 0, rendered, words)
    except PromptTooLongError:
        return
    assert rendered(result.messages) <= n_ctx
    said = [message["content"] for message in messages]
    places = [said.index(message["content"]) for message in result.messages[1:]]
    assert result.messages[-1]["content"] == messages[-1]["content"]
    assert len(result.messages) + result.left_out == len(messages)
    assert places == sorted(places)
