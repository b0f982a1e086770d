"""The values at which a slider stops."""

from __future__ import annotations

from hfchat_desktop.core.parameters import ParameterKind, ParameterSpec

_MOST = 400


def stops_of(spec: ParameterSpec, high: float | None = None) -> tuple[float, ...]:
    """Return the values of a parameter's slider from left to right, up to `high`.

    Where 0 has no limit it comes last, as the greatest that it stands for.
    """
    high = spec.high if high is None else max(spec.low, min(high, spec.maximum or high))
    if spec.logarithmic:
        found = _doubling(spec.low, high)
        return (*found, 0.0) if spec.minimum == 0 and spec.default == 0 else found
    count = min(_MOST, round((high - spec.low) / spec.step))
    step = (high - spec.low) / max(1, count)
    digits = 0 if spec.kind is ParameterKind.WHOLE else 6
    return tuple(round(spec.low + place * step, digits) for place in range(count + 1))


def _doubling(low: float, high: float) -> tuple[float, ...]:
    """Return powers of two and what lies half-way between them."""
    found: list[float] = []
    value = low
    while value < high:
        found += [value, value * 1.5]
        value *= 2
    return (*(v for v in found if v < high), high)
