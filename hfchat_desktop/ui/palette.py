"""The palette: one field over chats, models, personas and commands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import set_margins
from hfchat_desktop.ui.palette_entries import Entry, Group, Offers, Provider
from hfchat_desktop.ui.palette_rows import PaletteRows, row_height
from hfchat_desktop.ui.popup_card import PopupCard
from hfchat_desktop.ui.theme import Theme

_WIDEST = 600
_AROUND = 12
_FIELD = 48
_ICON = 18
_LIST_PADDING = 6
_SHARE = 0.6  # of the height of the window
_TOP_SHARE = 0.1
_SHOWN_WORDS = 60
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_GROUP = Qt.ItemDataRole.UserRole + 1


class Palette(PopupCard):
    """Arrows choose, Enter goes there, Esc closes. `words_changed` asks for what takes longer."""

    words_changed = Signal(str)
    chosen = Signal(object)  # what is to be remembered: see Offers.recent
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget, recent: object = None) -> None:
        super().__init__(theme, "palette", parent)
        self.setAccessibleName(self.tr("Go to anything"))
        self._owner = parent
        self._offers = Offers(recent)
        self._late: list[Group] = []
        self._keys = ""
        self._build()
        self._restyle()

    def pop_up(self, providers: Iterable[Provider], keys: str) -> None:
        """Open over the window with what the providers offer now; `keys` close it as well."""
        self._keys = keys
        self._offers.load(providers)
        self._late = []
        self._field.clear()
        self._fill()
        self._place()
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def add_found(self, words: str, provider: Provider, entries: list[Entry]) -> None:
        """Show what took longer to find, below the rest, if it is still asked for."""
        if words == self.words() and self.isVisible():
            self._late = [Group(provider, entries)] if entries else []
            self._fill(keep=True)

    def words(self) -> str:
        """Return what is asked for."""
        return self._field.text().strip()

    def shown(self) -> list[Entry]:
        """Return the entries that are offered now, in their order."""
        return [entry for item in self._items() if (entry := _entry_of(item)) is not None]

    # --- making ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._inner.setContentsMargins(1, 1, 1, 1)
        self._inner.setSpacing(0)
        self._inner.addLayout(self._make_head())
        self._add_line()
        self._list = QListWidget(self._card)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setItemDelegate(PaletteRows(self._theme, self._list))
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.itemClicked.connect(self._on_list_item_clicked)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        self._inner.addWidget(self._list)
        self._empty = self._add_empty(24)
        self._empty.setFont(self._theme.font("small"))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _make_head(self) -> QHBoxLayout:
        self._icon = QLabel(self._card)
        self._field = QLineEdit(self._card)
        self._field.setProperty("bare", True)
        self._field.setProperty("focusRing", False)
        self._field.setFont(self._theme.font("prose"))
        self._field.setPlaceholderText(self.tr("Chats, models, commands"))
        self._field.setAccessibleName(self.tr("Go to anything"))
        self._field.textChanged.connect(self._on_field_text_changed)
        self._field.installEventFilter(self)
        head = QHBoxLayout()
        set_margins(head, 15, (_FIELD - 32) // 2, 12, (_FIELD - 32) // 2)
        head.setSpacing(10)
        head.addWidget(self._icon)
        head.addWidget(self._field, 1)
        return head

    def _style(self) -> str:
        return f"QListWidget {{ padding: {_LIST_PADDING}px; }}"

    def _restyle(self) -> None:
        super()._restyle()
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(pixmap(self._theme, "search", "textMuted", _ICON, ratio))

    # --- filling --------------------------------------------------------------------------

    def _fill(self, *, keep: bool = False) -> None:
        """Show what matches; the first is chosen, or with `keep` what was chosen."""
        chosen = _entry_of(self._list.currentItem()) if keep else None
        words = self.words()
        groups = [*self._offers.find(words), *(self._late if words else [])]
        self._list.blockSignals(True)
        self._list.clear()
        for group in groups:
            self._add(QListWidgetItem(), group.provider.heading, group)
            for entry in group.entries:
                self._add(QListWidgetItem(), entry, group)
        self._list.blockSignals(False)
        self._choose(chosen)
        self._list.setVisible(bool(groups))
        self._empty.setVisible(not groups)
        shown = words if len(words) <= _SHOWN_WORDS else words[:_SHOWN_WORDS] + "…"
        self._empty.setText(self.tr("Nothing matches “{words}”.").format(words=shown))
        self._fit()

    def _add(self, item: QListWidgetItem, what: Entry | str, group: Group) -> None:
        item.setData(Qt.ItemDataRole.UserRole, what)
        item.setData(_GROUP, group)
        if isinstance(what, Entry):
            parts = [plain_label(what.title), what.keys or what.hint, group.provider.heading]
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(p for p in parts if p))
        else:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, what)
        self._list.addItem(item)

    def _choose(self, wanted: Entry | None) -> None:
        items = [item for item in self._items() if _entry_of(item) is not None]
        found = next((item for item in items if _entry_of(item) == wanted), None)
        if found is None and items:
            found = items[0]
            self._list.scrollToTop()
        if found is not None:
            self._list.setCurrentItem(found)
            if found is items[0]:
                self._list.scrollToTop()

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _fit(self) -> None:
        """Be as wide and as high as the window and the rows let it be."""
        width = min(_WIDEST, self._owner.width() - 2 * _AROUND)
        self._card.setFixedWidth(width)
        rows = sum(row_height(item.data(Qt.ItemDataRole.UserRole)) for item in self._items())
        most = round(self._owner.height() * _SHARE) - _FIELD
        self._list.setFixedHeight(min(rows + 2 * _LIST_PADDING, most))
        self.adjustSize()

    def _place(self) -> None:
        x = (self._owner.width() - self.width()) // 2
        top = round(self._owner.height() * _TOP_SHARE)
        self.move(self._owner.mapToGlobal(QPoint(x, top)))

    # --- keys -----------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys in the field work on the list."""
        # While Python takes the palette apart, events still arrive and nothing is left of us.
        field = getattr(self, "_field", None)
        if watched is not field or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # what is pressed here is not for the window behind
            return True
        return event.type() == QEvent.Type.KeyPress and self._take(event)

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        pressed = QKeySequence(event.keyCombination())
        if key == Qt.Key.Key_Escape or (self._keys and pressed == QKeySequence(self._keys)):
            self.close()
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _ENTER:
            self._go(self._list.currentItem())
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        """Go down or up, around the ends by one, past the headings."""
        items = [item for item in self._items() if _entry_of(item) is not None]
        if not items:
            return
        now = self._list.currentItem()
        at = items.index(now) + step if now in items else 0
        at = at % len(items) if abs(step) == 1 else max(0, min(at, len(items) - 1))
        self._list.setCurrentItem(items[at])
        if at == 0:
            self._list.scrollToTop()

    def _go(self, item: QListWidgetItem | None) -> None:
        entry = _entry_of(item)
        if item is None or entry is None:
            return
        provider: Provider = item.data(_GROUP).provider
        self._offers.note_chosen(provider, entry)
        self.chosen.emit(self._offers.recent)
        self.close()
        provider.choose(entry)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of what was offered."""
        super().hideEvent(event)
        self._offers.forget()
        self._late = []
        self.closed.emit()

    # --- slots ----------------------------------------------------------------------------

    def _on_field_text_changed(self) -> None:
        self._late = []
        self._fill()
        self.words_changed.emit(self.words())

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        self._go(item)

    def _on_list_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and self.isVisible():
            announce(self._field, str(item.data(Qt.ItemDataRole.AccessibleTextRole)))


def _entry_of(item: QListWidgetItem | None) -> Entry | None:
    what = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
    return what if isinstance(what, Entry) else None
