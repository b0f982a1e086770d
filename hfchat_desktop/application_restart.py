"""The window closes to be started anew: after what is under way, and nothing is lost by it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QScrollArea

from hfchat_desktop.app import RESTART_AT
from hfchat_desktop.bridge.settings_keeper import SettingsKeeper
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.restart import can_start
from hfchat_desktop.ui.leaving import Leaving, login_ends
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.restart_controller import RestartController

_GROUP = "general"  # of what holds from the next start on


class RestartPart(QObject):
    """Made when the settings are opened.

    The window may ask first what becomes of a temporary chat. Who stays then, stays.
    """

    def __init__(
        self,
        window: MainWindow,
        keeper: SettingsKeeper,
        in_force: Settings,
        leaving: Leaving,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._leaving = leaving
        self._setting = ""  # to come back to; "" while no restart is wanted
        window.closing.connect(self._on_window_closing)
        root = parent.parent() or parent
        controller = RestartController(
            window, keeper, in_force, lambda: is_at_work(root), can_start, self
        )
        controller.restart_requested.connect(self._on_controller_restart_requested)

    def _on_controller_restart_requested(self, setting: str) -> None:
        self._setting = setting
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field tells what was written when it is left
        self._leaving.close(self._stay)

    def _stay(self) -> None:
        """Forget the restart: a person chose to stay when the window asked."""
        self._setting = ""

    def _on_window_closing(self) -> None:
        application = QCoreApplication.instance()
        if self._setting and application is not None and not login_ends():
            application.setProperty(RESTART_AT, self._setting)
            application.exit()


def is_at_work(root: QObject) -> bool:
    """Return whether something below `root` is under way that an end would cut off.

    What is shared is looked for at the next start, so it counts for nothing.
    """
    from hfchat_desktop.bridge.backups import Backups
    from hfchat_desktop.bridge.benchmark import Benchmark
    from hfchat_desktop.bridge.downloads import Downloads
    from hfchat_desktop.bridge.importing import Importing
    from hfchat_desktop.bridge.library import Library
    from hfchat_desktop.bridge.reply_writer import ReplyWriter

    return (
        any(part.busy for part in root.findChildren(ReplyWriter))
        or any(part.overall() is not None for part in root.findChildren(Downloads))
        or any(part.busy for part in root.findChildren(Backups))
        or any(part.is_running for part in root.findChildren(Benchmark))
        or any(part.stage is not None for part in root.findChildren(Importing))
        or any(part.checks for part in root.findChildren(Library))
    )


def show_setting(window: MainWindow, name: str) -> None:
    """Open the window at a setting, as one left it."""

    def go() -> None:
        window.show_place("settings")
        row = window.settings_page.row(name)
        if row is None:
            return
        window.settings_page.show_group(_GROUP)  # a narrow window has its list open else
        row.focus_control()
        above = row.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(row)

    def again() -> None:
        """Parts that were made after the first picture hear of it, too."""
        if window.current_place == "settings":
            go()

    go()
    window.painted.connect(again)
