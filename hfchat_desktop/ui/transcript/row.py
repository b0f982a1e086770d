"""What the conversation knows of one message: its words, its blocks, how tall it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from hfchat_desktop.core.awake_clock import awake_seconds
from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.markdown import RICH_LIMIT, StreamingMarkdown, parse, plain
from hfchat_desktop.core.markdown_blocks import Block, Paragraph, Span
from hfchat_desktop.core.markdown_limits import FOLD_TO, fold_at, is_heavy
from hfchat_desktop.core.record import Record
from hfchat_desktop.ui.transcript.unfolding import Unfolding

_LETTER_PX = 7.4  # of prose, on average
_LINE_PX = 24
_ANSWER_PX = 110  # header, actions and gaps
_QUESTION_PX = 40
_KEPT_OPEN = 48_000  # characters; what is longer is folded again when it leaves the screen


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
    unfolded: bool = False  # the reader wants all of a long text
    formatted: bool = False  # and as Markdown, whatever it takes
    _stream: StreamingMarkdown | None = None
    _thoughts: StreamingMarkdown | None = None
    _blocks: list[Block] | None = None
    _unfolding: Unfolding | None = None
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
            self._blocks = self._shown_blocks()
        return self._blocks

    def all_blocks(self) -> list[Block]:
        """Return the blocks of all its words, also of those that are folded away."""
        if not self.is_folded:
            return self.blocks()
        return plain(self.text) if self.is_question or self.is_plain else parse(self.text)

    @property
    def is_folded(self) -> bool:
        """Whether only the first part of a long text is shown."""
        return not (self.unfolded or self.is_writing or self._stream) and self._fold_at() > 0

    @property
    def is_plain(self) -> bool:
        """Whether an answer, or the rest of it, is shown as it was written: it is too much."""
        if self.is_question or self.formatted or self.is_writing or self._stream is not None:
            return False
        return len(self.text) > RICH_LIMIT if self.just_written else is_heavy(self.text)

    def show_more(self, *, formatted: bool) -> Unfolding:
        """Show all of the text; the blocks come slice by slice as the result is worked on."""
        self.unfolded = True
        self.formatted = self.formatted or formatted
        as_markdown = not self.is_question and (self.formatted or not is_heavy(self.text))
        first = self._fold_at() or FOLD_TO
        self._unfolding = Unfolding(self.text, first, 1 << 40 if as_markdown else 0)
        self._blocks = self._unfolding.blocks
        return self._unfolding

    def take_unfolded(self, unfolding: Unfolding) -> bool:
        """Take the blocks that an unfolding has so far; False if another one is shown now."""
        if unfolding is self._unfolding:
            self._blocks = unfolding.blocks
        return unfolding is self._unfolding

    def _fold_at(self) -> int:
        cut = fold_at(self.text, plain=True)
        if not cut or self.is_question or (is_heavy(self.text) and not self.formatted):
            return cut
        return fold_at(self.text, plain=False)

    def _shown_blocks(self) -> list[Block]:
        """Return the blocks of the text, or of its first part where it is long."""
        cut = self._fold_at() if self.is_folded else 0
        text = self.text[:cut] if cut else self.text
        if self.is_question:
            return question_blocks(text)
        return plain(text) if self.is_plain else parse(text)

    def thought_blocks(self) -> list[Block]:
        """Return the blocks of what the model thought; never Markdown."""
        if self._thoughts is None:
            self._thoughts = StreamingMarkdown(rich_limit=0)
            self._thoughts.append(self.thinking)
        return self._thoughts.blocks

    def estimate(self, width: float) -> None:
        """Guess `height` for a column of `width` pixels."""
        per_line = max(12.0, (width * (0.8 if self.is_question else 1.0)) / _LETTER_PX)
        shown = self._fold_at() if self.is_folded else len(self.text)
        lines = shown / per_line + 0.6 * self.text.count("\n", 0, shown) + 1
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
            self.thinking_s = awake_seconds() - self._thinking_since
            self._thinking_since = None

    def add_thinking(self, text: str) -> None:
        """Keep thoughts for the next `take_news`."""
        if self._thinking_since is None:
            self._thinking_since = awake_seconds() - self.thinking_s
        self._new_thoughts.append(text)

    def count_thinking(self) -> None:
        """Bring `thinking_s` up to now."""
        if self._thinking_since is not None:
            self.thinking_s = awake_seconds() - self._thinking_since

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
            self.unfolded = True
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
            self._unfolding = None
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
            self._unfolding = None
            if len(self.text) > _KEPT_OPEN:
                self.unfolded = self.formatted = self.just_written = False
        if not self.is_writing:
            self._thoughts = None


def question_blocks(text: str) -> list[Block]:
    """Return the reader's own words as they were written; no Markdown."""
    if len(text) <= 2_000:
        words = text.strip("\n")
        return [Paragraph((Span(words),))] if words else []
    return plain(text)
