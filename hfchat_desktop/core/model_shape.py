"""The measures of a model that decide how much memory it takes, read from its header.

Architecture keys come before the vocabulary, so the first 64 KiB of a GGUF file tell them all.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from hfchat_desktop.core.gguf import MAX_BLOCKS
from hfchat_desktop.core.gguf_header import BeyondSampleError, Header, read_values
from hfchat_desktop.core.model_layers import Keys, read_memories
from hfchat_desktop.core.record import Record
from hfchat_desktop.errors import HubAnswerError, ModelDamagedError

SAMPLE_BYTES = 64 * 1024
"""What is read of a file, here or by one range request."""

MAX_WIDTH = 1 << 24

_LONG_SAMPLE_BYTES = 32 * 1024 * 1024


class ModelShape(Record):
    """How large a model's parts are. Numbers are 0 where the header does not say.

    `global_kv` and `window_kv` count the numbers that keys and values of one token take in
    all layers together: in those that attend to the whole context, and in those that attend
    to the last `window` tokens. `state_bytes` is the running state of recurrent layers,
    which does not grow with the context. `kv_width` is the greatest of these for one layer,
    `kv_head_count` and the lengths of the feed-forward parts are the greatest of all layers.
    """

    architecture: str
    block_count: int
    embedding_length: int
    feed_forward_length: int = 0
    expert_forward_length: int = 0
    expert_count: int = 0
    experts_used: int = 0
    head_count: int = 0
    kv_head_count: int = 0
    key_length: int = 0
    inner_size: int = 0
    vocabulary: int = 0
    context_length: int = 0
    window: int = 0
    global_kv: int = 0
    window_kv: int = 0
    kv_width: int = 0
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
        missing = {"block_count", "embedding_length"} - record.keys()
        if wrong or missing or not isinstance(record.get("architecture"), str):
            raise HubAnswerError(host="", reason="a model shape that is none")
        return cls(**record)


def shape_from_bytes(data: bytes, file_size: int, path: str = "") -> ModelShape:
    """Return the shape that the first bytes of a GGUF file of `file_size` bytes tell.

    Raises ModelNotGgufError, ModelTruncatedError, ModelDamagedError (also where these bytes
    do not reach as far as the measures), ModelUnsupportedError.
    """
    header = Header(data, file_size, path)
    values: dict[str, Any] = {}
    with contextlib.suppress(BeyondSampleError):
        read_values(header, into=values)
    architecture = values.get("general.architecture")
    if not isinstance(architecture, str) or not architecture:
        raise ModelDamagedError(path=path, reason="general.architecture is missing")
    keys = Keys(architecture, values)
    for key, most in (("block_count", MAX_BLOCKS), ("embedding_length", MAX_WIDTH)):
        if not 1 <= keys.number(key) <= most:
            reason = f"{architecture:.40}.{key} is {keys.number(key)}"
            raise ModelDamagedError(path=path, reason=reason)
    listed = header.arrays.get("tokenizer.ggml.tokens", (0, 0))[1]
    return _shape(keys, listed or keys.number("vocab_size"))


def shape_of_file(path: str | os.PathLike[str]) -> ModelShape:
    """Return the shape of a local file. Raises as `shape_from_bytes`, and OSError.

    Few files have their measures after the vocabulary: of these more is read.
    """
    name = os.fspath(path)
    with open(name, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(SAMPLE_BYTES)
        try:
            return shape_from_bytes(data, size, name)
        except ModelDamagedError:
            if size <= SAMPLE_BYTES:
                raise
        return shape_from_bytes(data + file.read(_LONG_SAMPLE_BYTES), size, name)


def _shape(keys: Keys, vocabulary: int) -> ModelShape:
    memories = read_memories(keys)
    heads = keys.number("attention.head_count")
    embedding = keys.number("embedding_length")
    experts = keys.number("expert_count")
    forward = keys.number("feed_forward_length")
    return ModelShape(
        architecture=keys.architecture,
        block_count=keys.number("block_count"),
        embedding_length=embedding,
        feed_forward_length=forward,
        expert_forward_length=keys.number("expert_feed_forward_length", forward if experts else 0),
        expert_count=experts,
        experts_used=keys.number("expert_used_count"),
        head_count=heads,
        kv_head_count=keys.number("attention.head_count_kv", heads),
        key_length=keys.number("attention.key_length", embedding // heads if heads else 0),
        inner_size=keys.number("ssm.inner_size"),
        vocabulary=vocabulary,
        context_length=keys.number("context_length"),
        window=memories.window,
        global_kv=memories.global_kv,
        window_kv=memories.window_kv,
        kv_width=memories.kv_width,
        state_bytes=memories.state_bytes,
    )
