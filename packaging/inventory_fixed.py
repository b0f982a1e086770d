"""What cannot be read from any metadata: which files are whose, and under which licence."""

from __future__ import annotations

import importlib.metadata
import re
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import setup_models

ROOT = Path(__file__).resolve().parents[1]
TEXTS = Path(__file__).resolve().parent / "licence_texts"
PROGRAMS = ("hfchat", "hfchat.exe", "MacOS/hfchat")


def text(*names: str) -> str:
    """Return licence texts of ours, one after the other; "" where one is missing."""
    try:
        return "\n\n".join((TEXTS / name).read_text("utf-8").strip() for name in names)
    except FileNotFoundError:
        return ""


@dataclass(frozen=True)
class Record:
    """A component that no package manager knows."""

    name: str
    licence: str
    text: Callable[[], str]
    version: Callable[[], str]
    kind: str = "library"
    locator: str = ""
    """A purl without the version."""
    versioned: bool = field(default=True)

    def purl(self) -> str:
        """Return the package URL; "" for none."""
        return f"{self.locator}@{self.version()}" if self.locator else ""


def _version_of(package: str) -> Callable[[], str]:
    return lambda: importlib.metadata.version(package)


def _app_version() -> str:
    source = (ROOT / "hfchat_desktop" / "__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    return found[1] if found else "0"


def _python_text() -> str:
    base = Path(sysconfig.get_path("stdlib"))
    for place in (base / "LICENSE.txt", base.parent / "LICENSE.txt", base.parents[1] / "LICENSE"):
        if place.is_file():
            return place.read_text("utf-8", "replace")
    return ""


def _package_text(package: str, name: str) -> str:
    for file in importlib.metadata.files(package) or ():
        if file.name == name:
            return Path(str(file.locate())).read_text("utf-8", "replace")
    return ""


def _model_text() -> str:
    model = setup_models.STARTER
    return (
        f"SmolLM2-135M-Instruct by Hugging Face (HuggingFaceTB), quantised as Q4_1.\n"
        f"{model.file}, {model.size_bytes} bytes, SHA-256 {model.sha256}.\n"
        "Licensed under the Apache License, Version 2.0.\n\n"
        + (ROOT / "LICENSE").read_text("utf-8")
    )


def _qt_text(*more: str) -> str:
    version = importlib.metadata.version("PySide6-Essentials")
    words = text("qt.txt", "LGPL-3.0-only.txt", "GPL-3.0-only.txt", *more)
    return words.replace("@VERSION@", version)


RECORDS = {
    record.name: record
    for record in (
        Record(
            "HFChat Desktop",
            "Apache-2.0",
            lambda: (
                (ROOT / "NOTICE").read_text("utf-8")
                + "\n\n"
                + (ROOT / "LICENSE").read_text("utf-8")
            ),
            _app_version,
            "application",
        ),
        Record(
            "PyInstaller bootloader",
            "GPL-2.0-or-later WITH Bootloader-exception",
            lambda: _package_text("pyinstaller", "COPYING.txt"),
            _version_of("pyinstaller"),
            locator="pkg:pypi/pyinstaller",
        ),
        Record(
            "CPython",
            "PSF-2.0",
            _python_text,
            lambda: ".".join(map(str, __import__("sys").version_info[:3])),
            "framework",
            "pkg:generic/cpython",
        ),
        Record(
            "Qt",
            "LGPL-3.0-only",
            lambda: _qt_text("qt-parts.txt"),
            _version_of("PySide6-Essentials"),
            "framework",
            "pkg:generic/qt",
        ),
        Record(
            "ICU",
            "Unicode-DFS-2016",
            lambda: text("icu.txt"),
            lambda: "73",
            "library",
            "pkg:generic/icu",
        ),
        Record(
            "llama.cpp",
            "MIT",
            lambda: text("llama.cpp.txt"),
            lambda: f"as in llama-cpp-python {importlib.metadata.version('llama-cpp-python')}",
        ),
        Record(
            "SmolLM2-135M-Instruct",
            "Apache-2.0",
            _model_text,
            lambda: "Q4_1",
            "machine-learning-model",
        ),
        Record(
            "STIX Two Math",
            "OFL-1.1",
            lambda: text("stix-two-math.txt"),
            lambda: "2.11",
            "data",
        ),
        Record(
            "DejaVu Sans",
            "Bitstream-Vera",
            lambda: text("dejavu-sans.txt"),
            lambda: "2.37",
            "data",
        ),
        Record(
            "libgomp",
            "GPL-3.0-or-later WITH GCC-exception-3.1",
            lambda: text("gcc-exception.txt", "GPL-3.0-only.txt"),
            lambda: "12",
        ),
    )
}

LUCIDE = Record(
    "Lucide icons",
    "ISC AND MIT",
    lambda: (ROOT / "resources" / "icons" / "LICENSE").read_text("utf-8"),
    lambda: "2026",
    "data",
)
SQLITE = Record(
    "SQLite",
    "blessing",
    lambda: text("sqlite.txt"),
    lambda: ".".join(importlib.metadata.version("apsw").split(".")[:3]),
    locator="pkg:generic/sqlite",
)
ALWAYS = (LUCIDE, SQLITE)
"""What is inside other files: of ours, and of apsw's library."""

FILES = (
    (r"^(\.\./MacOS/)?hfchat(-desktop)?(\.exe)?$", "PyInstaller bootloader"),
    (r"^[^/]+/resources/", "HFChat Desktop"),
    (r"^[^/]+/models/[^/]+\.gguf$", "SmolLM2-135M-Instruct"),
    (r"/(lib)?icu(data|i18n|uc)[.\d]", "ICU"),
    (r"/llama_cpp/lib/(.*/)?libgomp", "libgomp"),
    (r"/llama_cpp/lib/(.*/)?(lib)?(llama|ggml|mtmd)[^/]*$", "llama.cpp"),
    (r"/PySide6/(Qt/|plugins/|translations/|Qt6[^/]*\.dll)", "Qt"),
    (r"^[^/]+/(lib)?Qt6?[A-Z][^/]*$", "Qt"),
    (r"/ziamath/fonts/STIX", "STIX Two Math"),
    (r"/ziafont/fonts/DejaVu", "DejaVu Sans"),
    (r"/python3\.\d+/|/base_library\.zip(/|$)|/libpython", "CPython"),
    (r"/python3\d*\.dll$|/[^/]*\.pyd$", "CPython"),
    (r"/Python(\.framework/.*)?$", "CPython"),
)
"""Places of the bundle, and the record of `RECORDS` that they belong to; the first counts."""

PYTHON_LICENCES = {
    "apsw": "any-OSI",
    "jinja2": "BSD-3-Clause",
    "llama-cpp-python": "MIT",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
"""Where a package's own word is no expression; what stands here was read in its licence."""


def text_of_python(package: str) -> str:
    """Return the licence of a package whose wheel has none; "" where nobody has looked."""
    if package in ("pyside6-essentials", "shiboken6"):
        return _qt_text()
    return text(f"{package}.txt")


_DEBIAN_LICENCES = (
    (r"^libxcb", "MIT"),
    (r"^libxkbcommon", "MIT"),
    (r"^libbrotli", "MIT"),
    (r"^libbz2", "bzip2-1.0.6"),
    (r"^libffi", "MIT"),
    (r"^liblzma", "0BSD OR LicenseRef-Public-Domain"),
    (r"^libssl3", "Apache-2.0"),
    (r"^libuuid1", "BSD-3-Clause"),
    (r"^libzstd1", "BSD-3-Clause"),
    (r"^libgomp1", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    (r"^zlib1g", "Zlib"),
    (r"^libexpat1", "MIT"),
)


def licence_of_debian(package: str) -> str:
    """Return the licence of a library of Debian's; "" where nobody has looked."""
    return next((name for pattern, name in _DEBIAN_LICENCES if re.search(pattern, package)), "")
