"""The commands that the engine understands, as the objects that cross the pipe.

The window and the command line build them here, so that both ask in the same words.
The events that come back are described in `ARCHITECTURE.md`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, field
from typing import Any

from hfchat_desktop.core.chats import (
    FinishReason,
    Message,
    ReplyState,
    ReplyStats,
    Role,
    Sampling,
)
from hfchat_desktop.core.context import PINNED, turns_of
from hfchat_desktop.core.record import Record

Command = dict[str, Any]

AUTOMATIC = -1
"""The number of layers on a graphics card that stands for as many as fit; 0 is none."""


class LoadOptions(Record):
    """What a model is loaded with.

    `n_ctx` in tokens; `threads` None means chosen by the engine; `state_budget` in bytes,
    None for a tenth of the memory. `gpu_layers` 0 loads no driver of a graphics card.
    """

    path: str
    n_ctx: int = 4096
    threads: int | None = None
    threads_batch: int | None = None
    gpu_layers: int = 0
    kv_type: str = "f16"
    state_budget: int | None = None

    def command(self, request: int) -> Command:
        """Return the command under the number `request`."""
        return {"do": "load", "id": request, **asdict(self)}


class Question(Record):
    """What the model is asked: the whole conversation, oldest first.

    `prefill` is the beginning of the reply where an interrupted one is to be continued.
    Where the context is full, no more than `may_leave_out` of the oldest messages are left
    out unasked (None: as many as need be).
    """

    chat_id: int
    messages: tuple[dict[str, str], ...]
    sampling: Sampling = Sampling()
    template: Mapping[str, Any] = field(default_factory=dict)
    prefill: str = ""
    may_leave_out: int | None = None

    def command(self, request: int) -> Command:
        """Return the command under the number `request`."""
        return {
            "do": "answer",
            "id": request,
            "chat_id": self.chat_id,
            "messages": list(self.messages),
            "sampling": asdict(self.sampling),
            "template": dict(self.template),
            "prefill": self.prefill,
            "may_leave_out": self.may_leave_out,
        }


def conversation(
    system_prompt: str, path: Sequence[Message], forget_above: int = 0
) -> tuple[dict[str, str], ...]:
    """Return the messages that a model is shown for the visible `path` of a chat.

    Replies without a word are left out. Two questions in a row (the reply between them
    failed) become one, since most templates insist that the speakers take turns.
    Thinking is not shown again: the templates of the models that think drop it too.
    Of a path in which `forget_above` is, only what follows it is shown.
    """
    shown: list[dict[str, str]] = []
    if system_prompt.strip():
        shown.append({"role": Role.SYSTEM.value, "content": system_prompt})
    return (*shown, *(said for said, _ in said_in(path, forget_above)))


def said_in(
    path: Sequence[Message], forget_above: int = 0
) -> list[tuple[dict[str, str], list[Message]]]:
    """Return what a model is shown of a path, each with the messages that it was made of."""
    shown: list[tuple[dict[str, str], list[Message]]] = []
    for message in path[remembered_from(path, forget_above) :]:
        if message.role is Role.ASSISTANT and not message.text.strip():
            continue
        if message.state is ReplyState.WAITING:
            continue
        if shown and shown[-1][0]["role"] == message.role.value:
            said, made_of = shown[-1]
            said["content"] = f"{said['content']}\n\n{message.text}"
            made_of.append(message)
        else:
            said = {"role": message.role.value, "content": message.text}
            shown.append((said, [message]))
        if message.pinned:
            said[PINNED] = "yes"
    return shown


def remembered_from(path: Sequence[Message], forget_above: int) -> int:
    """Return the place in a path from which on it is not to be forgotten.

    Where another version than `forget_above` is shown, nothing is.
    """
    return next((at + 1 for at, message in enumerate(path) if message.id == forget_above), 0)


def seen_from(path: Sequence[Message], left_out: int, forget_above: int = 0) -> int:
    """Return the place in a path from which on the model sees it; pinned ones before, too.

    `left_out` is how many messages it said that it did not see.
    """
    said = said_in(path, forget_above)
    _, turns = turns_of([shown for shown, _ in said])
    at = 0
    for turn in turns:
        if left_out <= 0:
            break
        at += len(turn)
        if not any(PINNED in shown for shown in turn):
            left_out -= len(turn)
    if at == 0 or at >= len(said):
        return remembered_from(path, forget_above)
    first = said[at][1][0].id
    return next(place for place, message in enumerate(path) if message.id == first)


def stats_of(ended: Mapping[str, Any]) -> ReplyStats:
    """Return the statistics of an `ended` event; what is not known here is left out."""
    given = ended.get("stats", {})
    known = {name: given[name] for name in ReplyStats.__dataclass_fields__ if name in given}
    known["finish_reason"] = FinishReason(ended.get("finish_reason", FinishReason.STOP))
    return ReplyStats(**known)
