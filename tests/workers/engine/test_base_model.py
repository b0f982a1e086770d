"""A model without a chat template, with a large vocabulary and a sliding window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.workers.engine.conftest import AskedEngine, assistant, user


@pytest.fixture(scope="module")
def base_engine(base_model) -> Iterator[AskedEngine]:
    engine = AskedEngine()
    engine.model = engine.load(base_model, n_ctx=1024)
    yield engine
    assert engine.process.end() == 0


def test_it_is_recognised(base_engine):
    assert base_engine.model["chat_template"] is False
    assert base_engine.model["template_sha256"] == ""
    assert base_engine.model["architecture"] == "gemma3"
    assert base_engine.model["n_vocab"] == 262_144


def test_it_continues_a_plain_transcript(base_engine):
    reply = base_engine.ask(user("The capital of France is"), max_tokens=12)

    assert reply.text.strip()
    assert "User:" not in reply.text


def test_a_second_turn_reads_only_what_is_new(base_engine, story):
    first = user(f"Read this. {story}")
    reply = base_engine.ask(first, max_tokens=12, chat_id=2)

    second = base_engine.ask(first, assistant(reply.text), user("And then?"), chat_id=2)

    assert second.tokens_read < 30


def test_going_back_restores_a_sliding_window(base_engine, story):
    first = user(f"Read this. {story}")
    reply = base_engine.ask(first, chat_id=3)
    base_engine.ask(user("Hello there."), chat_id=4)

    again = base_engine.ask(first, chat_id=3)

    assert again.tokens_read == 1
    assert again.text == reply.text


def test_one_engine_loads_one_model_after_the_other(start_engine, base_model, starter_model):
    engine = start_engine()
    names = [
        engine.load(path, n_ctx=256)["architecture"]
        for path in (starter_model, base_model, starter_model)
    ]

    assert names == ["llama", "gemma3", "llama"]
    assert engine.ask(user("Say yes.")).text
