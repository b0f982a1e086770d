"""How much memory a model needs, and whether this machine has it.

The sum, in bytes, for a model that our engine runs on the processor (one sequence, flash
attention, batches of `BATCH_TOKENS`, logits of one token: `workers.engine.decoder`):

    weights    the file's bytes: llama.cpp maps it, and touches nearly all of it.
    KV cache   (global_kv x cells + window_kv x window cells) x bytes a number + running state
               cells          the context, rounded up to 256
               window cells   min(cells, window + batch), rounded up to 256; or all cells where
                              the engine keeps windows whole
               bytes a number 2 for f16, 34/32 for q8_0
    compute    batch x (4 x the widest place of the graph + 2 x cells + 2 x window cells)
               + 4 x vocabulary
               widest place   the greatest of 3 x ff + 4 x e; with experts 3 x used x expert ff
                              + 4 x e and 2 x used x e + 6 x e; in attention 2 x heads x key
                              + 3 x e; in a state-space layer 6 x inner + e
                              (e: embedding length, ff: feed-forward length)
    reserve    the process itself and its vocabulary: 48 MiB + 150 bytes a token

Sources. KV cache: llama.cpp `src/llama-kv-cache.cpp` and `llama-kv-cache-iswa.cpp`, exact to
the byte (tests compare it with llama.cpp's own log). Compute: the buffer that
`ggml_backend_sched_reserve` finds is the sum of the tensors that are alive at the widest place
of `build_ffn`, `build_moe_ffn` and `build_attn_mha` in `src/llama-graph.cpp`; the factors were
read off llama.cpp's "compute buffer size" for 18 shapes of 13 architectures: large dense
models agree within 10 %, small ones, mixtures of experts and hybrids within 25 %. The rest is
a mask of two bytes for each token of the batch and each cell (`build_attn_inp_kv`) and the row
of logits (`output_reserve`). Reserve: measured, for vocabularies of 49,152 and 262,144 tokens.
`benchmarks/fit.py` compares the sum with a real process.

Not in the sum: tensors that llama.cpp keeps in another order for this processor (its
"CPU_REPACK" buffer, mostly of Q4_0 and Q4_K). The mapped originals are not read again, and the
system drops them when memory is short. Nor the saved states of other chats.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from hfchat_desktop.core.record import Record

if TYPE_CHECKING:
    from hfchat_desktop.core.catalogue import CatalogueEntry
    from hfchat_desktop.core.model_shape import ModelShape
    from hfchat_desktop.core.versions import ModelVersion

BATCH_TOKENS = 256
"""Tokens that the engine reads at once."""

WELL_SHARE = 0.8
"""Up to this share of the free memory a model fits well."""

WHOLE_WINDOW_SHARE = 0.05
"""Sliding windows are kept whole where that takes no more of the machine's memory."""

BITS_PER_WEIGHT = 4.85
"""Of Q4_K_M, where no file is known."""

DEFAULT_CONTEXT = 4096

_KV_BYTES = {"f16": 2.0, "q8_0": 34 / 32}
_CELLS = 256
_RESERVE = 48 << 20
_VOCABULARY_BYTES = 150
_USUAL_VOCABULARY = 150_000
_USUAL_KV = (
    (0.4e9, 12_000),
    (1.5e9, 40_000),
    (6e9, 66_000),
    (1e10, 74_000),
    (2e10, 90_000),
    (4e10, 130_000),
    (float("inf"), 170_000),
)
"""Up to so many parameters: numbers that keys and values of one token usually take."""


class Fit(StrEnum):
    """The verdict: up to 80 % of the free memory, up to all of it, or more."""

    WELL = "well"
    TIGHT = "tight"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"


class Machine(Record):
    """What this computer has, in bytes. `gpu_name` is "" where there is no usable GPU."""

    memory_total: int
    memory_free: int
    disk_free: int
    gpu_name: str = ""
    gpu_total: int = 0
    gpu_free: int = 0


class MemoryNeed(Record):
    """What a loaded model takes, in bytes. `exact` where it was read from the header."""

    weights: int
    kv_cache: int
    compute: int
    reserve: int
    exact: bool = False

    @property
    def total(self) -> int:
        """The sum."""
        return self.weights + self.kv_cache + self.compute + self.reserve


def kv_cache_bytes(
    shape: ModelShape,
    n_ctx: int,
    kv_type: str = "f16",
    *,
    whole_windows: bool = True,
    n_batch: int = BATCH_TOKENS,
) -> int:
    """Return what the memory of `n_ctx` tokens takes."""
    cells, window_cells = _cells(shape, n_ctx, n_batch, whole_windows=whole_windows)
    numbers = shape.global_kv * cells + shape.window_kv * window_cells
    return int(numbers * _KV_BYTES[kv_type] + shape.state_bytes)


def keeps_whole_windows(
    shape: ModelShape, n_ctx: int, kv_type: str = "f16", *, memory_total: int
) -> bool:
    """Whether the engine keeps all of a sliding window's past, so that it can be wound back."""
    whole = kv_cache_bytes(shape, n_ctx, kv_type)
    return whole <= memory_total * WHOLE_WINDOW_SHARE


def memory_need(
    weights_bytes: int,
    shape: ModelShape,
    n_ctx: int,
    kv_type: str = "f16",
    *,
    memory_total: int = 0,
) -> MemoryNeed:
    """Return what a model of this shape takes with room for `n_ctx` tokens.

    `n_ctx` 0, or more than the model was made for, means what it was made for.
    `memory_total` of the machine: with much memory the engine keeps sliding windows whole.
    """
    if n_ctx <= 0 or (shape.context_length and n_ctx > shape.context_length):
        n_ctx = shape.context_length or DEFAULT_CONTEXT
    n_batch = min(BATCH_TOKENS, n_ctx)
    whole = keeps_whole_windows(shape, n_ctx, kv_type, memory_total=memory_total)
    kv_cache = kv_cache_bytes(shape, n_ctx, kv_type, whole_windows=whole, n_batch=n_batch)
    cells, window_cells = _cells(shape, n_ctx, n_batch, whole_windows=whole)
    masks = 2 * (cells if shape.global_kv else 0) + 2 * window_cells
    compute = n_batch * (4 * _widest(shape) + masks) + 4 * shape.vocabulary
    reserve = _RESERVE + _VOCABULARY_BYTES * shape.vocabulary
    return MemoryNeed(weights_bytes, kv_cache, compute, reserve, exact=True)


def estimate_need(weights_bytes: int, parameters: int, n_ctx: int) -> MemoryNeed:
    """Return what a model of so many parameters usually takes; its header is not known.

    `parameters` 0: reckoned from the weights, as if they were Q4_K_M.
    """
    return MemoryNeed(weights_bytes, *_estimate(weights_bytes, parameters, n_ctx))


def judge(need: MemoryNeed, machine: Machine) -> Fit:
    """Return whether the machine has what is needed, now."""
    return _judge(need.total, need.weights, machine)


def fit_of_version(
    version: ModelVersion,
    entry: CatalogueEntry,
    machine: Machine,
    n_ctx: int,
    shape: ModelShape | None = None,
) -> tuple[Fit, MemoryNeed]:
    """Return how one version of a model fits, and the sum; exact where the shape is known."""
    if shape is not None:
        total = machine.memory_total
        need = memory_need(version.size_bytes, shape, n_ctx, memory_total=total)
    else:
        need = estimate_need(version.size_bytes, entry.parameters, _known(n_ctx, entry))
    if not version.size_bytes:
        return Fit.UNKNOWN, need
    return judge(need, machine), need


def fit_of_entry(entry: CatalogueEntry, machine: Machine, n_ctx: int) -> Fit:
    """Return how a card's model fits: the best that one of its versions does.

    That is how `core.versions.recommended` chooses. Where no sizes are known it is judged as
    Q4_K_M of its parameters, and UNKNOWN where these are not known either. A few microseconds.
    """
    weights = _smallest_version(entry)
    if not weights:
        weights = int(entry.parameters * BITS_PER_WEIGHT / 8)
    if weights <= 0:
        return Fit.UNKNOWN
    others = _estimate(weights, entry.parameters, _known(n_ctx, entry))
    return _judge(weights + sum(others), weights, machine)


def _cells(shape: ModelShape, n_ctx: int, n_batch: int, *, whole_windows: bool) -> tuple[int, int]:
    """Return how many tokens the whole memory and the sliding windows have room for."""
    cells = _padded(n_ctx)
    if not shape.window_kv:
        return cells, 0
    return cells, cells if whole_windows else _padded(min(cells, shape.window + n_batch))


def _padded(tokens: int) -> int:
    return -(-tokens // _CELLS) * _CELLS


def _widest(shape: ModelShape) -> int:
    """Return how many numbers of one token are alive at the widest place of the graph."""
    width = shape.embedding_length
    chosen = shape.experts_used
    query = shape.head_count * shape.key_length
    return max(
        3 * shape.feed_forward_length + 4 * width,
        3 * chosen * shape.expert_forward_length + 4 * width,
        2 * chosen * width + 6 * width if chosen else 0,
        max(2 * query, query + shape.kv_width) + 3 * width,
        6 * shape.inner_size + width,
    )


def _known(n_ctx: int, entry: CatalogueEntry) -> int:
    """Return the context that a model of the catalogue will get."""
    most = entry.context_length
    if n_ctx <= 0:
        return most or DEFAULT_CONTEXT
    return min(n_ctx, most) if most else n_ctx


def _estimate(weights: int, parameters: int, n_ctx: int) -> tuple[int, int, int]:
    """Return KV cache, compute buffers and reserve as they usually are."""
    parameters = parameters or int(weights * 8 / BITS_PER_WEIGHT)
    numbers = next(usual for most, usual in _USUAL_KV if parameters < most)
    compute = int(20e6 * (max(0, parameters) / 1e9) ** 0.45) + 2 * BATCH_TOKENS * n_ctx
    return 2 * numbers * n_ctx, compute, _RESERVE + _VOCABULARY_BYTES * _USUAL_VOCABULARY


def _judge(total: int, weights: int, machine: Machine) -> Fit:
    """Judge a sum; weights that fit the GPU count there, if that is better."""
    fit = _share(total, machine.memory_free, machine.memory_total)
    if fit is Fit.WELL or not machine.gpu_free:
        return fit
    on_gpu = _share(weights, machine.gpu_free, machine.gpu_total)
    rest = _share(total - weights, machine.memory_free, machine.memory_total)
    for verdict in (Fit.WELL, Fit.TIGHT):
        if fit is verdict or (on_gpu in _AT_LEAST[verdict] and rest in _AT_LEAST[verdict]):
            return verdict
    return fit


_AT_LEAST = {Fit.WELL: (Fit.WELL,), Fit.TIGHT: (Fit.WELL, Fit.TIGHT)}


def _share(needed: int, free: int, total: int) -> Fit:
    if total <= 0:
        return Fit.UNKNOWN
    if needed <= free * WELL_SHARE:
        return Fit.WELL
    return Fit.TIGHT if needed <= free else Fit.TOO_LARGE


def _smallest_version(entry: CatalogueEntry) -> int:
    """Return the bytes of the smallest whole version whose size is known, else 0."""
    smallest = 0
    for file in entry.files:
        size = file.size_bytes
        if size <= 0 or (smallest and size >= smallest) or not file.path.endswith(".gguf"):
            continue
        name = file.path.rpartition("/")[2].lower()
        if "-of-" in name:
            return _smallest_of_parts(entry)
        if not any(mark in name for mark in _HELPER_MARKS):
            smallest = size
    return smallest


_HELPER_MARKS = ("mmproj", "imatrix", "mtp-", "eagle3-", "dflash-", "dspark-")


def _smallest_of_parts(entry: CatalogueEntry) -> int:
    """Return the same where versions are split; the slow way, for few repositories."""
    from hfchat_desktop.core.versions import group_versions  # it needs `Fit`

    whole = (version.size_bytes for version in group_versions(entry.files) if version.complete)
    return min((size for size in whole if size), default=0)
