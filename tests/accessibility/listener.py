"""A bus of its own with a screen reader on it, in a process of the system's Python."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import psutil

from tests.accessibility.faults import Thing, every

_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).with_name("reader.py")
_TRY = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def missing() -> list[str]:
    """Return what is needed here and not installed."""
    found = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not any(Path(path).exists() for path in _LAUNCHERS):
        found.append("at-spi2-core")
    if not Path(_PYTHON).exists() or subprocess.call([_PYTHON, "-c", _TRY], stderr=-3):
        found.append("python3-gi with gir1.2-atspi-2.0")
    return found


class Bus:
    """A session's bus; `environment` is that of programs on it, with accessibility on."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        folder.mkdir(mode=0o700)
        reading, writing = os.pipe()
        self.environment = {**environment, "XDG_RUNTIME_DIR": str(folder)}
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"],
            pass_fds=[writing],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(writing)
        with os.fdopen(reading) as said:
            address = said.readline().strip()
        self.environment |= {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def close(self) -> None:
        """End the bus and all that it started."""
        started = psutil.Process(self._daemon.pid).children(recursive=True)
        with suppress(ProcessLookupError):
            os.killpg(self._daemon.pid, signal.SIGTERM)
        self._daemon.wait(10)
        for process in started:
            with suppress(psutil.Error):
                process.terminate()
        psutil.wait_procs(started, timeout=5)


class Listener:
    """Asks `reader.py`; the paths that it gives are good until the window changes."""

    def __init__(self, environment: dict[str, str], pid: int) -> None:
        self._pid = pid
        self._process = subprocess.Popen(
            [_PYTHON, str(_READER)],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def close(self) -> None:
        """End the reader."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process.wait(10)

    def ask(self, wish: str, **values: Any) -> Any:
        """Return the answer; LookupError where the thing is not there (any more)."""
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": wish, "pid": self._pid, **values}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise LookupError(answer["error"])
        return answer["answer"]

    def tree(self) -> Thing:
        """Return all that can be seen in the windows of the app."""
        return dict(self.ask("tree"))

    def wait_for(self, wanted: Callable[[Thing], bool], seconds: float = 10) -> Thing:
        """Return the tree as soon as a thing in it is wanted; LookupError if none comes."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            with suppress(LookupError):
                tree = self.tree()
                if any(wanted(thing) for thing in every(tree) if thing["shown"]):
                    return tree
            time.sleep(0.1)
        raise LookupError("it did not come")

    def press(self, name: str, role: str = "") -> None:
        """Press the first thing whose name begins so."""
        found = [
            thing
            for thing in every(self.tree())
            if thing["shown"] and thing["name"].startswith(name) and thing.get("actions")
            if role in ("", thing["role"])
        ]
        if not found or not self.ask("press", path=found[0]["path"]):
            raise LookupError(f"{role} {name}")

    def heard(self) -> list[dict[str, Any]]:
        """Return what was said and where the keyboard went since this was asked last."""
        return list(self.ask("hear"))
