"""The rows of the chat list: one Tab stop, arrows inside, a menu button on each row."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
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

from hfchat_desktop.bridge.chat_list import ChatListModel, ChatRole
from hfchat_desktop.ui.chat_picks import ChatPicks
from hfchat_desktop.ui.chat_row import ChatRowDelegate, tip_of
from hfchat_desktop.ui.chat_row_drag import RowDrag
from hfchat_desktop.ui.chat_row_keys import RowKeys, runs_of
from hfchat_desktop.ui.kept_row import KeptRow
from hfchat_desktop.ui.list_wishes import ListWishes
from hfchat_desktop.ui.mirroring import start_corner
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_MARGIN = 8
_CHOSEN = ("chat", "hit", "folder", "archive")  # kinds of rows that can be chosen


class ChatRows(QListView):
    """Selection is the chat that is open, or those picked; the keyboard is at the current row."""

    chosen = Signal(object, object)  # chat id, message id (0 where no hit was chosen)
    left_upwards = Signal()  # Up on the first row
    focus_ring_moved = Signal()

    def __init__(
        self,
        theme: Theme,
        model: ChatListModel,
        wishes: ListWishes,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setViewport(QWidget(self))  # asked for Qt's own, Python makes all widget classes
        self._theme = theme
        self._list = model
        self._wishes = wishes
        self._rows = ChatRowDelegate(theme, self)
        self.picks = ChatPicks(self)
        self._drag = RowDrag(self, model, self._rows, wishes)
        self._keys = RowKeys(self, model, wishes)
        self._blink = QTimer(self)
        self._blink.timeout.connect(self._on_blink_timeout)
        self._set_up()
        KeptRow(self, model)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self._rows.renamed.connect(wishes.rename_requested)
        self._rows.folder_renamed.connect(wishes.folder_rename_requested)
        self.picks.changed.connect(self._on_picks_changed)
        self.clicked.connect(self.choose)
        for signal in (model.modelReset, model.rowsInserted, model.rowsMoved, model.rowsRemoved):
            signal.connect(self._on_model_rows_changed)
        model.dataChanged.connect(self._on_model_data_changed)
        theme.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self.focus_ring_moved)

    # --- what others ask for ----------------------------------------------------------------

    def select(self, chat_id: object) -> None:
        """Show this chat as the open one and bring its row into view; None selects none."""
        moves = chat_id != self._rows.selected_id
        self._rows.selected_id = chat_id
        index = self.currentIndex()
        if not index.isValid() or index.data(ChatRole.ID) != chat_id:
            index = self._index_of(chat_id)
        if index.isValid() and moves:
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self._show_selection()

    def rename(self, index: QModelIndex) -> bool:
        """Open the field for a new name in the row; False where the row has none."""
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        self.edit(index)
        return True

    def rename_selected(self) -> bool:
        """Rename the open chat, or with the keyboard in the rows the current one."""
        if self.hasFocus() and self.rename(self.currentIndex()):
            return True
        selected = self._rows.selected_id
        if isinstance(selected, int):
            self._list.reveal(selected)
        return self.rename(self._index_of(selected))

    def rename_folder(self, folder_id: int) -> None:
        """Open the field for a new name in the row of a folder."""
        self.rename(self._list.index(self._list.folder_row(folder_id)))

    def focus_first(self) -> None:
        """Give the keyboard to the open chat, or to the first row; among results to the first."""
        opened = self._index_of(None if self._list.shows_results else self._rows.selected_id)
        self.setCurrentIndex(opened if opened.isValid() else self._first())
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def choose_first(self) -> None:
        """Open what the first row, below the heading, stands for."""
        rows = range(1, min(3, self._list.rowCount()))
        indexes = [self._list.index(row) for row in rows]
        hits = [index for index in indexes if self._kind(index) == "hit"]
        for index in (hits or indexes)[:1]:
            self.setCurrentIndex(index)
            self.choose(index)

    def place_below(self, chat_id: int) -> QPoint:
        """Return the place on the screen below the row of a chat."""
        rect = self.visualRect(self._index_of(chat_id)).adjusted(_MARGIN, 0, -_MARGIN, 0)
        corner = start_corner(self, rect)
        corner.setY(min(max(corner.y(), 0), self.viewport().height()))
        return self.viewport().mapToGlobal(corner)

    def focus_ring_rect(self) -> QRect:
        """Return the current row, in the view's own coordinates."""
        rect = self.visualRect(self.currentIndex()).adjusted(_MARGIN, 0, -_MARGIN, 0)
        return rect.translated(self.viewport().pos())

    def acting_on(self) -> list[int]:
        """Return the chats that an action is for: those picked, else that of the keyboard."""
        if len(self.picks):
            return self.picks.ids
        chat = self.currentIndex().data(ChatRole.ID)
        return [chat] if chat else []

    def selectionCommand(
        self, index: _Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select nothing by itself: `select` and the picks say what is selected."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the focus ring follow."""
        super().currentChanged(current, previous)
        self._note_focus()
        self.focus_ring_moved.emit()

    # --- keyboard -----------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys for choosing several chats while there are any."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            choosing = self._drag.active or len(self.picks)
            if event.key() == Qt.Key.Key_Escape and choosing:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, F2 renames, Delete deletes; Shift and Ctrl choose several chats."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # what the field for a name left over
        if not self._keys.press(event):
            before = self.currentIndex()
            super().keyPressEvent(event)
            if event.key() == Qt.Key.Key_Up and self.currentIndex() == before:
                self.left_upwards.emit()

    def end_choosing(self) -> bool:
        """Drag nothing and choose no chats any more; return whether there was any."""
        was = self._drag.active or len(self.picks) > 0
        self._drag.end()
        self.picks.clear()
        return was

    def toggle(self, index: QModelIndex) -> None:
        """Choose the chat of a row together with others, or no longer."""
        if self._kind(index) == "chat" and not self._list.shows_results:
            selected = self._rows.selected_id
            open_id = selected if isinstance(selected, int) else 0
            self.picks.toggle(index.data(ChatRole.ID), open_id)

    # --- focus --------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the open chat, or at the first row that can be chosen."""
        if not self.currentIndex().isValid():
            opened = self._index_of(self._rows.selected_id)
            self.setCurrentIndex(opened if opened.isValid() else self._first())
        super().focusInEvent(event)
        self._note_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give the hints back."""
        super().focusOutEvent(event)
        self._note_focus()

    # --- pointer ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the menu where the button of a row is pressed; Shift and Ctrl choose several."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.RightButton:
            return
        if self._press_button(index, at):
            return
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        is_chat = self._kind(index) == "chat" and not self._list.shows_results
        if is_chat and (control or shift):
            self.setCurrentIndex(index)
            chat = index.data(ChatRole.ID)
            self.toggle(index) if control else self.picks.extend(chat, self._list.order())
            return
        self._drag.press(index, at, self.picks.ids)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the row below the pointer as hovered, and drag what was pressed."""
        at = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._drag.move(at):
            self._set_hovered(-1)
            return
        super().mouseMoveEvent(event)
        index = self.indexAt(at)
        self._set_hovered(index.row() if self._kind(index) in _CHOSEN else -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop what was dragged; else it is a click."""
        if self._drag.release(event.position().toPoint()):
            self.setState(QAbstractItemView.State.NoState)
            return
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the hovered row."""
        super().leaveEvent(event)
        self._set_hovered(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of the row, at the pointer or at the row of the keyboard."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        corner = start_corner(self, self._rows.menu_rect(self.visualRect(index)))
        place = self.viewport().mapToGlobal(corner) if by_keyboard else event.globalPos()
        self._open_menu(index, place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the whole title and the tags as a tooltip, as plain text."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), tip_of(index), self.viewport())
            return True
        return super().viewportEvent(event)

    def _press_button(self, index: QModelIndex, at: QPoint) -> bool:
        rect, kind = self.visualRect(index), self._kind(index)
        if kind == "section" and index.data(ChatRole.SECTION) == "folders":
            if self._rows.plus_rect(rect).contains(at):
                self._wishes.move_to_new_requested.emit([])
            return True
        place = self._rows.menu_rect(rect)
        picked = kind == "chat" and index.data(ChatRole.ID) in self.picks
        if kind not in ("chat", "folder") or picked or not place.contains(at):
            return False
        self._open_menu(index, self.viewport().mapToGlobal(start_corner(self, place)))
        return True

    # --- inside -------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Chats"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focusRadius", self._theme.radius("sm"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)  # else Qt asks for the height of every row
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.set_words(
            {
                "pinned": self.tr("Pinned"),
                "folders": self.tr("Folders"),
                "today": self.tr("Today"),
                "yesterday": self.tr("Yesterday"),
                "week": self.tr("Earlier this week"),
                "month": self.tr("Earlier this month"),
                "older": self.tr("Older"),
                "results": self.tr("Found in chats"),
                "archive": self.tr("Archive"),
                "empty": self.tr("No chats in this folder"),
                "untitled": self.tr("Chat without a name"),
                "note": self.tr("Note: {text}"),
            }
        )

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        if self._kind(index) in ("chat", "hit", "folder"):
            from hfchat_desktop.ui.chat_row_menu import row_menu  # not by the first paint

            menu = row_menu(self, self._theme, self._list, index, self._wishes)
            menu.popup(place)

    def choose(self, index: QModelIndex) -> None:
        """Open the chat, the hit, the folder or the archive of a row."""
        kind = self._kind(index)
        if kind in ("folder", "archive"):
            self.set_open(index, not index.data(ChatRole.OPEN))
        elif kind in ("chat", "hit"):
            self.picks.start_at(index.data(ChatRole.ID))
            self._rows.selected_message = index.data(ChatRole.MESSAGE_ID)
            self.chosen.emit(index.data(ChatRole.ID), index.data(ChatRole.MESSAGE_ID))

    def set_open(self, index: QModelIndex, is_open: bool) -> None:
        """Open or close the folder or the archive of a row."""
        if self._kind(index) == "folder":
            folder = index.data(ChatRole.FOLDER)
            self._list.set_folder_open(folder, is_open)
            self._wishes.folder_opened.emit(folder, is_open)
        else:
            self._list.set_archive_open(is_open)
            self._wishes.archive_opened.emit(is_open)

    @staticmethod
    def _kind(index: _Index) -> str:
        return str(index.data(ChatRole.KIND)) if index.isValid() else ""

    def _index_of(self, chat_id: object) -> QModelIndex:
        row = self._list.row_of(chat_id) if isinstance(chat_id, int) else -1
        return self._list.index(row) if row >= 0 else QModelIndex()

    def _first(self) -> QModelIndex:
        for row in range(min(2, self._list.rowCount())):
            index = self._list.index(row)
            if self._kind(index) in _CHOSEN:
                return index
        return QModelIndex()

    def _show_selection(self) -> None:
        """Tell Qt, and with it a screen reader, what is selected."""
        rows = [self._list.row_of(number) for number in self.picks.ids]
        if not rows:
            opened = self._rows.selected_id
            rows = [self._list.row_of(opened)] if isinstance(opened, int) else []
        selection = QItemSelection()
        for first, last in runs_of(sorted(row for row in rows if row >= 0)):
            selection.select(self._list.index(first), self._list.index(last))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flags)

    def _note_focus(self) -> None:
        self._rows.focused_row = self.currentIndex().row() if self.hasFocus() else -1

    def _set_hovered(self, row: int) -> None:
        if row == self._rows.hovered_row:
            return
        for number in (row, self._rows.hovered_row):
            self.update(self._list.index(number))
        self._rows.hovered_row = row

    def _on_picks_changed(self) -> None:
        self._rows.picked = frozenset(self.picks.ids)
        self._show_selection()
        self.viewport().update()

    def _on_model_rows_changed(self) -> None:
        self._rows.hovered_row = -1
        self.setUniformItemSizes(not self._list.shows_results)
        if len(self.picks):
            self.picks.keep_only(chat.id for chat in self._list.chats())
        self._show_selection()

    def _on_model_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        period = self._theme.duration("caretBlink")
        if not self._list.writing_rows() or not period:
            self._blink.stop()
            self._rows.caret_shown = True
        elif not self._blink.isActive():
            self._blink.start(period // 2)

    def _on_blink_timeout(self) -> None:
        self._rows.caret_shown = not self._rows.caret_shown
        for row in self._list.writing_rows():
            self.update(self._list.index(row))
