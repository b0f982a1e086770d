"""The models on this computer as rows, and how each fits its memory."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.fit import Fit, Machine, MemoryNeed, judge, memory_need
from hfchat_desktop.core.local_models import LocalModel
from hfchat_desktop.core.local_order import LocalSort, LocalSums, arranged, sums_of
from hfchat_desktop.core.model_shape import ModelShape, shape_of_file
from hfchat_desktop.errors import HFChatError

_Index = QModelIndex | QPersistentModelIndex
_Key = tuple[str, int]  # path, size: another file may come to stand there


class LocalRole(IntEnum):
    """What a row tells."""

    MODEL = Qt.ItemDataRole.UserRole + 1  # core.local_models.LocalModel
    FIT = Qt.ItemDataRole.UserRole + 2  # core.fit.Fit


class LocalListModel(QAbstractListModel):
    """Favourites first; the rest by `sort`. Rows that have only changed stay where they are."""

    sums_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: list[LocalModel] = []
        self._rows: list[LocalModel] = []
        self._fits: dict[str, Fit] = {}
        self._words = ""
        self._sort = LocalSort.RECENT
        self._sums = LocalSums()

    @property
    def sums(self) -> LocalSums:
        """Of all models, whatever is searched for."""
        return self._sums

    @property
    def words(self) -> str:
        """What is searched for."""
        return self._words

    def models(self) -> list[LocalModel]:
        """Return all models, whatever is searched for."""
        return list(self._models)

    def model(self, path: str) -> LocalModel | None:
        """Return the model at a path."""
        return next((model for model in self._models if model.path == path), None)

    def fit(self, path: str) -> Fit:
        """Return how the model at a path fits."""
        return self._fits.get(path, Fit.UNKNOWN)

    def set_models(self, models: Sequence[LocalModel]) -> None:
        """Show these models."""
        self._models = list(models)
        self._sums = sums_of(self._models)
        self._arrange()
        self.sums_changed.emit()

    def set_query(self, words: str, sort: LocalSort) -> None:
        """Narrow down, and order."""
        if (words, sort) != (self._words, self._sort):
            self._words, self._sort = words, sort
            self._arrange()

    def set_fits(self, fits: dict[str, Fit]) -> None:
        """Show how the models fit, by their path."""
        if fits != self._fits:
            self._fits = dict(fits)
            self._tell_all()

    def row_of(self, path: str) -> int:
        """Return the row of the model at a path, -1 where it is not shown."""
        return next((n for n, model in enumerate(self._rows) if model.path == path), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many models are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the model, its fit, or its name."""
        if not 0 <= index.row() < len(self._rows):
            return None
        model = self._rows[index.row()]
        if role == LocalRole.MODEL:
            return model
        if role == LocalRole.FIT:
            return self._fits.get(model.path, Fit.UNKNOWN)
        if role == Qt.ItemDataRole.DisplayRole:
            return model.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (model.name, model.quant, model.publisher) if part)
        return None

    def _arrange(self) -> None:
        rows = arranged(self._models, self._words, self._sort)
        same = [model.path for model in rows] == [model.path for model in self._rows]
        if same:
            self._rows = rows
            self._tell_all()
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


class LocalFits(QObject):
    """Reads the header of each model once, in the pool, and reckons what it needs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: list[LocalModel] = []
        self._shapes: dict[_Key, ModelShape | None] = {}
        self._machine: Machine | None = None
        self._n_ctx = 0
        self._needs: dict[str, MemoryNeed] = {}
        self._fits: dict[str, Fit] = {}
        self._task = LatestTask(self)
        self._task.succeeded.connect(self._on_task_succeeded)

    @property
    def fits(self) -> dict[str, Fit]:
        """The verdict of each model whose header could be read, by path."""
        return self._fits

    def need(self, path: str) -> MemoryNeed | None:
        """Return what a model takes, None where it is not known."""
        return self._needs.get(path)

    def set_models(self, models: Sequence[LocalModel]) -> None:
        """Read the headers that are not known yet."""
        self._models = [model for model in models if model.problem is None]
        wanted = [_key(model) for model in self._models if _key(model) not in self._shapes]
        if wanted:
            self._task.start(lambda: _read_shapes(wanted))
        self._reckon()

    def set_machine(self, machine: Machine | None, n_ctx: int) -> None:
        """Judge by this machine, with room for `n_ctx` tokens."""
        if (machine, n_ctx) != (self._machine, self._n_ctx):
            self._machine, self._n_ctx = machine, n_ctx
            self._reckon()

    def close(self) -> None:
        """Wait for what is being read."""
        self._task.close()

    def _reckon(self) -> None:
        needs: dict[str, MemoryNeed] = {}
        fits: dict[str, Fit] = {}
        total = self._machine.memory_total if self._machine is not None else 0
        for model in self._models:
            shape = self._shapes.get(_key(model))
            if shape is None:
                continue
            need = memory_need(model.size_bytes, shape, self._n_ctx, memory_total=total)
            needs[model.path] = need
            if self._machine is not None:
                fits[model.path] = judge(need, self._machine)
        if (needs, fits) != (self._needs, self._fits):
            self._needs, self._fits = needs, fits
            self.changed.emit()

    def _on_task_succeeded(self, shapes: dict[_Key, ModelShape | None]) -> None:
        self._shapes.update(shapes)
        self._reckon()


def _key(model: LocalModel) -> _Key:
    return model.path, model.size_bytes


def _read_shapes(keys: list[_Key]) -> dict[_Key, ModelShape | None]:
    """Return the shape of each file, None for one that does not tell it."""
    shapes: dict[_Key, ModelShape | None] = {}
    for path, size in keys:
        try:
            shapes[path, size] = shape_of_file(path)
        except (HFChatError, OSError):
            shapes[path, size] = None
    return shapes
