"""Saved prompts and their variables."""

from __future__ import annotations

import time

import pytest

from hfchat_desktop.core.prompts import (
    SavedPrompt,
    builtin_prompts,
    matches,
    prompt_of,
    record_of,
    variables,
)
from hfchat_desktop.core.settings import declared
from hfchat_desktop.paths import resource


@pytest.mark.parametrize("language", next(s.choices for s in declared() if s.name == "language"))
def test_some_prompts_come_along_each_with_something_to_fill_in(language: str):
    found = builtin_prompts(resource("personas.json"), language)
    assert len(found) == 5
    assert all(variables(prompt.text) and prompt.builtin for prompt in found)


def test_variables_are_found_with_their_places():
    text = "Translate {{ text }} into {{język docelowy}}: {{text}}"
    found = variables(text)
    assert [v.name for v in found] == ["text", "język docelowy", "text"]
    assert [text[v.start : v.end] for v in found] == [
        "{{ text }}",
        "{{język docelowy}}",
        "{{text}}",
    ]


@pytest.mark.parametrize(
    "text",
    ["{{}}", "{{ }}", "{text}", "{{1}}", "{{a\nb}}", "{{a.b}}", "{{" + "a" * 60 + "}}", "{{a"],
)
def test_other_braces_are_text(text: str):
    assert variables(text) == ()


def test_hostile_braces_take_no_time():
    begun = time.thread_time()
    variables("{{" * 16_000)
    variables("{{a" + " -" * 16_000)
    variables("{{a " * 8_000)
    assert time.thread_time() - begun < 2


def test_a_prompt_is_the_same_after_it_was_kept():
    one = SavedPrompt("k", "Table", "Make {{it}}.\nNow")
    assert prompt_of("k", record_of(one)) == one
    assert prompt_of("k", 5) == SavedPrompt("k", "")


@pytest.mark.parametrize(
    ("words", "found"),
    [("", True), ("mak", True), ("m t", True), ("TABLE", True), ("ake", False), ("m x", False)],
)
def test_beginnings_of_words_find_a_prompt(words: str, found: bool):
    assert matches("Make a table", words) is found
