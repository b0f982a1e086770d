"""How much memory a model would need with other loading values."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.machine import MachineWatch
from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.fit import Fit, Machine, MemoryNeed, judge, memory_need
from hfchat_desktop.core.model_shape import ModelShape, shape_of_file
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import ModelLoadError


class MemoryWanted(Record):
    """What a model needs with some values, and what there is for it, in bytes.

    `room` counts what the model holds now, since that is free before it is loaded again.
    """

    need: MemoryNeed
    room: int
    fit: Fit


class _Model(Record):
    path: str
    size: int
    shape: ModelShape


class ModelMemory(QObject):
    """Reads a model's measures in the pool, once for each, and watches the machine."""

    changed = Signal()  # another model was read, or the free memory differs

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = ""
        self._model: _Model | None = None
        self._task = LatestTask(self)
        self._task.succeeded.connect(self._on_task_succeeded)
        self._machine = MachineWatch(folder, self)
        self._machine.changed.connect(self.changed)

    @property
    def shape(self) -> ModelShape | None:
        """The measures of the model, None until they are read."""
        return self._model.shape if self._model is not None else None

    @property
    def watch(self) -> MachineWatch:
        """What reads this computer."""
        return self._machine

    @property
    def machine(self) -> Machine | None:
        """This computer, None until it is read."""
        return self._machine.machine

    def set_watching(self, watching: bool) -> None:
        """Look at the free memory every few seconds, or not any more."""
        self._machine.set_watching(watching)

    def set_model(self, path: str) -> None:
        """Read the measures of another model; "" for none."""
        if path == self._path:
            return
        self._path = path
        self._model = None
        if path:
            self._task.start(lambda: _read(path))
        self.changed.emit()

    def wanted(self, values: Mapping[str, Any], loaded: Mapping[str, Any]) -> MemoryWanted | None:
        """Return what the model needs with `values`; None until all is known.

        `loaded` are the values that it is loaded with now, empty where it is not.
        """
        model, machine = self._model, self._machine.machine
        if model is None or machine is None:
            return None
        need = _need(model, values, machine)
        held = 0
        if loaded:
            now = _need(model, loaded, machine)
            held = now.total - now.weights  # those are mapped: the system counts them as free
        free = min(machine.memory_total, machine.memory_free + held)
        room = replace(machine, memory_free=free)
        return MemoryWanted(need, room.memory_free, judge(need, room))

    def close(self) -> None:
        """Read no more, and wait for what is being read."""
        self._machine.close()
        self._task.close()

    def _on_task_succeeded(self, model: _Model) -> None:
        if model.path == self._path:
            self._model = model
            self.changed.emit()


def _need(model: _Model, values: Mapping[str, Any], machine: Machine) -> MemoryNeed:
    context, kv_type = int(values["context_tokens"]), str(values["kv_type"])
    total = machine.memory_total
    return memory_need(model.size, model.shape, context, kv_type, memory_total=total)


def _read(path: str) -> _Model:
    try:
        return _Model(path, os.stat(path).st_size, shape_of_file(path))
    except OSError as error:
        raise ModelLoadError(path=path, detail=str(error)) from error
