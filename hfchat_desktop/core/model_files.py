"""Which model file is used at the start: what the first picture needs to know of models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hfchat_desktop.errors import ModelNotFoundError, NoModelError

STARTER_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
"""The model that comes with the app, so that the first answer needs no choice."""


def choose_model(wanted: str, folder: Path, remembered: Sequence[str] = ()) -> Path:
    """Return the file for a path, or for the name of a file in the folder.

    With `wanted` empty: the first of `remembered` that exists, then the starter model, then
    the first file of the folder. Raises `ModelNotFoundError` or `NoModelError`.
    """
    if wanted:
        return _named(wanted, folder)
    for candidate in [*remembered, str(folder / STARTER_FILE)]:
        if candidate and Path(candidate).is_file():
            return Path(candidate)
    for path in sorted(folder.glob("*.gguf")):
        if not _is_helper(path.name):
            return path
    raise NoModelError(models_folder=str(folder))


def _named(wanted: str, folder: Path) -> Path:
    direct = Path(wanted).expanduser()
    if direct.is_file():
        return direct
    for path in sorted(folder.glob("*.gguf")):
        if wanted.lower() in {path.name.lower(), path.stem.lower()}:
            return path
    raise ModelNotFoundError(name=wanted)


def _is_helper(name: str) -> bool:
    from hfchat_desktop.core.versions import helper_kind  # seldom needed, and slow to import

    return helper_kind(name) != ""
