"""How much of the open text is looked at, and where it may be cut."""

from __future__ import annotations

from collections.abc import Iterable

BLOCK_LIMIT = 4_000
BLOCK_LINES = 120
_MOST_LABELS = 50


def window_of(tail: str) -> str:
    """Return the beginning of `tail` that is looked at: so many characters and lines."""
    window = tail[:BLOCK_LIMIT]
    if window.count("\n") <= BLOCK_LINES:
        return window
    rest = window.split("\n", BLOCK_LINES)[-1]
    return window[: len(window) - len(rest)]


def mentions(source: str, labels: Iterable[str]) -> bool:
    """Return whether `source` may refer to one of the labels, as the parser keeps them."""
    words = " ".join(source.split()).lower().upper()
    labels = list(labels)
    return len(labels) > _MOST_LABELS or any(
        label.removeprefix("\x00").lower().upper() in words for label in labels
    )


def last_start(source: str, full: bool) -> int:
    """Return where the last block of `source` may begin.

    What follows a formula that is open may belong to it, and the formula to the lines before
    it; in a window that is full it is not waited for.
    """
    from hfchat_desktop.core.formulas import open_formula

    pending = open_formula(source)
    if pending < 0:
        return len(source)
    above = source[: max(0, pending - 1)].rpartition("\n")[2]
    return pending - 1 if above.strip() and not full else pending


def last_space(window: str) -> int:
    """Return where `window` is best cut: behind its last space, or at its end."""
    at = max(window.rfind(" "), window.rfind("\t"))
    return at + 1 if at > 0 else len(window)


def outline_lines(source: str) -> list[tuple[str, int, int]]:
    """Return (type, first line, level) of each block and list item of `source`."""
    from hfchat_desktop.core import markdown_parser

    return markdown_parser.outline(source)


def outline(source: str) -> list[tuple[str, int, int]]:
    """Return (type, offset in characters, level) of each block and list item of `source`."""
    starts = [0]
    at = source.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = source.find("\n", at + 1)
    return [(kind, starts[line], level) for kind, line, level in outline_lines(source)]
