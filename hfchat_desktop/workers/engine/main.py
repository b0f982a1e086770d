"""The entry point of the engine's process."""

from __future__ import annotations

from hfchat_desktop.workers.engine import limits
from hfchat_desktop.workers.serve import Pipe


def run(pipe: Pipe) -> None:
    """Serve the window at the other end of the pipe until it is gone.

    The limits come first, and llama.cpp is imported after them.
    """
    limits.apply()
    from hfchat_desktop.workers.engine.session import Session

    Session(pipe).run()
