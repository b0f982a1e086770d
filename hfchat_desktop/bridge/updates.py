"""Asks once a day at most whether there is a newer version, where a person wants to be told.

Nothing is ever downloaded: what is found is a number and the address of a page.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.child import StartProcess
from hfchat_desktop.bridge.wishes import Loss, Wishes
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.release import Release, is_due, is_newer
from hfchat_desktop.errors import HFChatError, from_record
from hfchat_desktop.errors_sharing import ShareAnswerError
from hfchat_desktop.workers.process import WorkerProcess

_NOTES = "updates"
_TIME_LIMIT_MS = 20_000
_IDLE_MS = 1_000


class Notes(Protocol):
    """Where it is remembered when was asked last, and what is to be left out."""

    def recall(self, key: str, default: Any = None) -> Any:
        """Return what was remembered."""

    def remember(self, key: str, value: Any) -> None:
        """Keep a value."""


class Updates(QObject):
    """Each question ends with one of the signals; `by_itself` says that nobody asked for it."""

    found = Signal(object, bool)  # core.release.Release, by_itself
    nothing_newer = Signal(bool)
    failed = Signal(object, bool)  # errors.HFChatError

    def __init__(
        self,
        repository: str,
        installed: str,
        access: Callable[[], HubAccess],
        notes: Notes,
        parent: QObject | None = None,
        *,
        start_process: StartProcess | None = None,
    ) -> None:
        super().__init__(parent)
        self.repository = repository
        self._installed = installed
        self._access = access
        self._notes = notes
        self._unsaved: dict[str, Any] = {}
        self._by_itself = False
        self._number = 0
        self._wishes = Wishes(
            start_process or _start, self, time_limit_ms=_TIME_LIMIT_MS, idle_ms=_IDLE_MS
        )
        self._wishes.answered.connect(self._on_wishes_answered)
        self._wishes.lost.connect(self._on_wishes_lost)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._wishes.is_open(self._number)

    def check(self) -> None:
        """Ask now, since a person wants to know."""
        self._ask(by_itself=False)

    def check_if_due(self) -> None:
        """Ask if a day has gone by since the last time, however that ended."""
        if not self.busy and is_due(self._noted().get("asked_at"), time.time()):
            self._ask(by_itself=True)

    def skip(self, release: Release) -> None:
        """Say nothing more of this version by itself."""
        self._note(skipped=release.version)

    def close(self) -> None:
        """End the child; no more signals."""
        self._wishes.close()

    def _ask(self, *, by_itself: bool) -> None:
        self._by_itself = by_itself and (not self.busy or self._by_itself)
        if self.busy or not self.repository:
            return
        self._note(asked_at=time.time())
        access = self._access().with_token("", "")
        self._number = self._wishes.ask(
            {"do": "release", "access": vars(access), "repository": self.repository}
        )

    def _noted(self) -> dict[str, Any]:
        noted = self._notes.recall(_NOTES)
        return {**(noted if isinstance(noted, dict) else {}), **self._unsaved}

    def _note(self, **values: object) -> None:
        self._unsaved |= values
        with suppress(HFChatError):  # held until the app ends where nothing can be saved
            self._notes.remember(_NOTES, self._noted())
            self._unsaved.clear()

    def _on_wishes_answered(self, _number: int, message: dict[str, Any]) -> None:
        if message.get("event") != "release":
            self.failed.emit(from_record(message["error"]), self._by_itself)
            return
        record = message.get("release")
        release = Release(**record) if isinstance(record, dict) else None
        if release is None or not is_newer(release.version, self._installed):
            self.nothing_newer.emit(self._by_itself)
        elif self._by_itself and self._noted().get("skipped") == release.version:
            self.nothing_newer.emit(True)
        else:
            self.found.emit(release, self._by_itself)

    def _on_wishes_lost(self, _number: int, _command: dict[str, Any], loss: Loss) -> None:
        error: HFChatError = ShareAnswerError(host=self._access().host, reason=loss.detail)
        self.failed.emit(error, self._by_itself)


def _start() -> WorkerProcess:
    return WorkerProcess("share")
