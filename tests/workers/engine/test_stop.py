"""Stop is heard at once, whatever the engine is doing."""

from __future__ import annotations

from tests.fakes.endless import GRAMMAR
from tests.workers.engine.conftest import Reply, user

LONG = "the sea is wide and blue and the wind comes from the west " * 45
TRIES = 10
"""How often something is tried whose middle may be over before a busy machine stops it."""


def was_read_to_the_end(reply: Reply) -> bool:
    return any(event["done"] == event["total"] for event in reply.named("reading"))


def test_stop_in_a_long_prompt_is_heard_and_the_next_question_is_answered(engine):
    for turn in range(TRIES):
        number = engine.ask_for(user(f"{turn} {LONG}"), max_tokens=0, grammar=GRAMMAR)
        engine.read_until("reading")
        engine.process.send({"do": "stop", "id": number})
        reply = engine.hear(number)

        assert reply.reason == "stopped"
        if not was_read_to_the_end(reply):
            break
    assert not was_read_to_the_end(reply)
    assert reply.text == ""
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
    number = engine.ask_for(user("Write a story."), max_tokens=0, grammar=GRAMMAR)
    first = engine.read_until("text")

    engine.process.send({"do": "stop", "id": number})
    reply = engine.hear(number)

    assert first["text"]
    assert reply.reason == "stopped"
    assert reply.stats["completion_tokens"] >= 1


def test_a_question_stopped_before_its_turn_is_not_answered(engine):
    first = engine.ask_for(user("Write a story."), max_tokens=0, grammar=GRAMMAR)
    second = engine.ask_for(user("Write another."), max_tokens=30)
    engine.read_until("text")
    engine.process.send({"do": "stop", "id": second})
    engine.process.send({"do": "stop", "id": first})

    assert engine.hear(first).reason == "stopped"
    reply = engine.hear(second)
    assert (reply.reason, reply.text) == ("stopped", "")


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


def test_a_load_can_be_stopped(start_engine, base_model, starter_model):
    engine = start_engine()
    for number in range(50, 50 + TRIES):
        engine.process.send({"do": "load", "id": number, "path": str(base_model), "n_ctx": 1024})
        engine.process.send({"do": "stop", "id": number})
        event = engine.read_until("unloaded", "loaded", "failed")["event"]
        if event != "loaded":
            break

    assert event == "unloaded"
    assert engine.load(starter_model, n_ctx=512)["architecture"] == "llama"


def test_the_child_ends_when_the_window_is_gone_even_in_a_reply(start_engine, starter_model):
    engine = start_engine()
    engine.load(starter_model, n_ctx=512)
    engine.ask_for(user("Write a story."), max_tokens=0, grammar=GRAMMAR)
    engine.read_until("text")

    engine.process.close()

    assert engine.process.wait(60.0) == 0
