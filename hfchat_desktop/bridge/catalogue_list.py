"""The catalogue as an item model: what is known, narrowed down by a query, in its order.

A query shows a new list at once. What arrives from the Hub, or a machine whose memory has
changed, only moves, adds and removes rows, so that the current one stays the current one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hfchat_desktop.core.catalogue import CatalogueEntry, CatalogueQuery, Facet
from hfchat_desktop.core.facets import FacetIndex
from hfchat_desktop.core.fit import Fit, Machine, fit_of_entry
from hfchat_desktop.core.snapshot import merged_entry

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SAME_MEMORY = 0.01
"""A change of the free memory by less than this share of all changes no badge."""
_MOST_RUNS = 200
"""More changes than this are shown as a new list."""


class CatalogueRole(IntEnum):
    """What a row can be asked for."""

    ENTRY = Qt.ItemDataRole.UserRole + 1  # CatalogueEntry
    FIT = Qt.ItemDataRole.UserRole + 2  # a value of core.fit.Fit; Qt makes a plain str of it


class CatalogueModel(QAbstractListModel):
    """The entries that match the query. Nothing is asked of the network here."""

    counts_changed = Signal()
    more_wanted = Signal()
    """The end of the list is seen, and the Hub has more (`set_has_more`); said once a page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[CatalogueEntry] = []
        self._fits: list[Fit] = []
        self._places: dict[str, int] = {}
        self._index = FacetIndex([], [])
        self._language = QLocale().name().partition("_")[0]
        self._query = CatalogueQuery()
        self._counts: dict[Facet, dict[str, int]] | None = None
        self._totals: tuple[FacetIndex | None, dict[Facet, dict[str, int]]] = (None, {})
        self._shown: list[int] = []
        self._machine: Machine | None = None
        self._n_ctx = 0
        self._has_more = False
        self._more_asked = False

    @property
    def query(self) -> CatalogueQuery:
        """What is looked for."""
        return self._query

    def counts(self) -> Mapping[Facet, Mapping[str, int]]:
        """Return how many rows each value of each facet would leave, with the other facets."""
        if self._counts is None:
            self._counts = self._index.counts(self._query)
        return self._counts

    def totals(self) -> Mapping[Facet, Mapping[str, int]]:
        """Return how many of all known entries have each value of each facet."""
        index, counted = self._totals
        if index is not self._index:
            counted = self._index.counts(CatalogueQuery())
            self._totals = (self._index, counted)
        return counted

    def entry(self, row: int) -> CatalogueEntry:
        """Return the entry of a row; raises IndexError where there is none."""
        return self._entries[self._shown[row]]

    def find(self, repo_id: str) -> CatalogueEntry | None:
        """Return what is known of a repository, also where the query hides it."""
        place = self._places.get(repo_id.casefold())
        return None if place is None else self._entries[place]

    def row_of(self, repo_id: str) -> int:
        """Return the row of a repository, or -1."""
        place = self._places.get(repo_id.casefold(), -1)
        return self._shown.index(place) if place in self._shown else -1

    def set_entries(self, entries: Iterable[CatalogueEntry]) -> None:
        """Know these and nothing else."""
        self._places = {}
        self._entries = []
        self._take(entries)
        self._fits = [self._fit(entry) for entry in self._entries]
        self._index = FacetIndex(self._entries, self._fits, language=self._language)
        self._reset()

    def merge(self, entries: Iterable[CatalogueEntry]) -> None:
        """Take what the Hub tells of new and known repositories; rows stay where they can."""
        changed = self._take(entries)
        del self._fits[len(self._entries) :]
        self._fits += [Fit.UNKNOWN] * (len(self._entries) - len(self._fits))
        for place in changed:
            self._fits[place] = self._fit(self._entries[place])
        self._index = FacetIndex(self._entries, self._fits, self._index, self._language)
        self._show(changed)

    def set_machine(self, machine: Machine, n_ctx: int) -> None:
        """Judge what fits by this machine, with a context of `n_ctx` tokens."""
        if n_ctx == self._n_ctx and _is_same(self._machine, machine):
            return
        self._machine, self._n_ctx = machine, n_ctx
        fits = [self._fit(entry) for entry in self._entries]
        changed = [place for place, fit in enumerate(fits) if fit is not self._fits[place]]
        if changed:
            self._fits = fits
            self._index = self._index.with_fits(fits)
            self._show(changed)

    def set_query(self, query: CatalogueQuery) -> None:
        """Look for something else."""
        if query != self._query:
            self._query = query
            self._reset()

    def set_has_more(self, has_more: bool) -> None:
        """Tell whether the Hub has a further page; `more_wanted` may be said again."""
        self._has_more, self._more_asked = has_more, False

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Return how many entries match."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what `role` (Qt's or CatalogueRole) says of the row."""
        row = index.row()
        if not 0 <= row < len(self._shown):
            return None
        place = self._shown[row]
        match role:
            case CatalogueRole.ENTRY:
                return self._entries[place]
            case CatalogueRole.FIT:
                return self._fits[place]
            case Qt.ItemDataRole.DisplayRole:
                return self._entries[place].title
        return None

    def canFetchMore(self, parent: _Index) -> bool:
        """Return whether a further page can be asked for."""
        return self._has_more and not self._more_asked and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Say that the end of the list is seen."""
        if self.canFetchMore(parent):
            self._more_asked = True
            self.more_wanted.emit()

    def _fit(self, entry: CatalogueEntry) -> Fit:
        if self._machine is None:
            return Fit.UNKNOWN
        return fit_of_entry(entry, self._machine, self._n_ctx)

    def _take(self, entries: Iterable[CatalogueEntry]) -> list[int]:
        """Put entries where they belong and return the places that changed."""
        changed = []
        for entry in entries:
            place = self._places.setdefault(entry.id.casefold(), len(self._entries))
            if place == len(self._entries):
                self._entries.append(entry)
            else:
                merged = merged_entry(self._entries[place], entry)
                if merged == self._entries[place]:
                    continue
                self._entries[place] = merged
            changed.append(place)
        return changed

    def _reset(self) -> None:
        self.beginResetModel()
        self._shown = self._index.select(self._query)
        self.endResetModel()
        self._recount()

    def _recount(self) -> None:
        self._counts = None
        self.counts_changed.emit()

    def _show(self, changed: Iterable[int]) -> None:
        """Go to the rows that match now, step by step, and repaint those that changed."""
        wanted = self._index.select(self._query)
        going = set(self._shown) - set(wanted)
        coming = set(wanted) - set(self._shown)
        if len(going) + len(coming) > _MOST_RUNS:
            self._reset()
            return
        self._remove(going)
        self._reorder([place for place in wanted if place not in coming])
        self._insert(wanted, coming)
        rows = {place: row for row, place in enumerate(self._shown)}
        for place in changed:
            if place in rows:
                index = self.index(rows[place])
                self.dataChanged.emit(index, index)
        self._recount()

    def _remove(self, going: set[int]) -> None:
        for first, last in reversed(_runs([p in going for p in self._shown])):
            self.beginRemoveRows(_NO_PARENT, first, last)
            del self._shown[first : last + 1]
            self.endRemoveRows()

    def _insert(self, wanted: Sequence[int], coming: set[int]) -> None:
        for first, last in _runs([place in coming for place in wanted]):
            self.beginInsertRows(_NO_PARENT, first, last)
            self._shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _reorder(self, ordered: list[int]) -> None:
        """Put the shown rows into another order; the current row goes with its entry."""
        if ordered == self._shown:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        rows = {place: row for row, place in enumerate(ordered)}
        moved = [self.index(rows[self._shown[index.row()]]) for index in held]
        self._shown = ordered
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()


def _runs(marked: Iterable[bool]) -> list[tuple[int, int]]:
    """Return the first and the last place of each run of marked ones."""
    runs: list[tuple[int, int]] = []
    for place, is_marked in enumerate(marked):
        if not is_marked:
            continue
        if runs and runs[-1][1] == place - 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs


def _is_same(before: Machine | None, now: Machine) -> bool:
    """Return whether so little has changed that no verdict is worth another look."""
    if before is None or before.memory_total != now.memory_total:
        return False
    nearly = _SAME_MEMORY * now.memory_total
    return (
        abs(before.memory_free - now.memory_free) < nearly
        and abs(before.gpu_free - now.gpu_free) < nearly
    )
