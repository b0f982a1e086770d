"""Engines for the tests of the bridge: real children, with habits of their own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.workers.process import WorkerProcess

FAKE = Path(__file__).parents[1] / "fakes" / "engine_process.py"


@pytest.fixture
def make_engine(qtbot) -> Iterator[Callable[..., Engine]]:
    """Return a maker of engines whose children behave as `mode` says."""
    made: list[Engine] = []

    def make(*modes: str, grace_ms: int = 2000, patience_s: float = 20.0) -> Engine:
        left = list(modes)

        def start() -> WorkerProcess:
            mode = left.pop(0) if len(left) > 1 else left[0]
            return WorkerProcess("fake", argv=[sys.executable, str(FAKE), mode])

        engine = Engine(start, grace_ms=grace_ms, default_patience_s=patience_s)
        made.append(engine)
        return engine

    yield make
    for engine in made:
        engine.close()
