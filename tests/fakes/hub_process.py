"""A small real process in place of the child that asks the Hub, with one habit.

Started as `python hub_process.py MODE`: it answers each search with an empty page, hangs, dies,
or takes its time and says so.
"""

from __future__ import annotations

import os
import sys
import time

from hfchat_desktop.workers.serve import Pipe, serve


def run(pipe: Pipe) -> None:
    mode = sys.argv[1]
    while (command := pipe.receive()) is not None:
        if mode == "hangs":
            time.sleep(60)
        if mode == "dies":
            os._exit(3)
        if mode == "slow":
            for _ in range(8):
                time.sleep(0.5)
                pipe.send({"event": "alive", "id": command["id"]})
        page = {"entries": [], "next": ""}
        pipe.send({"event": "page", "id": command["id"], "page": page})


if __name__ == "__main__":
    sys.exit(serve(run))
