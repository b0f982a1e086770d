"""What a bundle weighs, part by part."""

from __future__ import annotations

import re
from pathlib import Path

PARTS = (
    ("starter model", r"lib/models/"),
    ("Vulkan", r"libggml-vulkan|ggml-vulkan"),
    ("engine: kinds of CPU", r"llama_cpp/lib/.*ggml-cpu"),
    ("engine: the rest", r"llama_cpp/"),
    ("ICU", r"libicu"),
    ("Qt: words", r"PySide6/(Qt/)?translations/"),
    ("Qt: plugins", r"PySide6/(Qt/)?plugins/"),
    ("Qt: libraries", r"libQt6|Qt6\w+\.dll|PySide6/Qt/lib"),
    ("PySide6", r"PySide6|shiboken6"),
    ("cryptography", r"cryptography"),
    ("programs, with Python's modules", r"hfchat(-desktop)?(\.exe)?$"),
    ("Python", r"libpython|python3\d+\.dll|lib-dynload|base_library"),
    ("SQLite", r"apsw"),
    ("resources", r"resources/"),
    ("libraries of the system", r"lib/lib[^/]*\.so"),
)
"""Name and pattern; the first that fits counts."""


def weigh(bundle: Path) -> dict[str, int]:
    """Return the bytes of each part; what belongs to none is "other"."""
    found = dict.fromkeys([*(name for name, _ in PARTS), "other"], 0)
    for path in bundle.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        name = path.relative_to(bundle).as_posix()
        part = next((part for part, pattern in PARTS if re.search(pattern, name)), "other")
        found[part] += path.stat().st_size
    return found


def total(bundle: Path, *, model: bool = True) -> int:
    """Return the bytes of a bundle, with or without the model."""
    parts = weigh(bundle)
    return sum(parts.values()) - (0 if model else parts["starter model"])


def table(bundle: Path) -> str:
    """Return the sizes as text, the heaviest part first."""
    parts = sorted(weigh(bundle).items(), key=lambda part: -part[1])
    rows = [f"  {size / 1e6:8.1f} MB  {name}" for name, size in parts if size]
    files = sum(1 for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    rows.append(f"  {total(bundle) / 1e6:8.1f} MB  altogether, in {files} files")
    rows.append(f"  {total(bundle, model=False) / 1e6:8.1f} MB  without the model (reach: 250)")
    return "\n".join(rows)
