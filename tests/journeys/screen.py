"""A screen without a monitor, with keys pressed as a person's keyboard presses them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

NEEDED = ("Xvfb", "xdotool")
_SIZE = "1600x1000x24"
_PRESS = 0.12
"""Seconds after a key: quick for a person, and the window keeps up."""
_FEW_KEYS = (
    '<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard><keybind key="A-F4">'
    '<action name="Close"/></keybind></keyboard></openbox_config>'
)


def missing() -> list[str]:
    """Return the programs that are needed and not installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


class Screen:
    """Xvfb on a free display, with openbox where it is installed."""

    def __init__(self, shots: Path | None) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SIZE, "-nolisten", "tcp"]
        self._quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._server = subprocess.Popen(command, pass_fds=[writing], **self._quiet)
        os.close(writing)
        with os.fdopen(reading) as said:
            number = said.readline().strip()
        if not number:
            message = "Xvfb did not start"
            raise RuntimeError(message)
        self.environment = {**os.environ, "DISPLAY": f":{number}"}
        self.environment.pop("WAYLAND_DISPLAY", None)
        self.environment.pop("QT_QPA_PLATFORM", None)
        self._shots = shots
        self._count = 0
        self._window = ""
        self._arranger = self._start_openbox()

    def _start_openbox(self) -> subprocess.Popen[bytes] | None:
        """Windows get the keyboard as on a desktop; openbox takes Alt+F4 alone for itself."""
        if shutil.which("openbox") is None:
            return None
        with tempfile.NamedTemporaryFile("w", suffix=".xml", delete=False) as file:
            file.write(_FEW_KEYS)
        command = ["openbox", "--config-file", file.name]
        return subprocess.Popen(command, env=self.environment, **self._quiet)

    def close(self) -> None:
        """End what was started."""
        for process in (self._arranger, self._server):
            if process is not None:
                process.terminate()
                process.wait(10)

    def find_window(self, pid: int, seconds: float = 30) -> None:
        """Wait for the window of a process and give it the keyboard."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self._ask("search", "--onlyvisible", "--pid", str(pid)).split()
            if found:
                self._window = found[-1]
                self._ask("windowmove", "--sync", self._window, "0", "0")
                self._ask("windowfocus", "--sync", self._window)
                return
            time.sleep(0.2)
        message = f"no window after {seconds} s"
        raise TimeoutError(message)

    def press(self, *keys: str, pause: float = _PRESS) -> None:
        """Press keys one after the other, each held with what is before its "+"."""
        for key in keys:
            self._ask("key", "--clearmodifiers", key)
            time.sleep(pause)

    def write(self, text: str) -> None:
        """Type a text."""
        self._ask("type", "--delay", "15", text)
        time.sleep(_PRESS)

    def resize(self, width: int, height: int) -> None:
        """Make the window this large."""
        self._ask("windowsize", "--sync", self._window, str(width), str(height))
        time.sleep(0.5)

    def move(self, left: int, top: int) -> None:
        """Put the window there."""
        self._ask("windowmove", "--sync", self._window, str(left), str(top))

    def set_layout(self, layout: str) -> bool:
        """Have another keyboard; return False where setxkbmap is not installed."""
        command = ["setxkbmap", "-layout", layout]
        if shutil.which(command[0]) is None:
            return False
        return (
            subprocess.run(command, env=self.environment, check=False, timeout=30).returncode == 0
        )

    def shoot(self, name: str) -> None:
        """Keep a picture of the screen, where pictures are wanted and can be made."""
        if self._shots is None or shutil.which("import") is None:
            return
        self._shots.mkdir(parents=True, exist_ok=True)
        self._count += 1
        path = self._shots / f"{self._count:03d}-{name}.png"
        command = ["import", "-window", "root", str(path)]
        subprocess.run(command, env=self.environment, check=False, timeout=60)

    def _ask(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return done.stdout
