"""The text that is about to leave, made and checked in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.exporting import (
    ExportedChat,
    ExportFormat,
    ExportOptions,
    Selection,
    Words,
)
from hfchat_desktop.core.exporting.choose import ChatChoice
from hfchat_desktop.core.exporting.progress import Told, nobody
from hfchat_desktop.core.privacy import Mark, Subject, Surroundings, Topic
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.share_text import KeptFindings, Redaction, taken
from hfchat_desktop.core.store import ChatStore

if TYPE_CHECKING:
    from hfchat_desktop.core.exporting.chat_json import JsonHead
    from hfchat_desktop.core.exporting.web_blocks import Draw

MOST_SHOWN = 400_000
"""How many letters of a file are shown; what is published is always shown whole."""

_TOLD_EVERY = 50  # chats


class TextWish(Record):
    """What is to leave. `kept` is what a person leaves in although it is private.

    Without `replaces` nothing is looked for. `most` is how many letters are kept of the text
    (0: all). `system_prompts` are those of personas, as `ChatChoice` takes them. `chats` are
    those of which there is nothing on the disk, in place of the selection.
    """

    selection: Selection
    options: ExportOptions
    kept: frozenset[Subject] = frozenset()
    publish: bool = True
    replaces: bool = True
    most: int = 0
    system_prompts: Mapping[str, str] = field(default_factory=dict, repr=False)
    chats: tuple[ExportedChat, ...] = field(default=(), repr=False)


class Prepared(Record):
    """What leaves. `text` is all of it, or the beginning where `size_bytes` is larger.

    `title` is that of the first chat, as it may leave.
    """

    wish: TextWish
    text: str = field(repr=False)
    marks: tuple[Mark, ...] = ()
    topics: tuple[Topic, ...] = ()
    size_bytes: int = 0
    is_cut: bool = False
    chat_count: int = 0
    title: str = ""


class WishedChats:
    """The chats of a wish as they leave, for the preview and for the file alike.

    `note` hears of each one; where it returns False there are no more. `draw` draws the
    formulas of a web page. Call `close` at the end, in the same thread.
    """

    def __init__(
        self,
        database: Path,
        wish: TextWish,
        redaction: Redaction,
        note: Callable[[ExportedChat], bool],
        *,
        draw: Draw | None = None,
    ) -> None:
        self._wish = wish
        self._redaction = redaction
        self._note = note
        self._draw = draw
        self._reader: ChatStore | None = None
        self._choice: ChatChoice | None = None
        if not wish.chats:
            self._reader = reader = ChatStore.open_read_only(database)
            self._choice = ChatChoice(reader, wish.selection, wish.system_prompts)

    @property
    def message_count(self) -> int:
        """How many messages there are, those of all versions counted."""
        if self._choice is not None:
            return self._choice.message_count
        return sum(len(chat.messages) for chat in self._wish.chats)

    def pieces(self, words: Words, told: Told = nobody, made_at: float = 0.0) -> Iterator[str]:
        """Yield the text; see `core.exporting.writers.pieces`. Raises what the store raises."""
        from hfchat_desktop.core.exporting.writers import pieces

        return pieces(
            self.chats(),
            self._wish.options,
            words,
            head=self._head(made_at),
            draw=self._draw,
            made_at=made_at,
            told=told,
        )

    def chats(self) -> Iterator[ExportedChat]:
        """Yield the copies."""
        options = self._wish.options
        found: Iterable[ExportedChat] = self._wish.chats
        if self._choice is not None:
            found = self._choice.exported(options.format)
        for chat in found:
            copy = self._redaction.copy(taken(chat, options))
            if not self._note(copy):
                return
            yield copy

    def close(self) -> None:
        """Let go of the database."""
        if self._reader is not None:
            self._reader.close()

    def _head(self, made_at: float) -> JsonHead | None:
        if self._wish.options.format is not ExportFormat.JSON or self._reader is None:
            return None
        from hfchat_desktop.core.exporting.chat_json import json_head

        return self._redaction.value(json_head(self._reader, self._wish.selection, made_at))


class ShareText(QObject):
    """Makes the newest of what is wished; each wish ends with `prepared` or `failed`."""

    prepared = Signal(object)  # Prepared
    failed = Signal(object)  # HFChatError
    progressed = Signal(int)  # chats done

    def __init__(
        self,
        database: Path,
        own: Callable[[], Surroundings],
        words: Callable[[], Words],
        parent: QObject | None = None,
    ) -> None:
        """`own` is asked in the background, `words` in the window."""
        super().__init__(parent)
        self._database = database
        self._own = own
        self._findings: KeptFindings | None = None  # of the dialog that is open
        self._words = words
        self._wish = 0
        self._task = LatestTask(self)
        self._task.succeeded.connect(self.prepared)
        self._task.failed.connect(self.failed)

    def prepare(self, wish: TextWish) -> None:
        """Make the text of a wish; what was wished before is given up."""
        self._wish += 1
        number, words = self._wish, self._words()
        self._task.start(lambda: self._made(wish, words, lambda: number == self._wish))

    def forget(self) -> None:
        """Want nothing any more for now."""
        self._wish += 1
        self._task.forget()

    def let_go(self) -> None:
        """Want nothing any more, and remember no text."""
        self.forget()
        self._findings = None

    def close(self) -> None:
        """Wait for what runs."""
        self.forget()
        self._task.close()

    def redaction(self, wish: TextWish, *, marked: bool = False) -> Redaction:
        """Return what makes the copies that leave; to be called in the background."""
        if self._findings is None:
            self._findings = KeptFindings(self._own())
        return Redaction(
            self._findings,
            wish.kept,
            publish=wish.publish,
            looks=wish.replaces or wish.publish,
            marked=marked,
        )

    # --- in the background ------------------------------------------------------------------

    def _made(self, wish: TextWish, words: Words, is_wanted: Callable[[], bool]) -> Prepared:
        redaction = self.redaction(wish, marked=True)
        seen: list[str] = []

        def note(chat: ExportedChat) -> bool:
            seen.append(chat.chat.title if not seen else "")
            if len(seen) % _TOLD_EVERY == 0:
                self.progressed.emit(len(seen))
            return is_wanted()

        options = wish.options
        if options.format is ExportFormat.PDF:
            options = replace(options, format=ExportFormat.MARKDOWN)
        kept: list[str] = []
        letters = size = 0
        source = WishedChats(self._database, replace(wish, options=options), redaction, note)
        with closing(source):
            for piece in source.pieces(words):
                size += len(piece.encode("utf-8", "surrogatepass"))
                if not wish.most or letters < wish.most:
                    kept.append(piece)
                    letters += len(piece)
        shown = redaction.found_marks("".join(kept))
        is_cut = bool(wish.most) and letters >= wish.most and size > letters
        if not is_cut:
            size = len(shown.text.encode("utf-8", "surrogatepass"))  # without the signs
        title = redaction.found_marks(seen[0]).text if seen else ""
        return Prepared(
            wish=wish,
            text=shown.text,
            marks=shown.marks,
            topics=tuple(redaction.topics),
            size_bytes=size,
            is_cut=is_cut,
            chat_count=len(seen),
            title=title,
        )
