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
- Turns with a message that the reader pinned stay where the others leave, unless the last
  turn does not fit beside them.
- The last turn alone may use the room of the reply too, down to `MIN_REPLY_TOKENS`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate

from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import ContextFullError, PromptTooLongError

Message = dict[str, str]

PINNED = "pinned"
"""A message that has this key stays; no template is shown the key."""

MIN_REPLY_TOKENS = 32
"""A prompt that leaves less room than this is too long."""

_BLOCKS_IN_CONTEXT = 4


class FittedMessages(Record):
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
    *,
    may_leave_out: int | None = None,
) -> FittedMessages:
    """Return the messages that fit `n_ctx` tokens together with a reply.

    `count_prompt` returns the tokens of a rendered conversation, `count_text` those of one
    message's words (only to find where to look; what counts is the former). Raises
    `PromptTooLongError` when not even the last turn fits, and `ContextFullError` where more
    than `may_leave_out` messages would be left out (None: as many as need be).
    """
    fitted = _fit(messages, n_ctx, max_tokens, count_prompt, count_text)
    if may_leave_out is not None and fitted.left_out > may_leave_out:
        raise ContextFullError(left_out_messages=fitted.left_out, context_tokens=n_ctx)
    return fitted


def _fit(
    messages: Sequence[Message],
    n_ctx: int,
    max_tokens: int,
    count_prompt: Callable[[Sequence[Message]], int],
    count_text: Callable[[str], int],
) -> FittedMessages:
    limit = n_ctx - reply_room(n_ctx, max_tokens)
    lead, turns = turns_of(messages)
    sizes = [sum(count_text(message["content"]) for message in turn) for turn in turns]
    whole = _plain(messages)
    # A long chat is not rendered whole only to see that it does not fit.
    if sum(sizes) <= n_ctx and count_prompt(whole) <= limit:
        return FittedMessages(whole, 0)
    kept = [any(PINNED in message for message in turn) for turn in turns]
    for start in _starts(sizes, kept, limit, max(1, n_ctx // _BLOCKS_IN_CONTEXT)):
        shown = _shown(lead, turns, kept, start)
        if count_prompt(shown) <= limit:
            return FittedMessages(shown, len(messages) - len(shown))
    last = max(0, len(turns) - 1)
    most = n_ctx - min(MIN_REPLY_TOKENS, n_ctx // 4)
    tokens = 0
    for stays in (kept, [False] * len(kept)) if any(kept[:last]) else (kept,):
        shown = _shown(lead, turns, stays, last)
        tokens = count_prompt(shown)
        if tokens <= most:
            return FittedMessages(shown, len(messages) - len(shown))
    raise PromptTooLongError(prompt_tokens=tokens, context_tokens=n_ctx)


def _shown(
    lead: Sequence[Message], turns: Sequence[Sequence[Message]], kept: Sequence[bool], start: int
) -> tuple[Message, ...]:
    """Return what is left when the turns before `start` leave, but for those that are kept."""
    stay = (turn for at, turn in enumerate(turns) if at >= start or kept[at])
    return _plain([*lead, *(message for turn in stay for message in turn)])


def _plain(messages: Sequence[Message]) -> tuple[Message, ...]:
    return tuple(
        {key: value for key, value in message.items() if key != PINNED} for message in messages
    )


def turns_of(messages: Sequence[Message]) -> tuple[list[Message], list[list[Message]]]:
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


def _starts(sizes: Sequence[int], kept: Sequence[bool], limit: int, block: int) -> list[int]:
    """Return the turns to begin with, in the order of trying: each leaves out a block more.

    Where the blocks end depends only on the turns before, so it stays as the chat grows.
    """
    starts: list[int] = []
    left_out = 0
    last = len(sizes) - 1
    for number, size in enumerate(sizes[:last]):
        former, left_out = left_out, left_out + (0 if kept[number] else size)
        if left_out // block > former // block:
            starts.append(number + 1)
    if last > 0 and (not starts or starts[-1] != last):
        starts.append(last)
    gone = [0, *accumulate(0 if stays else size for size, stays in zip(sizes, kept, strict=True))]
    whole = sum(sizes)
    return [start for start in starts if whole - gone[start] <= limit]
