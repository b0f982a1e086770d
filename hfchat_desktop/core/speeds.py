"""How fast each model writes on this computer, as it was measured last: one JSON file."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hfchat_desktop.core.files import write_atomically
from hfchat_desktop.core.record import Record

MOST_MODELS = 20
_MAX_BYTES = 256 * 1024
_MAX_LETTERS = 200
_FASTEST = 1e5
_TICKS = 4
PROBLEMS = ("", "too_large", "failed")


class Speed(Record):
    """One model: tokens a second while writing, or the `PROBLEMS` that kept it from being
    measured.
    """

    name: str
    quant: str
    tokens_per_s: float = 0.0
    problem: str = ""


class Speeds(Record):
    """All of one measurement. Time in seconds since the epoch; `card` "" for the processor."""

    measured_at: float = 0.0
    threads: int = 0
    card: str = ""
    rows: tuple[Speed, ...] = ()


def read_speeds(path: Path) -> Speeds:
    """Return what was measured last; without rows where nothing can be read."""
    try:
        with path.open("rb") as file:
            record = json.loads(file.read(_MAX_BYTES))
        rows = tuple(_row(row) for row in record["rows"][:MOST_MODELS])
        when, threads = float(record["measured_at"]), int(record["threads"])
        card = str(record["card"])[:_MAX_LETTERS]
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Speeds()
    if not (math.isfinite(when) and 0 <= when < 1e11 and 0 <= threads < 10_000):
        return Speeds()
    return Speeds(when, threads, card, rows)


def write_speeds(path: Path, speeds: Speeds) -> None:
    """Write them. Raises DiskFullError, StoreReadOnlyError or StoreFailedError."""
    write_atomically(path, json.dumps(asdict(speeds)).encode("ascii") + b"\n")


def ticks_for(highest: float) -> list[float]:
    """Return round numbers from 0 on for an axis; the last is not below `highest`."""
    if not 0 < highest <= _FASTEST:
        return [0.0, 1.0]
    rough = highest / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= rough)
    return [round(step * number, 6) for number in range(math.ceil(highest / step - 1e-9) + 1)]


def fastest(rows: Sequence[Speed]) -> float:
    """Return the greatest speed, 0 for none."""
    return max((row.tokens_per_s for row in rows), default=0.0)


def _row(record: dict[str, Any]) -> Speed:
    speed, problem = float(record["tokens_per_s"]), str(record["problem"])
    if not 0 <= speed <= _FASTEST or problem not in PROBLEMS:
        raise ValueError
    return Speed(
        str(record["name"])[:_MAX_LETTERS], str(record["quant"])[:_MAX_LETTERS], speed, problem
    )
