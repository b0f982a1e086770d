"""What the engine says to the window while it works on one request."""

from __future__ import annotations

import time
from typing import Any

from hfchat_desktop.errors import HFChatError, to_record
from hfchat_desktop.workers.serve import Pipe

_PROGRESS_EVERY_S = 0.1
_SIGN_OF_LIFE_S = 2.0
_PATIENCE_CHANGE = 1.5
_PATIENCE_FLOOR_S = 30.0


class Outbox:
    """Events of the request `number`. Progress is not told more often than ten times a second."""

    def __init__(self, pipe: Pipe, number: int) -> None:
        self._pipe = pipe
        self._number = number
        self._progress_at = 0.0
        self._said_at = time.monotonic()
        self._patience = 0.0
        self._kind = "text"
        self._words = ""
        self._tokens = 0

    def say(self, event: str, **values: Any) -> None:
        """Send an event."""
        self._said_at = time.monotonic()
        self._pipe.send({"event": event, "id": self._number, **values})

    def text(self, kind: str, text: str, now: float) -> None:
        """Put words, of the answer ("text") or of the thinking, into the next event."""
        if kind != self._kind:
            self.flush(now)
            self._kind = kind
        self._words += text
        self._tokens += 1

    def flush(self, now: float) -> None:
        """Send the words that wait."""
        if self._words:
            words, tokens, self._words, self._tokens = self._words, self._tokens, "", 0
            self._said_at = now
            self._pipe.send(
                {"event": self._kind, "id": self._number, "text": words, "tokens": tokens}
            )

    def progress(self, event: str, *, final: bool = False, **values: Any) -> None:
        """Send an event that says how far something is, unless the last is too fresh."""
        now = time.monotonic()
        if final or now - self._progress_at >= _PROGRESS_EVERY_S:
            self._progress_at = now
            self.say(event, **values)

    def failed(self, error: HFChatError) -> None:
        """Say that the request failed."""
        self.say("failed", error=to_record(error))

    def patience(self, seconds: float) -> None:
        """Say after how long a silence the engine hangs, where that changed much."""
        seconds = max(_PATIENCE_FLOOR_S, seconds)
        low, high = self._patience / _PATIENCE_CHANGE, self._patience * _PATIENCE_CHANGE
        if not low <= seconds <= high:
            self._patience = seconds
            self.say("patience", seconds=round(seconds, 1))

    def sign_of_life(self, now: float) -> None:
        """Say something if nothing was said for a while: words may be held back for long."""
        if now - self._said_at > _SIGN_OF_LIFE_S:
            self.say("patience", seconds=round(max(_PATIENCE_FLOOR_S, self._patience), 1))
