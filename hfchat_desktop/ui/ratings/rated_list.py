"""The rated answers, the last rated first: one Tab stop, arrows inside."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from hfchat_desktop.bridge.ratings import RatedRole
from hfchat_desktop.ui.ratings.rated_rows import RatedDelegate
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class RatedList(QListView):
    """A click or Enter asks for the answer in its chat."""

    answer_chosen = Signal(object)  # RatedAnswer
    focus_ring_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = RatedDelegate(theme, self)
        self.setAccessibleName(self.tr("Rated answers"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(self._rows)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.focus_ring_moved)

    def set_rows(self, model: QAbstractItemModel) -> None:
        """Show the rows of `model`; called once."""
        self.setModel(model)
        model.modelReset.connect(self._on_model_reset)

    def focus_ring_rect(self) -> QRect:
        """Return the current row, in the view's own coordinates."""
        rect = self.visualRect(self.currentIndex()).adjusted(0, 2, 0, -2)
        return rect.translated(self.viewport().pos())

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing: the ring shows where the keyboard is."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the ring follow the keyboard."""
        super().currentChanged(current, previous)
        self.focus_ring_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for the current answer."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._on_clicked(index)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first row."""
        if not self.currentIndex().isValid() and self.model() is not None:
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row below the pointer as hovered."""
        super().mouseMoveEvent(event)
        self._set_hovered(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        super().leaveEvent(event)
        self._set_hovered(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the ring follow."""
        super().resizeEvent(event)
        self.focus_ring_moved.emit()

    def _set_hovered(self, row: int) -> None:
        before = self._rows.hovered_row
        if row == before:
            return
        self._rows.hovered_row = row
        shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        for number in (row, before):
            self.update(self.model().index(number, 0))

    def _on_clicked(self, index: _Index) -> None:
        self.answer_chosen.emit(index.data(RatedRole.ANSWER))

    def _on_model_reset(self) -> None:
        self._rows.hovered_row = -1
        if self.hasFocus():  # the keyboard goes on from the first of the new rows
            self.setCurrentIndex(self.model().index(0, 0))
