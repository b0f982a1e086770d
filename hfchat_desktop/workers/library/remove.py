"""Deletes a model's files, and nothing else.

What is deleted is a name in a folder. A link is taken away and never followed, except from a
snapshot of the Hub's cache into the blobs of the same repository.
"""

from __future__ import annotations

import os
from pathlib import Path

from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.errors import ModelRemoveError
from hfchat_desktop.workers.library.remove_cached import (
    cached_file,
    freed_by,
    is_file_or_link,
    remove_cached,
    remove_empty,
)
from hfchat_desktop.workers.library.remove_ollama import remove_ollama


def remove_model(
    model: LocalModel, *, own_folder: Path | None = None, even_used: bool = False
) -> int:
    """Delete the files of a model and return the bytes that this has freed.

    `own_folder` is the models folder of the profile: what only a link in it leads to stays,
    and folders in it that become empty go. Ollama's files that one of its models needs are
    deleted only if `even_used`, and then that model with them. Files that are gone already
    are no failure. What came with the app stays. Raises ModelRemoveError.
    """
    if model.place is LocalPlace.BUNDLED:
        raise ModelRemoveError(path=model.path, detail="it is a part of the app")
    paths = [Path(os.path.abspath(path)) for path in model.files or (model.path,)]
    try:
        if model.place is LocalPlace.OLLAMA:
            return sum(remove_ollama(path, even_used=even_used) for path in paths)
        cached = [file for file in map(cached_file, paths) if file is not None]
        if cached:
            if len(cached) != len(paths):
                raise ModelRemoveError(path=model.path, detail="its parts lie in several places")
            return remove_cached(cached)
        inside = own_folder if model.place is LocalPlace.OWN else None
        return _remove_plain(paths, inside)
    except (OSError, ValueError) as error:
        path = str(getattr(error, "filename", None) or model.path)
        detail = getattr(error, "strerror", None) or str(error)
        raise ModelRemoveError(path=path, detail=detail) from error


def _remove_plain(paths: list[Path], inside: Path | None) -> int:
    """Delete files that lie in a folder like any others."""
    there = [path for path in paths if _is_removable(path)]
    if inside is not None:
        for path in there:
            _check_inside(path, inside)
    freed = 0
    for path in there:
        found = path.lstat()
        path.unlink()
        freed += freed_by(found)
    if inside is not None:
        for path in there:
            remove_empty(path.parent, Path(os.path.abspath(inside)))
    return freed


def _is_removable(path: Path) -> bool:
    """Return whether a path is a model file, or a link with the name of one.

    False where nothing is there; raises ModelRemoveError for anything else.
    """
    if not is_file_or_link(path):
        return False
    if path.suffix.lower() != ".gguf":
        raise ModelRemoveError(path=str(path), detail="it is no model file")
    return True


def _check_inside(path: Path, folder: Path) -> None:
    """Raise ModelRemoveError for a file that a link to another folder leads to."""
    real = Path(os.path.realpath(path.parent))
    if not real.is_relative_to(os.path.realpath(folder)):
        raise ModelRemoveError(path=str(real / path.name), detail="it lies in another folder")
