"""The model as the window sees it: one child process, its state, and its events as signals.

A child that dies is replaced when the next question comes. Every event carries the number
of its request, so the last words of a killed child are never taken for those of its heir.
"""

from __future__ import annotations

from contextlib import suppress
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.aside import Aside
from hfchat_desktop.bridge.child import Child, StartProcess
from hfchat_desktop.bridge.graphics import GraphicsCare
from hfchat_desktop.bridge.watchdog import Watchdog
from hfchat_desktop.core.chats import FinishReason, ReplyStats
from hfchat_desktop.core.engine_commands import LoadOptions, Question, stats_of
from hfchat_desktop.core.gguf import model_label
from hfchat_desktop.core.graphics_notes import GraphicsNotes
from hfchat_desktop.errors import (
    EngineHungError,
    EngineStartError,
    HFChatError,
    NoModelError,
    from_record,
)
from hfchat_desktop.workers.process import WorkerProcess


class EngineState(StrEnum):
    """What the model is doing; the header shows it."""

    NOT_LOADED = "not_loaded"
    LOADING = "loading"
    READY = "ready"
    WRITING = "writing"
    STOPPED = "stopped"


class Engine(QObject):
    """Loads a model and answers one question at a time.

    A question that comes while the model loads is asked as soon as it is there. `grace_ms`
    is how long a child may take to hear Stop before it is ended and replaced.
    """

    state_changed = Signal(object)
    loading_progressed = Signal(float)
    model_loaded = Signal(object)
    load_failed = Signal(object)
    fitted = Signal(object, int)
    reading_progressed = Signal(object, int, int)
    text_received = Signal(object, str, int)  # request, text, tokens it is made of
    thinking_received = Signal(object, str, int)
    reply_ended = Signal(object, object)
    reply_failed = Signal(object, object)

    def __init__(
        self,
        start_process: StartProcess | None = None,
        *,
        grace_ms: int = 2000,
        default_patience_s: float = 60.0,
        notes: GraphicsNotes | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._child = Child(start_process or partial(WorkerProcess, "engine"), grace_ms, self)
        self._child.message_received.connect(self._on_child_message_received)
        self._child.died.connect(self._on_child_died)
        self._state = EngineState.NOT_LOADED
        self._options: LoadOptions | None = None
        self._model: dict[str, Any] = {}
        self._hello: dict[str, Any] = {}
        self._request = 0
        self._load_request = 0
        self._load_tries = 0
        self._reply: int | None = None
        self._question: Question | None = None  # waits for the model to be loaded
        self.aside = Aside(self)
        self.graphics = GraphicsCare(notes, self)
        self._default_patience_s = default_patience_s
        self._patience_s = default_patience_s
        self._watchdog = Watchdog(self)
        self._watchdog.timed_out.connect(self._on_watchdog_timed_out)
        self._grace = QTimer(self, singleShot=True, interval=grace_ms)
        self._grace.timeout.connect(self._on_grace_timeout)

    # --- wishes ---------------------------------------------------------------------

    @property
    def state(self) -> EngineState:
        """What the model is doing now."""
        return self._state

    @property
    def has_question(self) -> bool:
        """Whether a question is being answered, or waits for its model."""
        return self._reply is not None

    @property
    def model(self) -> dict[str, Any]:
        """What the engine said of the loaded model; empty when there is none."""
        return self._model

    @property
    def hello(self) -> dict[str, Any]:
        """What the last child said of itself when it started: versions and build."""
        return self._hello

    @property
    def last_words(self) -> list[str]:
        """The log of the last child that died, newest line last; for "Details"."""
        return self._child.last_words

    @property
    def model_name(self) -> str:
        """The name that a person reads, of the model that is loaded or will be; or ""."""
        return model_label(Path(self._options.path).name)[0] if self._options else ""

    @property
    def options(self) -> LoadOptions | None:
        """What the model was, or will be, loaded with."""
        return self._options

    def set_options(self, options: LoadOptions) -> None:
        """Set what the next question loads, without loading it now."""
        self._options = options

    def adopt(self, process: WorkerProcess, options: LoadOptions, request: int) -> None:
        """Use a child that was told to load before the window was there.

        The command was sent as `options.command(request)`: the model loads while Qt does.
        """
        self._options = options
        self._load_tries = 1
        self._request = self._load_request = request
        self._child.adopt(process)
        self._set_state(EngineState.LOADING)
        self._watch()

    def load(self, options: LoadOptions) -> None:
        """Load a model in place of the one that is there."""
        self._options = options
        self._load_tries = 0
        self._send_load()

    def answer(self, question: Question) -> int:
        """Ask; return the number that every signal of this reply carries.

        Raises `NoModelError` when no model was ever asked for. One question at a time:
        the caller waits for `reply_ended` or `reply_failed`.
        """
        if self._options is None:
            raise NoModelError(models_folder="")
        self._request += 1
        self._reply = self._request
        self._question = question
        self.stop_aside()
        if self._state is EngineState.READY:
            self._send_question()
        elif self._state is not EngineState.LOADING:
            self._load_tries = 0
            self._send_load()
        return self._reply

    def ask_aside(self, question: Question) -> int:
        """Ask something that nobody sees; return its number, or 0 where it is no time for it.

        Only a loaded model that does nothing else is asked, and any other wish ends it.
        """
        if self._state is not EngineState.READY or self._reply is not None or self.aside.number:
            return 0
        self._request += 1
        self.aside.begin(self._request)
        self._child.send(question.command(self._request))
        return self._request

    def ask_hardware(self, *, use_gpu: bool) -> None:
        """Have a child, started where there is none, say what there is to compute on."""
        with suppress(EngineStartError):
            self._child.start()
        self._child.send(self.graphics.question(use_gpu=use_gpu))

    def stop_aside(self) -> None:
        """End what nobody sees; the child hears it before the next question."""
        if self.aside.number:
            self._child.send({"do": "stop", "id": self.aside.number})
            self.aside.end()

    def forget(self, chat_id: int) -> None:
        """Let the model hold nothing of a chat any more."""
        self._child.send({"do": "forget", "chat_id": chat_id})

    def stop(self) -> None:
        """Stop writing. A child that cannot hear it is ended and replaced."""
        if self._reply is None:
            return
        if self._question is not None:  # not asked yet: the model is still loading
            self._question = None
            self._finish_stopped()
        elif self._child.is_there and not self._grace.isActive():
            self._child.send({"do": "stop", "id": self._reply})
            self._grace.start()

    def cancel_load(self) -> None:
        """Give up loading; the memory is free when the child is gone."""
        if self._state is EngineState.LOADING:
            self._drop_child(kill=True)
            self._set_state(EngineState.NOT_LOADED)
            self._question = None
            self._finish_stopped()

    def unload(self) -> None:
        """Free the memory of the model; a reply being written ends here."""
        self._drop_child(kill=False)
        self._model = {}
        self._question = None
        self._set_state(EngineState.NOT_LOADED)
        self._finish_stopped()

    def close(self) -> None:
        """End the child and its thread; call it once, before the application ends."""
        self._quiet()
        self._child.close()

    # --- asking the child -------------------------------------------------------------

    def _send_load(self) -> None:
        if self._options is None:
            return
        options = self.graphics.allowed(self._options)
        if self.graphics.must_be_gone(options):
            self._drop_child(kill=False)
        try:
            self._child.start()
        except EngineStartError as error:
            self._set_state(EngineState.STOPPED)
            self.load_failed.emit(error)
            self._fail_reply(error)
            return
        self._load_tries += 1
        self.aside.end()  # loading ends what the child does
        self._request += 1
        self._load_request = self._request
        self._model = {}
        self._patience_s = self._default_patience_s
        self._set_state(EngineState.LOADING)
        self._child.send(options.command(self._load_request))
        self._watch()

    def _send_question(self) -> None:
        if self._question is None or self._reply is None:
            return
        command = self._question.command(self._reply)
        self._question = None
        self._set_state(EngineState.WRITING)
        self._child.send(command)
        self._watch()

    # --- what the child says ------------------------------------------------------------

    def _on_child_message_received(self, message: dict[str, Any]) -> None:
        event = message.get("event")
        self._watchdog.news()
        if event == "hello":
            self._hello = message
        self.graphics.hear(event, message)
        number = message.get("id")
        if number == self._load_request:
            self._hear_load(event, message)
        elif number is not None and number == self._reply and self._question is None:
            self._hear_reply(event, number, message)
        elif number and number == self.aside.number:
            self.aside.hear(event, message)

    def _hear_load(self, event: object, message: dict[str, Any]) -> None:
        if event == "loading":
            self.loading_progressed.emit(float(message.get("progress", 0.0)))
        elif event == "patience":
            self._patience_s = float(message.get("seconds", self._default_patience_s))
            self._watch()
        elif event == "loaded":
            self._watchdog.stop()
            self._load_tries = 0
            self._model = dict(message.get("model", {}))
            self._set_state(EngineState.READY)
            self.model_loaded.emit(self._model)
            self.graphics.hear_loaded(self._model)
            self._send_question()
        elif event == "failed":
            self._watchdog.stop()
            self.graphics.give_up()
            error = from_record(message.get("error", {}))
            self._set_state(EngineState.NOT_LOADED)
            self.load_failed.emit(error)
            self._fail_reply(error)

    def _hear_reply(self, event: object, number: int, message: dict[str, Any]) -> None:
        if event == "text":
            self.text_received.emit(number, *_said(message))
        elif event == "thinking":
            self.thinking_received.emit(number, *_said(message))
        elif event == "reading":
            self.reading_progressed.emit(
                number, int(message.get("done", 0)), int(message.get("total", 0))
            )
        elif event == "fitted":
            self.fitted.emit(number, int(message.get("left_out_messages", 0)))
        elif event == "patience":
            self._patience_s = float(message.get("seconds", self._default_patience_s))
            self._watch()
        elif event == "ended":
            self._end_reply(stats_of(message))
        elif event == "failed":
            self._leave_writing()
            self._fail_reply(from_record(message.get("error", {})))

    def _end_reply(self, stats: ReplyStats) -> None:
        number, self._reply = self._reply, None
        self._leave_writing()
        self.reply_ended.emit(number, stats)

    def _leave_writing(self) -> None:
        """The reply is over. Where another model is being loaded already, that goes on."""
        self._grace.stop()
        if self._state is EngineState.WRITING:
            self._watchdog.stop()
            self._set_state(EngineState.READY)

    def _fail_reply(self, error: HFChatError) -> None:
        number, self._reply = self._reply, None
        self._question = None
        if number is not None:
            self.reply_failed.emit(number, error)

    def _finish_stopped(self) -> None:
        number, self._reply = self._reply, None
        self._tell_stopped(number)

    def _tell_stopped(self, number: int | None) -> None:
        if number is not None:
            self.reply_ended.emit(number, ReplyStats(finish_reason=FinishReason.STOPPED))

    # --- what goes wrong ----------------------------------------------------------------

    def _on_child_died(self, cause: HFChatError) -> None:
        """The child is gone or useless: keep what it said, and say why."""
        was_loading = self._state is EngineState.LOADING
        self._drop_child(kill=True)
        self._model = {}
        suspected = self.graphics.suspect(cause)
        again = self._load_tries < 2 and not isinstance(cause, EngineHungError)
        if was_loading and (suspected or again):
            self._send_load()  # once more by itself, never twice
            return
        self._set_state(EngineState.STOPPED)
        if was_loading:
            self.graphics.give_up()
            self.load_failed.emit(cause)
        self._fail_reply(cause)

    def _on_watchdog_timed_out(self) -> None:
        self._on_child_died(EngineHungError(silent_seconds=self._patience_s))

    def _on_grace_timeout(self) -> None:
        """Stop was not heard in time: the reply ends here, the child is replaced."""
        self._drop_child(kill=True)
        number, self._reply = self._reply, None
        self._load_tries = 0
        self._send_load()
        self._tell_stopped(number)

    # --- small things -------------------------------------------------------------------

    def _watch(self) -> None:
        self._watchdog.start(self._patience_s)

    def _drop_child(self, *, kill: bool) -> None:
        self._quiet()
        self._child.drop(kill=kill)
        self.aside.end()

    def _quiet(self) -> None:
        self._watchdog.stop()
        self._grace.stop()

    def _set_state(self, state: EngineState) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)


def _said(message: dict[str, Any]) -> tuple[str, int]:
    return str(message.get("text", "")), int(message.get("tokens", 1))
