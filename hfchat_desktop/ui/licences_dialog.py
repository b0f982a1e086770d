"""The licences of everything that comes along: a list to search, and the terms of one part."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hfchat_desktop.core.licences import Licence
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.dialogs import Dialog
from hfchat_desktop.ui.search_field import SearchField
from hfchat_desktop.ui.text_width import words_width
from hfchat_desktop.ui.theme import Theme
from hfchat_desktop.ui.tips import plain_tip

_WIDEST = 920
_BESIDE = 620  # px; in less the terms stand below the list
_LIST_WIDTH = 230
_IN_FIELD = 64  # px beside the words of the search: its icon, its cross and their gaps
_TALLEST, _LOWEST = 520, 150
_FRAME = 196  # px of the dialog that are not the list and the terms
_MOST_TEXT = 400_000


class _Names(QStyledItemDelegate):
    """Rows as wide as the list: a long name ends in dots, and its tooltip says the whole."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height alone."""
        return QSize(0, super().sizeHint(option, index).height())


class LicencesDialog(Dialog):
    """Shows parts; the terms of each are read from the disk when it is chosen."""

    def __init__(
        self, theme: Theme, parts: list[Licence], parent: QWidget, *, chosen: str = ""
    ) -> None:
        super().__init__(theme, "info", parent)
        self._parts = parts
        self.set_title(self.tr("Licences of everything inside"))
        self._search = SearchField(theme, "", self)
        self._search.setPlaceholderText(self.tr("Search by name or licence"))
        self._search.setAccessibleName(self.tr("Search by name or licence"))
        self._list = QListWidget(self)
        self._list.setAccessibleName(self.tr("Included software"))
        self._list.setProperty("framed", True)
        self._list.setItemDelegate(_Names(self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._terms = QPlainTextEdit(self)
        self._lay_out()
        self._search.textChanged.connect(self._on_search_text_changed)
        self._search.results_requested.connect(self._list.setFocus)
        self._list.currentItemChanged.connect(self._on_list_current_item_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._fill(chosen)
        close = self.add_button(self.tr("Close"), "primary")
        close.clicked.connect(self.accept)
        close.setAutoDefault(False)
        self._search.setFocus()

    def _lay_out(self) -> None:
        room = self.room()
        width = min(_WIDEST, room.width())
        beside = width >= _BESIDE
        self._terms.setReadOnly(True)
        self._terms.setTabChangesFocus(True)
        self._terms.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._terms.setAccessibleName(self.tr("Terms"))
        names = QVBoxLayout()
        names.setSpacing(8)
        names.addWidget(self._search)
        names.addWidget(self._list, 1)
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(across if beside else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(12)
        row.addLayout(names)
        row.addWidget(self._terms, 1)
        height = min(_TALLEST, max(_LOWEST, room.height() - _FRAME))
        if beside:
            asked = words_width(self._search.font(), self._search.placeholderText())
            side = max(_LIST_WIDTH, asked + _IN_FIELD)
            self._search.setFixedWidth(side)
            self._list.setFixedWidth(side)
            self._terms.setFixedHeight(height)
        else:
            self._list.setFixedHeight(height // 3)
            self._terms.setFixedHeight(height // 2)
        self.body.addSpacing(8)
        self.body.addLayout(row)
        self.setFixedWidth(width)

    def _fill(self, chosen: str) -> None:
        wanted = chosen.casefold()
        for number, part in enumerate(self._parts):
            named = plain_label(f"{part.name} {part.version}", longest=120)
            item = QListWidgetItem(named)
            item.setToolTip(plain_tip(named))
            item.setData(Qt.ItemDataRole.UserRole, number)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, plain_label(part.licence))
            self._list.addItem(item)
            if part.name.casefold() == wanted:
                self._list.setCurrentItem(item)
        if self._list.currentItem() is None and self._list.count():
            self._list.setCurrentRow(0)

    def _on_search_text_changed(self, words: str) -> None:
        wanted = words.casefold().split()
        first: QListWidgetItem | None = None
        for row in range(self._list.count()):
            item = self._list.item(row)
            part = self._parts[item.data(Qt.ItemDataRole.UserRole)]
            known = f"{part.name} {part.version} {part.licence}".casefold()
            item.setHidden(not all(word in known for word in wanted))
            if first is None and not item.isHidden():
                first = item
        current = self._list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self._list.setCurrentItem(first)
        elif first is None:
            self._list.setCurrentRow(-1)
            self._terms.setPlainText(self.tr("Nothing is called that."))

    def _on_list_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        part = self._parts[item.data(Qt.ItemDataRole.UserRole)]
        text = part.text[:_MOST_TEXT].strip() or self.tr("Its terms did not come along.")
        head = " ".join(word for word in (part.name, part.version) if word)
        lines = [head, part.licence, "", text] if part.licence else [head, "", text]
        self._terms.setPlainText("\n".join(lines))

    def _on_theme_changed(self) -> None:
        color = self._theme.color
        border = f"{self._theme.border('border')} border-radius: 8px;"
        self._list.setStyleSheet(
            f"QListWidget {{ background: {color('surface').name()}; {border} padding: 4px;"
            f" outline: none; color: {color('text').name()}; }}"
            "QListWidget::item { padding: 5px 8px; border-radius: 6px; }"
            f"QListWidget::item:hover {{ background: {color('hover').name()}; }}"
            f"QListWidget::item:selected {{ background: {color('selected').name()};"
            f" color: {color('text').name()}; }}"
        )
        self._terms.setStyleSheet(
            f'QPlainTextEdit {{ font-family: "{self._theme.font("code").family()}";'
            f" font-size: 12px; padding: 8px; background: {color('codeBg').name()};"
            f" color: {color('codeText').name()}; {border} }}"
        )
