"""The icon in the tray: its menu, and its look while an answer waits to be read."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from hfchat_desktop.ui.icons import app_icon, pixmap
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.theme import Theme

_SIZES = (16, 22, 24, 32, 48)
_DOT = 0.42  # of the side
_RIM = 0.06


def tray_is_there() -> bool:
    """Return whether this desktop shows icons of programs."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Shown until `close`. Tells what was chosen from its menu, or by a click on it."""

    window_wanted = Signal()  # shown, or hidden where it is in front
    new_chat_wanted = Signal()
    quick_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._attention = False
        self._menu = Menu(theme)
        self._menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        for words, wish in (
            (self.tr("Show or hide HFChat"), self.window_wanted),
            (self.tr("New chat"), self.new_chat_wanted),
            (self.tr("Quick question"), self.quick_wanted),
            ("", None),
            (self.tr("Quit"), self.quit_wanted),
        ):
            if wish is None:
                self._menu.addSeparator()
            else:
                self._menu.addAction(words).triggered.connect(wish)
        self._icon = QSystemTrayIcon(self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_icon_activated)
        self._icon.messageClicked.connect(self.message_clicked)
        self._show()
        self._icon.show()

    @property
    def attention(self) -> bool:
        """Whether it says that something waits."""
        return self._attention

    def set_attention(self, wanted: bool) -> None:
        """Say with a dot that an answer is ready, or no more."""
        if wanted != self._attention:
            self._attention = wanted
            self._show()

    def tell(self, words: str) -> None:
        """Show a message of the system at the icon."""
        self._icon.showMessage("HFChat", words, app_icon())

    def close(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self._menu.deleteLater()

    def _show(self) -> None:
        words = self.tr("HFChat: an answer is ready") if self._attention else "HFChat"
        self._icon.setToolTip(words)
        self._icon.setIcon(_picture(self._theme, attention=self._attention))

    def _on_icon_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self.quick_wanted.emit()
        elif reason == QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.window_wanted.emit()  # a click opens the menu on macOS


def _picture(theme: Theme, *, attention: bool) -> QIcon:
    """Return the icon. Its own ground lets it be seen on light and dark panels alike.

    On macOS it is a template: the system gives it the colour of the menu bar.
    """
    result = QIcon()
    template = sys.platform == "darwin"
    for size in _SIZES:
        name = "message-square-text" if template else "app"
        image = QPixmap(pixmap(theme, name, "text", size))
        if attention:
            _add_dot(theme, image, size)
        result.addPixmap(image)
    result.setIsMask(template)
    return result


def _add_dot(theme: Theme, image: QPixmap, size: int) -> None:
    side = size * _DOT
    area = QRectF(size - side, 0, side, side)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("canvas"))
    painter.drawEllipse(area)
    rim = size * _RIM
    painter.setBrush(theme.color("danger"))
    painter.drawEllipse(area.adjusted(rim, rim, -rim, -rim))
    painter.end()
