"""The actions of the window in cards, two columns of them where there is room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hfchat_desktop.ui.action_words import FixedKeys, fixed_keys, group_words
from hfchat_desktop.ui.key_cap import KeyCap
from hfchat_desktop.ui.setting_card import SettingCard
from hfchat_desktop.ui.shortcuts import ACTIONS, Action
from hfchat_desktop.ui.theme import Theme

_GAP = 20
_ROW = 44
_SIDE = 14
_TWO_FROM = 560  # px
_COLUMNS = (("chat",), ("go", "models", "view"))


class ActionColumns(QWidget):
    """A card for each group of actions; `make_row` makes the row of one."""

    def __init__(
        self, theme: Theme, make_row: Callable[[Action], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(_GAP)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for group in groups:
                rows = [make_row(a) for a in ACTIONS if a.group == group and not a.fixed]
                column.addWidget(SettingCard(theme, group_words(group), rows))
            column.addStretch(1)
            self._columns.addLayout(column, 1)

    def minimumSizeHint(self) -> QSize:
        """Need no more than the wider column: they can stand below each other."""
        hint = super().minimumSizeHint()
        parts = [self._columns.itemAt(n) for n in range(self._columns.count())]
        wide = max(part.minimumSize().width() for part in parts if part is not None)
        return QSize(min(hint.width(), wide), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand beside each other, or below each other where it is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= _TWO_FROM
        side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(side if wide else below)


class KeysRow(QWidget):
    """What an action does, and its keys at the right."""

    def __init__(
        self, theme: Theme, words: str, keys: list[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        label = QLabel(words, self)
        label.setFont(theme.font("small"))
        label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(label, 1)
        for widget in keys:
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(_SIDE, 6, _SIDE, 6)
        self.column.setSpacing(4)
        self.column.addLayout(row)
        self.setMinimumHeight(_ROW)


def fixed_card(theme: Theme, heading: str, enter_sends: bool) -> SettingCard:
    """Return a card of the keys that cannot be changed."""

    def row(entry: FixedKeys) -> QWidget:
        return KeysRow(theme, entry.words, [KeyCap(theme, keys) for keys in entry.keys])

    return SettingCard(theme, heading, [row(entry) for entry in fixed_keys(enter_sends)])
