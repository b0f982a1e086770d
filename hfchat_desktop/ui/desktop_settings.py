"""The wishes that a person told the desktop, read from its portal where Qt does not follow them.

Qt follows GNOME, XFCE, KDE with its plug-in, Windows and macOS by itself; a window manager
alone (sway, i3, openbox …) it does not ask.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusMessage

from hfchat_desktop.ui.desktop_portal import plain, portal_call, portal_listen, session_bus

COLOR_SCHEME = "color-scheme"
PREFERS_DARK, PREFERS_LIGHT = 1, 2

_HIGHEST = 255  # far above what is defined; a signal's number cannot be of any length
_NAMESPACE = "org.freedesktop.appearance"


class DesktopSettings(QObject):
    """`told` comes once for each key that was asked for and is known, and at every change.

    Keys are those of the portal's appearance: "color-scheme", "contrast", "reduced-motion".
    """

    told = Signal(str, int)

    def __init__(self, keys: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        bus = session_bus()
        if bus is None:
            return
        portal_listen(bus, "Settings", "SettingChanged", self, "changed")
        for key in keys:
            portal_call(
                bus, "Settings", "Read", [_NAMESPACE, key], self, partial(self._on_answer, key)
            )

    @Slot("QDBusMessage")
    def changed(self, message: QDBusMessage) -> None:
        """Take a change that the portal tells."""
        parts = message.arguments()
        if len(parts) == 3 and parts[0] == _NAMESPACE and parts[1] in self._keys:
            self._tell(parts[1], plain(parts[2]))

    def _on_answer(self, key: str, answer: list[Any] | None) -> None:
        if answer:
            self._tell(key, answer[0])

    def _tell(self, key: str, value: object) -> None:
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _HIGHEST:
            self.told.emit(key, value)
