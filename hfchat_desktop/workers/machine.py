"""What this computer has: memory and room on the disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil

from hfchat_desktop.core.fit import Machine

_CGROUPS = Path("/sys/fs/cgroup")
_OWN_CGROUP = Path("/proc/self/cgroup")


def read_machine(
    folder: Path, *, cgroups: Path = _CGROUPS, own_cgroup: Path = _OWN_CGROUP
) -> Machine:
    """Return what is there now; `folder` lies on the disk in question and need not exist.

    Free memory counts what the system would give up for a program that asks (file caches).
    In a container it is what the container may still take. Graphics cards are named by the
    engine, which loads their drivers. A few system calls, no process.
    """
    memory = psutil.virtual_memory()
    total, free = memory.total, memory.available
    for limit, used in _container_limits(cgroups, own_cgroup):
        total = min(total, limit)
        free = min(free, max(0, limit - used))
    return Machine(total, free, disk_free(folder))


def disk_free(folder: Path) -> int:
    """Return the free bytes of the disk that `folder`, or its nearest parent, lies on."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except OSError:
            continue
    return 0


def _container_limits(root: Path, own: Path) -> list[tuple[int, int]]:
    """Return (limit, used) bytes of each control group that this process is in. Linux.

    https://docs.kernel.org/admin-guide/cgroup-v2.html#memory and, for version 1,
    https://docs.kernel.org/admin-guide/cgroup-v1/memory.html
    """
    found = []
    for folder in _own_cgroups(root, own):
        for limit_name, used_name, cache_key in (
            ("memory.max", "memory.current", "inactive_file"),
            ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
        ):
            limit = _number(folder / limit_name)
            used = _number(folder / used_name)
            if limit and used is not None:
                found.append((limit, used - _cached(folder / "memory.stat", cache_key)))
    return found


def _own_cgroups(root: Path, own: Path) -> list[Path]:
    """Return the folders of this process's memory groups, the innermost first."""
    try:
        lines = own.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    folders: list[Path] = []
    for line in lines:
        _, controllers, path = (*line.split(":", 2), "", "")[:3]
        base = root / "memory" if "memory" in controllers.split(",") else root
        if controllers and base == root:
            continue
        inner = base / path.lstrip("/")
        if ".." in inner.parts:
            inner = base
        folders += [inner, *(up for up in inner.parents if up.is_relative_to(base))]
    return folders


def _number(file: Path) -> int | None:
    try:
        return int(file.read_text(encoding="ascii"))
    except (OSError, ValueError):  # "max": no limit
        return None


def _cached(stat: Path, key: str) -> int:
    """Return the bytes of file caches that the group would give up."""
    try:
        lines = stat.read_text(encoding="ascii").splitlines()
        return next((int(line.split()[1]) for line in lines if line.startswith(key + " ")), 0)
    except (OSError, ValueError, IndexError):
        return 0
