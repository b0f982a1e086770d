"""What Debian's or Ubuntu's database says of a library that was taken from the system."""

from __future__ import annotations

import functools
import subprocess
from dataclasses import dataclass
from pathlib import Path

FOLDERS = ("/usr/lib", "/lib")
DOCUMENTS = Path("/usr/share/doc")


@dataclass(frozen=True)
class Package:
    """A package of the system that the bundle was made on."""

    version: str
    copyright: str


@functools.cache
def package_of(library: str) -> str:
    """Return the package that owns a library of the system; "" where none does."""
    for folder in FOLDERS:
        for place in sorted(Path(folder).glob(f"*-linux-gnu/{library}")):
            owner = _asked("dpkg-query", "--search", str(place.resolve()))
            owner = owner or _asked("dpkg-query", "--search", str(place))
            if owner:
                return owner.partition(":")[0]
    return ""


def describe(package: str) -> Package:
    """Return the version and the copyright file of an installed package."""
    version = _asked("dpkg-query", "--show", "--showformat=${Version}\\n", package)
    try:
        text = (DOCUMENTS / package / "copyright").read_text("utf-8", "replace")
    except OSError:
        text = ""
    return Package(version, text)


def _asked(*command: str) -> str:
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    lines = told.stdout.splitlines()
    return lines[0].strip() if told.returncode == 0 and lines else ""
