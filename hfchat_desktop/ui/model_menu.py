"""The pop-up in which a person chooses the model that answers."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.buttons import spaced_icon
from hfchat_desktop.ui.icons import icon, pixmap
from hfchat_desktop.ui.model_selector import ModelChoice
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.popup_corners import PopupCorners
from hfchat_desktop.ui.theme import Theme

_WIDTH = 340
_ROW = 48
_TILE = 30
_ROWS_SHOWN = 7
_SEARCH_FROM = 6  # models
_SHADOW = 20
_ICON_GAP = 5
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Paints a model as tile, name, and quantization with size; the current one has a check."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of a row."""
        return QSize(_WIDTH - 24, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        choice: ModelChoice = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if option.state & active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("menuHover"))
            painter.drawRoundedRect(rect, 6, 6)
        square = QRectF(rect.left() + 10, rect.top() + (_ROW - _TILE) / 2, _TILE, _TILE)
        name = plain_label(choice.name)
        paint_tile(painter, square, self._theme, tile_of(choice.publisher, name), tile_letter(name))
        room = rect.adjusted(_TILE + 20, 6, -38, -6)
        self._line(painter, room, name, "uiStrong", "text", Qt.AlignmentFlag.AlignTop)
        below = index.data(Qt.ItemDataRole.ToolTipRole)
        self._line(painter, room, below, "caption", "textMuted", Qt.AlignmentFlag.AlignBottom)
        if choice.current:
            check = pixmap(
                self._theme, "check", "textSecondary", 16, painter.device().devicePixelRatioF()
            )
            painter.drawPixmap(round(rect.right() - 28), round(rect.center().y() - 8), check)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        room: QRectF,
        words: str,
        font: str,
        role: str,
        where: Qt.AlignmentFlag,
    ) -> None:
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.color(role))
        elided = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, where | Qt.AlignmentFlag.AlignLeft, elided)


class ModelMenu(QFrame):
    """Models on this computer, a search when they are many, and what else can be done."""

    model_chosen = Signal(str)
    open_file_requested = Signal()
    find_models_requested = Signal()
    unload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        self.setAccessibleName(self.tr("Choose a model"))
        self._theme = theme
        self._choices: list[ModelChoice] = []
        self._can_unload = False
        self._build()
        PopupCorners(self, theme.radius("lg"), self._card)
        self._restyle()
        theme.changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self._card = QFrame(self)
        self._card.setObjectName("modelMenu")
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
        self._add_search_and_list(inner)
        self._line = QFrame(self._card)
        self._line.setProperty("line", "true")
        self._line.setFixedHeight(1)
        inner.addWidget(self._line)
        self._find = self._row(inner, self.tr("Find more models"))
        self._find.clicked.connect(self._on_find_clicked)
        self._open = self._row(inner, self.tr("Open a model file…"))
        self._open.clicked.connect(self._on_open_clicked)
        self._unload = self._row(inner, self.tr("Unload to free memory"))
        self._unload.clicked.connect(self._on_unload_clicked)

    def _add_search_and_list(self, inner: QVBoxLayout) -> None:
        self._search = QLineEdit(self._card)
        self._search.setPlaceholderText(self.tr("Find a model on this computer"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setToolTip(self._search.placeholderText())
        self._search_icon: QAction | None = None
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.installEventFilter(self)
        inner.addWidget(self._search)
        self._list = QListWidget(self._card)
        self._list.setAccessibleName(self.tr("Models on this computer"))
        self._list.setItemDelegate(_Rows(self._theme, self._list))
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.itemClicked.connect(self._on_list_item_chosen)
        self._list.itemActivated.connect(self._on_list_item_chosen)
        inner.addWidget(self._list)
        self._empty = QLabel(self._card)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setProperty("tone", "muted")
        self._empty.setWordWrap(True)
        self._empty.setMargin(10)
        inner.addWidget(self._empty)

    def _row(self, inner: QVBoxLayout, label: str) -> QPushButton:
        button = QPushButton(label, self._card)
        button.setObjectName("menuRow")
        button.setAutoDefault(False)
        button.setAccessibleName(label)
        button.setToolTip(label)
        inner.addWidget(button)
        return button

    def set_models(self, choices: list[ModelChoice]) -> None:
        """Show these models, in this order."""
        if choices != self._choices:
            self._choices = list(choices)
            self._fill()

    def offer_models_only(self) -> None:
        """Offer nothing but the models: one of them is wanted for something else."""
        for part in (self._line, self._find, self._open, self._unload):
            part.hide()

    def set_can_unload(self, can_unload: bool) -> None:
        """Offer to unload, which needs a model in memory."""
        self._can_unload = can_unload
        self._show_unload()

    def pop_up(self, below: QWidget) -> None:
        """Open under a widget, and take the keyboard."""
        self._search.clear()
        self._fill()
        self.adjustSize()
        place = below.mapToGlobal(QPoint(-_SHADOW, below.height() + 2))
        screen = below.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        (self._search if self._search.isVisible() else self._list).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys and Enter in the search field work on the list."""
        # While Python takes the menu apart, events still arrive and nothing is left of us.
        search = getattr(self, "_search", None)
        if watched is search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self._list.setFocus()
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and enter and self._list.currentItem():
                self._on_list_item_chosen(self._list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        words = self._search.text().casefold().split()
        found = [c for c in self._choices if all(w in c.name.casefold() for w in words)]
        self._list.clear()
        for choice in found:
            self._list.addItem(self._item(choice))
        current = next((row for row, choice in enumerate(found) if choice.current), 0)
        self._list.setCurrentRow(current)
        self._list.setFixedHeight(min(len(found), _ROWS_SHOWN) * _ROW)
        self._list.setVisible(bool(found))
        self._search.setVisible(len(self._choices) >= _SEARCH_FROM)
        self._show_unload()
        self._empty.setVisible(not found)
        self._empty.setText(
            self.tr("No model has this name.")
            if self._choices
            else self.tr("No models on this computer yet.")
        )
        self.adjustSize()

    def _show_unload(self) -> None:
        size = next((choice.size_bytes for choice in self._choices if choice.current), 0)
        label = self.tr("Unload to free memory")
        if size and self._can_unload:
            label = self.tr("Unload to free {size}").format(size=self._size(size))
        self._unload.setText(label)
        self._unload.setAccessibleName(label)
        self._unload.setEnabled(self._can_unload)

    def _size(self, count: int) -> str:
        locale = self.locale()
        return locale.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def _item(self, choice: ModelChoice) -> QListWidgetItem:
        size = self._size(choice.size_bytes) if choice.size_bytes else ""
        below = " · ".join(part for part in (plain_label(choice.quant), size) if part)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, choice)
        item.setData(Qt.ItemDataRole.ToolTipRole, below)
        words = [plain_label(choice.name), below]
        if choice.current:
            words.append(self.tr("current"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(words))
        return item

    def _restyle(self) -> None:
        color = self._theme.color
        self._card.setStyleSheet(
            f"#modelMenu {{ background: {color('raised').name()}; border-radius: 12px;"
            f" border: 1px solid {color('border').name()}; }}"
            "QListWidget { background: transparent; border: none; outline: none; }"
            "#menuRow { min-height: 34px; max-height: 34px; padding: 0 10px; text-align: left;"
            " border: none; border-radius: 6px; background: transparent; font-weight: 400; }"
            f"#menuRow:hover, #menuRow:focus {{ background: {color('menuHover').name()}; }}"
            f"#menuRow:disabled {{ color: {color('textDisabled').name()}; }}"
        )
        self._shadow.setColor(color("shadow"))
        rows = ((self._find, "library"), (self._open, "folder-open"), (self._unload, "power"))
        for button, name in rows:
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
        choice: ModelChoice = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.model_chosen.emit(choice.path)

    def _on_find_clicked(self) -> None:
        self.close()
        self.find_models_requested.emit()

    def _on_open_clicked(self) -> None:
        self.close()
        self.open_file_requested.emit()

    def _on_unload_clicked(self) -> None:
        self.close()
        self.unload_requested.emit()
