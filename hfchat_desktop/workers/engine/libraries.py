"""What llama.cpp logs, and which version of it is loaded."""

from __future__ import annotations

import ctypes
import sys
from collections import deque
from typing import Any

from hfchat_desktop.workers.engine.abort import AbortFlag
from hfchat_desktop.workers.engine.bindings import llama

_LEVEL_WARN = 3
_LEVEL_ERROR = 4
_LEVEL_CONT = 5
_KEPT_LINES = 200


class Log:
    """The last lines of llama.cpp's log. They also go to standard error for the parent.

    llama.cpp logs what it does with a model, never what is said to it. What it says while
    `abort` is raised is no failure and is dropped.
    """

    def __init__(self, abort: AbortFlag) -> None:
        self._abort = abort
        self._lines: deque[tuple[int, str]] = deque(maxlen=_KEPT_LINES)
        self._open = ""
        self._level = 0
        self._callback = llama.llama_log_callback(self._on_text)
        llama.llama_log_set(self._callback, ctypes.c_void_p(0))

    def lines(self) -> list[str]:
        """Return the last lines, oldest first."""
        return [line for _, line in self._lines]

    def clear(self) -> None:
        """Forget what was logged so far; a new step begins."""
        self._lines.clear()

    def last_problem(self) -> str:
        """Return the line that says best why a step failed, or "" when none does.

        It is the last error that is more than llama.cpp's closing "failed to load model".
        """
        problems = [line for level, line in self._lines if level >= _LEVEL_WARN]
        errors = [line for level, line in self._lines if level >= _LEVEL_ERROR]
        telling = [line for line in errors if "failed to load model" not in line.lower()]
        for found in (telling, errors, problems):
            if found:
                return found[-1]
        return ""

    def _on_text(self, level: int, text: bytes, _data: Any) -> None:
        if level != _LEVEL_CONT:
            self._level = level
        self._open += text.decode("utf-8", "replace")
        while "\n" in self._open:
            line, self._open = self._open.split("\n", 1)
            if line.strip(" .") and not self._abort.raised:
                self._lines.append((self._level, line.strip()))
                if self._level >= _LEVEL_WARN:
                    sys.stderr.write(line + "\n")


def version() -> str:
    """Return the version of llama.cpp that is loaded."""
    found: Any = llama.llama_version()
    return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)
