"""The keys of the window: which there are, and what each asks for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.record import Record


class _Binding(Record):
    keys: str  # "Ctrl" is Command on macOS, as Qt has it
    action: str


_BINDINGS = (
    _Binding("Ctrl+N", "new_chat"),
    _Binding("Ctrl+K", "search"),
    _Binding("Ctrl+1", "place_chats"),
    _Binding("Ctrl+2", "place_models"),
    _Binding("Ctrl+,", "place_settings"),
    _Binding("Ctrl+F", "find"),
    _Binding("Ctrl+Shift+M", "choose_model"),
    _Binding("Ctrl+B", "toggle_list"),
    _Binding("Alt+Up", "previous_chat"),
    _Binding("Alt+Down", "next_chat"),
    _Binding("F6", "next_region"),
    _Binding("Shift+F6", "previous_region"),
    _Binding("Ctrl+L", "message_box"),
    _Binding("Ctrl+R", "regenerate"),
    _Binding("Ctrl+Shift+C", "copy_last"),
    _Binding("F2", "rename"),
    _Binding("Esc", "escape"),
)
# Text fields on X11 take Ctrl+K for "delete to the end of the line". Here it searches.
_FIRM = {(Qt.KeyboardModifier.ControlModifier.value, Qt.Key.Key_K)}


class Shortcuts(QObject):
    """Emits `wanted` with the action's name ("new_chat", "next_region" …)."""

    wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._shortcuts: dict[str, QShortcut] = {}
        for binding in _BINDINGS:
            shortcut = QShortcut(QKeySequence(binding.keys), window)
            shortcut.setObjectName(binding.action)
            shortcut.activated.connect(self._on_shortcut_activated)
            self._shortcuts[binding.action] = shortcut

    def watch(self, handle: QWindow) -> None:
        """Hold back the native window's keys that a text field would take for its own."""
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no field override a firm key."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        firm = (event.modifiers().value, event.key()) in _FIRM
        if firm:
            event.ignore()
        return firm

    def _on_shortcut_activated(self) -> None:
        self.wanted.emit(self.sender().objectName())
