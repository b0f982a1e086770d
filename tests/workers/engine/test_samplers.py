"""What is asked for beyond the usual samplers, with the real engine."""

from __future__ import annotations

import json
import re

import pytest

from hfchat_desktop.errors import GrammarError

from .conftest import system, user

QUESTION = user("Tell me about a lighthouse.")
WARM = {"temperature": 1.0, "max_tokens": 20}


@pytest.mark.parametrize(
    "wishes",
    [
        {"typical_p": 0.6},
        {"mirostat": 1},
        {"mirostat": 2, "mirostat_tau": 3.0},
        {"xtc_probability": 1.0, "xtc_threshold": 0.05},
        {"dry_multiplier": 0.8},
    ],
    ids=lambda wishes: "-".join(wishes),
)
def test_the_same_seed_gives_the_same_words_with_every_sampler(engine, wishes):
    first = engine.ask(QUESTION, seed=7, **WARM, **wishes)
    again = engine.ask(QUESTION, seed=7, **WARM, **wishes)
    assert first.error is None
    assert first.text
    assert first.text == again.text


@pytest.mark.parametrize(
    "wishes",
    [{"mirostat": 1}, {"mirostat": 2}, {"xtc_probability": 1.0, "xtc_threshold": 0.05}],
    ids=["mirostat-1", "mirostat-2", "xtc"],
)
def test_a_sampler_that_is_asked_for_changes_what_is_said(engine, wishes):
    wishes = {**WARM, **wishes, "seed": 7}
    plain = engine.ask(QUESTION, seed=7, **WARM)
    assert engine.ask(QUESTION, **wishes).text != plain.text


def test_values_that_switch_a_sampler_off_change_nothing(engine):
    plain = engine.ask(QUESTION, seed=7, **WARM)
    off = {"typical_p": 1.0, "mirostat": 0, "xtc_probability": 0.0, "dry_multiplier": 0.0}
    assert engine.ask(QUESTION, seed=7, **WARM, **off).text == plain.text
    assert engine.ask(QUESTION, seed=7, **WARM, json_schema=" ", grammar="\n").text == plain.text


def test_dry_ends_what_goes_round_in_circles(engine):
    loop = user("Repeat the word again for ever: " + "go on and go on and " * 20)
    plain = engine.ask(loop, max_tokens=60, temperature=0.0)
    dry = engine.ask(loop, max_tokens=60, temperature=0.0, dry_multiplier=5.0)
    assert dry.text != plain.text
    assert _most_repeated(dry.text) < max(3, _most_repeated(plain.text))


def _most_repeated(text: str) -> int:
    words = text.split()
    threes = [" ".join(words[n : n + 3]) for n in range(len(words) - 2)]
    return max((threes.count(three) for three in threes), default=0)


def test_a_grammar_leaves_only_its_own_words(engine):
    reply = engine.ask(user("Is water wet?"), grammar='root ::= "yes" | "no"', temperature=1.0)
    assert reply.text in ("yes", "no")
    assert reply.reason == "stop"


def test_a_grammar_holds_at_a_high_temperature_and_with_penalties(engine):
    reply = engine.ask(
        user("Write a date."),
        grammar='root ::= [0-9]{4} "-" [0-9]{2} "-" [0-9]{2}',
        temperature=2.0,
        repeat_penalty=1.3,
        max_tokens=40,
        seed=3,
    )
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", reply.text)


SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 20},
        "age": {"type": "integer"},
        "likes": {"type": "array", "items": {"enum": ["tea", 'a "b"\\c', "żółw"]}, "maxItems": 3},
        "back\\slash": {"type": "boolean"},
    },
    "required": ["name", "age", "likes", "back\\slash"],
}


@pytest.mark.parametrize("seed", range(4))
def test_a_json_schema_gives_json_of_that_form(engine, seed):
    reply = engine.ask(
        system("Answer in JSON."),
        user("Describe a sailor."),
        json_schema=json.dumps(SCHEMA),
        temperature=1.2,
        max_tokens=200,
        seed=seed,
    )
    assert reply.error is None
    record = json.loads(reply.text)
    assert set(record) == set(SCHEMA["properties"])
    assert isinstance(record["age"], int)
    assert len(record["name"]) <= 20
    assert set(record["likes"]) <= {"tea", 'a "b"\\c', "żółw"}


def test_a_grammar_goes_on_where_a_reply_was_broken_off(engine):
    grammar = 'root ::= "one, " "two, " "three"'
    reply = engine.ask(QUESTION, grammar=grammar, prefill="one, tw")
    assert reply.text == "o, three"


@pytest.mark.parametrize("prefill", ["four", "one, two, three, four"])
def test_words_that_no_grammar_can_go_on_from_are_told(engine, prefill):
    reply = engine.ask(QUESTION, grammar='root ::= "one, two, three"', prefill=prefill)
    assert isinstance(reply.error, GrammarError)
    assert reply.error.reason == "dead_end"


@pytest.mark.parametrize(
    ("grammar", "reason"),
    [
        ('root ::= root "a" | "b"', "left_recursion"),
        ("root ::= unknown", "unknown_rule"),
        ('start ::= "a"', "no_root"),
        ('root ::= "a', "syntax"),
        ("\x00\x01((((", "syntax"),
        ("root ::= " + "(" * 100_000 + '"a"' + ")" * 100_000, "too_deep"),
        ('root ::= "' + "a" * 5_000_000 + '"', "too_long"),
        ('root ::= "a"{999999999}', "syntax"),
        (
            "root ::= r0\n"
            + "\n".join(f"r{n} ::= r{n + 1}" for n in range(9999))
            + '\nr9999 ::= "a"',
            "too_deep",
        ),
        (
            "\n".join(["root ::= r0", *(f"r{n} ::= r{n + 1} | r{n + 1}" for n in range(30))])
            + '\nr30 ::= "a"',
            "ambiguous",
        ),
        ("root ::= <no-such-token>", "refused"),
        ("root ::= [z-a]", "dead_end"),
        ('root ::= "\ud800"', ""),
    ],
    ids=lambda value: value if len(value) < 30 and value.isprintable() else "hostile",
)
def test_a_grammar_that_cannot_be_used_is_told_and_the_engine_lives(engine, grammar, reason):
    reply = engine.ask(QUESTION, grammar=grammar, max_tokens=4)
    if reason:
        assert isinstance(reply.error, GrammarError)
        assert reply.error.reason == reason
    assert engine.ask(QUESTION, max_tokens=4).text


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ("{", "not_json"),
        ("[]", "unsupported"),
        ('{"type": "nonsense"}', "unsupported"),
        ('{"$ref": "https://example.invalid/schema.json"}', "unsupported"),
        ('{"$ref": "#/nowhere"}', "unsupported"),
        ('{"type": "array", "items": {"type": "string"}, "maxItems": 1000000000}', "too_long"),
        ('{"type": "string", "pattern": "^a{1000000000}$"}', "too_long"),
        ('{"type": "string", "pattern": "a?b"}', "unsupported"),
        ('{"anyOf": [' * 5000 + "{}" + "]}" * 5000, "too_deep"),
        (json.dumps({"enum": ["x" * 200_000]}), "too_long"),
        (json.dumps({"properties": 5}), "unsupported"),
    ],
    ids=lambda value: value if len(value) < 30 else "hostile",
)
def test_a_schema_that_cannot_be_used_is_told_and_the_engine_lives(engine, schema, reason):
    reply = engine.ask(QUESTION, json_schema=schema, max_tokens=4)
    assert isinstance(reply.error, GrammarError)
    assert (reply.error.reason, reply.error.schema) == (reason, True)
    assert engine.ask(QUESTION, max_tokens=4).text


def test_a_schema_may_describe_itself(engine):
    schema = {
        "type": "object",
        "properties": {"next": {"anyOf": [{"$ref": "#/$defs/n"}, {"type": "null"}]}},
        "required": ["next"],
        "$defs": {
            "n": {
                "type": "object",
                "properties": {"next": {"anyOf": [{"$ref": "#/$defs/n"}, {"type": "null"}]}},
                "required": ["next"],
            }
        },
    }
    reply = engine.ask(QUESTION, json_schema=json.dumps(schema), max_tokens=200, temperature=1.0)
    assert reply.error is None
    if reply.reason == "stop":
        assert "next" in json.loads(reply.text)
