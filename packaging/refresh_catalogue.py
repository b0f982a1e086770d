"""Asks the Hub about the models of resources/catalogue.json and writes the file again.

    .venv/bin/python packaging/refresh_catalogue.py            # all of them
    .venv/bin/python packaging/refresh_catalogue.py --dry-run  # only say what would change

People choose the models and write their sentences and labels; the Hub knows figures, files,
licence, languages and the newest commit. Nothing is written that the Hub did not say, and what
it does not say stays as it was. Models that are gone stay, too, unless --prune is given. The
same answers give the same file. HF_ENDPOINT and HF_TOKEN are honoured.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from hfchat_desktop.core.catalogue import (  # noqa: E402
    CatalogueEntry,
    Facet,
    Label,
    LabelSource,
    RepoFile,
)
from hfchat_desktop.core.hub_access import access_of  # noqa: E402
from hfchat_desktop.core.snapshot import load_snapshot, merged_entry, snapshot_text  # noqa: E402
from hfchat_desktop.core.versions import group_versions  # noqa: E402
from hfchat_desktop.errors import (  # noqa: E402
    HFChatError,
    HubRateLimitError,
    RepoDisabledError,
    RepoNotFoundError,
)
from hfchat_desktop.workers.hub.catalogue import repo_details  # noqa: E402
from hfchat_desktop.workers.hub.session import HubSession  # noqa: E402

CATALOGUE = ROOT / "resources" / "catalogue.json"
LONGEST_WAIT_S = 300.0
"""As long as the Hub's own window of its limits."""


def refreshed(
    entries: Iterable[CatalogueEntry],
    ask: Callable[[str], CatalogueEntry],
    *,
    prune: bool = False,
    say: Callable[[str], None] = print,
) -> tuple[list[CatalogueEntry], int]:
    """Return the entries with what `ask` tells of each, and how many could not be asked.

    `ask` raises RepoNotFoundError or RepoDisabledError for what is gone, and other errors of
    the Hub: such an entry stays as it was.
    """
    known = list(entries)
    done: list[CatalogueEntry] = []
    failed = 0
    for number, entry in enumerate(known, start=1):
        line = f"{number}/{len(known)} {entry.id}"
        try:
            now = with_news(entry, ask(entry.id))
        except (RepoNotFoundError, RepoDisabledError):
            say(f"{line}: gone" + (", taken out" if prune else ", kept"))
            done += [] if prune else [entry]
            continue
        except HFChatError as error:
            failed += 1
            say(f"{line}: not asked, {error}")
            done.append(entry)
            continue
        say(f"{line}: {_change(entry, now)}")
        done.append(now)
    return _once(done), failed


def with_news(entry: CatalogueEntry, news: CatalogueEntry) -> CatalogueEntry:
    """Return a chosen entry with the Hub's facts; languages that were guessed give way."""
    told = [label for label in news.labels if label.facet is Facet.LANGUAGE]
    merged = merged_entry(entry, news)
    files = tuple(sorted(_model_files(news), key=lambda file: file.path))
    return replace(
        merged,
        labels=_with_languages(entry.labels, told),
        files=files or entry.files,
        trending=0.0,
        curated=True,
    )


def _with_languages(labels: Sequence[Label], told: Sequence[Label]) -> tuple[Label, ...]:
    """Return labels in which languages that the Hub knows have its source."""
    if not told:
        return tuple(labels)
    told_values = {label.value for label in told}
    languages = [label for label in labels if label.facet is Facet.LANGUAGE]
    ours = [label for label in languages if label.value not in told_values]
    if any(label.value != "multilingual" for label in told):
        ours = [label for label in ours if label.source is not LabelSource.GUESS]
    others = [label for label in labels if label.facet is not Facet.LANGUAGE]
    return (*told, *ours, *others)


def _model_files(entry: CatalogueEntry) -> Iterable[RepoFile]:
    """Yield the files that are models, whole ones."""
    for version in group_versions(entry.files):
        if version.complete:
            yield from version.files


def _once(entries: Iterable[CatalogueEntry]) -> list[CatalogueEntry]:
    """Return the entries without those that a new name made twice."""
    unique: dict[str, CatalogueEntry] = {}
    for entry in entries:
        unique.setdefault(entry.id.casefold(), entry)
    return list(unique.values())


def _change(before: CatalogueEntry, now: CatalogueEntry) -> str:
    """Return in words what is new."""
    names = [name for name, value in vars(before).items() if value != vars(now)[name]]
    return ", ".join(names) if names else "the same"


def _asking(session: HubSession, say: Callable[[str], None]) -> Callable[[str], CatalogueEntry]:
    """Return a function that asks the Hub, and waits once where it is told to."""

    def ask(repo_id: str) -> CatalogueEntry:
        try:
            return repo_details(session, repo_id).entry
        except HubRateLimitError as error:
            wait_s = min(LONGEST_WAIT_S, max(1.0, error.wait_seconds))
            say(f"the Hub asks to wait {wait_s:.0f} s")
            time.sleep(wait_s)
            return repo_details(session, repo_id).entry

    return ask


def main(
    arguments: Sequence[str] | None = None, environment: Mapping[str, str] = os.environ
) -> int:
    """Refresh the file; return 0, or 1 where some models could not be asked about."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--file", type=Path, default=CATALOGUE)
    parser.add_argument("--prune", action="store_true", help="take out models that are gone")
    parser.add_argument("--dry-run", action="store_true", help="write nothing")
    parser.add_argument("--date", help="the date to write, YYYY-MM-DD; today where it is missing")
    given = parser.parse_args(arguments)
    entries, _ = load_snapshot(given.file)
    with HubSession(access_of("", environment, None)) as session:
        done, failed = refreshed(entries, _asking(session, print), prune=given.prune)
    text = snapshot_text(done, given.date or datetime.now(UTC).date().isoformat())
    if not given.dry_run and failed < len(entries):
        given.file.write_text(text, encoding="utf-8")
        print(f"{len(done)} models written to {given.file}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
