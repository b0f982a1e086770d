"""Generation speed of the engine's child over a bare decode loop, same threads, in turns.

Where llama.cpp's own `llama-bench` is built (on the PATH, or named by LLAMA_BENCH), it takes
its turns too.
"""

from __future__ import annotations

from typing import Any

from benchmarks.measures import STORY, bare_loop, engine, llama_bench, median

ROUNDS = 9


def run() -> dict[str, Any]:
    """Return tokens per second of each and the ratios, for one and two threads."""
    return {f"threads_{count}": _compare(count) for count in (1, 2)}


def _compare(threads: int) -> dict[str, Any]:
    bare: list[float] = []
    child: list[float] = []
    bench: list[float] = []
    with engine(threads=threads, threads_batch=threads) as asked:
        depth = asked.ask(STORY, max_tokens=16).stats["prompt_tokens"]
        for turn in range(ROUNDS):
            bare.append(bare_loop(threads, start=depth))
            child.append(asked.ask(STORY, seed=turn).tokens_per_s)
            bench += llama_bench(threads, start=depth)
    ratios = [c / b for c, b in zip(child, bare, strict=True)]
    return {
        "bare_tokens_per_s": median(bare),
        "child_tokens_per_s": median(child),
        "ratio": median(ratios),
        "ratio_of_best": round(max(child) / max(bare), 4),
        "ratio_of_medians": round(median(child) / median(bare), 4),
        "reach": 0.98,
        **_over(bench, child),
    }


def _over(bench: list[float], child: list[float]) -> dict[str, Any]:
    """Return the ratio over llama-bench, or nothing where it is not built."""
    if not bench:
        return {}
    return {
        "llama_bench_tokens_per_s": median(bench),
        "ratio_over_llama_bench": median([c / b for c, b in zip(child, bench, strict=True)]),
        "reach_over_llama_bench": 0.95,
    }


if __name__ == "__main__":
    print(run())
