"""Tells through the system, and in the window, that something which took long is done."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from hfchat_desktop.core.downloads import DownloadRow
from hfchat_desktop.core.plain_text import plain_label

if TYPE_CHECKING:
    from hfchat_desktop.ui.portal_message import PortalMessage

_SHOWN_MS = 8_000

Toast = Callable[[str, str, str, Callable[[], None] | None], None]


class SystemMessage(QObject):
    """A message of the system, where the window is in the background; `clicked` when it was.

    A Linux desktop is asked through its portal; else an icon in the tray shows it, which is
    there only while it does. Without either the window asks for attention.
    """

    clicked = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self._portal: PortalMessage | None = None
        self._hide = QTimer(self, singleShot=True)

    def tell(self, words: str) -> None:
        """Show `words`, unless the window is in front."""
        if self._window.isActiveWindow():
            return
        if sys.platform in ("win32", "darwin"):
            self._tell_by_tray(words)
            return
        if self._portal is None:
            from hfchat_desktop.ui.portal_message import PortalMessage

            self._portal = PortalMessage(self)
            self._portal.clicked.connect(self._on_message_clicked)
            self._portal.refused.connect(self._tell_by_tray)
        self._portal.tell(words)

    def close(self) -> None:
        """Take the message away."""
        if self._tray is not None:
            self._tray.hide()
        if self._portal is not None:
            self._portal.take_back()

    def _tell_by_tray(self, words: str) -> None:
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            QApplication.alert(self._window, _SHOWN_MS)
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._on_message_clicked)
            self._tray.activated.connect(self._on_message_clicked)
            self._hide.timeout.connect(self._tray.hide)
        self._tray.show()
        self._tray.showMessage("HFChat", words, self._window.windowIcon(), _SHOWN_MS)
        self._hide.start(_SHOWN_MS)

    def _on_message_clicked(self) -> None:
        self.close()
        self.clicked.emit()


class DownloadNotice(QObject):
    """`chat_requested` tells the path of the model, `window_requested` a click on the message."""

    chat_requested = Signal(object)
    window_requested = Signal()

    def __init__(self, window: QWidget, toast: Toast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._toast = toast
        self._message = SystemMessage(window, self)
        self._message.clicked.connect(self.window_requested)

    def tell(self, row: DownloadRow, *, by_system: bool) -> None:
        """Tell that `row` is done; `by_system` allows a message outside of the window."""
        name = plain_label(f"{row.request.title} {row.request.version}", longest=120)
        words = self.tr("{model} is ready to chat").format(model=name)
        path = row.path
        self._toast(words, "circle-check", self.tr("Chat"), lambda: self.chat_requested.emit(path))
        if by_system:
            self._message.tell(words)

    def tell_failure(self, row: DownloadRow) -> None:
        """Tell outside of the window that `row` failed; inside it stands in the list."""
        name = plain_label(f"{row.request.title} {row.request.version}", longest=120)
        self._message.tell(self.tr("The download of {model} failed").format(model=name))

    def close(self) -> None:
        """Take the message away."""
        self._message.close()
