"""Which model file is used at the start: what the first picture needs to know of models."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hfchat_desktop.errors import ModelNotFoundError, NoModelError

STARTER_FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
"""The model that comes with the app, so that the first answer needs no choice."""


def choose_model(
    wanted: str,
    folder: Path,
    remembered: Sequence[str] = (),
    came_with: Path | None = None,
) -> Path:
    """Return the file for a path, or for the name of a file in the folder.

    With `wanted` empty: the first of `remembered` that exists or that has moved along with the
    folder, then the starter model, then the first file of the folder, then the starter model in
    `came_with`, the folder of what came with the app. Raises `ModelNotFoundError` or
    `NoModelError`.
    """
    if wanted:
        return _named(wanted, folder, came_with)
    starter = came_with / STARTER_FILE if came_with is not None else folder / STARTER_FILE
    known = [_where_it_is_now(Path(path), folder) for path in remembered if path]
    if any(path.name == STARTER_FILE for path in known):
        known.append(starter)  # an update, or a new mount, has moved what came with the app
    for path in [*known, folder / STARTER_FILE]:
        if path.is_file():
            return path
    for path in sorted(folder.glob("*.gguf")):
        if not _is_helper(path.name):
            return path
    if starter.is_file():
        return starter
    raise NoModelError(models_folder=str(folder))


def _named(wanted: str, folder: Path, came_with: Path | None) -> Path:
    direct = Path(wanted).expanduser()
    if direct.is_file():
        return direct
    for place in (folder, came_with) if came_with is not None else (folder,):
        for path in sorted(place.glob("*.gguf")):
            if wanted.lower() in {path.name.lower(), path.stem.lower()}:
                return path
    raise ModelNotFoundError(name=wanted)


def _where_it_is_now(path: Path, folder: Path) -> Path:
    """Return where a file is whose folder has another name today, as that of a stick may have.

    It is looked for by the last parts of its path, the most of them first.
    """
    if path.is_file():
        return path
    tails = (folder.joinpath(*path.parts[begin:]) for begin in range(1, len(path.parts)))
    return next((moved for moved in tails if moved.is_file()), path)


def _is_helper(name: str) -> bool:
    from hfchat_desktop.core.versions import helper_kind  # seldom needed, and slow to import

    return helper_kind(name) != ""
