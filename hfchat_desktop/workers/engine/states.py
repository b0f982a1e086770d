"""What the model held for other chats, kept in memory under a budget and never on disk."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Checkpoint:
    """The part of a memory that cannot be cut, as it was after `length` tokens."""

    length: int
    data: Any

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.data)


@dataclass(frozen=True)
class SavedState:
    """A whole memory: the tokens that it holds, llama.cpp's bytes, and its checkpoints.

    `text` is what the tokens stand for where that is known, `ends` where each reply token
    ends in it (see `held`).
    """

    chat_id: int
    tokens: list[int]
    data: Any
    checkpoints: tuple[Checkpoint, ...] = ()
    text: bytes = b""
    ends: tuple[tuple[int, int], ...] = ()

    @property
    def size(self) -> int:
        """Bytes."""
        return len(self.data) + sum(point.size for point in self.checkpoints)


class StateStore:
    """Saved states, least recently used first to go when they exceed `budget` bytes."""

    def __init__(self, budget: int) -> None:
        self._budget = budget
        self._size = 0
        self._saved: OrderedDict[int, SavedState] = OrderedDict()

    @property
    def size(self) -> int:
        """Bytes of all that is kept."""
        return self._size

    def fits(self, size: int) -> bool:
        """Whether a state of `size` bytes may be kept at all."""
        return size <= self._budget

    def put(self, state: SavedState) -> None:
        """Keep a state in place of the chat's former one."""
        self.drop(state.chat_id)
        if not self.fits(state.size):
            return
        self._saved[state.chat_id] = state
        self._size += state.size
        while self._size > self._budget:
            _, oldest = self._saved.popitem(last=False)
            self._size -= oldest.size

    def take(self, chat_id: int) -> SavedState | None:
        """Return the state of a chat and keep it no longer."""
        state = self._saved.pop(chat_id, None)
        if state is not None:
            self._size -= state.size
        return state

    def peek(self, chat_id: int) -> SavedState | None:
        """Return the state of a chat without using it."""
        return self._saved.get(chat_id)

    def drop(self, chat_id: int) -> None:
        """Forget the state of a chat."""
        self.take(chat_id)

    def clear(self) -> None:
        """Forget all."""
        self._saved.clear()
        self._size = 0

    def longest(self, tokens: list[int]) -> tuple[SavedState | None, int]:
        """Return the state with the longest beginning in common with `tokens`, and its length."""
        best: SavedState | None = None
        length = 0
        for state in self._saved.values():
            common = common_prefix(state.tokens, tokens)
            if common > length:
                best, length = state, common
        return best, length


def common_prefix(first: list[int], second: list[int]) -> int:
    """Return how many tokens two lists have in common from their beginning.

    Whole slices are compared first: a long prefix costs microseconds.
    """
    end = min(len(first), len(second))
    low = 0
    step = 256
    while low < end and first[low : low + step] == second[low : low + step]:
        low += step
    low = min(low, end)
    while low < end and first[low] == second[low]:
        low += 1
    return low
