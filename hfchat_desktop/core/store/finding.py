"""How a search is answered: by the index of words, that of signs, or the texts themselves.

Hits are read newest first and no more than are shown, so that a word which is everywhere
costs no more than a rare one.
"""

from __future__ import annotations

import re

from hfchat_desktop.core.chats import Role, SearchFilters, SearchHit
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store.codec import Row
from hfchat_desktop.core.store.database import Database
from hfchat_desktop.core.store.search_scope import SEARCHED, Scope, Value, chat_scope, message_scope
from hfchat_desktop.core.store.search_terms import (
    HIT_START,
    Terms,
    excerpt_of,
    lowered,
    terms_of,
    unindexed,
)
from hfchat_desktop.errors import StoreFailedError

_MESSAGE = "SELECT m.chat_id, c.title, m.id, m.role, m.text, m.created_at, m.id"
_NOTE = "SELECT m.chat_id, c.title, m.id, m.role, r.note, m.created_at, m.id"
_CHAT = (
    "SELECT c.id, c.title, 0, NULL, c.note, c.updated_at,"
    " coalesce((SELECT max(id) FROM messages WHERE chat_id = c.id), c.updated_seq)"
)
_JOINED = "CROSS JOIN chats c ON c.id = m.chat_id"
_TITLE_AND_NOTE = "(c.title || ' ' || c.note)"


class _Source(Record):
    """A query that is put together: what is selected from where, how, and in which order."""

    select: str
    tables: str
    order: str
    conditions: tuple[str, ...]
    values: tuple[Value, ...]

    def rows(self, database: Database, limit: int) -> list[Row]:
        """Return the first rows."""
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        sql = f"{self.select} FROM {self.tables}{where} ORDER BY {self.order} DESC LIMIT ?"
        return database.rows(sql, (*self.values, limit))


def find(database: Database, words: str, filters: SearchFilters, limit: int) -> list[SearchHit]:
    """Return the hits, see `Search.search`. Raises StoreFailedError and its kin."""
    terms = terms_of(words)
    confined = filters != SearchFilters()
    if not terms and (words.strip() or not confined):
        return []
    search = _Search(database, filters, limit)
    try:
        return search.hits(terms)
    except StoreFailedError:
        # FTS5 takes a letter younger than its list of letters for a gap between two words.
        return search.hits(unindexed(words))


class _Search:
    def __init__(self, database: Database, filters: SearchFilters, limit: int) -> None:
        self._database = database
        self._limit = limit
        self._messages = message_scope(database, filters)
        self._chats = chat_scope(filters)

    def hits(self, terms: Terms) -> list[SearchHit]:
        """Return the hits for the terms, and then those with other endings."""
        found = self._found(terms)
        loose = terms.loosened() if len(found) < self._limit else None
        if loose is not None:
            known = {(hit.chat_id, hit.message_id) for hit in found}
            more = self._found(loose)
            found += [hit for hit in more if (hit.chat_id, hit.message_id) not in known]
        return found[: self._limit]

    def _found(self, terms: Terms) -> list[SearchHit]:
        rows: dict[tuple[int, int], tuple[Row, bool]] = {}
        if self._messages is not None:
            for source, in_note in (
                (_message_source(terms, self._messages), False),
                (_note_source(terms, self._messages), True),
            ):
                for row in source.rows(self._database, self._limit) if source else ():
                    rows.setdefault((row[0], row[2]), (row, in_note))
        if self._chats is not None and terms:
            source = _chat_source(terms, self._chats)
            for row in source.rows(self._database, self._limit):
                rows[(row[0], 0)] = (row, False)
        newest = sorted(rows.values(), key=lambda one: (one[0][6], one[0][2] == 0), reverse=True)
        pattern = terms.pattern()
        return [_hit(row, in_note, pattern) for row, in_note in newest[: self._limit]]


def _message_source(terms: Terms, scope: Scope) -> _Source:
    conditions: list[str] = []
    values: list[Value] = []
    joined = f"CROSS JOIN {SEARCHED}"
    if terms.words:
        tables, order = f"message_words w {joined} ON m.id = w.rowid", "w.rowid"
        conditions.append("message_words MATCH ?")
        values.append(terms.question())
    elif terms.signs:
        tables, order = f"message_signs w {joined} ON m.id = w.rowid", "w.rowid"
    else:
        tables, order = SEARCHED, "m.id"
    if terms.signs:
        asked = " ".join(f'"{sign}"' for sign in terms.signs)
        inside = "+w.rowid IN (SELECT rowid FROM message_signs WHERE message_signs MATCH ?)"
        conditions.append(inside if terms.words else "message_signs MATCH ?")
        values.append(asked)
    for bound, sign in ((scope.newest, "<="), (scope.oldest, ">=")):
        if bound is not None:
            conditions.append(f"{order} {sign} ?")
            values.append(bound)
    literal, looked_for = _literal("m.text", terms.literal)
    return _Source(
        _MESSAGE,
        f"{tables} {_JOINED}",
        order,
        (*conditions, *scope.conditions, *literal),
        (*values, *scope.values, *looked_for),
    )


def _note_source(terms: Terms, scope: Scope) -> _Source | None:
    """Return where notes on messages are found; without words they are not asked."""
    if not terms:
        return None
    tables = f"ratings r CROSS JOIN {SEARCHED} ON m.id = r.message_id {_JOINED}"
    literal, looked_for = _literal("r.note", terms.literal)
    words: tuple[Value, ...] = ()
    first, order = "r.note <> ''", "r.message_id"
    if terms.words:
        tables = (
            "note_words w CROSS JOIN ratings r ON r.message_id = w.rowid"
            f" CROSS JOIN {SEARCHED} ON m.id = r.message_id {_JOINED}"
        )
        first, order, words = "note_words MATCH ?", "w.rowid", (terms.question(),)
    return _Source(
        _NOTE,
        tables,
        order,
        (first, *scope.conditions, *literal),
        (*words, *scope.values, *looked_for),
    )


def _chat_source(terms: Terms, scope: Scope) -> _Source:
    literal, looked_for = _literal(_TITLE_AND_NOTE, terms.literal)
    conditions, values = [*scope.conditions, *literal], [*scope.values, *looked_for]
    if terms.words:
        conditions.append("c.id IN (SELECT rowid FROM title_words WHERE title_words MATCH ?)")
        values.append(terms.question())
    return _Source(_CHAT, "chats c", "c.updated_seq", tuple(conditions), tuple(values))


def _literal(text: str, terms: tuple[str, ...]) -> tuple[list[str], list[Value]]:
    """Return conditions that find terms in a text itself, and their values."""
    conditions: list[str] = []
    values: list[Value] = []
    for term in terms:
        value = lowered(term)
        has_letters = value != value.upper() or term != value
        conditions.append(
            f"instr(lower({text}), ?) > 0" if has_letters else f"instr({text}, ?) > 0"
        )
        values.append(value)
    return conditions, values


def _hit(row: Row, in_note: bool, pattern: re.Pattern[str] | None) -> SearchHit:
    chat_id, title, message_id, role, text, created_at = row[:6]
    if message_id == 0:
        excerpt, in_note = _of_chat(title, text, pattern)
    else:
        excerpt = excerpt_of(text, pattern, markdown=not in_note)
    return SearchHit(
        chat_id=chat_id,
        chat_title=title,
        message_id=message_id,
        role=None if role is None else Role(role),
        excerpt=excerpt,
        created_at=created_at,
        in_note=in_note,
    )


def _of_chat(title: str, note: str, pattern: re.Pattern[str] | None) -> tuple[str, bool]:
    """Return what shows why a chat was found, and whether that is its note."""
    shown = excerpt_of(title, pattern)
    if HIT_START not in shown and note:
        in_note = excerpt_of(note, pattern)
        if HIT_START in in_note:
            return in_note, True
    return shown, False
