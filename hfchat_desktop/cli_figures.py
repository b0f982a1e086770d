"""Sizes, speeds, times and counts as the command line writes them: in English, without Qt."""

from __future__ import annotations

_UNITS = ("bytes", "kB", "MB", "GB", "TB")
_COUNTS = ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K"))


def size_text(count: float) -> str:
    """Return bytes as "98 MB" or "2.89 GB" (powers of 1000)."""
    power = 0
    while power < len(_UNITS) - 1 and count >= 999.5:
        count /= 1000
        power += 1
    decimals = 2 if power >= 3 else 1 if power == 2 and count < 10 else 0
    return f"{count:.{decimals}f} {_UNITS[power]}"


def speed_text(bytes_per_s: float) -> str:
    """Return "11.2 MB/s"."""
    return f"{size_text(bytes_per_s)}/s"


def time_text(seconds: float) -> str:
    """Return "14 s", "2 min 14 s" or "3 h 05 min"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"


def count_text(count: float) -> str:
    """Return a count as "1.5B", "135M" or "870"; "?" where it is 0."""
    if count <= 0:
        return "?"
    for size, mark in _COUNTS:
        if count >= size:
            value = count / size
            return f"{value:.0f}{mark}" if value >= 99.5 else f"{value:.1f}{mark}".replace(".0", "")
    return str(int(count))
