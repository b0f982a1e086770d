"""How much memory a model needs, and whether this machine has it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from hfchat_desktop.core.record import Record

if TYPE_CHECKING:
    from hfchat_desktop.core.catalogue import CatalogueEntry
    from hfchat_desktop.core.model_shape import ModelShape
    from hfchat_desktop.core.versions import ModelVersion

BATCH_TOKENS = 256
WELL_SHARE = 0.8
BITS_PER_WEIGHT = 4.85
"""Of Q4_K_M, where no file is known."""

_KV_BYTES = {"f16": 2.0, "q8_0": 34 / 32}
_RESERVE = 130 * 1024 * 1024


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


def memory_need(
    weights_bytes: int,
    shape: ModelShape,
    n_ctx: int,
    kv_type: str = "f16",
    *,
    memory_total: int = 0,
    n_batch: int = BATCH_TOKENS,
    n_seq: int = 1,
) -> MemoryNeed:
    """Return what a model of this shape takes with room for `n_ctx` tokens.

    `memory_total` of the machine: with much memory the engine keeps sliding windows whole.
    """
    if shape.context_length and (n_ctx <= 0 or n_ctx > shape.context_length):
        n_ctx = shape.context_length
    kv_bytes = int(shape.global_kv * n_ctx * n_seq * _KV_BYTES[kv_type]) + shape.state_bytes
    compute = 4 * n_batch * (4 * shape.embedding_length + 3 * shape.feed_forward_length)
    return MemoryNeed(weights_bytes, kv_bytes, compute, _RESERVE, exact=True)


def estimate_need(weights_bytes: int, parameters: int, n_ctx: int) -> MemoryNeed:
    """Return what a model of so many parameters usually takes; its header is not known."""
    kv_per_token = 60_000 if parameters < 6e9 else 80_000 if parameters < 2e10 else 150_000
    return MemoryNeed(weights_bytes, 2 * kv_per_token * n_ctx, 64 * 1024 * 1024, _RESERVE)


def judge(need: MemoryNeed, machine: Machine) -> Fit:
    """Return whether the machine has what is needed, now."""
    return judge_bytes(need.total, need.weights, machine)


def judge_bytes(total: int, weights: int, machine: Machine) -> Fit:
    """Judge a sum of bytes, of which `weights` may lie in the memory of a GPU."""
    free = machine.memory_free + (machine.gpu_free if weights <= machine.gpu_free else 0)
    if total <= 0 or free <= 0:
        return Fit.UNKNOWN
    if total <= free * WELL_SHARE:
        return Fit.WELL
    return Fit.TIGHT if total <= free else Fit.TOO_LARGE


def fit_of_version(
    version: ModelVersion,
    entry: CatalogueEntry,
    machine: Machine,
    n_ctx: int,
    shape: ModelShape | None = None,
) -> tuple[Fit, MemoryNeed]:
    """Return how one version of a model fits, and the sum."""
    if shape is None:
        need = estimate_need(version.size_bytes, entry.parameters, n_ctx)
    else:
        need = memory_need(version.size_bytes, shape, n_ctx, memory_total=machine.memory_total)
    return judge(need, machine), need


def fit_of_entry(entry: CatalogueEntry, machine: Machine, n_ctx: int) -> Fit:
    """Return how a card's model fits, of which mostly only its parameters are known."""
    if not entry.parameters:
        return Fit.UNKNOWN
    weights = int(entry.parameters * BITS_PER_WEIGHT / 8)
    return judge(estimate_need(weights, entry.parameters, n_ctx), machine)
