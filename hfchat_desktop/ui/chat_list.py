"""The list pane: New chat, search with filters, the chats, and the promise of privacy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.core.chats import SearchFilters
from hfchat_desktop.ui.buttons import IconButton
from hfchat_desktop.ui.chat_rows import ChatRows
from hfchat_desktop.ui.icons import icon_before_text
from hfchat_desktop.ui.key_cap import KeyCap
from hfchat_desktop.ui.list_wishes import ListWishes
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.ui.filter_row import FilterRow
    from hfchat_desktop.ui.pick_bar import PickBar

_FOOT_HEIGHT = 36
_KEYS_END = 10
_FOOT_SIDES = 24  # paddings, and the gap that Qt leaves after an icon
_EMPTY_TOP = 57
_SHOWN_WORDS_MAX = 60


class ChatListPane(QWidget):
    """Chats as rows of `model` (see `bridge.chat_list`); it only tells what is wished."""

    new_chat_requested = Signal()
    search_changed = Signal(str)
    chat_selected = Signal(object)  # chat id
    result_selected = Signal(object, object)  # chat id, message id; after `chat_selected`
    temporary_chat_requested = Signal()
    filters_changed = Signal(object)  # SearchFilters
    privacy_requested = Signal()
    import_requested = Signal()

    def __init__(self, theme: Theme, model: ChatListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "pane")
        self._new_chat = _NewChat(theme, self.tr("New chat"), self)
        self._search = SearchField(theme, "Ctrl+Shift+F", self)
        self.wishes = ListWishes(self)
        self._more = IconButton(theme, "chevron-down", self.tr("More ways to begin"), parent=self)
        self._filter = IconButton(theme, "list-filter", self.tr("Filters"), parent=self)
        self.name_persona: Callable[[str], str] = str  # by its key, for the filters
        self._filters: FilterRow | None = None  # made when it is first wanted
        self._bar: PickBar | None = None  # likewise
        self._rows = ChatRows(theme, model, self.wishes, self)
        model.spoken = self._spoken_row
        self._empty = QLabel(self.tr("Your chats will appear here."), self)
        self._import = QPushButton(self.tr("Import chats"), self)
        self._nothing_found = QLabel(self)
        self._clear = QPushButton(self.tr("Clear"), self)
        self._foot = _Foot(self.tr("Everything stays on this computer"), self)
        self._stack = QStackedLayout()
        self._lay_out()
        self._connect()
        self._on_theme_changed()
        self._show_page()

    def select(self, chat_id: object) -> None:
        """Show this chat as the open one; None: a new chat that is in no list yet."""
        self._rows.select(chat_id)

    def set_keys(self, keys: Callable[[str], str]) -> None:
        """Show the keys of New chat and of the search, as `keys` returns them."""
        self._new_chat.set_keys(keys("new_chat"))
        self._search.set_keys(keys("search"))

    def focus_search(self) -> None:
        """Put the keyboard into the search field, its text selected."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    @property
    def last_stop(self) -> QWidget:
        """The last part that the Tab key stops at."""
        return self._foot

    def focus_rows(self) -> None:
        """Give the keyboard to the rows."""
        self._rows.focus_first()

    def focus_region(self) -> None:
        """Take the keyboard: the rows, or New chat where there are none."""
        if self._model.rowCount():
            self.focus_rows()
        else:
            self._new_chat.setFocus(Qt.FocusReason.TabFocusReason)

    def rename_selected(self) -> bool:
        """Open the field for a new name in its row; False where the chat has no row."""
        return self._rows.rename_selected()

    def search_text(self) -> str:
        """Return the words of the search."""
        return self._search.text()

    def clear_search(self) -> None:
        """Empty the search field; `search_changed` tells it."""
        self._search.clear()

    @property
    def filters(self) -> SearchFilters:
        """What the list and the search are confined to."""
        return self._filters.filters if self._filters is not None else SearchFilters()

    def set_filters(self, filters: SearchFilters) -> None:
        """Confine the list and the search; `filters_changed` tells it."""
        self.filter_row().set_filters(filters)

    def rename_folder(self, folder_id: int) -> None:
        """Open the field for a new name in the row of a folder."""
        self._rows.rename_folder(folder_id)

    def place_below(self, chat_id: int) -> QPoint:
        """Return where, on the screen, something about a chat can open: below its row."""
        return self._rows.place_below(chat_id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(12, 0, 12, 0)
        head.setSpacing(8)
        self._new_chat.setProperty("align", "left")
        self._search.setPlaceholderText(self.tr("Search chats"))
        self._search.setAccessibleName(self.tr("Search chats"))
        self._filter.setCheckable(True)
        self._filter.spoken_role = "ButtonDropDown"
        for main, beside in ((self._new_chat, self._more), (self._search, self._filter)):
            row = QHBoxLayout()
            row.setSpacing(4)
            row.addWidget(main, 1)
            row.addWidget(beside)
            head.addLayout(row)
        self._head = head
        layout.addLayout(head)
        layout.addSpacing(8)
        for page in (self._rows, self._empty_page(), self._nothing_page()):
            self._stack.addWidget(page)
        layout.addLayout(self._stack, 1)
        self._column = layout
        line = QFrame(self)
        line.setProperty("line", True)
        line.setFixedHeight(1)
        layout.addWidget(line)
        self._foot.setProperty("kind", "foot")
        self._foot.setFixedHeight(_FOOT_HEIGHT)
        layout.addWidget(self._foot)

    def _empty_page(self) -> QWidget:
        self._import.setProperty("kind", "link")
        return _centred(self._theme, self, self._empty, self._import)

    def _nothing_page(self) -> QWidget:
        self._clear.setProperty("kind", "link")
        self._nothing_found.setTextFormat(Qt.TextFormat.PlainText)
        return _centred(self._theme, self, self._nothing_found, self._clear)

    def _connect(self) -> None:
        self._new_chat.clicked.connect(self.new_chat_requested)
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.results_requested.connect(self.focus_rows)
        self._search.returnPressed.connect(self._on_search_return_pressed)
        self._more.clicked.connect(self._on_more_clicked)
        self._filter.clicked.connect(self._on_filter_clicked)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._import.clicked.connect(self.import_requested)
        self._foot.clicked.connect(self.privacy_requested)
        self._rows.chosen.connect(self._on_rows_chosen)
        self._rows.left_upwards.connect(self.focus_search)
        self._rows.picks.changed.connect(self._on_picks_changed)
        model = self._model
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_page)
        self._theme.changed.connect(self._on_theme_changed)

    def _show_page(self) -> None:
        words = self._search.text().strip()
        if self._model.rowCount():
            self._stack.setCurrentIndex(0)
        elif words:
            shown = words if len(words) <= _SHOWN_WORDS_MAX else words[:_SHOWN_WORDS_MAX] + "…"
            text = self.tr("No chat contains “{words}”.").format(words=shown)
            self._nothing_found.setText(text)
            self._stack.setCurrentIndex(2)
        elif self.filters != SearchFilters():
            self._nothing_found.setText(self.tr("No chat is like this."))
            self._stack.setCurrentIndex(2)
        else:
            self._stack.setCurrentIndex(1)

    def _on_rows_chosen(self, chat_id: object, message_id: object) -> None:
        self.chat_selected.emit(chat_id)
        if message_id:
            self.result_selected.emit(chat_id, message_id)

    def _on_search_text_changed(self, text: str) -> None:
        self.search_changed.emit(text)
        self._show_page()

    def _on_clear_clicked(self) -> None:
        if self._filters is not None:
            self._filters.clear()
        self._search.clear()
        self.focus_search()

    def filter_row(self) -> FilterRow:
        """Return the row of filters; it is made when it is first asked for."""
        if self._filters is None:
            from hfchat_desktop.ui.filter_row import FilterRow  # not by the first paint

            self._filters = FilterRow(self._theme, self._model, self.name_persona, self)
            self._filters.changed.connect(self._on_filters_changed)
            self._head.addWidget(self._filters)
        return self._filters

    def _on_search_return_pressed(self) -> None:
        """Open the first hit, or the first chat that keeps to the filters."""
        if self._search.text().strip() or self.filters != SearchFilters():
            self._rows.choose_first()

    def _on_more_clicked(self) -> None:
        from hfchat_desktop.ui.menu import Menu  # seldom seen, and not by the first paint

        menu = Menu(self._theme, self)
        temporary = self.tr("Temporary chat")
        menu.add(
            temporary,
            "message-square-dashed",
            self.temporary_chat_requested.emit,
            keys="Ctrl+Shift+N",
        )
        folder = self.tr("New folder")
        menu.add(folder, "folder-plus", lambda: self.wishes.move_to_new_requested.emit([]))
        menu.pop_up_below(self._more)

    def _spoken_row(self, index: QModelIndex) -> str:
        """Return what a screen reader is told of a row."""
        from hfchat_desktop.ui.spoken_chats import spoken_chat

        words = getattr(self._rows.itemDelegate(), "words", {})
        return spoken_chat(index, words)

    def _on_filter_clicked(self) -> None:
        self.filter_row().set_unfolded(self._filter.isChecked())

    def _on_filters_changed(self) -> None:
        self._show_page()
        self.filters_changed.emit(self.filters)

    def _on_picks_changed(self) -> None:
        """Show what can be done with the chosen chats, while there are several."""
        picks = self._rows.picks
        if self._bar is None:
            if len(picks) < 2:
                return
            from hfchat_desktop.ui.pick_bar import PickBar  # not by the first paint

            self._bar = PickBar(self._theme, self._model, picks, self.wishes, self)
            self._column.insertWidget(self._column.count() - 2, self._bar)
        self._bar.show_count()

    def _on_theme_changed(self) -> None:
        side = self._theme.icon_size("button")
        for button, name, role, size in (
            (self._new_chat, "square-pen", "textSecondary", side),
            (self._foot, "lock", "success", side - 1),
        ):
            image, area = icon_before_text(self._theme, name, role, size)
            button.setIcon(image)
            button.setIconSize(area)


class _NewChat(QPushButton):
    """A button with its keys at the end, where there is room for them."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._cap = KeyCap(theme, "Ctrl+N", self)
        row = QHBoxLayout(self)
        set_margins(row, 0, 0, _KEYS_END, 0)
        row.addStretch(1)
        row.addWidget(self._cap)

    def set_keys(self, keys: str) -> None:
        """Show other keys, "" for none."""
        self._cap.set_keys(keys)
        self._show_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the keys where they would lie on the words."""
        super().resizeEvent(event)
        self._show_keys()

    def _show_keys(self) -> None:
        needed = self.sizeHint().width() + self._cap.sizeHint().width()
        self._cap.setVisible(needed + _KEYS_END // 2 <= self.width())


class _Foot(QPushButton):
    """A button that cuts its words at the end where the pane is too narrow for them."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room, and give them whole as a tooltip."""
        super().resizeEvent(event)
        room = self.width() - _FOOT_SIDES - self.iconSize().width()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._words if shown != self._words else "")


def _centred(
    theme: Theme, parent: QWidget, label: QLabel, button: QPushButton | None = None
) -> QWidget:
    """Return a page with a quiet sentence near its top."""
    page = QWidget(parent)
    label.setProperty("tone", "muted")
    label.setFont(theme.font("small"))
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(20, _EMPTY_TOP, 20, 0)
    layout.setSpacing(8)
    layout.addWidget(label)
    if button is not None:
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    layout.addStretch(1)
    return page
