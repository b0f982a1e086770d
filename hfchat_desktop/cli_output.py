"""Lines and JSON on standard output, with nothing in them that a terminal would obey."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from hfchat_desktop.core.plain_text import plain_label


def print_json(value: Any) -> None:
    """Print a value as one line of JSON."""
    sys.stdout.write(json.dumps(value, ensure_ascii=True, default=str) + "\n")


def print_line(text: str = "") -> None:
    """Print one line; what stands for lines or terminal commands in it is taken out."""
    safe = plain_label(text) if text.strip() else ""
    indent = len(text) - len(text.lstrip(" ")) if safe else 0
    sys.stdout.write(" " * indent + safe.encode("utf-8", "replace").decode() + "\n")


def print_table(rows: Iterable[Sequence[str]], right: Sequence[int] = ()) -> None:
    """Print rows in columns; those numbered in `right` stand to the right."""
    safe = [[plain_label(cell) for cell in row] for row in rows]
    if not safe:
        return
    widths = [max(len(row[column]) for row in safe) for column in range(len(safe[0]))]
    for row in safe:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        line = "  ".join(cells).rstrip()
        sys.stdout.write(line.encode("utf-8", "replace").decode() + "\n")
