"""What the lists of cards have in common: rows that hold a card with badges."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from hfchat_desktop.ui.row_view import HoverPainter, RowView
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

_STEP = 33  # px; one turn of the wheel is a card


class CardPainter(HoverPainter, Protocol):
    """A delegate that knows where in a row it paints the card, and what is on it."""

    def card_rect(self, row: QRect) -> QRect:
        """Return the card in the rectangle of a row."""

    def hint_at(
        self, row: QRect, index: QModelIndex | QPersistentModelIndex, point: QPointF
    ) -> str:
        """Return what the badge at `point` means, "" where there is none."""


class CardRows(RowView):
    """The current row is where the keyboard is; the selected card is the one on the page."""

    _rows: CardPainter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setProperty("focusRadius", theme.radius("lg"))
        self.setUniformItemSizes(True)
        self.verticalScrollBar().setSingleStep(_STEP)

    def focus_ring_rect(self) -> QRect:
        """Return the card of the current row, in the view's own coordinates."""
        rect = self._rows.card_rect(self.visualRect(self.currentIndex()))
        return rect.translated(self.viewport().pos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a badge means and who says so."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            hint = ""
            if index.isValid():
                hint = self._rows.hint_at(self.visualRect(index), index, QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(hint), self.viewport())
            return True
        return super().viewportEvent(event)
