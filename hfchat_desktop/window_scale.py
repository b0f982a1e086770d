"""How large the whole window is drawn, besides what the system scales for each screen."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VARIABLE = "QT_SCALE_FACTOR"
_LARGEST = 3.0
_TEXT_KEY = r"Software\Microsoft\Accessibility"


@contextmanager
def scaled(percent: int) -> Iterator[None]:
    """Have Qt draw everything in this size, of an application that is made in here.

    Windows' wish for larger text counts too: Qt scales nothing by it. What a person set in
    the environment stays. Qt reads it once; a browser that is opened later must not find it.
    """
    scale = min(_LARGEST, percent / 100 * _wanted_by_windows())
    if scale == 1.0 or _VARIABLE in os.environ:
        yield
        return
    os.environ[_VARIABLE] = f"{scale:g}"
    try:
        yield
    finally:
        del os.environ[_VARIABLE]


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
