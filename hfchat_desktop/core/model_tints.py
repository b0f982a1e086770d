"""Which of six tints stands for a model, and the letter on it."""

from __future__ import annotations

import re
import zlib

from hfchat_desktop.core.plain_text import plain_label

_TILES = "abcdef"
# Spreads the families known today over the tints, so that neighbours in a list differ.
_SALT = "t1281/"


def tile_of(publisher: str, name: str = "") -> str:
    """Return "a" to "f", always the same for one publisher.

    A file that names no publisher goes by its family: "Qwen3 4B" is "qwen".
    """
    family = re.match(r"[^\W\d_]+", plain_label(name).casefold())
    key = publisher.casefold() or (family.group() if family else "")
    return _TILES[zlib.crc32(f"{_SALT}{key}".encode("utf-8", "replace")) % len(_TILES)]


def tint_of(key: str) -> str:
    """Return "a" to "f", always the same for one key: the colour of a persona's tile."""
    return _TILES[zlib.crc32(key.encode("utf-8", "replace")) % len(_TILES)]


def tile_letter(name: str) -> str:
    """Return the first letter or digit of a name, as a capital."""
    found = next((char for char in plain_label(name) if char.isalnum()), "?")
    return found.upper()[:1]
