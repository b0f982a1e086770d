"""5,000 rows of the catalogue: found, counted, shown while somebody types, and scrolled.

The rows are the shipped models, varied: other names, publishers, figures and labels, and the
same sentences. The index is measured by itself; the window's half runs in a process of its own
with the real page and its controller, offscreen, where real keys are pressed and wheels turned.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from benchmarks.measures import ROOT, median, offscreen
from hfchat_desktop.bridge.catalogue_list import CatalogueModel
from hfchat_desktop.core.catalogue import (
    STYLES,
    TOPICS,
    CatalogueEntry,
    CatalogueQuery,
    Facet,
    Label,
    LabelSource,
    Sort,
)
from hfchat_desktop.core.facets import FacetIndex
from hfchat_desktop.core.fit import Machine, fit_of_entry
from hfchat_desktop.core.snapshot import load_snapshot
from hfchat_desktop.paths import resource

ROWS = 5000
PAGE = 30
PUBLISHERS = 700
MACHINE = Machine(16 * 10**9, 9 * 10**9, 100 * 10**9)
CONTEXT = 8192
TEXTS = ("p", "po", "pol", "polish", "qwen", "qwen coder", "8b instruct", "żółw", "model 49")
CHOICES: tuple[dict[Facet, frozenset[str]], ...] = (
    {},
    {Facet.LANGUAGE: frozenset({"pl"})},
    {Facet.LANGUAGE: frozenset({"pl", "de"}), Facet.TOPIC: frozenset({"code"})},
    {Facet.FIT: frozenset({"well", "tight"}), Facet.LEVEL: frozenset({"everyday"})},
)


def varied(count: int, seed: int = 1) -> list[CatalogueEntry]:
    """Return so many entries made of the shipped ones, the same each time."""
    shipped, _ = load_snapshot(resource("catalogue.json"))
    chance = random.Random(seed)
    rows = list(shipped)
    while len(rows) < count:
        model = shipped[len(rows) % len(shipped)]
        publisher = f"publisher{chance.randrange(PUBLISHERS)}"
        name = f"{model.title} model {len(rows)}"
        labels = tuple(label for label in model.labels if chance.random() < 0.8)
        rows.append(
            replace(
                model,
                id=f"{publisher}/{name.replace(' ', '-').replace('(', '').replace(')', '')}",
                title=name,
                publisher=publisher,
                labels=_with_more(labels, chance),
                parameters=int(model.parameters * chance.uniform(0.5, 2.0)),
                downloads=int(10 ** chance.uniform(0, 7)),
                likes=int(10 ** chance.uniform(0, 4)),
                trending=chance.uniform(0, 100),
                created=f"2025-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
                files=(),
                curated=False,
            )
        )
    return rows


def _with_more(labels: tuple[Label, ...], chance: random.Random) -> tuple[Label, ...]:
    more = [
        Label(Facet.TOPIC, chance.choice(TOPICS), LabelSource.HUB),
        Label(Facet.STYLE, chance.choice(STYLES), LabelSource.GUESS),
    ]
    had = {(label.facet, label.value) for label in labels}
    return labels + tuple(label for label in more if (label.facet, label.value) not in had)


def run() -> dict[str, Any]:
    """Return the times of the index, of the model, and of the window."""
    return {"rows": ROWS, "index": index_times(), "model": model_times(), "window": window_times()}


def index_times() -> dict[str, Any]:
    """Return what it takes to make the index, to find and to count."""
    rows = varied(ROWS)
    fits, judged_ms = timed(lambda: [fit_of_entry(row, MACHINE, CONTEXT) for row in rows])
    index, made_ms = timed(lambda: FacetIndex(rows, fits))
    more = [*rows, *(replace(row, id=f"{row.id}-2") for row in rows[:PAGE])]
    _, page_ms = timed(lambda: FacetIndex(more, [*fits, *fits[:PAGE]], index))
    for sort in Sort:
        index.select(CatalogueQuery(sort=sort))
    times = []
    for text in TEXTS:
        for chosen in CHOICES:
            query = CatalogueQuery(text, chosen)
            _, ms = timed(lambda query=query: (index.select(query), index.counts(query)))
            times.append(ms)
    return {
        "all_fits_judged_ms": round(judged_ms, 2),
        "made_ms": round(made_ms, 1),
        "made_after_a_page_of_30_ms": round(page_ms, 1),
        "found_and_counted_median_ms": median(times),
        "found_and_counted_worst_ms": round(max(times), 2),
        "reach_ms": 10,
    }


def model_times() -> dict[str, Any]:
    """Return what the item model takes for a query, a page of the Hub, another machine."""
    rows = varied(ROWS)
    model = CatalogueModel()
    model.set_machine(MACHINE, CONTEXT)
    model.set_entries(rows[: ROWS - PAGE])
    times = []
    for text in TEXTS:
        _, ms = timed(lambda text=text: (model.set_query(CatalogueQuery(text)), model.counts()))
        times.append(ms)
    model.set_query(CatalogueQuery())
    _, merged_ms = timed(lambda: model.merge(rows[ROWS - PAGE :]))
    less = replace(MACHINE, memory_free=5 * 10**9)
    _, machine_ms = timed(lambda: model.set_machine(less, CONTEXT))
    return {
        "query_median_ms": median(times),
        "query_worst_ms": round(max(times), 2),
        "page_of_30_merged_ms": round(merged_ms, 1),
        "another_machine_ms": round(machine_ms, 1),
    }


def window_times() -> dict[str, Any]:
    """Return what the page's own process has measured."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.catalogue_window"],
        cwd=ROOT,
        env=offscreen(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """Return what `work` returns and how long it took in milliseconds."""
    started = time.perf_counter()
    result = work()
    return result, (time.perf_counter() - started) * 1e3
