"""What the metadata of installed Python packages says of who made what, under which licence."""

from __future__ import annotations

import importlib.metadata
import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_NO_LICENCE = re.compile(r"\.(py|pyc)$")
_SHORT = {
    "MIT": "MIT",
    "BSD-3-Clause": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache-2.0": "Apache-2.0",
    "MPL-2.0 AND MIT": "MPL-2.0 AND MIT",
    "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only": "LGPL-3.0-only",
}
"""What packages write in place of an expression, and what is meant (or chosen) by it."""
_CLASSIFIED = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
}
OWN_MODULES = {"hfchat_desktop", "entry"}
PACKER = re.compile(r"^(pyi|_pyi|struct$)")
"""Modules that PyInstaller adds to start the app with."""


@dataclass(frozen=True)
class Described:
    """One installed package."""

    name: str
    version: str
    licence: str
    text: str
    needs: tuple[str, ...]
    parts: tuple[dict[str, object], ...]


class Distributions:
    """The packages of an environment, by what they brought along."""

    def __init__(self, site: Path) -> None:
        self._by_name: dict[str, importlib.metadata.Distribution] = {}
        self._of_file: dict[str, str] = {}
        self._of_module: dict[str, str] = {}
        for distribution in importlib.metadata.distributions(path=[str(site)]):
            name = normal(distribution.metadata["Name"])
            self._by_name[name] = distribution
            for file in distribution.files or ():
                place = file.as_posix()
                self._of_file[place] = name
                top = place.partition("/")[0].split(".")[0]
                if place.endswith((".py", ".so", ".pyd")):
                    self._of_module.setdefault(top, name)

    def owner_of_file(self, place: str) -> str:
        """Return the package that a file came with; "" for none."""
        return self._of_file.get(place, "")

    def is_of_app(self, place: str) -> bool:
        """Return whether a file is a module of the app itself."""
        return _top(place) in OWN_MODULES

    def is_of_python(self, place: str) -> bool:
        """Return whether a file is a module of Python's own library."""
        return place not in self._of_file and _top(place) in sys.stdlib_module_names

    def owners_of_modules(self, modules: Iterable[str]) -> dict[str, list[str]]:
        """Return modules by the package that they came with; under "" those of none."""
        owners: dict[str, list[str]] = {}
        for module in modules:
            top = module.partition(".")[0]
            if top in sys.stdlib_module_names or top in OWN_MODULES or PACKER.match(top):
                continue
            owner = self._of_file.get(module.replace(".", "/") + ".py", "")
            owner = owner or self._of_file.get(module.replace(".", "/") + "/__init__.py", "")
            owners.setdefault(owner or self._of_module.get(top, ""), []).append(module)
        return owners

    def describe(self, name: str) -> Described:
        """Return what a package says of itself."""
        found = self._by_name[name]
        return Described(
            name=found.metadata["Name"],
            version=found.version,
            licence=_licence(found),
            text="\n\n".join(_texts(found)),
            needs=tuple(_needs(found)),
            parts=tuple(_parts(found)),
        )


def _top(place: str) -> str:
    return place.partition("/")[0].partition(".")[0]


def normal(name: str) -> str:
    """Return a package's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence(found: importlib.metadata.Distribution) -> str:
    if expression := found.metadata.get("License-Expression"):
        return str(expression)
    if short := _SHORT.get(str(found.metadata.get("License", "")).strip()):
        return short
    for classifier in found.metadata.get_all("Classifier") or ():
        if classifier in _CLASSIFIED:
            return _CLASSIFIED[classifier]
    return ""


def _texts(found: importlib.metadata.Distribution) -> Iterable[str]:
    for file in sorted(found.files or (), key=str):
        place = file.as_posix()
        if ".dist-info/" in place and _LICENCE_FILE.search(place) and not _NO_LICENCE.search(place):
            yield Path(str(file.locate())).read_text("utf-8", "replace").strip()


def _needs(found: importlib.metadata.Distribution) -> Iterable[str]:
    for requirement in found.requires or ():
        if "extra ==" not in requirement:
            yield normal(re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0])


def _parts(found: importlib.metadata.Distribution) -> Iterable[dict[str, object]]:
    for file in sorted(found.files or (), key=str):
        if "/sboms/" in file.as_posix() and file.suffix == ".json":
            record = json.loads(Path(str(file.locate())).read_text("utf-8"))
            yield from record.get("components", ())
