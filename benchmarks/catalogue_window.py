"""The real Models page over 5,000 rows, offscreen: keys pressed, filters ticked, wheels turned.

Run as `python -m benchmarks.catalogue_window`; prints one JSON object. A time begins before
the key is given to the application and ends when the list has been painted and all else that
the key led to is done.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from benchmarks.catalogue import CONTEXT, MACHINE, ROWS, varied
from benchmarks.measures import median
from hfchat_desktop.bridge.catalogue_list import CatalogueModel
from hfchat_desktop.bridge.downloads import Downloads
from hfchat_desktop.bridge.hub import Hub
from hfchat_desktop.bridge.library import Library
from hfchat_desktop.bridge.machine import MachineWatch
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.snapshot import snapshot_text
from hfchat_desktop.ui.catalogue.controller import CatalogueController
from hfchat_desktop.ui.catalogue.facet_row import FacetRow
from hfchat_desktop.ui.catalogue.page import CataloguePage
from hfchat_desktop.ui.theme import Theme

TYPED = ("polish", "qwen coder", "instruct 8b", "no such model")
FACET_KEYS = 12
PATIENCE_S = 5.0
FRAMES = 200
NOTCH = 120  # of a wheel: Qt's eighths of a degree
FLING = 1600  # px in a frame, so that every card is a new one


class Page:
    """The page with everything that it has in the app, over varied rows."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        theme = Theme("light", application)
        theme.install(application)
        snapshot = folder / "catalogue.json"
        snapshot.write_text(snapshot_text(varied(ROWS), "2026-01-01"), encoding="utf-8")
        access = HubAccess(endpoint="http://127.0.0.1:9", offline=True, cache=str(folder / "hub"))
        settings = Settings(catalogue_context=CONTEXT)
        self.model = CatalogueModel()
        self.hub = Hub(access)
        self.downloads = Downloads(folder / "downloads.json", lambda: access)
        self.library = Library(folder / "models", folder / "hub", folder / "models.json")
        self.machine = MachineWatch(folder, interval_ms=3_600_000)
        self.page = CataloguePage(theme)
        self.controller = CatalogueController(
            self.page,
            self.model,
            self.hub,
            self.downloads,
            self.library,
            self.machine,
            SettingsKeeper(folder / "settings.json", settings),
            LibraryNotes(folder / "models.json"),
            snapshot=snapshot,
        )
        self.model.set_machine(MACHINE, CONTEXT)
        self.page.resize(1208, 800)
        self.page.show()
        self.cards: QListView = self.page.discover.list.cards
        self.painted = Painted(self.cards.viewport())

    def close(self) -> None:
        """End everything that runs beside the page."""
        self.page.close()
        for part in (self.hub, self.downloads, self.library, self.machine):
            part.close()


class Painted(QObject):
    """Sees that a widget is being painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a paint event."""
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return False


def until_painted(page: Page, act: Callable[[], Any]) -> float:
    """Return the milliseconds from before `act` until the list is painted.

    Where the list is hidden, since nothing matches, until all that the act led to is done.
    """
    page.painted.seen = False
    started = time.perf_counter()
    act()
    QApplication.processEvents()
    while not page.painted.seen and page.cards.isVisible():
        QApplication.processEvents()
        if time.perf_counter() > started + PATIENCE_S:
            raise RuntimeError("the list is not painted")
    return (time.perf_counter() - started) * 1e3


def keys(page: Page) -> list[float]:
    """Type words and take them back, letter by letter."""
    field = page.page.discover.list.search
    return [
        until_painted(page, lambda key=key: QTest.keyClick(field, key))
        for words in TYPED
        for key in (*words, *[Qt.Key.Key_Backspace] * len(words))
    ]


def ticks(page: Page) -> list[float]:
    """Tick filters with the space bar, each beside the ones before, and take them off."""
    rows = [row for row in page.page.filters.findChildren(FacetRow) if row.isVisible()]
    chosen = rows[:: max(1, len(rows) // FACET_KEYS)][:FACET_KEYS]
    return [
        until_painted(page, lambda row=row: QTest.keyClick(row, Qt.Key.Key_Space))
        for row in (*chosen, *reversed(chosen))
    ]


def wheel(page: Page, *, notch: int = 0, pixels: int = 0) -> list[float]:
    """Turn the wheel once a frame and return what each frame took."""
    target = page.cards.viewport()
    middle = QPointF(target.rect().center())
    times = []
    page.cards.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    for _ in range(FRAMES):
        event = QWheelEvent(
            middle,
            QPointF(target.mapToGlobal(middle.toPoint())),
            QPoint(0, -pixels),
            QPoint(0, -(notch or pixels)),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        times.append(until_painted(page, lambda event=event: QApplication.sendEvent(target, event)))
    return times


def drag(page: Page) -> list[float]:
    """Drag the scroll bar through all rows and return what each frame took."""
    bar = page.cards.verticalScrollBar()
    step = bar.maximum() // FRAMES
    return [
        until_painted(page, lambda place=place: bar.setValue(place * step))
        for place in range(1, FRAMES)
    ]


def shares(times: list[float], reach_ms: float) -> dict[str, float]:
    """Return median, the time that 95 of 100 stay below, and the worst."""
    ordered = sorted(times)
    return {
        "median_ms": median(times),
        "p95_ms": round(ordered[int(len(ordered) * 0.95)], 2),
        "worst_ms": round(ordered[-1], 2),
        "count": len(ordered),
        "reach_ms": reach_ms,
    }


def main() -> int:
    """Measure and print."""
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        page = Page(application, Path(folder))
        until_painted(page, lambda: None)
        QTest.qWait(300)
        keys(page)  # once without looking: fonts, icons and code are warm afterwards
        found = {
            "rows": page.model.rowCount(),
            "key_to_painted": shares(keys(page), 50),
            "tick_to_painted": shares(ticks(page), 50),
            "frame_of_a_wheel": shares(wheel(page, notch=NOTCH), 16),
            "frame_of_a_fling": shares(wheel(page, pixels=FLING), 16),
            "frame_of_a_dragged_bar": shares(drag(page), 16),
        }
        page.close()
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
