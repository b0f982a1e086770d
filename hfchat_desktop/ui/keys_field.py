"""The keys that work in every program: a button that takes others, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from hfchat_desktop.ui.action_words import back_words
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.key_button import KeyButton
from hfchat_desktop.ui.theme import Theme

_BELOW = 24


class KeysField(QWidget):
    """`own` are the keys that come along, `label` says what they do.

    `keys_chosen` is a wish: what is shown stays until `set_keys`.
    """

    keys_chosen = Signal(str)

    def __init__(self, theme: Theme, label: str, own: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._keys = own
        self._told = ""
        self._reset = IconButton(theme, "rotate-ccw", back_words(own), small=True, parent=self)
        self._reset.setAccessibleName(f"{label}: {back_words(own)}")
        self._button = KeyButton(theme, label, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._reset)
        row.addWidget(self._button)
        self.setFocusProxy(self._button)
        self._reset.clicked.connect(self._on_reset_clicked)
        self._button.keys_chosen.connect(self.keys_chosen)
        self._show()

    def set_keys(self, keys: str) -> None:
        """Show these keys, "" for those that come along."""
        self._keys = keys or self._own
        self._show()

    def set_told(self, words: str) -> None:
        """Show what a desktop calls the keys that it gave, "" where it gave what was asked for."""
        self._told = words
        self._show()

    def come_into_view(self) -> None:
        """Scroll so far that its whole row is seen, which has grown by words."""
        QTimer.singleShot(0, self, self._bring_row)  # they have no place yet

    def setAccessibleName(self, _name: str) -> None:
        """Have none: its two buttons have names of their own."""

    def setAccessibleDescription(self, description: str) -> None:
        """Describe the button, which is what a reader comes to."""
        self._button.setAccessibleDescription(description)

    def _bring_row(self) -> None:
        row = area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and row is not None:
            area.ensureWidgetVisible(row, 0, _BELOW)

    def _show(self) -> None:
        self._button.set_keys(self._keys, self._told)
        self._reset.setVisible(self._keys != self._own)

    def _on_reset_clicked(self) -> None:
        self._button.setFocus()
        self.keys_chosen.emit(self._own)
