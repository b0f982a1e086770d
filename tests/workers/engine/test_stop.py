"""Stop is heard at once, whatever the engine is doing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.fakes.endless import GRAMMAR
from tests.workers.engine.conftest import Reply, user

LONG = "the sea is wide and blue and the wind comes from the west " * 45


def caught(ask_and_stop: Callable[[], Reply], *, reading: bool = False) -> Reply:
    """Return a reply that was stopped; a busy machine may be too late for one, and tries again."""
    for _ in range(10):
        reply = ask_and_stop()
        read = any(event["done"] == event["total"] for event in reply.named("reading"))
        if reply.reason == "stopped" and not (reading and read):
            return reply
    raise AssertionError(f"never stopped in time: {reply.events[-2:]}")


def test_stop_in_a_long_prompt_is_heard_and_the_next_question_is_answered(engine):
    def ask_and_stop() -> Reply:
        number = engine.ask_for(user(f"{engine.number} {LONG}"), max_tokens=0, grammar=GRAMMAR)
        engine.read_until("reading")
        engine.process.send({"do": "stop", "id": number})
        return engine.hear(number)

    assert caught(ask_and_stop, reading=True).text == ""
    assert engine.ask(user("Say yes.")).text


def test_what_was_read_before_stop_is_not_read_again(engine):
    whole = engine.ask(user(LONG), max_tokens=4, chat_id=5)
    engine.ask(user("Hello."), max_tokens=1, chat_id=6)
    engine.send(do="forget", chat_id=5)
    number = engine.ask_for(user(LONG), max_tokens=4, chat_id=5)
    while engine.read_until("reading")["done"] < 256:
        pass
    engine.process.send({"do": "stop", "id": number})
    engine.hear(number)

    again = engine.ask(user(LONG), max_tokens=4, chat_id=5)

    assert again.stats["reused_tokens"] >= 256
    assert again.text == whole.text


def test_stop_while_writing_keeps_the_words_so_far(engine):
    def ask_and_stop() -> Reply:
        number = engine.ask_for(user("Write a story."), max_tokens=0, grammar=GRAMMAR)
        assert engine.read_until("text")["text"]
        engine.process.send({"do": "stop", "id": number})
        return engine.hear(number)

    reply = caught(ask_and_stop)
    assert reply.stats["completion_tokens"] >= 1


def test_a_question_stopped_before_its_turn_is_not_answered(engine):
    def ask_and_stop() -> Reply:
        first = engine.ask_for(user("Write a story."), max_tokens=0, grammar=GRAMMAR)
        second = engine.ask_for(user("Write another."), max_tokens=30)
        engine.process.send({"do": "stop", "id": second})
        engine.read_until("text")
        engine.process.send({"do": "stop", "id": first})
        engine.hear(first)
        return engine.hear(second)

    assert caught(ask_and_stop).text == ""


def test_stopping_a_reply_that_has_ended_stops_no_other(engine):
    reply = engine.ask_for(user("Say yes."), max_tokens=2)
    engine.hear(reply)
    engine.process.send({"do": "stop", "id": reply})

    assert engine.ask(user("Write a story."), max_tokens=5).reason == "length"


def test_progress_is_told_before_and_while_a_prompt_is_read(engine):
    reply = engine.ask(user("Read on. " + LONG), max_tokens=1, chat_id=41)

    reading = reply.named("reading")
    assert reading[0]["done"] == reading[0]["reused"]
    assert reading[-1]["done"] == reading[-1]["total"] == reply.stats["prompt_tokens"]
    assert len(reading) >= 3
    assert reply.named("patience")


@pytest.mark.parametrize("first", ["", "loading"])
def test_a_load_can_be_stopped(start_engine, base_model, starter_model, first):
    engine = start_engine()
    events: list[str] = []
    while len(events) < 10 and "unloaded" not in events:  # a busy machine may be too late for one
        number = 50 + len(events)
        engine.process.send({"do": "load", "id": number, "path": str(base_model), "n_ctx": 1024})
        if first:
            engine.read_until(first)
        engine.process.send({"do": "stop", "id": number})
        events.append(engine.read_until("unloaded", "loaded", "failed")["event"])

    assert events[-1] == "unloaded"
    assert engine.load(starter_model, n_ctx=512)["architecture"] == "llama"


def test_the_child_ends_when_the_window_is_gone_even_in_a_reply(start_engine, starter_model):
    engine = start_engine()
    engine.load(starter_model, n_ctx=512)
    engine.ask_for(user("Write a story."), max_tokens=0, grammar=GRAMMAR)
    engine.read_until("text")

    engine.process.close()

    assert engine.process.wait(60.0) == 0
