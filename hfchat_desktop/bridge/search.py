"""Search as one types: in the pool, over a connection of its own, newest wish only."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.chats import SearchFilters, SearchHit
from hfchat_desktop.core.store import ChatStore

_NOTHING = ("", SearchFilters())


class Search(QObject):
    """Finds messages that contain the words, within filters; an empty wish finds nothing."""

    found = Signal(str, object)  # the words, list[SearchHit]
    failed = Signal(object)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._wish = _NOTHING
        self._task = LatestTask(self)
        self._task.succeeded.connect(self._on_task_succeeded)
        self._task.failed.connect(self.failed)
        self._delay = QTimer(self)  # of no time: keys that came together are one wish
        self._delay.setSingleShot(True)
        self._delay.timeout.connect(self._on_delay_timeout)

    def set_words(self, words: str, filters: SearchFilters | None = None) -> None:
        """Search for `words` within `filters`; of wishes only the newest counts.

        Without words the newest messages within the filters are found.
        """
        self._wish = (words.strip(), filters or SearchFilters())
        self._task.forget()
        if self._wish != _NOTHING:
            self._delay.start(0)
        else:
            self._delay.stop()

    def close(self) -> None:
        """Wait for what runs; call it before the store is closed."""
        self._delay.stop()
        self._task.close()

    def _on_delay_timeout(self) -> None:
        wish, database = self._wish, self._database

        def work() -> tuple[tuple[str, SearchFilters], list[SearchHit]]:
            if wish is not self._wish:
                return wish, []  # it waited for another search and is not wanted any more
            with closing(ChatStore.open_read_only(database)) as store:
                return wish, store.search(*wish)

        self._task.start(work)

    def _on_task_succeeded(self, result: tuple[tuple[str, SearchFilters], list[SearchHit]]) -> None:
        wish, hits = result
        if wish is self._wish:
            self.found.emit(wish[0], hits)
