"""How far `hfchat chats export` is, and how Ctrl+C ends it."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterable, Iterator
from types import FrameType, TracebackType
from typing import Self

from hfchat_desktop.cli_progress import Progress
from hfchat_desktop.core.exporting import ExportedChat

_FIRST_SHOWN_S = 0.5
_SHOWN_EVERY_S = 0.1


class ExportProgress:
    """One line on a terminal, where it takes long: "Exporting: chat 3 of 20, 1,200 messages"."""

    def __init__(self, chat_count: int, *, is_shown: bool) -> None:
        self._progress = Progress("Exporting", plainly=False)
        self._is_shown = is_shown and sys.stderr.isatty()
        self._chat_count = chat_count
        self._chat = self._messages = 0
        self._due = time.monotonic() + _FIRST_SHOWN_S
        self._was_shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._was_shown:
            self._progress.end()

    def over(self, chats: Iterable[ExportedChat]) -> Iterator[ExportedChat]:
        """Count the chats that are taken."""
        for chat in chats:
            self._chat += 1
            yield chat

    def told(self, count: int) -> None:
        """Hear of further messages."""
        self.told_all(self._messages + count)

    def told_all(self, count: int) -> None:
        """Hear how many messages are done."""
        self._messages = count
        now = time.monotonic()
        if not self._is_shown or now < self._due:
            return
        self._due = now + _SHOWN_EVERY_S
        self._was_shown = True
        place = f"chat {self._chat:,} of {self._chat_count:,}"
        self._progress.note(f"{place}, {self._messages:,} messages")


class StopBetween:
    """Has Ctrl+C end the work between two pieces, so that a file can be taken away in peace."""

    def __enter__(self) -> Self:
        self._is_asked = False
        self._before = signal.signal(signal.SIGINT, self._on_interrupt)
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        signal.signal(signal.SIGINT, self._before)

    def over(self, pieces: Iterable[str]) -> Iterator[str]:
        """Yield the pieces. Raises KeyboardInterrupt before the next one, or at the end."""
        for piece in pieces:
            self._raise_if_asked()
            yield piece
        self._raise_if_asked()

    def _raise_if_asked(self) -> None:
        if self._is_asked:
            raise KeyboardInterrupt

    def _on_interrupt(self, _number: int, _frame: FrameType | None) -> None:
        self._is_asked = True
