"""Formulas are drawn by a child that may fail, hang or die."""

from __future__ import annotations

import sys
from functools import partial

import pytest

from hfchat_desktop.bridge.formulas import FormulaDrawer
from hfchat_desktop.workers.process import WorkerProcess

CHILD = """
import json, sys, time, os
print(json.dumps({"event": "ready"}), flush=True)
for line in sys.stdin:
    tex = json.loads(line)["tex"]
    if tex == "hang":
        time.sleep(60)
    if tex == "die":
        os._exit(3)
    if tex == "refuse":
        print(json.dumps({"event": "failed"}), flush=True)
    else:
        print(json.dumps({"event": "drawn", "svg": f"<svg {tex}>", "box": [1, 2, 1]}), flush=True)
"""


@pytest.fixture
def make(qtbot):
    """Return what makes a drawer whose signals are listed in `heard`."""
    made = []

    def drawer(code=None, **options):
        if code is not None:
            argv = [sys.executable, "-c", code]
            options["start_process"] = partial(WorkerProcess, "formulas", argv=argv)
        made.append(FormulaDrawer(**options))
        made[-1].heard = []
        made[-1].drawn.connect(lambda tex, _d, _svg, _box: made[-1].heard.append(("drawn", tex)))
        made[-1].failed.connect(lambda tex, _d: made[-1].heard.append(("failed", tex)))
        return made[-1]

    yield drawer
    for one in made:
        one.close()


def test_a_formula_is_drawn_as_shapes_with_its_measures(make, qtbot):
    drawer = make()
    with qtbot.waitSignal(drawer.drawn, timeout=20_000) as drawn:
        drawer.draw(r"\frac{a}{b}", True)
    tex, display, svg, (width, height, ascent) = drawn.args
    assert (tex, display) == (r"\frac{a}{b}", True)
    assert "<path" in svg
    assert "currentColor" in svg
    assert 0.3 < width < 2
    assert 0 < ascent < height < 3


@pytest.mark.parametrize("tex", [r"\frac{", r"\left(", "{" * 300, r"\color{url(x)}{a}", ""])
def test_what_cannot_be_drawn_fails_and_the_next_one_is_drawn(make, qtbot, tex):
    drawer = make()
    drawer.draw(tex, False)
    drawer.draw("x", False)
    qtbot.waitUntil(lambda: len(drawer.heard) == 2, timeout=20_000)
    assert drawer.heard == [("failed", tex), ("drawn", "x")]


@pytest.mark.parametrize("tex", ["hang", "die", "refuse"])
def test_a_formula_that_ends_its_child_does_not_end_the_others(make, qtbot, tex):
    drawer = make(CHILD, limit_ms=300)
    for one in ("a", tex, "b"):
        drawer.draw(one, False)
    qtbot.waitUntil(lambda: len(drawer.heard) == 3, timeout=20_000)
    assert drawer.heard == [("drawn", "a"), ("failed", tex), ("drawn", "b")]


def test_a_child_that_cannot_start_is_not_tried_for_ever(make, qtbot):
    drawer = make("import sys; sys.exit(1)")
    for one in ("a", "b"):
        drawer.draw(one, False)
    qtbot.waitUntil(lambda: len(drawer.heard) == 2, timeout=20_000)
    assert drawer.heard == [("failed", "a"), ("failed", "b")]


def test_the_child_ends_when_it_is_idle_and_comes_back(make, qtbot):
    drawer = make(CHILD, idle_ms=50)
    drawer.draw("a", False)
    qtbot.waitUntil(lambda: drawer.heard == [("drawn", "a")], timeout=20_000)
    qtbot.wait(200)
    drawer.draw("b", False)
    qtbot.waitUntil(lambda: len(drawer.heard) == 2, timeout=20_000)
