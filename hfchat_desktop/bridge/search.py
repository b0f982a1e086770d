"""Search as one types: in the pool, over a connection of its own, newest wish only."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.chats import SearchFilters, SearchHit
from hfchat_desktop.core.store import ChatStore


class Search(QObject):
    """Finds messages that contain the words; an empty wish finds nothing.

    It begins with each key. The connection stays open while there is something to find.
    """

    found = Signal(str, object)  # the words, list[SearchHit]
    failed = Signal(object)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._wish: tuple[str, SearchFilters | None] = ("", None)
        self._reader: ChatStore | None = None  # of the pool's one thread
        self._task = LatestTask(self)
        self._task.succeeded.connect(self._on_task_succeeded)
        self._task.failed.connect(self.failed)

    def set_words(self, words: str) -> None:
        """Search for `words` everywhere."""
        self.set_wish(words)

    def set_wish(self, words: str, filters: SearchFilters | None = None) -> None:
        """Search for `words` within `filters`; without both nothing is searched."""
        wish = (words.strip(), filters)
        if wish == ("", None):
            if self._wish != wish:
                self._task.start(self._let_go)
                self._task.forget()
            self._wish = wish
            return
        self._wish = wish
        self._task.start(lambda: self._find(wish))

    def close(self) -> None:
        """Wait for what runs; call it before the store is closed."""
        self._task.close()
        self._let_go()

    def _find(
        self, wish: tuple[str, SearchFilters | None]
    ) -> tuple[tuple[str, SearchFilters | None], list[SearchHit]]:
        """Search, in the pool; what is not wished for any more is left out."""
        if wish != self._wish:
            return wish, []
        if self._reader is None:
            self._reader = ChatStore.open_read_only(self._database)
        return wish, self._reader.search(*wish)

    def _let_go(self) -> None:
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()

    def _on_task_succeeded(
        self, result: tuple[tuple[str, SearchFilters | None], list[SearchHit]] | None
    ) -> None:
        if result is None:
            return  # the connection was closed before that was forgotten
        wish, hits = result
        if wish == self._wish:
            self.found.emit(wish[0], hits)
