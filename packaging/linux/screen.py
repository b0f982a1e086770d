"""A screen without hardware, with a window manager: Xvfb and openbox, ended with the `with`."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from types import TracebackType

SIZE = "1440x900x24"


class Screen:
    """One Xvfb on a display of its own; `name` is what DISPLAY is set to.

    It is for a namespace in which `chroots.mount_inside` was done: it writes no lock, since
    processes have other numbers there and would be taken for dead ones outside.
    """

    def __init__(self, number: int, log: Path) -> None:
        self._log = log.open("ab")
        reading, writing = os.pipe()
        command = [
            "Xvfb",
            "-screen",
            "0",
            SIZE,
            "-nolisten",
            "tcp",
            "-nolock",
            "-displayfd",
            str(writing),
        ]
        command[1:1] = [f":{number}"] if number else []
        self._server = subprocess.Popen(
            command, pass_fds=[writing], stdout=self._log, stderr=self._log
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip() or number}"
        environment = {"DISPLAY": self.name, "PATH": os.environ.get("PATH", "/usr/bin")}
        environment["HOME"] = "/nonexistent"
        self._windows = subprocess.Popen(
            ["openbox"], env=environment, stdout=self._log, stderr=self._log
        )
        time.sleep(0.5)

    def __enter__(self) -> Screen:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for process in (self._windows, self._server):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self._log.close()
