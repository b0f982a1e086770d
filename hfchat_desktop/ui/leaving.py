"""Closing the window for good: what may be asked before, and the end of the login."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from hfchat_desktop.ui.main_window import MainWindow

LOOK_MS = 400
"""How often it is looked whether the window's question was answered, in milliseconds."""


class Leaving(QObject):
    """Closes a window that may be kept in the tray, or may have something to ask first.

    A window that asks refuses to close, and closes by itself when the answer is to go: when no
    question is open any more and the window still is, the answer was to stay.
    """

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_wanted = False
        """Whether the window is to be closed where it would be hidden otherwise."""
        self._window = window
        self._stayed: Callable[[], None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer_timeout)

    def quit(self) -> None:
        """End the app, or show the window with what it asks."""
        if self.close():
            QCoreApplication.quit()
        else:
            self._window.come_forward()

    def close(self, stayed: Callable[[], None] | None = None) -> bool:
        """Close the window and return whether it went; `stayed` is told when it is to stay."""
        self.is_wanted = True
        self._stayed = stayed
        gone = self._window.close()
        if not gone:
            self._timer.start(LOOK_MS)
        return gone

    def _on_timer_timeout(self) -> None:
        if QApplication.activeModalWidget() is not None:
            return
        self._timer.stop()
        if self._window.isVisible():
            self.is_wanted = False
            if self._stayed is not None:
                self._stayed()


def login_ends() -> bool:
    """Return whether the session of the desktop is being saved, as before it ends."""
    application = QCoreApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
