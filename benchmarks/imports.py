"""A ChatGPT export of 200 MB and 20,000 chats, imported while a window's loop goes on.

The file is made first, in a process of its own. Then the same classes as in the window import
it: seconds until it is examined and until it is in, the longest time in which the loop did
nothing else, and the memory of the child and of the window's process at its largest.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
import time
import uuid
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from benchmarks.measures import ROOT, offscreen
from benchmarks.search_corpus import SINCE, Corpus

BYTES = 200_000_000
CHATS = 20_000
_TICK_MS = 5
_WRITE_MS = 100


def run() -> dict[str, Any]:
    """Return seconds, milliseconds and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        export = Path(folder) / "export.zip"
        made = _in_child("make", str(export))
        return {**made, **_in_child("import", str(export), folder)}


def _in_child(*arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.imports", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=offscreen(), capture_output=True, text=True, check=True
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def make(path: Path, size: int = BYTES, chats: int = CHATS) -> dict[str, Any]:
    """Write an export as ChatGPT has it, of about `size` bytes unpacked."""
    chance, corpus = random.Random(7), Corpus()
    written = messages = 0
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("conversations.json", "w", force_zip64=True) as file,
    ):
        file.write(b"[")
        for number in range(chats):
            wanted = (size - written) // (chats - number)
            conversation, count = _conversation(chance, corpus, number, wanted)
            content = json.dumps(conversation).encode()
            file.write((b"," if number else b"") + content)
            written += len(content)
            messages += count
        file.write(b"]")
    return {"export_mb": round(written / 1e6, 1), "chats": chats, "messages": messages}


def _conversation(
    chance: random.Random, corpus: Corpus, number: int, wanted: int
) -> tuple[dict[str, Any], int]:
    """Return a conversation of about `wanted` bytes, and how many messages it has."""
    at = SINCE + number * 3600.0
    language = chance.choices(("en", "de", "pl", "zh"), (5, 2, 2, 1))[0]
    root = _uuid(chance)
    mapping: dict[str, Any] = {root: _node(root, None, None)}
    last, size, count = root, 600, 0
    while size < wanted:
        answers = count % 2 == 1
        text = corpus.text(language, chance.randint(80, 300) if answers else chance.randint(5, 60))
        key = _uuid(chance)
        mapping[last]["children"].append(key)
        mapping[key] = _node(key, last, _message(key, answers, text, at + count))
        size += len(json.dumps(mapping[key])) + 4
        last, count = key, count + 1
    return {
        "title": corpus.title(),
        "create_time": at,
        "update_time": at + count,
        "mapping": mapping,
        "moderation_results": [],
        "current_node": last,
        "conversation_id": _uuid(chance),
        "is_archived": False,
        "default_model_slug": "gpt-4o",
    }, count


def _uuid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128)))


def _node(key: str, parent: str | None, message: dict[str, Any] | None) -> dict[str, Any]:
    return {"id": key, "message": message, "parent": parent, "children": []}


def _message(key: str, answers: bool, text: str, at: float) -> dict[str, Any]:
    return {
        "id": key,
        "author": {"role": "assistant" if answers else "user", "name": None, "metadata": {}},
        "create_time": at,
        "update_time": None,
        "content": {"content_type": "text", "parts": [text]},
        "status": "finished_successfully",
        "end_turn": True,
        "weight": 1.0,
        "metadata": {"model_slug": "gpt-4o", "message_type": "next", "timestamp_": "absolute"},
        "recipient": "all",
        "channel": None,
    }


class _Memory:
    """The largest memory of processes so far, looked at 20 times a second (Linux)."""

    def __init__(self) -> None:
        self.largest: dict[str, int] = {}
        self._pids: dict[str, int] = {}
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def watch(self, name: str, pid: int) -> None:
        """Look at a process from now on."""
        self._pids[name] = pid

    def end(self) -> dict[str, float]:
        """Return megabytes by name."""
        self._done.set()
        self._thread.join()
        return {f"{name}_mb": round(size / 1e3, 1) for name, size in self.largest.items()}

    def _watch(self) -> None:
        while not self._done.wait(0.05):
            for name, pid in list(self._pids.items()):
                for line in _status(pid):
                    if line.startswith("VmHWM:"):
                        self.largest[name] = max(self.largest.get(name, 0), int(line.split()[1]))


def _status(pid: int) -> Iterator[str]:
    with suppress(OSError):
        yield from Path(f"/proc/{pid}/status").read_text().splitlines()


def bring_in(export: Path, folder: Path) -> dict[str, Any]:
    """Import as the window does."""
    import os

    from PySide6.QtCore import QCoreApplication, QTimer

    from hfchat_desktop.bridge.importing import Importing
    from hfchat_desktop.core.importing.values import ImportResult
    from hfchat_desktop.core.store import ChatStore
    from hfchat_desktop.workers.process import WorkerProcess

    app = QCoreApplication([])
    store, _ = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
    memory = _Memory()
    memory.watch("window", os.getpid())

    def start() -> WorkerProcess:
        process = WorkerProcess("imports")
        memory.watch("child", process.pid)
        return process

    importing = Importing(store, folder / "imports", start_process=start)
    result: dict[str, Any] = {}
    began = time.monotonic()
    last, worst = time.perf_counter(), 0.0

    def tick() -> None:
        nonlocal last, worst
        now = time.perf_counter()
        worst, last = max(worst, now - last - _TICK_MS / 1000), now

    def note(name: str) -> None:
        nonlocal worst
        result[f"{name}_s"] = round(time.monotonic() - began, 1)
        result[f"{name}_worst_pause_ms"] = round(worst * 1000, 1)
        worst = 0.0

    def write() -> None:
        started = time.perf_counter()
        store.remember("written_meanwhile", started)
        took = (time.perf_counter() - started) * 1000
        result["write_worst_ms"] = round(max(took, result.get("write_worst_ms", 0.0)), 1)

    def on_examined() -> None:
        note("examined")
        importing.start()

    def on_finished(done: ImportResult) -> None:
        note("imported")
        importing.undo(done.import_id)

    def on_end(error: object = None) -> None:
        note("failed" if isinstance(error, Exception) else "undone")
        app.quit()

    ticking, writing = QTimer(interval=_TICK_MS), QTimer(interval=_WRITE_MS)
    ticking.timeout.connect(tick)
    writing.timeout.connect(write)
    importing.examined.connect(on_examined)
    importing.finished.connect(on_finished)
    importing.undone.connect(on_end)
    importing.failed.connect(on_end)
    ticking.start()
    writing.start()
    importing.examine(str(export))
    app.exec()
    importing.close()
    size = store.statistics().size_bytes
    store.close()
    return {**result, **memory.end(), "database_mb": round(size / 1e6, 1)}


if __name__ == "__main__":
    what, *given = sys.argv[1:]
    paths = [Path(one) for one in given]
    print(json.dumps(make(paths[0]) if what == "make" else bring_in(*paths)))
