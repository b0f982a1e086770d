"""Generation speed of the portable engine over the one compiled for this computer, in turns.

Both are the real child with the same model, threads and questions. The first turn of each is
not counted. The portable one is the wheel in `build/engine/wheels`; without it there is
nothing to compare.
"""

from __future__ import annotations

import shutil
import sys
import zipfile
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.measures import ROOT, STORY, AskedEngine, median

ROUNDS = 15
TOKENS = 96
REACH = 0.97


def run() -> dict[str, Any]:
    """Return tokens per second of each and the ratio, for one and two threads."""
    wheel = next((ROOT / "build" / "engine" / "wheels").glob("*.whl"), None)
    if wheel is None:
        return {"skipped": "there is no portable engine"}
    folder = TemporaryDirectory(prefix="hfchat-engine-")
    with folder as unpacked:
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(unpacked)
        return {f"threads_{count}": _compare(Path(unpacked), count) for count in (1, 2)}


def command(*before: Path) -> list[str]:
    """Return how a worker is started with folders that come before those of this Python."""
    path = ":".join(str(folder) for folder in (*before, ROOT))
    worker = [sys.executable, "-P", "-m", "hfchat_desktop", "--worker", "engine"]
    return [shutil.which("env") or "env", f"PYTHONPATH={path}", *worker]


def _compare(unpacked: Path, threads: int) -> dict[str, Any]:
    options = {"threads": threads, "threads_batch": threads, "gpu_layers": 0}
    native: list[float] = []
    portable: list[float] = []
    with (
        closing(AskedEngine(argv=command(), **options)) as one,
        closing(AskedEngine(argv=command(unpacked), **options)) as other,
    ):
        turns = [(one, native), (other, portable)]
        for turn in range(ROUNDS + 1):
            for asked, speeds in turns if turn % 2 else reversed(turns):
                answer = asked.ask(STORY, max_tokens=TOKENS, seed=turn, chat_id=turn)
                speeds.append(answer.tokens_per_s)
    ratios = [p / n for p, n in zip(portable[1:], native[1:], strict=True)]
    return {
        "native_tokens_per_s": median(native[1:]),
        "portable_tokens_per_s": median(portable[1:]),
        "ratio": median(ratios),
        "ratio_of_best": round(max(portable[1:]) / max(native[1:]), 4),
        "reach": REACH,
    }


if __name__ == "__main__":
    print(run())
