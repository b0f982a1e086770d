"""All keys of the window at a glance."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from hfchat_desktop.ui.action_columns import ActionColumns, KeysRow, fixed_card
from hfchat_desktop.ui.action_words import action_words
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.key_cap import KeyCap
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.shortcuts import Action, keys_in_force
from hfchat_desktop.ui.theme import Theme

_WIDEST = 820
_TALLEST = 560
_LOWEST = 150
_FRAME = 176  # px of the dialog that are not the list
_GAP = 20


class ShortcutsDialog(Dialog):
    """The keys in force by group; `change_requested` leads to where they are changed."""

    change_requested = Signal()

    def __init__(
        self, theme: Theme, changed: Mapping[str, str], enter_sends: bool, parent: QWidget
    ) -> None:
        super().__init__(theme, "info", parent)
        self._in_force = keys_in_force(changed)
        self.set_title(self.tr("Keyboard shortcuts"))
        page = QWidget()
        column = QVBoxLayout(page)
        set_margins(column, 0, 4, 8, 4)
        column.setSpacing(_GAP)
        column.addWidget(ActionColumns(theme, self._make_row, page))
        column.addWidget(fixed_card(theme, self.tr("While writing and reading"), enter_sends))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(page)
        for ground in (page, self._scroll.viewport()):
            ground.setAutoFillBackground(False)
        self._scroll.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll it
        room = self.room()
        self._scroll.setFixedHeight(min(_TALLEST, max(_LOWEST, room.height() - _FRAME)))
        self.body.addSpacing(8)
        self.body.addWidget(self._scroll)
        self.setFixedWidth(min(_WIDEST, room.width()))
        change = self.add_button(self.tr("Change"), "", "keyboard")
        change.clicked.connect(self._on_change_clicked)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self._scroll.setFocus()

    def _make_row(self, entry: Action) -> QWidget:
        caps: list[QWidget] = [KeyCap(self._theme, keys) for keys in self._in_force[entry.name]]
        return KeysRow(self._theme, action_words(entry.name), caps)

    def _on_change_clicked(self) -> None:
        self.accept()
        self.change_requested.emit()
