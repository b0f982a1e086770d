"""Several screens of different scales: pictures are drawn anew where a window has moved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.theme import Theme


class ScreenCare(QObject):
    """Has all pictures drawn again when the scale of a window's screen is another.

    Icons are drawn for the scales of the screens that were there, and pictures in labels for
    one; both would be blurred on a sharper screen.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._ratio = window.devicePixelRatioF()
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)  # Qt tells it more than once
        self._soon.timeout.connect(self._on_soon_timeout)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice another scale; take nothing."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._soon.start()
        return False

    def _on_soon_timeout(self) -> None:
        ratio = self._window.devicePixelRatioF()
        if ratio != self._ratio:
            self._ratio = ratio
            self._theme.changed.emit()
