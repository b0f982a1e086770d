"""One llama.cpp context: reads tokens into its memory and gives the logits of the last.

It has one sequence; what it held for other chats is kept outside (see `states`). One
sequence needs no attention mask over strangers and no memory for them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

import psutil

from hfchat_desktop.core.fit import BATCH_TOKENS, keeps_whole_windows, kv_cache_bytes
from hfchat_desktop.core.gpu_layers import GPU_BATCH_TOKENS
from hfchat_desktop.core.model_shape import ModelShape, shape_of_file
from hfchat_desktop.errors import GenerationError, ModelLoadError
from hfchat_desktop.workers.engine.abort import AbortFlag
from hfchat_desktop.workers.engine.bindings import llama
from hfchat_desktop.workers.engine.libraries import Log
from hfchat_desktop.workers.engine.model import Model

_KV_TYPES = {"f16": llama.GGML_TYPE_F16, "q8_0": llama.GGML_TYPE_Q8_0}
_SEQUENCE = 0


class Decoded(IntEnum):
    """How `Decoder.read` ended; llama.cpp's own numbers."""

    DONE = 0
    FULL = 1  # no room in the memory
    ABORTED = 2


class Decoder:
    """A context of `model` with room for `n_ctx` tokens. `close` frees it.

    Raises `ModelLoadError` where there is not enough memory for that many tokens.
    """

    def __init__(
        self,
        model: Model,
        log: Log,
        abort: AbortFlag,
        *,
        n_ctx: int,
        threads: int,
        threads_batch: int,
        kv_type: str = "f16",
        gpu: bool = False,
    ) -> None:
        if n_ctx <= 0 or (model.n_ctx_train and n_ctx > model.n_ctx_train):
            n_ctx = model.n_ctx_train or 4096
        self.batch_tokens = min(GPU_BATCH_TOKENS if gpu else BATCH_TOKENS, n_ctx)
        self.abort = abort
        memory = psutil.virtual_memory()
        shape = _shape(model)
        # A sliding window cut to its size saves memory but cannot be wound back: only where
        # the whole of it would be dear.
        self.full_window = not model.n_swa or keeps_whole_windows(
            shape, n_ctx, kv_type, memory_total=memory.total
        )
        kv_bytes = kv_cache_bytes(shape, n_ctx, kv_type, whole_windows=self.full_window)
        if not gpu and kv_bytes > memory.available:
            raise _too_large(model, n_ctx, kv_bytes, memory.available)
        parameters = self._parameters(n_ctx, threads, threads_batch, kv_type)
        log.clear()
        self._context = llama.llama_init_from_model(model.handle, parameters)
        if not self._context:
            detail = log.last_problem()
            raise ModelLoadError(path=model.summary.path, detail=detail)
        self._memory = llama.llama_get_memory(self._context)
        self.n_ctx: int = llama.llama_n_ctx(self._context)
        self.abort.install(self._context)
        self._threads = (threads, threads_batch)
        self._tokens = (llama.llama_token * self.batch_tokens)()
        self._one = llama.llama_batch_get_one(self._tokens, 1)
        self._llama_decode = llama.llama_decode

    @property
    def handle(self) -> Any:
        """llama.cpp's pointer."""
        return self._context

    def close(self) -> None:
        """Free the memory."""
        if self._context:
            llama.llama_free(self._context)
            self._context = None

    def set_threads(self, generating: int, reading: int) -> None:
        """Use so many threads from the next call on; it costs nothing."""
        if (generating, reading) != self._threads:
            self._threads = (generating, reading)
            llama.llama_set_n_threads(self._context, generating, reading)

    def read(self, tokens: Sequence[int]) -> Decoded:
        """Read up to `batch_tokens` tokens after those held; logits are of the last.

        Unless DONE, the memory must be cut back to what it held before. Raises
        `GenerationError` where llama.cpp fails.
        """
        count = len(tokens)
        self._tokens[:count] = tokens
        batch = llama.llama_batch_get_one(self._tokens, count)
        status = self._llama_decode(self._context, batch)
        return Decoded.DONE if status == 0 else self._broken(status)

    def read_one(self, token: int) -> Decoded:
        """Read one token as `read` does, with nothing made anew: once for each that is written."""
        self._tokens[0] = token
        status = self._llama_decode(self._context, self._one)
        return Decoded.DONE if status == 0 else self._broken(status)

    def _broken(self, status: int) -> Decoded:
        if status in (Decoded.FULL, Decoded.ABORTED):
            return Decoded(status)
        raise GenerationError(detail=f"llama_decode: {status}")

    def logits(self) -> Any:
        """Return the logits of the last token read: a C array of floats, valid till the next."""
        return llama.llama_get_logits_ith(self._context, -1)

    def try_out(self) -> None:
        """Read one token and forget it: what a driver fails over, it fails over now.

        Raises `GenerationError`.
        """
        self.read([0])
        self.logits()
        self.clear()

    # --- the memory ---------------------------------------------------------------------

    def clear(self) -> None:
        """Forget every token."""
        llama.llama_memory_clear(self._memory, False)

    def cut(self, length: int) -> bool:
        """Forget all but the first `length` tokens; False where this memory cannot do that."""
        return bool(llama.llama_memory_seq_rm(self._memory, _SEQUENCE, length, -1))

    def oldest_position(self) -> int:
        """Return the first position that the whole memory still holds; -1 if it is empty."""
        found: int = llama.llama_memory_seq_pos_min(self._memory, _SEQUENCE)
        return found

    def state(self, *, partial: bool = False) -> Any:
        """Return a copy of what the memory holds, as a C array of bytes.

        `partial`: only the part that cannot be cut (a running state, a sliding window).
        """
        flags = llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY if partial else 0
        size = llama.llama_state_seq_get_size_ext(self._context, _SEQUENCE, flags)
        data = (ctypes.c_uint8 * size)()
        written = llama.llama_state_seq_get_data_ext(self._context, data, size, _SEQUENCE, flags)
        return data if written else None

    def restore(self, data: Any, *, partial: bool = False) -> bool:
        """Put a copy made by `state` in place of what is held; False where that fails."""
        flags = llama.LLAMA_STATE_SEQ_FLAGS_PARTIAL_ONLY if partial else 0
        if not partial:
            self.clear()
        return bool(
            llama.llama_state_seq_set_data_ext(self._context, data, len(data), _SEQUENCE, flags)
        )

    def _parameters(self, n_ctx: int, threads: int, threads_batch: int, kv_type: str) -> Any:
        parameters = llama.llama_context_default_params()
        parameters.n_ctx = n_ctx
        parameters.n_batch = self.batch_tokens
        parameters.n_ubatch = self.batch_tokens
        parameters.n_seq_max = 1
        parameters.n_outputs_max = 1  # one row of logits, not one for each token of a batch
        parameters.n_threads = threads
        parameters.n_threads_batch = threads_batch
        parameters.flash_attn_type = llama.LLAMA_FLASH_ATTN_TYPE_ENABLED
        parameters.type_k = parameters.type_v = _KV_TYPES[kv_type]
        parameters.kv_unified = False
        parameters.swa_full = self.full_window
        parameters.no_perf = True
        return parameters


def _shape(model: Model) -> ModelShape:
    try:
        return shape_of_file(model.summary.path)
    except OSError as error:
        raise ModelLoadError(path=model.summary.path, detail=str(error)) from error


def _too_large(model: Model, n_ctx: int, needed: int, available: int) -> ModelLoadError:
    detail = (
        f"a context of {n_ctx} tokens needs {needed >> 20} MB of memory,"
        f" {available >> 20} MB are free; choose a shorter context"
    )
    return ModelLoadError(path=model.summary.path, detail=detail)
