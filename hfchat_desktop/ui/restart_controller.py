"""Offers to start the app anew beside a setting that holds from the next start on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.language import is_alike, words_in
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.setting_words import setting_words

_LANGUAGE = "language"
_NAMES = (_LANGUAGE, "window_scale")  # in the group that the settings open at
_LOOK_MS = 400


class RestartController(QObject):
    """The offer is there while a setting differs from the window; it is made once.

    What is under way is waited for, as long as the settings are looked at: a window that closes
    by itself must not surprise who has gone on with something else.
    """

    restart_requested = Signal(str)  # a setting; nothing is under way

    def __init__(
        self,
        window: MainWindow,
        keeper: SettingsKeeper,
        in_force: Settings,
        is_at_work: Callable[[], bool],
        can_start: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """`in_force` is what the window was made with; a program may have gone meanwhile."""
        super().__init__(parent)
        self._window = window
        self._keeper = keeper
        self._in_force = in_force
        self._is_at_work = is_at_work
        self._can_start = can_start
        self._waiting = ""  # the setting that a restart was asked for at
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self._rows = {name: window.settings_page.row(name) for name in _NAMES}
        for name, row in self._rows.items():
            if row is not None:
                row.offer_taken.connect(partial(self._take, name))
            self._show(name)
        keeper.changed.connect(self._on_keeper_changed)

    def _is_offered(self, name: str) -> bool:
        return self._differs(name) and self._can_start()

    def _differs(self, name: str) -> bool:
        """Return whether the window would be another one after a restart."""
        wanted, shown = self._keeper.settings, self._in_force
        if name == _LANGUAGE:
            return not is_alike(wanted.language, shown.language)
        return bool(getattr(wanted, name) != getattr(shown, name))

    def _offer(self, name: str) -> str:
        """Return the words of the offer: of a language, in that language."""
        own = QCoreApplication.translate("Settings", "Restart now")
        if name != _LANGUAGE:
            return own
        return words_in(self._keeper.settings.language, "Settings", "Restart now")

    def _show(self, name: str) -> None:
        row = self._rows[name]
        if row is None:
            return
        if name == self._waiting:
            words = self.tr("Restarts as soon as HFChat has finished what it is doing.")
            self._window.settings_page.set_help(name, words)
            row.set_offer(self.tr("Cancel"))
            announce(row, words)
            return
        self._window.settings_page.set_help(name, setting_words(name).help)
        row.set_offer(self._offer(name) if self._is_offered(name) else "")

    def _take(self, name: str) -> None:
        """Restart, or wait for it; no more, where the row said that it is waited."""
        again = name == self._waiting
        self._wait_for("")
        if not self._can_start():
            self._show(name)
        elif not again:
            self._waiting = name
            self._on_timer_timeout()
            self._wait_for(self._waiting)

    def _wait_for(self, name: str) -> None:
        before, self._waiting = self._waiting, name
        if name:
            self._timer.start()
        else:
            self._timer.stop()
        for changed in {before, name} - {""}:
            self._show(changed)

    def _on_keeper_changed(self, name: str, _settings: object) -> None:
        if name not in _NAMES:
            return
        if name == self._waiting:
            self._wait_for("")
        self._show(name)
        row = self._rows[name]
        if row is not None and self._is_offered(name):
            announce(row, f"{setting_words(name).help} {self._offer(name)}")

    def _on_timer_timeout(self) -> None:
        """Go on when all is done and nothing lies open before the reader."""
        window, name = self._window, self._waiting
        if window.current_place != "settings" or not window.isVisible():
            self._wait_for("")
        elif not self._is_at_work() and not _asks_something():
            self._wait_for("")
            self.restart_requested.emit(name)


def _asks_something() -> bool:
    return bool(QApplication.activeModalWidget() or QApplication.activePopupWidget())
