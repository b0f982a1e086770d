"""The bundle beside the checkout, in turns: to the painted window, and to the first token.

The program that is measured is made with the bundle, from the same modules and libraries, with
a clock added (`benchmarks.bundle_probe`). It is started with a profile of a daily user, on
Qt's offscreen platform as in `benchmarks.start`, and once more on a screen where Xvfb is there.
Where other work disturbs, compare the processor's time, and the ratios.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which
from typing import Any

from benchmarks.measures import ROOT, median, offscreen
from benchmarks.windows import make_profile
from hfchat_desktop.paths import Profile

ROUNDS = 9
QUESTION = "What is the capital of France?"
PROBE = ROOT / "build" / "bundle" / "probe" / "hfchat-probe"
CHECKOUT = [sys.executable, "-m", "benchmarks.probe"]
BUNDLE = [str(PROBE)]


def run() -> dict[str, Any]:
    """Return medians of both, and the ratios; nothing where no bundle was made."""
    if not PROBE.is_file():
        return {"missing": "./check packaging bundle makes it"}
    found: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        daily = make_profile(Path(first), model=True, messages=20)
        asking = make_profile(Path(second), model=True, messages=20, max_tokens=8)
        with _screen() as screen:
            for turn in range(ROUNDS + 1):
                for name, value in _round(daily, asking, screen):
                    if turn:  # the first warms the disk
                        found.setdefault(name, []).append(value)
    medians = {name: median(values) for name, values in found.items()}
    return {
        **medians,
        "painted_reach_s": 0.45,
        "first_token_reach_s": 0.9,
        "painted_over_checkout": round(medians["painted_s"] / medians["checkout_painted_s"], 2),
    }


def _round(daily: Profile, asking: Profile, screen: str) -> Iterator[tuple[str, float]]:
    for prefix, command in (("", BUNDLE), ("checkout_", CHECKOUT)):
        seen = _watch(command, daily)
        yield f"{prefix}painted_s", seen["painted_s"]
        yield f"{prefix}painted_cpu_s", seen["painted_cpu_s"]
        yield f"{prefix}first_token_s", _watch(command, asking, QUESTION)["first_token_s"]
        if screen:
            shown = _watch(command, daily, screen=screen)
            yield f"{prefix}painted_on_a_screen_s", shown["painted_s"]


def _watch(
    command: list[str], place: Profile, question: str = "", *, screen: str = ""
) -> dict[str, float]:
    """Start a window and return what its watcher saw."""
    environment = offscreen()
    if screen:
        environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    words = [*command, str(place.config.parent), str(time.monotonic())]
    done = subprocess.run(
        [*words, question] if question else words,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
    return dict(json.loads(done.stdout.splitlines()[-1]))


@contextmanager
def _screen() -> Iterator[str]:
    """Start Xvfb on a free display and yield its name; "" where there is none."""
    if which("Xvfb") is None:
        yield ""
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[writing], **quiet)
    os.close(writing)
    with os.fdopen(reading) as said:
        name = f":{said.readline().strip()}"
    try:
        yield name
    finally:
        server.terminate()
        server.wait(10)
