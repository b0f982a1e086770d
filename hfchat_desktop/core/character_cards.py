"""Character cards: personas that people share as a picture or as JSON.

A card is text by a stranger. What is read of it is text too: a name, instructions for the model,
a greeting. Nothing in it is carried out: no scripts, no expressions, no pictures, no addresses.
The three versions in use differ in where the same fields stand.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.personas import (
    GREETING_LIMIT,
    PROMPT_LIMIT,
    SUMMARY_LIMIT,
    Persona,
    persona_of,
    text_of,
    with_names,
)
from hfchat_desktop.core.png_text import png_texts

CARD_CHUNKS = ("ccv3", "chara")
"""Keywords of the chunk that holds a card, the newest version first."""

_SPECS = ("chara_card_v2", "chara_card_v3")
_V1_FIELDS = ("description", "personality", "scenario", "first_mes", "mes_example")
_ORIGINAL = re.compile(r"\{\{\s*original\s*\}\}", re.IGNORECASE)
_NOTE = re.compile(r"\{\{\s*(?://|comment:)[^{}]*\}\}", re.IGNORECASE)
_BREAK = re.compile(r"^[ \t]*<START>[ \t]*$", re.IGNORECASE | re.MULTILINE)


def card_json(data: bytes, limit: int) -> bytes | None:
    """Return the JSON of the card in a PNG picture, None where the picture has none.

    `limit` counts bytes of JSON. Raises PngDamagedError, PngTooLargeError or ValueError.
    """
    texts = png_texts(data, CARD_CHUNKS, limit * 4 // 3 + 4)
    for keyword in CARD_CHUNKS:
        if keyword in texts:
            return _decoded(texts[keyword])
    return None


def is_card(record: Mapping[str, Any]) -> bool:
    """Return whether a JSON object looks like a card of any version."""
    if record.get("spec") in _SPECS or isinstance(record.get("data"), dict):
        return isinstance(record.get("data"), dict)
    return "name" in record and any(name in record for name in _V1_FIELDS)


def persona_of_card(record: Mapping[str, Any], user: str) -> Persona:
    """Return the persona that a card describes; `user` is what it calls the reader."""
    data = record.get("data")
    fields: Mapping[str, Any] = data if isinstance(data, dict) else record
    name = text_of(fields.get("name")) or text_of(record.get("name"))
    char = text_of(fields.get("nickname")) or name

    def told(field: str, longest: int) -> str:
        text = _NOTE.sub("", text_of(fields.get(field))[: longest * 2])
        return with_names(_ORIGINAL.sub("", text), char, user).strip()

    notes = told("creator_notes", SUMMARY_LIMIT).strip().partition("\n")[0]
    return persona_of(
        "",
        {
            "name": name,
            "summary": notes or told("personality", SUMMARY_LIMIT).partition("\n")[0],
            "system_prompt": _instructions(char, told),
            "greeting": told("first_mes", GREETING_LIMIT),
        },
    )


def has_book(record: Mapping[str, Any]) -> bool:
    """Return whether a card has a book of lore, which is not taken over."""
    data = record.get("data")
    book = data.get("character_book") if isinstance(data, dict) else None
    return isinstance(book, dict) and bool(book.get("entries"))


def _instructions(char: str, told: Any) -> str:
    """Return the system prompt: who to be, in the order in which a model needs it."""
    examples = _BREAK.sub("", told("mes_example", PROMPT_LIMIT)).strip()
    scenario = told("scenario", PROMPT_LIMIT)
    personality = told("personality", PROMPT_LIMIT)
    role = told("system_prompt", PROMPT_LIMIT)
    parts = (
        told("description", PROMPT_LIMIT),
        f"Personality: {personality}" if personality else "",
        f"Scene: {scenario}" if scenario else "",
        f"Examples of how {char} speaks:\n{examples}" if examples else "",
        told("post_history_instructions", PROMPT_LIMIT),
    )
    rest = [part for part in parts if part]
    if rest and not role:
        role = f"You are {char}. Stay in this role."
    return "\n\n".join([role, *rest] if role else rest)


def _decoded(text: bytes) -> bytes:
    """Return what is written in base64; some programs write the JSON as it is."""
    if text.lstrip()[:1] == b"{":
        return text
    try:
        return base64.b64decode(b"".join(text.split()), validate=True)
    except binascii.Error as error:
        raise ValueError("not base64") from error
