"""Small model files written by hand, whole or broken in one place.

`write_model(path)` writes a file that passes every check; its arguments change one thing.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

UINT32, INT32, FLOAT32, BOOL, STRING, ARRAY, UINT64 = 4, 5, 6, 7, 8, 9, 10
_FORMATS = {UINT32: "<I", INT32: "<i", FLOAT32: "<f", BOOL: "<?", UINT64: "<Q"}


@dataclass(frozen=True)
class Typed:
    """A value with its type; for arrays `element` is the type of the elements."""

    kind: int
    value: Any
    element: int = STRING


@dataclass(frozen=True)
class Tensor:
    """A tensor's entry; `offset` None puts it after the one before it."""

    name: str = "token_embd.weight"
    shape: tuple[int, ...] = (32, 4)
    kind: int = 0
    n_bytes: int = 512
    offset: int | None = None


@dataclass
class ModelFile:
    """The parts of a model file; change what the test is about, then `write`."""

    values: dict[str, Any] = field(default_factory=lambda: good_values())
    tensors: list[Tensor] = field(default_factory=lambda: [Tensor()])
    magic: bytes = b"GGUF"
    version: int = 3
    alignment: int = 32
    n_tensors: int | None = None
    n_values: int | None = None
    extra_pairs: bytes = b""

    def header(self) -> bytes:
        """Return everything before the weights."""
        pairs = b"".join(text(key) + typed(value) for key, value in self.values.items())
        n_values = len(self.values) if self.n_values is None else self.n_values
        n_tensors = len(self.tensors) if self.n_tensors is None else self.n_tensors
        counts = struct.pack("<IQQ", self.version, n_tensors, n_values)
        entries, position = b"", 0
        for tensor in self.tensors:
            offset = position if tensor.offset is None else tensor.offset
            sides = struct.pack(f"<{len(tensor.shape)}Q", *tensor.shape)
            entries += text(tensor.name) + struct.pack("<I", len(tensor.shape)) + sides
            entries += struct.pack("<IQ", tensor.kind, offset)
            position += _padded(tensor.n_bytes, self.alignment)
        return self.magic + counts + pairs + self.extra_pairs + entries

    def write(self, path: Path) -> Path:
        """Write the file with weights of zero and return its path."""
        header = self.header()
        header += b"\0" * (_padded(len(header), self.alignment) - len(header))
        weights = sum(_padded(tensor.n_bytes, self.alignment) for tensor in self.tensors)
        path.write_bytes(header + b"\0" * weights)
        return path


def good_values(architecture: str = "llama") -> dict[str, Any]:
    """Return the key/value pairs of a small, honest model."""
    return {
        "general.architecture": architecture,
        "general.type": "model",
        "general.name": "Tiny Test",
        "general.organization": "Nobody",
        f"{architecture}.block_count": 2,
        f"{architecture}.context_length": 2048,
        f"{architecture}.embedding_length": 32,
        f"{architecture}.attention.head_count": 4,
        f"{architecture}.attention.head_count_kv": 2,
        "general.file_type": 0,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.tokens": ["<s>", "</s>", "a", "b"],
        "tokenizer.ggml.token_type": Typed(ARRAY, [3, 3, 1, 1], INT32),
        "tokenizer.ggml.merges": ["a b"],
        "tokenizer.ggml.bos_token_id": 0,
        "tokenizer.ggml.eos_token_id": 1,
        "tokenizer.chat_template": "{{ messages[0].content }}",
    }


def write_model(path: Path, **parts: Any) -> Path:
    """Write a model file; `values` are added to the good ones (None takes one away)."""
    values = good_values() | parts.pop("values", {})
    kept = {key: value for key, value in values.items() if value is not None}
    return ModelFile(values=kept, **parts).write(path)


def text(value: str | bytes) -> bytes:
    """Return a text as the format has it: its length, its bytes."""
    data = value.encode() if isinstance(value, str) else value
    return struct.pack("<Q", len(data)) + data


def typed(value: Any) -> bytes:
    """Return a value with its type; plain Python values get the usual one."""
    if isinstance(value, bytes):
        return value
    if not isinstance(value, Typed):
        value = Typed(_usual_kind(value), value)
    return struct.pack("<I", value.kind) + _payload(value)


def _usual_kind(value: Any) -> int:
    kinds: dict[type, int] = {bool: BOOL, int: UINT32, float: FLOAT32, str: STRING, list: ARRAY}
    return kinds[type(value)]


def _payload(value: Typed) -> bytes:
    if value.kind == STRING:
        return text(value.value)
    if value.kind == ARRAY:
        start = struct.pack("<IQ", value.element, len(value.value))
        return start + b"".join(_payload(Typed(value.element, one)) for one in value.value)
    return struct.pack(_FORMATS[value.kind], value.value)


def _padded(n_bytes: int, alignment: int) -> int:
    return -(-n_bytes // alignment) * alignment
