"""What each way to have keys in every program is to the rest of the app."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, Signal


class DesktopKeys(QObject):
    """Has no keys until `begin`; once `settled` told a refusal it has none and is of no more use.

    `settled` tells "" for keys that are in force or a `core.desktop_keys.Refusal`, and the keys in
    the words of the desktop where it chose them, "" where they are those that were asked for.
    """

    gives_back_first = False
    """Whether other keys can be asked for only once these are given back."""

    pressed = Signal()
    settled = Signal(str, str)

    @abstractmethod
    def begin(self) -> None:
        """Ask for the keys. This never waits for a person or another program."""

    @abstractmethod
    def close(self) -> None:
        """Give the keys back; nothing is told after this."""

    def show_settings(self) -> None:
        """Have the desktop show where a person changes the keys, where it has such a place."""
