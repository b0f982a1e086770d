"""What the window can be asked for, by keys, by the palette and by the overview of keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from hfchat_desktop.ui.shortcuts import Shortcuts, action, shown_keys

Do = Callable[[], object]


class Commands(QObject):
    """Knows for each name of `ui.shortcuts.ACTIONS` what is to be done.

    Whoever can do something adds it; nothing happens for what nobody has added yet.
    """

    keys_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._do: dict[str, Do] = {}
        self._changed: dict[str, str] = {}
        self._shortcuts = Shortcuts(window)
        self._shortcuts.wanted.connect(self.do)

    @property
    def names(self) -> frozenset[str]:
        """The actions that can be done by now."""
        return frozenset(self._do)

    def add(self, name: str, do: Do) -> None:
        """Say what an action does; raises KeyError for one that is not declared."""
        self._do[action(name).name] = do

    def do(self, name: str) -> None:
        """Do it."""
        do = self._do.get(name)
        if do is not None:
            do()

    def keys(self, name: str) -> str:
        """Return the keys of an action in the words of the system, "" where it has none."""
        return shown_keys(self._shortcuts.keys(name))

    def set_keys(self, changed: Mapping[str, str]) -> None:
        """Use the keys that a person chose, by the action's name."""
        if changed != self._changed:
            self._changed = dict(changed)
            self._shortcuts.set_keys(changed)
            self.keys_changed.emit()

    def watch(self, handle: QWindow) -> None:
        """Listen to the native window, which exists once the window is shown."""
        self._shortcuts.watch(handle)
