"""The shapes of a conversation: a chat is a tree of messages.

A message that is regenerated or edited gets a sibling; nothing is overwritten. Numbers
(`id`) grow with every message, so order follows them and never the clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from enum import StrEnum
from typing import Any

from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.record import Record

TEMPORARY_FROM = 1 << 30
"""Numbers of chats and messages of a temporary store are larger than this."""


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
    `typical_p` 1, `mirostat` 0, `xtc_probability` 0 and `dry_multiplier` 0 are off;
    `dry_penalty_last_n` -1 looks at the whole context. `grammar` is GBNF and `json_schema` a
    schema's text, which goes first; replies keep to it.
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
    typical_p: float = 1.0
    mirostat: int = 0  # 0, 1 or 2
    mirostat_tau: float = 5.0
    mirostat_eta: float = 0.1
    xtc_probability: float = 0.0
    xtc_threshold: float = 0.1
    dry_multiplier: float = 0.0
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_penalty_last_n: int = -1
    grammar: str = ""
    json_schema: str = ""


class ReplyStats(Record):
    """What a reply cost.

    Counts are in tokens, times in seconds of a monotonic clock. `reused_tokens` of the
    prompt were already held by the model. `left_out_messages` older messages did not fit.
    `context_tokens` is what the model holds afterwards. Of the prompt, `system_tokens` were
    the system prompt and `question_tokens` the last message (None: not known).
    """

    prompt_tokens: int = 0
    completion_tokens: int = 0
    reused_tokens: int = 0
    ttft_s: float = 0.0
    tokens_per_s: float = 0.0
    thinking_s: float = 0.0
    left_out_messages: int = 0
    context_tokens: int = 0
    system_tokens: int | None = None
    question_tokens: int | None = None
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
    pinned: bool = False  # stays when older messages no longer fit
    rating: Rating | None = None
    parameters: Mapping[str, Any] = field(default_factory=dict)  # what this message set itself

    def with_text(self, text: str, thinking: str = "") -> Message:
        """Return a copy with other words."""
        return replace(self, text=text, thinking=thinking)


class Chat(Record):
    """A conversation as a list shows it. `updated_seq` orders chats, newest largest.

    The model sees only messages whose number is above `forget_above`. `forked_at` is the
    message of the chat `forked_from` that this one goes on from; either may be gone.
    """

    id: int
    title: str
    model: str = ""
    system_prompt: str = ""
    created_at: float = 0.0
    updated_at: float = 0.0
    updated_seq: int = 0
    deleted_at: float | None = None
    message_count: int = 0
    folder_id: int = 0  # 0: in none
    pinned: bool = False
    archived: bool = False
    tags: tuple[str, ...] = ()
    persona: str = ""  # a key
    parameters: Mapping[str, Any] = field(default_factory=dict)  # what the chat sets itself
    overflow: str = "drop"  # or "ask": stop and ask when older messages no longer fit
    forget_above: int = 0
    forked_from: int = 0
    forked_at: int = 0
    stars: int = 0  # 1 to 5, 0: not rated
    note: str = ""
    title_by: str = "words"  # or "model", "person"
    import_id: int = 0  # the import that brought it, 0: none
    origin: str = ""  # what it is where it came from, as "chatgpt:UUID"

    @property
    def temporary(self) -> bool:
        """Whether it is kept in memory only."""
        return self.id > TEMPORARY_FROM


class Folder(Record):
    """A folder of chats; folders are shown by `position`."""

    id: int
    name: str
    position: int = 0


class TreeNode(Record):
    """A message as the map of a chat's tree shows it; `excerpt` is its first words."""

    id: int
    parent_id: int | None
    role: Role
    excerpt: str
    state: ReplyState = ReplyState.DONE
    visible: bool = False  # on the path that is shown
    model: str = ""
    stars: int = 0
    thumb: int = 0


class SearchFilters(Record):
    """What a search is confined to; a default confines it to nothing.

    Times are in seconds since the epoch, `until` excluded. `rating_min` are stars of the
    message or of its chat.
    """

    model: str = ""
    since: float | None = None
    until: float | None = None
    rating_min: int = 0
    folder_id: int | None = None  # 0: chats in no folder
    persona: str = ""
    has_code: bool = False
    archived: bool | None = None  # None: also what is archived
    tag: str = ""


class SearchHit(Record):
    """A message that contains the words; `excerpt` has each hit between U+0002 and U+0003.

    Where the title of a chat or the note on it contains them, `message_id` is 0 and `role`
    None. `in_note` where they are in the note on the message or the chat.
    """

    chat_id: int
    chat_title: str
    message_id: int
    role: Role | None
    excerpt: str
    created_at: float = 0.0
    in_note: bool = False
