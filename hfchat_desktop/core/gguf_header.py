"""Reading the bytes of a GGUF header: one pass, every length checked before it is used.

Nothing here recurses, and what is kept is bounded: short texts, chat templates, numbers,
and the first numbers of a list. The one large thing is the set that finds tokens twice.
"""

from __future__ import annotations

import mmap
from struct import Struct, iter_unpack
from typing import Any, Final

from hfchat_desktop.core import gguf_types as types
from hfchat_desktop.errors import (
    ModelDamagedError,
    ModelNotGgufError,
    ModelTruncatedError,
    ModelUnsupportedError,
)

MAX_VALUES = 10_000
MAX_TENSORS = 200_000
MAX_KEY_BYTES = 65_535
MAX_STRINGS = 4_000_000
"""Texts in all lists together: several times the largest vocabulary with its merges."""
MAX_VOCABULARY_BYTES = 64 * 1024 * 1024

_PLAUSIBLE_BYTES = 1 << 30
_KEPT_TEXT_BYTES = 64 * 1024
_KEPT_NUMBERS = 1_024
_LENGTH: Final = Struct("<Q")


class BeyondSampleError(Exception):
    """The header goes on after the bytes that were read."""


class Header:
    """A place in the bytes of a header, and what was learned about its lists.

    `data` is the whole file or its first bytes; `size` is the file's length in bytes;
    `arrays` is name -> (type of the elements, how many). `block_bytes` are the weights of all
    layers, `output_bytes` those that give the logits, as far as tensors were read.
    """

    def __init__(self, data: bytes | mmap.mmap, size: int, path: str) -> None:
        self.data = data
        self.size = size
        self.path = path
        self.position = 0
        self.n_tensors = 0
        self.strings_seen = 0
        self.arrays: dict[str, tuple[int, int]] = {}
        self.block_bytes = 0
        self.output_bytes = 0

    def damaged(self, reason: str) -> ModelDamagedError:
        """Return the error for a header that contradicts itself."""
        return ModelDamagedError(path=self.path, reason=reason)

    def take(self, n_bytes: int) -> int:
        """Move on by `n_bytes` and return where they begin; all of them exist."""
        start = self.position
        end = start + n_bytes
        if end > len(self.data):
            if end <= self.size:
                raise BeyondSampleError
            if n_bytes > _PLAUSIBLE_BYTES:
                raise self.damaged(f"a length of {n_bytes} bytes at byte {start}")
            raise ModelTruncatedError(path=self.path, actual_bytes=self.size, expected_bytes=end)
        self.position = end
        return start

    def number(self, layout: Struct) -> Any:
        """Return one number."""
        return layout.unpack_from(self.data, self.take(layout.size))[0]

    def text(self, most: int = _PLAUSIBLE_BYTES) -> bytes:
        """Return one text; longer than `most` is damage."""
        length = self.number(_LENGTH)
        if length > most:
            raise self.damaged(f"a text of {length} bytes at byte {self.position}")
        start = self.take(length)
        return self.data[start : start + length]


def read_values(header: Header, into: dict[str, Any] | None = None) -> dict[str, Any]:
    """Read magic, counts and all key/value pairs; `header` then stands at the tensors.

    Lists of numbers are kept as a tuple where short; lists of texts are only counted.
    """
    values: dict[str, Any] = {} if into is None else into
    n_values = _read_counts(header)
    for _ in range(n_values):
        key = header.text(MAX_KEY_BYTES).decode("utf-8", "replace")
        if not key:
            raise header.damaged("a key without a name")
        if key in values or key in header.arrays:
            raise header.damaged(f"{key:.80} is there twice")
        kind = header.number(types.SCALARS[types.UINT32])
        if kind == types.ARRAY:
            _read_array(header, key, values)
        elif kind == types.STRING:
            _read_text(header, key, values)
        elif kind in types.SCALARS:
            values[key] = header.number(types.SCALARS[kind])
        else:
            raise header.damaged(f"{key:.80} has the unknown type {kind}")
    return values


def _read_counts(header: Header) -> int:
    """Check magic, version and counts; return the number of key/value pairs."""
    magic = header.data[:4]
    if magic != b"GGUF":
        if header.size < 4 and b"GGUF".startswith(magic):
            raise ModelTruncatedError(path=header.path, actual_bytes=header.size)
        raise ModelNotGgufError(path=header.path)
    header.take(4)
    version = header.number(types.SCALARS[types.UINT32])
    if version in (1, 4, 5, 6) or (version & 0xFFFF) == 0 < version:
        # The last is a version number seen from the other end: a big-endian file.
        raise ModelUnsupportedError(path=header.path, architecture=f"GGUF version {version}")
    if version not in (2, 3):
        raise header.damaged(f"version {version}")
    header.n_tensors = header.number(_LENGTH)
    n_values: int = header.number(_LENGTH)
    if header.n_tensors > MAX_TENSORS or n_values > MAX_VALUES:
        raise header.damaged(f"{header.n_tensors} tensors and {n_values} values")
    return n_values


def _read_text(header: Header, key: str, values: dict[str, Any]) -> None:
    """Keep a text unless it is long; chat templates are kept up to their own limit."""
    length = header.number(_LENGTH)
    most = _KEPT_TEXT_BYTES
    if key.startswith("tokenizer.chat_template"):
        most = 4 * _KEPT_TEXT_BYTES + 1
    start = header.take(length)
    values[key] = header.data[start : start + min(length, most)].decode("utf-8", "replace")


def _read_array(header: Header, key: str, values: dict[str, Any]) -> None:
    """Note the type and length of a list, keep short lists of numbers, skip the rest."""
    kind = header.number(types.SCALARS[types.UINT32])
    count = header.number(_LENGTH)
    header.arrays[key] = (kind, count)
    if kind == types.STRING:
        _skip_texts(header, key, count)
        return
    layout = types.SCALARS.get(kind)
    if layout is None:
        raise header.damaged(f"{key:.80} is a list of the unknown type {kind}")
    start = header.take(count * layout.size)
    if count <= _KEPT_NUMBERS:
        found = iter_unpack(layout.format, header.data[start : header.position])
        values[key] = tuple(one for (one,) in found)


def _skip_texts(header: Header, key: str, count: int) -> None:
    """Walk over a list of texts; tokens must all differ (empty ones excepted)."""
    header.strings_seen += count
    if header.strings_seen > MAX_STRINGS or count > header.size:
        raise header.damaged(f"{key:.80} has {count} texts")
    if count * _LENGTH.size > len(header.data) - header.position:
        header.take(count * _LENGTH.size)
    if key == "tokenizer.ggml.tokens":
        seen = _walk_distinct(header, count)
        if seen < count:
            raise header.damaged(f"{count - seen} tokens are there twice")
        return
    length_at, data, position = _LENGTH.unpack_from, header.data, header.position
    last = len(data) - 8
    for _ in range(count):
        if position > last:
            position += 8
            break
        position += 8 + length_at(data, position)[0]
    header.take(position - header.position)


def _walk_distinct(header: Header, count: int) -> int:
    """Walk over `count` texts and return how many of them differ, with each empty one."""
    length_at, data, position = _LENGTH.unpack_from, header.data, header.position
    last = min(len(data) - 8, position + MAX_VOCABULARY_BYTES)
    seen: set[bytes] = set()
    add = seen.add
    n_empty = 0
    for _ in range(count if position <= last else 0):
        start = position + 8
        position = start + length_at(data, position)[0]
        if position > last:
            break
        if position == start:
            n_empty += 1
        else:
            add(data[start:position])
    if position - header.position > MAX_VOCABULARY_BYTES:
        raise header.damaged("a vocabulary larger than 64 MB")
    if position > last:
        header.take(position + 8 - header.position)
    header.position = position
    return len(seen) + n_empty


def read_tensors(header: Header, alignment: object) -> int:
    """Check the list of tensors against the file's length and return the weights' number.

    Tensors must follow each other as llama.cpp wants it, each padded to `alignment` bytes.
    """
    if not isinstance(alignment, int) or alignment < 1 or alignment & (alignment - 1):
        raise header.damaged(f"general.alignment is {alignment!r:.40}")
    if header.n_tensors == 0:
        raise header.damaged("there are no tensors")
    seen: set[bytes] = set()
    n_weights = expected = data_bytes = 0
    for _ in range(header.n_tensors):
        name = header.text(63)
        if not name or name in seen:
            raise header.damaged(f"the tensor {name!r:.80} is there twice")
        seen.add(name)
        weights, n_bytes = _read_tensor(header, name)
        offset = header.number(_LENGTH)
        if offset != expected:
            raise header.damaged(f"the tensor {name!r:.80} is at {offset}, not {expected}")
        n_weights += weights
        if name.startswith(b"blk."):
            header.block_bytes += n_bytes
        elif name == b"output.weight" or (name == b"token_embd.weight" and not header.output_bytes):
            header.output_bytes = n_bytes  # where both are there, the former is what counts
        data_bytes = offset + n_bytes
        expected = _aligned(data_bytes, alignment)
    needed = _aligned(header.position, alignment) + data_bytes
    if needed > header.size:
        raise ModelTruncatedError(path=header.path, actual_bytes=header.size, expected_bytes=needed)
    return n_weights


def _read_tensor(header: Header, name: bytes) -> tuple[int, int]:
    """Return (weights, bytes) of the tensor whose name was read."""
    n_dims = header.number(types.SCALARS[types.UINT32])
    if n_dims > 4:
        raise header.damaged(f"the tensor {name!r:.80} has {n_dims} dimensions")
    sides = [header.number(_LENGTH) for _ in range(n_dims)] or [1]
    kind = header.number(types.SCALARS[types.UINT32])
    if kind not in types.TENSOR_TYPES:
        raise header.damaged(f"the tensor {name!r:.80} has the unknown type {kind}")
    block, block_bytes = types.TENSOR_TYPES[kind]
    weights = 1
    for side in sides:
        weights *= side
    if not 0 < weights < 1 << 62 or sides[0] % block:
        raise header.damaged(f"the tensor {name!r:.80} has the shape {sides}")
    return weights, weights // block * block_bytes


def _aligned(position: int, alignment: int) -> int:
    """Round up to a multiple of `alignment`."""
    return -(-position // alignment) * alignment
