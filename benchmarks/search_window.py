"""The real list pane over 100,000 messages, offscreen: each key until its hits are painted.

Run as `python -m benchmarks.search_window DATABASE`; prints one JSON object. A time begins
before the key is given to the application and ends when the hits for what is then in the
field have been painted; where they are the same as before, or none, when they are there.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.core.chats import SearchHit
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.ui.chat_list import ChatListPane
from hfchat_desktop.ui.theme import Theme

TYPED = (
    *("the value of", "write question", "data model", "zzyzx nothing", "a", "t", "e of"),
    *("die Straße", "der größere", "nicht", "w odpowiedzi", "książkami", "się", "ż"),
    *("的一是", "学生", "東京", "사람", "について"),
)
PATIENCE_S = 10.0


class Pane(QObject):
    """The pane, its model and the search, joined as the window joins them."""

    def __init__(self, application: QApplication, database: Path) -> None:
        super().__init__()
        theme = Theme("light", application)
        theme.install(application)
        self.model = ChatListModel(self)
        self.pane = ChatListPane(theme, self.model)
        self.search = Search(database, self)
        self.pane.search_changed.connect(self.search.set_words)
        self.search.found.connect(self._on_search_found)
        self.found = ""
        self.painted = False
        self.shown: list[SearchHit] = []
        with_chats = ChatStore.open_read_only(database)
        self.model.set_chats(with_chats.chats(), time.time())
        with_chats.close()
        self.pane.resize(264, 800)
        self.pane.show()
        self.field = self.pane.findChildren(QLineEdit)[0]
        self.list = max(self.pane.findChildren(QListView), key=lambda one: one.height())
        self.list.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the list is painted."""
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False

    def milliseconds(self, key: str) -> float:
        """Press a key and return how long it took until what it finds is painted."""
        self.found, self.painted = "", False
        started = time.perf_counter()
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key)
        QApplication.sendEvent(self.field, press)
        wanted = self.field.text().strip()
        while self.found != wanted or not (self.painted or not self.list.isVisible()):
            QApplication.processEvents()
            if time.perf_counter() > started + PATIENCE_S:
                raise RuntimeError(f"nothing is painted for {wanted!r}")
        return (time.perf_counter() - started) * 1_000

    def _on_search_found(self, words: str, hits: list[SearchHit]) -> None:
        self.model.set_results(hits)
        self.found, self.painted = words, hits == self.shown  # then there is nothing to paint
        self.shown = hits


def main(database: Path) -> dict[str, Any]:
    """Return what the keys cost."""
    application = QApplication.instance() or QApplication([])
    pane = Pane(application, database)  # type: ignore[arg-type]
    QApplication.processEvents()
    costs: dict[str, float] = {}
    for words in TYPED:
        for end, key in enumerate(words, 1):
            costs[words[:end]] = pane.milliseconds(key)
        pane.field.clear()
        QApplication.processEvents()
    pane.search.close()
    ordered = sorted(costs.values())
    return {
        "keys": len(ordered),
        "p50_ms": round(ordered[len(ordered) // 2], 1),
        "p99_ms": round(ordered[len(ordered) * 99 // 100], 1),
        "worst_ms": round(ordered[-1], 1),
        "slowest": sorted(costs, key=lambda words: -costs[words])[:5],
    }


if __name__ == "__main__":
    json.dump(main(Path(sys.argv[1])), sys.stdout)
