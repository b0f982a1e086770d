"""From the start of the process to the painted window, and to the first token."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.measures import ROOT, median, offscreen
from benchmarks.windows import make_profile, watch

ROUNDS = 7
BARE_QT = (
    "import sys, time\n"
    "from PySide6.QtCore import QTimer\n"
    "from PySide6.QtWidgets import QApplication, QWidget\n"
    "class W(QWidget):\n"
    "    def paintEvent(self, event):\n"
    "        QTimer.singleShot(0, done)\n"
    "def done():\n"
    "    print(time.monotonic() - float(sys.argv[1])); app.quit()\n"
    "app = QApplication([]); w = W(); w.resize(1280, 800); w.show(); app.exec()\n"
)


def run() -> dict[str, Any]:
    """Return medians, beside a bare Qt window in turns."""
    bare: list[float] = []
    painted: list[float] = []
    first: list[float] = []
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        daily = make_profile(Path(folder), model=True, messages=20)
        asking = make_profile(Path(other), model=True, messages=20, max_tokens=8)
        for turn in range(ROUNDS + 1):
            seen = watch(daily)
            asked = watch(asking, "What is the capital of France?")
            if turn:  # the first warms the disk, and closes the window as a person does
                bare.append(_bare_qt())
                painted.append(seen["painted_s"])
                first.append(asked["first_token_s"])
    return {
        "bare_qt_painted_s": median(bare),
        "painted_s": median(painted),
        "painted_reach_s": 0.25,
        "painted_over_bare_qt": round(median(painted) / median(bare), 2),
        "first_token_s": median(first),
        "first_token_reach_s": 0.70,
    }


def _bare_qt() -> float:
    command = [sys.executable, "-c", BARE_QT, str(time.monotonic())]
    done = subprocess.run(
        command, cwd=ROOT, env=offscreen(), capture_output=True, text=True, check=True
    )
    return float(done.stdout)
