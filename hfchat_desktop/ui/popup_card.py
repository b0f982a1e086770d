"""Pop-ups with a list: a raised card with a shadow, and menus with a search and rows below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.ui.buttons import spaced_icon
from hfchat_desktop.ui.icons import icon
from hfchat_desktop.ui.popup_corners import PopupCorners
from hfchat_desktop.ui.theme import Theme

POPUP_SHADOW = 20  # px that a pop-up is wider than its card, on each side
POPUP_WIDTH = 340  # px of a menu, at least
_ICON_GAP = 5


class PopupCard(QFrame):
    """A window that closes at a click elsewhere; what it shows goes into `_inner`.

    Whoever inherits from it calls `_restyle` once all is made.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self._theme = theme
        self._card = QFrame(self)
        self._card.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(POPUP_SHADOW, 4, POPUP_SHADOW, POPUP_SHADOW + 6)
        outer.addWidget(self._card)
        self._shadow = QGraphicsDropShadowEffect(self._card)
        self._shadow.setOffset(0, 6)
        self._shadow.setBlurRadius(POPUP_SHADOW)
        self._card.setGraphicsEffect(self._shadow)
        self._inner = QVBoxLayout(self._card)
        PopupCorners(self, theme.radius("lg"), self._card)
        theme.changed.connect(self._on_theme_changed)

    def _add_line(self) -> QFrame:
        line = QFrame(self._card)
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        self._inner.addWidget(line)
        return line

    def _add_empty(self, margin: int) -> QLabel:
        """Add what stands in the place of an empty list."""
        empty = QLabel(self._card)
        empty.setTextFormat(Qt.TextFormat.PlainText)
        empty.setProperty("tone", "muted")
        empty.setWordWrap(True)
        empty.setMargin(margin)
        self._inner.addWidget(empty)
        return empty

    def _style(self) -> str:
        """Return the style of what is in the card, besides the list."""
        return ""

    def _restyle(self) -> None:
        color = self._theme.color
        self._card.setStyleSheet(
            f"#{self._card.objectName()} {{ background: {color('raised').name()};"
            f" border-radius: 12px; {self._theme.border('border')} }}"
            "QListWidget { background: transparent; border: none; outline: none; }" + self._style()
        )
        self._shadow.setColor(color("shadow"))

    def _on_theme_changed(self) -> None:
        self._restyle()


class _MenuRow(QPushButton):
    spoken_role = "Button"


class PopupMenu(PopupCard):
    """A search and a list; a row below them is made with `_add_row`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._card.setMinimumWidth(POPUP_WIDTH)
        self._inner.setContentsMargins(6, 6, 6, 6)
        self._inner.setSpacing(4)
        self._rows: list[tuple[QPushButton, str]] = []

    def _add_search(self, placeholder: str) -> None:
        self._search = QLineEdit(self._card)
        self._search.setPlaceholderText(placeholder)
        self._search.setAccessibleName(placeholder)
        self._search_icon: QAction | None = None
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.installEventFilter(self)
        self._inner.addWidget(self._search)

    def _add_list(self, made: QListWidget) -> None:
        self._list = made
        self._list.itemClicked.connect(self._on_list_item_chosen)
        self._list.itemActivated.connect(self._on_list_item_chosen)
        self._inner.addWidget(self._list)

    def _add_row(self, label: str, icon_name: str) -> QPushButton:
        button = _MenuRow(label, self._card)
        button.setObjectName("menuRow")
        button.setAutoDefault(False)
        button.setAccessibleName(label)
        button.setToolTip(label)
        self._inner.addWidget(button)
        self._rows.append((button, icon_name))
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter in the search field work on the list."""
        # While Python takes the menu apart, events still arrive and nothing is left of us.
        search = getattr(self, "_search", None)
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is search and pressed and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.currentItem():
                self._on_list_item_chosen(self._list.currentItem())
                return True
            if self._step(event.key()):
                return True
        return super().eventFilter(watched, event)

    def _step(self, key: int) -> bool:
        """Go on in the list with a key pressed in the search; return whether it does so."""
        raise NotImplementedError

    def _fill(self) -> None:
        """Show what the words of the search match."""
        raise NotImplementedError

    def _style(self) -> str:
        hover = self._theme.color("menuHover").name()
        return (
            "#menuRow { min-height: 34px; max-height: 34px; padding: 0 10px; text-align: left;"
            " border: none; border-radius: 6px; background: transparent; font-weight: 400; }"
            f"#menuRow:hover, #menuRow:focus {{ background: {hover}; }}"
        )

    def _restyle(self) -> None:
        super()._restyle()
        for button, name in self._rows:
            button.setIcon(spaced_icon(self._theme, name, "textSecondary", 16, _ICON_GAP))
            button.setIconSize(QSize(16 + _ICON_GAP, 16))
        if self._search_icon is not None:
            self._search.removeAction(self._search_icon)
        leading = QLineEdit.ActionPosition.LeadingPosition
        self._search_icon = self._search.addAction(icon(self._theme, "search"), leading)
        self._search_icon.setText(self._search.placeholderText())  # Qt makes a button of it

    def _on_search_text_changed(self) -> None:
        self._fill()

    def _on_list_item_chosen(self, item: QListWidgetItem) -> None:
        raise NotImplementedError
