"""The values of the catalogue as JSON, for the pipe between the window and its children."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.catalogue import (
    CatalogueEntry,
    CatalogueQuery,
    Facet,
    Label,
    LabelSource,
    RepoDetails,
    RepoFile,
    Sort,
)
from hfchat_desktop.core.record import Record


class HubPage(Record):
    """One page of what the Hub found. `next` asks for the one after it; "" is the end."""

    entries: tuple[CatalogueEntry, ...]
    next: str = ""


def entry_to_record(entry: CatalogueEntry) -> dict[str, Any]:
    """Return an entry as JSON values."""
    return {
        **vars(entry),
        "summary": dict(entry.summary),
        "labels": [[label.facet, label.value, label.source] for label in entry.labels],
        "files": [[file.path, file.size_bytes, file.sha256] for file in entry.files],
    }


def entry_from_record(record: Mapping[str, Any]) -> CatalogueEntry:
    """Build what `entry_to_record` described."""
    labels = (Label(Facet(f), value, LabelSource(s)) for f, value, s in record["labels"])
    files = (RepoFile(*file) for file in record["files"])
    return CatalogueEntry(**{**record, "labels": tuple(labels), "files": tuple(files)})


def page_to_record(page: HubPage) -> dict[str, Any]:
    """Return a page as JSON values."""
    return {"entries": [entry_to_record(entry) for entry in page.entries], "next": page.next}


def page_from_record(record: Mapping[str, Any]) -> HubPage:
    """Build what `page_to_record` described."""
    entries = tuple(entry_from_record(entry) for entry in record["entries"])
    return HubPage(entries, record["next"])


def details_to_record(details: RepoDetails) -> dict[str, Any]:
    """Return the details of a repository as JSON values."""
    return {**vars(details), "entry": entry_to_record(details.entry)}


def details_from_record(record: Mapping[str, Any]) -> RepoDetails:
    """Build what `details_to_record` described."""
    return RepoDetails(**{**record, "entry": entry_from_record(record["entry"])})


def query_to_record(query: CatalogueQuery) -> dict[str, Any]:
    """Return a query as JSON values."""
    chosen = {facet.value: sorted(values) for facet, values in query.chosen.items()}
    return {"text": query.text, "chosen": chosen, "sort": query.sort.value}


def query_from_record(record: Mapping[str, Any]) -> CatalogueQuery:
    """Build what `query_to_record` described."""
    chosen = {Facet(facet): frozenset(values) for facet, values in record["chosen"].items()}
    return CatalogueQuery(text=record["text"], chosen=chosen, sort=Sort(record["sort"]))
