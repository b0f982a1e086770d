"""Labels of links and footnotes that several messages of one document use, each for its own.

Markdown knows one definition of a label in a document, the first. A message that defines a
label of another message therefore gets a new one, "1-2" in the place of "1", and a bracket that
was no link stays none. What is in code is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import partial

from hfchat_desktop.core.exporting.markdown_safe import (
    block_tokens,
    code_lines,
    code_spans,
    prose_changed,
)

_LABEL = r"((?:[^\[\]\\]|\\.){1,300})"
_BRACKETS = re.compile(rf"\[{_LABEL}\]", re.DOTALL)
_TOKEN = re.compile(rf"\\.|\[{_LABEL}\](\[\])?", re.DOTALL)
_DEFINED = re.compile(r"^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\[[^\]\n]+\]:", re.MULTILINE)
_DEFINITION = re.compile(rf"([ \t>]*(?:(?:[-*+]|\d{{1,9}}[.)])[ \t]+)?)\[{_LABEL}\](?=:)")
_LONGEST_MARK = 12  # characters of the mark of an item with what is behind it
_BOX = re.compile(r"(?:[-*+]|\d{1,9}[.)])[ \t]+$")


class MarkdownLabels:
    """The labels of a document so far."""

    def __init__(self) -> None:
        self._defined: set[str] = set()
        self._used: set[str] = set()

    def apart(self, text: str) -> str:
        """Return the next message with labels that no message before it has defined or used."""
        if "[" not in text:
            return text
        used = {_normal(found[1]) for found in _BRACKETS.finditer(text)}
        found = set(_defined_in(text)) if _DEFINED.search(text) else set()
        taken = self._defined | self._used
        strange = (used - found) & self._defined
        names = {}
        for label in sorted(found & taken):
            names[label] = self._free_end(label, taken | used | found)
        if names or strange:
            text = _changed(text, names, strange)
        self._defined |= (found - names.keys()) | {label + end for label, end in names.items()}
        self._used |= used
        return text

    def _free_end(self, label: str, taken: set[str]) -> str:
        number = 2
        while f"{label}-{number}" in taken:
            number += 1
        return f"-{number}"


def _normal(label: str) -> str:
    """Return a label as Markdown compares it."""
    return " ".join(label.split()).lower().upper()


def _defined_in(text: str) -> Iterator[str]:
    """Yield the labels that a message defines."""
    references, tokens = block_tokens(text)
    yield from (_normal(label) for label in references if not label.startswith("^"))
    code = code_lines(tokens, text)
    for number, line in enumerate(text.split("\n")):
        found = _DEFINITION.match(line) if number not in code else None
        if found is not None and found[2].startswith("^"):
            yield _normal(found[2])


def _changed(text: str, names: Mapping[str, str], strange: set[str]) -> str:
    _, tokens = block_tokens(text)
    lines = prose_changed(
        text.split("\n"),
        tokens,
        code_lines(tokens, text),
        partial(_prose, names=names, strange=strange),
        partial(_definition, names=names),
    )
    return "\n".join(lines)


def _definition(line: str, names: Mapping[str, str]) -> str:
    found = _DEFINITION.match(line)
    if found is None or _normal(found[2]) not in names:
        return line
    return f"{found[1]}[{found[2]}{names[_normal(found[2])]}]{line[found.end() :]}"


def _prose(chunk: str, names: Mapping[str, str], strange: set[str]) -> str:
    """Return running text in which references lead to where they did in their message."""
    spans = code_spans(chunk)
    starts = [start for start, _ in spans]

    def changed(found: re.Match[str]) -> str:
        place = bisect_right(starts, found.start()) - 1
        if found[1] is None or (place >= 0 and found.start() < spans[place][1]):
            return found[0]
        label, end = found[1], names.get(_normal(found[1]))
        before = chunk[max(0, found.start() - _LONGEST_MARK) : found.start()]
        behind = chunk[found.end() : found.end() + 1]
        if end is None:
            is_box = label in ("x", "X") and _BOX.search(before)
            is_strange = _normal(label) in strange and behind != "(" and not is_box
            return "\\" + found[0] if is_strange else found[0]
        if label.startswith("^") or before.endswith("]"):
            return f"[{label}{end}]{found[2] or ''}"
        if behind in ("(", "["):
            return found[0]  # words of a link that says itself where it leads
        return f"[{label}][{label}{end}]"

    return _TOKEN.sub(changed, chunk)
