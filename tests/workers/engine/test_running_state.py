"""Models whose memory cannot be cut: a running state goes only forward."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.tiny_models import write_mamba
from tests.workers.engine.conftest import AskedEngine, assistant, user

STORY = "the sea is wide and blue " * 12


@pytest.fixture(scope="module")
def mamba(tmp_path_factory) -> Iterator[AskedEngine]:
    path = tmp_path_factory.mktemp("models") / "mamba.gguf"
    write_mamba(path)
    engine = AskedEngine()
    engine.model = engine.load(path, n_ctx=1024)
    yield engine
    assert engine.process.end() == 0


@pytest.fixture
def anew(mamba):
    """A function that has a chat read from its beginning."""

    def ask(*messages, **wishes):
        mamba.send(do="forget", chat_id=500)
        reply = mamba.ask(*messages, chat_id=500, **wishes)
        mamba.send(do="forget", chat_id=500)
        return reply

    return ask


def test_it_is_told(mamba):
    assert mamba.model["recurrent"] is True


def test_regenerating_comes_back_to_the_end_of_the_prompt(mamba, anew):
    first = mamba.ask(user(STORY), chat_id=1)
    again = mamba.ask(user(STORY), chat_id=1)

    assert first.text
    assert again.tokens_read == 1
    assert again.text == first.text == anew(user(STORY)).text


def test_a_second_turn_reads_only_what_is_new(mamba):
    first = mamba.ask(user(STORY), chat_id=2, max_tokens=8)

    second = mamba.ask(user(STORY), assistant(first.text), user("And?"), chat_id=2)

    assert second.tokens_read < 60


def test_another_question_in_the_middle_is_read_anew(mamba, anew):
    mamba.ask(user(STORY), chat_id=3)
    other = user(STORY + "but sometimes it is green")

    assert mamba.ask(other, chat_id=3).text == anew(other).text


def test_going_back_to_a_chat_restores_it(mamba):
    first = mamba.ask(user(STORY), chat_id=4)
    mamba.ask(user("Something else, and long enough to be another chat. " * 4), chat_id=5)

    back = mamba.ask(user(STORY), chat_id=4)

    assert back.tokens_read == 1
    assert back.text == first.text


def test_after_stop_in_the_prompt_the_text_is_right(mamba, anew):
    long = user("a stopped prompt is no prompt " * 30)
    number = mamba.ask_for(long, chat_id=6)
    mamba.process.send({"do": "stop", "id": number})
    mamba.hear(number)

    assert mamba.ask(long, chat_id=6).text == anew(long).text
