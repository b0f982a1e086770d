"""Closing a window for good: what may be asked before, and the end of the login."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

LOOK_MS = 400
"""How often it is looked whether the question was answered, in milliseconds."""


def close_for_good(window: QWidget, stayed: Callable[[], None]) -> bool:
    """Close `window` and return whether it went; else `stayed` is called if it is to stay.

    A window that asks first refuses to close, and closes by itself when the answer is to go:
    when no question is open any more and the window still is, the answer was to stay.
    """
    if window.close():
        return True
    timer = QTimer(window, interval=LOOK_MS)

    def look() -> None:
        if QApplication.activeModalWidget() is not None:
            return
        timer.stop()
        timer.deleteLater()
        if window.isVisible():
            stayed()

    timer.timeout.connect(look)
    timer.start()
    return False


def login_ends() -> bool:
    """Return whether the session of the desktop is being saved, as before it ends."""
    application = QCoreApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
