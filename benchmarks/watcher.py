"""Notes when the window is painted, when text comes, and how much memory is held."""

from __future__ import annotations

import json
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from benchmarks.pss import pss_bytes
from hfchat_desktop.application import Application
from hfchat_desktop.core.chats import Message

SETTLE_MS = 2000
BEAT_MS = 5


class Watcher(QObject):
    """Sits in the event loop of the real application."""

    def __init__(self, application: Application, started: float, *, wait_for_reply: bool) -> None:
        super().__init__(application)
        self._application = application
        self._started = started
        self._wait_for_reply = wait_for_reply
        self._seen: dict[str, float] = {"python_s": self._now()}
        self._texts: list[float] = []
        self._beat_at = 0.0
        self._late: list[float] = []

    def begin(self) -> None:
        """Watch the window, which is there once the application has started.

        Only its own events: those of every object of Qt's would have Python know all classes
        of widgets, which alone takes 10 ms.
        """
        window = getattr(self._application, "window", None)
        if window is None:
            return
        window.installEventFilter(self)
        self._application.writer.text_received.connect(self._on_text)
        self._application.writer.thinking_received.connect(self._on_text)
        self._application.writer.reply_finished.connect(self._on_reply)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first picture of the window, which is painted as one."""
        if event.type() == QEvent.Type.Paint and "painted_s" not in self._seen:
            self._seen["painted_s"] = 0.0
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _now(self) -> float:
        return time.monotonic() - self._started

    def _on_painted(self) -> None:
        self._seen["painted_s"] = self._now()
        self._seen["painted_cpu_s"] = time.process_time()
        if not self._wait_for_reply:
            QTimer.singleShot(SETTLE_MS, self, self._on_settled)

    def _on_text(self) -> None:
        if not self._texts:
            self._seen["first_token_s"] = self._now()
            self._beat_at = time.monotonic()
            self._beat = QTimer(self)
            self._beat.timeout.connect(self._on_beat)
            self._beat.start(BEAT_MS)
        self._texts.append(self._now())

    def _on_beat(self) -> None:
        """Every turn of the loop that is late was held up by an update of the window."""
        now = time.monotonic()
        self._late.append(now - self._beat_at - BEAT_MS / 1000)
        self._beat_at = now

    def _on_reply(self, message: Message) -> None:
        self._reply = message
        QTimer.singleShot(0, self, self._on_reply_painted)

    def _on_reply_painted(self) -> None:
        shown = self._now()
        stats = self._reply.stats
        tokens = stats.completion_tokens if stats else 0
        self._seen["completion_tokens"] = tokens
        self._seen["shown_tokens_per_s"] = (tokens - 1) / (shown - self._texts[0])
        self._seen["child_tokens_per_s"] = stats.tokens_per_s if stats else 0.0
        self._seen["worst_turn_ms"] = 1000 * max(self._late, default=0.0)
        QTimer.singleShot(500, self, self._on_settled)

    def _on_settled(self) -> None:
        import psutil  # only now: it must not count as a part of the start

        own = psutil.Process()
        children = own.children(recursive=True)
        self._seen["window_pss_mb"] = pss_bytes(own.pid) / 1e6
        self._seen["all_pss_mb"] = (
            pss_bytes(own.pid) + sum(pss_bytes(child.pid) for child in children)
        ) / 1e6
        print(json.dumps({name: round(value, 4) for name, value in self._seen.items()}))
        self._application.window.close()
        QCoreApplication.quit()
