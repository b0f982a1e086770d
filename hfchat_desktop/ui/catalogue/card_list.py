"""The list of cards: one Tab stop, arrows inside, hints on the badges."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from hfchat_desktop.bridge.catalogue_list import CatalogueRole
from hfchat_desktop.core.catalogue import CatalogueEntry
from hfchat_desktop.ui.catalogue.badges import plain_tip
from hfchat_desktop.ui.catalogue.cards import SIDE, CardDelegate
from hfchat_desktop.ui.catalogue.spoken_rows import SpokenRows
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_STEP = 33  # px; one turn of the wheel is a card


class CardList(QListView):
    """The current row is where the keyboard is; the selected card is the one on the page."""

    entry_chosen = Signal(object)  # CatalogueEntry that is to be shown
    entry_opened = Signal(object)  # the same, by Enter or a click: go on to its page
    focus_ring_moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards = CardDelegate(theme, self)
        self._follows_keyboard = True
        self.opened_by_keyboard = False
        self.setAccessibleName(self.tr("Models"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRadius", theme.radius("lg"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.setItemDelegate(self._cards)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.focus_ring_moved)

    def set_rows(self, model: QAbstractItemModel) -> None:
        """Show the rows of `model`; screen readers hear each in words."""
        spoken = SpokenRows(self)
        spoken.setSourceModel(model)
        self.setModel(spoken)
        spoken.modelReset.connect(self._on_model_reset)

    @property
    def selected_id(self) -> str:
        """The repository that is shown as selected, "" for none."""
        return self._cards.selected_id

    def set_follows_keyboard(self, follows: bool) -> None:
        """Choose an entry as soon as the arrows reach it, or only by Enter."""
        self._follows_keyboard = follows

    def set_kept(self, kept: frozenset[str]) -> None:
        """Mark these repositories with a star."""
        if kept != self._cards.kept:
            self._cards.kept = kept
            self._cards.forget()
            self.viewport().update()

    def select(self, repo_id: str) -> None:
        """Show this repository as the selected one, if it is in the list."""
        self._cards.selected_id = repo_id
        self.viewport().update()

    def entry(self, row: int) -> CatalogueEntry | None:
        """Return the entry of a row, None where there is none."""
        found = self.model().index(row, 0).data(CatalogueRole.ENTRY)
        return found if isinstance(found, CatalogueEntry) else None

    def refresh_words(self) -> None:
        """Draw all cards anew."""
        self._cards.forget()
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
        if self._follows_keyboard and self.hasFocus() and current.isValid():
            self._choose(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the page of the current card."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self._choose(index)
            self.opened_by_keyboard = True
            self.entry_opened.emit(index.data(CatalogueRole.ENTRY))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the selected card, or at the first one."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._start())
        super().focusInEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the card below the pointer as hovered."""
        super().mouseMoveEvent(event)
        self._set_hovered(self._card_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered card."""
        super().leaveEvent(event)
        self._set_hovered(-1)

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what a badge means and who says so."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            hint = ""
            if index.isValid():
                place = QPointF(event.pos())
                hint = self._cards.hint_at(self.visualRect(index), index, place)
            QToolTip.showText(event.globalPos(), plain_tip(hint), self.viewport())
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give back to the cards what the scroll bar takes."""
        super().resizeEvent(event)
        self._cards.right = max(4, SIDE - (self.width() - self.viewport().width()))
        self.focus_ring_moved.emit()

    def _card_at(self, place: QPointF) -> int:
        index = self.indexAt(place.toPoint())
        card = self._cards.card_rect(self.visualRect(index))
        return index.row() if index.isValid() and card.contains(place.toPoint()) else -1

    def _set_hovered(self, row: int) -> None:
        before = self._cards.hovered_row
        if row == before:
            return
        self._cards.hovered_row = row
        shape = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        for number in (row, before):
            self.update(self.model().index(number, 0))

    def _start(self) -> QModelIndex:
        for row in range(min(self.model().rowCount(), 200)):
            entry = self.entry(row)
            if entry is not None and entry.id == self.selected_id:
                return self.model().index(row, 0)
        return self.model().index(0, 0)

    def _choose(self, index: _Index) -> None:
        entry = index.data(CatalogueRole.ENTRY)
        if isinstance(entry, CatalogueEntry) and entry.id != self.selected_id:
            self.select(entry.id)
            self.entry_chosen.emit(entry)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)
        self.opened_by_keyboard = False
        self.entry_opened.emit(index.data(CatalogueRole.ENTRY))

    def _on_model_reset(self) -> None:
        self._cards.hovered_row = -1
