"""`hfchat ask`: one question, one answer, without a window."""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import sys
import threading
import time
from dataclasses import dataclass, field, replace
from typing import Any

from hfchat_desktop.cli_model_choice import INTERRUPTED, PausedError, model_for
from hfchat_desktop.cli_words import tell
from hfchat_desktop.core.chats import FinishReason, ReplyState, ReplyStats, Role, Sampling
from hfchat_desktop.core.engine_commands import LoadOptions, Question, conversation, stats_of
from hfchat_desktop.core.gguf import model_label
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.model_defaults import sampling_for, system_prompt_for
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_options, load_settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.titles import title_from
from hfchat_desktop.errors import (
    EngineHungError,
    HFChatError,
    ProfileInUseError,
    from_record,
    to_record,
)
from hfchat_desktop.paths import Profile
from hfchat_desktop.workers.process import WorkerProcess

_LOAD, _ANSWER = 1, 2


@dataclass
class _Answer:
    """What came back so far."""

    text: list[str] = field(default_factory=list)
    thinking: list[str] = field(default_factory=list)
    model: dict[str, Any] = field(default_factory=dict)
    stats: ReplyStats = field(default_factory=ReplyStats)
    error: HFChatError | None = None


def ask(arguments: argparse.Namespace, place: Profile) -> int:
    """Ask, stream the answer to standard output, and return the exit status."""
    prompt = sys.stdin.read() if arguments.prompt == "-" else arguments.prompt
    settings, notices = load_settings(place.settings_file)
    for notice in notices:
        tell(notice, place)
    try:
        path = model_for(arguments.model, place, settings, get=arguments.yes)
    except PausedError:
        return INTERRUPTED
    sampling = _sampling(arguments, sampling_for(settings, str(path)))
    system = arguments.system
    if system is None:
        system = system_prompt_for(settings, str(path))
    record = None
    if arguments.save:
        record = _Record(place, prompt, system, sampling, model_label(path.name)[0])
    try:
        engine = WorkerProcess("engine")
        answer = _converse(
            engine,
            load_options(settings, str(path)),
            Question(0, _messages(system, prompt), sampling, _template(arguments)),
            quiet=arguments.json,
        )
        if record is not None:
            record.finish(answer)
    finally:
        if record is not None:
            record.close()
    if answer.error is not None:
        if not arguments.json and answer.text:
            sys.stdout.write("\n")
        raise answer.error
    with contextlib.suppress(HFChatError):  # a date is not worth a failure
        LibraryNotes(place.library_file).note_used(str(path))
    _print_end(answer, as_json=arguments.json)
    return 0


def _messages(system: str, prompt: str) -> tuple[dict[str, str], ...]:
    return (*conversation(system, []), {"role": Role.USER.value, "content": prompt})


def _sampling(arguments: argparse.Namespace, defaults: Sampling) -> Sampling:
    given = {
        name: getattr(arguments, name)
        for name in ("temperature", "top_k", "top_p", "min_p", "max_tokens", "seed")
        if getattr(arguments, name) is not None
    }
    names = Sampling.__dataclass_fields__
    given |= {name: value for name, value in arguments.parameters if name in names}
    return replace(defaults, **given)


def _template(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return what the chat template is told of thinking."""
    if not arguments.parameters:
        return {}
    from hfchat_desktop.core.parameters import template_from

    return template_from(dict(arguments.parameters), None)


def _converse(
    engine: WorkerProcess, options: LoadOptions, question: Question, *, quiet: bool
) -> _Answer:
    """Load, ask and listen until the answer ends; the child is gone afterwards."""
    answer = _Answer()
    engine.send(options.command(_LOAD))
    engine.send(question.command(_ANSWER))
    previous = signal.signal(signal.SIGINT, _Interrupt(engine))
    watch = _Watch(engine)
    try:
        while (message := engine.read()) is not None:
            watch.heard(message)
            if _hear(message, answer, quiet=quiet):
                break
        else:
            answer.error = watch.error or engine.cause_of_death()
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
        self._heard_at = time.monotonic()
        self._over = threading.Event()
        threading.Thread(target=self._look, name="watch", daemon=True).start()

    def heard(self, message: dict[str, Any]) -> None:
        """Note that the engine lives, and what it says of its patience."""
        self._heard_at = time.monotonic()
        if message.get("event") == "patience":
            self._patience_s = float(message.get("seconds", self._FIRST_PATIENCE_S))

    def end(self) -> None:
        """Watch no longer."""
        self._over.set()

    def _look(self) -> None:
        while not self._over.wait(0.5):
            if time.monotonic() - self._heard_at > self._patience_s:
                self.error = EngineHungError(silent_seconds=self._patience_s)
                self._engine.kill()
                return


class _Interrupt:
    """Ctrl+C: the first stops the answer and keeps it, the second ends the engine."""

    def __init__(self, engine: WorkerProcess) -> None:
        self._engine = engine
        self._asked = False

    def __call__(self, *_: object) -> None:
        if self._asked:
            self._engine.kill()
        self._asked = True
        self._engine.send({"do": "stop", "id": _ANSWER})


def _hear(message: dict[str, Any], answer: _Answer, *, quiet: bool) -> bool:
    """Take in one event; return whether it was the last."""
    event = message.get("event")
    if event == "text":
        answer.text.append(message["text"])
        if not quiet:
            sys.stdout.write(message["text"])
            sys.stdout.flush()
    elif event == "thinking":
        answer.thinking.append(message["text"])
    elif event == "loaded":
        answer.model = message["model"]
    elif event == "failed":
        answer.error = from_record(message["error"])
        return True
    elif event == "ended":
        answer.stats = stats_of(message)
        return True
    return False


def _print_end(answer: _Answer, *, as_json: bool) -> None:
    if not as_json:
        sys.stdout.write("\n")
        return
    stats = answer.stats
    json.dump(
        {
            "text": "".join(answer.text),
            "thinking": "".join(answer.thinking),
            "model": answer.model.get("name", ""),
            "finish_reason": stats.finish_reason.value,
            "prompt_tokens": stats.prompt_tokens,
            "completion_tokens": stats.completion_tokens,
            "reused_tokens": stats.reused_tokens,
            "ttft_s": round(stats.ttft_s, 4),
            "tokens_per_s": round(stats.tokens_per_s, 2),
        },
        sys.stdout,
        ensure_ascii=False,
    )
    sys.stdout.write("\n")


class _Record:
    """The conversation in the store: the question first, so that it survives a crash."""

    def __init__(
        self, place: Profile, prompt: str, system: str, sampling: Sampling, model: str
    ) -> None:
        self._lock = ProfileLock(place.lock_file)
        if not self._lock.acquire():
            raise ProfileInUseError(path=str(place.data))
        self._store, notices = ChatStore.open(place.database_file, backups=place.backups)
        for notice in notices:
            tell(notice, place)
        chat = self._store.create_chat(title=title_from(prompt), system_prompt=system)
        question = self._store.add_message(chat.id, None, Role.USER, prompt)
        self._reply = self._store.begin_reply(chat.id, question.id, model=model, sampling=sampling)

    def finish(self, answer: _Answer) -> None:
        """Save the answer, or as much of it as there is."""
        stopped = answer.stats.finish_reason is FinishReason.STOPPED
        state = ReplyState.STOPPED if stopped else ReplyState.DONE
        if answer.error is not None:
            state = ReplyState.INTERRUPTED if answer.text else ReplyState.FAILED
        self._store.finish_reply(
            self._reply.id,
            text="".join(answer.text),
            thinking="".join(answer.thinking),
            state=state,
            stats=answer.stats if answer.error is None else None,
            problem=to_record(answer.error) if answer.error else None,
        )

    def close(self) -> None:
        """Let go of the profile."""
        self._store.close()
        self._lock.release()
