"""One question to the engine's process, from the command line."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from hfchat_desktop.core.awake_clock import awake_seconds
from hfchat_desktop.core.chats import ReplyStats
from hfchat_desktop.core.engine_commands import LoadOptions, Question, stats_of
from hfchat_desktop.core.graphics_notes import GraphicsNotes, failure_from
from hfchat_desktop.errors import EngineDiedError, EngineHungError, HFChatError, from_record
from hfchat_desktop.errors_graphics import GraphicsFailedError
from hfchat_desktop.workers.process import WorkerProcess

_LOAD, _ANSWER = 1, 2

Tell = Callable[[HFChatError], None]


@dataclass
class Answer:
    """What came back so far."""

    text: list[str] = field(default_factory=list)
    thinking: list[str] = field(default_factory=list)
    model: dict[str, Any] = field(default_factory=dict)
    stats: ReplyStats = field(default_factory=ReplyStats)
    error: HFChatError | None = None
    hardware: dict[str, Any] = field(default_factory=dict)
    interrupted: bool = False
    card: str | None = None  # the graphics card in use, "" for one without a name yet

    @property
    def graphics(self) -> dict[str, Any]:
        """Where the model was put: `layers` of `most` on `device`."""
        found = self.model.get("graphics")
        return found if isinstance(found, dict) else {}

    @property
    def ended(self) -> bool:
        """Whether the engine's process ended, or hung, before the answer did."""
        return isinstance(self.error, EngineDiedError | EngineHungError)

    @property
    def ended_on_card(self) -> bool:
        """Whether it did so with a graphics card in use, unasked and before the first word."""
        begun = self.text or self.thinking or self.interrupted
        return self.ended and self.card is not None and not begun


def converse(
    options: LoadOptions, question: Question, notes: GraphicsNotes, tell: Tell, *, quiet: bool
) -> Answer:
    """Load, ask and stream the answer; the child is gone afterwards.

    Where a graphics card ends the child before the first word, it is asked again without the
    card; where that goes well it is told and noted. Raises `EngineStartError`.
    """
    answer = _converse(WorkerProcess("engine"), notes.allowed(options), question, quiet=quiet)
    failure = _failure_of(answer)
    if failure is not None and answer.ended_on_card:
        without = replace(options, gpu_layers=0)
        answer = _converse(WorkerProcess("engine"), without, question, quiet=quiet)
    if failure is not None and answer.model and not answer.ended:
        notes.remember(failure)
        tell(failure)
    elif answer.hardware:
        notes.hear(answer.hardware)
    return answer


def _failure_of(answer: Answer) -> GraphicsFailedError | None:
    """Return what a graphics card failed over, as far as it can be told."""
    said = answer.graphics
    if said.get("failed"):
        return GraphicsFailedError(said["failed"], said["failed_device"], said["detail"])
    if answer.error is None or not answer.ended_on_card:
        return None
    return failure_from(answer.error, answer.card or "")


def _converse(
    engine: WorkerProcess, options: LoadOptions, question: Question, *, quiet: bool
) -> Answer:
    """Load, ask and listen until the answer ends; the child is gone afterwards."""
    answer = Answer()
    engine.send(options.command(_LOAD))
    engine.send(question.command(_ANSWER))
    interrupt = _Interrupt(engine)
    previous = signal.signal(signal.SIGINT, interrupt)
    watch = _Watch(engine)
    try:
        while (message := engine.read()) is not None:
            watch.heard(message)
            if _hear(message, answer, quiet=quiet):
                break
        else:
            answer.error = watch.error or engine.cause_of_death()
        answer.interrupted = interrupt.asked
    finally:
        watch.end()
        signal.signal(signal.SIGINT, previous)
        engine.end()
    return answer


class _Watch:
    """Ends an engine that is silent for longer than it said it might be."""

    _FIRST_PATIENCE_S = 60.0

    def __init__(self, engine: WorkerProcess) -> None:
        self.error: EngineHungError | None = None
        self._engine = engine
        self._patience_s = self._FIRST_PATIENCE_S
        self._heard_at = awake_seconds()
        self._over = threading.Event()
        threading.Thread(target=self._look, name="watch", daemon=True).start()

    def heard(self, message: dict[str, Any]) -> None:
        """Note that the engine lives, and what it says of its patience."""
        self._heard_at = awake_seconds()
        if message.get("event") == "patience":
            self._patience_s = float(message.get("seconds", self._FIRST_PATIENCE_S))

    def end(self) -> None:
        """Watch no longer."""
        self._over.set()

    def _look(self) -> None:
        while not self._over.wait(0.5):
            if awake_seconds() - self._heard_at > self._patience_s:
                self.error = EngineHungError(silent_seconds=self._patience_s)
                self._engine.kill()
                return


class _Interrupt:
    """Ctrl+C: the first stops the answer and keeps it, the second ends the engine."""

    def __init__(self, engine: WorkerProcess) -> None:
        self._engine = engine
        self.asked = False

    def __call__(self, *_: object) -> None:
        if self.asked:
            self._engine.kill()
        self.asked = True
        self._engine.send({"do": "stop", "id": _ANSWER})


def _hear(message: dict[str, Any], answer: Answer, *, quiet: bool) -> bool:
    """Take in one event; return whether it was the last."""
    event = message.get("event")
    if event == "text":
        answer.text.append(message["text"])
        if not quiet:
            sys.stdout.write(message["text"])
            sys.stdout.flush()
    elif event == "thinking":
        answer.thinking.append(message["text"])
    elif event == "hardware":
        answer.hardware = message["hardware"]
    elif event == "graphics":
        answer.card = message["device"] if message["in_use"] else None
    elif event == "loaded":
        answer.model = message["model"]
    elif event == "failed":
        answer.card = None  # what was told is no crash
        answer.error = from_record(message["error"])
        return True
    elif event == "ended":
        answer.stats = stats_of(message)
        return True
    return False
