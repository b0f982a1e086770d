"""What the conversation knows of one message: its words, its blocks, how tall it is."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.markdown import StreamingMarkdown, parse, plain
from hfchat_desktop.core.markdown_blocks import Block, Paragraph, Span
from hfchat_desktop.core.record import Record

_LETTER_PX = 7.4  # of prose, on average
_LINE_PX = 24
_ANSWER_PX = 110  # header, actions and gaps
_QUESTION_PX = 40


class Live(Record):
    """How fast a reply is being written; times in seconds."""

    tokens: int
    tokens_per_s: float
    ttft_s: float


class Trouble(Record):
    """What is told below a reply that failed; actions are pairs of key and label."""

    title: str
    detail: str
    actions: tuple[tuple[str, str], ...]


@dataclass
class Row:
    """One message in the list. It outlives the widget that shows it.

    `height` is in pixels, an estimate until `measured`.
    """

    message: Message
    height: float = 0.0
    measured: bool = False
    text: str = ""
    thinking: str = ""
    thinking_shown: bool = False
    thinking_s: float = 0.0
    reading: tuple[int, int] | None = None
    live: Live | None = None
    trouble: Trouble | None = None
    draft: str | None = None  # what the reader makes of the message while editing it
    just_written: bool = False
    _stream: StreamingMarkdown | None = None
    _thoughts: StreamingMarkdown | None = None
    _blocks: list[Block] | None = None
    _new_text: list[str] = field(default_factory=list)
    _new_thoughts: list[str] = field(default_factory=list)
    _thinking_since: float | None = None

    def __post_init__(self) -> None:
        self._take_words(self.message)

    # --- what it is ---------------------------------------------------------------------

    @property
    def is_question(self) -> bool:
        """Whether the reader wrote it."""
        return self.message.role is not Role.ASSISTANT

    @property
    def is_writing(self) -> bool:
        """Whether more words may come."""
        return self.message.state in (ReplyState.WRITING, ReplyState.WAITING)

    @property
    def is_thinking(self) -> bool:
        """Whether the model thinks right now."""
        return self._thinking_since is not None

    def blocks(self) -> list[Block]:
        """Return the blocks of its words."""
        if self._stream is not None:
            return self._stream.blocks
        if self._blocks is None:
            self._blocks = question_blocks(self.text) if self.is_question else parse(self.text)
        return self._blocks

    def thought_blocks(self) -> list[Block]:
        """Return the blocks of what the model thought; never Markdown."""
        if self._thoughts is None:
            self._thoughts = StreamingMarkdown(rich_limit=0)
            self._thoughts.append(self.thinking)
        return self._thoughts.blocks

    def estimate(self, width: float) -> None:
        """Guess `height` for a column of `width` pixels."""
        per_line = max(12.0, (width * (0.8 if self.is_question else 1.0)) / _LETTER_PX)
        lines = len(self.text) / per_line + 0.6 * self.text.count("\n") + 1
        base = _QUESTION_PX if self.is_question else _ANSWER_PX
        self.height = float(round(base + lines * _LINE_PX))
        self.measured = False

    # --- words that come ----------------------------------------------------------------

    @property
    def has_news(self) -> bool:
        """Whether words wait for `take_news`."""
        return bool(self._new_text or self._new_thoughts)

    def add_text(self, text: str) -> None:
        """Keep words for the next `take_news`."""
        self._new_text.append(text)
        if self._thinking_since is not None:
            self.thinking_s = time.monotonic() - self._thinking_since
            self._thinking_since = None

    def add_thinking(self, text: str) -> None:
        """Keep thoughts for the next `take_news`."""
        if self._thinking_since is None:
            self._thinking_since = time.monotonic() - self.thinking_s
        self._new_thoughts.append(text)

    def count_thinking(self) -> None:
        """Bring `thinking_s` up to now."""
        if self._thinking_since is not None:
            self.thinking_s = time.monotonic() - self._thinking_since

    def take_news(self) -> int:
        """Parse the words that wait. Return the first block that is new."""
        if self._new_thoughts:
            words = "".join(self._new_thoughts)
            self._new_thoughts.clear()
            if self._thoughts is not None:
                self._thoughts.append(words)
            self.thinking += words
        if not self._new_text:
            return len(self.blocks())
        words = "".join(self._new_text)
        self._new_text.clear()
        first = 0
        if self._stream is None:
            self._stream = StreamingMarkdown()
            self._stream.append(self.text)
        self.text += words
        first = self._stream.append(words).first
        self.just_written = True
        return first

    # --- the message changes ------------------------------------------------------------

    def finish(self, message: Message) -> int:
        """Take the finished message. Return the first block that may be new."""
        first = self.take_news()
        self._thinking_since = None
        if message.text == self.text and self._stream is not None:
            first = min(first, self._stream.finish().first)
            self._blocks = self._stream.blocks
            self._stream = None
        else:
            first = 0
        self.set_message(message)
        return first

    def set_message(self, message: Message) -> None:
        """Show another state, or other words, of the same message."""
        self.message = message
        self._take_words(message)
        if not self.is_writing:
            self.reading = None
            self.live = None

    def _take_words(self, message: Message) -> None:
        if message.text != self.text:
            self.text = message.text
            self._stream = None
            self._blocks = None
            self._new_text.clear()
        if message.thinking != self.thinking:
            self.thinking = message.thinking
            self._thoughts = None
            self._new_thoughts.clear()
        if message.stats is not None and message.stats.thinking_s:
            self.thinking_s = message.stats.thinking_s

    def forget_blocks(self) -> None:
        """Free what can be made again from the words."""
        if self._stream is None:
            self._blocks = None
        if not self.is_writing:
            self._thoughts = None


def question_blocks(text: str) -> list[Block]:
    """Return the reader's own words as they were written; no Markdown."""
    if len(text) <= 2_000:
        words = text.strip("\n")
        return [Paragraph((Span(words),))] if words else []
    return plain(text)
