"""Memory (proportional set size) of the window alone, and with the starter model. Linux."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from benchmarks.measures import median
from benchmarks.windows import make_profile, watch

ROUNDS = 3


def run() -> dict[str, Any]:
    """Return megabytes of the window without a model, and of all processes with one."""
    alone: list[float] = []
    together: list[float] = []
    window: list[float] = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as folder:
            alone.append(watch(make_profile(Path(folder), model=False))["window_pss_mb"])
        with tempfile.TemporaryDirectory() as folder:
            place = make_profile(Path(folder), model=True, max_tokens=64, context_tokens=4096)
            seen = watch(place, "Tell me about the sea.")
        window.append(seen["window_pss_mb"])
        together.append(seen["all_pss_mb"])
    return {
        "window_without_model_mb": median(alone),
        "window_without_model_reach_mb": 100,
        "window_with_answer_mb": median(window),
        "all_with_starter_model_mb": median(together),
        "all_with_starter_model_reach_mb": 330,
    }
