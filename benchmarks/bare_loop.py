"""The fastest that this library can generate from Python: decode, and nothing else."""

from __future__ import annotations

import ctypes
import json
import sys
import time

import llama_cpp.llama_cpp as ll


def main(path: str, threads: int, tokens: int, start: int) -> None:
    """Print tokens per second of a decode loop with flash attention, as JSON."""
    silence = ll.llama_log_callback(lambda *_: None)
    ll.llama_log_set(silence, ctypes.c_void_p(0))
    ll.llama_backend_init()
    model = ll.llama_model_load_from_file(path.encode(), ll.llama_model_default_params())
    params = ll.llama_context_default_params()
    params.n_ctx = 4096
    params.n_threads = params.n_threads_batch = threads
    params.flash_attn_type = ll.LLAMA_FLASH_ATTN_TYPE_ENABLED
    context = ll.llama_init_from_model(model, params)
    token = (ll.llama_token * 1)(1234)
    for _ in range(start):
        decode(context, token)
    began = time.perf_counter()
    for _ in range(tokens):
        decode(context, token)
    seconds = time.perf_counter() - began
    print(json.dumps({"tokens_per_s": tokens / seconds}))


def decode(context: object, token: ctypes.Array[ctypes.c_int]) -> None:
    """Decode one token at the next position and wait for its logits."""
    if ll.llama_decode(context, ll.llama_batch_get_one(token, 1)) != 0:
        raise RuntimeError("llama_decode failed")
    ll.llama_get_logits_ith(context, -1)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
