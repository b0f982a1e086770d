"""How soon Stop is heard: while a long prompt is read, and while a reply is written.

Timed from the wish to the end of the reply, over the child's pipe. Reach: 300 ms, the worst of
all rounds.
"""

from __future__ import annotations

import time
from typing import Any

from benchmarks.measures import AskedEngine, engine, median
from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.engine_commands import Question
from tests.fakes.endless import GRAMMAR

ROUNDS = 10
LONG = "The sea is wide and blue and the wind comes from the west. " * 100
STORY = "Write a story."


def run() -> dict[str, Any]:
    """Return the worst and the median of each, in milliseconds."""
    with engine(n_ctx=4096) as asked:
        reading = [_stopped(asked, turn, f"{turn}. {LONG}", "reading") for turn in range(ROUNDS)]
        writing = [_stopped(asked, 100 + turn, STORY, "text") for turn in range(ROUNDS)]
    return {
        "reading_worst_ms": round(max(reading), 1),
        "reading_median_ms": median(reading),
        "writing_worst_ms": round(max(writing), 1),
        "writing_median_ms": median(writing),
        "reach_ms": 300,
    }


def _stopped(asked: AskedEngine, number: int, words: str, after: str) -> float:
    """Ask, stop a moment after the first event of the kind, and return how long that took."""
    endless = Sampling(max_tokens=0, grammar=GRAMMAR)
    question = Question(number, ({"role": "user", "content": words},), endless)
    number += 1000
    asked.process.send(question.command(number))
    asked_at = 0.0
    while (event := asked.process.read()) is not None and event["event"] != "failed":
        if event["event"] == after and not asked_at:
            time.sleep(0.1)
            asked_at = time.monotonic()
            asked.process.send({"do": "stop", "id": number})
        elif event["event"] == "ended":
            if event["finish_reason"] != "stopped":
                raise RuntimeError("the reply ended before it was stopped")
            return (time.monotonic() - asked_at) * 1000
    raise RuntimeError(asked.process.cause_of_death())
