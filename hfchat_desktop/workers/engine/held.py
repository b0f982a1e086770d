"""What the model holds of a conversation, so that nothing is read twice.

The memory holds a list of tokens. A new prompt keeps the beginning that both have in common
and only the rest is read. What is held of another chat is put away first (`states`) and
comes back when that chat is asked again.

A reply that the model wrote need not be cut into tokens as the tokenizer would cut the same
text, so the tokens of the next prompt may differ where the text does not. Therefore the text
is compared too: `ends` knows after how many bytes of `text` each token of the reply ends.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import Any

from hfchat_desktop.workers.engine.decoder import Decoder
from hfchat_desktop.workers.engine.model import Model
from hfchat_desktop.workers.engine.states import (
    Checkpoint,
    SavedState,
    StateStore,
    common_prefix,
)

_WORTH_SAVING = 64
"""Tokens: fewer are read again faster than a copy is worth its memory."""
_WORTH_RESTORING = 32
_CHECKPOINTS = 4


class Held:
    """The tokens in the memory of `decoder`, and how they can be used again."""

    def __init__(self, decoder: Decoder, model: Model, store: StateStore) -> None:
        self._decoder = decoder
        self._model = model
        self._store = store
        self._now = SavedState(chat_id=-1, tokens=[], data=None)
        self._ends: list[tuple[int, int]] = []

    @property
    def tokens(self) -> list[int]:
        """The tokens held, oldest first. Do not change the list."""
        return self._now.tokens

    def __len__(self) -> int:
        return len(self._now.tokens)

    def tokens_of(self, chat_id: int, text: str, tokens: list[int]) -> list[int]:
        """Return `tokens` of a prompt's `text`, or others for the same text that are held.

        Those held are taken where they reach further into the text, and where what follows
        begins with a mark (the end of a turn): the tokenizer cuts there in any case.
        """
        prompt = text.encode("utf-8", "replace")
        best = tokens
        reach = max(common_prefix(self.tokens, tokens), self._store.longest(tokens)[1])
        live = replace(self._now, ends=tuple(self._ends))
        for state in (live, self._store.peek(chat_id)):
            if state is None or not state.ends:
                continue
            same = _common_bytes(state.text, prompt)
            place = bisect_right(state.ends, same, key=lambda end: end[1]) - 1
            if place < 0 or state.ends[place][0] <= reach:
                continue
            count, size = state.ends[place]
            rest = self._rest(prompt[size:])
            if rest is not None:
                best, reach = state.tokens[:count] + rest, count
        return best

    def _rest(self, data: bytes) -> list[int] | None:
        if not data:
            return []
        try:
            tokens = self._model.tokenize(data.decode("utf-8"))
        except UnicodeDecodeError:
            return None
        return tokens if tokens and self._model.is_control(tokens[0]) else None

    def prepare(self, chat_id: int, tokens: list[int]) -> int:
        """Make the memory hold as much of the beginning of `tokens` as it can.

        Returns how many tokens that is; the last one is never among them, since its logits
        are wanted.
        """
        most = len(tokens) - 1
        live = self._reach(self._now, min(common_prefix(self.tokens, tokens), most), live=True)
        saved, common = self._store.longest(tokens)
        reach = self._reach(saved, min(common, most)) if saved is not None else 0
        if saved is not None and reach >= live + _WORTH_RESTORING:
            self._put_away(chat_id)
            self._bring_back(saved)
            live = reach
        elif chat_id != self._now.chat_id:
            self._put_away(chat_id)
        self._wind_back(live)
        self._now = replace(self._now, chat_id=chat_id)
        return len(self)

    def begin_text(self, text: str) -> None:
        """Say that what is held now is the whole prompt, and what text it stands for."""
        data = text.encode("utf-8", "replace")
        self._now = replace(self._now, text=data)
        self._ends = [(len(self), len(data))]

    def extend(self, tokens: list[int]) -> None:
        """Note that the decoder read these tokens of the prompt."""
        self.tokens.extend(tokens)
        self._ends = []

    def append(self, token: int) -> None:
        """Note that the decoder read this token of the reply."""
        self.tokens.append(token)

    def finish_text(self, pieces: list[bytes]) -> None:
        """Note the bytes of the reply's tokens, in their order; some may not be held."""
        if not self._ends:
            return
        count, size = self._ends[-1]
        for piece in pieces[: len(self) - count]:
            count += 1
            size += len(piece)
            self._ends.append((count, size))
        self._now = replace(self._now, text=self._now.text + b"".join(pieces))

    def keep_checkpoint(self) -> None:
        """Copy what cannot be cut, where there is such a thing, to be able to come back here."""
        if self._cuts_anywhere():
            return
        data = self._decoder.state(partial=True)
        if data is None or not self._store.fits(len(data) * _CHECKPOINTS):
            return
        points = [p for p in self._now.checkpoints if p.length != len(self)]
        points.append(Checkpoint(len(self), data))
        self._now = replace(self._now, checkpoints=tuple(points[-_CHECKPOINTS:]))

    def recover(self) -> None:
        """Bring the memory back to the tokens noted, after a batch was broken off."""
        if self._decoder.cut(len(self)):
            return
        length = self._checkpoint_before(self._now, len(self))
        self._wind_back(length, broken=True)

    def forget(self, chat_id: int) -> None:
        """Drop all that is held of a chat."""
        self._store.drop(chat_id)
        if self._now.chat_id == chat_id:
            self._start_empty()

    # --- how far back the memory can go ---------------------------------------------------

    def _cuts_anywhere(self) -> bool:
        return not self._model.keeps_running_state and self._decoder.full_window

    def _reach(self, state: SavedState, common: int, *, live: bool = False) -> int:
        """Return how many of `common` tokens can be kept of a state."""
        if self._cuts_anywhere() or common == len(state.tokens):
            return common
        if live and not self._model.keeps_running_state:
            window_start = max(0, common - self._model.n_swa)
            if 0 <= self._decoder.oldest_position() <= window_start:
                return common
        return self._checkpoint_before(state, common)

    def _checkpoint_before(self, state: SavedState, length: int) -> int:
        return max((p.length for p in state.checkpoints if p.length <= length), default=0)

    def _wind_back(self, length: int, *, broken: bool = False) -> None:
        """Make the memory hold the first `length` of the tokens that it holds."""
        if length == len(self) and not broken:
            return
        if length == 0:
            self._start_empty()
            return
        for point in self._now.checkpoints:
            if point.length == length and not self._cuts_anywhere():
                self._decoder.restore(point.data, partial=True)
        if not self._decoder.cut(length):
            self._start_empty()
            return
        self._now = replace(
            self._now,
            tokens=self.tokens[:length],
            checkpoints=tuple(p for p in self._now.checkpoints if p.length <= length),
        )
        self._ends = []

    def _start_empty(self) -> None:
        self._decoder.clear()
        self._now = SavedState(chat_id=-1, tokens=[], data=None)
        self._ends = []

    # --- other chats ------------------------------------------------------------------------

    def _put_away(self, next_chat: int) -> None:
        """Save what is held, if it is another chat's and long enough."""
        if self._now.chat_id in (-1, next_chat) or len(self) < _WORTH_SAVING:
            return
        data: Any = self._decoder.state()
        if data is not None:
            self._store.put(replace(self._now, data=data, ends=tuple(self._ends)))

    def _bring_back(self, state: SavedState) -> None:
        """Put a saved state in place of what is held."""
        self._store.drop(state.chat_id)
        if not self._decoder.restore(state.data):
            self._start_empty()
            return
        self._now = replace(state, data=None, ends=())
        self._ends = list(state.ends)


def _common_bytes(first: bytes, second: bytes) -> int:
    """Return how many bytes two texts have in common from their beginning."""
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[:middle] == second[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
