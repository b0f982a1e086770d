"""The list of the models on this computer: one Tab stop, arrows inside, a menu on each card."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from hfchat_desktop.bridge.local_list import LocalListModel, LocalRole
from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.ui.catalogue.badges import plain_tip
from hfchat_desktop.ui.catalogue.local_card import LocalCardDelegate
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_STEP = 33  # px; one turn of the wheel is a card


class LocalCards(QListView):
    """The current row is where the keyboard is; the selected card is the one on the page."""

    chosen = Signal(object)  # path, to be shown
    opened = Signal(object)  # the same, by Enter or a click: go on to its page
    chat_requested = Signal(object)
    favourite_changed = Signal(object, bool)
    delete_requested = Signal(object)
    focus_ring_moved = Signal()

    def __init__(self, theme: Theme, model: LocalListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards = LocalCardDelegate(theme, self)
        self.setAccessibleName(self.tr("Models on this computer"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", theme.radius("lg"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._on_model_reset)
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.focus_ring_moved)

    @property
    def selected_path(self) -> str:
        """The model that is shown as selected, "" for none."""
        return self._cards.selected_path

    def select(self, path: str) -> None:
        """Show this model as the selected one, and bring it into view."""
        self._cards.selected_path = path
        index = self._index_of(path)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def focus_ring_rect(self) -> QRect:
        """Return the card of the current row, in the view's own coordinates."""
        rect = self._cards.card_rect(self.visualRect(self.currentIndex()))
        return rect.translated(self.viewport().pos())

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by itself: the delegate draws what is selected."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let ring and page follow the keyboard."""
        super().currentChanged(current, previous)
        self.focus_ring_moved.emit()
        if self.hasFocus() and current.isValid():
            self._choose(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the page of the current card, Del wants to delete it."""
        model = self._model_at(self.currentIndex())
        if model is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
            self.opened.emit(model.path)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(model.path)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the selected card, or at the first one."""
        if not self.currentIndex().isValid():
            start = self._index_of(self.selected_path)
            self.setCurrentIndex(start if start.isValid() else self.model().index(0, 0))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the right button to the menu."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the card below the pointer as hovered."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._set_hovered(index.row() if index.isValid() else -1)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered card."""
        super().leaveEvent(event)
        self._set_hovered(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the card, at the pointer or at the card of the keyboard."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        model = self._model_at(index)
        if model is not None:
            corner = self._cards.card_rect(self.visualRect(index)).bottomLeft()
            place = self.viewport().mapToGlobal(corner) if by_keyboard else event.globalPos()
            self._open_menu(model, place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a badge means."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            place = QPointF(event.pos())
            hint = self._cards.hint_at(self.visualRect(index), index, place)
            QToolTip.showText(event.globalPos(), plain_tip(hint), self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the ring at its card."""
        super().resizeEvent(event)
        self._cards.bar_width = self.width() - self.viewport().width()
        self.focus_ring_moved.emit()

    def _open_menu(self, model: LocalModel, place: QPoint) -> None:
        menu = Menu(self._theme, self)
        path, favourite = model.path, model.favourite
        if model.problem is None:
            chat = self.tr("Chat")
            menu.add(chat, "message-square-text", lambda: self.chat_requested.emit(path))
        words = self.tr("Remove from favourites") if favourite else self.tr("Add to favourites")
        menu.add(words, "star", lambda: self.favourite_changed.emit(path, not favourite))
        menu.addSeparator()
        menu.add(
            self.tr("Delete"),
            "trash-2",
            lambda: self.delete_requested.emit(path),
            keys="Del",
            role="danger",
        )
        menu.popup(place)

    def _model_at(self, index: _Index) -> LocalModel | None:
        found = index.data(LocalRole.MODEL)
        return found if isinstance(found, LocalModel) else None

    def _index_of(self, path: str) -> QModelIndex:
        model = self.model()
        row = model.row_of(path) if isinstance(model, LocalListModel) else -1
        return model.index(row, 0) if row >= 0 else QModelIndex()

    def _set_hovered(self, row: int) -> None:
        before = self._cards.hovered_row
        if row == before:
            return
        self._cards.hovered_row = row
        shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        for number in (row, before):
            self.update(self.model().index(number, 0))

    def _choose(self, index: _Index) -> None:
        model = self._model_at(index)
        if model is not None and model.path != self.selected_path:
            self._cards.selected_path = model.path
            self.viewport().update()
            self.chosen.emit(model.path)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)
        model = self._model_at(index)
        if model is not None:
            self.opened.emit(model.path)

    def _on_model_reset(self) -> None:
        self._cards.hovered_row = -1
        index = self._index_of(self.selected_path)
        if index.isValid():
            self.setCurrentIndex(index)
