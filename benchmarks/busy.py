"""Generation beside one busy program from another terminal, over the same without it."""

from __future__ import annotations

from typing import Any

from benchmarks.measures import STORY, busy_program, engine, median

ROUNDS = 3


def run() -> dict[str, Any]:
    """Return the ratio at the engine's own choice of threads, and the longest gap."""
    idle: list[float] = []
    busy: list[float] = []
    gaps: list[float] = []
    with engine() as asked:
        asked.ask(STORY, max_tokens=16)
        for turn in range(ROUNDS):
            idle.append(asked.ask(STORY, seed=turn).tokens_per_s)
            with busy_program():
                answer = asked.ask(STORY, seed=turn)
            busy.append(answer.tokens_per_s)
            gaps.append(answer.longest_gap_s)
    return {
        "idle_tokens_per_s": median(idle),
        "busy_tokens_per_s": median(busy),
        "ratio": round(median(busy) / median(idle), 4),
        "reach": 0.85,
        "longest_gap_s": round(max(gaps), 4),
        "longest_gap_reach_s": 0.3,
    }
