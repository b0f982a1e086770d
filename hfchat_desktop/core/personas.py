"""Whom a model is asked to be: a name, instructions, and what goes with them.

Those that come with the app are data in `resources/personas.json`, in each language; a person's
own are rows of the store. Whatever is read is brought into bounds and never refused here: a
row that was made by hand or by a newer version shall not cost the rest.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record

NAME_LIMIT = 80
PROMPT_LIMIT = 32_000
SUGGESTION_LIMIT = 2_000
SUGGESTIONS_LIMIT = 8
GREETING_LIMIT = 8_000
SUMMARY_LIMIT = 200
MODEL_LIMIT = 200
"""Characters, except for SUGGESTIONS_LIMIT, which counts. More is cut off."""

_PARAMETERS_LIMIT = 60
_PARAMETER_TEXT_LIMIT = 20_000
_PARAMETER_NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
_CHAR = re.compile(r"\{\{\s*char\s*\}\}|<(?:bot|char)>", re.IGNORECASE)
_USER = re.compile(r"\{\{\s*user\s*\}\}|<user>", re.IGNORECASE)


class Persona(Record):
    """One persona. `key` is "" while it is not kept anywhere.

    `parameters` are those of `core.parameters` that it sets; `model` is the name of the one
    that suits it best, or ""; `greeting` is what it says first, as plain text for the reader;
    `summary` says in a few words what it is for.
    """

    key: str
    name: str
    initial: str = ""
    system_prompt: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)
    suggestions: tuple[str, ...] = ()
    model: str = ""
    builtin: bool = False
    summary: str = ""
    greeting: str = ""

    @property
    def letter(self) -> str:
        """What stands on its tile: the initial, or the first letter of the name."""
        chosen = plain_label(self.initial, longest=2)
        first = next((c for c in plain_label(self.name) if c.isalnum()), "?")
        return chosen or first.upper()[:1]


def new_key() -> str:
    """Return a key that no other persona or prompt has."""
    return os.urandom(8).hex()


def persona_of(key: str, record: object, *, builtin: bool = False) -> Persona:
    """Return the persona that a record describes; what is not understood is left out."""
    values = record if isinstance(record, Mapping) else {}
    return Persona(
        key=key,
        name=plain_label(text_of(values.get("name")), longest=NAME_LIMIT),
        initial=plain_label(text_of(values.get("initial")), longest=2),
        system_prompt=clean_text(values.get("system_prompt"), PROMPT_LIMIT),
        parameters=_parameters_of(values.get("parameters")),
        suggestions=_suggestions_of(values.get("suggestions")),
        model=plain_label(text_of(values.get("model")), longest=MODEL_LIMIT),
        builtin=builtin,
        summary=plain_label(text_of(values.get("summary")), longest=SUMMARY_LIMIT),
        greeting=clean_text(values.get("greeting"), GREETING_LIMIT),
    )


def record_of(persona: Persona) -> dict[str, Any]:
    """Return what is kept of a persona: everything but its key, nothing that is empty."""
    values: dict[str, Any] = {
        "name": persona.name,
        "initial": persona.initial,
        "summary": persona.summary,
        "system_prompt": persona.system_prompt,
        "parameters": dict(persona.parameters),
        "suggestions": list(persona.suggestions),
        "model": persona.model,
        "greeting": persona.greeting,
    }
    return {name: value for name, value in values.items() if value}


def copy_of(persona: Persona, name: str) -> Persona:
    """Return a person's own copy of any persona, under a new key and another name."""
    return replace(persona, key=new_key(), name=plain_label(name, NAME_LIMIT), builtin=False)


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return `name`, or `name` with the first number from 2 that makes it differ from `taken`."""
    known = {other.casefold() for other in taken}
    candidate, number = name, 1
    while candidate.casefold() in known:
        number += 1
        candidate = f"{name[: NAME_LIMIT - 8]} {number}"
    return candidate


def builtin_personas(file: Path, language: str) -> tuple[Persona, ...]:
    """Return the personas of `resources/personas.json` in a language, English where it has none.

    Raises OSError or ValueError where the file of the app is not as it was made.
    """
    found = builtin_records(file, "personas", language)
    return tuple(persona_of(key, record, builtin=True) for key, record in found)


def builtin_records(
    file: Path, kind: str, language: str
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield key and record of each of a kind, "personas" or "prompts", as `builtin_personas`."""
    for record in json.loads(file.read_text(encoding="utf-8"))[kind]:
        spoken = {name: _in_language(value, language) for name, value in record.items()}
        yield str(record["key"]), spoken


def _in_language(value: object, language: str) -> object:
    """Return the entry for a language of `{"en": …, "pl": …}`; any other value as it is."""
    if isinstance(value, dict) and "en" in value:
        return value.get(language, value["en"])
    return value


def with_names(text: str, char: str, user: str) -> str:
    """Return `text` with {{char}} and {{user}} (also <BOT> and <USER>) replaced by names."""
    return _USER.sub(lambda _: user, _CHAR.sub(lambda _: char, text))


def clean_text(value: object, longest: int) -> str:
    """Return text of many lines that can be stored and shown: no control characters."""
    text = text_of(value)[: longest * 2].replace("\r\n", "\n").replace("\r", "\n")
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
    return "".join(kept).strip()[:longest].rstrip()


def text_of(value: object) -> str:
    """Return a text as it is, and anything else as ""."""
    return value if isinstance(value, str) else ""


def _suggestions_of(value: object) -> tuple[str, ...]:
    given = value[: SUGGESTIONS_LIMIT * 2] if isinstance(value, list | tuple) else ()
    cleaned = (clean_text(entry, SUGGESTION_LIMIT) for entry in given)
    return tuple(entry for entry in cleaned if entry)[:SUGGESTIONS_LIMIT]


def _parameters_of(value: object) -> dict[str, Any]:
    """Return names with plain values; whether they are parameters is asked where they are used."""
    if not isinstance(value, Mapping):
        return {}
    return {
        name: _plain(entry)
        for name, entry in list(value.items())[:_PARAMETERS_LIMIT]
        if isinstance(name, str) and _PARAMETER_NAME.fullmatch(name) and _is_plain(entry)
    }


def _is_plain(value: object) -> bool:
    if isinstance(value, list | tuple):
        return len(value) <= _PARAMETERS_LIMIT and all(isinstance(v, str) for v in value)
    if isinstance(value, float):
        return value - value == 0.0  # neither infinite nor "not a number"
    return value is None or isinstance(value, str | int)


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value, _PARAMETER_TEXT_LIMIT)
    if isinstance(value, list | tuple):
        return tuple(clean_text(entry, NAME_LIMIT) for entry in value)
    return value
