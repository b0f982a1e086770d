"""Makes the wheel that goes into bundles out of the one that pip built.

Each library is there once, graphics lie in a folder of their own, and what a bare system
lacks is brought along. The same libraries give the same file, byte for byte.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import time
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import recipe


class RepackError(Exception):
    """The wheel of pip does not hold what it should."""


@dataclass
class Contents:
    """Files of the wheel to be: name in it, and content."""

    files: dict[str, bytes] = field(default_factory=dict)

    def add(self, name: str, data: bytes) -> None:
        """Add a file. Raises RepackError for a second one of that name with another content."""
        if self.files.setdefault(name, data) != data:
            raise RepackError(f"two different files want to be {name}")


def repack(
    raw: Path,
    folder: Path,
    *,
    system: str,
    machine: str,
    brought: list[Path],
    licences: dict[str, bytes],
) -> Path:
    """Write the lean wheel into a folder and return it. Raises RepackError.

    `brought` are the libraries besides, `licences` texts by file name.
    """
    contents = Contents()
    info = ""
    with zipfile.ZipFile(raw) as wheel:
        for name in sorted(wheel.namelist()):
            if name.endswith("/RECORD"):
                info = name.rpartition("/")[0]
            elif kept := _place(name, system, machine):
                contents.add(kept, wheel.read(name))
    for path in brought:
        contents.add(f"{recipe.LIBRARIES}/{path.name}", path.read_bytes())
    for name, text in licences.items():
        contents.add(f"{info}/licenses/{name}", text)
    _complete(contents, system, machine)
    result = folder / raw.name
    partial = result.with_suffix(".partial")
    folder.mkdir(parents=True, exist_ok=True)
    _write(partial, contents.files, f"{info}/RECORD")
    partial.replace(result)
    return result


def _place(name: str, system: str, machine: str) -> str | None:
    """Return where a file of pip's wheel goes; None for what is left out."""
    parts = name.split("/")
    if parts[0].endswith(".dist-info"):
        return name
    if _is_library(name):
        return recipe.place(parts[-1], system, machine)
    is_code = parts[0] == "llama_cpp" and parts[1] not in ("lib", "include", "bin")
    return name if is_code and name.endswith((".py", ".typed")) else None


def _is_library(name: str) -> bool:
    base = name.rpartition("/")[2]
    return base.endswith((".so", ".dylib", ".dll")) or ".so." in base


def _complete(contents: Contents, system: str, machine: str) -> None:
    """See that all kinds of libraries are there. Raises RepackError."""
    stems = {
        name.rpartition("/")[2].removeprefix("lib").partition(".")[0]
        for name in contents.files
        if name.startswith(recipe.LIBRARIES)
    }
    missing = [name for name in recipe.CORE if name not in stems]
    if not any(stem.startswith(recipe.CPU_PREFIX) for stem in stems):
        missing.append(recipe.CPU_PREFIX + "…")
    missing += [
        name
        for name in recipe.BROUGHT_ALONG[system]
        if f"{recipe.LIBRARIES}/{name}" not in contents.files
    ]
    if missing:
        raise RepackError(f"the wheel lacks {', '.join(missing)}")


def _write(path: Path, files: dict[str, bytes], record: str) -> None:
    rows = io.StringIO()
    lines = csv.writer(rows, lineterminator="\n")
    date = time.gmtime(recipe.SOURCE_DATE)[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as wheel:
        for name in sorted(files):
            wheel.writestr(_entry(name, date), files[name])
            digest = base64.urlsafe_b64encode(hashlib.sha256(files[name]).digest())
            lines.writerow((name, f"sha256={digest.rstrip(b'=').decode()}", len(files[name])))
        lines.writerow((record, "", ""))
        wheel.writestr(_entry(record, date), rows.getvalue())


def _entry(name: str, date: tuple[int, ...]) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date)  # type: ignore[arg-type]
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = (0o100755 if _is_library(name) else 0o100644) << 16
    return entry
