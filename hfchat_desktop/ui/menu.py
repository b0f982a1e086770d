"""A pop-up menu with round corners and icons in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hfchat_desktop.ui.icons import icon
from hfchat_desktop.ui.theme import Theme


class Menu(QMenu):
    """Made when it is opened and thrown away afterwards, so it always has today's colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(
        self,
        words: str,
        icon_name: str,
        on_chosen: Callable[[], None],
        *,
        keys: str = "",
        role: str = "textSecondary",
    ) -> QAction:
        """Add a row; `keys` is shown at the right and does nothing here."""
        action = QAction(words, self)
        if icon_name:
            action.setIcon(icon(self._theme, icon_name, role))
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(on_chosen)
        self.addAction(action)
        return action
