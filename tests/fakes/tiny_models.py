"""Real model files of a few kilobytes, with random weights: kinds that no download is worth.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""

from __future__ import annotations

import random
import struct
from pathlib import Path

_UINT32, _INT32, _FLOAT32, _STRING, _ARRAY = 4, 5, 6, 8, 9
_ALIGNMENT = 32

Value = int | float | str | list[str] | list[float] | list[int]
Shape = tuple[int, ...]


def write_mamba(
    path: Path, *, architecture: str = "mamba", leave_out: str = "", template: str = ""
) -> None:
    """Write a model with a running state: its memory cannot be cut."""
    width, inner, conv, state, rank, layers = 64, 128, 4, 16, 8, 2
    vocabulary = _vocabulary()
    values: dict[str, Value] = {
        "general.architecture": architecture,
        "general.name": "tiny",
        f"{architecture}.context_length": 2048,
        f"{architecture}.embedding_length": width,
        f"{architecture}.feed_forward_length": 0,
        f"{architecture}.attention.head_count": 0,
        f"{architecture}.block_count": layers,
        f"{architecture}.ssm.conv_kernel": conv,
        f"{architecture}.ssm.inner_size": inner,
        f"{architecture}.ssm.state_size": state,
        f"{architecture}.ssm.time_step_rank": rank,
        f"{architecture}.attention.layer_norm_rms_epsilon": 1e-5,
        **vocabulary,
    }
    if template:
        values["tokenizer.chat_template"] = template
    size = len(vocabulary["tokenizer.ggml.tokens"])  # type: ignore[arg-type]
    tensors: dict[str, Shape] = {
        "token_embd.weight": (width, size),
        "output_norm.weight": (width,),
        "output.weight": (width, size),
    }
    for layer in range(layers):
        tensors |= {
            f"blk.{layer}.attn_norm.weight": (width,),
            f"blk.{layer}.ssm_in.weight": (width, 2 * inner),
            f"blk.{layer}.ssm_conv1d.weight": (conv, inner),
            f"blk.{layer}.ssm_conv1d.bias": (inner,),
            f"blk.{layer}.ssm_x.weight": (inner, rank + 2 * state),
            f"blk.{layer}.ssm_dt.weight": (rank, inner),
            f"blk.{layer}.ssm_dt.bias": (inner,),
            f"blk.{layer}.ssm_a": (state, inner),
            f"blk.{layer}.ssm_d": (inner,),
            f"blk.{layer}.ssm_out.weight": (inner, width),
        }
    tensors.pop(leave_out, None)
    _write(path, values, tensors)


def write_bert(path: Path) -> None:
    """Write a model that only embeds texts."""
    width, inner = 32, 64
    values: dict[str, Value] = {
        "general.architecture": "bert",
        "bert.context_length": 512,
        "bert.embedding_length": width,
        "bert.feed_forward_length": inner,
        "bert.attention.head_count": 2,
        "bert.block_count": 1,
        "bert.attention.layer_norm_epsilon": 1e-5,
        "bert.pooling_type": 1,
        **_vocabulary(),
    }
    _write(path, values, {"token_embd.weight": (width, 259)})


def _vocabulary() -> dict[str, Value]:
    """A vocabulary of single bytes and a few marks."""
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256))]
    return {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.tokens": tokens,
        "tokenizer.ggml.scores": [0.0] * len(tokens),
        "tokenizer.ggml.token_type": [2, 3, 3, *[6] * 256],
        "tokenizer.ggml.bos_token_id": 1,
        "tokenizer.ggml.eos_token_id": 2,
        "tokenizer.ggml.unknown_token_id": 0,
    }


def _write(path: Path, values: dict[str, Value], tensors: dict[str, Shape]) -> None:
    header = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(values))
    header += b"".join(_text(key) + _value(value) for key, value in values.items())
    offset, weights = 0, b""
    drawn = random.Random(1)
    for name, shape in tensors.items():
        header += _text(name) + struct.pack("<I", len(shape))
        header += struct.pack(f"<{len(shape)}Q", *shape) + struct.pack("<IQ", 0, offset)
        count = 1
        for length in shape:
            count *= length
        numbers = [_weight(name, drawn) for _ in range(count)]
        data = struct.pack(f"<{count}f", *numbers)
        data += bytes(-len(data) % _ALIGNMENT)
        weights += data
        offset += len(data)
    header += bytes(-len(header) % _ALIGNMENT)
    path.write_bytes(header + weights)


def _weight(name: str, drawn: random.Random) -> float:
    if "norm" in name:
        return 1.0
    if name.endswith("ssm_a"):
        return -drawn.random() - 0.1  # a state that fades
    return drawn.gauss(0.0, 0.2)


def _text(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value: Value) -> bytes:
    if isinstance(value, str):
        return struct.pack("<I", _STRING) + _text(value)
    if isinstance(value, float):
        return struct.pack("<If", _FLOAT32, value)
    if isinstance(value, int):
        return struct.pack("<II", _UINT32, value)
    start = struct.pack("<I", _ARRAY)
    if isinstance(value[0], str):
        items = b"".join(_text(str(item)) for item in value)
        return start + struct.pack("<IQ", _STRING, len(value)) + items
    kind, letter = (_FLOAT32, "f") if isinstance(value[0], float) else (_INT32, "i")
    return (
        start + struct.pack("<IQ", kind, len(value)) + struct.pack(f"<{len(value)}{letter}", *value)
    )
