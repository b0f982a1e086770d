"""`hfchat models list`, `verify`, `remove` and `add`: the models on this computer."""

from __future__ import annotations

import argparse
import os
import threading
import time
from pathlib import Path
from typing import Any

from hfchat_desktop.cli_figures import size_text
from hfchat_desktop.cli_output import print_json, print_line, print_table
from hfchat_desktop.cli_words import sentence, tell
from hfchat_desktop.core.gguf import model_label, read_summary
from hfchat_desktop.core.hub_access import access_of
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.errors import ModelNotFoundError, to_record
from hfchat_desktop.paths import Profile, bundled_models
from hfchat_desktop.workers.library.scan import Scanner
from hfchat_desktop.workers.library.surroundings import own_surroundings

PLACES = {
    LocalPlace.OWN: "models folder",
    LocalPlace.BUNDLED: "came with the app",
    LocalPlace.HF_CACHE: "Hugging Face cache",
    LocalPlace.LM_STUDIO: "LM Studio",
    LocalPlace.JAN: "Jan",
    LocalPlace.GPT4ALL: "GPT4All",
    LocalPlace.OLLAMA: "Ollama",
    LocalPlace.ELSEWHERE: "elsewhere",
}
_VERDICTS = {
    Verdict.UNCHECKED: "",
    Verdict.GOOD: "verified",
    Verdict.BAD: "DAMAGED",
    Verdict.NO_HASH: "",
}


def local_models(place: Profile) -> list[LocalModel]:
    """Return all models on this computer, by name."""
    notes = LibraryNotes(place.library_file)
    access = access_of("", os.environ, place.hub_cache)
    cache = Path(access.cache)
    scanner = Scanner(place.models, cache, own_surroundings(), bundled_models())
    found = scanner.scan(notes.read(), threading.Event())
    if problem := notes.take_problem():
        tell(problem, place)
    return found


def list_models(arguments: argparse.Namespace, place: Profile) -> int:
    """Print the models on this computer."""
    found = local_models(place)
    if arguments.json:
        print_json([_record(model) for model in found])
    elif not found:
        print_line("No models yet. Find one with: hfchat models search")
    else:
        print_table([_cells(model) for model in found], right=(2,))
        for model in found:
            if model.problem is not None:
                print_line(sentence(model.problem, place))
    return 0


def _record(model: LocalModel) -> dict[str, Any]:
    problem = to_record(model.problem) if model.problem else None
    return {**vars(model), "problem": problem}


def _cells(model: LocalModel) -> list[str]:
    used = time.strftime("%Y-%m-%d", time.localtime(model.last_used)) if model.last_used else ""
    remarks = [
        "favourite" if model.favourite else "",
        _VERDICTS[model.verdict],
        "cannot be used" if model.problem else "",
        "copy" if model.same_as else "",
        "older revision" if model.newer else "",
    ]
    return [
        model.name,
        model.quant,
        size_text(model.size_bytes),
        PLACES[model.place],
        f"used {used}" if used else "",
        model.repo_id or Path(model.path).name,
        ", ".join(filter(None, remarks)),
    ]


def add(arguments: argparse.Namespace, place: Profile) -> int:
    """Remember a GGUF file that lies elsewhere; it is used where it is."""
    path = Path(arguments.path).expanduser().absolute()
    if not path.is_file():
        raise ModelNotFoundError(name=str(path))
    name, quant, _ = model_label(read_summary(path))
    LibraryNotes(place.library_file).add_other(str(path))
    print_line(f"{name} {quant}".strip() + f": {path}")
    return 0
