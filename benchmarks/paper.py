"""Chats on pages: how long a PDF of 10,000 messages takes, and how the window fares meanwhile.

Half of the messages are questions, half are answers with a heading, a list, a table, code and
a quote. `longest_wait_ms` is how long the window had to wait at most for its next turn,
`longest_wait_cpu_ms` the same without the time that other programs of a busy machine took.
`cancelled_after_ms` is how long it takes to stop in the middle.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.long_chat import MIXED

MESSAGES = 10_000
CANCEL_AFTER_S = 2.0


def run() -> dict[str, Any]:
    """Return seconds, milliseconds and megabytes."""
    return {"pdf": _child("write"), "cancel": _child("cancel")}


def _child(what: str) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.paper", what]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _document(count: int) -> Any:
    from hfchat_desktop.core.chats import Chat, Message, ReplyStats, Role
    from hfchat_desktop.core.exporting import ExportedChat, ExportFormat, ExportOptions
    from hfchat_desktop.core.exporting.document import document
    from hfchat_desktop.ui.export_words import export_words

    stats = ReplyStats(completion_tokens=184, tokens_per_s=21.3, ttft_s=0.38)
    messages = []
    for n in range(1, count + 1):
        if n % 2:
            text = f"Question {n}: how much does 1,000 grow to at 5% a year?"
            messages.append(Message(n, 1, n - 1 or None, Role.USER, text))
        else:
            text = MIXED.format(n=n)
            messages.append(Message(n, 1, n - 1, Role.ASSISTANT, text, model="M", stats=stats))
    chat = ExportedChat(Chat(1, "Compound interest"), tuple(messages))
    return document(chat, ExportOptions.whole(ExportFormat.PDF), export_words())


class _Heart:
    """Notes the longest time between two turns of the event loop."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.longest = self.longest_cpu = 0.0
        self._last, self._last_cpu = time.perf_counter(), time.thread_time()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, cpu = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self.longest_cpu = max(self.longest_cpu, cpu - self._last_cpu)
        self._last, self._last_cpu = now, cpu


def _write(path: Path, *, cancel: bool) -> dict[str, Any]:
    import psutil
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QGuiApplication

    from hfchat_desktop.ui.paper.pdf_file import PdfFile

    app = QGuiApplication([])
    document = _document(MESSAGES)
    process = psutil.Process()
    before = process.memory_full_info().uss
    heart = _Heart()
    started = time.perf_counter()
    pdf = PdfFile(path)
    asked: list[float] = []
    if cancel:

        def stop() -> None:
            asked.append(time.perf_counter())
            pdf.cancel()
            app.quit()

        QTimer.singleShot(round(CANCEL_AFTER_S * 1000), stop)
    pdf.wanted.connect(pdf.finish)
    pdf.finished.connect(app.quit)
    pdf.failed.connect(app.quit)
    pdf.add(document)
    app.exec()
    ended = time.perf_counter()
    figures: dict[str, Any] = {
        "longest_wait_ms": round(heart.longest * 1e3, 1),
        "longest_wait_cpu_ms": round(heart.longest_cpu * 1e3, 1),
    }
    if cancel:
        return figures | {
            "cancelled_after_ms": round((ended - asked[0]) * 1e3, 1),
            "left_behind": len(list(path.parent.iterdir())),
        }
    return figures | {
        "messages": pdf.done,
        "pages": pdf.page_count,
        "took_s": round(ended - started, 2),
        "added_mb": round((process.memory_full_info().uss - before) / 1e6, 1),
        "file_mb": round(path.stat().st_size / 1e6, 2),
    }


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(_write(Path(folder) / "chat.pdf", cancel=sys.argv[1] == "cancel")))
