"""Joins the question for a newer version to the About page, the settings and a quiet notice."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.bridge.updates import Updates
from hfchat_desktop.core.release import Release
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.main_window import MainWindow

_SETTING = "tell_updates"
_FIRST_MS = 15_000
_NEXT_MS = 3_600_000  # a day is counted by the clock: the computer may sleep meanwhile


class UpdateController(QObject):
    """Asks by itself only while the setting is on; on the About page whenever it is asked to."""

    def __init__(
        self,
        window: MainWindow,
        keeper: SettingsKeeper,
        updates: Updates,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._updates = updates
        self._joined = False
        self._release: Release | None = None
        self._timer = QTimer(self, interval=_NEXT_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        window.settings_requested.connect(self._on_window_settings_requested)
        keeper.changed.connect(self._on_keeper_changed)
        updates.found.connect(self._on_updates_found)
        updates.nothing_newer.connect(self._on_updates_nothing_newer)
        updates.failed.connect(self._on_updates_failed)
        QTimer.singleShot(_FIRST_MS, self, self._on_timer_timeout)
        self._timer.start()
        if window.current_place == "settings":
            self._on_window_settings_requested()

    def close(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._updates.close()

    def _on_timer_timeout(self) -> None:
        if self._keeper.settings.tell_updates:
            self._updates.check_if_due()

    def _on_keeper_changed(self, name: str, settings: object) -> None:
        if name == _SETTING:
            self._on_timer_timeout()

    def _on_window_settings_requested(self) -> None:
        if self._joined:
            return
        self._joined = True
        page = self._window.settings_page
        page.about.check_requested.connect(self._on_about_check_requested)
        page.about.update_line.page_requested.connect(self._on_line_page_requested)
        page.about.update_line.skip_requested.connect(self._on_line_skip_requested)
        page.about.set_can_check(bool(self._updates.repository))
        if not self._updates.repository:
            page.set_refused(
                _SETTING, self.tr("This copy was not published, so there is nobody to ask.")
            )
        if self._release is not None:
            page.about.update_line.show_release(self._release)

    def _on_about_check_requested(self) -> None:
        self._window.settings_page.about.update_line.show_asking()
        self._updates.check()

    def _on_line_page_requested(self, address: str) -> None:
        from hfchat_desktop.ui.links import confirm_and_open

        confirm_and_open(self._window, self._window.theme, address)

    def _on_line_skip_requested(self, release: Release) -> None:
        self._release = None
        self._updates.skip(release)

    def _on_updates_found(self, release: Release, by_itself: bool) -> None:
        self._release = release
        if self._joined:
            self._window.settings_page.about.update_line.show_release(release)
        if by_itself:
            words = self.tr("HFChat Desktop {version} is available")
            self._window.toaster.show_toast(
                words.format(version=release.version), "info", self.tr("Show"), self._show
            )

    def _on_updates_nothing_newer(self, by_itself: bool) -> None:
        if not by_itself and self._joined:
            self._window.settings_page.about.update_line.show_nothing_newer()

    def _on_updates_failed(self, error: HFChatError, by_itself: bool) -> None:
        if not by_itself and self._joined:
            self._window.settings_page.about.update_line.show_failure(error)

    def _show(self) -> None:
        self._window.show_place("settings")
        self._window.settings_page.show_group("about")
