"""Personas as values: those that come along, own ones, and whatever a row may hold."""

from __future__ import annotations

import json

import pytest

from hfchat_desktop.core import personas
from hfchat_desktop.core.personas import (
    Persona,
    builtin_personas,
    copy_of,
    free_name,
    persona_of,
    record_of,
    with_names,
)
from hfchat_desktop.core.prompts import variables
from hfchat_desktop.core.settings import declared
from hfchat_desktop.paths import resource

FILE = resource("personas.json")
LANGUAGES = next(s.choices for s in declared() if s.name == "language")[1:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_personas_come_along_each_with_words_and_ways_to_begin(language: str):
    found = builtin_personas(FILE, language)
    assert len(found) == 12
    assert len({persona.key for persona in found}) == 12
    assert len({persona.name for persona in found}) == 12
    for persona in found:
        assert persona.builtin
        assert persona.summary and len(persona.summary) <= 60
        assert 90 <= len(persona.system_prompt) <= 700  # short enough for a small context
        assert len(persona.suggestions) == 4  # as many as there are cards
        assert persona.letter == persona.letter.upper()


def test_no_language_has_words_of_another():
    said = [persona.system_prompt for one in LANGUAGES for persona in builtin_personas(FILE, one)]
    assert len(set(said)) == len(said) == 12 * 13


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_same_personas(language: str):
    english, other = builtin_personas(FILE, "en"), builtin_personas(FILE, language)
    for one, same in zip(english, other, strict=True):
        assert (one.key, one.parameters) == (same.key, same.parameters)
        asked = [len(variables(text)) for text in one.suggestions]
        assert [len(variables(text)) for text in same.suggestions] == asked


def test_a_language_without_personas_has_english_ones():
    assert builtin_personas(FILE, "tlh") == builtin_personas(FILE, "en")


def test_a_persona_is_the_same_after_it_was_kept():
    one = Persona(
        "k", "Miś", "M", "Be a bear.", {"temperature": 0.5, "stop": ("a", "b")}, ("Hi",), "Qwen3",
        summary="A bear", greeting="Hello\nthere",
    )  # fmt: skip
    kept = json.loads(json.dumps(record_of(one)))
    assert persona_of("k", kept) == one
    assert record_of(persona_of("k", {})) == {}


@pytest.mark.parametrize(
    "record",
    [
        None,
        [],
        "text",
        {"name": 5, "system_prompt": ["a"], "parameters": [1], "suggestions": {"a": 1}},
        {"name": {"en": "x"}, "suggestions": [1, None, {}, ""], "parameters": {"Temp": 1, 2: 3}},
        {"parameters": {"a": float("nan"), "b": {"c": 1}, "d": [1, 2], "__class__": 1}},
    ],
)
def test_what_is_not_understood_is_left_out(record: object):
    found = persona_of("k", record)
    assert (found.name, found.system_prompt, found.suggestions) == ("", "", ())
    assert dict(found.parameters) == {}


def test_what_is_too_long_or_not_to_be_shown_is_cut():
    found = persona_of(
        "k",
        {
            "name": "A\u202eB\nC" + "x" * 500,
            "system_prompt": "a\x00\ud800b\r\nc" + "y" * 100_000,
            "suggestions": ["s" * 9_000] * 50,
            "initial": "ABCDEF",
        },
    )
    assert found.name.startswith("AB C") and len(found.name) == personas.NAME_LIMIT
    assert found.system_prompt.startswith("ab\nc")
    assert len(found.system_prompt) == personas.PROMPT_LIMIT
    assert [len(text) for text in found.suggestions] == [personas.SUGGESTION_LIMIT] * 8
    assert found.initial == "AB"
    found.system_prompt.encode()  # half of a pair could not be stored


def test_the_letter_on_the_tile_is_the_initial_or_of_the_name():
    assert Persona("k", "„żaba”").letter == "Ż"
    assert Persona("k", "żaba", "Q").letter == "Q"
    assert Persona("k", "…").letter == "?"


def test_a_copy_is_ones_own_and_names_are_not_taken_twice():
    builtin = builtin_personas(FILE, "en")[0]
    copied = copy_of(builtin, free_name(builtin.name, [builtin.name, "PLAIN explainer 2"]))
    assert copied.name == "Plain explainer 3"
    assert not copied.builtin
    assert copied.key not in ("", builtin.key)
    assert copied.system_prompt == builtin.system_prompt


def test_names_stand_where_cards_have_marks_for_them():
    text = "{{char}} greets {{ User }}. <BOT> and <USER>. {{charm}} \\1"
    assert with_names(text, "Ada\\1", "you") == "Ada\\1 greets you. Ada\\1 and you. {{charm}} \\1"


def test_only_where_it_helps_a_persona_goes_over_what_suits_the_model():
    sets = {
        p.key: p.parameters["temperature"] for p in builtin_personas(FILE, "en") if p.parameters
    }
    assert sets == {
        "translator": 0.2,
        "code-reviewer": 0.2,
        "editor": 0.3,
        "summariser": 0.2,
        "brainstorm-partner": 1.0,
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_ask_for_words_where_they_need_some(language: str):
    reviewer = next(p for p in builtin_personas(FILE, language) if p.key == "code-reviewer")
    assert all(variables(text) for text in reviewer.suggestions)
