"""The table of tensor types against the library that reads the tensors."""

from __future__ import annotations

import ctypes

import pytest
from llama_cpp import _ggml

from hfchat_desktop.core.gguf_types import TENSOR_TYPES


@pytest.mark.parametrize("kind", sorted(TENSOR_TYPES))
def test_a_tensor_type_has_the_sizes_that_ggml_gives_it(kind):
    block, size = _ggml.libggml.ggml_blck_size, _ggml.libggml.ggml_type_size
    block.restype, size.restype = ctypes.c_int64, ctypes.c_size_t

    assert (block(kind), size(kind)) == TENSOR_TYPES[kind]
