"""The list of cards: one Tab stop, arrows inside, hints on the badges."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    Signal,
)
from PySide6.QtWidgets import QWidget

from hfchat_desktop.bridge.catalogue_list import CatalogueRole
from hfchat_desktop.core.catalogue import CatalogueEntry
from hfchat_desktop.ui.catalogue.card_rows import CardRows
from hfchat_desktop.ui.catalogue.cards import SIDE, CardDelegate
from hfchat_desktop.ui.catalogue.spoken_rows import SpokenRows
from hfchat_desktop.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


class CardList(CardRows):
    """The current row is where the keyboard is; the selected card is the one on the page."""

    entry_chosen = Signal(object)  # CatalogueEntry that is to be shown
    entry_opened = Signal(object)  # the same, by Enter or a click: go on to its page

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._rows: CardDelegate = CardDelegate(theme, self)
        self._follows_keyboard = True
        self.opened_by_keyboard = False
        self.setAccessibleName(self.tr("Models"))
        self.setItemDelegate(self._rows)

    def set_rows(self, model: QAbstractItemModel) -> None:
        """Show the rows of `model`; screen readers hear each in words."""
        spoken = SpokenRows(self)
        spoken.setSourceModel(model)
        self.setModel(spoken)
        spoken.modelReset.connect(self._on_model_reset)

    @property
    def selected_id(self) -> str:
        """The repository that is shown as selected, "" for none."""
        return self._rows.selected_id

    def set_follows_keyboard(self, follows: bool) -> None:
        """Choose an entry as soon as the arrows reach it, or only by Enter."""
        self._follows_keyboard = follows

    def set_kept(self, kept: frozenset[str]) -> None:
        """Mark these repositories with a star."""
        if kept != self._rows.kept:
            self._rows.kept = kept
            self._rows.forget()
            self.viewport().update()

    def select(self, repo_id: str) -> None:
        """Show this repository as the selected one, if it is in the list."""
        self._rows.selected_id = repo_id
        self.viewport().update()

    def entry(self, row: int) -> CatalogueEntry | None:
        """Return the entry of a row, None where there is none."""
        found = self.model().index(row, 0).data(CatalogueRole.ENTRY)
        return found if isinstance(found, CatalogueEntry) else None

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Let the page follow the keyboard."""
        super().currentChanged(current, previous)
        if self._follows_keyboard and self.hasFocus() and current.isValid():
            self._choose(current)

    def _open(self, index: QModelIndex) -> None:
        self._choose(index)
        self.opened_by_keyboard = True
        self.entry_opened.emit(index.data(CatalogueRole.ENTRY))

    def _make_room(self, bar_width: int) -> None:
        """Give back to the cards what the scroll bar takes."""
        self._rows.right = max(4, SIDE - bar_width)

    def _row_at(self, place: QPointF) -> int:
        index = self.indexAt(place.toPoint())
        card = self._rows.card_rect(self.visualRect(index))
        return index.row() if index.isValid() and card.contains(place.toPoint()) else -1

    def _start(self) -> QModelIndex:
        for row in range(min(self.model().rowCount(), 200)):
            entry = self.entry(row)
            if entry is not None and entry.id == self.selected_id:
                return self.model().index(row, 0)
        return self.model().index(0, 0)

    def _choose(self, index: _Index) -> None:
        entry = index.data(CatalogueRole.ENTRY)
        if isinstance(entry, CatalogueEntry) and entry.id != self.selected_id:
            self.select(entry.id)
            self.entry_chosen.emit(entry)

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index)
        self.opened_by_keyboard = False
        self.entry_opened.emit(index.data(CatalogueRole.ENTRY))
