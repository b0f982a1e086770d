"""Personas and saved prompts as files: what this app wrote, and cards that others share."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from hfchat_desktop.core import prompts as saved_prompts
from hfchat_desktop.core.character_cards import card_json, has_book, is_card, persona_of_card
from hfchat_desktop.core.personas import Persona, persona_of, record_of
from hfchat_desktop.core.png_text import SIGNATURE, PngDamagedError, PngTooLargeError
from hfchat_desktop.core.prompts import SavedPrompt, prompt_of
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import ImportRefusedError

FILE_LIMIT = 16 * 1024 * 1024
"""Bytes of a file; cards carry a picture."""

JSON_LIMIT = 2 * 1024 * 1024
"""Bytes of JSON, unpacked."""

ENTRIES_LIMIT = 500
"""Personas or prompts in one file."""

_FORMAT = "hfchat-personas"
_VERSION = 1
_OF_CHATS = frozenset({"messages", "mapping", "chat", "chats", "conversations"})


class Imported(Record):
    """What a file holds, with keys "" still; `left_out` says that a book of lore was."""

    personas: tuple[Persona, ...] = ()
    prompts: tuple[SavedPrompt, ...] = ()
    left_out: bool = False


def write_file(personas: Iterable[Persona], prompts: Iterable[SavedPrompt] = ()) -> bytes:
    """Return personas and prompts as JSON that `read_file` understands."""
    record = {
        "format": _FORMAT,
        "version": _VERSION,
        "personas": [record_of(persona) for persona in personas],
        "prompts": [saved_prompts.record_of(prompt) for prompt in prompts],
    }
    return (json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode()


def read_file(name: str, data: bytes, user: str) -> Imported:
    """Return what a file called `name` holds; cards call the reader `user`.

    Raises ImportRefusedError with the reason "too_large", "damaged", "no_card" (a picture that
    is only a picture), "not_known" or "empty".
    """
    if len(data) > FILE_LIMIT:
        raise ImportRefusedError(name, "too_large")
    if data.startswith(SIGNATURE):
        data = _of_picture(name, data)
    if len(data) > JSON_LIMIT:
        raise ImportRefusedError(name, "too_large")
    found = _read(name, _parsed(name, data), user)
    kept = Imported(
        tuple(p for p in found.personas if p.name and (p.system_prompt or p.greeting)),
        tuple(p for p in found.prompts if p.name and p.text),
        found.left_out,
    )
    if not kept.personas and not kept.prompts:
        raise ImportRefusedError(name, "empty")
    return kept


def holds_personas(data: bytes) -> bool:
    """Return whether JSON is personas or prompts, and not chats or anything else.

    What is longer than JSON_LIMIT is not.
    """
    if len(data) > JSON_LIMIT:
        return False
    try:
        record = _parsed("", data)
    except ImportRefusedError:
        return False
    entries = record if isinstance(record, list) else [record]
    return bool(entries) and all(map(_is_persona_or_prompt, entries))


def _is_persona_or_prompt(record: object) -> bool:
    if not isinstance(record, Mapping) or not _OF_CHATS.isdisjoint(record):
        return False
    named = "name" in record and ("system_prompt" in record or "text" in record)
    return record.get("format") == _FORMAT or is_card(record) or named


def _of_picture(name: str, data: bytes) -> bytes:
    try:
        found = card_json(data, JSON_LIMIT)
    except PngTooLargeError as error:
        raise ImportRefusedError(name, "too_large") from error
    except (PngDamagedError, ValueError) as error:
        raise ImportRefusedError(name, "damaged") from error
    if found is None:
        raise ImportRefusedError(name, "no_card")
    return found


def _parsed(name: str, data: bytes) -> Any:
    """Return what the JSON says; files that cannot be JSON are told from damaged ones."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] not in (b"{", b"["):
        raise ImportRefusedError(name, "not_known")
    try:
        return json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ImportRefusedError(name, "damaged") from error


def _read(name: str, record: object, user: str) -> Imported:
    if isinstance(record, list):
        parts = [_read(name, entry, user) for entry in record[:ENTRIES_LIMIT]]
        return Imported(
            tuple(p for part in parts for p in part.personas),
            tuple(p for part in parts for p in part.prompts),
            any(part.left_out for part in parts),
        )
    if not isinstance(record, Mapping):
        raise ImportRefusedError(name, "not_known")
    if record.get("format") == _FORMAT:
        return Imported(
            tuple(persona_of("", entry) for entry in _entries(record.get("personas"))),
            tuple(prompt_of("", entry) for entry in _entries(record.get("prompts"))),
        )
    if is_card(record):
        return Imported((persona_of_card(record, user),), (), has_book(record))
    if "name" in record and "system_prompt" in record:
        return Imported((persona_of("", record),))
    if "name" in record and "text" in record:
        return Imported((), (prompt_of("", record),))
    raise ImportRefusedError(name, "not_known")


def _entries(value: object) -> list[object]:
    return value[:ENTRIES_LIMIT] if isinstance(value, list) else []
