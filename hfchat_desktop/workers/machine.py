"""What this computer has: memory, room on the disk, a GPU that llama.cpp can use."""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil

from hfchat_desktop.core.fit import Machine


def read_machine(folder: Path) -> Machine:
    """Return what is there now; `folder` lies on the disk in question and need not exist."""
    memory = psutil.virtual_memory()
    return Machine(memory.total, memory.available, _disk_free(folder))


def _disk_free(folder: Path) -> int:
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return 0
