"""Run the named benchmarks, or all, and print JSON."""

from __future__ import annotations

import importlib
import json
import os
import platform
import sys
import time
from typing import Any

NAMES = (
    "engine",
    "portable_engine",
    "busy",
    "window",
    "start",
    "bundle",
    "stop",
    "switch",
    "long_chat",
    "memory",
    "fit",
    "catalogue",
    "download",
    "answers",
    "search",
    "exports",
    "privacy",
    "imports",
    "backups",
    "paper",
)


def machine() -> dict[str, Any]:
    """Return what the figures were taken on, and how busy it was."""
    load = os.getloadavg() if hasattr(os, "getloadavg") else (0.0, 0.0, 0.0)
    return {
        "system": platform.platform(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "load": [round(value, 2) for value in load],
    }


def main(names: list[str]) -> int:
    """Run each named benchmark and print one object with all results."""
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; known: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    results: dict[str, Any] = {}
    for name in names or NAMES:
        module = importlib.import_module(f"benchmarks.{name}")
        before, started = machine(), time.monotonic()
        results[name] = {
            **module.run(),
            "machine": before,
            "took_s": round(time.monotonic() - started, 1),
        }
    print(json.dumps(results, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
