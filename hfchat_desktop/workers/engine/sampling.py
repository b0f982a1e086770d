"""Choosing the next token, as llama.cpp's own programs do: penalties, then the chain.

One thing is done otherwise, with the same result: penalties are applied to the few tokens
that they concern, in the logits themselves. llama.cpp's own sampler looks every token of the
vocabulary up in a table (0.1 ms a token, 0.5 ms with 262,144 tokens).
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.chain import make_chain, uses_mirostat
from hfchat_desktop.workers.engine.decoder import Decoder
from hfchat_desktop.workers.engine.model import Model

if TYPE_CHECKING:
    from hfchat_desktop.workers.engine.constraint import Constraint


class Sampler:
    """Draws tokens for one reply. The same seed and settings draw the same tokens.

    `tokens` are those before the reply, which penalties look at too. `close` frees it, and
    the constraint that it was given.
    """

    def __init__(
        self,
        sampling: Sampling,
        model: Model,
        decoder: Decoder,
        tokens: Sequence[int],
        constraint: Constraint | None = None,
    ) -> None:
        self._decoder = decoder
        self._context = decoder.handle
        self._chain = make_chain(sampling, model, tokens, decoder.n_ctx)
        self._sample = llama.llama_sampler_sample
        self._penalties = _Penalties.wanted(sampling, tokens)
        self._constraint = constraint

    def next_token(self) -> int:
        """Return the token to follow the one whose logits the decoder holds.

        Raises GrammarError where a constraint can go on with none.
        """
        if self._penalties is not None:
            self._penalties.apply(self._decoder.logits())
        token: int
        if self._constraint is None:
            token = self._sample(self._chain, self._context, -1)
        else:
            token = self._constraint.draw(self._chain)
        if self._penalties is not None:
            self._penalties.note(token)
        return token

    def close(self) -> None:
        """Free the chain."""
        if self._constraint is not None:
            self._constraint.close()
        if self._chain:
            llama.llama_sampler_free(self._chain)
            self._chain = None


class _Penalties:
    """Makes the last tokens less likely; formulas of llama.cpp's `llama_sampler_init_penalties`:
    a positive logit is divided by the repeat penalty and a negative one multiplied, then the
    count times the frequency penalty and the presence penalty are subtracted.
    """

    def __init__(self, sampling: Sampling, history: Iterable[int]) -> None:
        self._repeat = sampling.repeat_penalty
        self._frequency = sampling.frequency_penalty
        self._presence = sampling.presence_penalty
        self._last: deque[int] = deque(maxlen=sampling.penalty_last_n)
        self._counts: Counter[int] = Counter()
        for token in history:
            self.note(token)

    @classmethod
    def wanted(cls, sampling: Sampling, tokens: Sequence[int]) -> _Penalties | None:
        """Return the penalties, or None where the settings ask for none, or for Mirostat."""
        asked = (
            sampling.repeat_penalty != 1.0
            or sampling.frequency_penalty != 0.0
            or sampling.presence_penalty != 0.0
        )
        if not asked or sampling.penalty_last_n <= 0 or uses_mirostat(sampling):
            return None
        return cls(sampling, tokens[-sampling.penalty_last_n :])

    def note(self, token: int) -> None:
        """Count a token; the one that falls out of the window counts no longer."""
        if len(self._last) == self._last.maxlen:
            oldest = self._last[0]
            self._counts[oldest] -= 1
            if not self._counts[oldest]:
                del self._counts[oldest]
        self._last.append(token)
        self._counts[token] += 1

    def apply(self, logits: Any) -> None:
        """Change the logits of the tokens counted."""
        repeat, frequency, presence = self._repeat, self._frequency, self._presence
        for token, count in self._counts.items():
            logit = logits[token]
            logit = logit * repeat if logit <= 0 else logit / repeat
            logits[token] = logit - count * frequency - presence
