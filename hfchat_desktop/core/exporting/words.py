"""What a person reads in an export besides the chats themselves; the window says it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hfchat_desktop.core.chats import ReplyState, ReplyStats
from hfchat_desktop.core.ratings import Rating
from hfchat_desktop.core.record import Record


class Words(Record):
    """Words and ways to say values, in the reader's language and locale.

    The functions are called in any thread. One that has nothing to say returns "".
    """

    you: str  # who asks
    assistant: str  # who answers, where the model is not told
    system: str  # who a message of the system is by
    system_prompt: str
    untitled: str
    statistics: Callable[[ReplyStats], str]
    thought: Callable[[float], str]  # seconds (0: not known): "Thought for 4 s"
    parameters: Callable[[Mapping[str, Any]], str]  # "temperature 0.7, seed 3"
    rating: Callable[[Rating], str]
    time: Callable[[float], str]  # seconds since the epoch
    state: Callable[[ReplyState], str]  # "Stopped"; "" where a message is as it should be
    version: Callable[[int, int], str]  # of how many: "Version 1 of 3"
    instead: Callable[[int, int, int], str]  # "Version 1 of 3, in place of message 4"
    exported: Callable[[float], str]  # the last line: by what and when
    language: str = ""  # as in "pl", of these words
