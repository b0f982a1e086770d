"""The rows of the catalogue with words for screen readers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QIdentityProxyModel, QModelIndex, QPersistentModelIndex, Qt

from hfchat_desktop.bridge.catalogue_list import CatalogueRole
from hfchat_desktop.core.catalogue import CatalogueEntry
from hfchat_desktop.core.fit import Fit
from hfchat_desktop.ui.catalogue.badges import fit_words
from hfchat_desktop.ui.catalogue.fact_words import facts_line, title_of
from hfchat_desktop.ui.catalogue.traits import card_traits
from hfchat_desktop.ui.figures import listed


class SpokenRows(QIdentityProxyModel):
    """Says of each row what its card shows, and who says so."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words for a screen reader, else what the catalogue returns."""
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return super().data(index, role)
        entry = super().data(index, CatalogueRole.ENTRY)
        if not isinstance(entry, CatalogueEntry):
            return None
        fit = Fit(super().data(index, CatalogueRole.FIT))
        parts = [title_of(entry), facts_line(entry)]
        if fit is not Fit.UNKNOWN:
            parts.append(fit_words(fit))
        parts += [trait.hint for trait in card_traits(entry)]
        return listed(part for part in parts if part)
