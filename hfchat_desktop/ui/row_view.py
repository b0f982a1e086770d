"""A list that paints its rows itself: one Tab stop, arrows inside, a ring at the current row."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class HoverPainter(Protocol):
    """A delegate that paints the row below the pointer in another way; -1 for none."""

    hovered_row: int


class RowView(QListView):
    """Whoever inherits from it sets `_rows`, a delegate, and says what a click and Enter do."""

    focus_ring_moved = Signal()
    _rows: HoverPainter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.focus_ring_moved)

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by itself: the delegate draws what is selected."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the ring follow the keyboard."""
        super().currentChanged(current, previous)
        self.focus_ring_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._open(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start where the arrows are to go on from."""
        if not self.currentIndex().isValid() and self.model() is not None:
            self.setCurrentIndex(self._start())
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row below the pointer as hovered."""
        super().mouseMoveEvent(event)
        self._set_hovered(self._row_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        super().leaveEvent(event)
        self._set_hovered(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the ring follow."""
        super().resizeEvent(event)
        self._make_room(self.width() - self.viewport().width())
        self.focus_ring_moved.emit()

    def _start(self) -> QModelIndex:
        """Return the row at which the keyboard starts."""
        return self.model().index(0, 0)

    def _row_at(self, place: QPointF) -> int:
        """Return the row that the pointer is on, -1 for none."""
        return self.indexAt(place.toPoint()).row()

    def _make_room(self, bar_width: int) -> None:
        """Take in what the scroll bar takes, in px."""

    def _open(self, index: QModelIndex) -> None:
        """Do what Enter does."""
        self._on_clicked(index)

    def _set_hovered(self, row: int) -> None:
        before = self._rows.hovered_row
        if row == before:
            return
        self._rows.hovered_row = row
        shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        for number in (row, before):
            self.update(self.model().index(number, 0))

    def _on_clicked(self, index: QModelIndex) -> None:
        raise NotImplementedError

    def _on_model_reset(self) -> None:
        self._rows.hovered_row = -1
