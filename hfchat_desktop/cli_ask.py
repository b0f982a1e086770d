"""`hfchat ask`: one question, one answer, without a window."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from dataclasses import replace
from functools import partial
from typing import Any

from hfchat_desktop.cli_engine import Answer, converse
from hfchat_desktop.cli_model_choice import INTERRUPTED, PausedError, model_for
from hfchat_desktop.cli_words import tell
from hfchat_desktop.core.chats import FinishReason, ReplyState, Role, Sampling
from hfchat_desktop.core.engine_commands import LoadOptions, Question, conversation
from hfchat_desktop.core.gguf import model_label
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.model_defaults import sampling_for, system_prompt_for
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import load_options, load_settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.titles import title_from
from hfchat_desktop.engine_notes import graphics_notes
from hfchat_desktop.errors import HFChatError, ProfileInUseError, to_record
from hfchat_desktop.paths import Profile


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
        answer = converse(
            _options(arguments, load_options(settings, str(path))),
            Question(0, _messages(system, prompt), sampling, _template(arguments)),
            graphics_notes(place),
            partial(tell, place=place),
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
    if "gpu_layers" in dict(arguments.parameters):
        _print_layers(answer)
    return 0


def _options(arguments: argparse.Namespace, options: LoadOptions) -> LoadOptions:
    """Return what the model is loaded with, where the arguments say so."""
    names = {"context_tokens": "n_ctx", "prompt_threads": "threads_batch"}
    given = {names.get(name, name): value for name, value in arguments.parameters}
    known = {name: given[name] for name in LoadOptions.__dataclass_fields__ if name in given}
    for name in ("threads", "threads_batch"):
        if name in known:
            known[name] = known[name] or None
    return replace(options, **known)


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


def _print_layers(answer: Answer) -> None:
    """Say what a wish for layers on a graphics card came to."""
    said = answer.graphics
    device = plain_label(str(said.get("device", ""))) or "no graphics card"
    sys.stderr.write(f"{said.get('layers', 0)} of {said.get('most', 0)} layers on {device}\n")


def _print_end(answer: Answer, *, as_json: bool) -> None:
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

    def finish(self, answer: Answer) -> None:
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
