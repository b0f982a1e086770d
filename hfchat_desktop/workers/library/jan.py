"""Jan's models: DATA/llamacpp/models/ID/model.yml, which names the file; older: DATA/models.

DATA is `Jan/data` where programs keep their data, or `data_folder` of Jan's settings.json,
or what JAN_DATA_FOLDER says; ~/jan for older versions. `model_path` in a model.yml is
relative to DATA, or absolute where a file was imported from elsewhere.
Source: janhq/jan, src-tauri/src/core/app/commands.rs and the llamacpp extension.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from hfchat_desktop.core.local_models import LocalPlace
from hfchat_desktop.workers.library.folder_walk import Walk, each, folder_in, read_small
from hfchat_desktop.workers.library.found import Found
from hfchat_desktop.workers.library.surroundings import Surroundings

_YAML_BYTES = 64 * 1024
_SETTINGS_BYTES = 64 * 1024
_DEPTH = 4
_MODEL_PATH = re.compile(r"^model_path:[ \t]*(.+?)[ \t\r]*$", re.MULTILINE)


def folders(around: Surroundings) -> list[Path]:
    """Return Jan's data folders that are there."""
    settings = [
        around.data / "Jan" / "settings.json",
        around.data / "jan.ai.app" / "settings.json",
        around.config / "Jan" / "settings.json",
    ]
    return each(
        [
            around.named("JAN_DATA_FOLDER"),
            *(folder_in(path, "data_folder", _SETTINGS_BYTES) for path in settings),
            around.data / "Jan" / "data",
            around.home / "jan",
        ]
    )


def find(folder: Path, walk: Walk) -> Iterator[Found]:
    """Yield the model files of a data folder, first those that a model.yml tells of."""
    seen: set[str] = set()
    models = folder / "llamacpp" / "models"
    for path, name in _described(models, folder, walk):
        if path not in seen and walk.takes(path):
            seen.add(path)
            yield Found(path=path, place=LocalPlace.JAN, name=name)
    for root in (models, folder / "models"):
        for path in walk.model_files(root):
            if path not in seen:
                yield Found(path=path, place=LocalPlace.JAN, name=_folder_name(path, root))


def _described(models: Path, data: Path, walk: Walk) -> Iterator[tuple[str, str]]:
    """Yield (path of the file, name of the model) of each model.yml."""
    waiting = [(str(models), _DEPTH)]
    while waiting:
        folder, left = waiting.pop()
        named = _model_path(os.path.join(folder, "model.yml"))
        if named:
            name = os.path.relpath(folder, models).replace(os.sep, "/")
            yield os.path.normpath(os.path.join(data, named)), name
        elif left > 0:
            deeper = [(entry.path, left - 1) for entry in walk.folders(folder)]
            waiting.extend(reversed(deeper))


def _model_path(path: str) -> str:
    """Return what a model.yml says of its file; only this line of the YAML is read."""
    text = read_small(path, _YAML_BYTES).decode("utf-8", "replace")
    match = _MODEL_PATH.search(text)
    value = match[1] if match else ""
    if len(value) > 1 and value[0] == value[-1] == '"':
        value = value[1:-1].replace('\\"', '"').replace("\\\\", "\\")
    elif len(value) > 1 and value[0] == value[-1] == "'":
        value = value[1:-1].replace("''", "'")
    return "" if "\0" in value else value


def _folder_name(path: str, root: Path) -> str:
    """Return the model's name where the file itself is only called "model"."""
    if os.path.basename(path).lower() != "model.gguf":
        return ""
    name = os.path.relpath(os.path.dirname(path), root).replace(os.sep, "/")
    return "" if name == "." else name
