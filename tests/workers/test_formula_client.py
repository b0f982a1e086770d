"""Formulas for exports, drawn by a child that may fail, hang or die."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest

from hfchat_desktop.errors import EngineStartError
from hfchat_desktop.workers import formula_client
from hfchat_desktop.workers.formula_client import FormulaClient
from hfchat_desktop.workers.process import WorkerProcess

CHILD = """
import json, os, sys, time
with open(sys.argv[1], "a") as file:
    file.write(f"{os.getpid()}\\n")
print(json.dumps({"event": "ready"}), flush=True)
for line in sys.stdin:
    tex = json.loads(line)["tex"]
    if tex == "hang":
        open(sys.argv[1] + " hang", "a").write("x")
        time.sleep(90)
    if tex == "die":
        os._exit(3)
    answer = {"event": "drawn", "svg": f"<svg {tex}>", "box": [1, 2, 1]}
    if tex == "refuse":
        answer = {"event": "failed"}
    if tex == "lie":
        answer = {"event": "drawn", "svg": 5, "box": ["a"]}
    if tex == "short":
        answer = {"event": "drawn", "svg": "<svg>", "box": [1]}
    if tex == "words":
        answer = {"event": "drawn", "svg": "<svg>", "box": ["a", None, {}]}
    print(json.dumps(answer), flush=True)
"""
DRAWN = (1.0, 2.0, 1.0)


@pytest.fixture
def children(tmp_path: Path) -> Callable[[], list[int]]:
    """Return what tells the numbers of the children that were started."""
    path = tmp_path / "children"
    return lambda: [int(line) for line in path.read_text().split()] if path.exists() else []


@dataclass
class Limits:
    """The limits of time of the client: each child that hangs reaches one, and nothing else."""

    folder: Path
    seconds: list[float] = field(default_factory=list)
    reached: int = 0

    @property
    def hung(self) -> int:
        """How often a child began to hang."""
        path = self.folder / "children hang"
        return len(path.read_text()) if path.exists() else 0

    def timer(self, seconds: float, act: Callable[[], None]) -> threading.Timer:
        """Return what stands in for a timer."""
        self.seconds.append(seconds)

        def look() -> None:
            while not timer.finished.wait(0.01):
                if self.hung > self.reached:
                    self.reached += 1
                    act()
                    return

        timer = threading.Timer(0.0, look)
        return timer


@pytest.fixture
def limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Limits:
    """Return the limits, in the place of those by the clock."""
    made = Limits(tmp_path)
    timers = SimpleNamespace(Timer=made.timer)
    monkeypatch.setattr(formula_client, "threading", timers)
    return made


@pytest.fixture
def make(tmp_path: Path, limits: Limits) -> Iterator[Callable[..., FormulaClient]]:
    """Return what makes a client of a child with this code."""
    made: list[FormulaClient] = []

    def client(code: str = CHILD, **options: Any) -> FormulaClient:
        argv = [sys.executable, "-c", code, str(tmp_path / "children")]
        made.append(FormulaClient(partial(WorkerProcess, "formulas", argv=argv), **options))
        return made[-1]

    yield client
    for one in made:
        one.close()


def is_running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_the_real_child_draws_shapes_with_their_measures(limits):
    with FormulaClient() as client:
        drawn = client.draw(r"\frac{a}{b}", True)
        assert client.draw(r"\begin{nonsense} x", True) is None
    assert drawn is not None
    svg, (width, height, ascent) = drawn
    assert "<path" in svg
    assert "currentColor" in svg
    assert 0.3 < width < 2
    assert 0 < ascent < height < 3


def test_nothing_is_started_before_the_first_formula_and_nothing_is_left(make, children):
    with make() as client:
        assert children() == []
        assert client.draw("a", False) == ("<svg a>", DRAWN)
        assert client.draw("a", False) == ("<svg a>", DRAWN)
        assert len(children()) == 1
    if os.name == "posix":
        assert not is_running(children()[0])


@pytest.mark.parametrize("word", ["refuse", "lie", "short", "words", "die"])
def test_what_is_not_drawn_is_none_and_the_next_one_is_drawn(make, word):
    client = make()
    assert client.draw(word, False) is None
    assert client.draw("b", False) == ("<svg b>", DRAWN)


def test_a_child_that_hangs_is_ended_at_the_limit(make, children, limits):
    client = make(limit_s=0.3)
    assert client.draw("a", False) is not None
    assert client.draw("hang", False) is None
    assert limits.seconds[-1] == 0.3
    assert client.draw("b", False) == ("<svg b>", DRAWN)
    assert len(children()) == 2
    assert client.draw("hang", False) is None
    assert (limits.hung, limits.reached) == (1, 1)  # it is known


def test_the_limit_is_one_by_the_clock_as_well(tmp_path):
    argv = [sys.executable, "-c", CHILD, str(tmp_path / "children")]
    with FormulaClient(partial(WorkerProcess, "formulas", argv=argv), limit_s=0.3) as client:
        assert client.draw("hang", False) is None


def test_what_is_drawn_ahead_survives_a_child_that_dies_and_one_that_hangs(make, children):
    client = make(limit_s=0.3)
    words = [*"abc", "die", *"de", "hang", *"fg", "refuse"]
    client.ahead((word, False) for word in words)
    client.ahead([("a", False), ("h", True)])
    assert client("h", True) == ("<svg h>", DRAWN)
    found = {word: client.draw(word, False) for word in words}
    assert [word for word, drawn in found.items() if drawn is None] == ["die", "hang", "refuse"]
    assert found["g"] == ("<svg g>", DRAWN)
    assert len(children()) == 3


@pytest.mark.skipif(os.name == "nt", reason="the limits are those of pipes on Unix")
def test_thousands_drawn_ahead_fill_no_pipe(make):
    client = make()
    words = [f"{number} " + "x" * 200 for number in range(3000)]
    client.ahead((word, False) for word in words)
    assert all(client.draw(word, False) == (f"<svg {word}>", DRAWN) for word in words)


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_a_child_that_is_killed_between_two_formulas_is_started_again(make, children):
    client = make()
    assert client.draw("a", False) is not None
    os.kill(children()[0], 9)
    assert client.draw("b", False) in (None, ("<svg b>", DRAWN))
    assert client.draw("c", False) == ("<svg c>", DRAWN)


def test_after_ten_deaths_nothing_is_tried_any_more(make, children):
    client = make(CHILD.replace('tex == "die"', "True"))
    assert [client.draw(str(number), False) for number in range(12)] == [None] * 12
    assert len(children()) == 10


def test_without_a_child_nothing_is_drawn_and_nobody_waits():
    def refuse() -> WorkerProcess:
        raise EngineStartError(detail="no such program")

    client = FormulaClient(refuse)
    assert client.draw("a", False) is None
    assert client.draw("b", False) is None


def test_a_child_that_is_never_ready_is_given_up(make):
    client = make("import sys; sys.exit(1)")
    assert client.draw("a", False) is None
    assert client.draw("b", False) is None
