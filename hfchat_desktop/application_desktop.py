"""The window among the desktop's others: later starts, files from outside, dark and light."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from hfchat_desktop import __version__
from hfchat_desktop.application_words import DESKTOP_DARK
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.frozen import was_replaced
from hfchat_desktop.paths import Profile, resource
from hfchat_desktop.single_instance import FirstInstance, socket_name
from hfchat_desktop.ui.leaving import Leaving
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.upgrade_watch import UpgradeWatch

if TYPE_CHECKING:
    from hfchat_desktop.application_restart import RestartPart
    from hfchat_desktop.bridge.chat_session import ChatSession
    from hfchat_desktop.bridge.engine import Engine
    from hfchat_desktop.bridge.reply_writer import ReplyWriter
    from hfchat_desktop.core.hub_access import HubAccess
    from hfchat_desktop.ui.desktop_keys_controller import DesktopKeysController
    from hfchat_desktop.ui.desktop_settings import DesktopSettings
    from hfchat_desktop.ui.quick_controller import QuickController
    from hfchat_desktop.ui.tray_controller import TrayController
    from hfchat_desktop.ui.update_controller import UpdateController

_LATER_MS = 200  # between what is made after the first picture
_QUICK_PLACE = "quick_place"
_TOLD_HIDING = "told_hiding"
_API = "HFCHAT_RELEASE_API"  # where releases are asked for, in place of GitHub's own address

log = logging.getLogger(__name__)


class Joined(Record):
    """What the window, its chats and its model are joined of."""

    window: MainWindow
    store: ChatStore
    session: ChatSession
    writer: ReplyWriter
    engine: Engine


class DesktopPart(QObject):
    """Made once the window is painted; `choose_model` is told model files that are opened."""

    def __init__(
        self,
        joined: Joined,
        place: Profile,
        lock: ProfileLock,
        keeper: SettingsKeeper,
        choose_model: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._joined = joined
        self._window = window = joined.window
        self._store = joined.store
        self._keeper = keeper
        self._quick: QuickController | None = None
        self._first: FirstInstance | None = None
        self._settings: DesktopSettings | None = None
        self._updates: UpdateController | None = None
        self._tray: TrayController | None = None
        self._keys: DesktopKeysController | None = None
        self._restart: RestartPart | None = None
        self._in_force = keeper.settings
        self._closed = False
        if lock.held:
            self._first = FirstInstance(socket_name(place.data), self)
            self._first.raise_requested.connect(window.come_forward)
            self._first.model_file_opened.connect(choose_model)
            self._first.quick_requested.connect(self._ask_quickly)
            self._first.question_asked.connect(self._ask_quickly)
        self._leaving = Leaving(window, self)
        window.commands.add("quit", self._leaving.quit)
        window.commands.add("quick_ask", self._ask_quickly)
        if sys.platform == "darwin":
            self._listen_for_files(choose_model)
        window.settings_requested.connect(self._on_window_settings_requested)
        self._upgrade = UpgradeWatch(window, was_replaced, self)
        later = (self._follow_screens, self._make_tray, self._make_keys, self._make_updates)
        for step, make in enumerate(later):
            QTimer.singleShot(_LATER_MS * (step + 1), self, make)

    def close(self) -> None:
        """Stop listening for later starts, and ask for nothing more."""
        self._closed = True
        for part in (self._updates, self._tray, self._keys):
            if part is not None:
                part.close()
        if self._quick is not None:
            self._save_place(self._quick)
            self._quick.close()
        if self._first is not None:
            self._first.close()

    def show_bug(self) -> None:
        """Tell of a mistake of the app itself, or of what explains it."""
        if not self._upgrade.explain():
            self._window.show_bug()

    def _ask_quickly(self, question: str = "") -> None:
        """Show the small window, and ask what a later start brought."""
        if self._quick is None:
            from hfchat_desktop.bridge.quick_asking import QuickAsking
            from hfchat_desktop.ui.quick_controller import QuickController

            part = self._joined
            asking = QuickAsking(part.store, part.session, part.writer, self)
            self._quick = QuickController(
                part.window, asking, part.writer, part.engine, self._keeper, self
            )
            self._quick.quick.restore_place(part.store.recall(_QUICK_PLACE))
        self._quick.show(question)

    def _on_keys_called(self) -> None:
        """Show the small window, or hide the one that is looked at."""
        if self._quick is None:
            self._ask_quickly()
        else:
            self._quick.toggle()

    def _is_first_hiding(self) -> bool:
        """Return whether the window was never hidden in the tray before."""
        if self._store.read_only or self._store.recall(_TOLD_HIDING):
            return False
        with suppress(HFChatError):
            self._store.remember(_TOLD_HIDING, True)
        return True

    def _save_place(self, quick: QuickController) -> None:
        place = quick.quick.place()
        if place and not self._store.read_only:
            with suppress(HFChatError):  # of no great moment
                self._store.remember(_QUICK_PLACE, place)

    def _listen_for_files(self, choose_model: Callable[[str], None]) -> None:
        from hfchat_desktop.ui.file_opening import FileOpening

        application = QCoreApplication.instance()
        if application is not None:
            FileOpening(application, self).model_file_opened.connect(choose_model)

    def _make_tray(self) -> None:
        from hfchat_desktop.ui.tray_controller import TrayController

        if not self._closed:
            self._tray = TrayController(
                self._window,
                self._keeper,
                self._joined.writer,
                self._is_first_hiding,
                self._leaving,
                self,
            )

    def _make_keys(self) -> None:
        """Have keys that ask a quick question from any program; Macs are asked in no way yet."""
        from hfchat_desktop.ui.desktop_keys_controller import DesktopKeysController

        if not self._closed and sys.platform != "darwin":
            self._keys = DesktopKeysController(self._window, self._keeper, self)
            self._keys.called.connect(self._on_keys_called)

    def _make_updates(self) -> None:
        from hfchat_desktop.bridge.updates import Updates
        from hfchat_desktop.core.release import repository_of
        from hfchat_desktop.ui.update_controller import UpdateController

        if not self._closed:
            repository = repository_of(resource("release.json"))
            updates = Updates(repository, __version__, _github, self._store, self)
            self._updates = UpdateController(self._window, self._keeper, updates, self)

    def _follow_screens(self) -> None:
        """Follow what the desktop prefers, and the scale of the screen."""
        from hfchat_desktop.ui.screens import ScreenCare

        if self._closed:
            return
        ScreenCare(self._window, self._window.theme)
        if sys.platform in ("win32", "darwin"):
            return  # Qt follows it
        from hfchat_desktop.ui.desktop_settings import COLOR_SCHEME, DesktopSettings

        self._settings = DesktopSettings((COLOR_SCHEME,), self)
        self._settings.told.connect(self._on_settings_told)

    def _on_window_settings_requested(self) -> None:
        """Offer a restart where a setting waits for the next start; read-only windows have none."""
        if self._restart is None and self._first is not None:
            from hfchat_desktop.application_restart import RestartPart

            self._restart = RestartPart(
                self._window, self._keeper, self._in_force, self._leaving, self
            )

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


def _github() -> HubAccess:
    """Return how GitHub is reached: the app is published there, whatever else is shared where."""
    from hfchat_desktop.core.github_access import github_access

    return github_access(os.environ.get(_API, ""), "", os.environ)
