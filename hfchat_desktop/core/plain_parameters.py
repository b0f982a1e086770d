"""Two sliders in plain words, short to long and strict to inventive, and what they set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

LENGTHS: tuple[int, ...] = (64, 128, 256, 512, 1024, 2048, 0)
"""The longest answer in tokens from short to long; the last has no limit."""

INVENTIONS: tuple[Mapping[str, float], ...] = (
    {"temperature": 0.0, "top_p": 0.9, "min_p": 0.05},
    {"temperature": 0.2, "top_p": 0.9, "min_p": 0.05},
    {"temperature": 0.5, "top_p": 0.95, "min_p": 0.05},
    {"temperature": 0.8, "top_p": 0.95, "min_p": 0.05},
    {"temperature": 1.0, "top_p": 0.97, "min_p": 0.04},
    {"temperature": 1.2, "top_p": 0.98, "min_p": 0.03},
    {"temperature": 1.5, "top_p": 1.0, "min_p": 0.02},
)
"""What is set from strict to inventive."""

INVENTION_NAMES: tuple[str, ...] = tuple(INVENTIONS[0])


def length_place(values: Mapping[str, Any]) -> int:
    """Return the place of LENGTHS that is nearest to the longest answer of `values`."""
    tokens = int(values["max_tokens"])
    if tokens <= 0 or tokens > 2 * LENGTHS[-2]:
        return len(LENGTHS) - 1
    return min(range(len(LENGTHS) - 1), key=lambda place: abs(LENGTHS[place] - tokens))


def invention_place(values: Mapping[str, Any]) -> int:
    """Return the place of INVENTIONS that is nearest to the temperature of `values`."""
    warm = float(values["temperature"])
    return min(
        range(len(INVENTIONS)), key=lambda place: abs(INVENTIONS[place]["temperature"] - warm)
    )
