"""Tokens that keep to a grammar.

As llama.cpp's own programs do: a token is drawn as ever, and only where it does not fit are
all tokens put through the grammar and one of the rest drawn. Looking at one token costs
microseconds, at all of them milliseconds.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.core.grammar import ROOT, check_grammar
from hfchat_desktop.errors import GrammarError
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.decoder import Decoder
from hfchat_desktop.workers.engine.model import Model

_CANDIDATE = np.dtype([("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])  # llama_token_data
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
        self._one = np.zeros(1, _CANDIDATE)
        self._all = np.zeros(model.n_vocab, _CANDIDATE)
        self._ids = np.arange(model.n_vocab, dtype=np.int32)
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
        logits = np.ctypeslib.as_array(self._decoder.logits(), (self._model.n_vocab,))
        token = self._drawn_from(self._fresh(logits), chain)
        if self._after:
            self._look_for_end(token)
            llama.llama_sampler_accept(chain, token)
            return token
        began = time.monotonic()
        if not self._fits(token):
            left = self._fresh(logits)
            left = left[: self._apply(self._sampler, left)]
            left = left[np.isfinite(left["logit"])]
            if not len(left):
                raise GrammarError(reason="dead_end")
            token = self._drawn_from(left, chain)
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

    def _fresh(self, logits: Any) -> Any:
        found = self._all
        found["id"] = self._ids
        found["logit"] = logits
        return found

    def _drawn_from(self, candidates: Any, chain: Any) -> int:
        array = _array(candidates)
        llama.llama_sampler_apply(chain, ctypes.byref(array))
        if array.selected < 0:
            raise GrammarError(reason="dead_end")
        return int(array.data[array.selected].id)

    def _apply(self, sampler: Any, candidates: Any) -> int:
        array = _array(candidates)
        llama.llama_sampler_apply(sampler, ctypes.byref(array))
        return int(array.size)

    def _fits(self, token: int) -> bool:
        self._one["id"] = token
        self._one["logit"] = 0.0
        self._apply(self._sampler, self._one)
        return bool(np.isfinite(self._one["logit"][0]))

    def _accept(self, token: int) -> None:
        if self._model.written(token) is not None:  # the end of the turn ends the grammar too
            llama.llama_sampler_accept(self._sampler, token)

    def _look_for_end(self, token: int) -> None:
        self._tail = (self._tail + (self._model.written(token) or b""))[-_TAIL_BYTES:]
        if self._after in self._tail:
            self._after = b""


def _array(candidates: Any) -> Any:
    """Return the array as llama.cpp wants it; it works on the same memory."""
    data = candidates.ctypes.data_as(llama.llama_token_data_p)
    return llama.llama_token_data_array(data, len(candidates), -1, False)
