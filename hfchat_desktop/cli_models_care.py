"""`hfchat models verify` and `remove`: are the files what was published, and away with them."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Iterable

from hfchat_desktop.cli_figures import size_text
from hfchat_desktop.cli_model_choice import INTERRUPTED
from hfchat_desktop.cli_models_here import PLACES, local_models
from hfchat_desktop.cli_output import print_line
from hfchat_desktop.cli_progress import Progress
from hfchat_desktop.cli_words import confirmed, tell
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.core.model_search import find_model
from hfchat_desktop.errors import ModelLoadError, ModelNotFoundError, ModelWrongHashError
from hfchat_desktop.paths import Profile
from hfchat_desktop.workers.library.headers import fingerprint_of
from hfchat_desktop.workers.library.remove import remove_model
from hfchat_desktop.workers.library.verify import verify_model

_VERDICTS = {
    Verdict.GOOD: "good: it is the published file",
    Verdict.NO_HASH: "nobody has published a hash for it",
    Verdict.UNCHECKED: "not checked",
}


def verify(arguments: argparse.Namespace, place: Profile) -> int:
    """Compare models with their published hashes; 1 where one is wrong."""
    here = local_models(place)
    chosen = [found for name in arguments.names for found in _meant(name, here)]
    if not arguments.names:
        chosen = [model for model in here if model.problem is None and not model.newer]
    notes = LibraryNotes(place.library_file)
    stop = threading.Event()
    previous = signal.signal(signal.SIGINT, lambda *_: stop.set())
    status = 0
    try:
        for model in chosen:
            if not _is_good(model, notes, stop, place):
                status = 1
            if stop.is_set():
                return INTERRUPTED
    finally:
        signal.signal(signal.SIGINT, previous)
    return status


def _is_good(model: LocalModel, notes: LibraryNotes, stop: threading.Event, place: Profile) -> bool:
    """Check one model, note the verdict and tell it."""
    progress = Progress(f"checking {_title(model)}", plainly=False)
    before = fingerprint_of(model.files)
    try:
        verdict, sha256 = verify_model(model, progress.show, stop)
    except (ModelNotFoundError, ModelLoadError) as error:
        progress.end()
        tell(error, place)
        return False
    progress.end()
    if stop.is_set():
        return True
    notes.note_verdict(
        model.path,
        verdict,
        size_bytes=before.size_bytes,
        changed_ns=before.changed_ns,
        sha256=sha256,
    )
    if verdict is Verdict.BAD:
        wrong = ModelWrongHashError(path=model.path, expected=model.sha256, actual=sha256)
        tell(wrong, place)
        return False
    print_line(f"{_title(model)}: {_VERDICTS[verdict]}")
    return True


def remove(arguments: argparse.Namespace, place: Profile) -> int:
    """Delete a model's files after asking."""
    here = local_models(place)
    meant = _meant(arguments.name, here)
    if len(meant) > 1:
        sys.stderr.write(f"Which one? {', '.join(_title(model) for model in meant)}.\n")
        return 1
    model = meant[0]
    print_line(_title(model))
    for path in model.files:
        print_line(f"  {path}")
    for warning in _warnings(model, here):
        print_line(warning)
    if not arguments.yes and not confirmed(f"Delete {size_text(model.size_bytes)} for good?"):
        sys.stderr.write("Nothing was deleted. Without a terminal, --yes is needed.\n")
        return 1
    freed = remove_model(model, own_folder=place.models, even_used=True)
    LibraryNotes(place.library_file).forget(model.path)
    print_line(f"Deleted; {size_text(freed)} are free again.")
    return 0


def _warnings(model: LocalModel, here: Iterable[LocalModel]) -> list[str]:
    others = [spot for spot in model.places or (model.place,) if spot is not LocalPlace.OWN]
    warnings = []
    if LocalPlace.ELSEWHERE in others:
        warnings.append("It lies in a folder of yours: the file itself is deleted.")
    programs = [PLACES[spot] for spot in others if spot is not LocalPlace.ELSEWHERE]
    if programs:
        warnings.append(f"Other programs use it, too: {', '.join(programs)}.")
    copies = [other.path for other in here if model.path == other.same_as]
    if model.same_as:
        copies.append(model.same_as)
    return warnings + [f"A copy stays at {path}." for path in copies]


def _meant(name: str, here: list[LocalModel]) -> list[LocalModel]:
    """Return the models that a name may mean: several versions of one repository, not copies."""
    first = find_model(name, here)
    if first is None:
        raise ModelNotFoundError(name=name)
    meant = [first]
    if name in (first.path, *first.files):
        return meant
    rest = [model for model in here if model is not first and not model.newer]
    while (other := find_model(name, rest)) is not None:
        rest.remove(other)
        if not other.same_as and other.path != first.same_as and other.problem is None:
            meant.append(other)
    return meant


def _title(model: LocalModel) -> str:
    return f"{model.name} {model.quant}".strip()
