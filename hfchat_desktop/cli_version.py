"""`hfchat --version`: the app and what it is made of."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

from hfchat_desktop import __version__


class ShowVersions(argparse.Action):
    """Prints the versions and ends; they are looked for only when they are asked for."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Print and exit."""
        sys.stdout.write("\n".join(versions()) + "\n")
        parser.exit()


def versions() -> list[str]:
    """Return a line each for the app, llama.cpp, Qt and Python."""
    from PySide6 import __version__ as pyside
    from PySide6.QtCore import qVersion

    from hfchat_desktop.workers.engine.version import installed_version

    return [
        f"HFChat Desktop {__version__}",
        f"llama.cpp {installed_version() or 'missing'}",
        f"Qt {qVersion()}, PySide6 {pyside}",
        f"Python {'.'.join(str(part) for part in sys.version_info[:3])}",
    ]
