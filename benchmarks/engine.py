"""Generation speed of the engine's child over a bare decode loop, same threads, in turns."""

from __future__ import annotations

from typing import Any

from benchmarks.measures import STORY, bare_loop, engine, median

ROUNDS = 5


def run() -> dict[str, Any]:
    """Return tokens per second of both and their ratio, for one and two threads."""
    return {f"threads_{count}": _compare(count) for count in (1, 2)}


def _compare(threads: int) -> dict[str, Any]:
    bare: list[float] = []
    child: list[float] = []
    with engine(threads=threads, threads_batch=threads) as asked:
        asked.ask(STORY, max_tokens=16)
        for turn in range(ROUNDS):
            bare.append(bare_loop(threads))
            child.append(asked.ask(STORY, seed=turn).tokens_per_s)
    ratios = [c / b for c, b in zip(child, bare, strict=True)]
    return {
        "bare_tokens_per_s": median(bare),
        "child_tokens_per_s": median(child),
        "ratio": median(ratios),
        "ratio_of_medians": round(median(child) / median(bare), 4),
        "reach": 0.98,
    }


if __name__ == "__main__":
    print(run())
