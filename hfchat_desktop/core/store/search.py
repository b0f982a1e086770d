"""Full-text search over messages and titles.

Words are found by SQLite's FTS5, without regard to case and accents; the last word may be
unfinished. FTS5 takes a run of Chinese or Japanese for one word, and does not know signs
that are no word (an emoji, `=>`): such terms are looked for in the text itself.
"""

from __future__ import annotations

import re

from hfchat_desktop.core.chats import Role, SearchFilters, SearchHit
from hfchat_desktop.core.store.codec import Row, presentable
from hfchat_desktop.core.store.database import Database, Values

_HIT_START, _HIT_END = "\x02", "\x03"
_EXCERPT_WORDS = 16
_EXCERPT_BEFORE, _EXCERPT_AFTER = 32, 64  # characters around a hit that FTS5 did not find
_MOST_TERMS = 32
_UNSPACED = (  # not compiled at the start, which takes 2 ms
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7af"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff]"
)
_MESSAGES = (
    "SELECT m.chat_id, c.title, m.id, m.role, {excerpt}, m.created_at, m.id"
    " FROM {source} JOIN chats c ON c.id = m.chat_id"
    " WHERE {condition} AND c.deleted_at IS NULL ORDER BY {order} DESC LIMIT ?"
)
_TITLES = (
    "SELECT c.id, c.title, 0, NULL, {excerpt}, c.updated_at,"
    " coalesce((SELECT max(id) FROM messages WHERE chat_id = c.id), c.updated_seq)"
    " FROM {source} WHERE {condition} AND c.deleted_at IS NULL"
    " ORDER BY c.updated_seq DESC LIMIT ?"
)


class Search:
    """Finds messages and chats by words. Takes long: use it in a thread of the pool."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def search(
        self, words: str, filters: SearchFilters | None = None, *, limit: int = 50
    ) -> list[SearchHit]:
        """Return the hits for all of `words`, the newest first; chats in the trash are not
        looked at. A title counts as new as the newest message of its chat.

        Any text is a valid question, and nothing but white space finds nothing.
        """
        indexed, scanned = _terms(words)
        if not indexed and not scanned:
            return []
        rows = self._found(_MESSAGES, "message_words", "m", indexed, scanned, limit)
        rows += self._found(_TITLES, "title_words", "c", indexed, scanned, limit)
        rows.sort(key=lambda row: (row[6], row[2] == 0), reverse=True)
        return [_hit(row, scanned) for row in rows[:limit]]

    def _found(
        self,
        sql: str,
        index: str,
        alias: str,
        indexed: list[str],
        scanned: list[str],
        limit: int,
    ) -> list[Row]:
        table, column = ("messages", "text") if alias == "m" else ("chats", "title")
        conditions: list[str] = []
        values: list[str | int] = []
        excerpt, source, order = f"{alias}.{column}", f"{table} {alias}", f"{alias}.id"
        if alias == "m":
            conditions.append("m.state <> 'writing' AND m.hidden_by = 0")
        if indexed:
            source = f"{index} JOIN {table} {alias} ON {alias}.id = {index}.rowid"
            order = f"{index}.rowid"
            conditions.append(f"{index} MATCH ?")
            values.append(_question(indexed))
            if not scanned:
                excerpt = f"snippet({index}, 0, char(2), char(3), '…', {_EXCERPT_WORDS})"
        conditions += [f"instr(lower({alias}.{column}), ?) > 0"] * len(scanned)
        bound: Values = (*values, *(_lowered(term) for term in scanned), limit)
        filled = sql.format(
            excerpt=excerpt, source=source, condition=" AND ".join(conditions), order=order
        )
        return self._database.rows(filled, bound)


def _terms(words: str) -> tuple[list[str], list[str]]:
    """Return the terms for the index, and those to be looked for in the text."""
    indexed: list[str] = []
    scanned: list[str] = []
    for term in presentable(words).replace("\0", " ").split()[:_MOST_TERMS]:
        in_index = any(c.isalnum() for c in term) and not re.search(_UNSPACED, term)
        (indexed if in_index else scanned).append(term)
    return indexed, scanned


def _question(terms: list[str]) -> str:
    """Return terms in the language of FTS5, each quoted, the last one as a beginning."""
    return " ".join('"' + term.replace('"', '""') + '"' for term in terms) + "*"


def _lowered(text: str) -> str:
    """Lower the letters that SQLite's lower() lowers, which are those of ASCII."""
    return "".join(c.lower() if c.isascii() else c for c in text)


def _hit(row: Row, scanned: list[str]) -> SearchHit:
    excerpt = _excerpt(row[4], scanned) if scanned else row[4]
    if row[4].count(_HIT_START) != row[4].count(_HIT_END):
        excerpt = excerpt.replace(_HIT_START, "").replace(_HIT_END, "")
    return SearchHit(
        chat_id=row[0],
        chat_title=row[1],
        message_id=row[2],
        role=None if row[3] is None else Role(row[3]),
        excerpt=" ".join(excerpt.split()),
        created_at=row[5],
    )


def _excerpt(text: str, terms: list[str]) -> str:
    """Return the surroundings of the first hit, with each hit marked."""
    text = text.replace(_HIT_START, " ").replace(_HIT_END, " ")
    pattern = re.compile("|".join(re.escape(term) for term in terms), re.IGNORECASE)
    first = pattern.search(text)
    start = max(0, (first.start() if first else 0) - _EXCERPT_BEFORE)
    end = (first.end() if first else 0) + _EXCERPT_AFTER
    marked = pattern.sub(lambda m: f"{_HIT_START}{m.group()}{_HIT_END}", text[start:end])
    return ("…" if start else "") + marked + ("…" if end < len(text) else "")
