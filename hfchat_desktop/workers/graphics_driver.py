"""Which graphics drivers are installed, told without loading one of them."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from hfchat_desktop import __version__

_MANIFESTS = "vulkan/icd.d"
_SYSTEM = ("/etc", "/usr/local/etc", "/usr/share", "/usr/local/share")
_NAMED = ("VK_", "GGML_VK_")
_KERNEL = ("/sys/module/nvidia/version", "/sys/module/amdgpu/version")
_CARDS = Path("/sys/class/drm")
_CARD = re.compile(r"card\d+")
_MAX_BYTES = 64 * 1024
_DISPLAYS = r"SYSTEM\CurrentControlSet\Control\Class\{4d36e968-e325-11ce-bfc1-08002be10318}"
_MOST = 64


def installed_drivers(environment: Mapping[str, str] = os.environ) -> str:
    """Return a text that is another one after a driver or this app was updated.

    Where the drivers cannot be known it is the version of the system.
    """
    if sys.platform == "win32":
        found = _of_registry()
    else:
        found = [*_of_manifests(environment), *_of_kernel(), *_of_cards()]
    system = os.uname().release if hasattr(os, "uname") else ""
    return "\n".join([f"app {__version__}", system, *sorted(set(found))])


def _of_manifests(environment: Mapping[str, str]) -> Iterator[str]:
    """Name the drivers that Vulkan's loader would find, and the time of their last change.

    https://github.com/KhronosGroup/Vulkan-Loader/blob/main/docs/LoaderDriverInterface.md
    """
    data = environment.get("XDG_DATA_DIRS", "").split(os.pathsep)
    home = environment.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")
    for base in (*_SYSTEM, *data, home):
        folder = Path(base or "/nothing", _MANIFESTS)
        try:
            manifests = sorted(folder.glob("*.json"))[:_MOST]
        except OSError:
            continue
        for manifest in manifests:
            yield from _described(manifest)
    for name, value in environment.items():
        if name.startswith(_NAMED):
            yield f"{name} {value}"


def _described(manifest: Path) -> Iterator[str]:
    yield _stamp(manifest)
    try:
        with manifest.open("rb") as file:
            library = json.loads(file.read(_MAX_BYTES))["ICD"]["library_path"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return
    if isinstance(library, str) and "/" in library:
        yield _stamp(manifest.parent / library)


def _of_kernel() -> Iterator[str]:
    yield from (_first_line(Path(name)) for name in _KERNEL)


def _of_cards() -> Iterator[str]:
    """Name the cards that Linux knows, by the numbers of their makers.

    Their own number may be another one at each start, and screens have folders there, too.
    """
    try:
        cards = [path for path in _CARDS.iterdir() if _CARD.fullmatch(path.name)][:_MOST]
    except OSError:
        return
    numbers = (
        [_first_line(card / "device" / name) for name in ("vendor", "device")] for card in cards
    )
    yield " ".join(["cards", *sorted("/".join(pair) for pair in numbers if all(pair))])


def _first_line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _stamp(path: Path) -> str:
    try:
        status = path.stat()
    except OSError:
        return f"{path} missing"
    return f"{path} {status.st_size} {status.st_mtime_ns}"


def _of_registry() -> list[str]:
    """Name the display drivers of Windows and their versions."""
    found: list[str] = []
    if sys.platform == "win32":
        import winreg

        for number in range(_MOST):
            try:
                path = rf"{_DISPLAYS}\{number:04d}"
                with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
                    found += [
                        f"{path} {winreg.QueryValueEx(key, name)[0]}"
                        for name in ("DriverDesc", "DriverVersion")
                    ]
            except OSError:
                continue
    return found
