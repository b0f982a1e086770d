"""Finds out what a bundle is made of: every file and every module in it belongs to something.

What belongs to nothing known, or to something without a licence, is an error: it would go out
without anyone having asked whether it may. `licences.py` and `sbom.py` are made from this.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import inventory_debian
import inventory_fixed as fixed
from inventory_python import Distributions

ROOT = Path(__file__).resolve().parents[1]


class InventoryError(Exception):
    """Something in the bundle is not known, or its licence is not; the message lists it."""


@dataclass(frozen=True)
class Component:
    """One thing inside, made by somebody."""

    name: str
    version: str
    licence: str
    """An SPDX expression."""
    text: str
    """The licence in full, with its copyright notices."""
    kind: str = "library"
    """A type of CycloneDX."""
    purl: str = ""
    files: tuple[str, ...] = ()
    """Files of the bundle, relative to it; a Python package may have none of its own."""
    needs: tuple[str, ...] = ()
    parts: tuple[dict[str, object], ...] = field(default=())
    """Records of CycloneDX that the makers of the component gave along."""


def inventory(bundle: Path, site: Path) -> list[Component]:
    """Return what a bundle is made of, by name; `site` has the packages that it was made from.

    Raises InventoryError.
    """
    packages = Distributions(site)
    owners, unknown = _owners(bundle, packages)
    modules = packages.owners_of_modules(_modules(bundle))
    unknown += modules.pop("", [])
    for name in modules:
        owners.setdefault(f"python:{name}", [])
    found, unlicensed = [], []
    for owner, files in owners.items():
        component = _component(owner, tuple(sorted(files)), packages)
        if component is None or not component.licence or not component.text.strip():
            unlicensed.append(owner)
        else:
            found.append(component)
    found += [_fixed(record, ()) for record in fixed.ALWAYS]
    if unknown or unlicensed:
        raise InventoryError(_sentence(unknown, unlicensed))
    return sorted(found, key=lambda component: component.name.casefold())


def _sentence(unknown: list[str], unlicensed: list[str]) -> str:
    lines = [f"nobody is known to have made {name}" for name in sorted(unknown)[:20]]
    lines += [f"no licence is known of {name.partition(':')[2]}" for name in sorted(unlicensed)]
    return "\n".join([*lines, "Name it in packaging/inventory_fixed.py, or leave it out."])


def _owners(bundle: Path, packages: Distributions) -> tuple[dict[str, list[str]], list[str]]:
    owners: dict[str, list[str]] = {}
    unknown = []
    for path in sorted(bundle.rglob("*")):
        if path.is_dir() or path.is_symlink():
            continue
        name = path.relative_to(bundle).as_posix()
        owner = _owner(name, packages)
        if owner:
            owners.setdefault(owner, []).append(name)
        else:
            unknown.append(name)
    return owners, unknown


def _owner(name: str, packages: Distributions) -> str:
    for pattern, record in fixed.FILES:
        if re.search(pattern, name):
            return f"fixed:{record}"
    inside = name.partition("/")[2]
    if inside.endswith(".pyc"):  # a module that lies in a file of its own
        inside = inside[:-1]
        if packages.is_of_app(inside):
            return "fixed:HFChat Desktop"
        if packages.is_of_python(inside):
            return "fixed:CPython"
    if distribution := packages.owner_of_file(inside):
        return f"python:{distribution}"
    package = inventory_debian.package_of(Path(name).name)
    return f"debian:{package}" if package else ""


def _modules(bundle: Path) -> list[str]:
    """Return the names of the Python modules inside the program."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for path in map(bundle.joinpath, fixed.PROGRAMS) if path.is_file())
    archive = CArchiveReader(str(program))
    names: list[str] = []
    for name in archive.toc:
        if name.endswith(".pyz"):
            names += archive.open_embedded_archive(name).toc
    return names


def _component(owner: str, files: tuple[str, ...], packages: Distributions) -> Component | None:
    kind, _, name = owner.partition(":")
    if kind == "fixed":
        return _fixed(fixed.RECORDS[name], files)
    if kind == "debian":
        package = inventory_debian.describe(name)
        return Component(
            name=name,
            version=package.version,
            licence=fixed.licence_of_debian(name),
            text=package.copyright,
            purl=f"pkg:deb/debian/{name}@{package.version}",
            files=files,
        )
    described = packages.describe(name)
    return Component(
        name=described.name,
        version=described.version,
        licence=fixed.PYTHON_LICENCES.get(name, described.licence),
        text=described.text or fixed.text_of_python(name),
        purl=f"pkg:pypi/{name}@{described.version}",
        files=files,
        needs=described.needs,
        parts=described.parts,
    )


def _fixed(record: fixed.Record, files: Iterable[str]) -> Component:
    return Component(
        name=record.name,
        version=record.version(),
        licence=record.licence,
        text=record.text(),
        kind=record.kind,
        purl=record.purl(),
        files=tuple(files),
    )


def site_of(bundle: Path) -> Path:
    """Return the packages that a bundle was made from: of its own environment, or of this one."""
    for site in (bundle.parent / "venv").glob("**/site-packages"):
        return site
    return next(Path(path) for path in sys.path if path.endswith("site-packages"))
