"""The models' half of the application: catalogue, downloads, library and account, joined.

Nothing of it is needed for the first picture. The library is made once the window is
painted; what speaks to the Hub is made when somebody goes to the models or to the settings,
or where downloads were left from the last time.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.engine import Engine, EngineState
from hfchat_desktop.bridge.library import Library
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.core.hub_access import HubAccess, access_of
from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.paths import Profile, bundled_models
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.model_controller import ModelController

if TYPE_CHECKING:
    from hfchat_desktop.bridge.downloads import Downloads
    from hfchat_desktop.bridge.hub import Hub
    from hfchat_desktop.ui.notification import DownloadNotice

_KILOBYTE = 1000


class ModelsDesk(QObject):
    """Lives as long as the window; its parts are made when they are first needed."""

    chat_requested = Signal(object)  # the path of a model

    def __init__(
        self,
        window: MainWindow,
        models: ModelController,
        engine: Engine,
        keeper: SettingsKeeper,
        place: Profile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._models = models
        self._engine = engine
        self._keeper = keeper
        self._place = place
        self._hub: Hub | None = None
        self._downloads: Downloads | None = None
        self._notice: DownloadNotice | None = None
        self._to_close: list[Callable[[], None]] = []
        self._has_page = self._has_account = False
        self._paths: set[str] = set()  # of the models that were there
        self.library = Library(
            place.models,
            Path(self._access().cache),
            place.library_file,
            self,
            came_with=bundled_models(),
        )
        self.library.refreshed.connect(models.show_models)
        self.library.refreshed.connect(self._on_library_refreshed)
        models.models_wanted.connect(self.library.refresh)
        models.model_used.connect(self._on_models_model_used)
        window.models_requested.connect(self._make_page)
        window.settings_requested.connect(self._make_account)
        keeper.changed.connect(self._on_keeper_changed)
        self.library.refresh()
        if place.downloads_file.exists():
            self._show_progress()
            self._tell_unfinished()

    @property
    def hub(self) -> Hub:
        """What asks the Hub; making it asks nothing."""
        if self._hub is None:
            from hfchat_desktop.bridge.hub import Hub

            self._hub = Hub(self._access(), self)
        return self._hub

    @property
    def downloads(self) -> Downloads:
        """The list of downloads; making it begins none."""
        if self._downloads is None:
            from hfchat_desktop.bridge.downloads import Downloads

            hub = self.hub
            self._downloads = Downloads(self._place.downloads_file, lambda: hub.access, self)
            self._downloads.set_speed_limit(self._keeper.settings.download_limit_kb * _KILOBYTE)
            self._downloads.listed.connect(self._show_progress)
            self._downloads.changed.connect(self._show_progress)
            self._downloads.finished.connect(self._on_downloads_finished)
            self._downloads.failed.connect(self._on_downloads_failed)
        return self._downloads

    def close(self) -> None:
        """End every child and every task; downloads keep what they have."""
        for close in self._to_close:
            close()
        if self._notice is not None:
            self._notice.close()
        if self._downloads is not None:
            self._downloads.close()
        if self._hub is not None:
            self._hub.close()
        self.library.close()

    # --- making ------------------------------------------------------------------------

    def _make_page(self) -> None:
        """Join the page of the models to what it shows; the page itself is the window's."""
        if self._has_page:
            return
        self._has_page = True
        from hfchat_desktop.bridge.catalogue_list import CatalogueModel
        from hfchat_desktop.bridge.machine import MachineWatch
        from hfchat_desktop.ui.catalogue.controller import CatalogueController
        from hfchat_desktop.ui.catalogue.local_controller import LocalController

        page, library = self._window.catalogue, self.library
        machine = MachineWatch(Path(self._access().cache), self)
        self._engine.graphics.feed(machine)
        catalogue = CatalogueController(
            page,
            CatalogueModel(self),
            self.hub,
            self.downloads,
            library,
            machine,
            self._keeper,
            library.notes,
            self,
        )
        local = LocalController(
            page.local,
            library,
            self.downloads,
            machine,
            self._keeper,
            self._window.toaster.show_toast,
            lambda: self.hub.access.endpoint,
            self,
        )
        for controller in (catalogue, local):
            controller.chat_requested.connect(self.chat_requested)
            controller.sign_in_requested.connect(self._on_sign_in_requested)
        self._to_close += [local.close, machine.close]

    def _make_account(self) -> None:
        """Join the account in the settings to the Hub."""
        if self._has_account:
            return
        self._has_account = True
        from hfchat_desktop.ui.accounts_controller import AccountsController
        from hfchat_desktop.ui.hardware_controller import HardwareController
        from hfchat_desktop.ui.speed_controller import SpeedController

        page = self._window.settings_page
        AccountsController(page, self.hub, self)
        hardware = HardwareController(
            page, self._engine, self._keeper, self._place.models, self._models.try_graphics, self
        )
        speed = SpeedController(
            page,
            self._engine,
            self._keeper,
            self.library.usable_models,
            hardware.machine,
            self._place.speeds_file,
            self,
        )
        self._to_close += [hardware.close, speed.close]
        page.folders.set_folders(str(self._place.models), self._access().cache)

    def _access(self) -> HubAccess:
        endpoint = self._keeper.settings.hub_endpoint
        return access_of(endpoint, os.environ, self._place.hub_cache)

    # --- what follows --------------------------------------------------------------------

    def _show_progress(self) -> None:
        """Draw the bar on the rail: how much of what is to come has come."""
        overall = self.downloads.overall()
        fraction = overall[0] / max(1, overall[1]) if overall else None
        self._window.rail.set_progress("models", fraction)

    def _tell_unfinished(self) -> None:
        """Say that a download waits to go on; nothing is fetched without a wish."""
        waiting = [row for row in self.downloads.rows() if row.state is DownloadState.PAUSED]
        if not waiting:
            return
        words = self.tr("%n download(s) can go on", "", len(waiting))
        keys = [row.key for row in waiting]

        def go_on() -> None:
            for key in keys:
                self.downloads.resume(key)

        self._window.toaster.show_toast(words, "download", self.tr("Resume"), go_on)

    def _on_downloads_finished(self, key: str) -> None:
        self.library.refresh()
        row = self.downloads.row(key)
        if row is not None:
            self.notice.tell(row, by_system=self._keeper.settings.tell_downloads)

    def _on_downloads_failed(self, key: str, _error: object) -> None:
        row = self.downloads.row(key) if key else None
        if row is not None and self._keeper.settings.tell_downloads:
            self.notice.tell_failure(row)

    @property
    def notice(self) -> DownloadNotice:
        """What tells how downloads ended."""
        if self._notice is None:
            from hfchat_desktop.ui.notification import DownloadNotice

            self._notice = DownloadNotice(self._window, self._window.toaster.show_toast, self)
            self._notice.chat_requested.connect(self.chat_requested)
            self._notice.window_requested.connect(self._window.come_forward)
        return self._notice

    def _on_models_model_used(self, path: str) -> None:
        """A model that was loaded from elsewhere belongs to the list from now on."""
        if self.library.model(path) is None:
            self.library.add(path)
        self.library.note_used(path)

    def _on_library_refreshed(self, models: list[LocalModel]) -> None:
        """Let go of a model that is being removed: not every system deletes a file in use."""
        before, self._paths = self._paths, {model.path for model in models}
        options = self._engine.options
        removed = options is not None and options.path in before - self._paths
        if removed and self._engine.state is EngineState.READY:
            self._engine.unload()

    def _on_sign_in_requested(self) -> None:
        self._window.show_place("settings")
        self._window.settings_page.show_group("accounts")

    def _on_keeper_changed(self, name: str, _settings: object) -> None:
        if name == "download_limit_kb" and self._downloads is not None:
            limit = self._keeper.settings.download_limit_kb
            self._downloads.set_speed_limit(limit * _KILOBYTE)
        if name == "hub_endpoint" and self._hub is not None:
            self._hub.set_access(self._access())
