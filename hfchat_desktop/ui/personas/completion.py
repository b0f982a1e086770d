"""What opens while one types in the composer: prompts after "/", personas after "@"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hfchat_desktop.core.prompts import Asked, asked_at, matches
from hfchat_desktop.ui.composer_popup import ComposerPopup
from hfchat_desktop.ui.message_field import MessageField
from hfchat_desktop.ui.personas.rows import Entry

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

Entries = Callable[[], list[Entry]]


class Completion(QObject):
    """Filters as one types; arrows, Enter or Tab choose; Esc closes until the sign is gone.

    `sources` has the entries and their name for each sign.
    """

    chosen = Signal(object, str)  # Asked, the key of the entry

    def __init__(
        self,
        field: MessageField,
        popup: ComposerPopup,
        sources: dict[str, tuple[str, Entries]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._field = field
        self._popup = popup
        self._sources = sources
        self._asked: Asked | None = None
        self._dismissed: tuple[str, int] | None = None
        field.installEventFilter(self)
        field.cursorPositionChanged.connect(self._on_field_cursor_moved)
        popup.chosen.connect(self._on_popup_chosen)

    @property
    def is_open(self) -> bool:
        """Whether the list can be seen."""
        return self._popup.isVisible()

    def look(self) -> None:
        """Open, filter or close, after something was typed."""
        asked = self._asked_now()
        place = (asked.sign, asked.start) if asked is not None else None
        if place != self._dismissed:
            self._dismissed = None
        if asked is None or self._dismissed is not None:
            self._close()
            return
        name, entries = self._sources[asked.sign]
        found = [entry for entry in entries() if matches(entry.name, asked.words)]
        if not found:
            self._close()
            return
        self._asked = asked
        self._popup.show_entries(found, name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that belong to the list while it is open."""
        popup = getattr(self, "_popup", None)
        if popup is None or not popup.isVisible():
            return False
        if event.type() == QEvent.Type.FocusOut:
            self._close()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            return self._overrides(event)
        if event.type() != QEvent.Type.KeyPress or self._field.is_composing():
            return False
        return self._take(event)

    def _overrides(self, event: QKeyEvent) -> bool:
        """Keep Esc from the window's own shortcut."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return False

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            asked = self._asked
            self._dismissed = (asked.sign, asked.start) if asked is not None else None
            self._close()
            return True
        if event.modifiers() & ~_KEYPAD != _PLAIN:
            return False
        if event.key() in _STEPS:
            self._popup.step(_STEPS[Qt.Key(event.key())])
            return True
        entry = self._popup.current()
        if event.key() in _CHOOSING and entry is not None:
            self._choose(entry.key)
            return True
        return False

    def _choose(self, key: str) -> None:
        asked = self._asked
        self._close()
        if asked is not None:
            self.chosen.emit(asked, key)

    def _close(self) -> None:
        self._asked = None
        self._popup.hide()

    def _asked_now(self) -> Asked | None:
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            return None
        block, place = cursor.block(), cursor.positionInBlock()
        further = "\n" if block.blockNumber() else ""  # only the first line has a beginning
        text = block.text()
        asked = asked_at(further + text[:place], text[place : place + 1])
        if asked is None:
            return None
        return replace(asked, start=block.position() + asked.start - len(further))

    def _on_field_cursor_moved(self) -> None:
        """Close where the caret leaves the word; typing looks again afterwards."""
        if self._asked is not None:
            now = self._asked_now()
            if now is None or (now.sign, now.start) != (self._asked.sign, self._asked.start):
                self._close()

    def _on_popup_chosen(self, key: str) -> None:
        self._choose(key)
