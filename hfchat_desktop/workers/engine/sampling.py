"""Choosing the next token, as llama.cpp's own programs do: penalties, top-k, top-p, min-p,
temperature, and a draw.

One thing is done otherwise, with the same result: penalties are applied to the few tokens
that they concern, in the logits themselves. llama.cpp's own sampler looks every token of the
vocabulary up in a table (0.1 ms a token, 0.5 ms with 262,144 tokens).
"""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Iterable
from typing import Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.decoder import Decoder


class Sampler:
    """Draws tokens for one reply. The same seed and settings draw the same tokens.

    `history` are the tokens before the reply, which penalties look at too. `close` frees it.
    """

    def __init__(self, sampling: Sampling, decoder: Decoder, history: Iterable[int]) -> None:
        self._decoder = decoder
        self._context = decoder.handle
        self._chain = _chain(sampling)
        self._sample = llama.llama_sampler_sample
        self._penalties = _Penalties.wanted(sampling, history)

    def next_token(self) -> int:
        """Return the token to follow the one whose logits the decoder holds."""
        if self._penalties is not None:
            self._penalties.apply(self._decoder.logits())
        token: int = self._sample(self._chain, self._context, -1)
        if self._penalties is not None:
            self._penalties.note(token)
        return token

    def close(self) -> None:
        """Free the chain."""
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
    def wanted(cls, sampling: Sampling, history: Iterable[int]) -> _Penalties | None:
        """Return the penalties, or None where the settings ask for none."""
        asked = (
            sampling.repeat_penalty != 1.0
            or sampling.frequency_penalty != 0.0
            or sampling.presence_penalty != 0.0
        )
        return cls(sampling, history) if asked and sampling.penalty_last_n > 0 else None

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


def _chain(sampling: Sampling) -> Any:
    """Return llama.cpp's chain of samplers; those that would change nothing are left out."""
    chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
    for sampler in _samplers(sampling):
        llama.llama_sampler_chain_add(chain, sampler)
    return chain


def _samplers(sampling: Sampling) -> Iterable[Any]:
    if sampling.temperature <= 0:
        yield llama.llama_sampler_init_greedy()
        return
    if sampling.top_k > 0:
        yield llama.llama_sampler_init_top_k(sampling.top_k)
    if 0 < sampling.top_p < 1:
        yield llama.llama_sampler_init_top_p(sampling.top_p, 1)
    if sampling.min_p > 0:
        yield llama.llama_sampler_init_min_p(sampling.min_p, 1)
    yield llama.llama_sampler_init_temp(sampling.temperature)
    yield llama.llama_sampler_init_dist(_seed(sampling.seed))


def _seed(seed: int | None) -> int:
    """Return 32 bits; the largest number means "at random" to llama.cpp and is not used."""
    if seed is None:
        seed = int.from_bytes(os.urandom(4), "little")
    return (seed & 0xFFFFFFFF) % 0xFFFFFFFF
