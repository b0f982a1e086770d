"""The list of the models on this computer: one Tab stop, arrows inside, a menu on each card."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.local_list import LocalListModel, LocalRole
from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.ui.catalogue.card_rows import CardRows
from hfchat_desktop.ui.catalogue.local_card import LocalCardDelegate
from hfchat_desktop.ui.menu import Menu
from hfchat_desktop.ui.mirroring import start_corner
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class LocalCards(CardRows):
    """The current row is where the keyboard is; the selected card is the one on the page."""

    chosen = Signal(object)  # path, to be shown
    opened = Signal(object)  # the same, by Enter or a click: go on to its page
    chat_requested = Signal(object)
    favourite_changed = Signal(object, bool)
    delete_requested = Signal(object)

    def __init__(self, theme: Theme, model: LocalListModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._rows: LocalCardDelegate = LocalCardDelegate(theme, self)
        self.setAccessibleName(self.tr("Models on this computer"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        model.modelReset.connect(self._on_model_reset)

    @property
    def selected_path(self) -> str:
        """The model that is shown as selected, "" for none."""
        return self._rows.selected_path

    def select(self, path: str) -> None:
        """Show this model as the selected one, and bring it into view."""
        self._rows.selected_path = path
        index = self._index_of(path)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the page follow the keyboard."""
        super().currentChanged(current, previous)
        if self.hasFocus() and current.isValid():
            self._choose(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the page of the current card, Del wants to delete it."""
        model = self._model_at(self.currentIndex())
        if model is not None and event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(model.path)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the right button to the menu."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the card, at the pointer or at the card of the keyboard."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        model = self._model_at(index)
        if model is not None:
            corner = start_corner(self, self._rows.card_rect(self.visualRect(index)))
            place = self.viewport().mapToGlobal(corner) if by_keyboard else event.globalPos()
            self._open_menu(model, place)

    def _make_room(self, bar_width: int) -> None:
        self._rows.bar_width = bar_width

    def _start(self) -> QModelIndex:
        start = self._index_of(self.selected_path)
        return start if start.isValid() else super()._start()

    def _open_menu(self, model: LocalModel, place: QPoint) -> None:
        menu = Menu(self._theme, self)
        path, favourite = model.path, model.favourite
        if model.problem is None:
            chat = self.tr("Chat")
            menu.add(chat, "message-square-text", lambda: self.chat_requested.emit(path))
        words = self.tr("Remove from favourites") if favourite else self.tr("Add to favourites")
        menu.add(words, "star", lambda: self.favourite_changed.emit(path, not favourite))
        if model.place is not LocalPlace.BUNDLED:
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

    def _choose(self, index: _Index) -> None:
        model = self._model_at(index)
        if model is not None and model.path != self.selected_path:
            self._rows.selected_path = model.path
            self.viewport().update()
            self.chosen.emit(model.path)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)
        model = self._model_at(index)
        if model is not None:
            self.opened.emit(model.path)

    def _on_model_reset(self) -> None:
        super()._on_model_reset()
        index = self._index_of(self.selected_path)
        if index.isValid():
            self.setCurrentIndex(index)
