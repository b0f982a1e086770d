"""Measures how fast each model writes: in a child of its own, one model after the other."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.child import Child, StartProcess
from hfchat_desktop.bridge.watchdog import Watchdog
from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.engine_commands import LoadOptions, Question
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.speeds import Speed, Speeds
from hfchat_desktop.errors import EngineStartError
from hfchat_desktop.workers.process import WorkerProcess

_TOKENS = 64
_GRACE_MS = 2000
_PATIENCE_S = 60.0
_PROMPT = "Write a long story about the keeper of a lighthouse and the ships that he sees."


class Candidate(Record):
    """A model to be measured. One that is `too_large` for the free memory is not loaded."""

    name: str
    quant: str
    options: LoadOptions
    too_large: bool = False


class Benchmark(QObject):
    """Runs once at a time; `changed` tells all that is known after each model."""

    began = Signal(str)  # the name of the model that is measured now
    changed = Signal(object)  # core.speeds.Speeds
    finished = Signal(object)  # the same, once all are measured
    stopped = Signal()

    def __init__(
        self, start_process: StartProcess | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._child = Child(start_process or partial(WorkerProcess, "engine"), _GRACE_MS, self)
        self._child.message_received.connect(self._on_child_message_received)
        self._child.died.connect(self._on_child_died)
        self._watchdog = Watchdog(self)
        self._watchdog.timed_out.connect(self._on_watchdog_timed_out)
        self._waiting: list[Candidate] = []
        self._now: Candidate | None = None
        self._number = 0
        self._speeds = Speeds()

    @property
    def is_running(self) -> bool:
        """Whether models are being measured."""
        return self._now is not None

    def run(self, candidates: Sequence[Candidate], threads: int) -> None:
        """Measure these, in this order; `threads` 0 is what the engine chooses."""
        self.cancel()
        self._waiting = list(candidates)
        self._speeds = Speeds(time.time(), threads)
        self._next()

    def cancel(self) -> None:
        """Stop now; what was measured so far is not kept."""
        was_running = self.is_running
        self._waiting, self._now = [], None
        self._watchdog.stop()
        self._child.drop(kill=True)
        if was_running:
            self.stopped.emit()

    def close(self) -> None:
        """Stop, and wait for the child."""
        self.cancel()
        self._child.close()

    def _next(self) -> None:
        if not self._waiting:
            self._now = None
            self._watchdog.stop()
            self._child.drop(kill=False)
            self.finished.emit(self._speeds)
            return
        self._now = self._waiting.pop(0)
        self._number += 1
        self.began.emit(self._now.name)
        if self._now.too_large:
            self._note(problem="too_large")
            return
        try:
            self._child.start()
        except EngineStartError:
            self._note(problem="failed")
            return
        self._watchdog.start(_PATIENCE_S)
        self._child.send(self._now.options.command(self._number))

    def _note(self, speed: float = 0.0, problem: str = "") -> None:
        if self._now is None:
            return
        row = Speed(self._now.name, self._now.quant, round(speed, 2), problem)
        self._speeds = replace(self._speeds, rows=(*self._speeds.rows, row))
        self.changed.emit(self._speeds)
        self._next()

    def _on_child_message_received(self, message: dict[str, Any]) -> None:
        self._watchdog.news()
        if message.get("event") == "hello" and not self._speeds.threads:
            chosen = int(message.get("hardware", {}).get("threads", 0))
            self._speeds = replace(self._speeds, threads=chosen)
        if message.get("id") != self._number or self._now is None:
            return
        event = message.get("event")
        if event == "patience":
            self._watchdog.start(max(_PATIENCE_S, float(message.get("seconds", 0))))
        elif event == "loaded":
            card = str(message.get("model", {}).get("graphics", {}).get("device", ""))
            self._speeds = replace(self._speeds, card=card or self._speeds.card)
            sampling = Sampling(max_tokens=_TOKENS, temperature=0.0)
            question = Question(1, ({"role": "user", "content": _PROMPT},), sampling)
            self._child.send(question.command(self._number))
        elif event == "ended":
            speed = float(message.get("stats", {}).get("tokens_per_s", 0.0))
            self._note(speed, "" if speed > 0 else "failed")
        elif event == "failed":
            self._note(problem="failed")

    def _on_child_died(self, _cause: object) -> None:
        self._child.drop(kill=True)
        self._note(problem="failed")

    def _on_watchdog_timed_out(self) -> None:
        self._child.drop(kill=True)
        self._note(problem="failed")
