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

    def explain(self) -> bool:
        """Tell it in place of a mistake: its cause may be a file that is another one, or gone.

        Returns whether it was told.
        """
        if not self._was_replaced():
            return False
        self._told = True
        self._window.show_problem(self._words())
        return True

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if not self._told and state == Qt.ApplicationState.ApplicationActive:
            self.explain()

    def _words(self) -> Problem:
        return Problem(
            title=self.tr("HFChat was updated while it was open"),
            detail=self.tr("Your chats are saved."),
            next_step=self.tr("Close HFChat and open it again to use the new version."),
            actions=(action(DISMISS),),
            sentence="",
        )
