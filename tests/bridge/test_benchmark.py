"""Models are measured one after the other, in a child that may die over one of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hfchat_desktop.bridge.benchmark import Benchmark, Candidate
from hfchat_desktop.core.engine_commands import LoadOptions
from hfchat_desktop.core.speeds import Speed, Speeds
from hfchat_desktop.workers.process import WorkerProcess

FAKE = Path(__file__).parents[1] / "fakes" / "engine_process.py"
ONE = Candidate("One", "Q4_1", LoadOptions("/models/one.gguf"))
TWO = Candidate("Two", "Q8_0", LoadOptions("/models/two.gguf"))
LARGE = Candidate("Large", "F16", LoadOptions("/models/large.gguf"), too_large=True)


@pytest.fixture
def make(qtbot) -> Iterator[Callable[..., Benchmark]]:
    """Return a maker of benchmarks whose children behave as the modes say."""
    made: list[Benchmark] = []

    def make_one(*modes: str) -> Benchmark:
        left = list(modes)

        def start() -> WorkerProcess:
            mode = left.pop(0) if len(left) > 1 else left[0]
            return WorkerProcess("fake", argv=[sys.executable, str(FAKE), mode])

        made.append(Benchmark(start))
        return made[-1]

    yield make_one
    for benchmark in made:
        benchmark.close()


def test_each_model_gets_its_speed_one_after_the_other(qtbot, make):
    benchmark = make("polite")
    seen: list[Speeds] = []
    benchmark.changed.connect(seen.append)
    names: list[str] = []
    benchmark.began.connect(names.append)
    with qtbot.waitSignal(benchmark.finished, timeout=15_000) as finished:
        benchmark.run([ONE, LARGE, TWO], threads=3)

    speeds = finished.args[0]
    assert [len(told.rows) for told in seen] == [1, 2, 3]
    assert speeds.rows == (
        Speed("One", "Q4_1", 50.0),
        Speed("Large", "F16", 0.0, "too_large"),
        Speed("Two", "Q8_0", 50.0),
    )
    assert names == ["One", "Large", "Two"]
    assert speeds.threads == 3
    assert not benchmark.is_running


def test_a_model_that_ends_the_child_is_passed_over(qtbot, make):
    benchmark = make("dies_loading", "polite")
    with qtbot.waitSignal(benchmark.finished, timeout=15_000) as finished:
        benchmark.run([ONE, TWO], threads=1)

    assert [row.problem for row in finished.args[0].rows] == ["failed", ""]


def test_a_file_that_is_refused_is_passed_over(qtbot, make):
    benchmark = make("refuses")
    with qtbot.waitSignal(benchmark.finished, timeout=15_000) as finished:
        benchmark.run([ONE], threads=1)

    assert finished.args[0].rows == (Speed("One", "Q4_1", 0.0, "failed"),)


def test_cancel_ends_the_child_at_once(qtbot, make):
    benchmark = make("hangs_loading")
    benchmark.run([ONE], threads=1)
    assert benchmark.is_running
    with qtbot.waitSignal(benchmark.stopped, timeout=5_000):
        benchmark.cancel()

    assert not benchmark.is_running


def test_the_starter_model_is_really_measured(qtbot, starter_model):
    benchmark = Benchmark()
    options = LoadOptions(str(starter_model), n_ctx=512, threads=1)
    with qtbot.waitSignal(benchmark.finished, timeout=60_000) as finished:
        benchmark.run([Candidate("SmolLM2 135M", "Q4_1", options)], threads=1)

    assert finished.args[0].rows[0].tokens_per_s > 1
    benchmark.close()
