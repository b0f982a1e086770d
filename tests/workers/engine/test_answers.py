"""Replies of the real starter model through the real process."""

from __future__ import annotations

import pytest

from hfchat_desktop.errors import GenerationError, PromptTooLongError
from tests.workers.engine.conftest import system, user

QUESTION = user("Write a short poem about the sea.")


def test_the_child_says_who_it_is(engine):
    assert engine.hello["event"] == "hello"
    assert engine.hello["pid"] == engine.process.pid
    assert engine.hello["llama_cpp"]
    assert "CPU" in engine.hello["build"]


def test_what_is_loaded_is_told(start_engine, starter_model):
    engine = start_engine()

    model = engine.load(starter_model, n_ctx=512)

    assert model["architecture"] == "llama"
    assert model["quant"] == "Q4_1"
    assert model["n_params"] == 134_515_008
    assert (model["n_ctx"], model["n_ctx_train"], model["n_vocab"]) == (512, 8192, 49152)
    assert model["chat_template"] is True
    assert len(model["template_sha256"]) == 64
    assert model["recurrent"] is False


def test_a_context_longer_than_the_model_was_trained_for_is_cut_to_it(start_engine, starter_model):
    assert start_engine().load(starter_model, n_ctx=1_000_000)["n_ctx"] == 8192


def test_a_smaller_memory_for_the_context_can_be_chosen(start_engine, starter_model):
    engine = start_engine()
    engine.load(starter_model, n_ctx=512, kv_type="q8_0", gpu_layers=-1, threads=2)

    assert engine.ask(QUESTION).text


def test_a_reply_comes_in_pieces_with_statistics(engine):
    reply = engine.ask(QUESTION, max_tokens=20)

    assert reply.text.strip()
    assert len(reply.named("text")) > 3
    assert sum(event["tokens"] for event in reply.named("text")) <= 20
    assert reply.stats["completion_tokens"] == 20
    assert reply.stats["prompt_tokens"] > 10
    assert reply.stats["tokens_per_s"] > 0
    assert reply.stats["ttft_s"] > 0
    assert reply.reason == reply.stats["finish_reason"] == "length"


def test_the_model_ends_its_turn_by_itself(engine):
    reply = engine.ask(system("Answer in one word."), user("Say yes."), max_tokens=200)

    assert reply.reason == "stop"
    assert "<|im_end|>" not in reply.text


def test_the_same_seed_and_settings_give_the_same_text(engine):
    settings = {"temperature": 1.0, "max_tokens": 30, "repeat_penalty": 1.1}
    first = engine.ask(QUESTION, seed=7, chat_id=11, **settings)
    engine.ask(user("Something else."), chat_id=12)
    again = engine.ask(QUESTION, seed=7, chat_id=13, **settings)
    other = engine.ask(QUESTION, seed=8, chat_id=14, **settings)

    assert again.text == first.text
    assert other.text != first.text


def test_the_same_seed_gives_the_same_text_in_another_process(engine, start_engine, starter_model):
    other = start_engine()
    other.load(starter_model, n_ctx=1024)

    first = engine.ask(QUESTION, seed=3, temperature=1.0, chat_id=21)
    again = other.ask(QUESTION, seed=3, temperature=1.0)

    assert again.text == first.text


def test_no_seed_means_another_text_each_time(engine):
    texts = {engine.ask(QUESTION, seed=None, temperature=1.5).text for _ in range(3)}

    assert len(texts) == 3


@pytest.mark.parametrize(
    "settings",
    [
        {"top_k": 1},
        {"top_k": 0, "top_p": 1.0, "min_p": 1.0},
        {"top_k": 0, "top_p": 1e-9, "min_p": 0.0},
    ],
    ids=["top_k", "min_p", "top_p"],
)
def test_a_filter_that_leaves_one_token_is_as_good_as_greedy(engine, settings):
    greedy = engine.ask(QUESTION, max_tokens=16)

    assert engine.ask(QUESTION, max_tokens=16, temperature=1.0, **settings).text == greedy.text


def test_a_stop_string_ends_the_reply_and_is_not_shown(engine):
    whole = engine.ask(QUESTION, max_tokens=24).text
    word = whole.split()[4]

    reply = engine.ask(QUESTION, max_tokens=24, stop=(word,))

    assert reply.reason == "stop_string"
    assert reply.text == whole[: whole.index(word)]


def test_penalties_keep_the_model_from_repeating_itself(engine):
    tale = user("What is the capital of France?")  # this small model ends in a loop
    plain = engine.ask(tale, max_tokens=60).text.split()
    varied = engine.ask(
        tale, max_tokens=60, repeat_penalty=1.3, presence_penalty=1.0, frequency_penalty=1.0
    ).text.split()

    assert len(set(varied)) / len(varied) > len(set(plain)) / len(plain)


def test_an_interrupted_reply_goes_on_where_it_was(engine):
    whole = engine.ask(QUESTION, max_tokens=24, chat_id=31)
    begun = "".join(event["text"] for event in whole.named("text")[:8])

    rest = engine.ask(QUESTION, max_tokens=12, chat_id=31, prefill=begun)

    assert whole.text.startswith(begun + rest.text[:10])


def test_old_turns_leave_first_and_the_system_prompt_stays(engine):
    talk = [system("You are a parrot.")]
    for number in range(12):
        talk += [
            user(f"Question {number}: " + "the sea is wide and blue " * 12),
            {"role": "assistant", "content": f"Answer {number}."},
        ]

    reply = engine.ask(*talk, user("And now?"), max_tokens=8)

    fitted = reply.named("fitted")[0]
    assert fitted["left_out_messages"] > 0
    assert fitted["left_out_messages"] % 2 == 0
    assert fitted["prompt_tokens"] + 8 <= 1024
    assert reply.stats["left_out_messages"] == fitted["left_out_messages"]


def test_a_question_longer_than_the_context_is_refused_with_its_length(engine):
    reply = engine.ask(user("the sea is wide " * 500))

    assert isinstance(reply.error, PromptTooLongError)
    assert reply.error.context_tokens == 1024
    assert reply.error.prompt_tokens > 1024
    assert engine.ask(QUESTION).text


def test_a_reply_that_fills_the_context_ends_there(start_engine, starter_model):
    engine = start_engine()
    engine.load(starter_model, n_ctx=256)

    reply = engine.ask(
        user("Count: one, two, three. " * 20), temperature=2.0, max_tokens=0, min_p=0.0, top_k=0
    )

    assert reply.reason == "context"
    assert reply.stats["prompt_tokens"] + reply.stats["completion_tokens"] == 257


def test_without_a_model_a_question_fails_and_the_child_lives(start_engine, starter_model):
    engine = start_engine()
    assert isinstance(engine.ask(QUESTION).error, GenerationError)

    engine.load(starter_model, n_ctx=512)
    assert engine.ask(QUESTION).text
    engine.send(do="unload")
    assert engine.read_until("unloaded")
    assert isinstance(engine.ask(QUESTION).error, GenerationError)
    engine.load(starter_model, n_ctx=512)
    assert engine.ask(QUESTION).text


def test_emoji_arrive_whole(engine):
    reply = engine.ask(
        user("Repeat exactly: 👩‍👩‍👧‍👦 👍🏽 🇫🇷 naïve 日本語"), max_tokens=60, temperature=0.3
    )

    for event in reply.named("text"):
        assert "\ufffd" not in event["text"]
        assert not event["text"].startswith("\u200d")
