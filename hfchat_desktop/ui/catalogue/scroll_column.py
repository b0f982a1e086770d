"""A column that scrolls; what its bar takes is given back at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from hfchat_desktop.ui.mirroring import set_margins, window_is_mirrored


class ScrollColumn(QScrollArea):
    """Its content keeps its right edge whether there is a bar or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout: QLayout | None = None
        self._right = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def hold(self, inside: QWidget, layout: QLayout) -> None:
        """Scroll `inside`, whose `layout` has the margins to keep."""
        self._layout = layout
        margins = layout.contentsMargins()
        self._right = margins.left() if window_is_mirrored() else margins.right()
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keep other margins from now on."""
        if self._layout is not None:
            self._right = right
            set_margins(self._layout, left, top, right, bottom)
            self._give_back()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give back what the bar takes."""
        super().resizeEvent(event)
        self._give_back()

    def _give_back(self) -> None:
        if self._layout is None:
            return
        margins = self._layout.contentsMargins()
        give_back = margins.setLeft if window_is_mirrored() else margins.setRight
        give_back(max(4, self._right - (self.width() - self.viewport().width())))
        self._layout.setContentsMargins(margins)
