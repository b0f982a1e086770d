"""Writes the licences of everything inside a bundle into it, for the window to show.

    python packaging/licences.py [--bundle DIR]

The texts go to `lib/resources/licences`, one file each, and index.json names them: a list of
`{"name", "version", "licence" (SPDX), "file"}`. It fails where something in the bundle has no
known licence.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from pathlib import Path

from inventory import ROOT, Component, InventoryError, inventory, site_of

BUNDLE = ROOT / "build" / "bundle" / "hfchat"


def main(arguments: list[str]) -> int:
    """Write the licences and print how many; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=BUNDLE)
    asked = parser.parse_args(arguments)
    try:
        components = inventory(asked.bundle, site_of(asked.bundle))
    except InventoryError as error:
        print(error, file=sys.stderr)
        return 1
    folder = folder_of(asked.bundle)
    write(components, folder)
    print(f"{len(components)} licences in {folder}")
    return 0


def folder_of(bundle: Path) -> Path:
    """Return where a bundle keeps its licences."""
    resources = next((path for path in bundle.glob("*/resources") if path.is_dir()), None)
    return (resources or bundle / "lib" / "resources") / "licences"


def write(components: list[Component], folder: Path) -> None:
    """Write index and texts; what is the same already is left as it is."""
    wanted = {file_name(component): component.text.strip() + "\n" for component in components}
    index = [
        {
            "name": component.name,
            "version": component.version,
            "licence": component.licence,
            "file": file_name(component),
        }
        for component in components
    ]
    wanted["index.json"] = json.dumps(index, indent=1, ensure_ascii=False) + "\n"
    if folder.is_dir() and {path.name for path in folder.iterdir()} - set(wanted):
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in wanted.items():
        path = folder / name
        if not path.is_file() or path.read_text("utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")


def file_name(component: Component) -> str:
    """Return the name of the file with a component's licence."""
    return re.sub(r"[^a-z0-9.]+", "-", component.name.lower()).strip("-") + ".txt"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
