"""What a download tells of itself, a few times a second."""

from __future__ import annotations

import time
from collections.abc import Callable

from hfchat_desktop.core.download_records import DownloadEvent
from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.workers.download.pace import Speed

Report = Callable[[DownloadEvent], None]


class Progress:
    """Counts the bytes of all parts. `report` is called from the thread that fetches."""

    def __init__(self, report: Report, total: int, every_seconds: float) -> None:
        self._report = report
        self._every = every_seconds
        self._total = total
        self._before = 0
        self._received = 0
        self._speed = Speed()
        self._state: DownloadState | None = None
        self._told_at = 0.0

    def resize(self, old: int, new: int) -> None:
        """Take a file's true size in the place of what was thought to be it."""
        self._total += new - old

    def file_done(self, size_bytes: int) -> None:
        """Count a file as there."""
        self._before += size_bytes
        self._received = self._before

    def tell_done(self) -> None:
        """Tell that all is there."""
        self._before = self._total
        self.tell(DownloadState.DONE, 0)

    def tell(
        self,
        state: DownloadState,
        received: int | None = None,
        *,
        wait_seconds: float = 0.0,
        error: HFChatError | None = None,
    ) -> None:
        """Tell the state, and how many bytes of the present file are there.

        The same state is told again only after a while, unless it counts down.
        """
        if received is not None:
            self._received = self._before + received
        now = time.monotonic()
        if state is self._state and not wait_seconds and now - self._told_at < self._every:
            return
        speed = 0.0
        if state is DownloadState.RUNNING:
            speed = self._speed.note(self._received)
        else:
            self._speed.forget()
        self._state, self._told_at = state, now
        left = (self._total - self._received) / speed if speed else None
        self._report(
            DownloadEvent(state, self._received, self._total, speed, left, wait_seconds, error)
        )
