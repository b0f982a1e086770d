"""The text that is about to leave, made and checked in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.exporting import (
    ExportedChat,
    ExportFormat,
    ExportOptions,
    Selection,
    Words,
)
from hfchat_desktop.core.privacy import Mark, Subject, Surroundings, Topic
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.share_text import Redaction, taken
from hfchat_desktop.core.store import ChatStore

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
        self._surroundings: Surroundings | None = None
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
        """Want nothing any more."""
        self._wish += 1
        self._task.forget()

    def close(self) -> None:
        """Wait for what runs."""
        self.forget()
        self._task.close()

    def change(self, wish: TextWish) -> Callable[[ExportedChat], ExportedChat] | None:
        """Return what makes the copies that leave, for whoever writes them to a file.

        It is called in the background. None where all is to leave as it is.
        """
        if not (wish.replaces or wish.publish):
            return None
        redaction: list[Redaction] = []

        def changed(chat: ExportedChat) -> ExportedChat:
            if not redaction:
                made = Redaction(self._private(), wish.kept, publish=wish.publish)
                redaction.append(made)
            return redaction[0].copy(taken(chat, wish.options))

        return changed

    # --- in the background ------------------------------------------------------------------

    def _private(self) -> Surroundings:
        if self._surroundings is None:
            self._surroundings = self._own()
        return self._surroundings

    def _made(self, wish: TextWish, words: Words, is_wanted: Callable[[], bool]) -> Prepared:
        looks = wish.replaces or wish.publish
        redaction = Redaction(
            self._private(), wish.kept, publish=wish.publish, looks=looks, marked=True
        )
        if wish.chats:
            return self._written(wish, words, wish.chats, redaction, is_wanted)
        from hfchat_desktop.core.exporting.choose import ChatChoice

        with closing(ChatStore.open_read_only(self._database)) as reader:
            choice = ChatChoice(reader, wish.selection, wish.system_prompts)
            chats = choice.exported(wish.options.format)
            return self._written(wish, words, chats, redaction, is_wanted)

    def _written(
        self,
        wish: TextWish,
        words: Words,
        chats: Iterable[ExportedChat],
        redaction: Redaction,
        is_wanted: Callable[[], bool],
    ) -> Prepared:
        from hfchat_desktop.core.exporting.writers import pieces

        seen: list[str] = []

        def copies() -> Iterator[ExportedChat]:
            for number, chat in enumerate(chats, 1):
                if not is_wanted():
                    return
                if number % _TOLD_EVERY == 0:
                    self.progressed.emit(number)
                copy = redaction.copy(taken(chat, wish.options))
                seen.append(copy.chat.title if not seen else "")
                yield copy

        options = wish.options
        if options.format is ExportFormat.PDF:
            options = ExportOptions(**{**vars(options), "format": ExportFormat.MARKDOWN})
        kept: list[str] = []
        letters = size = 0
        for piece in pieces(copies(), options, words):
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
