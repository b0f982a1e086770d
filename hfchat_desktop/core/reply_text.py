"""From the bytes of tokens to text that can be shown: whole characters, thinking apart.

A token may end in the middle of a character, of an emoji, of a stop string or of a tag that
separates thinking from the answer. `ReplyText` holds back exactly what may go on, and gives
the same text for a stream however it is cut. Where tags and stop strings overlap, the one
that is complete first counts.
"""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "thinking"]
Pieces = list[tuple[Kind, str]]

THINKING_TAGS: tuple[tuple[str, str], ...] = (
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("<seed:think>", "</seed:think>"),
    ("<reasoning>", "</reasoning>"),
    ("[THINK]", "[/THINK]"),
    ("<|begin_of_thought|>", "<|end_of_thought|>"),
    ("<|START_THINKING|>", "<|END_THINKING|>"),
    ("<|channel|>analysis<|message|>", "<|end|>"),
    ("<|start|>assistant<|channel|>analysis<|message|>", "<|end|>"),
    ("<|channel>thought\n", "<channel|>"),
    ("◁think▷", "◁/think▷"),
)
"""How models open and close their thinking; only at the beginning of a reply."""

ANSWER_TAGS: tuple[str, ...] = (
    "<|channel|>final<|message|>",
    "<|start|>assistant<|channel|>final<|message|>",
    "<|begin_of_solution|>",
    "<|START_RESPONSE|>",
)
"""What some models write before the answer; it is dropped."""

_JOINER = "\u200d"
_LONGEST_CLUSTER = 64


@dataclass(frozen=True)
class _Markers:
    """Texts to look for together, their first characters, and the longest one's length."""

    texts: tuple[str, ...]
    firsts: str
    longest: int

    @classmethod
    def of(cls, texts: Sequence[str]) -> _Markers:
        known = tuple(dict.fromkeys(text for text in texts if text))
        firsts = "".join(sorted({text[0] for text in known}))
        return cls(known, firsts, max(map(len, known), default=0))

    def first_complete(self, text: str) -> tuple[int, int]:
        """Return (start, end) of the marker that ends first in `text`, or (-1, -1)."""
        best = (-1, -1)
        for marker in self.texts:
            start = text.find(marker)
            if start >= 0:
                end = start + len(marker)
                if best[0] < 0 or end < best[1] or (end == best[1] and start < best[0]):
                    best = (start, end)
        return best

    def may_begin_at(self, text: str) -> int:
        """Return where a marker may have begun that `text` does not complete."""
        low = max(0, len(text) - self.longest + 1)
        found = len(text)
        for first in self.firsts:
            at = text.find(first, low, found)
            while at >= 0:
                if any(marker.startswith(text[at:]) for marker in self.texts):
                    found = at
                at = text.find(first, at + 1, found)
        return found


class ReplyText:
    """The text of one reply, from the bytes of its tokens.

    `stop` are the texts that end a reply; `thinking_tags` are (opening, closing) pairs
    (without any, the tags before answers are text as well);
    `starts_in_thinking` is for prompts that end inside an opened thinking block;
    `continues` for replies that go on in the middle: no tag is expected at the beginning,
    and the white space there is kept, which is dropped otherwise.
    `stopped` tells that a stop string was met (from it on everything is withheld),
    `thinking_done` that a thinking block was closed.
    """

    def __init__(
        self,
        stop: Sequence[str] = (),
        thinking_tags: Sequence[tuple[str, str]] = THINKING_TAGS,
        starts_in_thinking: bool = False,
        continues: bool = False,
    ) -> None:
        self.stopped = False
        self.thinking_done = False
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._stops = _Markers.of(stop)
        self._pairs = dict(thinking_tags)
        openings = {*self._pairs, *ANSWER_TAGS} if self._pairs else set()
        self._openings = sorted(openings, key=len)
        self._closings = _Markers.of([])
        self._watched = self._stops
        self._held = ""
        self._beginning = self._trimming = not continues
        self._kind: Kind = "text"
        if starts_in_thinking:
            self._enter_thinking([close for _, close in thinking_tags])

    def feed(self, data: bytes) -> Pieces:
        """Take the bytes of a token and return what can be shown now, in order."""
        if self.stopped:
            return []
        text = self._decode(data)
        if not text:
            return []
        return self._take(self._held + text, final=False)

    def finish(self) -> Pieces:
        """Return what was held back; the reply ends here."""
        if self.stopped:
            return []
        return self._take(self._held + self._decode(b"", True), final=True)

    def _take(self, text: str, final: bool) -> Pieces:
        """Go through tags and stop strings in `text`; keep in `_held` what may go on."""
        pieces: Pieces = []
        while True:
            if self._trimming:
                text = text.lstrip()
                self._trimming = not text
            if self._beginning:
                rest = self._begin(text, final)
                if rest is None:
                    self._held = text
                    return pieces
            else:
                rest = self._stream(text, final, pieces)
                if rest is None:
                    return pieces
            text = rest

    def _begin(self, text: str, final: bool) -> str | None:
        """Decide whether a tag opens here; return the text after it, None to wait."""
        opening = next((tag for tag in self._openings if text.startswith(tag)), None)
        stop_end = self._stops.first_complete(text)[1]
        if opening is not None and (stop_end < 0 or len(opening) <= stop_end):
            self._trimming = True
            if opening in self._pairs:
                self._beginning = False
                self._enter_thinking([self._pairs[opening]])
            else:
                self._enter_answer()
            return text[len(opening) :]
        if not final and stop_end < 0 and any(tag.startswith(text) for tag in self._openings):
            return None
        self._beginning = False
        return text

    def _stream(self, text: str, final: bool, pieces: Pieces) -> str | None:
        """Give `text` up to a tag, a stop string or its end; return what follows a tag."""
        stop_start, stop_end = self._stops.first_complete(text)
        start, end = self._closings.first_complete(text)
        if start >= 0 and (stop_start < 0 or end <= stop_end):
            self._give(text[:start], pieces)
            self.thinking_done = True
            self._trimming = True
            self._enter_answer()
            return text[end:]
        if stop_start >= 0:
            self._give(text[:stop_start], pieces)
            self.stopped = True
            self._held = ""
            return None
        cut = len(text) if final else self._safe_end(text)
        self._give(text[:cut], pieces)
        self._held = text[cut:]
        return None

    def _safe_end(self, text: str) -> int:
        """Return how much of `text` cannot be part of something longer."""
        cut = self._watched.may_begin_at(text)
        return cut if cut < len(text) else _whole_clusters(text)

    def _give(self, text: str, pieces: Pieces) -> None:
        if text:
            pieces.append((self._kind, text))

    def _enter_thinking(self, closings: Sequence[str]) -> None:
        self._kind = "thinking"
        self._closings = _Markers.of(closings)
        self._watched = _Markers.of([*self._stops.texts, *closings])

    def _enter_answer(self) -> None:
        self._kind = "text"
        self._beginning = True
        self._closings = _Markers.of([])
        self._watched = self._stops


def _whole_clusters(text: str) -> int:
    """Return where an emoji at the end begins that the next character may still change.

    Letters are not waited for: a combining mark after them joins where it is shown. The
    ranges are rough on purpose; a symbol more that waits for one token does no harm.
    """
    if not text or text[-1] < _JOINER or not _may_go_on(text[-1]):
        return len(text)
    if _is_regional(text[-1]):
        bare = text.rstrip(_REGIONALS)
        return len(text) - (len(text) - len(bare)) % 2
    start = len(text) - 1
    floor = max(0, len(text) - _LONGEST_CLUSTER)
    while start > floor and (_extends(text[start]) or text[start - 1] == _JOINER):
        start -= 1
    return start


_REGIONALS = "".join(map(chr, range(0x1F1E6, 0x1F200)))


def _is_regional(char: str) -> bool:
    """Tell whether this is half of a flag."""
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _extends(char: str) -> bool:
    """Tell whether this changes the character before it: joiner, variant, skin tone, tag."""
    return (
        char == _JOINER
        or "\ufe00" <= char <= "\ufe0f"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    )


def _may_go_on(char: str) -> bool:
    """Tell whether the next character may change this one: emoji, symbols, extenders."""
    return (
        "\u2190" <= char <= "\u2bff"
        or "\U0001f000" <= char <= "\U0001faff"
        or char in "\u203c\u2049\u2122\u2139\u3030\u303d\u3297\u3299"
        or _extends(char)
    )
