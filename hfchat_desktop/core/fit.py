"""How much memory a model needs, and whether this machine has it."""

from __future__ import annotations

from enum import StrEnum

from hfchat_desktop.core.record import Record


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
