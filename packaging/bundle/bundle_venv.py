"""The Python environment that a bundle is made from: what is locked, and nothing besides."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NOT_BUNDLED = ("llama-cpp-python", "numpy", "hf-xet", "diskcache")
"""Of requirements.lock: the engine comes as a wheel of its own, the others are not used."""
BUILDERS = (
    "altgraph",
    "macholib",
    "packaging",
    "pefile",
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
)
"""Of requirements-dev.lock: PyInstaller and what it needs."""


def blocks(lock: str) -> Iterator[tuple[str, str]]:
    """Yield each requirement of a lock, its name and its lines with the hashes."""
    lines: list[str] = []
    for line in [*lock.splitlines(), "."]:
        if lines and not line.startswith((" ", "\t")):
            name = lines[0].split("==")[0].strip().lower()
            yield name, "\n".join(lines) + "\n"
            lines = []
        if line[:1].isalnum() or lines:
            lines.append(line)


def requirements(root: Path) -> str:
    """Return the lock of a bundle's environment, hashes and all."""
    app = (root / "requirements.lock").read_text(encoding="utf-8")
    dev = (root / "requirements-dev.lock").read_text(encoding="utf-8")
    chosen = {name + text: text for name, text in blocks(app) if name not in NOT_BUNDLED}
    chosen |= {name + text: text for name, text in blocks(dev) if name in BUILDERS}
    return "".join(chosen[key] for key in sorted(chosen))


def python_of(venv: Path) -> Path:
    """Return the Python of an environment."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def make(venv: Path, root: Path, wheel: Path) -> None:
    """Make the environment, or leave it alone where it is what it should be.

    Raises subprocess.CalledProcessError.
    """
    lock = requirements(root)
    stamp = hashlib.sha256(f"{lock}{sys.version}".encode() + wheel.read_bytes()).hexdigest()
    note = venv / "made-of"
    if note.is_file() and note.read_text() == stamp:
        return
    shutil.rmtree(venv, ignore_errors=True)
    base = getattr(sys, "_base_executable", "") or sys.executable
    _run([base, "-I", "-m", "venv", str(venv)])
    listed = venv / "bundle.lock"
    listed.write_text(lock, encoding="utf-8")
    pip = [str(python_of(venv)), "-I", "-m", "pip", "--disable-pip-version-check", "install"]
    pip += ["--progress-bar", "off", "--no-deps"]
    _run([*pip, "--only-binary", ":all:", "--require-hashes", "-r", str(listed)])
    _run([*pip, "--no-index", str(wheel)])
    note.write_text(stamp)


def _run(command: list[str]) -> None:
    print("$", " ".join(command), flush=True)
    environment = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "PYTHONHOME")}
    subprocess.run(command, check=True, env=environment)
