"""The real application in this process, with a clock beside it.

Run as `python -m benchmarks.probe PROFILE STARTED [QUESTION]`; STARTED is the monotonic
time at which the process was asked for. Prints one JSON object and ends: when a reply is
shown if there is a QUESTION, else two seconds after the first paint.
"""

from __future__ import annotations

import json
import sys
import time
from typing import TYPE_CHECKING, Any

from hfchat_desktop import app
from hfchat_desktop.paths import profile

if TYPE_CHECKING:
    from hfchat_desktop.application import Application

SETTLE_MS = 2000


def main(folder: str, started: float, question: str) -> int:
    """Run the window as a user's start does and report what was seen when."""
    make = app._application

    def watched(*arguments: Any) -> Application:
        from benchmarks.watcher import Watcher

        application = make(*arguments)
        watcher = Watcher(application, started, wait_for_reply=bool(question))
        start = application.start

        def start_watched(*given: Any) -> None:
            start(*given)
            watcher.begin()

        application.start = start_watched  # type: ignore[method-assign]
        return application

    app._application = watched
    return app.run_window(profile(folder), question=question)


if __name__ == "__main__":
    began = float(sys.argv[2])
    code = main(sys.argv[1], began, sys.argv[3] if len(sys.argv) > 3 else "")
    if code:
        print(json.dumps({"exit": code, "s": time.monotonic() - began}))
    sys.exit(code)
