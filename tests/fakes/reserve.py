"""Says what llama.cpp reserves for a model file, as JSON: run as a process, for one model.

Arguments: the file, the context in tokens, the type of keys and values, whole or cut windows.
"""

from __future__ import annotations

import ctypes
import json
import re
import sys

import llama_cpp as llama

KV_TYPES = {"f16": llama.GGML_TYPE_F16, "q8_0": llama.GGML_TYPE_Q8_0}
BATCH = 256

lines: list[str] = []


@llama.llama_log_callback
def note(_level: int, line: bytes, _data: object) -> None:
    lines.append(line.decode("utf-8", "replace"))


def main(path: str, n_ctx: str, kv_type: str, windows: str) -> None:
    llama.llama_log_set(note, ctypes.c_void_p(0))
    model_parameters = llama.llama_model_default_params()
    model_parameters.no_alloc = True
    model_parameters.load_mode = 0
    model_parameters.use_extra_bufts = False
    model = llama.llama_model_load_from_file(path.encode(), model_parameters)
    if not model:
        sys.exit("".join(lines[-5:]))
    parameters = llama.llama_context_default_params()
    parameters.n_ctx = int(n_ctx)
    parameters.n_batch = parameters.n_ubatch = BATCH
    parameters.n_seq_max = parameters.n_outputs_max = 1
    parameters.flash_attn_type = llama.LLAMA_FLASH_ATTN_TYPE_ENABLED
    parameters.type_k = parameters.type_v = KV_TYPES[kv_type]
    parameters.swa_full = windows == "whole"
    context = llama.llama_init_from_model(model, parameters)
    text = "".join(lines)
    memories = total(text, r"(?:llama_kv_cache|recurrent): size = +([\d.]+) MiB")
    compute = total(text, r"compute buffer size = +([\d.]+) MiB")
    print(json.dumps({"kv_mib": memories, "compute_mib": compute}))
    llama.llama_free(context)
    llama.llama_model_free(model)


def total(text: str, pattern: str) -> float:
    """Add up the sizes that llama.cpp names."""
    return sum(float(size) for size in re.findall(pattern, text))


if __name__ == "__main__":
    main(*sys.argv[1:])
