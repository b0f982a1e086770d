"""A chat made into parts: its head, who speaks, the words, and what is told besides."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from hfchat_desktop.core.exporting.document import Document, Turn
from hfchat_desktop.core.markdown import RICH_LIMIT, StreamingMarkdown, parse
from hfchat_desktop.core.markdown_blocks import Block, Span
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.mirroring import in_line
from hfchat_desktop.ui.paper.block_parts import BlockParts, Look, formulas_of
from hfchat_desktop.ui.paper.paper_style import PaperFormulas, PaperStyle
from hfchat_desktop.ui.paper.parts import Frame, Part, RulePart, TextPart

_PIECE = 1_000  # characters parsed at once
_TURN_GAP = 20.0
_SECTION_GAP = 28.0
_THOUGHT_GAP = 12.0
_INDENT = 14.0
_FORMULAS_AT_ONCE = 100


class TurnDone(Record):
    """What is yielded behind the parts of a message."""


Step = Part | TurnDone | None


class ChatParts:
    """Makes parts of a document. None is yielded where there is time for a breath.

    While the formulas wait for the child that draws them, nothing but None is yielded.
    """

    def __init__(self, style: PaperStyle, formulas: PaperFormulas) -> None:
        self._style = style
        self._formulas = formulas
        self._blocks = BlockParts(style)

    def parts(self, chat: Document, frame: Frame) -> Iterator[Step]:
        """Yield the parts of a chat from the title to the last message."""
        yield self._line(chat.title, frame, 0.0, "title", "text", keep=True)
        for detail in chat.details:
            yield self._line(in_line(detail), frame, 3.0, "small", "textMuted", keep=True)
        yield RulePart(frame, 6.0, self._style, keep=True)
        if chat.system_prompt:
            label = chat.words.system_prompt
            yield self._line(label, frame, 8.0, "small", "textMuted", bold=True, keep=True)
            yield from self._plain(chat.system_prompt, frame)
        for section in chat.sections:
            if section.title:
                yield RulePart(frame, _SECTION_GAP, self._style, keep=True)
                yield self._line(section.title, frame, 2.0, "heading2", "text", keep=True)
            for turn in chat.turns(section):
                yield from self._turn(turn, frame)
                yield TurnDone()

    def _turn(self, turn: Turn, frame: Frame) -> Iterator[Step]:
        number = f"{turn.number}  " if turn.number else ""
        color = "accentText" if turn.is_mine else "text"
        words = in_line(number + turn.name)
        yield self._line(words, frame, _TURN_GAP, "prose", color, bold=True, keep=True)
        if turn.thinking:
            yield self._line(turn.thought, frame, 4.0, "small", "textMuted", bold=True, keep=True)
            yield from self._plain(turn.thinking, frame)
        blocks: list[Block] = []
        if turn.text.strip():
            for found in _blocks_of(turn.text, RICH_LIMIT):
                if found is None:
                    yield None
                else:
                    blocks = found
            yield from self._drawn(blocks)
            gap = _THOUGHT_GAP if turn.thinking else 4.0
            yield from self._blocks.parts(blocks, frame, Look(), gap)
        if turn.notes:
            notes = " · ".join(turn.notes)
            yield self._line(in_line(notes), frame, 6.0, "caption", "textMuted")
        elif not blocks and not turn.thinking:
            yield self._line("", frame, 0.0, "prose", "text")

    def _plain(self, text: str, frame: Frame) -> Iterator[Step]:
        """Yield small paragraphs behind a bar: what is not part of the conversation."""
        quoted = frame.quoted(_INDENT)
        for blocks in _blocks_of(text, 0):
            if blocks is None:
                yield None
            else:
                yield from self._blocks.parts(blocks, quoted, Look("small", "textMuted"), 4.0)

    def _drawn(self, blocks: list[Block]) -> Iterator[None]:
        """Have the formulas of `blocks` drawn."""
        sources = formulas_of(blocks)
        while batch := list(islice(sources, _FORMULAS_AT_ONCE)):
            for source in batch:
                self._formulas.find(source)
            while self._formulas.is_waiting:
                yield None

    def _line(
        self,
        words: str,
        frame: Frame,
        gap: float,
        role: str,
        color: str,
        *,
        bold: bool = False,
        keep: bool = False,
    ) -> TextPart:
        spans = (Span(words, bold=bold),)
        return TextPart(spans, frame, gap, self._style, role, color, keep=keep)


def _blocks_of(text: str, rich_limit: int) -> Iterator[list[Block] | None]:
    """Yield None after each piece of a long text, and then its blocks."""
    if len(text) <= 2 * _PIECE and rich_limit:
        yield parse(text)
        return
    stream = StreamingMarkdown(rich_limit)
    for at in range(0, len(text), _PIECE):
        stream.append(text[at : at + _PIECE])
        yield None
    stream.finish()
    yield stream.blocks
