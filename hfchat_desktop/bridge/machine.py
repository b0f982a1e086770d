"""Tells how much memory and room on the disk there is, and keeps on telling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.fit import Machine
from hfchat_desktop.workers.machine import read_machine

INTERVAL_MS = 5_000
NOTICEABLE_BYTES = 64 * 1024 * 1024


class MachineWatch(QObject):
    """Reads the machine in the pool: when asked, and every few seconds while somebody looks.

    `changed` tells what can be noticed: the first reading, another disk, and free memory or
    room that is at least `NOTICEABLE_BYTES` away from what was told last.
    """

    changed = Signal(object)  # core.fit.Machine

    def __init__(
        self, folder: Path, parent: QObject | None = None, *, interval_ms: int = INTERVAL_MS
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._hardware: Mapping[str, Any] = {}
        self._machine: Machine | None = None
        self._told: Machine | None = None
        self._task = LatestTask(self)
        self._task.succeeded.connect(self._on_task_succeeded)
        self._timer = QTimer(self)
        self._timer.setInterval(interval_ms)
        self._timer.timeout.connect(self.refresh)

    @property
    def machine(self) -> Machine | None:
        """What was read last; None until then."""
        return self._machine

    def set_folder(self, folder: Path) -> None:
        """Look at the disk that `folder` lies on from now on."""
        if folder != self._folder:
            self._folder = folder
            self.refresh()

    def set_hardware(self, hardware: Mapping[str, Any]) -> None:
        """Name the graphics card that the engine found; `bridge.graphics` has what it said."""
        self._hardware = hardware
        if self._machine is not None:
            self._on_task_succeeded(self._machine)

    def set_watching(self, watching: bool) -> None:
        """Read now and repeatedly, or not any more."""
        if not watching:
            self._timer.stop()
        elif not self._timer.isActive():
            self.refresh()
            self._timer.start()

    def refresh(self) -> None:
        """Read once more; `changed` follows where there is something to tell."""
        folder = self._folder
        self._task.start(lambda: read_machine(folder))

    def close(self) -> None:
        """Read no more, and wait for what is being read."""
        self._timer.stop()
        self._task.close()

    def _on_task_succeeded(self, machine: Machine) -> None:
        machine = replace(machine, **_card(self._hardware))
        self._machine = machine
        if self._told is None or _is_noticeable(self._told, machine):
            self._told = machine
            self.changed.emit(machine)


def _card(hardware: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `Machine` says of cards with memory of their own, all of them together."""
    cards = hardware.get("graphics", {}).get("cards", [])
    usable = [card for card in cards if card.get("kind") == "gpu"]
    return {
        "gpu_name": str(usable[0].get("description", "")) if usable else "",
        "gpu_total": sum(int(card.get("total", 0)) for card in usable),
        "gpu_free": sum(int(card.get("free", 0)) for card in usable),
    }


def _is_noticeable(old: Machine, new: Machine) -> bool:
    """Whether one of the figures differs by more than memory does all the time."""
    pairs = zip(vars(old).values(), vars(new).values(), strict=True)
    return any(
        a != b and (not isinstance(a, int) or abs(a - b) >= NOTICEABLE_BYTES) for a, b in pairs
    )
