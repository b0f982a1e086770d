"""What the libraries of a finished wheel ask of a Linux system, and whether it is too much.

Read with readelf, which comes with every compiler.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

import recipe


def faults(folder: Path) -> list[str]:
    """Return what is wrong with the libraries below a folder, in words."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and ".so" in path.name)
    sonames = {path: soname(path) for path in files}
    found = [f"{path.name} calls itself {name}" for path, name in _misnamed(sonames)]
    own = {path.name for path in files}
    for path in files:
        found += _too_much(path, own)
    return found


def dynamic(path: Path) -> str:
    """Return what readelf tells of a library's dynamic section."""
    return _readelf("--dynamic", path)


def soname(path: Path) -> str:
    """Return the name that a library gives itself; "" for none."""
    name = re.search(r"\(SONAME\).*\[(.*)\]", dynamic(path))
    return name[1] if name else ""


def _misnamed(sonames: dict[Path, str]) -> Iterator[tuple[Path, str]]:
    for path, name in sonames.items():
        if name not in ("", path.name):
            yield path, name


def _too_much(path: Path, own: Iterable[str]) -> Iterator[str]:
    told = dynamic(path)
    allowed = {*own, *recipe.NEEDED_OF_LINUX}
    if path.parent.name == "gpu":
        allowed |= recipe.NEEDED_OF_GRAPHICS
    for needed in re.findall(r"\(NEEDED\).*\[(.*)\]", told):
        if needed not in allowed:
            yield f"{path.name} needs {needed}"
    for searched in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", told):
        if not set(searched.split(":")) <= {"$ORIGIN", "$ORIGIN/.."}:
            yield f"{path.name} looks for libraries in {searched}"
    versions = _readelf("--version-info", path)
    for prefix, limit in (("GLIBC", recipe.GLIBC), ("GLIBCXX", recipe.GLIBCXX)):
        newest = max(_numbers(prefix, versions), default=(0,))
        if newest > limit:
            yield f"{path.name} needs {prefix}_{'.'.join(map(str, newest))}"
    if re.search(r"\.(symtab|debug_info)\b", _readelf("--section-headers", path)):
        yield f"{path.name} is not stripped"


def _numbers(prefix: str, text: str) -> Iterator[tuple[int, ...]]:
    for version in re.findall(rf"\b{prefix}_(\d+(?:\.\d+)*)\b", text):
        yield tuple(int(part) for part in version.split("."))


def _readelf(what: str, path: Path) -> str:
    command = ["readelf", "--wide", what, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
