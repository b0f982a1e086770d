"""Writes the copyright file of the Debian package from the licences inside the bundle."""

from __future__ import annotations

import json
from pathlib import Path

import tree

COMMON = {
    "Apache-2.0": "Apache-2.0",
    "GPL-2.0-or-later": "GPL-2",
    "GPL-3.0-or-later": "GPL-3",
    "LGPL-3.0-only": "LGPL-3",
    "MPL-2.0": "MPL-2.0",
}
"""Licences by their SPDX names, and the files of /usr/share/common-licenses that hold them."""
HEADER = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: HFChat Desktop
Comment: This package contains its own Python, Qt, llama.cpp and a language
 model. What is inside, with versions, is listed below; the licences in full,
 with the notices of those who hold the copyright, are in
 /usr/lib/hfchat/lib/resources/licences and can be read in the app.

Files: *
Copyright: 2026 The contributors to HFChat Desktop
License: Apache-2.0
"""


def text(bundle: Path) -> str:
    """Return the file. Raises PackageError where licences.py has not written its list."""
    index = bundle / "lib" / "resources" / "licences" / "index.json"
    try:
        components = json.loads(index.read_text("utf-8"))
    except FileNotFoundError as error:
        raise tree.PackageError(
            f"{index} is missing: run packaging/licences.py --bundle {bundle} first."
        ) from error
    parts = [HEADER]
    names: dict[str, str] = {}
    for component in components:
        if component["name"] == "HFChat Desktop":
            continue
        name = short_name(component["licence"])
        names.setdefault(name, component["file"])
        parts.append(
            f"Files: usr/lib/hfchat/lib/resources/licences/{component['file']}\n"
            f"Copyright: those named in this file\n"
            f"License: {name}\n"
            f"Comment: {component['name']} {component['version']}, inside the bundle\n"
        )
    parts += [_licence(name, file) for name, file in sorted({"Apache-2.0": "", **names}.items())]
    return "\n".join(parts)


def short_name(expression: str) -> str:
    """Return an SPDX expression as the format of Debian writes it."""
    words = expression.strip("()").split()
    joined = "-".join(word.lower() if word in ("AND", "OR", "WITH") else word for word in words)
    return joined.replace("-and-", " and ").replace("-or-", " or ")


def _licence(name: str, file: str) -> str:
    lines = [f"License: {name}"]
    for spdx, common in COMMON.items():
        if name.startswith(spdx):
            lines.append(f" The text is in /usr/share/common-licenses/{common}.")
    if file:
        lines.append(f" In full: /usr/lib/hfchat/lib/resources/licences/{file}")
    return "\n".join(lines) + "\n"
