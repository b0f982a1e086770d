"""The list above the composer: saved prompts after "/", personas after "@"."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.mirroring import is_mirrored
from hfchat_desktop.ui.personas.rows import Entry, entry_of, fill_list, make_list
from hfchat_desktop.ui.theme import Theme

_WIDEST = 420
_ROWS_SHOWN = 6
_ABOVE = 8
_PAD = 6


class ComposerPopup(QFrame):
    """Lies over the window and never has the keyboard: who types goes on typing."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(anchor.window())
        self._theme = theme
        self._anchor = anchor
        self.setObjectName("composerPopup")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list = make_list(theme, "")
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(self._on_list_item_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.addWidget(self._list)
        self._shadow = QGraphicsDropShadowEffect(self)
        self._shadow.setOffset(0, 6)
        self._shadow.setBlurRadius(20)
        self.setGraphicsEffect(self._shadow)
        self._restyle()
        theme.changed.connect(self._on_theme_changed)
        anchor.installEventFilter(self)
        anchor.window().installEventFilter(self)
        self.hide()

    def show_entries(self, entries: list[Entry], name: str) -> None:
        """Show these, the first one chosen; `name` says what they are."""
        self._list.setAccessibleName(name)
        fill_list(self._list, entries, _ROWS_SHOWN)
        self.adjustSize()
        self._place()
        if self.isHidden():
            announce(self._anchor, f"{name}: {len(entries)}")
        self.show()
        self.raise_()
        self._tell()

    def current(self) -> Entry | None:
        """Return the entry that Enter chooses."""
        return entry_of(self._list.currentItem())

    def step(self, step: int) -> None:
        """Go to the next entry, and from the last to the first."""
        count = self._list.count()
        if count:
            self._list.setCurrentRow((self._list.currentRow() + step) % count)
            self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the composer."""
        # While Python takes the window apart, events still arrive and nothing is left of us.
        if not hasattr(self, "_list") or not self.isVisible():
            return False
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        corner = self._anchor.mapTo(self.window(), QPoint(0, 0))
        width = min(_WIDEST, self._anchor.width())
        height = min(self._list.height() + 2 * _PAD + 2, max(80, corner.y() - 2 * _ABOVE))
        x = corner.x() + (self._anchor.width() - width if is_mirrored(self) else 0)
        self.setGeometry(x, corner.y() - _ABOVE - height, width, height)

    def _tell(self) -> None:
        entry = self.current()
        if entry is not None:
            announce(self._anchor, ". ".join(part for part in (entry.name, entry.below) if part))

    def _restyle(self) -> None:
        color = self._theme.color
        self.setStyleSheet(
            f"#composerPopup {{ background: {color('raised').name()}; border-radius: 12px;"
            f" {self._theme.border('border')} }}"
            "QListWidget { background: transparent; border: none; outline: none; }"
        )
        self._shadow.setColor(color("shadow"))

    def _on_theme_changed(self) -> None:
        self._restyle()

    def _on_list_item_clicked(self, item: QListWidgetItem) -> None:
        entry = entry_of(item)
        if entry is not None:
            self.chosen.emit(entry.key)
