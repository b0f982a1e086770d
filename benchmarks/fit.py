"""What the app says a model needs, against what the engine's process really takes. Linux.

Each model is loaded by the real engine at several contexts, reads a prompt that fills most of
the context, and writes a few words. What it takes then is all that is resident: its own memory,
the mapped pages of the model that were touched, and its share of libraries. The reach is a
ratio of said to taken within 10 %.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import Any

import psutil

from benchmarks.measures import ROOT, STARTER, AskedEngine
from hfchat_desktop.core.fit import memory_need
from hfchat_desktop.core.model_shape import shape_of_file

MODELS = (STARTER, ROOT / "build" / "models" / "gemma-3-270m-q4_k_m.gguf")
CASES = ((2048, "f16"), (4096, "f16"), (8192, "f16"), (8192, "q8_0"))
SENTENCE = "The keeper of the lighthouse counted the ships and wrote it down. "
TOKENS_PER_SENTENCE = 15
FILLED = 0.85


def run() -> dict[str, Any]:
    """Return for each model and context the bytes said, the bytes taken, and their ratio."""
    found: dict[str, Any] = {}
    for path in MODELS:
        for n_ctx, kv_type in CASES:
            found[f"{path.stem} {n_ctx} {kv_type}"] = compare(path, n_ctx, kv_type)
            gc.collect()
    ratios = [case["ratio"] for case in found.values()]
    return {**found, "lowest": min(ratios), "highest": max(ratios), "reach": "0.90 to 1.10"}


def compare(path: Path, n_ctx: int, kv_type: str) -> dict[str, Any]:
    """Load one model with room for `n_ctx` tokens, use it, and compare."""
    total = psutil.virtual_memory().total
    need = memory_need(path.stat().st_size, shape_of_file(path), n_ctx, kv_type, memory_total=total)
    asked = AskedEngine(path=path, n_ctx=n_ctx, kv_type=kv_type)
    try:
        question = SENTENCE * int(n_ctx * FILLED / TOKENS_PER_SENTENCE)
        stats = asked.ask(question, max_tokens=16).stats
        taken = resident_bytes(asked.process.pid)
    finally:
        asked.close()
    return {
        "said_mb": round(need.total / 1e6, 1),
        "taken_mb": round(sum(taken.values()) / 1e6, 1),
        "ratio": round(need.total / sum(taken.values()), 3),
        "said": {name: round(getattr(need, name) / 1e6, 1) for name in PARTS},
        "taken": {name: round(size / 1e6, 1) for name, size in taken.items()},
        "prompt_tokens": stats["prompt_tokens"],
    }


PARTS = ("weights", "kv_cache", "compute", "reserve")


def resident_bytes(pid: int) -> dict[str, int]:
    """Return the bytes of the model's mapped pages, of own memory, and of a share of the rest.

    The model counts in full, whoever else has mapped it.
    """
    taken = {"model": 0, "own": 0, "libraries": 0}
    kind = "own"
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        words = line.split()
        if not words[0].endswith(":"):
            name = words[5] if len(words) > 5 else ""
            model, file = name.endswith(".gguf"), name.startswith(os.sep)
            kind = "model" if model else "libraries" if file else "own"
        elif words[0] == ("Pss:" if kind == "libraries" else "Rss:"):
            taken[kind] += int(words[1]) * 1024
    return taken
