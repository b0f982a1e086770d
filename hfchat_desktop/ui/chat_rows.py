"""The rows of the chat list: one Tab stop, arrows inside, a menu button on each row."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QToolTip, QWidget

from hfchat_desktop.bridge.chat_list import ChatRole
from hfchat_desktop.ui.chat_row import ChatRowDelegate, shown_title
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_MARGIN = 8


class ChatRows(QListView):
    """Selection is the chat that is open; the current row is where the keyboard is."""

    chosen = Signal(object, object)  # chat id, message id (0 where no hit was chosen)
    rename_requested = Signal(object, str)
    delete_requested = Signal(object)
    focus_ring_moved = Signal()

    def __init__(
        self, theme: Theme, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # asked for Qt's own, Python makes all widget classes
        self._theme = theme
        self._rows = ChatRowDelegate(theme, self)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._on_blink_timeout)
        self._set_up()
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self._rows.renamed.connect(self.rename_requested)
        self.clicked.connect(self._on_clicked)
        for signal in (model.modelReset, model.rowsInserted, model.rowsMoved, model.rowsRemoved):
            signal.connect(self._on_model_rows_changed)
        model.dataChanged.connect(self._on_model_data_changed)
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.focus_ring_moved)

    def select(self, chat_id: object) -> None:
        """Show this chat as the open one and bring its row into view; None selects none."""
        self._rows.selected_id = chat_id
        index = self.currentIndex()
        if not index.isValid() or index.data(ChatRole.ID) != chat_id:
            index = self._index_of(chat_id)
        if index.isValid():
            self._mark(index)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def rename(self, index: QModelIndex) -> bool:
        """Open the field for a new name in the row; False where the row has none."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.scrollTo(index)
        self.edit(index)
        return True

    def rename_selected(self) -> bool:
        """Rename the open chat, or with the keyboard in the rows the current one."""
        if self.hasFocus() and self.rename(self.currentIndex()):
            return True
        return self.rename(self._index_of(self._rows.selected_id))

    def focus_first(self) -> None:
        """Give the keyboard to the open chat, or to the first row."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def focus_ring_rect(self) -> QRect:
        """Return the current row, in the view's own coordinates."""
        rect = self.visualRect(self.currentIndex()).adjusted(_MARGIN, 0, -_MARGIN, 0)
        return rect.translated(self.viewport().pos())

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by itself: only `select` says which chat is open."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the focus ring follow."""
        super().currentChanged(current, previous)
        self._note_focus()
        self.focus_ring_moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames, Delete deletes the current chat."""
        index = self.currentIndex()
        key = event.key()
        if not index.isValid():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(index)
        elif key == Qt.Key.Key_F2:
            self.rename(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_requested.emit(index.data(ChatRole.ID))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the open chat, or at the first row that can be chosen."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._first_chat())
        super().focusInEvent(event)
        self._note_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give the hints back."""
        super().focusOutEvent(event)
        self._note_focus()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu where the menu button of a row is pressed."""
        index = self.indexAt(event.position().toPoint())
        place = self._rows.menu_rect(self.visualRect(index))
        on_button = self._is_chat(index) and place.contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and on_button:
            self._open_menu(index, self.viewport().mapToGlobal(place.bottomLeft()))
        elif event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row below the pointer as hovered."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._set_hovered(index.row() if self._is_chat(index) else -1)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        super().leaveEvent(event)
        self._set_hovered(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row, at the pointer or at the row of the keyboard."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        if self._is_chat(index):
            corner = self._rows.menu_rect(self.visualRect(index)).bottomLeft()
            place = self.viewport().mapToGlobal(corner) if by_keyboard else event.globalPos()
            self._open_menu(index, place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole title as a tooltip, as plain text."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            title = shown_title(str(index.data(ChatRole.TITLE) or ""))
            QToolTip.showText(event.globalPos(), _as_plain(title), self.viewport())
            return True
        return super().viewportEvent(event)

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Chats"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", self._theme.radius("sm"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.set_sections(
            {
                "today": self.tr("Today"),
                "yesterday": self.tr("Yesterday"),
                "week": self.tr("Earlier this week"),
                "month": self.tr("Earlier this month"),
                "older": self.tr("Older"),
                "results": self.tr("Found in chats"),
            }
        )

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        from hfchat_desktop.ui.menu import Menu  # seldom seen, and not by the first paint

        chat_id = index.data(ChatRole.ID)
        menu = Menu(self._theme, self)

        def rename() -> None:
            self.rename(self._index_of(chat_id))

        def delete() -> None:
            self.delete_requested.emit(chat_id)

        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            menu.add(self.tr("Rename"), "pencil", rename, keys="F2")
            menu.addSeparator()
        menu.add(self.tr("Delete"), "trash-2", delete, keys="Del", role="danger")
        menu.popup(place)

    def _choose(self, index: QModelIndex) -> None:
        if self._is_chat(index):
            self._rows.selected_message = index.data(ChatRole.MESSAGE_ID)
            self.chosen.emit(index.data(ChatRole.ID), index.data(ChatRole.MESSAGE_ID))

    def _is_chat(self, index: QModelIndex) -> bool:
        return index.isValid() and index.data(ChatRole.KIND) == "chat"

    def _index_of(self, chat_id: object) -> QModelIndex:
        for row in range(self.model().rowCount() if chat_id else 0):
            index = self.model().index(row, 0)
            if index.data(ChatRole.ID) == chat_id:
                return index
        return QModelIndex()

    def _first_chat(self) -> QModelIndex:
        for row in range(min(2, self.model().rowCount())):
            index = self.model().index(row, 0)
            if self._is_chat(index):
                return index
        return QModelIndex()

    def _mark(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(index, flags)

    def _note_focus(self) -> None:
        self._rows.focused_row = self.currentIndex().row() if self.hasFocus() else -1

    def _set_hovered(self, row: int) -> None:
        if row == self._rows.hovered_row:
            return
        for number in (row, self._rows.hovered_row):
            self.update(self.model().index(number, 0))
        self._rows.hovered_row = row

    def _writing_rows(self) -> list[QModelIndex]:
        rows = (self.model().index(row, 0) for row in range(self.model().rowCount()))
        return [index for index in rows if index.data(ChatRole.WRITING)]

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)

    def _on_model_rows_changed(self) -> None:
        self._rows.hovered_row = -1
        index = self._index_of(self._rows.selected_id)
        if index.isValid():
            self._mark(index)

    def _on_model_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        period = self._theme.duration("caretBlink")
        if not self._writing_rows() or not period:
            self._blink.stop()
            self._rows.caret_shown = True
        elif not self._blink.isActive():
            self._blink.start(period // 2)

    def _on_blink_timeout(self) -> None:
        self._rows.caret_shown = not self._rows.caret_shown
        for index in self._writing_rows():
            self.update(index)


def _as_plain(text: str) -> str:
    """Return `text` so that a tooltip cannot take it for markup."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if escaped else ""
