"""Tells where a value comes from, and takes it back with one click."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from hfchat_desktop.core.parameters import Layer
from hfchat_desktop.ui.buttons import spaced_icon
from hfchat_desktop.ui.parameters.words import source_words
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import safe_tip


class SourceMark(QPushButton):
    """One word: default, settings, model, persona or chat. What was set here can be undone."""

    back_requested = Signal()
    words_changed = Signal()

    def __init__(self, theme: Theme, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._label = label
        self._can_go_back = False
        self.setProperty("kind", "mark")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._show_icon)

    def show_source(self, layer: Layer, *, is_default: bool, back_to: str = "") -> None:
        """Show a layer; `back_to` names the value that a click goes back to, "" for none."""
        words = source_words(layer, is_default=is_default)
        self._can_go_back = bool(back_to)
        self.setText(words)
        self.setEnabled(self._can_go_back)
        self.setFocusPolicy(
            Qt.FocusPolicy.TabFocus if self._can_go_back else Qt.FocusPolicy.NoFocus
        )
        if back_to:
            tip = self.tr("Go back to {value}").format(value=back_to)
            self.setAccessibleName(f"{self._label}: {tip}")
        else:
            tip = self.tr("Where this value comes from")
            self.setAccessibleName(f"{self._label}: {words}")
        self.setToolTip(safe_tip(tip))
        self._show_icon()
        self.words_changed.emit()

    def _show_icon(self) -> None:
        if not self._can_go_back:
            self.setIcon(QIcon())
            return
        side = self._theme.icon_size("badge") - 2
        self.setIcon(spaced_icon(self._theme, "rotate-ccw", "accentText", side))
        self.setIconSize(QSize(side + 3, side))

    def _on_clicked(self) -> None:
        if self._can_go_back:
            self.back_requested.emit()
