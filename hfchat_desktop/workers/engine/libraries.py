"""llama.cpp's own libraries: which of them are loaded, and what they log.

A wheel built for many machines holds one library per kind of CPU and registers none by
itself. llama.cpp would then look for them in the folder of the executable and in the current
one, where anybody may have put a file; so they are loaded by path, before anything else.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections import deque
from pathlib import Path
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


def load_backends() -> None:
    """Load the libraries that compute, by explicit path, and start llama.cpp.

    A build that has them linked in registered them already. On Windows `GetProcAddress`
    does not search what a library depends on, so the function is asked of `ggml.dll`.
    """
    base = Path(llama._base_path)
    library = ctypes.CDLL(str(base / "ggml.dll")) if sys.platform == "win32" else llama._lib
    library.ggml_backend_reg_count.restype = ctypes.c_size_t
    library.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    library.ggml_backend_load_all_from_path.restype = None
    if library.ggml_backend_reg_count() == 0:
        library.ggml_backend_load_all_from_path(os.fsencode(base))
    llama.llama_backend_init()


def version() -> str:
    """Return the version of llama.cpp that is loaded."""
    found: Any = llama.llama_version()
    return found.decode("utf-8", "replace") if isinstance(found, bytes) else str(found)


def build_info() -> str:
    """Return what this build of llama.cpp uses of the machine, as it says itself."""
    text: bytes = llama.llama_print_system_info()
    return text.decode("utf-8", "replace").strip(" |\n")
