"""Ratings of answers, and what a page or an export makes of them."""

from __future__ import annotations

import time
from collections.abc import Iterator

import apsw

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.ratings import MOST_STARS, RatedAnswer, RatedPair, Rating
from hfchat_desktop.core.store.codec import (
    Row,
    decoded,
    json_of,
    presentable,
    rating_of,
    stats_of,
    tags_of,
)
from hfchat_desktop.core.store.database import Database
from hfchat_desktop.core.store.message_table import ABOVE
from hfchat_desktop.core.store.trash import mark_untidy
from hfchat_desktop.errors import ChatNotFoundError

_EXCERPT = 160  # characters
_LEADING = f"""{ABOVE}
SELECT m.role, m.text FROM above a JOIN messages m ON m.id = a.id ORDER BY m.id
"""
_SHOWN = "m.hidden_by = 0 AND c.deleted_at IS NULL"


class RatingTable:
    """The ratings of a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rating(self, message_id: int) -> Rating | None:
        """Return how a message was rated, if it was."""
        row = self._database.row(
            "SELECT thumb, stars, reasons, note, rated_at FROM ratings WHERE message_id = ?",
            (message_id,),
        )
        return None if row is None else rating_of(row)

    def set_rating(self, message_id: int, rating: Rating | None) -> Rating | None:
        """Rate a message (None, or a rating that says nothing: no longer); return what was
        said before, for undo.

        Without `rated_at` it is rated now. Raises ChatNotFoundError where the message is gone.
        """
        before = self.rating(message_id)
        empty = rating is None or not (
            rating.thumb or rating.stars or rating.reasons or rating.note
        )

        def change(connection: apsw.Connection) -> None:
            if before is not None and before.note:
                mark_untidy(connection)
            if rating is None or empty:
                connection.execute("DELETE FROM ratings WHERE message_id = ?", (message_id,))
                return
            connection.execute(
                "INSERT INTO ratings(message_id, thumb, stars, reasons, note, rated_at)"
                " SELECT id, ?, ?, ?, ?, ? FROM messages WHERE id = ?"
                " ON CONFLICT DO UPDATE SET thumb = excluded.thumb, stars = excluded.stars,"
                " reasons = excluded.reasons, note = excluded.note, rated_at = excluded.rated_at",
                (
                    max(-1, min(1, rating.thumb)),
                    max(0, min(MOST_STARS, rating.stars)),
                    json_of(rating.reasons),
                    presentable(rating.note),
                    rating.rated_at or time.time(),
                    message_id,
                ),
            )
            if connection.changes() == 0:
                raise ChatNotFoundError(chat_id=0)

        self._database.write(change)
        return before

    def ratings(self) -> list[RatedAnswer]:
        """Return all rated answers that are neither deleted nor in the trash, newest first."""
        rows = self._database.rows(
            "SELECT m.id, m.chat_id, r.thumb, r.stars, r.reasons, r.note, r.rated_at, m.model,"
            " c.persona, coalesce(f.name, ''), c.tags, c.title, substr(m.text, 1, ?), m.stats,"
            " m.created_at FROM ratings r JOIN messages m ON m.id = r.message_id"
            " JOIN chats c ON c.id = m.chat_id LEFT JOIN folders f ON f.id = c.folder_id"
            f" WHERE {_SHOWN} ORDER BY m.id DESC",
            (_EXCERPT,),
        )
        return [_answer_of(row) for row in rows]

    def model_speeds(self) -> dict[str, list[float]]:
        """Return the tokens a second of all finished replies on this computer, by model.

        Takes about a second for 100,000 messages: for a thread of the pool.
        """
        rows = self._database.rows(
            "SELECT model, json_extract(stats, '$.tokens_per_s') FROM messages"
            " WHERE role = 'assistant' AND stats IS NOT NULL AND model <> ''"
        )
        found: dict[str, list[float]] = {}
        for model, speed in rows:
            if isinstance(speed, int | float) and speed > 0:
                found.setdefault(decoded(model), []).append(float(speed))
        return found

    def prompt_of(self, message_id: int) -> list[tuple[str, str]]:
        """Return role and text of what came before a message, the first first."""
        row = self._database.row(
            "SELECT m.parent_id, c.system_prompt FROM messages m"
            " JOIN chats c ON c.id = m.chat_id WHERE m.id = ?",
            (message_id,),
        )
        if row is None:
            raise ChatNotFoundError(chat_id=0)
        parent, system = row[0], decoded(row[1])
        found = [(str(role), str(text)) for role, text in self._database.rows(_LEADING, (parent,))]
        return [(Role.SYSTEM.value, system), *found] if system else found

    def rated_pairs(self) -> Iterator[RatedPair]:
        """Yield each two rated versions of one answer of which one was rated better."""
        rows = self._database.rows(
            "SELECT m.parent_id, m.id, m.model, r.thumb, r.stars FROM ratings r"
            " JOIN messages m ON m.id = r.message_id JOIN chats c ON c.id = m.chat_id"
            f" WHERE m.role = 'assistant' AND m.parent_id IS NOT NULL AND {_SHOWN}"
            " ORDER BY m.parent_id, m.id"
        )
        versions: dict[int, list[tuple[float, Row]]] = {}
        for row in rows:
            score = Rating(row[3], row[4]).score
            versions.setdefault(row[0], []).append((score, row))
        for rated in versions.values():
            for score, better in rated:
                for other, worse in rated:
                    if score > other:
                        yield self._pair(better, worse)

    def _pair(self, better: Row, worse: Row) -> RatedPair:
        texts: dict[int, str] = dict(
            self._database.rows(
                "SELECT id, text FROM messages WHERE id IN (?, ?)", (better[1], worse[1])
            )
        )
        return RatedPair(
            prompt=tuple(self.prompt_of(better[1])),
            chosen=texts.get(better[1], ""),
            rejected=texts.get(worse[1], ""),
            chosen_model=decoded(better[2]),
            rejected_model=decoded(worse[2]),
            chosen_id=better[1],
            rejected_id=worse[1],
        )


def _answer_of(row: Row) -> RatedAnswer:
    from hfchat_desktop.core.excerpts import one_line  # not at the start

    stats = stats_of(row[13])
    return RatedAnswer(
        message_id=row[0],
        chat_id=row[1],
        rating=rating_of(row[2:7]),
        model=decoded(row[7]),
        persona=row[8],
        folder=row[9],
        tags=tags_of(row[10]),
        chat_title=row[11],
        excerpt=one_line(row[12]),
        tokens_per_s=stats.tokens_per_s if stats else 0.0,
        created_at=row[14],
    )
