"""The catalogue that comes with the app: chosen models, known without a network.

The file is JSON, made to be read and corrected by people: a date on which its facts were
checked, and the models. A field that nobody could support is not there. Labels are written by
facet and source: `{"language": {"author": ["pl", "en"]}}`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from hfchat_desktop.core.catalogue import CatalogueEntry, Facet, Label, LabelSource, RepoFile
from hfchat_desktop.core.safe_names import safe_file_path, safe_repo_id
from hfchat_desktop.errors import ListDamagedError

FORMAT = 1
_WORDS_BELOW_EACH_OTHER = re.compile(r'\[\s+"[^"{}]*"(?:,\s+"[^"{}]*")*\s+\]')
_TEXTS = ("id", "title", "publisher", "base_model", "licence", "gated", "architecture")
_DATES = ("updated", "created", "commit")
_COUNTS = ("downloads", "likes")  # 0 is known, None is not
_STATES = ("gated", "disabled")  # empty is known, too
_NUMBERS = ("parameters", "active_parameters", "context_length", *_COUNTS)


def load_snapshot(path: Path) -> tuple[tuple[CatalogueEntry, ...], str]:
    """Return the entries of the file and the date (ISO) on which they were checked.

    Raises ListDamagedError where the file is not one of ours, and OSError where it cannot be
    read.
    """
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        if held["format"] != FORMAT:
            raise ValueError(f"format {held['format']!r:.20}")
        return tuple(_entry(model) for model in held["models"]), str(held["checked"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ListDamagedError(path=str(path), kept_as="") from error


def snapshot_text(entries: Iterable[CatalogueEntry], checked: str) -> str:
    """Return the file's text for entries: the same for the same entries, line by line."""
    models = [_written(entry) for entry in entries]
    held = {"format": FORMAT, "checked": checked, "models": models}
    text = json.dumps(held, ensure_ascii=False, indent=1)
    return _WORDS_BELOW_EACH_OTHER.sub(lambda found: " ".join(found[0].split()), text) + "\n"


def merged_entry(known: CatalogueEntry, newer: CatalogueEntry) -> CatalogueEntry:
    """Return what is known of one repository after the Hub has told something newer.

    Newer figures win, and what the newer entry leaves open stays. Of a chosen model the
    title, the sentence and the labels stay as people wrote them.
    """
    values: dict[str, Any] = {
        name: value
        for name, value in vars(newer).items()
        if value or name in _STATES or (name in _COUNTS and value is not None)
    }
    values["id"] = newer.id
    if known.curated:
        labelled = {label.facet for label in known.labels}
        added = tuple(label for label in newer.labels if label.facet not in labelled)
        values |= {
            "title": known.title,
            "publisher": known.publisher,
            "summary": {**newer.summary, **known.summary},
            "labels": known.labels + added,
            "curated": True,
        }
    return CatalogueEntry(**{**vars(known), **values})


def _entry(model: Mapping[str, Any]) -> CatalogueEntry:
    """Return one model; raises ValueError, KeyError, TypeError or AttributeError."""
    values: dict[str, Any] = {name: str(model[name]) for name in _TEXTS + _DATES if name in model}
    values |= {name: int(model[name]) for name in _NUMBERS if name in model}
    if not safe_repo_id(values["id"]):
        raise ValueError(f"{values['id']!r:.100} names no repository")
    return CatalogueEntry(
        **values,
        summary={str(code): str(text) for code, text in model.get("summary", {}).items()},
        labels=tuple(_labels(model.get("labels", {}))),
        files=tuple(_file(file) for file in model.get("files", ())),
        curated=True,
    )


def _labels(held: Mapping[str, Mapping[str, Iterable[str]]]) -> Iterable[Label]:
    for facet, by_source in held.items():
        for source, values in by_source.items():
            for value in values:
                yield Label(Facet(facet), str(value), LabelSource(source))


def _file(held: Mapping[str, Any]) -> RepoFile:
    file = RepoFile(str(held["path"]), int(held["size_bytes"]), str(held.get("sha256", "")))
    if not safe_file_path(file.path):
        raise ValueError(f"{file.path!r:.100} is no path of a repository")
    return file


def _written(entry: CatalogueEntry) -> dict[str, Any]:
    """Return what is known of an entry, as it is written."""
    names = _TEXTS + _NUMBERS + _DATES
    written: dict[str, Any] = {
        name: getattr(entry, name)
        for name in names
        if getattr(entry, name) or (name in _COUNTS and getattr(entry, name) is not None)
    }
    written["summary"] = dict(sorted(entry.summary.items()))
    labels: dict[str, dict[str, list[str]]] = {}
    for label in entry.labels:
        labels.setdefault(label.facet, {}).setdefault(label.source, []).append(label.value)
    written["labels"] = labels
    files = [
        {"path": file.path, "size_bytes": file.size_bytes}
        | ({"sha256": file.sha256} if file.sha256 else {})
        for file in entry.files
    ]
    return written | ({"files": files} if files else {})
