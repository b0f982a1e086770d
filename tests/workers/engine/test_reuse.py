"""What the model holds is not read again, and the text is the same as if it were."""

from __future__ import annotations

import pytest

from tests.workers.engine.conftest import AskedEngine, assistant, user

END_OF_TURN_AND_QUESTION = 24
"""Tokens: the marks between two turns and a question of a few words."""


@pytest.fixture
def fresh(start_engine, starter_model) -> AskedEngine:
    """An engine that has read nothing yet."""
    engine = start_engine()
    engine.load(starter_model, n_ctx=1024)
    return engine


@pytest.fixture
def anew(start_engine, starter_model):
    """A function that asks an engine which never saw the chat."""
    engine = start_engine()
    engine.load(starter_model, n_ctx=1024, state_budget=0)

    def ask(*messages, **wishes):
        engine.ask(user("Something else entirely."), chat_id=999, max_tokens=1)
        return engine.ask(*messages, chat_id=998, **wishes)

    return ask


def test_a_second_turn_reads_only_what_is_new(fresh, anew, story):
    first = user(f"Read this. {story}")
    reply = fresh.ask(first)
    follow = (first, assistant(reply.text), user("Thank you. And then?"))

    second = fresh.ask(*follow)

    assert reply.tokens_read > 200
    assert second.tokens_read < END_OF_TURN_AND_QUESTION
    assert second.text == anew(*follow).text


def test_a_reply_that_was_drawn_oddly_is_not_read_again(fresh, story):
    first = user(f"Read this. {story}")
    reply = fresh.ask(first, temperature=1.5, min_p=0.0, max_tokens=40)
    shown = reply.text

    second = fresh.ask(first, assistant(shown), user("What?"))

    assert second.tokens_read < END_OF_TURN_AND_QUESTION


def test_regenerating_reads_one_token(fresh, story):
    first = user(f"Read this. {story}")
    reply = fresh.ask(first)

    again = fresh.ask(first)

    assert again.tokens_read == 1
    assert again.text == reply.text


def test_going_back_to_a_chat_restores_it(fresh, anew, story):
    first, other = user(f"Read this. {story}"), user(f"What about this? {story}")
    reply = fresh.ask(first, chat_id=1)
    fresh.ask(other, chat_id=2)
    follow = (first, assistant(reply.text), user("Thank you. And then?"))

    back = fresh.ask(*follow, chat_id=1)
    again = fresh.ask(other, chat_id=2)

    assert back.tokens_read < END_OF_TURN_AND_QUESTION
    assert back.text == anew(*follow).text
    assert again.tokens_read == 1


def test_a_chat_that_begins_like_another_reads_only_the_rest(fresh, anew, story):
    fresh.ask(user(f"Read this. {story}"), chat_id=1)
    fresh.ask(user("Hello."), chat_id=2)

    branch = fresh.ask(user(f"Read this. {story} What do you think?"), chat_id=3)

    assert branch.tokens_read < 40
    # Batches end elsewhere than in a reading anew: after a while a near tie falls otherwise.
    assert branch.text[:16] == anew(user(f"Read this. {story} What do you think?")).text[:16]


def test_a_forgotten_chat_is_read_anew(fresh, story):
    first = user(f"Read this. {story}")
    fresh.ask(first, chat_id=1)
    fresh.ask(user("Hello."), chat_id=2)

    fresh.send(do="forget", chat_id=1)

    assert fresh.ask(first, chat_id=1).tokens_read > 200
    fresh.send(do="forget", chat_id=1)
    assert fresh.ask(first, chat_id=1).tokens_read > 200


def test_without_a_budget_nothing_is_kept_of_other_chats(start_engine, starter_model, story):
    engine = start_engine()
    engine.load(starter_model, n_ctx=1024, state_budget=0)
    first = user(f"Read this. {story}")
    engine.ask(first, chat_id=1)
    engine.ask(user("Hello."), chat_id=2)

    assert engine.ask(first, chat_id=1).tokens_read > 200


def test_a_continued_reply_reads_one_token(fresh, story):
    first = user(f"Read this. {story}")
    reply = fresh.ask(first, max_tokens=12)

    more = fresh.ask(first, prefill=reply.text, max_tokens=8)

    assert more.tokens_read <= 2
    assert fresh.ask(first, max_tokens=20).text.startswith((reply.text + more.text)[:30])
