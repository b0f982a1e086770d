"""The copy that leaves, written into a file in the background."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.share_text import ShareText, TextWish, WishedChats
from hfchat_desktop.bridge.task import LatestTask
from hfchat_desktop.core.exporting import ExportFormat, Words
from hfchat_desktop.core.exporting.text_file import write_pieces

_TOLD_EVERY_S = 0.1


class _GivenUpError(Exception):
    """What has the file beside taken away."""


class ShareFile(QObject):
    """One file at a time; each ends with `finished` or `failed`, or is cancelled.

    It holds what the preview of the same wish shows. What is cancelled leaves nothing.
    """

    progressed = Signal(int, int)  # messages done, and of how many
    finished = Signal(object)  # Path
    failed = Signal(object)  # HFChatError

    def __init__(
        self,
        database: Path,
        texts: ShareText,
        words: Callable[[], Words],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database = database
        self._texts = texts
        self._words = words
        self._number = 0
        self._task = LatestTask(self)
        self._task.succeeded.connect(self.finished)
        self._task.failed.connect(self.failed)

    def start(self, wish: TextWish, path: Path) -> None:
        """Write a file; one that is being written is given up."""
        self.cancel()
        number, words = self._number, self._words()
        self._task.start(lambda: self._write(wish, path, words, lambda: number == self._number))

    def cancel(self) -> None:
        """Give up what is being written; no more signals of it."""
        self._number += 1
        self._task.forget()

    def close(self) -> None:
        """Give it up, and wait for what runs."""
        self.cancel()
        self._task.close()

    # --- in the background ------------------------------------------------------------------

    def _write(
        self, wish: TextWish, path: Path, words: Words, is_wanted: Callable[[], bool]
    ) -> Path:
        redaction = self._texts.redaction(wish)
        with ExitStack() as open_things:
            draw = None
            if wish.options.format is ExportFormat.HTML:
                from hfchat_desktop.workers.formula_client import FormulaClient

                draw = open_things.enter_context(FormulaClient())
            source = WishedChats(
                self._database, wish, redaction, lambda _chat: is_wanted(), draw=draw
            )
            open_things.enter_context(closing(source))
            total, done, told_at = source.message_count, 0, 0.0

            def told(count: int) -> None:
                nonlocal done, told_at
                done += count
                now = time.monotonic()
                if now - told_at >= _TOLD_EVERY_S:
                    told_at = now
                    self.progressed.emit(done, max(done, total))

            try:
                made = source.pieces(words, told, time.time())
                write_pieces(path, _while_wanted(made, is_wanted))
            except _GivenUpError:
                pass  # nothing is left of it, and nobody waits for a word
        return path


def _while_wanted(pieces: Iterator[str], is_wanted: Callable[[], bool]) -> Iterator[str]:
    for piece in pieces:
        if not is_wanted():
            raise _GivenUpError()
        yield piece
    if not is_wanted():  # it ended early, and is not whole
        raise _GivenUpError()
