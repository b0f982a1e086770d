"""Full-text search over messages, titles and notes; the work itself is in `finding`."""

from __future__ import annotations

from hfchat_desktop.core.chats import SearchFilters, SearchHit
from hfchat_desktop.core.store.database import Database


class Search:
    """Finds messages and chats by words. Use it in a thread of the pool."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def search(
        self, words: str, filters: SearchFilters | None = None, *, limit: int = 50
    ) -> list[SearchHit]:
        """Return the hits for all of `words` within `filters`, the newest first; chats in the
        trash and deleted messages are not looked at.

        The last word may be unfinished. A title counts as new as the newest message of its
        chat. Where fewer than `limit` have the words as they are, those with other endings of
        them follow. Any text is a valid question; without words the newest messages within
        the filters are found, and without filters nothing.
        """
        from hfchat_desktop.core.store.finding import find

        return find(self._database, words, filters or SearchFilters(), limit)
