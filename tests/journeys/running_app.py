"""The app as a process, and what it keeps, read from outside while it runs."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import apsw
import psutil

_MEBIBYTE = 1024 * 1024


class RunningApp:
    """Starts and kills the window of one profile; answers what is on the disk."""

    def __init__(self, profile: Path, environment: Mapping[str, str]) -> None:
        self.profile = profile
        self._environment = dict(environment)
        self._errors = profile / "stderr.txt"
        self._read = 0
        self._process: subprocess.Popen[bytes] | None = None

    def write_settings(self, **values: Any) -> None:
        """Write the settings that the first start is to find."""
        path = self.profile / "config" / "settings.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="ascii")

    def settings(self) -> dict[str, Any]:
        """Return what is in the file of the settings."""
        path = self.profile / "config" / "settings.json"
        return dict(json.loads(path.read_text("ascii"))) if path.exists() else {}

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "hfchat_desktop", "--profile", str(self.profile), *words]

    def start(self) -> int:
        """Start the window and return the number of its process."""
        with self._errors.open("ab") as errors:
            self._process = subprocess.Popen(
                self._command(), env=self._environment, stdout=errors, stderr=errors
            )
        return self._process.pid

    def start_again(self, *words: str) -> None:
        """Start the app once more: the window that is there does what is asked for."""
        subprocess.run(
            self._command(*words),
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
            timeout=60,
        )

    def kill(self) -> list[int]:
        """Kill the window as a crash would; return children that are there 10 s later."""
        if self._process is None or not self.is_alive():
            return []
        children = psutil.Process(self._process.pid).children(recursive=True)
        self._process.kill()
        self._process.wait(10)
        _, left = psutil.wait_procs(children, timeout=10)
        return [child.pid for child in left]

    def is_alive(self) -> bool:
        """Return whether the window's process runs."""
        return self._process is not None and self._process.poll() is None

    def new_errors(self) -> str:
        """Return what was written to standard output and error since the last call."""
        with self._errors.open("rb") as file:
            file.seek(self._read)
            words = file.read()
        self._read += len(words)
        return words.decode("utf-8", "replace").strip()

    def memory(self) -> float:
        """Return the MiB that the window's process alone has."""
        if self._process is None or not self.is_alive():
            return 0.0
        return float(psutil.Process(self._process.pid).memory_full_info().uss) / _MEBIBYTE

    def doctor(self) -> dict[str, Any]:
        """Return what `hfchat doctor --json` says of the database."""
        done = subprocess.run(
            self._command("doctor", "--json"),
            env=self._environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        return dict(json.loads(done.stdout)["database"])

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """Return the rows of a question to the database, which is opened to read only."""
        path = self.profile / "data" / "chats.sqlite3"
        if not path.exists():
            return []
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            connection.set_busy_timeout(5000)
            return list(connection.execute(sql, values))
        finally:
            connection.close()

    def one(self, sql: str, *values: Any) -> Any:
        """Return the first value of the first row, None where there is none."""
        rows = self.rows(sql, *values)
        return rows[0][0] if rows else None


def wait_for(what: Callable[[], object], seconds: float = 5.0) -> bool:
    """Return whether something becomes true within some seconds."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
