"""Imports that are killed: mortal_import.py EXPORT FOLDER LIVES SEED.

Each life brings the export into a database of its own, FOLDER/0.sqlite3 and so on, and is
killed at some time. The lives are forked from this process, which has planned the import.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from hfchat_desktop.core.importing.plan import Plan
from hfchat_desktop.core.importing.taking import take_in
from hfchat_desktop.core.store import ChatStore
from tests.fakes.exports import planned


def main() -> None:
    export, folder = map(Path, sys.argv[1:3])
    lives, chance = int(sys.argv[3]), random.Random(int(sys.argv[4]))
    store, _ = ChatStore.open(folder / "plan.sqlite3", backups=folder)
    plan = planned(store, export, folder / "spool")
    store.close()
    for number in range(lives):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            live(plan, folder / f"{number}.sqlite3", writing)
        os.read(reading, 1)
        time.sleep(chance.uniform(0, 0.35))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(reading)
        os.close(writing)


def live(plan: Plan, database: Path, writing: int) -> None:
    """Import and wait."""
    try:
        store, _ = ChatStore.open(database, backups=database.parent)
        os.write(writing, b".")
        take_in(store, plan, "a.zip", lambda *_: None, lambda: False)
        signal.pause()
    finally:
        os._exit(1)


main()
