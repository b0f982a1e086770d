"""What a person told the system about contrast and motion, and what they chose here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.desktop_settings import DesktopSettings

_CONTRAST, _MOTION = "contrast", "reduced-motion"  # keys of the desktop's portal
_BY_SYSTEM = -1
_SPI_GETCLIENTAREAANIMATION = 0x1042


class AccessWishes(QObject):
    """Keeps the theme to what is wished: "system" follows the system, "on" and "off" do not."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._contrast = self._motion = "system"
        self._qt_contrast = _qt_wants_contrast()
        self._portal_contrast = False  # either may know of a wish that the other does not
        self._system_motion = False
        self._hints = QGuiApplication.styleHints()
        self._portal: DesktopSettings | None = None

    def set_wishes(self, contrast: str, motion: str) -> None:
        """Take what was chosen in the settings."""
        self._contrast, self._motion = contrast, motion
        self._apply()

    def follow_system(self) -> None:
        """Ask the system, and listen from now on; not needed for the first picture."""
        self._hints.accessibility().contrastPreferenceChanged.connect(
            self._on_hints_contrast_preference_changed
        )
        self._qt_contrast = _qt_wants_contrast()
        self._system_motion = system_reduces_motion()
        if sys.platform not in ("win32", "darwin"):
            from hfchat_desktop.ui.desktop_settings import DesktopSettings

            self._portal = DesktopSettings((_CONTRAST, _MOTION), self)
            self._portal.told.connect(self._on_portal_told)
        self._apply()

    def _apply(self) -> None:
        by_system = self._qt_contrast or self._portal_contrast
        self._theme.set_high_contrast(_wished(self._contrast, by_system))
        reduced = _wished(self._motion, self._system_motion)
        self._theme.set_reduced_motion(reduced)
        self._hints.setCursorFlashTime(0 if reduced else _BY_SYSTEM)

    def _on_hints_contrast_preference_changed(self) -> None:
        self._qt_contrast = _qt_wants_contrast()
        self._apply()

    def _on_portal_told(self, key: str, value: int) -> None:
        if key == _CONTRAST:
            self._portal_contrast = value == 1
            self._qt_contrast = _qt_wants_contrast()
        elif key == _MOTION:
            self._system_motion = value == 1
        self._apply()


def system_reduces_motion() -> bool:
    """Return whether Windows or macOS is told to show no animations; False where unknown."""
    try:
        if sys.platform == "win32":
            import ctypes

            shown = ctypes.c_int(1)
            ctypes.windll.user32.SystemParametersInfoW(
                _SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shown), 0
            )
            return not shown.value
        if sys.platform == "darwin":
            return _mac_reduces_motion()
    except (AttributeError, OSError):
        return False
    return False


def _mac_reduces_motion() -> bool:
    """Ask NSWorkspace, by way of the Objective-C runtime."""
    import ctypes

    objc = ctypes.CDLL("/usr/lib/libobjc.A.dylib")
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    objc.objc_getClass.argtypes = objc.sel_registerName.argtypes = [ctypes.c_char_p]
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value or 0
    kind = [ctypes.c_void_p, ctypes.c_void_p]
    send = ctypes.CFUNCTYPE(ctypes.c_void_p, *kind)(address)
    ask = ctypes.CFUNCTYPE(ctypes.c_bool, *kind)(address)
    workspace = send(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    wish = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(workspace) and bool(ask(workspace, wish))


def _qt_wants_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # what it returns is valid while this is held
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _wished(chosen: str, by_system: bool) -> bool:
    return by_system if chosen == "system" else chosen == "on"
