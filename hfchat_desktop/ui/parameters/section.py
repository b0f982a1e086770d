"""A part of the panel under a heading; it can be folded."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hfchat_desktop.ui.buttons import spaced_icon
from hfchat_desktop.ui.theme import Theme

_GAP = 8


class Section(QWidget):
    """Rows under a heading that folds them; `folds` False keeps them there."""

    def __init__(
        self,
        theme: Theme,
        heading: str,
        *,
        folds: bool = True,
        is_open: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = heading
        self._body = QWidget(self)
        self._fill: Callable[[], None] | None = None
        self._head = QPushButton(heading, self) if folds else None
        self.rows = QVBoxLayout(self._body)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self._head is not None:
            self._head.setProperty("kind", "fold")
            self._head.setAutoDefault(False)
            self._head.clicked.connect(self._on_head_clicked)
            column.addWidget(self._head)
        else:
            title = QLabel(heading, self)
            title.setFont(theme.font("caption"))
            title.setProperty("tone", "heading")
            title.setFixedHeight(24)
            column.addWidget(title)
        column.addWidget(self._body)
        self.set_open(is_open)
        theme.changed.connect(self._show_fold)

    @property
    def is_open(self) -> bool:
        """Whether its rows can be seen."""
        return not self._body.isHidden()

    def set_filler(self, fill: Callable[[], None]) -> None:
        """Say what adds the rows; it is asked when they are first shown."""
        self._fill = fill
        if self.is_open:
            self.set_open(True)

    def set_open(self, is_open: bool) -> None:
        """Show or fold the rows."""
        fill = self._fill
        if is_open and fill is not None:
            self._fill = None
            fill()
        self._body.setVisible(is_open)
        self._show_fold()

    def add(self, widget: QWidget) -> None:
        """Add a row."""
        self.rows.addWidget(widget)

    def _show_fold(self) -> None:
        if self._head is None:
            return
        name = "chevron-down" if self.is_open else "chevron-right"
        side = self._theme.icon_size("badge")
        self._head.setIcon(spaced_icon(self._theme, name, "textSecondary", side))
        self._head.setIconSize(QSize(side + 3, side))
        state = self.tr("open") if self.is_open else self.tr("folded")
        self._head.setAccessibleName(f"{self._heading}, {state}")
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _on_head_clicked(self) -> None:
        self.set_open(not self.is_open)
