"""llama.cpp's chain of samplers, in the order of its own programs.

DRY, top-k, typical, top-p, min-p, XTC, temperature, and a draw; or the temperature and
Mirostat, which stands in for all the others. What would change nothing is left out, so a
token costs no more than what was asked for.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator, Sequence
from typing import Any

from hfchat_desktop.core.chats import Sampling
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.model import Model

_MIROSTAT_M = 100  # llama.cpp's own
_DRY_BREAKERS = (b"\n", b":", b'"', b"*")  # llama.cpp's own: a sequence does not go over them


def make_chain(sampling: Sampling, model: Model, tokens: Sequence[int], n_ctx: int) -> Any:
    """Return the chain for a reply that follows `tokens`; `llama_sampler_free` frees it."""
    chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
    for sampler in _samplers(sampling, model, tokens, n_ctx):
        llama.llama_sampler_chain_add(chain, sampler)
    return chain


def uses_mirostat(sampling: Sampling) -> bool:
    """Whether Mirostat chooses: then nothing else does, the penalties neither."""
    return sampling.mirostat in (1, 2) and sampling.temperature > 0


def _samplers(sampling: Sampling, model: Model, tokens: Sequence[int], n_ctx: int) -> Iterator[Any]:
    seed = _seed(sampling.seed)
    if uses_mirostat(sampling):
        yield llama.llama_sampler_init_temp(sampling.temperature)
        yield _mirostat(sampling, model, seed)
        return
    if sampling.dry_multiplier > 0 and sampling.dry_penalty_last_n != 0:
        yield _dry(sampling, model, tokens, n_ctx)
    if sampling.temperature <= 0:
        yield llama.llama_sampler_init_greedy()
        return
    yield from _cuts(sampling, seed)
    yield llama.llama_sampler_init_temp(sampling.temperature)
    yield llama.llama_sampler_init_dist(seed)


def _cuts(sampling: Sampling, seed: int) -> Iterator[Any]:
    """Yield what leaves tokens out."""
    if sampling.top_k > 0:
        yield llama.llama_sampler_init_top_k(sampling.top_k)
    if 0 < sampling.typical_p < 1:
        yield llama.llama_sampler_init_typical(sampling.typical_p, 1)
    if 0 < sampling.top_p < 1:
        yield llama.llama_sampler_init_top_p(sampling.top_p, 1)
    if sampling.min_p > 0:
        yield llama.llama_sampler_init_min_p(sampling.min_p, 1)
    if sampling.xtc_probability > 0 and sampling.xtc_threshold <= 0.5:
        probability, threshold = sampling.xtc_probability, sampling.xtc_threshold
        yield llama.llama_sampler_init_xtc(probability, threshold, 1, seed)


def _mirostat(sampling: Sampling, model: Model, seed: int) -> Any:
    tau, eta = sampling.mirostat_tau, sampling.mirostat_eta
    if sampling.mirostat == 1:
        return llama.llama_sampler_init_mirostat(model.n_vocab, seed, tau, eta, _MIROSTAT_M)
    return llama.llama_sampler_init_mirostat_v2(seed, tau, eta)


def _dry(sampling: Sampling, model: Model, tokens: Sequence[int], n_ctx: int) -> Any:
    """Return the sampler that makes it unlikely to go on as something said before did."""
    last_n = n_ctx if sampling.dry_penalty_last_n < 0 else sampling.dry_penalty_last_n
    breakers = (ctypes.c_char_p * len(_DRY_BREAKERS))(*_DRY_BREAKERS)
    sampler = llama.llama_sampler_init_dry(
        model.vocab,
        sampling.dry_multiplier,
        sampling.dry_base,
        sampling.dry_allowed_length,
        min(last_n, n_ctx),
        breakers,
        len(_DRY_BREAKERS),
    )
    for token in tokens[-last_n:]:
        llama.llama_sampler_accept(sampler, token)
    return sampler


def _seed(seed: int | None) -> int:
    """Return 32 bits; the largest number means "at random" to llama.cpp and is not used."""
    if seed is None:
        seed = int.from_bytes(os.urandom(4), "little")
    return (seed & 0xFFFFFFFF) % 0xFFFFFFFF
