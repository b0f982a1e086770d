"""Formulas drawn by a child process (`workers.formulas`), one after the other.

A source may be made to take for ever. One that takes longer than the limit ends its child;
it counts as failed, and a new child goes on with the next.
"""

from __future__ import annotations

from collections import deque
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.child import Child, StartProcess
from hfchat_desktop.errors import EngineDiedError, EngineStartError
from hfchat_desktop.workers.process import WorkerProcess

LIMIT_MS = 1_500
"""How long one formula may take."""

_START_LIMIT_MS = 20_000
_GRACE_MS = 300
_IDLE_MS = 30_000
_MOST_DEATHS = 20  # of the child, after which nothing is drawn any more
_MOST_WAITING = 1_000


class FormulaDrawer(QObject):
    """Draws what it is asked for; `drawn` or `failed` follows. The child ends when idle."""

    drawn = Signal(str, bool, str, object)  # tex, display; svg; (width, height, ascent) at 1 px
    failed = Signal(str, bool)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        start_process: StartProcess | None = None,
        limit_ms: int = LIMIT_MS,
        idle_ms: int = _IDLE_MS,
    ) -> None:
        super().__init__(parent)
        self._limit_ms = limit_ms
        self._waiting: deque[tuple[str, bool]] = deque()
        self._current: tuple[str, bool] | None = None
        self._ready = False
        self._deaths = 0
        self._child = Child(start_process or _start, _GRACE_MS, self)
        self._child.message_received.connect(self._on_child_message_received)
        self._child.died.connect(self._on_child_died)
        self._watch = QTimer(self, singleShot=True)
        self._watch.timeout.connect(self._on_watch_timeout)
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(self._on_idle_timeout)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)

    def draw(self, tex: str, display: bool) -> None:
        """Draw a formula, after those that wait; newer wishes push the oldest out."""
        self._waiting.append((tex, display))
        if len(self._waiting) > _MOST_WAITING:
            self.failed.emit(*self._waiting.popleft())
        if self._current is None:
            self._soon.start()

    def close(self) -> None:
        """End the child; no more signals."""
        self._waiting.clear()
        self._current = None
        for timer in (self._watch, self._idle, self._soon):
            timer.stop()
        self._child.drop(kill=True)  # it holds nothing that could be lost
        self._child.close()

    def _go_on(self) -> None:
        """Give the child its next formula, starting it if need be."""
        if self._current is not None or not self._waiting:
            return
        self._idle.stop()
        if self._deaths >= _MOST_DEATHS or not self._start_child():
            self._give_up()
        elif self._ready:
            self._current = self._waiting.popleft()
            self._child.send({"tex": self._current[0], "display": self._current[1]})
            self._watch.start(self._limit_ms)

    def _start_child(self) -> bool:
        if not self._child.is_there:
            self._ready = False
            try:
                self._child.start()
            except EngineStartError:
                return False
            self._watch.start(_START_LIMIT_MS)
        return True

    def _give_up(self) -> None:
        while self._waiting:
            self.failed.emit(*self._waiting.popleft())

    def _on_child_message_received(self, message: dict[str, Any]) -> None:
        event, current = message.get("event"), self._current
        if event == "ready":
            self._ready = True
        elif current is not None:
            self._current = None
            svg, box = message.get("svg"), message.get("box")
            if event == "drawn" and isinstance(svg, str) and isinstance(box, list):
                self.drawn.emit(*current, svg, tuple(float(value) for value in box[:3]))
            else:
                self.failed.emit(*current)
        self._watch.stop()
        if self._waiting:
            self._go_on()
        else:
            self._idle.start()

    def _on_child_died(self, _error: EngineDiedError) -> None:
        self._replace_child()

    def _on_watch_timeout(self) -> None:
        self._replace_child()

    def _replace_child(self) -> None:
        """Go on with another child; what this one was given has failed."""
        self._watch.stop()
        self._deaths += 1
        started = self._ready
        self._child.drop(kill=True)
        self._ready = False
        current, self._current = self._current, None
        if current is not None:
            self.failed.emit(*current)
        if started:
            self._soon.start()
        else:
            self._give_up()

    def _on_idle_timeout(self) -> None:
        self._child.drop(kill=False)
        self._ready = False


def _start() -> WorkerProcess:
    return WorkerProcess("formulas")
