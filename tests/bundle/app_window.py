"""The window of the bundle, with a keyboard before it and its database read from outside."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import apsw
import psutil
from PySide6.QtGui import QImage

from tests.journeys.screen import Screen


class AppWindow:
    """Starts the program under strace, which notes every address that anything speaks to."""

    def __init__(self, program: str, home: Path, screen: Screen, shots: Path) -> None:
        self._shots = shots
        self.program = program
        self.home = home
        self.screen = screen
        self.profile = home / ".local" / "share" / "hfchat"
        self.log = home.parent / "window.log"
        self.calls = home.parent / "connects.txt"
        self._process: subprocess.Popen[bytes] | None = None

    def open(self, *words: str, noting: bool = False, profile: Path | None = None) -> None:
        """Start the program with nothing in its environment but a home and the screen."""
        if profile is not None:
            self.profile = profile / "data"
        environment = {"HOME": str(self.home), "DISPLAY": self.screen.environment["DISPLAY"]}
        command = [self.program, *words]
        if noting:
            noted = ["-f", "-qq", "-e", "trace=connect,sendto", "-o", str(self.calls)]
            command = ["strace", *noted, *command]
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                command, env=self._found(environment), cwd="/", stdout=log, stderr=log
            )
        self.screen.find_window(self.app().pid)

    def _found(self, environment: dict[str, str]) -> dict[str, str]:
        return {"PATH": "/usr/bin:/bin", **environment}

    def app(self) -> psutil.Process:
        """Return the process of the window itself."""
        assert self._process is not None
        process = psutil.Process(self._process.pid)
        if process.name() != "strace":
            return process
        found: list[psutil.Process] = []

        def is_there() -> bool:  # strace starts others for a moment, to try things out
            found[:] = [child for child in process.children() if child.name().startswith("hfchat")]
            return bool(found)

        wait_for(is_there)
        return found[0]

    def ask(self, question: str) -> str:
        """Type a question, send it, and return the whole answer from the database."""
        before = len(self.answers())
        self.screen.write(question)
        self.screen.press("Return")
        wait_for(lambda: len(self.answers()) > before, 90)
        return self.answers()[-1]

    def answers(self) -> list[str]:
        """Return the answers that are finished, oldest first."""
        file = self.profile / "chats.sqlite3"
        if not file.exists():
            return []
        connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            connection.set_busy_timeout(5000)
            sql = "SELECT text FROM messages WHERE role='assistant' AND state='done' ORDER BY id"
            return [str(row[0]) for row in connection.execute(sql)]
        except apsw.SQLError:  # the tables are being made
            return []
        finally:
            connection.close()

    def picture(self, name: str) -> QImage:
        """Return the screen as it is now, which is kept in build/screenshots."""
        path = self._shots / f"bundle-{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-window", "root", str(path)]
        subprocess.run(command, env=self.screen.environment, check=True, timeout=60)
        return QImage(str(path))

    def close(self) -> None:
        """Close the window as a person does, and wait for the program to end."""
        assert self._process is not None
        self.screen.press("alt+F4")
        self._process.wait(20)

    def has_ended(self) -> bool:
        """Return whether the program that was started has ended."""
        return self._process is not None and self._process.poll() is not None

    def end(self) -> None:
        """End what is left."""
        if self._process is None or self._process.poll() is not None:
            return
        for process in [*psutil.Process(self._process.pid).children(recursive=True)]:
            process.kill()
        self._process.kill()
        self._process.wait(10)

    def words(self) -> str:
        """Return what the programs wrote to standard output and error."""
        return self.log.read_text("utf-8", "replace")


def colours(picture: QImage) -> int:
    """Return how many colours a picture has, of every fourth dot; an empty window has few."""
    wide, high = picture.width(), picture.height()
    return len({picture.pixel(x, y) for x in range(0, wide, 4) for y in range(0, high, 4)})


def wait_for(what: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait until something is true."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.1)
