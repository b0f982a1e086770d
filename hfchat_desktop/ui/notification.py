"""Tells that a download is done: in the window, or through the system where it is not in front."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from hfchat_desktop.core.downloads import DownloadRow
from hfchat_desktop.core.plain_text import plain_label

_SHOWN_MS = 8_000

Toast = Callable[[str, str, str, Callable[[], None] | None], None]


class DownloadNotice(QObject):
    """`chat_requested` tells the path of the model, `window_requested` a click on the message.

    The icon in the tray is there only while a message is shown.
    """

    chat_requested = Signal(object)
    window_requested = Signal()

    def __init__(self, window: QWidget, toast: Toast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._toast = toast
        self._tray: QSystemTrayIcon | None = None
        self._hide = QTimer(self, singleShot=True)

    def tell(self, row: DownloadRow, *, by_system: bool) -> None:
        """Tell that `row` is done; `by_system` allows a message outside of the window."""
        name = plain_label(f"{row.request.title} {row.request.version}", longest=120)
        words = self.tr("{model} is ready to chat").format(model=name)
        path = row.path
        self._toast(words, "circle-check", self.tr("Chat"), lambda: self.chat_requested.emit(path))
        if by_system and not self._window.isActiveWindow():
            self._tell_by_system(words)

    def close(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()

    def _tell_by_system(self, words: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(self._window, _SHOWN_MS)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._on_tray_message_clicked)
            self._tray.activated.connect(self._on_tray_message_clicked)
            self._hide.timeout.connect(self._tray.hide)
        self._tray.show()
        self._tray.showMessage("HFChat", words, self._window.windowIcon(), _SHOWN_MS)
        self._hide.start(_SHOWN_MS)

    def _on_tray_message_clicked(self) -> None:
        self.close()
        self.window_requested.emit()
