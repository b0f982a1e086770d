"""Between what the app knows and what a database column can hold."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from functools import lru_cache
from typing import Any

from hfchat_desktop.core.chats import (
    Chat,
    FinishReason,
    Message,
    ReplyState,
    ReplyStats,
    Role,
    Sampling,
)
from hfchat_desktop.core.ratings import Rating

Row = tuple[Any, ...]

CHAT_COLUMNS = (
    "id, title, model, system_prompt, created_at, updated_at, updated_seq, deleted_at,"
    " message_count, folder_id, pinned, archived, tags, persona, parameters, overflow,"
    " forget_above, forked_from, forked_at, stars, note, title_by, import_id, origin"
)
MESSAGE_COLUMNS = (
    "m.id, m.chat_id, m.parent_id, m.role, m.text, m.exact_text, m.thinking, m.state, m.model,"
    " m.created_at, m.sampling, m.stats, m.problem, m.pinned, m.parameters,"
    " (SELECT json_array(r.thumb, r.stars, r.reasons, r.note, r.rated_at) FROM ratings r"
    " WHERE r.message_id = m.id)"
)

_ROLES = {role.value: role for role in Role}
_STATES = {state.value: state for state in ReplyState}
_REASONS = {reason.value: reason for reason in FinishReason}
_SAMPLING_FIELDS = {field.name for field in fields(Sampling)}
_STATS_FIELDS = {field.name for field in fields(ReplyStats)}


def encoded(text: str) -> str | bytes:
    """Return `text`, or bytes where it has a lone surrogate, which UTF-8 cannot hold."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")
    return text


def decoded(value: str | bytes) -> str:
    """Return the text that `encoded` was given."""
    return value if isinstance(value, str) else value.decode("utf-8", "surrogatepass")


def exact(text: str) -> tuple[str, bytes | None]:
    """Return `text` fit for search, and its exact bytes where the two differ."""
    value = encoded(text)
    if isinstance(value, str):
        return value, None
    return presentable(text), value


def presentable(text: str) -> str:
    """Return `text` with each lone surrogate replaced by U+FFFD, and halves joined."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def record_of(value: Sampling | ReplyStats | None) -> str | None:
    """Return a value as JSON (in ASCII, so any text in it survives)."""
    return None if value is None else json.dumps(asdict(value))


@lru_cache(maxsize=64)
def sampling_of(text: str | None) -> Sampling | None:
    """Return the sampling that `record_of` wrote; fields of other versions are ignored."""
    record = _record(text)
    if record is None:
        return None
    values = {name: value for name, value in record.items() if name in _SAMPLING_FIELDS}
    if "stop" in values:
        values["stop"] = tuple(values["stop"] or ())
    return Sampling(**values)


def stats_of(text: str | None) -> ReplyStats | None:
    """Return the statistics that `record_of` wrote; fields of other versions are ignored."""
    record = _record(text)
    if record is None:
        return None
    if not record.keys() <= _STATS_FIELDS:
        record = {name: value for name, value in record.items() if name in _STATS_FIELDS}
    reason = record.get("finish_reason")
    record["finish_reason"] = _REASONS.get(str(reason), FinishReason.STOP)
    return ReplyStats(**record)


def chat_of(row: Row) -> Chat:
    """Build a chat from CHAT_COLUMNS."""
    return Chat(
        row[0],
        row[1],
        decoded(row[2]),
        decoded(row[3]),
        row[4],
        row[5],
        row[6],
        row[7],
        row[8],
        row[9],
        bool(row[10]),
        bool(row[11]),
        tags_of(row[12]),
        row[13],
        parameters_of(row[14]),
        *row[15:],
    )


def message_of(row: Row) -> Message:
    """Build a message from MESSAGE_COLUMNS, its place among its siblings and their count."""
    (number, chat, parent, role, text, exact_text, thinking, state, model, created) = row[:10]
    return Message(
        number,
        chat,
        parent,
        _ROLES.get(role, Role.USER),
        text if exact_text is None else decoded(exact_text),
        decoded(thinking),
        _STATES.get(state, ReplyState.DONE),
        decoded(model),
        created,
        sampling_of(row[10]),
        stats_of(row[11]),
        _record(row[12]),
        row[16],
        row[17],
        bool(row[13]),
        None if row[15] is None else rating_of(json.loads(row[15])),
        parameters_of(row[14]),
    )


def tags_of(text: str) -> tuple[str, ...]:
    """Return the words of a JSON list."""
    return () if text == "[]" else tuple(str(tag) for tag in json.loads(text))


def parameters_of(text: str) -> dict[str, Any]:
    """Return what `json_of` wrote of a mapping."""
    return {} if text == "{}" else _record(text) or {}


def json_of(value: Mapping[str, Any] | Sequence[str]) -> str:
    """Return JSON in ASCII, so any text in it survives. Raises TypeError for other values."""
    return json.dumps(value if isinstance(value, dict | list) else _plain(value))


def _plain(value: Mapping[str, Any] | Sequence[str]) -> dict[str, Any] | list[str]:
    return dict(value) if isinstance(value, Mapping) else list(value)


def rating_of(values: Sequence[Any]) -> Rating:
    """Build a rating from thumb, stars, reasons (as JSON), note and time."""
    thumb, stars, reasons, note, rated_at = values
    return Rating(thumb, stars, tags_of(reasons), note, rated_at)


def _record(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    try:
        record = json.loads(text)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None
