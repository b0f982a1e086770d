"""The measures of a model that decide how much memory it takes, read from its header.

Architecture keys come before the vocabulary, so the first 64 KiB of a GGUF file tell them all.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from hfchat_desktop.core.gguf_header import BeyondSampleError, Header, read_values
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import HubAnswerError, ModelDamagedError

SAMPLE_BYTES = 64 * 1024
"""What is read of a file, here or by one range request."""


class ModelShape(Record):
    """How large a model's parts are. Numbers are 0 where the header does not say.

    `global_kv` and `window_kv` count the numbers that keys and values of one token take in
    all layers together: in those that attend to the whole context, and in those that attend
    to the last `window` tokens. `state_bytes` is the running state of recurrent layers,
    which does not grow with the context. `kv_head_count` is the greatest of all layers.
    """

    architecture: str
    block_count: int
    embedding_length: int
    feed_forward_length: int = 0
    head_count: int = 0
    kv_head_count: int = 0
    key_length: int = 0
    value_length: int = 0
    vocabulary: int = 0
    context_length: int = 0
    expert_count: int = 0
    experts_used: int = 0
    window: int = 0
    global_kv: int = 0
    window_kv: int = 0
    state_bytes: int = 0

    def to_record(self) -> dict[str, Any]:
        """Return what crosses a pipe."""
        return asdict(self)

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> ModelShape:
        """Build a shape from `to_record`'s words. Raises `HubAnswerError` for any others."""
        names = cls.__dataclass_fields__
        numbers = {name: value for name, value in record.items() if name != "architecture"}
        wrong = record.keys() - names.keys() or any(
            type(value) is not int or value < 0 for value in numbers.values()
        )
        if wrong or not isinstance(record.get("architecture"), str):
            raise HubAnswerError(host="", reason="a model shape that is none")
        return cls(**record)


def shape_from_bytes(data: bytes, file_size: int, path: str = "") -> ModelShape:
    """Return the shape that the first bytes of a GGUF file of `file_size` bytes tell.

    Raises ModelNotGgufError, ModelTruncatedError, ModelDamagedError, ModelUnsupportedError.
    """
    header = Header(data, file_size, path)
    values: dict[str, Any] = {}
    try:
        read_values(header, into=values)
    except BeyondSampleError:
        pass
    architecture = values.get("general.architecture")
    if not isinstance(architecture, str) or not architecture:
        raise ModelDamagedError(path=path, reason="general.architecture is missing")
    return _shape(architecture, values, header)


def shape_of_file(path: str | os.PathLike[str]) -> ModelShape:
    """Return the shape of a local file. Raises as `shape_from_bytes`, and OSError."""
    name = os.fspath(path)
    with open(name, "rb") as file:
        return shape_from_bytes(file.read(SAMPLE_BYTES), os.fstat(file.fileno()).st_size, name)


def _shape(architecture: str, values: dict[str, Any], header: Header) -> ModelShape:
    def number(key: str) -> int:
        value = values.get(f"{architecture}.{key}", 0)
        if isinstance(value, tuple):
            value = max(value, default=0)
        return value if isinstance(value, int) and value > 0 else 0

    heads = number("attention.head_count")
    head_size = number("embedding_length") // max(1, heads)
    kv_heads = number("attention.head_count_kv") or heads
    keys = number("attention.key_length") or head_size
    numbers = number("attention.value_length") or head_size
    return ModelShape(
        architecture=architecture,
        block_count=number("block_count"),
        embedding_length=number("embedding_length"),
        feed_forward_length=number("feed_forward_length"),
        head_count=heads,
        kv_head_count=kv_heads,
        key_length=keys,
        value_length=numbers,
        vocabulary=header.arrays.get("tokenizer.ggml.tokens", (0, 0))[1],
        context_length=number("context_length"),
        expert_count=number("expert_count"),
        experts_used=number("expert_used_count"),
        global_kv=number("block_count") * kv_heads * (keys + numbers),
    )
