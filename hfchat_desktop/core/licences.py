"""The licences of everything inside: from the list in a bundle, or of what a checkout installed."""

from __future__ import annotations

import importlib.metadata
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hfchat_desktop.core.record import Record

_LIMIT = 2 * 1024 * 1024
_LONGEST_NAME = 200
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._+()-]{0,150}")
_PACKAGE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_OURS = "HFChat Desktop"


class Licence(Record):
    """One part that is inside. `paths` are where its terms are; `terms` are used without any."""

    name: str
    version: str
    licence: str
    paths: tuple[str, ...] = ()
    terms: str = ""

    @property
    def text(self) -> str:
        """Read its terms; "" where there are none to be read."""
        read = (_read(Path(path)) for path in self.paths)
        return "\n\n".join(text for text in read if text) or self.terms


def licences(folder: Path) -> list[Licence]:
    """Return all, by name. `folder` is `resources/licences`, which only a bundle has."""
    index = folder / "index.json"
    found = _of_bundle(index) if index.is_file() else _of_checkout(folder.parent)
    return sorted(found, key=lambda part: (part.name.casefold(), part.version))


def own_licence(folder: Path) -> Licence:
    """Return the licence of this app itself."""
    known = (part for part in licences(folder) if part.name.casefold() == _OURS.casefold())
    return next(known, Licence(_OURS, "", "Apache-2.0"))


def _of_bundle(index: Path) -> list[Licence]:
    """Return what the list has; an entry that is not one of ours is left out."""
    try:
        held = json.loads(_read(index))
    except (ValueError, RecursionError):
        return []
    found = []
    for entry in held if isinstance(held, list) else []:
        part = _entry(entry, index.parent)
        if part is not None:
            found.append(part)
    return found


def _entry(entry: Any, folder: Path) -> Licence | None:
    if not isinstance(entry, dict):
        return None
    told = [entry.get(key) for key in ("name", "version", "licence", "file")]
    name, version, licence, file = (
        value[:_LONGEST_NAME] if isinstance(value, str) else "" for value in told
    )
    if not name:
        return None
    paths = (str(folder / file),) if _FILE.fullmatch(file) and ".." not in file else ()
    return Licence(name, version, licence, paths)


def _of_checkout(resources: Path) -> list[Licence]:
    root = resources.parent
    found = [
        Licence(_OURS, "", "Apache-2.0", (str(root / "LICENSE"),)),
        Licence("Lucide", "", "ISC AND MIT", (str(resources / "icons" / "LICENSE"),)),
    ]
    return found + [_installed(package) for package in _needed(root / "pyproject.toml")]


def _needed(project: Path) -> Iterator[importlib.metadata.Distribution]:
    """Yield the packages that the app needs, and those that they need, once each."""
    try:
        wanted = list(tomllib.loads(_read(project))["project"]["dependencies"])
    except (tomllib.TOMLDecodeError, KeyError):
        return
    seen: set[str] = set()
    while wanted:
        requirement = wanted.pop()
        found = _PACKAGE.match(requirement)
        name = found[0].casefold().replace("_", "-") if found else ""
        if not name or name in seen or "extra ==" in requirement:
            continue
        seen.add(name)
        try:
            package = importlib.metadata.distribution(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # of another system
        wanted += package.requires or []
        yield package


def _installed(package: importlib.metadata.Distribution) -> Licence:
    told: Any = package.metadata  # a message, whatever its protocol says
    classes = [name for name in told.get_all("Classifier") or [] if name.startswith("License ::")]
    short = told.get("License-Expression") or told.get("License") or ""
    short = short or ", ".join(name.rpartition(":: ")[2] for name in classes)
    files = told.get_all("License-File") or []
    texts = [
        package.read_text(f"licenses/{file}") or package.read_text(file) or "" for file in files
    ]
    terms = "\n\n".join(text for text in texts if text)
    first_line = short.strip().split("\n")[0][:_LONGEST_NAME]
    return Licence(told["Name"], package.version, first_line, (), terms or short)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LIMIT).decode("utf-8", "replace")
    except OSError:
        return ""
