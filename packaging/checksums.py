"""Writes SHA256SUMS of the packages, as `sha256sum --check` reads it.

python packaging/checksums.py [FOLDER]
"""

from __future__ import annotations

import sys
from pathlib import Path

from setup_models import sha256_of

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ROOT / "build" / "packages"
NAME = "SHA256SUMS"
PACKED = (".deb", ".AppImage", ".exe", ".dmg", ".json")


def main(arguments: list[str]) -> int:
    """Write the sums and print them; return 1 where there is nothing to sum up."""
    folder = Path(arguments[0]) if arguments else PACKAGES
    text = sums(folder)
    if not text:
        print(f"There are no packages in {folder}.", file=sys.stderr)
        return 1
    (folder / NAME).write_text(text, encoding="utf-8", newline="\n")
    print(text, end="")
    return 0


def sums(folder: Path) -> str:
    """Return a line for each package that lies in the folder itself; "" for none."""
    if not folder.is_dir():
        return ""
    packages = sorted(path for path in folder.iterdir() if path.suffix in PACKED)
    return "".join(f"{sha256_of(path)}  {path.name}\n" for path in packages if path.is_file())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
