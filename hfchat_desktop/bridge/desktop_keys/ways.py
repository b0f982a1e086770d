"""Which way to have keys in every program, where there is one; the others are not imported."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.desktop_keys.way import DesktopKeys
from hfchat_desktop.core.desktop_keys import Way, chord_of


def make_keys(way: Way | None, keys: str, words: str, parent: QObject) -> DesktopKeys | None:
    """Return keys to ask for; None where there is no way, or a text says no keys.

    `words` are for a desktop that tells a person what the keys do.
    """
    chord = chord_of(keys)
    if chord is None:
        return None
    if way is Way.X11:
        from hfchat_desktop.bridge.desktop_keys.x11 import X11Keys

        return X11Keys(chord, parent)
    if way is Way.PORTAL:
        try:
            from hfchat_desktop.bridge.desktop_keys.portal import PortalKeys
        except ImportError:  # jeepney is there on Linux alone
            return None
        return PortalKeys(chord, words, parent)
    if way is Way.WINDOWS:
        from hfchat_desktop.bridge.desktop_keys.windows import WindowsKeys

        return WindowsKeys(chord, parent)
    return None
