"""The shapes of a conversation: a chat is a tree of messages.

A message that is regenerated or edited gets a sibling; nothing is overwritten. Numbers
(`id`) grow with every message, so order follows them and never the clock.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from hfchat_desktop.core.record import Record


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class ReplyState(StrEnum):
    """How far a message is. A message of the reader is always DONE."""

    WAITING = "waiting"  # its question is in the queue
    WRITING = "writing"
    DONE = "done"
    STOPPED = "stopped"  # by the reader
    INTERRUPTED = "interrupted"  # the engine or the app ended in the middle
    FAILED = "failed"  # not a word was written


class FinishReason(StrEnum):
    """Why a reply ended; names as in the OpenAI API where it has them."""

    STOP = "stop"  # the model ended its turn
    STOP_STRING = "stop_string"
    LENGTH = "length"  # `max_tokens` reached
    CONTEXT = "context"  # the context is full
    STOPPED = "stopped"  # by the reader
    INTERRUPTED = "interrupted"


class Sampling(Record):
    """How the next token is chosen. Defaults are llama.cpp's own where it has one.

    `max_tokens` 0 means until the context is full; `seed` None means a new one each time.
    """

    max_tokens: int = 0
    temperature: float = 0.8
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    presence_penalty: float = 0.0
    frequency_penalty: float = 0.0
    penalty_last_n: int = 64
    seed: int | None = None
    stop: tuple[str, ...] = ()


class ReplyStats(Record):
    """What a reply cost.

    Counts are in tokens, times in seconds of a monotonic clock. `reused_tokens` of the
    prompt were already held by the model. `left_out_messages` older messages did not fit.
    `context_tokens` is what the model holds afterwards.
    """

    prompt_tokens: int = 0
    completion_tokens: int = 0
    reused_tokens: int = 0
    ttft_s: float = 0.0
    tokens_per_s: float = 0.0
    thinking_s: float = 0.0
    left_out_messages: int = 0
    context_tokens: int = 0
    finish_reason: FinishReason = FinishReason.STOP


class Message(Record):
    """One node of the tree. `sibling_index` counts from 0 among `sibling_count` versions."""

    id: int
    chat_id: int
    parent_id: int | None
    role: Role
    text: str
    thinking: str = ""
    state: ReplyState = ReplyState.DONE
    model: str = ""
    created_at: float = 0.0  # seconds since the epoch, for display only
    sampling: Sampling | None = None
    stats: ReplyStats | None = None
    problem: dict[str, object] | None = None  # an error record, see errors.to_record
    sibling_index: int = 0
    sibling_count: int = 1

    def with_text(self, text: str, thinking: str = "") -> Message:
        """Return a copy with other words."""
        return replace(self, text=text, thinking=thinking)


class Chat(Record):
    """A conversation as a list shows it. `updated_seq` orders chats, newest largest."""

    id: int
    title: str
    model: str = ""
    system_prompt: str = ""
    created_at: float = 0.0
    updated_at: float = 0.0
    updated_seq: int = 0
    deleted_at: float | None = None
    message_count: int = 0


class SearchHit(Record):
    """A message that contains the words; `excerpt` has each hit between U+0002 and U+0003.

    Where the title contains them, `message_id` is 0 and `role` None.
    """

    chat_id: int
    chat_title: str
    message_id: int
    role: Role | None
    excerpt: str
    created_at: float = 0.0
