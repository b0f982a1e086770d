"""What our own export holds beside chats: folders, saved records and shares, checked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.importing.fields import finite, is_one_of, text, whole

_LARGEST_SAVED = 1024 * 1024  # characters of JSON
_KINDS = frozenset(("gist", "dataset"))
_STATES = frozenset(("shared", "deleted"))  # others would be looked for at the next start
_VISIBILITIES = frozenset(("secret", "public", "private"))
_SHARE_TEXTS = ("host", "account", "remote_id", "file_name", "title", "sha256")


def checked_extra(raw: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Return what a record is ("folder", "saved" or "share") and its checked values."""
    for what, check in (("folder", _folder), ("saved", _saved), ("share", _share)):
        value = raw.get(what)
        if isinstance(value, dict):
            found = check(value)
            return None if found is None else (what, found)
    return None


def _folder(value: dict[str, Any]) -> dict[str, Any] | None:
    name = text(value.get("name"), 300)
    if not name:
        return None
    return {
        "id": whole(value.get("id")),
        "name": name,
        "position": whole(value.get("position")),
    }


def _saved(value: dict[str, Any]) -> dict[str, Any] | None:
    kind, key, record = value.get("kind"), value.get("key"), value.get("record")
    if not isinstance(kind, str) or not isinstance(key, str) or not isinstance(record, dict):
        return None
    if not kind or len(kind) > 100 or len(key) > 300:
        return None
    try:
        size = len(json.dumps(record))
    except (ValueError, RecursionError):
        return None
    return {"kind": kind, "key": key, "record": record} if size <= _LARGEST_SAVED else None


def _share(value: dict[str, Any]) -> dict[str, Any] | None:
    address = text(value.get("address"), 2000)
    if not is_one_of(value.get("kind"), _KINDS) or not address.startswith(("https://", "http://")):
        return None
    found: dict[str, Any] = {name: text(value.get(name), 500) for name in _SHARE_TEXTS}
    options = value.get("options")
    state, visibility = value.get("state"), value.get("visibility")
    return found | {
        "id": whole(value.get("id")),
        "chat_id": whole(value.get("chat_id")),
        "kind": value["kind"],
        "address": address,
        "visibility": visibility if is_one_of(visibility, _VISIBILITIES) else "public",
        "state": state if is_one_of(state, _STATES) else "shared",
        "options": options if isinstance(options, dict) else {},
        "created_at": finite(value.get("created_at")) or 0.0,
        "updated_at": finite(value.get("updated_at")) or 0.0,
    }
