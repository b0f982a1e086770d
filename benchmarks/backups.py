"""How long a backup, a look into it and a restore take, and how long the window waits meanwhile.

The window's part is an event loop of its own that counts how late its timer comes.
"""

from __future__ import annotations

import random
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from hfchat_desktop.core.backups import LongWork
from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.backing_up import Sources
from hfchat_desktop.core.store.backup_folder import BackupFolder

CHATS = 5_000
TURNS = 10
WORDS = 150
_TICK_MS = 2


def run() -> dict[str, Any]:
    """Fill a profile with 50,000 messages and take the figures."""
    QCoreApplication.instance() or QCoreApplication([])
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        folder = BackupFolder(
            Sources(
                place / "chats.sqlite3",
                place / "settings.json",
                place / "models.json",
                place / "backups",
            )
        )
        store = _filled(place)
        with closing(store):
            return _figures(place, folder, store)


def _figures(place: Path, folder: BackupFolder, store: ChatStore) -> dict[str, Any]:
    made: list[Any] = []
    found: dict[str, Any] = {"messages": CHATS * TURNS}
    found["backup"] = _timed(lambda: made.append(folder.make_weekly(LongWork())))
    found["unchanged"] = _timed(lambda: folder.make_weekly(LongWork()))
    path = Path(made[0].path)
    found["database_mb"] = round((place / "chats.sqlite3").stat().st_size / 1e6, 1)
    found["backup_mb"] = round(path.stat().st_size / 1e6, 1)
    ready: list[Any] = []
    found["look_into"] = _timed(lambda: ready.append(folder.prepare(path, LongWork())))
    with closing(ready[0]) as restore:
        store.hold()
        found["restore"] = _timed(lambda: restore.carry_out(LongWork(), with_settings=False))
        store.let_go()
    found["sound"] = store.integrity() == [] and len(store.chats()) == CHATS
    return found


def _timed(work: Callable[[], object]) -> dict[str, float]:
    """Do it in another thread; return its seconds, and the longest wait of the event loop in ms."""
    timer = QTimer()
    last, late = time.perf_counter(), 0.0

    def tick() -> None:
        nonlocal last, late
        now = time.perf_counter()
        late = max(late, now - last - _TICK_MS / 1000)
        last = now

    timer.timeout.connect(tick)
    done = threading.Event()

    def carry_out() -> None:
        try:
            work()
        finally:
            done.set()

    started = last = time.perf_counter()
    timer.start(_TICK_MS)
    thread = threading.Thread(target=carry_out)
    thread.start()
    while not done.is_set():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    thread.join()
    timer.stop()
    seconds = time.perf_counter() - started
    return {"seconds": round(seconds, 2), "window_late_ms": round(late * 1000, 1)}


def _filled(place: Path) -> ChatStore:
    chance = random.Random(5)
    words = ["".join(chance.choices("abcdefghijklmnoprstuwz", k=6)) for _ in range(5000)]
    store, _ = ChatStore.open(place / "chats.sqlite3", backups=place / "backups")
    for number in range(CHATS):
        chat = store.create_chat(title=f"Chat {number}")
        parent = None
        for turn in range(TURNS):
            role = Role.ASSISTANT if turn % 2 else Role.USER
            text = " ".join(chance.choices(words, k=WORDS))
            parent = store.add_message(chat.id, parent, role, text).id
    return store
