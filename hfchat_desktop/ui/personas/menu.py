"""The pop-up in which a person chooses a persona."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.personas import Persona
from hfchat_desktop.core.prompts import matches
from hfchat_desktop.ui.buttons import spaced_icon
from hfchat_desktop.ui.icons import icon
from hfchat_desktop.ui.personas.rows import Entry, entry_of, fill_list, make_list, persona_entry
from hfchat_desktop.ui.popup_corners import PopupCorners
from hfchat_desktop.ui.theme import Theme

_WIDTH = 340
_ROWS_SHOWN = 6
_SHADOW = 20
_ICON_GAP = 5


class PersonaMenu(QFrame):
    """A search, "No persona", every persona, and the way to make or change one."""

    persona_chosen = Signal(str)  # its key, "" for none
    new_requested = Signal()
    edit_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAccessibleName(self.tr("Choose a persona"))
        self._theme = theme
        self._personas: tuple[Persona, ...] = ()
        self._current = ""
        self._build()
        PopupCorners(self, theme.radius("lg"), self._card)
        self._restyle()
        theme.changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self._card = QFrame(self)
        self._card.setObjectName("personaMenu")
        self._card.setMinimumWidth(_WIDTH)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SHADOW, 4, _SHADOW, _SHADOW + 6)
        outer.addWidget(self._card)
        self._shadow = QGraphicsDropShadowEffect(self._card)
        self._shadow.setOffset(0, 6)
        self._shadow.setBlurRadius(_SHADOW)
        self._card.setGraphicsEffect(self._shadow)
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(6, 6, 6, 6)
        inner.setSpacing(4)
        self._search = QLineEdit(self._card)
        self._search.setPlaceholderText(self.tr("Find a persona"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search_icon: QAction | None = None
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.installEventFilter(self)
        inner.addWidget(self._search)
        self._list = make_list(self._theme, self.tr("Personas"))
        self._list.itemClicked.connect(self._on_list_item_chosen)
        self._list.itemActivated.connect(self._on_list_item_chosen)
        inner.addWidget(self._list)
        self._empty = QLabel(self.tr("No persona has this name."), self._card)
        self._empty.setProperty("tone", "muted")
        self._empty.setWordWrap(True)
        self._empty.setMargin(10)
        inner.addWidget(self._empty)
        line = QFrame(self._card)
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        inner.addWidget(line)
        self._new = self._row(inner, self.tr("New persona…"))
        self._new.clicked.connect(self._on_new_clicked)
        self._edit = self._row(inner, self.tr("Edit personas and prompts"))
        self._edit.clicked.connect(self._on_edit_clicked)

    def _row(self, inner: QVBoxLayout, label: str) -> QPushButton:
        button = QPushButton(label, self._card)
        button.setObjectName("menuRow")
        button.setAutoDefault(False)
        button.setAccessibleName(label)
        button.setToolTip(label)
        inner.addWidget(button)
        return button

    def set_personas(self, personas: tuple[Persona, ...], current: str) -> None:
        """Offer these; `current` is the key of the chosen one, "" for none."""
        self._personas, self._current = personas, current
        self._fill()

    def pop_up(self, above: QWidget) -> None:
        """Open over a widget, or below it where there is more room, and take the keyboard."""
        self._search.clear()
        self._fill()
        self.adjustSize()
        corner = above.mapToGlobal(QPoint(-_SHADOW, 0))
        screen = above.screen().availableGeometry()
        top = corner.y() - self.height() + _SHADOW
        if top < screen.top():
            top = corner.y() + above.height() + 2
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(left, max(screen.top(), min(top, screen.bottom() - self.height())))
        self.show()
        self._search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter in the search field work on the list."""
        # While Python takes the menu apart, events still arrive and nothing is left of us.
        search = getattr(self, "_search", None)
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if watched is search and pressed and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                row = self._list.currentRow() + step
                self._list.setCurrentRow(max(0, min(row, self._list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.currentItem():
                self._on_list_item_chosen(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        words = self._search.text()
        none = Entry("", self.tr("No persona"), "", current=not self._current)
        entries = [none] if matches(none.name, words) else []
        entries += [
            persona_entry(p, current=p.key == self._current)
            for p in self._personas
            if matches(p.name, words)
        ]
        fill_list(self._list, entries, _ROWS_SHOWN)
        self._list.setVisible(bool(entries))
        self._empty.setVisible(not entries)
        self.adjustSize()

    def _restyle(self) -> None:
        color = self._theme.color
        self._card.setStyleSheet(
            f"#personaMenu {{ background: {color('raised').name()}; border-radius: 12px;"
            f" border: 1px solid {color('border').name()}; }}"
            "QListWidget { background: transparent; border: none; outline: none; }"
            "#menuRow { min-height: 34px; max-height: 34px; padding: 0 10px; text-align: left;"
            " border: none; border-radius: 6px; background: transparent; font-weight: 400; }"
            f"#menuRow:hover, #menuRow:focus {{ background: {color('menuHover').name()}; }}"
        )
        self._shadow.setColor(color("shadow"))
        for button, name in ((self._new, "plus"), (self._edit, "pencil")):
            button.setIcon(spaced_icon(self._theme, name, "textSecondary", 16, _ICON_GAP))
            button.setIconSize(QSize(16 + _ICON_GAP, 16))
        if self._search_icon is not None:
            self._search.removeAction(self._search_icon)
        leading = QLineEdit.ActionPosition.LeadingPosition
        self._search_icon = self._search.addAction(icon(self._theme, "search"), leading)

    def _on_theme_changed(self) -> None:
        self._restyle()

    def _on_search_text_changed(self) -> None:
        self._fill()

    def _on_list_item_chosen(self, item: QListWidgetItem) -> None:
        entry = entry_of(item)
        self.close()
        if entry is not None:
            self.persona_chosen.emit(entry.key)

    def _on_new_clicked(self) -> None:
        self.close()
        self.new_requested.emit()

    def _on_edit_clicked(self) -> None:
        self.close()
        self.edit_requested.emit()
