"""Model files with the measures of large models and no weights: sparse, so they need no disk.

llama.cpp loads them with `no_alloc` and reserves its buffers as for the real ones, so what it
says of them can be compared. Only the tensors that llama.cpp insists on are named.
"""

from __future__ import annotations

import struct
from pathlib import Path

from tests.fakes.gguf_files import ARRAY, INT32, Typed, text, typed

F32, F16 = 0, 1


def dense(
    architecture: str,
    *,
    layers: int,
    width: int,
    forward: int,
    heads: int,
    kv_heads: int,
    head_size: int,
    vocabulary: int = 32_000,
    more: dict[str, object] | None = None,
) -> tuple[dict[str, object], dict[str, tuple[int, ...]]]:
    """Return the values and tensors of a model whose layers are all alike."""
    values = _values(architecture, layers, width, forward, heads, kv_heads, vocabulary)
    for key in ("attention.key_length", "attention.value_length", "rope.dimension_count"):
        values[f"{architecture}.{key}"] = head_size
    values |= {f"{architecture}.{key}": value for key, value in (more or {}).items()}
    tensors: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (width, vocabulary),
        "output_norm.weight": (width,),
        "output.weight": (width, vocabulary),
    }
    for layer in range(layers):
        named = _layer(width, forward, heads * head_size, kv_heads * head_size)
        named |= _extras(architecture, width, head_size, kv_heads * head_size)
        tensors |= {f"blk.{layer}.{name}": shape for name, shape in named.items()}
    if architecture in ("cohere2", "gemma2"):
        del tensors["output.weight"]
    return values, tensors


def mixture(
    *, layers: int, width: int, forward: int, experts: int, used: int
) -> tuple[dict[str, object], dict[str, tuple[int, ...]]]:
    """Return a mixture of experts, built as Qwen 3 is."""
    more: dict[str, object] = {
        "expert_count": experts,
        "expert_used_count": used,
        "expert_feed_forward_length": forward,
    }
    values, tensors = dense(
        "qwen3moe", layers=layers, width=width, forward=3 * width, heads=32, kv_heads=4,
        head_size=128, more=more,
    )  # fmt: skip
    for layer in range(layers):
        for name in ("ffn_gate", "ffn_up", "ffn_down"):
            del tensors[f"blk.{layer}.{name}.weight"]
        tensors |= {
            f"blk.{layer}.ffn_gate_inp.weight": (width, experts),
            f"blk.{layer}.ffn_gate_exps.weight": (width, forward, experts),
            f"blk.{layer}.ffn_up_exps.weight": (width, forward, experts),
            f"blk.{layer}.ffn_down_exps.weight": (forward, width, experts),
        }
    return values, tensors


def latent() -> tuple[dict[str, object], dict[str, tuple[int, ...]]]:
    """Return a model with latent attention, built as DeepSeek V2 Lite is, of dense layers."""
    width, forward, heads, layers = 1024, 4096, 16, 26
    values = _values("deepseek2", layers, width, forward, heads, 1, 32_000)
    numbers = {
        "attention.kv_lora_rank": 512,
        "attention.key_length": 576,
        "attention.value_length": 512,
        "attention.key_length_mla": 192,
        "attention.value_length_mla": 128,
        "rope.dimension_count": 64,
        "leading_dense_block_count": layers,
        "expert_count": 4,
        "expert_used_count": 2,
        "expert_shared_count": 1,
        "expert_feed_forward_length": 128,
    }
    values |= {f"deepseek2.{key}": value for key, value in numbers.items()}
    tensors: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (width, 32_000),
        "output_norm.weight": (width,),
        "output.weight": (width, 32_000),
    }
    for layer in range(layers):
        named = {
            "attn_norm.weight": (width,),
            "attn_kv_a_norm.weight": (512,),
            "attn_q.weight": (width, heads * 192),
            "attn_kv_a_mqa.weight": (width, 576),
            "attn_k_b.weight": (128, 512, heads),
            "attn_v_b.weight": (512, 128, heads),
            "attn_output.weight": (heads * 128, width),
            "ffn_norm.weight": (width,),
            "ffn_gate.weight": (width, forward),
            "ffn_up.weight": (width, forward),
            "ffn_down.weight": (forward, width),
        }
        tensors |= {f"blk.{layer}.{name}": shape for name, shape in named.items()}
    return values, tensors


def short_memory() -> tuple[dict[str, object], dict[str, tuple[int, ...]]]:
    """Return a hybrid, built as LFM2 is: two layers of three have a running state."""
    width, forward, layers = 1024, 2048, 6
    kv_heads = [0, 0, 4, 0, 0, 4]
    values = _values("lfm2", layers, width, forward, 16, kv_heads, 32_000)
    values["lfm2.shortconv.l_cache"] = 3
    tensors: dict[str, tuple[int, ...]] = {
        "token_embd.weight": (width, 32_000),
        "token_embd_norm.weight": (width,),
    }
    for layer in range(layers):
        named: dict[str, tuple[int, ...]] = {
            "attn_norm.weight": (width,),
            "ffn_norm.weight": (width,),
            "ffn_gate.weight": (width, forward),
            "ffn_up.weight": (width, forward),
            "ffn_down.weight": (forward, width),
        }
        if kv_heads[layer]:
            named |= _layer(width, forward, width, 4 * 64)
            named |= {"attn_q_norm.weight": (64,), "attn_k_norm.weight": (64,)}
        else:
            named |= {
                "shortconv.conv.weight": (3, width),
                "shortconv.in_proj.weight": (width, 3 * width),
                "shortconv.out_proj.weight": (width, width),
            }
        tensors |= {f"blk.{layer}.{name}": shape for name, shape in named.items()}
    return values, tensors


def write(path: Path, model: tuple[dict[str, object], dict[str, tuple[int, ...]]]) -> Path:
    """Write the file: a header, and a hole where the weights would be."""
    values, tensors = model
    header = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(values))
    header += b"".join(text(key) + typed(value) for key, value in values.items())
    offset = 0
    for name, shape in tensors.items():
        kind = F32 if len(shape) == 1 or "conv.weight" in name else F16
        header += text(name) + struct.pack("<I", len(shape))
        header += struct.pack(f"<{len(shape)}Q", *shape) + struct.pack("<IQ", kind, offset)
        count = 4 if kind == F32 else 2
        for side in shape:
            count *= side
        offset += -(-count // 32) * 32
    header += bytes(-len(header) % 32)
    with path.open("wb") as file:
        file.write(header)
        file.truncate(len(header) + offset)
    return path


def _values(
    architecture: str, layers: int, width: int, forward: int, heads: int,
    kv_heads: int | list[int], vocabulary: int,
) -> dict[str, object]:  # fmt: skip
    counts = Typed(ARRAY, kv_heads, INT32) if isinstance(kv_heads, list) else kv_heads
    return {
        "general.architecture": architecture,
        f"{architecture}.context_length": 131_072,
        f"{architecture}.block_count": layers,
        f"{architecture}.embedding_length": width,
        f"{architecture}.feed_forward_length": forward,
        f"{architecture}.attention.head_count": heads,
        f"{architecture}.attention.head_count_kv": counts,
        f"{architecture}.attention.layer_norm_rms_epsilon": 1e-5,
        f"{architecture}.attention.layer_norm_epsilon": 1e-5,
        f"{architecture}.vocab_size": vocabulary,
        "tokenizer.ggml.model": "none",
    }


def _layer(width: int, forward: int, query: int, keys: int) -> dict[str, tuple[int, ...]]:
    return {
        "attn_norm.weight": (width,),
        "attn_q.weight": (width, query),
        "attn_k.weight": (width, keys),
        "attn_v.weight": (width, keys),
        "attn_output.weight": (query, width),
        "ffn_norm.weight": (width,),
        "ffn_gate.weight": (width, forward),
        "ffn_up.weight": (width, forward),
        "ffn_down.weight": (forward, width),
    }


def _extras(architecture: str, width: int, head_size: int, keys: int) -> dict[str, tuple[int, ...]]:
    """Return what this architecture has besides; llama.cpp refuses tensors too many."""
    extras: dict[str, tuple[int, ...]] = {}
    if architecture in ("qwen3", "qwen3moe", "gemma3"):
        extras |= {"attn_q_norm.weight": (head_size,), "attn_k_norm.weight": (head_size,)}
    if architecture in ("gemma2", "gemma3"):
        extras |= {"post_attention_norm.weight": (width,), "post_ffw_norm.weight": (width,)}
    return extras
