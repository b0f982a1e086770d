"""Which messages a model is shown when a conversation is longer than its context.

Counts are in tokens and exact: the caller renders and tokenizes. The rules:

- Room is kept for the reply: a quarter of the context, or as many tokens as were asked for
  if that is less than half of it. With three quarters a prompt holds most of what was said,
  and an answer of usual length is not cut off.
- The oldest turns leave first, a question together with its reply. The system prompt and
  the last turn stay.
- Turns leave in blocks of about a quarter of the context. If each new question pushed out
  just one old turn, the prompt would begin otherwise each time, and the model would have to
  read all of it again for every question. With blocks the beginning stays for a while.
- The last turn alone may use the room of the reply too, down to `MIN_REPLY_TOKENS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from hfchat_desktop.errors import PromptTooLongError

Message = dict[str, str]

MIN_REPLY_TOKENS = 32
"""A prompt that leaves less room than this is too long."""

_BLOCKS_IN_CONTEXT = 4


@dataclass(frozen=True)
class FittedMessages:
    """The messages that a model is shown; `left_out` older ones are not among them."""

    messages: tuple[Message, ...]
    left_out: int


def reply_room(n_ctx: int, max_tokens: int) -> int:
    """Return how many tokens of a context of `n_ctx` are kept for the reply (0: no limit set)."""
    if max_tokens > 0:
        return min(max_tokens, n_ctx // 2)
    return n_ctx // 4


def fit(
    messages: Sequence[Message],
    n_ctx: int,
    max_tokens: int,
    count_prompt: Callable[[Sequence[Message]], int],
    count_text: Callable[[str], int],
) -> FittedMessages:
    """Return the messages that fit `n_ctx` tokens together with a reply.

    `count_prompt` returns the tokens of a rendered conversation, `count_text` those of one
    message's words (only to find where to look; what counts is the former). Raises
    `PromptTooLongError` when not even the last turn fits.
    """
    limit = n_ctx - reply_room(n_ctx, max_tokens)
    lead, turns = _turns(messages)
    sizes = [sum(count_text(message["content"]) for message in turn) for turn in turns]
    # A long chat is not rendered whole only to see that it does not fit.
    if sum(sizes) <= n_ctx and count_prompt(messages) <= limit:
        return FittedMessages(tuple(messages), 0)
    start = 0
    for start in _starts(sizes, limit, max(1, n_ctx // _BLOCKS_IN_CONTEXT)):
        shown = [*lead, *(message for turn in turns[start:] for message in turn)]
        tokens = count_prompt(shown)
        if tokens <= limit:
            return FittedMessages(tuple(shown), len(messages) - len(shown))
    shown = [*lead, *(turns[-1] if turns else [])]
    tokens = count_prompt(shown)
    if tokens > n_ctx - min(MIN_REPLY_TOKENS, n_ctx // 4):
        raise PromptTooLongError(prompt_tokens=tokens, context_tokens=n_ctx)
    return FittedMessages(tuple(shown), len(messages) - len(shown))


def _turns(messages: Sequence[Message]) -> tuple[list[Message], list[list[Message]]]:
    """Split into the system prompt and turns; a turn begins with each question."""
    lead: list[Message] = []
    turns: list[list[Message]] = []
    for message in messages:
        if message["role"] == "system" and not turns:
            lead.append(message)
        elif message["role"] == "user" or not turns:
            turns.append([message])
        else:
            turns[-1].append(message)
    return lead, turns


def _starts(sizes: Sequence[int], limit: int, block: int) -> list[int]:
    """Return the turns to begin with, in the order of trying: each leaves out a block more.

    Where the blocks end depends only on the turns before, so it stays as the chat grows.
    """
    starts: list[int] = []
    left_out = 0
    last = len(sizes) - 1
    for number, size in enumerate(sizes[:last]):
        former, left_out = left_out, left_out + size
        if left_out // block > former // block:
            starts.append(number + 1)
    if last > 0 and (not starts or starts[-1] != last):
        starts.append(last)
    before = [0, *accumulate(sizes)]
    return [start for start in starts if before[-1] - before[start] <= limit]
