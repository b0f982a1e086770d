"""Tells that a package manager put another version in the place of the one that runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.problem_words import DISMISS, Problem, action


class UpgradeWatch(QObject):
    """Looks when a person comes back to the window, and tells it once.

    What runs goes on as before, but the processes that it starts from now on are those of the
    other version.
    """

    def __init__(
        self, window: MainWindow, was_replaced: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._was_replaced = was_replaced
        self._told = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application_state_changed)

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if self._told or state != Qt.ApplicationState.ApplicationActive:
            return
        if self._was_replaced():
            self._told = True
            self._window.show_problem(self._words())

    def _words(self) -> Problem:
        return Problem(
            title=self.tr("HFChat was updated while it was open"),
            detail=self.tr("Your chats are saved."),
            next_step=self.tr("Close HFChat and open it again to use the new version."),
            actions=(action(DISMISS),),
            sentence="",
        )
