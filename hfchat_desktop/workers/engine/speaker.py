"""Turns a reply's tokens into events while the model is busy with the next one.

Cutting text, building JSON and writing to the pipe take Python 0.1 ms a token. llama.cpp does
not hold the interpreter while it decodes, so a second thread does that work meanwhile. Where
every core decodes, each waking of that thread holds the others up; so words that come close
together wait for each other. The window shows no more than thirty changes a second anyway.
"""

from __future__ import annotations

import queue
import threading

from hfchat_desktop.core.reply_text import Pieces, ReplyText
from hfchat_desktop.workers.engine.outbox import Outbox

Token = tuple[bytes, float]
"""The bytes of a token, and when it was drawn in seconds of a monotonic clock."""

TOGETHER_S = 0.03


class Speaker:
    """Says one reply. Use it in a `with` block: at its end everything is said.

    `stopped` is true once a stop string was met; tokens that were drawn meanwhile are not
    said. `together_s`: how long a token may wait for the next; 0 says each at once, so that
    a stop string is noticed at once too.
    """

    def __init__(self, text: ReplyText, outbox: Outbox, together_s: float = TOGETHER_S) -> None:
        self._text = text
        self._outbox = outbox
        self._together_s = together_s
        self._drawn: list[Token] = []
        self._said_at = 0.0
        self._tokens: queue.SimpleQueue[list[Token] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)
        self._thinking_from = 0.0
        self.stopped = False
        self.thinking_s = 0.0
        self.count = 0

    def say(self, token: Token) -> None:
        """Say a token, now or together with the next. The first is never kept waiting."""
        self._drawn.append(token)
        if token[1] - self._said_at >= self._together_s:
            self._said_at = token[1]
            self._tokens.put(self._drawn)
            self._drawn = []

    def __enter__(self) -> Speaker:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._tokens.put(self._drawn)
        self._tokens.put(None)
        self._thread.join()

    def _run(self) -> None:
        now = 0.0
        while (tokens := self._tokens.get()) is not None:
            for piece, now in tokens:
                if not self.stopped:
                    self.count += 1
                    self._send(self._text.feed(piece), now)
                    self.stopped = self._text.stopped
            self._outbox.flush(now)
        self._send(self._text.finish(), now)
        self._outbox.flush(now)

    def _send(self, words: Pieces, now: float) -> None:
        for kind, text in words:
            self._outbox.text(kind, text, now)
            if kind == "thinking":
                self._thinking_from = self._thinking_from or now
                self.thinking_s = now - self._thinking_from
        if not words:
            self._outbox.sign_of_life(now)
