"""Tokens per second seen in the window, Markdown rendered, over the bare loop in turns."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from benchmarks.measures import STORY, bare_loop, median
from benchmarks.windows import make_profile, watch

ROUNDS = 5
TOKENS = 160


def run() -> dict[str, Any]:
    """Return both speeds and their ratio, for one and two generating threads."""
    return {f"threads_{count}": _compare(count) for count in (1, 2)}


def _compare(threads: int) -> dict[str, Any]:
    bare: list[float] = []
    shown: list[float] = []
    turns: list[float] = []
    for seed in range(ROUNDS):
        bare.append(bare_loop(threads, tokens=TOKENS))
        with tempfile.TemporaryDirectory() as folder:
            place = make_profile(
                Path(folder), model=True, max_tokens=TOKENS, seed=seed, threads=threads
            )
            seen = watch(place, STORY)
        shown.append(seen["shown_tokens_per_s"])
        turns.append(seen["worst_turn_ms"])
    ratios = [s / b for s, b in zip(shown, bare, strict=True)]
    return {
        "bare_tokens_per_s": median(bare),
        "shown_tokens_per_s": median(shown),
        "ratio": median(ratios),
        "reach": 0.95,
        "worst_turn_of_the_loop_ms": median(turns),
    }
