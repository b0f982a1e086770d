"""Formulas for exports, drawn by a child that may fail, hang or die."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from hfchat_desktop.errors import EngineStartError
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
        time.sleep(60)
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


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[..., FormulaClient]]:
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
        os.kill(pid, 0)
    except OSError:
        return False
    return True


def test_the_real_child_draws_shapes_with_their_measures():
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


def test_a_child_that_hangs_is_ended_at_the_limit(make, children):
    client = make(limit_s=0.3)
    assert client.draw("a", False) is not None
    begun = time.monotonic()
    assert client.draw("hang", False) is None
    assert 0.25 < time.monotonic() - begun < 5
    assert client.draw("b", False) == ("<svg b>", DRAWN)
    assert len(children()) == 2
    begun = time.monotonic()
    assert client.draw("hang", False) is None  # it is known
    assert time.monotonic() - begun < 0.1


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
