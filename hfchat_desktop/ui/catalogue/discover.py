"""The list of models beside the page of one of them."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hfchat_desktop.core.catalogue import CatalogueEntry
from hfchat_desktop.ui.catalogue.detail import DetailPane
from hfchat_desktop.ui.catalogue.list_pane import ListPane
from hfchat_desktop.ui.pane_divider import PaneDivider
from hfchat_desktop.ui.theme import Theme

_LIMITS = {"wide": (316, 384, 480), "compact": (280, 316, 400)}


class DiscoverPane(QWidget):
    """Side by side, or one after the other where it is narrow."""

    entry_chosen = Signal(object)  # CatalogueEntry

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._width_class = ""
        self.list = ListPane(theme, self)
        self.detail = DetailPane(theme, self)
        self._divider = PaneDivider(theme, self.list, self, _LIMITS["wide"])
        self._divider.setAccessibleName(self.tr("Width of the list"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._row.addWidget(self.list)
        self._row.addWidget(self.detail, 1)
        self.list.cards.entry_chosen.connect(self.entry_chosen)
        self.list.cards.entry_opened.connect(self._on_cards_entry_opened)

    def set_model(self, model: QAbstractItemModel) -> None:
        """Show the rows of `model`."""
        self.list.set_model(model)

    def set_layout(self, width_class: str) -> None:
        """Arrange for "wide", "compact" or "narrow"."""
        if width_class == self._width_class:
            return
        was_narrow = self._width_class == "narrow"
        self._width_class = width_class
        narrow = width_class == "narrow"
        self.list.set_filters_button(shown=width_class != "wide")
        self.list.cards.set_follows_keyboard(not narrow)
        self.detail.set_layout(width_class)
        self._divider.setVisible(not narrow)
        self._row.setSpacing(0 if narrow else 1)
        if narrow:
            self.list.setMinimumWidth(0)
            self.list.setMaximumWidth(16_777_215)
            self.show_list()
            return
        self._divider.set_limits(_LIMITS[width_class])
        self.list.show()
        self.detail.show()
        if was_narrow:
            self._divider.raise_()

    @property
    def shows_detail_alone(self) -> bool:
        """Whether the page of a model hides the list."""
        return self._width_class == "narrow" and not self.detail.isHidden()

    def show_list(self) -> None:
        """Go back from a model's page to the list, where they take turns."""
        if self._width_class == "narrow":
            self.detail.hide()
            self.list.show()
            self.list.focus_region()

    def show_entry(self, entry: CatalogueEntry) -> None:
        """Show the page of a model as far as it is known."""
        self.list.cards.select(entry.id)
        self.detail.show_entry(entry)

    def show_detail(self) -> None:
        """Go to the page of the model, where list and page take turns."""
        if self._width_class == "narrow":
            self.list.hide()
            self.detail.show()

    def stops(self) -> list[QWidget]:
        """Return what can take the keyboard, in order."""
        return [*self.list.stops(), self._divider, *self.detail.stops()]

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 stops at."""
        return [self.list, self.detail]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line over the edge of the list."""
        super().resizeEvent(event)
        self._divider.raise_()

    def _on_cards_entry_opened(self, entry: object) -> None:
        self.show_detail()
        by_keyboard = self.list.cards.opened_by_keyboard
        if by_keyboard or self._width_class == "narrow":
            self.detail.focus_region()
