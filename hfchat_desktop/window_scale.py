"""How large the whole window is drawn, besides what the system scales for each screen."""

from __future__ import annotations

import os
import sys

_VARIABLE = "QT_SCALE_FACTOR"
_LARGEST = 3.0
_TEXT_KEY = r"Software\Microsoft\Accessibility"


def use_scale(percent: int) -> None:
    """Let Qt draw everything in this size; to be called before there is an application.

    Windows' wish for larger text counts too: Qt scales nothing by it. What a person set in
    the environment stays.
    """
    scale = min(_LARGEST, percent / 100 * _wanted_by_windows())
    if scale != 1.0:
        os.environ.setdefault(_VARIABLE, f"{scale:g}")


def _wanted_by_windows() -> float:
    """Return the size of text that is chosen in Windows' accessibility settings, 1.0 to 2.25."""
    value: object = 100
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _TEXT_KEY) as key:
                value, _ = winreg.QueryValueEx(key, "TextScaleFactor")
        except OSError:
            return 1.0
    return max(1.0, min(2.25, value / 100)) if isinstance(value, int) else 1.0
