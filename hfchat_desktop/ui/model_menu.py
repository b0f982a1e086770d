"""The pop-up in which a person chooses the model that answers."""

from __future__ import annotations

from PySide6.QtCore import (
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
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hfchat_desktop.core.plain_text import isolated, plain_label
from hfchat_desktop.ui.figures import listed
from hfchat_desktop.ui.icons import pixmap
from hfchat_desktop.ui.mirroring import below_start, is_mirrored, mirrored_in
from hfchat_desktop.ui.model_selector import ModelChoice
from hfchat_desktop.ui.model_tile import paint_tile, tile_letter, tile_of
from hfchat_desktop.ui.popup_card import POPUP_SHADOW, POPUP_WIDTH, PopupMenu
from hfchat_desktop.ui.theme import Theme

_ROW = 48
_TILE = 30
_ROWS_SHOWN = 7
_SEARCH_FROM = 6  # models
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Paints a model as tile, name, and quantization with size; the current one has a check."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the size of a row."""
        return QSize(POPUP_WIDTH - 24, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one row."""
        choice: ModelChoice = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect)
        painter = mirrored_in(painter, rect)
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
        painter.drawText(room, where | Qt.AlignmentFlag.AlignLeft, isolated(elided))


class ModelMenu(PopupMenu):
    """Models on this computer, a search when they are many, and what else can be done."""

    model_chosen = Signal(str)
    open_file_requested = Signal()
    find_models_requested = Signal()
    unload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "modelMenu", parent)
        self.setAccessibleName(self.tr("Choose a model"))
        self._choices: list[ModelChoice] = []
        self._can_unload = False
        self._build()
        self._restyle()

    def _build(self) -> None:
        self._add_search(self.tr("Find a model on this computer"))
        self._search.setToolTip(self._search.placeholderText())
        self._add_list(self._make_list())
        self._empty = self._add_empty(10)
        self._line = self._add_line()
        self._find = self._add_row(self.tr("Find more models"), "library")
        self._find.clicked.connect(self._on_find_clicked)
        self._open = self._add_row(self.tr("Open a model file…"), "folder-open")
        self._open.clicked.connect(self._on_open_clicked)
        self._unload = self._add_row(self.tr("Unload to free memory"), "power")
        self._unload.clicked.connect(self._on_unload_clicked)

    def _make_list(self) -> QListWidget:
        made = QListWidget(self._card)
        made.setAccessibleName(self.tr("Models on this computer"))
        made.setItemDelegate(_Rows(self._theme, made))
        made.setMouseTracking(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        return made

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
        outside = POPUP_SHADOW if is_mirrored(below) else -POPUP_SHADOW
        place = below_start(below, self.width()) + QPoint(outside, 3)
        screen = below.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        self.move(place)
        self.show()
        (self._search if self._search.isVisible() else self._list).setFocus()

    def _step(self, key: int) -> bool:
        if key == Qt.Key.Key_Down:
            self._list.setFocus()
        return key == Qt.Key.Key_Down

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
        item.setData(Qt.ItemDataRole.AccessibleTextRole, listed(words))
        return item

    def _style(self) -> str:
        disabled = self._theme.color("textDisabled").name()
        return super()._style() + f"#menuRow:disabled {{ color: {disabled}; }}"

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
