"""How many layers of a model fit into the memory of the graphics cards.

llama.cpp has a search of its own for this, in its tools and not in the library: it loads the
model several times without its weights and reads the sums. Here the sum is reckoned from the
header, as `core.fit` does it:

    one layer   its weights + its share of the KV cache
    output      the tensor that gives the logits; it is the first that is moved, since
                llama.cpp moves the last layers, and counts as one more layer
    each card   compute buffers for batches of `GPU_BATCH_TOKENS`, and a reserve

The reserve is for the driver and for what the screen shows: 8 % of the card, at least 256 MiB,
at most 1 GiB. Several cards share the layers by their free memory, as llama.cpp does it.
"""

from __future__ import annotations

from collections.abc import Sequence

from hfchat_desktop.core.fit import BATCH_TOKENS, memory_need
from hfchat_desktop.core.gguf import GgufSummary
from hfchat_desktop.core.model_shape import ModelShape
from hfchat_desktop.core.record import Record

GPU_BATCH_TOKENS = 512

_MEBIBYTE = 1 << 20
_RESERVE_SHARE = 0.08
_RESERVE_LEAST = 256 * _MEBIBYTE
_RESERVE_MOST = 1024 * _MEBIBYTE


class GpuMemory(Record):
    """The memory of one card, in bytes."""

    free: int
    total: int


class LayerNeed(Record):
    """What the parts of a model take on a card, in bytes. `blocks` layers and the output."""

    blocks: int
    layer: int
    output: int
    compute: int

    @property
    def most(self) -> int:
        """How many layers there are to move, with the output."""
        return self.blocks + 1


def layer_need(
    summary: GgufSummary,
    shape: ModelShape,
    n_ctx: int,
    kv_type: str = "f16",
    *,
    memory_total: int = 0,
) -> LayerNeed:
    """Return what the layers take; more rather than less where the header is not clear."""
    need = memory_need(summary.size_bytes, shape, n_ctx, kv_type, memory_total=memory_total)
    blocks = max(1, shape.block_count)
    layers = summary.block_bytes or summary.size_bytes
    output = summary.output_bytes or summary.size_bytes // (blocks + 1)
    compute = need.compute * GPU_BATCH_TOKENS // BATCH_TOKENS
    return LayerNeed(blocks, -(-(layers + need.kv_cache) // blocks), output, compute)


def layers_that_fit(need: LayerNeed, cards: Sequence[GpuMemory]) -> int:
    """Return the greatest number of layers that these cards have room for."""
    if not any(card.free > 0 for card in cards):
        return 0
    return next((n for n in range(need.most, 0, -1) if _fit(n, need, cards)), 0)


def _fit(layers: int, need: LayerNeed, cards: Sequence[GpuMemory]) -> bool:
    """Return whether each card has room for its share; the output is on the last in use."""
    free = sum(card.free for card in cards)
    begin, seen = 0, 0
    for card in cards:
        seen += card.free
        end = layers if seen >= free else -(-layers * seen // free)
        count = end - begin
        begin = end
        if not count:
            continue
        has_output = end == layers
        taken = need.layer * (count - has_output) + need.output * has_output + need.compute
        if taken > card.free - _reserve(card.total):
            return False
    return True


def _reserve(total: int) -> int:
    return min(_RESERVE_MOST, max(_RESERVE_LEAST, int(total * _RESERVE_SHARE)))
