"""Checks a parts list against the schema of CycloneDX 1.6.

    python packaging/sbom_validate.py FILE

The schema comes with the project's own Python library, which is put into an environment of its
own below build/tools, from packaging/cyclonedx.lock.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = Path(__file__).resolve().parent / "cyclonedx.lock"
VENV = ROOT / "build" / "tools" / "cyclonedx"
CODE = """
import sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
text = open(sys.argv[1], encoding="utf-8").read()
fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
sys.exit(str(fault)[:2000] if fault else 0)
"""


def main(arguments: list[str]) -> int:
    """Check one file; return 0 where it is valid."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        python = _environment()
    except subprocess.CalledProcessError as error:
        print(f"the validator could not be installed: {error}", file=sys.stderr)
        return 1
    status = subprocess.call([str(python), "-I", "-c", CODE, arguments[0]])
    print(f"{arguments[0]}: {'valid CycloneDX 1.6' if status == 0 else 'NOT valid'}")
    return 1 if status else 0


def _environment() -> Path:
    """Return the Python of the validator's environment, made if it is not what is locked."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    state = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    note = VENV / "made-of"
    if note.is_file() and note.read_text("utf-8") == state:
        return python
    shutil.rmtree(VENV, ignore_errors=True)
    base = getattr(sys, "_base_executable", "") or sys.executable
    subprocess.run([base, "-I", "-m", "venv", str(VENV)], check=True)
    install = [str(python), "-I", "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    subprocess.run([*install, "--require-hashes", "-r", str(LOCK)], check=True)
    note.write_text(state, encoding="utf-8")
    return python


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
