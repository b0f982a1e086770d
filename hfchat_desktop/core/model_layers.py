"""What each layer of a model remembers of the text, by the rules of llama.cpp.

A layer keeps keys and values of the whole context, or of a sliding window, or a running state
of fixed size, or nothing. Which one it is depends on the architecture and on keys of the
header. The rules follow llama.cpp as of the version that this app is built with
(https://github.com/ggml-org/llama.cpp): `load_hparams` and `create_memory` in
`src/llama-model.cpp`, `load_arch_hparams` in `src/models/*.cpp`, `n_embd_r` and `n_embd_s` in
`src/llama-hparams.cpp`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hfchat_desktop.core.record import Record

_WINDOWS: dict[str, tuple[int, bool]] = {
    "afmoe": (4, False),
    "cohere2": (4, False),
    "cohere2moe": (4, True),
    "dots3note": (1, False),
    "exaone-moe": (4, False),
    "exaone4": (4, False),
    "gemma2": (2, False),
    "gemma3": (6, False),
    "gemma3n": (5, False),
    "gemma4": (1, False),
    "gpt-oss": (2, False),
    "granite_swa": (1, False),
    "laguna": (4, True),
    "llama4": (4, False),
    "maple": (1, False),
    "mellum": (4, False),
    "mimo2": (1, False),
    "muse-glimmer": (4, False),
    "olmo2": (4, False),
    "plamo3": (8, False),
    "smallthinker": (4, True),
    "spark2_5": (1, False),
    "step35": (1, False),
}
"""Architectures with sliding windows: every so-manieth layer sees the whole context, the
first of them where True, else the last. A pattern in the header comes before it; 1 stands
for those that have no other. All other architectures ignore a window in the header (phi3)."""

_FIXED_WINDOWS = {"llama4": 8192, "smallthinker": 4096}
_USUAL_WINDOWS = {"exaone-moe": 128, "exaone4": 4096, "gemma2": 4096}

_RECURRENT = frozenset(("mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7", "arwkv7"))
_RECURRENT_WITHOUT_KEYS = frozenset(
    ("granitehybrid", "jamba", "kimi-linear", "lfm2", "lfm2moe", "plamo2")
)
"""Layers without key heads have a running state."""
_RECURRENT_WITHOUT_KEYS_AND_FORWARD = frozenset(("nemotron_h", "nemotron_h_moe"))
_RECURRENT_EVERYWHERE = frozenset(("falcon-h1",))
_RECURRENT_BETWEEN = {"minimax-01": 8, "qwen35": 4, "qwen35moe": 4, "qwen3next": 4}
"""All layers but every so-manieth."""

_MOST_LAYERS = 512

_INDEXED = frozenset(("deepseek32", "glm-dsa"))
"""A second, smaller memory of keys decides what is attended to."""


class Memories(Record):
    """What all layers remember together.

    `global_kv` and `window_kv` count numbers a token: keys and values of the layers that see
    the whole context, and of those that see the last `window` tokens. `state_bytes` does not
    grow with the context. `kv_width` is the widest layer.
    """

    global_kv: int
    window_kv: int
    window: int
    state_bytes: int
    kv_width: int


class Keys:
    """The values below one architecture's name, as numbers that can be trusted to be numbers."""

    def __init__(self, architecture: str, values: Mapping[str, Any]) -> None:
        self.architecture = architecture
        self._values = values

    def has(self, key: str) -> bool:
        """Whether the header has this key."""
        return f"{self.architecture}.{key}" in self._values

    def number(self, key: str, default: int = 0) -> int:
        """Return an integer of at least 0; the greatest where there is one per layer."""
        value = self._values.get(f"{self.architecture}.{key}")
        if isinstance(value, tuple):
            value = max((one for one in value if isinstance(one, int)), default=default)
        return value if isinstance(value, int) and value >= 0 else default

    def listed(self, key: str, n_layers: int) -> tuple[int, ...] | None:
        """Return a list of one integer a layer, or None where the header has no such list."""
        value = self._values.get(f"{self.architecture}.{key}")
        if not isinstance(value, tuple) or len(value) < n_layers:
            return None
        return tuple(max(0, one) if isinstance(one, int) else 0 for one in value[:n_layers])

    def per_layer(self, key: str, n_layers: int) -> tuple[int, ...] | None:
        """Return one integer a layer, listed or the same for all; None where there is none."""
        if isinstance(self._values.get(f"{self.architecture}.{key}"), int):
            return (self.number(key),) * n_layers
        return self.listed(key, n_layers)


def read_memories(keys: Keys) -> Memories:
    """Return what the layers of a model remember; `block_count` must be plausible."""
    architecture = keys.architecture
    n_layers = max(0, keys.number("block_count") - keys.number("nextn_predict_layers"))
    heads = keys.per_layer("attention.head_count", n_layers) or (0,) * n_layers
    kv_heads = keys.per_layer("attention.head_count_kv", n_layers) or heads
    recurrent = _recurrent_layers(keys, n_layers, kv_heads)
    window = _window(keys, n_layers)
    sliding = _sliding_layers(keys, n_layers, recurrent) if window else (False,) * n_layers
    with_kv = min(n_layers, _layers_with_kv(keys))
    head_size = keys.number("embedding_length") // heads[0] if heads and heads[0] else 0
    widths = [_kv_numbers(keys, head_size, window=False), _kv_numbers(keys, head_size, window=True)]
    totals, widest = [0, 0], 0
    for layer in range(with_kv):
        if recurrent[layer] and architecture not in _RECURRENT_EVERYWHERE:
            continue
        width = kv_heads[layer] * widths[sliding[layer]]
        totals[sliding[layer]] += width
        widest = max(widest, width)
    loops = min(_MOST_LAYERS, keys.number("num_loops", 1)) if architecture == "nanbeige" else 1
    indexer = keys.number("attention.indexer.key_length") if architecture in _INDEXED else 0
    state = 4 * sum(recurrent) * _state_numbers(keys, heads[0] if heads else 0)
    return Memories(totals[0] * loops + indexer * n_layers, totals[1], window, state, widest)


def _kv_numbers(keys: Keys, head_size: int, *, window: bool) -> int:
    """Return the numbers of one key and one value of one head.

    With latent attention (MLA) the value is a part of the key and is not kept.
    """
    key = keys.number("attention.key_length", head_size)
    value = keys.number("attention.value_length", head_size)
    if window:
        key = keys.number("attention.key_length_swa", key)
        value = keys.number("attention.value_length_swa", value)
    latent = keys.number("attention.key_length_mla") and keys.number("attention.value_length_mla")
    return key if latent else key + value


def _layers_with_kv(keys: Keys) -> int:
    """Return how many layers have keys and values of their own; later ones use those."""
    if keys.architecture == "gemma3n":
        return 20
    blocks = keys.number("block_count")
    if keys.architecture == "gemma4":
        return max(0, blocks - keys.number("attention.shared_kv_layers"))
    return blocks


def _window(keys: Keys, n_layers: int) -> int:
    """Return the length of the sliding windows in tokens, 0 where there are none."""
    architecture = keys.architecture
    found = keys.number("attention.sliding_window")
    if architecture in ("lfm2", "lfm2moe"):
        return found if architecture == "lfm2" else 0
    if architecture not in _WINDOWS or (architecture == "exaone4" and n_layers != 64):
        return 0
    if architecture == "llama4" and not keys.has("attention.sliding_window"):
        return _FIXED_WINDOWS[architecture]
    if not found and not keys.has("attention.sliding_window"):
        return _USUAL_WINDOWS.get(architecture, 0)
    return _FIXED_WINDOWS.get(architecture, found) if found else 0


def _sliding_layers(keys: Keys, n_layers: int, recurrent: tuple[bool, ...]) -> tuple[bool, ...]:
    """Return for each layer whether it sees a window only."""
    if keys.architecture == "lfm2":
        return tuple(not one for one in recurrent)
    key = "attention.sliding_window_pattern"
    listed = keys.listed(key, n_layers)
    if listed is not None:
        return tuple(bool(one) for one in listed)
    usual, dense_first = _WINDOWS[keys.architecture]
    every = keys.number(key, usual)
    if every == 0:
        return (True,) * n_layers
    if dense_first:
        return tuple(layer % every != 0 for layer in range(n_layers))
    return tuple(layer % every < every - 1 for layer in range(n_layers))


def _recurrent_layers(keys: Keys, n_layers: int, kv_heads: tuple[int, ...]) -> tuple[bool, ...]:
    """Return for each layer whether it has a running state."""
    architecture = keys.architecture
    if architecture in _RECURRENT or architecture in _RECURRENT_EVERYWHERE:
        return (True,) * n_layers
    if architecture in _RECURRENT_WITHOUT_KEYS:
        return tuple(count == 0 for count in kv_heads)
    if architecture in _RECURRENT_WITHOUT_KEYS_AND_FORWARD:
        forward = keys.per_layer("feed_forward_length", n_layers) or (0,) * n_layers
        return tuple(not k and not f for k, f in zip(kv_heads, forward, strict=True))
    if architecture in _RECURRENT_BETWEEN:
        stated = keys.per_layer("attention.recurrent_layers", n_layers)
        if stated is not None:
            return tuple(bool(one) for one in stated)
        every = keys.number("full_attention_interval", _RECURRENT_BETWEEN[architecture])
        return tuple((layer + 1) % max(1, every) != 0 for layer in range(n_layers))
    return (False,) * n_layers


def _state_numbers(keys: Keys, heads: int) -> int:
    """Return the numbers of the running state of one layer; each takes four bytes."""
    width = keys.number("embedding_length")
    if wkv := keys.number("wkv.head_size"):
        return width * (keys.number("token_shift_count", 2) + wkv)
    if cached := keys.number("shortconv.l_cache"):
        return width * (cached - 1)
    kernel = keys.number("ssm.conv_kernel")
    if kda := keys.number("kda.head_dim"):
        return 3 * (kernel - 1 if kernel else 3) * heads * kda + kda * kda * heads
    if keys.architecture == "minimax-01":
        return keys.number("attention.key_length", width // max(1, heads)) ** 2 * heads
    inner, state = keys.number("ssm.inner_size"), keys.number("ssm.state_size")
    convolved = inner + 2 * keys.number("ssm.group_count") * state
    return max(0, kernel - 1) * convolved + state * inner
