"""What the engine's process may not do, as far as the system lets it be said in few lines."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys
import tempfile

_PR_SET_PDEATHSIG = 1  # prctl(2)


def apply() -> None:
    """Leave no core dump (it would hold the conversation), end with the parent, and work in
    the folder for temporary files, so that no file is ever found by a relative name. ggml is
    told not to start a debugger over a failed assertion: that takes seconds, and its pages
    of output hide the line that says what failed.
    """
    os.environ["GGML_NO_BACKTRACE"] = "1"
    with contextlib.suppress(OSError):
        os.chdir(tempfile.gettempdir())
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        _end_with_parent()


def _end_with_parent() -> None:
    parent = os.getppid()
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it died in between
        os._exit(1)
