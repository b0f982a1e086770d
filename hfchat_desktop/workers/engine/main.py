"""The entry point of the engine's process."""

from __future__ import annotations

import gc
import os
import sys
import threading

from hfchat_desktop.workers.engine import limits
from hfchat_desktop.workers.serve import Pipe


def run(pipe: Pipe) -> None:
    """Serve the window at the other end of the pipe until it is gone.

    The limits come first, and llama.cpp is imported after them. What is imported stays, so
    the garbage collector need not look at it, neither now nor later.
    """
    started_in = os.getcwd()  # what a relative path to a model is meant from
    limits.apply()
    threading.excepthook = _end_process
    gc.disable()
    from hfchat_desktop.workers.engine.session import Session

    gc.freeze()
    gc.enable()
    Session(pipe, started_in).run()


def _end_process(failure: threading.ExceptHookArgs) -> None:
    """End the process when one of its threads fails: the window sees it and starts another."""
    if failure.exc_value is not None:
        sys.excepthook(failure.exc_type, failure.exc_value, failure.exc_traceback)
    sys.stderr.flush()
    os._exit(1)
