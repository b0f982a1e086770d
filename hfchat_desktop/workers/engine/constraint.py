"""Tokens that keep to a grammar.

As llama.cpp's own programs do: a token is drawn as ever, and only where it does not fit are
all tokens put through the grammar and one of the rest drawn. Looking at one token costs
microseconds, at all of them milliseconds.
"""

from __future__ import annotations

import ctypes
import time
from array import array
from collections.abc import Sequence
from typing import Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.grammar import ROOT, check_grammar
from hfchat_desktop.errors import GrammarError
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.decoder import Decoder
from hfchat_desktop.workers.engine.model import Model

_WORDS = 3  # of 4 bytes each, in llama_token_data: id, logit, p
_IMPOSSIBLE = float("-inf")  # what a grammar sets the logit to
_TOO_SLOW_S = 2.0
_TAIL_BYTES = 64


def grammar_for(sampling: Sampling) -> str:
    """Return the grammar that replies are to keep to, "" for none. Raises GrammarError."""
    if sampling.json_schema.strip():
        from hfchat_desktop.workers.engine.schema import grammar_of_schema

        return grammar_of_schema(sampling.json_schema)
    if sampling.grammar.strip():
        check_grammar(sampling.grammar)
        return sampling.grammar
    return ""


class _Candidates:
    """Tokens with their logits, as llama.cpp reads and changes them; filled without a loop."""

    def __init__(self, count: int) -> None:
        memory = bytearray(count * _WORDS * 4)
        self._data = (llama.llama_token_data * count).from_buffer(memory)
        self._ids: memoryview[int] = memoryview(memory).cast("i")[0::_WORDS]
        self._logits: memoryview[float] = memoryview(memory).cast("f")[1::_WORDS]
        self._all_ids = memoryview(array("i", range(count)))

    def fill(self, logits: Any) -> Any:
        """Take over a pointer to the logits of all tokens; return llama.cpp's array of them."""
        count = len(self._data)
        given = ctypes.cast(logits, ctypes.POINTER(ctypes.c_float * count)).contents
        self._ids[:] = self._all_ids
        self._logits[:] = memoryview(given).cast("B").cast("f")
        return self._array()

    def fill_one(self, token: int) -> Any:
        """Take in a single token and return llama.cpp's array of it."""
        self._ids[0] = token
        self._logits[0] = 0.0
        return self._array()

    def possible(self) -> int:
        """Return how many tokens a grammar has left possible."""
        logits: Any = self._logits.tolist()
        return len(self._data) - int(logits.count(_IMPOSSIBLE))

    def _array(self) -> Any:
        first = ctypes.cast(self._data, llama.llama_token_data_p)
        return llama.llama_token_data_array(first, len(self._data), -1, False)


class Constraint:
    """One reply's place in a grammar. `close` frees it.

    `begun` is the beginning of the reply that is gone on with; `after` is the mark before
    which nothing is looked at (the end of the thoughts), b"" for none. Raises GrammarError,
    also where no token can follow or the grammar takes too long.
    """

    def __init__(
        self, grammar: str, model: Model, decoder: Decoder, begun: str = "", after: bytes = b""
    ) -> None:
        self._model = model
        self._decoder = decoder
        self._after = after
        self._tail = b""
        self._one = _Candidates(1)
        self._all = _Candidates(model.n_vocab)
        data = grammar.encode("utf-8", "replace")
        self._sampler = llama.llama_sampler_init_grammar(model.vocab, data, ROOT.encode())
        if not self._sampler:
            raise GrammarError(reason="refused")
        try:
            self._go_on_from(model.tokenize(begun, parse_special=False))
        except GrammarError:
            self.close()
            raise

    def draw(self, chain: Any) -> int:
        """Return a token that fits, drawn by `chain` from the logits of the decoder."""
        token = _drawn_from(self._all.fill(self._decoder.logits()), chain)
        if self._after:
            self._look_for_end(token)
            llama.llama_sampler_accept(chain, token)
            return token
        began = time.monotonic()
        if not self._fits(token):
            token = _drawn_from(self._possible(), chain)
        self._accept(token)
        llama.llama_sampler_accept(chain, token)
        if time.monotonic() - began > _TOO_SLOW_S:
            raise GrammarError(reason="too_slow")
        return token

    def close(self) -> None:
        """Free llama.cpp's sampler."""
        if self._sampler:
            llama.llama_sampler_free(self._sampler)
            self._sampler = None

    def _go_on_from(self, tokens: Sequence[int]) -> None:
        """Take in what is written already. llama.cpp ends the process for what does not fit."""
        for token in tokens:
            if not self._fits(token):
                raise GrammarError(reason="dead_end")
            self._accept(token)

    def _possible(self) -> Any:
        """Return the tokens that may follow, the likeliest first, without any other."""
        tokens = self._all.fill(self._decoder.logits())
        llama.llama_sampler_apply(self._sampler, ctypes.byref(tokens))
        count = self._all.possible()
        if not count:
            raise GrammarError(reason="dead_end")
        keeper = llama.llama_sampler_init_top_k(count)
        llama.llama_sampler_apply(keeper, ctypes.byref(tokens))
        llama.llama_sampler_free(keeper)
        return tokens

    def _fits(self, token: int) -> bool:
        one = self._one.fill_one(token)
        llama.llama_sampler_apply(self._sampler, ctypes.byref(one))
        return self._one.possible() == 1

    def _accept(self, token: int) -> None:
        if self._model.written(token) is not None:  # the end of the turn ends the grammar too
            llama.llama_sampler_accept(self._sampler, token)

    def _look_for_end(self, token: int) -> None:
        self._tail = (self._tail + (self._model.written(token) or b""))[-_TAIL_BYTES:]
        if self._after in self._tail:
            self._after = b""


def _drawn_from(tokens: Any, chain: Any) -> int:
    llama.llama_sampler_apply(chain, ctypes.byref(tokens))
    if tokens.selected < 0:
        raise GrammarError(reason="dead_end")
    return int(tokens.data[tokens.selected].id)
