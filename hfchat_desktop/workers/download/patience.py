"""How long to wait after a failure, and when to stop trying."""

from __future__ import annotations

import time

from hfchat_desktop.core.downloads import DownloadState
from hfchat_desktop.errors import DownloadRefusedError
from hfchat_desktop.workers.download.answers import RetryError
from hfchat_desktop.workers.download.control import Control
from hfchat_desktop.workers.download.pace import Limits
from hfchat_desktop.workers.download.progress import Progress

MOST_ODD_ANSWERS = 3
"""In a row: addresses that are refused although they are fresh, files of another size."""

MOST_BEGINNINGS = 3
"""How often a server may send from the beginning what was to be continued."""

_COUNT_S = 1.0


class Patience:
    """For one file. A byte that arrives gives all patience back."""

    def __init__(self, control: Control, limits: Limits, progress: Progress) -> None:
        self._control = control
        self._limits = limits
        self._progress = progress
        self._failures = self._odd = self._beginnings = 0
        self._received = 0

    def begin_again(self, host: str) -> None:
        """Count a beginning; raises DownloadRefusedError when there were too many."""
        self._beginnings += 1
        self._received = 0
        if self._beginnings > MOST_BEGINNINGS:
            raise DownloadRefusedError(host=host, reason="range_ignored")

    def wait(self, again: RetryError, received: int) -> None:
        """Wait before the next attempt; raises the error itself when there is to be none."""
        if received > self._received:
            self._failures = self._odd = 0
        self._received = received
        self._failures += 1
        self._odd += again.is_odd
        most = self._limits.most_failures
        if self._odd > MOST_ODD_ANSWERS or (most and self._failures >= most):
            raise again.error
        if again.wait_seconds is not None:
            seconds = again.wait_seconds
        elif again.is_stale and self._failures == 1:
            return  # an address that has expired: a fresh one is no hurry
        else:
            seconds = self._limits.pause(self._failures)
        self._count_down(seconds, again)

    def _count_down(self, seconds: float, again: RetryError) -> None:
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self._progress.tell(
                DownloadState.RETRYING, self._received, wait_seconds=left, error=again.error
            )
            self._control.wait(min(left, _COUNT_S))
