"""Keys in every program by Windows: RegisterHotKey tells the thread that asked."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes
from itertools import count
from typing import Any

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QObject,
    QTimer,
)

from hfchat_desktop.bridge.desktop_keys.way import DesktopKeys
from hfchat_desktop.core.desktop_keys import Chord, Refusal, windows_keys

_IDS = count(0x4846)  # of keys among those of this thread: others are asked for beside them
_PRESSED = 0x0312  # WM_HOTKEY
_EVENTS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")


class WindowsKeys(DesktopKeys):
    """The keys belong to the thread, not to a window: those come and go. `system` is user32."""

    def __init__(self, chord: Chord, parent: QObject | None = None, system: Any = None) -> None:
        super().__init__(parent)
        self._chord = chord
        self._system = system or _user32()
        self.number = next(_IDS)
        self._filter: _Pressed | None = None

    def begin(self) -> None:
        """Register the keys."""
        application = QCoreApplication.instance()
        if self._system is None or application is None:
            self.settled.emit(Refusal.MISSING, "")
            return
        wanted = windows_keys(self._chord, self._system.VkKeyScanW)
        if wanted is None:
            self.settled.emit(Refusal.ABSENT, "")
            return
        if not self._system.RegisterHotKey(None, self.number, *wanted):
            self.settled.emit(Refusal.TAKEN, "")
            return
        self._filter = _Pressed(self)
        application.installNativeEventFilter(self._filter)
        self.settled.emit("", "")

    def close(self) -> None:
        """Give the keys back."""
        application = QCoreApplication.instance()
        if self._filter is None:
            return
        if application is not None:
            application.removeNativeEventFilter(self._filter)
        self._filter = None
        self._system.UnregisterHotKey(None, self.number)


class _Pressed(QAbstractNativeEventFilter):
    """Finds the one message among all that the thread gets."""

    def __init__(self, keys: WindowsKeys) -> None:
        super().__init__()
        self._keys = keys

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        """Take the message of our keys; the window opens at the next turn."""
        if bytes(QByteArray(kind).data()) not in _EVENTS or not int(message):
            return False, 0
        told = wintypes.MSG.from_address(int(message))
        if told.message != _PRESSED or told.wParam != self._keys.number:
            return False, 0
        QTimer.singleShot(0, self._keys, self._keys.pressed.emit)
        return True, 0


def _user32() -> Any:
    """Return the system's library with the types of what is called; None on other systems."""
    if sys.platform == "win32":
        user32 = ctypes.WinDLL("user32")
        user32.RegisterHotKey.argtypes = (wintypes.HWND, ctypes.c_int, wintypes.UINT, wintypes.UINT)
        user32.RegisterHotKey.restype = wintypes.BOOL
        user32.UnregisterHotKey.argtypes = (wintypes.HWND, ctypes.c_int)
        user32.UnregisterHotKey.restype = wintypes.BOOL
        user32.VkKeyScanW.argtypes = (wintypes.WCHAR,)
        user32.VkKeyScanW.restype = ctypes.c_short
        return user32
    return None
