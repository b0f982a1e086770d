"""The Models page of a whole window, joined to real parts that ask nobody."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.catalogue_list import CatalogueModel
from hfchat_desktop.bridge.downloads import Downloads
from hfchat_desktop.bridge.hub import Hub
from hfchat_desktop.bridge.library import Library
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.downloads import DownloadRequest, DownloadRow, DownloadState
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.errors import DiskSpaceError, HubTimeoutError
from hfchat_desktop.ui.catalogue.controller import CatalogueController
from hfchat_desktop.ui.catalogue.local_controller import LocalController
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.workers.library.surroundings import Surroundings
from tests.fakes.model_folders import cached, model
from tests.ui.catalogue_desk import FixedMachine

GB = 10**9
PATIENCE_MS = 10_000


class JoinedModels:
    """Discover with the models that come with the app, three files here, all kinds of downloads."""

    def __init__(self, qtbot: QtBot, window: MainWindow, folder: Path) -> None:
        home = folder / "home"
        own, cache = home / "models", home / "hub"
        cached(cache, "unsloth/Qwen3-4B-Instruct-2507-GGUF", "Qwen3-4B-Q4_K_M.gguf", name="same")
        model(own / "Qwen3-4B-Q4_K_M.gguf", "same")
        (own / "unfinished.gguf").write_bytes(b"GGUF")
        access = HubAccess(endpoint="http://127.0.0.1:9", cache=str(cache))
        keeper = SettingsKeeper(folder / "settings.json", Settings())
        self.page = window.catalogue
        self.hub = Hub(access)
        self.downloads = Downloads(folder / "downloads.json", lambda: access)
        around = Surroundings(home, {}, "linux", home)
        self.library = Library(own, cache, folder / "library.json", homes=around)
        self.downloads.finished.connect(self.library.refresh)  # as the application does
        self.machine = FixedMachine(folder, Machine(16 * GB, round(9.6 * GB), 112 * GB))
        self.list = CatalogueModel()
        self.discover = CatalogueController(
            self.page, self.list, self.hub, self.downloads, self.library, self.machine, keeper,
            self.library.notes,
        )  # fmt: skip
        self.local = LocalController(
            self.page.local, self.library, self.downloads, self.machine, keeper,
            window.toaster.show_toast, lambda: access.endpoint,
        )  # fmt: skip
        window.settings_page.folders.set_folders(str(own), str(cache))
        window.rail.place_requested.emit("models")
        with qtbot.waitSignal(self.library.refreshed, timeout=PATIENCE_MS):
            self.library.refresh()
        qtbot.waitUntil(lambda: self.list.rowCount() > 0, timeout=PATIENCE_MS)

    def close(self) -> None:
        """End all that runs."""
        self.discover.deleteLater()
        for part in (self.local, self.downloads, self.hub, self.library, self.machine):
            part.close()

    def show_first(self) -> None:
        """Go to the page of the first model of the list."""
        self.page.discover.show_entry(self.list.entry(0))
        self.page.discover.show_detail()

    def show_row(self, row: DownloadRow) -> None:
        """Have the first version of the model that is shown be downloaded like this."""
        self.page.discover.detail.files.rows[0].set_download(row)

    def show_file(self, place: int) -> None:
        """Go to the page of a model on this computer."""
        self.page.local.show_model(self.page.local.model.models()[place].path)

    def show_downloads(self) -> None:
        """Open the list of downloads with one in every state."""
        self.page.show_downloads()
        self.page.local.downloads.set_rows(in_every_state())


def in_every_state() -> list[DownloadRow]:
    """Return a download in every state, with long figures."""
    rows = []
    for place, state in enumerate(DownloadState):
        file = RepoFile(f"q{place}.gguf", 12_890_000_000, "0" * 64)
        name = "Mistral Small 3.2 24B Instruct"
        request = DownloadRequest(f"who/what-{place}", name, "Q4_K_M", (file,))
        more: dict[str, object] = {"received": 11_390_000_000}
        if state is DownloadState.RUNNING:
            more |= {"speed": 10_800_000.0, "seconds_left": 7234.0}
        elif state is DownloadState.FAILED:
            more |= {"error": DiskSpaceError("/m", 2_890_000_000, 1)}
        elif state is DownloadState.RETRYING:
            more |= {"error": HubTimeoutError("huggingface.co", 30), "wait_seconds": 134.0}
        elif state is DownloadState.QUEUED:
            more |= {"place": 2}
        rows.append(DownloadRow(request, state, **more))  # type: ignore[arg-type]
    return rows
