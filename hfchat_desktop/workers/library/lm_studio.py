"""LM Studio's models: MODELS/PUBLISHER/MODEL/FILE.gguf, named as on the Hub.

MODELS is `models` in LM Studio's home. That is ~/.lmstudio, or what the file
~/.lmstudio-home-pointer says, or ~/.cache/lm-studio of older versions; a person may choose
another one, which is `downloadsFolder` of settings.json. Source: LM Studio's documentation
("Import models") and the pointer file as its command line `lms` reads it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from hfchat_desktop.core.local_models import LocalPlace
from hfchat_desktop.core.safe_names import safe_repo_id
from hfchat_desktop.workers.library.folder_walk import (
    Walk,
    each,
    folder_in,
    folder_named,
    read_small,
)
from hfchat_desktop.workers.library.found import Found
from hfchat_desktop.workers.library.surroundings import Surroundings

_POINTER_BYTES = 8 * 1024
_SETTINGS_BYTES = 1024 * 1024


def folders(around: Surroundings) -> list[Path]:
    """Return the models folders that are there."""
    homes = [
        _pointed_home(around.home / ".lmstudio-home-pointer"),
        around.home / ".lmstudio",
        around.home / ".cache" / "lm-studio",
    ]
    known = [home for home in homes if home is not None]
    settings = [home / "settings.json" for home in known]
    settings.append(around.config / "LM Studio" / "settings.json")
    chosen = [folder_in(path, "downloadsFolder", _SETTINGS_BYTES) for path in settings]
    return each([*chosen, *(home / "models" for home in known)])


def find(folder: Path, walk: Walk) -> Iterator[Found]:
    """Yield the model files below a models folder."""
    for path in walk.model_files(folder):
        parts = os.path.relpath(path, folder).split(os.sep)
        repo_id = "/".join(parts[:2]) if len(parts) == 3 else ""
        yield Found(
            path=path,
            place=LocalPlace.LM_STUDIO,
            publisher=parts[0] if len(parts) > 2 else "",
            repo_id=repo_id if repo_id and safe_repo_id(repo_id) else "",
        )


def _pointed_home(pointer: Path) -> Path | None:
    text = read_small(pointer, _POINTER_BYTES).decode("utf-8", "replace").strip()
    return folder_named(text.splitlines()[0].strip()) if text else None
