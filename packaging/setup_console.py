"""What set-up tells the person who waits, and the commands that it runs for them.

All words go to standard error: standard output belongs to the app (`./run ask --json`).
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

TAIL_BYTES = 8_000
TAIL_LINES = 15
QUIET_SECONDS = 30
"""Where the output is no terminal, a sign of life is given this often."""

_REASONS = (
    (r"No space left on device|not enough space", "The disk is full: free about 2 GB."),
    (
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed",
        "This computer does not trust what answered: install ca-certificates, or name the "
        "certificate of your network in PIP_CERT.",
    ),
    (
        r"Temporary failure in name resolution|Name or service not known|getaddrinfo failed"
        r"|NewConnectionError|NetworkUnreachable|Network is unreachable|Connection refused"
        r"|Max retries exceeded|Read timed out",
        "The network did not answer: check the connection (or the proxy).",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "A download differs from what was locked: try again, on another network if it stays.",
    ),
    (
        r"CMAKE_CXX_COMPILER|CMAKE_C_COMPILER|nmake.*not found|Visual Studio.*could not find",
        "No C++ compiler works here: install g++ (on Windows the Visual Studio Build Tools).",
    ),
    (
        r"Killed signal terminated|out of memory|virtual memory exhausted",
        "The compiler ran out of memory: close programs, or set CMAKE_BUILD_PARALLEL_LEVEL=1.",
    ),
)


class SetupError(Exception):
    """Set-up cannot go on; the message is a sentence that says what to do."""


def say(text: str) -> None:
    """Show one line."""
    sys.stderr.write(f"hfchat: {text}\n")
    sys.stderr.flush()


def give_up(text: str, status: int = 1) -> NoReturn:
    """Say why and end."""
    say(text)
    sys.exit(status)


def duration(seconds: float) -> str:
    """Return "42 s" or "3 min 05 s"."""
    whole = int(seconds)
    return f"{whole} s" if whole < 60 else f"{whole // 60} min {whole % 60:02} s"


def log_tail(log: Path) -> str:
    """Return the last few thousand characters of a log; "" where there is none."""
    try:
        with log.open("rb") as stream:
            stream.seek(max(0, log.stat().st_size - TAIL_BYTES))
            return stream.read().decode("utf-8", "replace")
    except OSError:
        return ""


def pip_progress(tail: str) -> str:
    """Return in a few words what pip's log says it is doing."""
    lines = [line.strip() for line in tail.splitlines()]
    for line in reversed(lines):
        if step := re.match(r"\[(\d+)/(\d+)\] ", line):
            return f"compiling llama.cpp, step {step[1]} of {step[2]}"
        if found := re.match(r"(?:Collecting|Processing|Downloading) (?:\S*/)?([\w.-]+)", line):
            return "fetching " + re.split(r"[-=]\d", found[1])[0]
        if line.startswith("Installing collected packages"):
            return "unpacking"
    return ""


def reason(tail: str) -> str:
    """Return the likely cause of a failure and what helps; "" where none is known."""
    return next((words for pattern, words in _REASONS if re.search(pattern, tail, re.I)), "")


class _Ticker:
    """One line that shows how far a command is, rewritten in place on a terminal."""

    def __init__(self, progress: Callable[[str], str]) -> None:
        self._progress = progress
        self._started = self._shown = time.monotonic()
        self._live = sys.stderr.isatty()

    def tick(self, tail: Callable[[], str]) -> None:
        """Show the state, if it is time to."""
        now = time.monotonic()
        if now - self._shown < (0.5 if self._live else QUIET_SECONDS):
            return
        self._shown = now
        words = self._progress(tail())
        text = f"  {duration(now - self._started)}{': ' if words else ''}{words}"
        sys.stderr.write(f"\r\x1b[K{text[:78]}" if self._live else f"hfchat: {text}\n")
        sys.stderr.flush()

    def end(self) -> None:
        """Remove the line."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def run_logged(
    command: list[str],
    log: Path,
    *,
    what: str,
    progress: Callable[[str], str] = lambda tail: "",
    environment: dict[str, str] | None = None,
    keep_open: int = -1,
) -> None:
    """Run a command with its output in `log`, and show how it gets on.

    The command writes the file itself, so it can end its work even if this process is
    killed; `keep_open` is the lock's file, which then stays locked until it has.
    Raises SetupError with the log's last lines where the command fails.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as stream:
        stream.write(f"\n$ {' '.join(command)}\n".encode())
        stream.flush()
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=os.name == "posix",
            pass_fds=(keep_open,) if keep_open >= 0 and os.name == "posix" else (),
        )
    ticker = _Ticker(progress)
    try:
        while process.poll() is None:
            ticker.tick(lambda: log_tail(log))
            time.sleep(0.05)
    except BaseException:
        _end(process)
        raise
    finally:
        ticker.end()
    if process.returncode != 0:
        raise SetupError(failure(what, log))


def failure(what: str, log: Path) -> str:
    """Return the words for a command that failed: cause, last lines, where the log is."""
    tail = log_tail(log)
    lines = "\n".join(f"    {line}" for line in tail.splitlines()[-TAIL_LINES:])
    return f"{what} failed. {reason(tail)}\n{lines}\n  The whole log: {log}"


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a command and all that it started."""
    if os.name != "posix":
        process.terminate()
        process.wait()
        return
    for sign, patience in ((signal.SIGTERM, 5.0), (signal.SIGKILL, 5.0)):
        try:
            os.killpg(process.pid, sign)
            process.wait(patience)
            return
        except subprocess.TimeoutExpired:
            continue
        except ProcessLookupError:
            return
