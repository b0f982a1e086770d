"""Search as one types: in the pool, over a connection of its own, newest wish only."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.chats import SearchHit
from hfchat_desktop.core.store import ChatStore

_DELAY_MS = 80


class Search(QObject):
    """Finds messages that contain the words; an empty wish finds nothing."""

    found = Signal(str, object)  # the words, list[SearchHit]
    failed = Signal(object)

    def __init__(self, database: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._words = ""
        self._task = LatestTask(self)
        self._task.succeeded.connect(self._on_task_succeeded)
        self._task.failed.connect(self.failed)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY_MS)
        self._delay.timeout.connect(self._on_delay_timeout)

    def set_words(self, words: str) -> None:
        """Search for `words` once the typing pauses."""
        self._words = words.strip()
        self._task.forget()
        if self._words:
            self._delay.start()
        else:
            self._delay.stop()

    def close(self) -> None:
        """Wait for what runs; call it before the store is closed."""
        self._delay.stop()
        self._task.close()

    def _on_delay_timeout(self) -> None:
        words, database = self._words, self._database

        def work() -> tuple[str, list[SearchHit]]:
            with closing(ChatStore.open_read_only(database)) as store:
                return words, store.search(words)

        self._task.start(work)

    def _on_task_succeeded(self, result: tuple[str, list[SearchHit]]) -> None:
        words, hits = result
        if words == self._words:
            self.found.emit(words, hits)
