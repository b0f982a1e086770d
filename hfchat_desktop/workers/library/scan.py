"""Finds the models on this computer, in the folders of this app and of others.

Files are described where they lie: nothing is copied, moved or written. Only the first
64 KiB of each are read, and once; where copies are looked for, the last 64 KiB as well.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from hfchat_desktop.core.library_notes import Noted
from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.versions import helper_kind
from hfchat_desktop.errors import HFChatError, ModelTruncatedError
from hfchat_desktop.workers.library import gpt4all, hf_cache, jan, lm_studio, ollama
from hfchat_desktop.workers.library.copies import Content, CopyFinder
from hfchat_desktop.workers.library.folder_walk import ScanStoppedError, Walk, is_regular
from hfchat_desktop.workers.library.found import Found
from hfchat_desktop.workers.library.headers import Described, HeaderReader, fingerprint_of
from hfchat_desktop.workers.library.surroundings import Surroundings

NAME_CHARACTERS = 200
"""Of a name or a publisher, as it is shown."""

_MAX_PARTS = 1_000
_PART = re.compile(r"-(\d{5})-of-(\d{5})(\.gguf)$", re.IGNORECASE)
_ORDER = {place: number for number, place in enumerate(LocalPlace)}


class _Candidate(Record):
    """A model's files before they are described. `missing` names the first absent part."""

    found: Found
    files: tuple[str, ...]
    places: tuple[LocalPlace, ...]
    missing: str = ""


class Scanner:
    """Finds models; a second scan reads only what has changed. For one thread at a time.

    `own` is the models folder of the profile, `hub_cache` the cache of the Hub, `came_with` the
    folder of the models that came with the app.
    """

    def __init__(
        self,
        own: Path,
        hub_cache: Path | None,
        around: Surroundings,
        came_with: Path | None = None,
    ) -> None:
        self._own = own
        self._came_with = came_with
        self._hub_cache = hub_cache
        self._around = around
        self._headers = HeaderReader()
        self._copies = CopyFinder()

    def scan(self, noted: Noted, stop: threading.Event) -> list[LocalModel]:
        """Return all models, by name. Raises ScanStoppedError once `stop` is set."""
        contents = []
        for candidate in _merged(_whole(self._find(noted, stop))):
            if stop.is_set():
                raise ScanStoppedError
            content = self._content(candidate, noted)
            if content is not None:
                contents.append(content)
        contents.sort(key=_rank)
        models = self._copies.mark(contents, stop)
        return sorted(models, key=lambda model: (model.name.lower(), model.size_bytes, model.path))

    def _find(self, noted: Noted, stop: threading.Event) -> Iterator[Found]:
        """Yield what each program's folders tell, our own first."""
        for path in Walk(stop).model_files(self._own):
            yield Found(path, LocalPlace.OWN)
        if self._came_with is not None:
            for path in Walk(stop).model_files(self._came_with):
                yield Found(path, LocalPlace.BUNDLED)
        for folder in (self._own / "hub", self._own):
            yield from hf_cache.find(folder, Walk(stop), LocalPlace.OWN)
        if self._hub_cache is not None:
            yield from hf_cache.find(self._hub_cache, Walk(stop))
        for program in (lm_studio, jan, gpt4all, ollama):
            for folder in program.folders(self._around):
                yield from program.find(folder, Walk(stop))
        for other in noted.others:
            if is_regular(other):
                yield Found(other, LocalPlace.ELSEWHERE)

    def _content(self, candidate: _Candidate, noted: Noted) -> Content | None:
        """Return a model with what is known of it, None for a helper."""
        found = candidate.found
        if found.place is not LocalPlace.OLLAMA and helper_kind(os.path.basename(found.path)):
            return None
        fingerprint = fingerprint_of(candidate.files)
        described = self._headers.describe(found.path, fingerprint)
        if described.is_helper:
            return None
        note = noted.of(found.path)
        holds = note.holds_for(fingerprint.size_bytes, fingerprint.changed_ns)
        checked = holds and note.verdict is not Verdict.UNCHECKED
        is_good = checked and note.verdict is Verdict.GOOD
        model = _model(candidate, described, fingerprint.size_bytes)
        model = replace(
            model,
            sha256=model.sha256 or (note.sha256 if is_good else ""),
            last_used=note.last_used,
            verdict=note.verdict if checked else Verdict.UNCHECKED,
            verified_at=note.verified_at if checked else 0.0,
            favourite=note.favourite,
            note=note.text,
        )
        return Content(model, fingerprint, note.sha256 if checked and note.sha256 else found.sha256)


def _model(candidate: _Candidate, described: Described, size_bytes: int) -> LocalModel:
    found = candidate.found
    return LocalModel(
        path=found.path,
        name=plain_label(found.name or described.name, NAME_CHARACTERS),
        quant=plain_label(described.quant, NAME_CHARACTERS),
        publisher=plain_label(found.publisher or described.publisher, NAME_CHARACTERS),
        size_bytes=size_bytes,
        place=found.place,
        files=candidate.files,
        repo_id=found.repo_id,
        commit=found.commit,
        sha256=found.sha256,
        architecture=plain_label(described.architecture, NAME_CHARACTERS),
        parameters=described.parameters,
        context_length=described.context_length,
        newer=found.current,
        places=candidate.places,
        problem=_problem(candidate, described),
    )


def _problem(candidate: _Candidate, described: Described) -> HFChatError | None:
    if candidate.missing:
        return ModelTruncatedError(path=candidate.missing, actual_bytes=0)
    return described.problem


def _whole(found: Iterator[Found]) -> Iterator[_Candidate]:
    """Yield each model once: the parts of a split one together."""
    parts: dict[tuple[str, str], list[Found]] = {}
    for one in found:
        match = _PART.search(one.path)
        if match is None:
            yield _Candidate(one, (one.path,), (one.place,))
        else:
            parts.setdefault((one.path[: match.start()], match[2]), []).append(one)
    for (start, total), known in parts.items():
        yield _split(start, int(total), known)


def _split(start: str, total: int, known: list[Found]) -> _Candidate:
    """Return the model to which the parts `known` belong, with all parts that are there.

    A folder that was read told all its parts; a single file from elsewhere did not, so the
    next parts are looked for until one is absent.
    """
    first = min(known, key=lambda one: one.path)
    there = {one.path for one in known}
    missing = ""
    if 0 < total <= _MAX_PARTS:
        for part in range(1, total + 1):
            name = f"{start}-{part:05d}-of-{total:05d}{first.path[-len('.gguf') :]}"
            if name not in there:
                if missing or not is_regular(name):
                    missing = missing or name
                    continue
                there.add(name)
    files = tuple(sorted(there))
    return _Candidate(replace(first, path=files[0]), files, (first.place,), missing)


def _merged(candidates: Iterator[_Candidate]) -> list[_Candidate]:
    """Return the candidates with each file once, however many folders lead to it."""
    found: dict[object, _Candidate] = {}
    for candidate in candidates:
        identity = _identity(candidate.found.path)
        known = found.get(identity)
        found[identity] = candidate if known is None else _both(known, candidate)
    return list(found.values())


def _both(first: _Candidate, second: _Candidate) -> _Candidate:
    """Return what two ways to one file tell together; the first names it."""
    found, other = first.found, second.found
    if not found.repo_id and other.repo_id:
        found = replace(
            found,
            repo_id=other.repo_id,
            commit=other.commit,
            publisher=found.publisher or other.publisher,
        )
    if not found.sha256:
        found = replace(found, sha256=other.sha256)
    places = tuple(dict.fromkeys((*first.places, *second.places)))
    return replace(first, found=found, places=places)


def _identity(path: str) -> object:
    """Return what two paths to one file have in common."""
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return path
    return (found.st_dev, found.st_ino) if found.st_ino else os.path.realpath(path)


def _rank(content: Content) -> tuple[bool, bool, int, str]:
    """Order copies: what can be used, what is current, our own folder first."""
    model = content.model
    return model.problem is not None, bool(model.newer), _ORDER[model.place], model.path
