"""`hfchat models search` and `show`: what the Hub, or the catalogue of the app, knows."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from typing import Any

from hfchat_desktop.cli_figures import count_text, size_text
from hfchat_desktop.cli_output import print_json, print_line, print_table
from hfchat_desktop.cli_words import own_settings
from hfchat_desktop.core.catalogue import (
    CatalogueEntry,
    CatalogueQuery,
    Facet,
    RepoDetails,
    Sort,
)
from hfchat_desktop.core.facets import FacetIndex, level_of
from hfchat_desktop.core.fit import Fit, Machine, MemoryNeed, fit_of_entry, fit_of_version
from hfchat_desktop.core.hub_access import HubAccess, access_of
from hfchat_desktop.core.model_shape import ModelShape
from hfchat_desktop.core.safe_names import safe_repo_id
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.snapshot import load_snapshot, merged_entry
from hfchat_desktop.core.versions import ModelVersion, Reason, group_versions, recommended
from hfchat_desktop.errors import (
    HFChatError,
    ListDamagedError,
    RepoNotFoundError,
    UnsafeNameError,
)
from hfchat_desktop.paths import Profile, resource
from hfchat_desktop.workers.hub.catalogue import repo_details, search_page
from hfchat_desktop.workers.hub.header import remote_shape
from hfchat_desktop.workers.hub.session import HubSession
from hfchat_desktop.workers.hub.tokens import find_token
from hfchat_desktop.workers.machine import read_machine

_MOST_PAGES = 10
FIT_WORDS = {
    Fit.WELL: "fits well",
    Fit.TIGHT: "tight",
    Fit.TOO_LARGE: "too large",
    Fit.UNKNOWN: "fit unknown",
}
_REASONS = {
    Reason.DEFAULT_FITS: "the usual choice, and it fits",
    Reason.NEAREST_FITS: "the nearest to the usual Q4_K_M that fits",
    Reason.DEFAULT: "the usual choice",
    Reason.Q8: "there is no Q4_K_M",
    Reason.FIRST: "nothing else is known of it",
    Reason.NOTHING_FITS: "the smallest; none fits into the free memory",
}


def reach(settings: Settings, place: Profile, *, offline: bool = False) -> HubAccess:
    """Return how the Hub is reached, with the token that is found."""
    access = access_of(settings.hub_endpoint, os.environ, place.hub_cache)
    if offline or access.offline:
        return replace(access, offline=True)
    return find_token(access)


def search(arguments: argparse.Namespace, place: Profile) -> int:
    """Print the models that match; the Hub is asked unless this is switched off."""
    settings = own_settings(place)
    access = reach(settings, place, offline=arguments.offline)
    machine = read_machine(place.models)
    n_ctx = arguments.context or settings.catalogue_context
    query = _query(arguments)
    if access.offline:
        rows = _matching(_curated(), query, machine, n_ctx)
    else:
        rows = _from_hub(access, query, machine, n_ctx, arguments.limit)
    _print_rows(rows[: arguments.limit], arguments.language, as_json=arguments.json)
    return 0


def _curated() -> list[CatalogueEntry]:
    """Return the models that come with the app. Raises ListDamagedError."""
    path = resource("catalogue.json")
    try:
        return list(load_snapshot(path)[0])
    except OSError as error:
        raise ListDamagedError(path=str(path), kept_as="") from error


def _known_by_id() -> dict[str, CatalogueEntry]:
    """Return what people have written of models, which the Hub does not know."""
    try:
        return {entry.id: entry for entry in _curated()}
    except ListDamagedError:
        return {}


def _query(arguments: argparse.Namespace) -> CatalogueQuery:
    chosen = {
        Facet.LANGUAGE: arguments.language,
        Facet.TOPIC: arguments.good_for,
        Facet.STYLE: arguments.style,
        Facet.LEVEL: arguments.level,
        Facet.LICENCE: arguments.licence,
        Facet.PUBLISHER: arguments.publisher,
        Facet.FIT: [Fit.WELL.value, Fit.TIGHT.value] if arguments.fits else [],
    }
    return CatalogueQuery(
        text=" ".join(arguments.words),
        chosen={facet: frozenset(values) for facet, values in chosen.items() if values},
        sort=Sort(arguments.sort),
    )


_Rows = list[tuple[CatalogueEntry, Fit]]


def _matching(
    entries: list[CatalogueEntry], query: CatalogueQuery, machine: Machine, n_ctx: int
) -> _Rows:
    fits = [fit_of_entry(entry, machine, n_ctx) for entry in entries]
    rows = FacetIndex(entries, fits).select(query)
    return [(entries[row], fits[row]) for row in rows]


def _from_hub(
    access: HubAccess, query: CatalogueQuery, machine: Machine, n_ctx: int, enough: int
) -> _Rows:
    """Ask page after page, until enough rows have what the Hub cannot be asked for."""
    known = _known_by_id()
    entries: dict[str, CatalogueEntry] = {}
    rows: _Rows = []
    cursor = ""
    with HubSession(access) as session:
        for _ in range(_MOST_PAGES):
            page = search_page(session, query, cursor)
            for entry in page.entries:
                ours = known.get(entry.id)
                entries[entry.id] = merged_entry(ours, entry) if ours else entry
            # The Hub has looked for the words itself, in the names alone.
            rows = _matching(list(entries.values()), replace(query, text=""), machine, n_ctx)
            cursor = page.next
            if len(rows) >= enough or not cursor:
                break
    return rows


def _print_rows(rows: _Rows, asked: list[str], *, as_json: bool) -> None:
    if as_json:
        print_json([entry_record(entry, fit) for entry, fit in rows])
    elif not rows:
        print_line("No model matches.")
    else:
        print_table([_cells(entry, fit, asked) for entry, fit in rows], right=(1,))


def _cells(entry: CatalogueEntry, fit: Fit, asked: list[str]) -> list[str]:
    """Return what a line says; the languages that were asked for come first."""
    languages = sorted(entry.values(Facet.LANGUAGE), key=lambda code: code not in asked)
    named = ", ".join(languages[:4]) + (f" +{len(languages) - 4}" if len(languages) > 4 else "")
    return [
        entry.id,
        count_text(entry.parameters),
        FIT_WORDS[fit],
        named or "language unknown",
        entry.licence or "licence unknown",
        "access on request" if entry.gated else "",
    ]


def entry_record(entry: CatalogueEntry, fit: Fit) -> dict[str, Any]:
    """Return an entry as JSON values."""
    plain = {
        name: getattr(entry, name)
        for name in entry.__dataclass_fields__
        if name not in ("labels", "files", "summary")
    }
    labels = [
        {"facet": label.facet.value, "value": label.value, "source": label.source.value}
        for label in entry.labels
    ]
    own = {"level": level_of(entry), "fit": fit.value, "labels": labels}
    return {**plain, "summary": dict(entry.summary), **own}


def show(arguments: argparse.Namespace, place: Profile) -> int:
    """Print one model with its versions, and what each of them needs."""
    settings = own_settings(place)
    access = reach(settings, place, offline=arguments.offline)
    repo_id = checked_repo(arguments.id)
    machine = read_machine(place.models)
    n_ctx = arguments.context or settings.catalogue_context
    details, shape = known_of(repo_id, access, machine, n_ctx)
    shown = _Shown(details, machine, n_ctx, shape)
    if arguments.json:
        print_json(shown.record())
    else:
        shown.print()
    return 0


def checked_repo(text: str) -> str:
    """Return the name of a repository; raises UnsafeNameError for what is none."""
    if not safe_repo_id(text):
        raise UnsafeNameError(name=text)
    return text


def known_of(
    repo_id: str, access: HubAccess, machine: Machine, n_ctx: int
) -> tuple[RepoDetails, ModelShape | None]:
    """Return what is known of a repository, and the shape of its model where it can be read."""
    if access.offline:
        for entry in _curated():
            if entry.id.lower() == repo_id.lower():
                return RepoDetails(entry), None
        raise RepoNotFoundError(repo_id=repo_id)
    with HubSession(access) as session:
        details = repo_details(session, repo_id)
        if ours := _known_by_id().get(details.entry.id):
            details = replace(details, entry=merged_entry(ours, details.entry))
        entry = details.entry
        likely, _ = recommended(
            group_versions(entry.files), lambda v: fit_of_version(v, entry, machine, n_ctx)[0]
        )
        return details, _shape(session, entry, likely)


def _shape(
    session: HubSession, entry: CatalogueEntry, version: ModelVersion | None
) -> ModelShape | None:
    """Read the header of one version, which is that of all; without it sums are estimates."""
    if version is None:
        return None
    try:
        return remote_shape(session, entry.id, entry.commit, version.files[0].path)
    except HFChatError:
        return None


class _Shown:
    """What `show` says of one model."""

    def __init__(
        self, details: RepoDetails, machine: Machine, n_ctx: int, shape: ModelShape | None
    ) -> None:
        self._details = details
        self._entry = details.entry
        self._n_ctx = n_ctx
        self._versions = group_versions(details.entry.files)
        self._judged: dict[ModelVersion, tuple[Fit, MemoryNeed]] = {
            version: fit_of_version(version, details.entry, machine, n_ctx, shape)
            for version in self._versions
        }
        self._best, self._reason = recommended(self._versions, lambda v: self._judged[v][0])
        self._fit = (
            self._judged[self._best][0] if self._best else fit_of_entry(self._entry, machine, n_ctx)
        )

    def record(self) -> dict[str, Any]:
        """Return all as JSON values."""
        return {
            **entry_record(self._entry, self._fit),
            "renamed_from": self._details.renamed_from,
            "context": self._n_ctx,
            "versions": [self._version_record(version) for version in self._versions],
            "recommended": self._best.label if self._best else None,
            "reason": self._reason.value if self._best else None,
        }

    def _version_record(self, version: ModelVersion) -> dict[str, Any]:
        fit, need = self._judged[version]
        return {
            "quant": version.label,
            "files": [file.path for file in version.files],
            "size_bytes": version.size_bytes,
            "complete": version.complete,
            "needed_bytes": need.total,
            "exact": need.exact,
            "fit": fit.value,
            "recommended": version is self._best,
        }

    def print(self) -> None:
        """Print all as lines."""
        entry = self._entry
        print_line(entry.title if entry.title == entry.id else f"{entry.title}  ({entry.id})")
        if summary := entry.summary.get("en"):
            print_line(summary)
        print_table([[name, value] for name, value in self._facts() if value])
        print_line()
        if not self._versions:
            print_line("No files are known.")
            return
        print_table([self._version_cells(version) for version in self._versions], right=(1, 2))
        if not entry.commit:
            print_line("These files are known without the Hub; it may have more.")
        print_line()
        if self._best:
            print_line(
                f"Recommended: {self._best.label or self._best.files[0].path} "
                f"({_REASONS[self._reason]})."
            )
            quant = f" --quant {self._best.label}" if self._best.label else ""
            print_line(f"Get it: hfchat models get {entry.id}{quant}")

    def _facts(self) -> list[tuple[str, str]]:
        entry = self._entry
        gates = {"auto": "on request", "manual": "on request, decided by the authors"}
        return [
            ("Renamed from", self._details.renamed_from),
            ("Parameters", count_text(entry.parameters)),
            ("Languages", self._labels(Facet.LANGUAGE) or "unknown"),
            ("Good for", self._labels(Facet.TOPIC)),
            ("Style", self._labels(Facet.STYLE)),
            ("Level", level_of(entry)),
            ("Licence", entry.licence or "unknown"),
            ("Access", gates.get(entry.gated, "")),
            ("Base model", entry.base_model),
            ("Context", f"up to {entry.context_length} tokens" if entry.context_length else ""),
        ]

    def _labels(self, facet: Facet) -> str:
        """Return the values with who says so."""
        by_source: dict[str, list[str]] = {}
        for label in self._entry.labels:
            if label.facet is facet:
                by_source.setdefault(label.source.value, []).append(label.value)
        return "; ".join(f"{', '.join(values)} ({who})" for who, values in by_source.items())

    def _version_cells(self, version: ModelVersion) -> list[str]:
        fit, need = self._judged[version]
        about = "" if need.exact else "about "
        parts = f"{len(version.files)} parts" if len(version.files) > 1 else ""
        return [
            f"{version.label or version.files[0].path}{' *' if version is self._best else ''}",
            size_text(version.size_bytes),
            f"needs {about}{size_text(need.total)} at {self._n_ctx} tokens",
            FIT_WORDS[fit],
            parts if version.complete else "parts are missing",
        ]
