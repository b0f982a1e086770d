"""The filters of a search as conditions, over indexes that have all they need."""

from __future__ import annotations

import json

from hfchat_desktop.core.chats import SearchFilters
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store.codec import encoded
from hfchat_desktop.core.store.database import Database

Value = str | bytes | int | float | None
SEARCHED = "messages m INDEXED BY messages_searched"
_SHOWN = "m.state <> 'writing' AND m.hidden_by = 0"
_RATED = (
    "m.id IN (SELECT message_id FROM ratings WHERE stars >= ? UNION SELECT r.id FROM chats s"
    " CROSS JOIN messages r ON r.chat_id = s.id WHERE s.stars >= ?)"
)
_RATED_ITSELF = (
    "max(c.stars, coalesce((SELECT q.stars FROM ratings q WHERE q.message_id = m.id), 0)) >= ?"
)
_FEW = 3000  # messages; of so few it is asked whether a hit is among them


class Scope(Record):
    """Conditions and their values; of messages `m`, whose chat is `c`, or of chats `c`."""

    conditions: tuple[str, ...]
    values: tuple[Value, ...] = ()
    newest: int | None = None
    oldest: int | None = None

    @property
    def sql(self) -> str:
        """All conditions."""
        return " AND ".join(self.conditions)


def chat_scope(filters: SearchFilters) -> Scope | None:
    """Return what chats whose title or note is found must fulfil; None: they are not asked."""
    if filters.has_code:
        return None
    own = _wished(
        ("c.model = ?", encoded(filters.model) or None),
        ("c.updated_at >= ?", filters.since),
        ("c.updated_at < ?", filters.until),
        ("c.stars >= ?", filters.rating_min or None),
    )
    return _all(_chats(filters), own)


def message_scope(database: Database, filters: SearchFilters) -> Scope | None:
    """Return what messages must fulfil; None where none does."""
    if filters == SearchFilters():
        return Scope((_SHOWN, "c.deleted_at IS NULL"))
    of_message, of_chat = _messages(filters), _chats(filters)
    scope = _all(of_message, _of_rating(filters, _RATED, 2), _in(of_chat))
    sql = f"SELECT m.id FROM {SEARCHED} WHERE {scope.sql} ORDER BY m.id"
    found = database.rows(f"{sql} DESC LIMIT {_FEW + 1}", scope.values)
    if not found:
        return None
    newest, oldest = found[0][0], found[-1][0]
    if len(found) <= _FEW:
        numbers = json.dumps([row[0] for row in found])
        chosen = "+m.id IN (SELECT value FROM json_each(?))"
        return Scope((_SHOWN, chosen), (numbers,), newest, oldest)
    first = database.row(f"{sql} LIMIT 1", scope.values) if filters.since is not None else None
    scope = _all(of_message, of_chat, _of_rating(filters, _RATED_ITSELF, 1))
    return Scope(scope.conditions, scope.values, newest, first[0] if first else None)


def _messages(filters: SearchFilters) -> Scope:
    own = _wished(
        ("m.model = ?", encoded(filters.model) or None),
        ("m.created_at >= ?", filters.since),
        ("m.created_at < ?", filters.until),
        ("m.has_code = ?", int(filters.has_code) or None),
    )
    return _all(Scope((_SHOWN,)), own)


def _of_rating(filters: SearchFilters, condition: str, times: int) -> Scope:
    if not filters.rating_min:
        return Scope(())
    return Scope((condition,), (filters.rating_min,) * times)


def _in(chats: Scope) -> Scope:
    """Confine messages to chats, which are walked through once and not for each message."""
    return Scope((f"+m.chat_id IN (SELECT c.id FROM chats c WHERE {chats.sql})",), chats.values)


def _all(*scopes: Scope) -> Scope:
    conditions = tuple(condition for scope in scopes for condition in scope.conditions)
    return Scope(conditions, tuple(value for scope in scopes for value in scope.values))


def _chats(filters: SearchFilters) -> Scope:
    own = _wished(
        ("c.folder_id = ?", filters.folder_id),
        ("c.persona = ?", filters.persona or None),
        ("c.archived = ?", None if filters.archived is None else int(filters.archived)),
        ("EXISTS(SELECT 1 FROM json_each(c.tags) WHERE value = ?)", filters.tag or None),
    )
    return _all(Scope(("c.deleted_at IS NULL",)), own)


def _wished(*each: tuple[str, Value]) -> Scope:
    """Return the conditions that have a value."""
    kept = [(condition, value) for condition, value in each if value is not None]
    return Scope(tuple(condition for condition, _ in kept), tuple(value for _, value in kept))
