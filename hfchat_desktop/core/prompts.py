"""Saved prompts: words that are used again, with {{variables}} that are filled in each time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hfchat_desktop.core.personas import (
    NAME_LIMIT,
    PROMPT_LIMIT,
    builtin_records,
    clean_text,
    text_of,
)
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record

VARIABLE_LIMIT = 40
"""Characters of a variable's name; what is longer in braces is text."""

_VARIABLE = re.compile(r"\{\{[ \t]*([^\W\d_][\w \-]*?)[ \t]*\}\}")


class SavedPrompt(Record):
    """One prompt. `key` is "" while it is not kept anywhere."""

    key: str
    name: str
    text: str = ""
    builtin: bool = False


class Variable(Record):
    """A place in a text that is to be filled in: characters `start` to `end`, braces included."""

    name: str
    start: int
    end: int


def variables(text: str) -> tuple[Variable, ...]:
    """Return every {{variable}} of a text, in order; one that is named twice is there twice."""
    return tuple(
        Variable(match[1], match.start(), match.end())
        for match in _VARIABLE.finditer(text)
        if len(match[1]) <= VARIABLE_LIMIT
    )


def prompt_of(key: str, record: object, *, builtin: bool = False) -> SavedPrompt:
    """Return the prompt that a record describes; what is not understood is left out."""
    values = record if isinstance(record, Mapping) else {}
    return SavedPrompt(
        key=key,
        name=plain_label(text_of(values.get("name")), longest=NAME_LIMIT),
        text=clean_text(values.get("text"), PROMPT_LIMIT),
        builtin=builtin,
    )


def record_of(prompt: SavedPrompt) -> dict[str, Any]:
    """Return what is kept of a prompt: everything but its key."""
    return {"name": prompt.name, "text": prompt.text}


def builtin_prompts(file: Path, language: str) -> tuple[SavedPrompt, ...]:
    """Return the prompts of `resources/personas.json` in a language, English where it has none.

    Raises OSError or ValueError where the file of the app is not as it was made.
    """
    found = builtin_records(file, "prompts", language)
    return tuple(prompt_of(key, record, builtin=True) for key, record in found)


def matches(name: str, words: str) -> bool:
    """Return whether each of `words` begins a word of `name`: "m t" finds "Make a table"."""
    known = name.casefold().split()
    return all(any(word.startswith(w) for word in known) for w in words.casefold().split())


class Asked(Record):
    """What is asked for while one types: `sign` "/" or "@", the words after it, its place."""

    sign: str
    words: str
    start: int


# A path has more signs, an e-mail address letters before "@"; neither is asked for.
_SLASH = re.compile(r"/((?!\s)[^/\\.:~\n]{0,40})")
_AT = re.compile(r"(?:^|(?<= ))@([^\s@/\\.:]{0,40})$")
_AT_REACH = 42


def asked_at(before: str, after: str = "") -> Asked | None:
    """Return what is asked for where the text before the caret is `before`.

    "/" counts at the very beginning, "@" at the beginning or after a space; the caret stands at
    the end of a word.
    """
    if after[:1].strip():
        return None
    if found := _SLASH.fullmatch(before):
        return Asked("/", found[1], 0)
    reach = max(0, len(before) - _AT_REACH)
    if found := _AT.search(before, reach):
        return Asked("@", found[1], found.start())
    return None
