"""GPT4All's models: .gguf files side by side in one folder.

A person may choose the folder, which is `modelPath` of GPT4All.ini. A file that is being
fetched is called `incomplete-…`. Source: the frequently asked questions of nomic-ai/gpt4all
("default directories for models and settings") and its modellist.cpp.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from hfchat_desktop.core.local_models import LocalPlace
from hfchat_desktop.workers.library.folder_walk import Walk, each, folder_named, read_small
from hfchat_desktop.workers.library.found import Found
from hfchat_desktop.workers.library.surroundings import Surroundings

_INI_BYTES = 1024 * 1024
_MODEL_PATH = re.compile(r"^modelPath=(.+?)[ \t\r]*$", re.MULTILINE)


def folders(around: Surroundings) -> list[Path]:
    """Return the models folders that are there."""
    settings = [
        around.config / "nomic.ai" / "GPT4All.ini",
        around.home / ".config" / "nomic.ai" / "GPT4All.ini",
        around.home / ".config" / "gpt4all.io" / "GPT4All.ini",
    ]
    return each(
        [
            *(_chosen_folder(path) for path in settings),
            around.local_data / "nomic.ai" / "GPT4All",
            around.home / ".cache" / "gpt4all",  # of its Python library
        ]
    )


def find(folder: Path, walk: Walk) -> Iterator[Found]:
    """Yield the model files of a folder; those in folders below are none of GPT4All's."""
    for entry in walk.entries(folder):
        if not entry.name.startswith("incomplete-") and walk.takes(entry.path):
            yield Found(path=entry.path, place=LocalPlace.GPT4ALL)


def _chosen_folder(settings: Path) -> Path | None:
    match = _MODEL_PATH.search(read_small(settings, _INI_BYTES).decode("utf-8", "replace"))
    return folder_named(match[1].strip('"')) if match else None
