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
from hfchat_desktop.core.record import Record

Command = dict[str, Any]


class LoadOptions(Record):
    """What a model is loaded with.

    `n_ctx` in tokens; `threads` None means chosen by the engine; `state_budget` in bytes,
    None for a tenth of the memory.
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
    """

    chat_id: int
    messages: tuple[dict[str, str], ...]
    sampling: Sampling = Sampling()
    template: Mapping[str, Any] = field(default_factory=dict)
    prefill: str = ""

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
        }


def conversation(system_prompt: str, path: Sequence[Message]) -> tuple[dict[str, str], ...]:
    """Return the messages that a model is shown for the visible `path` of a chat.

    Replies without a word are left out. Two questions in a row (the reply between them
    failed) become one, since most templates insist that the speakers take turns.
    Thinking is not shown again: the templates of the models that think drop it too.
    """
    shown: list[dict[str, str]] = []
    if system_prompt.strip():
        shown.append({"role": Role.SYSTEM.value, "content": system_prompt})
    for message in path:
        if message.role is Role.ASSISTANT and not message.text.strip():
            continue
        if message.state is ReplyState.WAITING:
            continue
        if shown and shown[-1]["role"] == message.role.value:
            shown[-1] = {
                "role": message.role.value,
                "content": f"{shown[-1]['content']}\n\n{message.text}",
            }
            continue
        shown.append({"role": message.role.value, "content": message.text})
    return tuple(shown)


def stats_of(ended: Mapping[str, Any]) -> ReplyStats:
    """Return the statistics of an `ended` event; what is not known here is left out."""
    given = ended.get("stats", {})
    known = {name: given[name] for name in ReplyStats.__dataclass_fields__ if name in given}
    known["finish_reason"] = FinishReason(ended.get("finish_reason", FinishReason.STOP))
    return ReplyStats(**known)
