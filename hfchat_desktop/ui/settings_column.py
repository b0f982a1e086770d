"""What the pages of the settings stand in: one column that is scrolled."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from hfchat_desktop.ui.mirroring import set_margins

WIDEST = 696
GAP = 24


class ScrolledColumn(QScrollArea):
    """A column of at most 696 px, on the centre line of the page with or without a bar."""

    def __init__(self, column: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column.setMaximumWidth(WIDEST)
        holder = QWidget()
        self._row = QHBoxLayout(holder)
        self._row.addWidget(column)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(holder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give back at the right what the bar takes."""
        super().resizeEvent(event)
        bar = self.width() - self.viewport().width()
        set_margins(self._row, GAP, 0, max(0, GAP - bar), 0)
