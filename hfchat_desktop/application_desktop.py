"""The window among the desktop's others: later starts, files from outside, dark and light."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from hfchat_desktop.application_words import DESKTOP_DARK
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.paths import Profile
from hfchat_desktop.single_instance import FirstInstance, socket_name
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.ui.desktop_settings import DesktopSettings

log = logging.getLogger(__name__)


class DesktopPart(QObject):
    """Made once the window is painted; `choose_model` is told model files that are opened."""

    def __init__(
        self,
        window: MainWindow,
        store: ChatStore,
        place: Profile,
        lock: ProfileLock,
        choose_model: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._store = store
        self._first: FirstInstance | None = None
        self._settings: DesktopSettings | None = None
        if lock.held:
            self._first = FirstInstance(socket_name(place.data), self)
            self._first.raise_requested.connect(window.come_forward)
            self._first.model_file_opened.connect(choose_model)
        if sys.platform == "darwin":
            self._listen_for_files(choose_model)
        elif sys.platform != "win32":
            self._follow_portal()

    def close(self) -> None:
        """Stop listening for later starts."""
        if self._first is not None:
            self._first.close()

    def _listen_for_files(self, choose_model: Callable[[str], None]) -> None:
        from hfchat_desktop.ui.file_opening import FileOpening

        application = QCoreApplication.instance()
        if application is not None:
            FileOpening(application, self).model_file_opened.connect(choose_model)

    def _follow_portal(self) -> None:
        from hfchat_desktop.ui.desktop_settings import COLOR_SCHEME, DesktopSettings

        self._settings = DesktopSettings((COLOR_SCHEME,), self)
        self._settings.told.connect(self._on_settings_told)

    def _on_settings_told(self, _key: str, value: int) -> None:
        from hfchat_desktop.ui.desktop_settings import PREFERS_DARK

        dark = value == PREFERS_DARK
        self._window.theme.set_desktop_dark(dark)
        if self._store.read_only or bool(self._store.recall(DESKTOP_DARK)) == dark:
            return
        try:
            self._store.remember(DESKTOP_DARK, dark or None)
        except HFChatError as error:
            log.warning("whether the desktop is dark was not saved: %s", error)
