"""Writes what Windows shows of the programs in their properties, in PyInstaller's form.

    python packaging/windows/version_info.py FILE

The bundle takes it from HFCHAT_BUNDLE_VERSION_FILE.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FORM = """\
VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, OS=0x40004, fileType=1),
    kids=[
        StringFileInfo([StringTable("040904B0", [
            StringStruct("CompanyName", "The HFChat Desktop contributors"),
            StringStruct("FileDescription", "HFChat Desktop"),
            StringStruct("FileVersion", "{version}"),
            StringStruct("InternalName", "hfchat"),
            StringStruct("LegalCopyright", "The HFChat Desktop contributors, Apache-2.0"),
            StringStruct("ProductName", "HFChat Desktop"),
            StringStruct("ProductVersion", "{version}"),
        ])]),
        VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
    ],
)
"""


def text(version: str) -> str:
    """Return the file for a version."""
    numbers = [*map(int, re.findall(r"\d+", version)[:3]), 0, 0, 0]
    return FORM.format(version=version, numbers=(*numbers[:3], 0))


def main(arguments: list[str]) -> int:
    """Write the file for the version of the app; return the exit status."""
    source = (ROOT / "hfchat_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', source)
    target = Path(arguments[0])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text(found[1] if found else "0"), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
