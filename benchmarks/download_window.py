"""A window that shows a download, and what it takes: `download_window ENDPOINT FOLDER REQUEST`.

The list of downloads is drawn as in the app, offscreen, and repainted at each event. Prints the
share of one core that this process takes while the bytes arrive, as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hfchat_desktop.bridge.downloads import Downloads
from hfchat_desktop.core.download_records import request_from
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.ui.catalogue.downloads_pane import DownloadsPane
from hfchat_desktop.ui.theme import Theme

TIMES = 4
"""How often the file is fetched: the seconds of one are few."""


class Watch:
    """Fetches the file again and again and adds up seconds of the clock and of the processor."""

    def __init__(self, endpoint: str, folder: Path, request: object) -> None:
        self._request = request_from(request)
        self._folder = folder
        self._endpoint = endpoint
        self._round = 0
        self._began = (0.0, 0.0)
        self.wall = self.cpu = 0.0
        self.events = 0
        self._pane = DownloadsPane(Theme("light"))
        self._pane.resize(420, 300)
        self._pane.show()
        self._downloads = Downloads(folder / "downloads.json", self._access)
        self._downloads.listed.connect(self._show)
        self._downloads.changed.connect(self._on_changed)
        self._downloads.finished.connect(self._on_finished)
        self._downloads.failed.connect(lambda _key, error: sys.exit(str(error)))

    def start(self) -> None:
        """Fetch once more into a folder of its own."""
        self._round += 1
        self._began = (0.0, 0.0)
        self._downloads.start(self._request)

    def _access(self) -> HubAccess:
        return HubAccess(endpoint=self._endpoint, cache=str(self._folder / f"cache{self._round}"))

    def _show(self) -> None:
        self._pane.set_rows(self._downloads.rows())

    def _on_changed(self, key: str) -> None:
        row = self._downloads.row(key)
        if row is None:
            return
        self._show()
        if row.received and self._began == (0.0, 0.0):
            self._began = (time.perf_counter(), time.process_time())
        self.events += 1

    def _on_finished(self, key: str) -> None:
        self.wall += time.perf_counter() - self._began[0]
        self.cpu += time.process_time() - self._began[1]
        if self._round < TIMES:
            self._downloads.dismiss(key)
            QTimer.singleShot(0, self.start)
        else:
            self._downloads.close()
            QApplication.quit()


def main() -> None:
    """Fetch and print."""
    endpoint, folder, request = sys.argv[1], Path(sys.argv[2]), json.loads(sys.argv[3])
    app = QApplication([])
    watch = Watch(endpoint, folder / "window", request)
    QTimer.singleShot(0, watch.start)
    app.exec()
    found = {
        "cpu_percent": round(100 * watch.cpu / watch.wall, 2),
        "seconds": round(watch.wall, 2),
        "events": watch.events,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
