"""Defaults of a model give way to what a person has set."""

from __future__ import annotations

from dataclasses import replace

from hfchat_desktop.core.model_defaults import sampling_for, system_prompt_for
from hfchat_desktop.core.model_files import STARTER_FILE
from hfchat_desktop.core.settings import Settings


def test_the_starter_model_is_asked_with_what_suits_it():
    path = f"/models/{STARTER_FILE}"
    assert sampling_for(Settings(), path).temperature == 0.2
    assert sampling_for(Settings(), path).top_p == 0.9
    assert sampling_for(Settings(), path).repeat_penalty == 1.1
    assert system_prompt_for(Settings(), path)


def test_what_a_person_has_set_is_kept():
    path = f"/models/{STARTER_FILE}"
    mine = replace(Settings(), temperature=1.1, top_p=0.5, system_prompt="Be a pirate.")
    assert sampling_for(mine, path).temperature == 1.1
    assert sampling_for(mine, path).top_p == 0.5
    assert system_prompt_for(mine, path) == "Be a pirate."


def test_other_models_have_the_general_defaults():
    assert sampling_for(Settings(), "/models/other.gguf").temperature == 0.8
    assert system_prompt_for(Settings(), "/models/other.gguf") == ""
