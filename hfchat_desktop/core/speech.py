"""What of an answer is spoken, sentence by sentence, while it is still being written.

Code and tables are not read out: they are told as what they are. A sentence is told when it has
ended, and once; what ends it is looked for in all writing systems that are common.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from hfchat_desktop.core.markdown_blocks import (
    Block,
    CodeBlock,
    Footnote,
    Formula,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
)
from hfchat_desktop.core.record import Record

_CLOSERS = "\"'”’»)\\]}）」』】》"
# A point may be part of a number, so a space must follow it; signs of other scripts stand alone.
# Every quantifier has a bound, or a text of points alone would be searched for ever.
_END = re.compile(
    rf"[.!?…]{{1,6}}[{_CLOSERS}]{{0,3}}(?=\s)"
    rf"|[。！？｡؟۔।॥]{{1,6}}[{_CLOSERS}]{{0,3}}(?=[^{_CLOSERS}])"
)
_SHORT = re.compile(
    r"(?:^|[\s(\"'“„])(?:[^\W\d_]|\d{1,3}|e\.g|i\.e|etc|vs|cf|approx|Mr|Mrs|Ms|Dr|Prof|St"
    r"|np|tzw|tj|itd|z\.B|d\.h|bzw|usw|ca|Nr|p\.ex|M|Mme|Sr|Sra|Sig)\.$"
)
_LONGEST = 400  # characters without an end, after which a breath is taken at a comma or a space
_BREATH = re.compile(r"[,;:，、；：،؛]\s*|\s+")


class Speech(Record):
    """Something to be said: "words" with their text, "code" or "table" with lines or rows."""

    kind: Literal["words", "code", "table"]
    text: str = ""  # of code the language
    count: int = 0


class SentenceCutter:
    """Told the blocks again and again as they grow; returns what can be said since."""

    def __init__(self) -> None:
        self._leaf = 0  # the first leaf that has not been said wholly
        self._said = 0  # characters of it that have been said

    def take(self, blocks: Sequence[Block], *, finished: bool) -> list[Speech]:
        """Return what is new and whole; with `finished` also the rest without an end."""
        found: list[Speech] = []
        parts = list(leaves(blocks))
        for number in range(self._leaf, len(parts)):
            whole = finished or number + 1 < len(parts)
            found += self._of(parts[number], whole=whole)
            if whole:
                self._leaf, self._said = number + 1, 0
        return found

    def _of(self, leaf: Speech, *, whole: bool) -> list[Speech]:
        if leaf.kind != "words":
            return [leaf] if whole else []
        fresh = leaf.text[self._said :]
        found, rest = cut_sentences(fresh)
        self._said += len(fresh) - len(rest)
        if whole and rest.strip():
            found.append(rest.strip())
            self._said = len(leaf.text)
        return [Speech("words", words) for words in found]


def cut_sentences(text: str) -> tuple[list[str], str]:
    """Return the sentences of `text` that have ended, and what is left of it."""
    found, begin, look = [], 0, 0
    while (end := _END.search(text, look)) is not None:
        look = end.end()
        if text[end.start()] == "." and _SHORT.search(text, max(begin, look - 12), look):
            continue
        found.append(text[begin:look].strip())
        begin = look
    rest = text[begin:]
    while len(rest) > _LONGEST:
        at = _breath(rest)
        found.append(rest[:at].strip())
        rest = rest[at:]
    return [words for words in found if words], rest


def _breath(text: str) -> int:
    """Return where an endless text is cut: behind the last comma or space before the limit."""
    places = [found.end() for found in _BREATH.finditer(text, 0, _LONGEST)]
    return places[-1] if places else _LONGEST


def leaves(blocks: Sequence[Block]) -> Iterator[Speech]:
    """Yield what there is to be said of each block, whole, in the order of reading."""
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                yield Speech("words", _plain(block.spans))
            case CodeBlock():
                yield Speech("code", block.language, block.text.rstrip("\n").count("\n") + 1)
            case Table():
                yield Speech("table", "", len(block.rows))
            case ListBlock():
                for item in block.items:
                    yield from leaves(item)
            case Quote() | Footnote():
                yield from leaves(block.blocks)
            case Formula():
                yield Speech("words", block.text)
            case Rule():
                continue


def _plain(spans: Spans) -> str:
    return "".join(span.text for span in spans)
