"""Pieces that several benchmarks use: models, the bare loop, and an engine to ask."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.engine_commands import LoadOptions, Question
from hfchat_desktop.workers.process import WorkerProcess

ROOT = Path(__file__).resolve().parents[1]
STARTER = ROOT / "build" / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"
STORY = "Write a long story about a lighthouse keeper and the sea, with many chapters."


def median(values: list[float]) -> float:
    """Return the median, rounded for printing."""
    return round(statistics.median(values), 4)


def bare_loop(threads: int, *, tokens: int = 128, start: int = 40) -> float:
    """Return tokens per second of a decode loop that does nothing else, in a fresh process.

    The first `start` positions are filled before the clock starts, so that the loop works
    at the same depth of the context as the reply that it is compared with.
    """
    command = [sys.executable, "-m", "benchmarks.bare_loop", str(STARTER)]
    command += [str(threads), str(tokens), str(start)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return float(json.loads(done.stdout)["tokens_per_s"])


def llama_bench(threads: int, *, tokens: int = 128, start: int = 40) -> list[float]:
    """Return tokens per second of llama.cpp's `llama-bench`, empty where it is not built.

    It begins at the same depth of the context as the others.
    """
    program = os.environ.get("LLAMA_BENCH") or shutil.which("llama-bench")
    if not program:
        return []
    command = [program, "-m", str(STARTER), "-t", str(threads), "-p", "0", "-n", str(tokens)]
    command += ["-d", str(start), "-r", "1", "-fa", "1", "-o", "json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(json.loads(done.stdout)[0]["avg_ts"])]


@dataclass
class Answer:
    """One reply as its reader saw it; times in seconds since the question was sent."""

    text: str = ""
    stats: dict[str, Any] = field(default_factory=dict)
    at: list[float] = field(default_factory=list)

    @property
    def first_s(self) -> float:
        """Time to the first piece of text."""
        return self.at[0]

    @property
    def tokens_per_s(self) -> float:
        """Generated tokens per second between the first and the last piece of text."""
        return (self.stats["completion_tokens"] - 1) / (self.at[-1] - self.at[0])

    @property
    def longest_gap_s(self) -> float:
        """The longest wait between two pieces of text."""
        return max(b - a for a, b in zip(self.at, self.at[1:], strict=False))


class AskedEngine:
    """The real child process, asked as the window asks it; `argv` starts another build of it."""

    def __init__(
        self, *, path: Path = STARTER, argv: Sequence[str] | None = None, **options: Any
    ) -> None:
        self.process = WorkerProcess("engine", argv=argv)
        self._request = 1
        self.process.send(LoadOptions(str(path), **options).command(1))
        self._until("loaded")

    def ask(
        self,
        messages: list[dict[str, str]] | str,
        *,
        chat_id: int = 1,
        max_tokens: int = 128,
        seed: int = 1,
        temperature: float = 0.8,
    ) -> Answer:
        """Ask and return the whole reply."""
        if isinstance(messages, str):
            messages = [{"role": "user", "content": messages}]
        self._request += 1
        sampling = Sampling(max_tokens=max_tokens, seed=seed, temperature=temperature)
        question = Question(chat_id, tuple(messages), sampling)
        started = time.monotonic()
        self.process.send(question.command(self._request))
        answer = Answer()
        while (event := self.process.read()) is not None:
            if event["event"] == "text":
                answer.at.append(time.monotonic() - started)
                answer.text += event["text"]
            elif event["event"] == "ended":
                answer.stats = event["stats"]
                return answer
            elif event["event"] == "failed":
                raise RuntimeError(event["error"])
        raise RuntimeError(self.process.cause_of_death())

    def close(self) -> None:
        """End the child."""
        self.process.end()

    def _until(self, wanted: str) -> None:
        while (event := self.process.read()) is not None:
            if event["event"] == wanted:
                return
            if event["event"] == "failed":
                raise RuntimeError(event["error"])
        raise RuntimeError(self.process.cause_of_death())


@contextmanager
def engine(**options: Any) -> Iterator[AskedEngine]:
    """Start an engine with the starter model and end it afterwards."""
    asked = AskedEngine(**options)
    try:
        yield asked
    finally:
        asked.close()


@contextmanager
def busy_program() -> Iterator[None]:
    """Keep one core busy from another session, as a compile in another terminal does."""
    process = subprocess.Popen([sys.executable, "-c", "while True: pass"], start_new_session=True)
    try:
        yield
    finally:
        process.kill()
        process.wait()


def offscreen() -> dict[str, str]:
    """Return the environment for a window that no screen is needed for.

    With compiled modules, as a person has them from the second start on.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment
