"""Ctrl+Z for what a toast offers to undo, where no text field has something to undo itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from hfchat_desktop.ui.toast import Toaster

_UNDO = QKeySequence.StandardKey.Undo


class UndoKey(QObject):
    """Holds while an undo is on offer; at all other times the key is the text fields' own.

    It listens at the native window: a text field takes the key also where it can undo nothing.
    """

    def __init__(self, window: QWidget, toaster: Toaster) -> None:
        super().__init__(window)
        self._window = window
        self._listens = False
        self._shortcut = QShortcut(QKeySequence(_UNDO), window)
        self._shortcut.setEnabled(False)
        self._shortcut.activated.connect(toaster.act)

    def set_offered(self, offered: bool) -> None:
        """Say whether there is something to undo."""
        handle = self._window.windowHandle()
        if offered == self._listens or handle is None:
            return
        self._listens = offered
        self._shortcut.setEnabled(offered)
        if offered:
            handle.installEventFilter(self)
        else:
            handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the key from a field that would take it and do nothing."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        takes = event.matches(_UNDO) and _would_do_nothing(self._window.focusWidget())
        if takes:
            event.ignore()
        return takes


def _would_do_nothing(focused: QWidget | None) -> bool:
    if isinstance(focused, QLineEdit):
        return not focused.isUndoAvailable()
    if isinstance(focused, QPlainTextEdit | QTextEdit):
        return not focused.document().isUndoAvailable()
    return False
