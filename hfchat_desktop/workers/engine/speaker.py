"""Turns a reply's tokens into events while the model is busy with the next one.

Cutting text, building JSON and writing to the pipe take Python 0.1 ms a token. llama.cpp does
not hold the interpreter while it decodes, so a second thread does that work meanwhile.
"""

from __future__ import annotations

import queue
import threading

from hfchat_desktop.core.reply_text import Pieces, ReplyText
from hfchat_desktop.workers.engine.outbox import Outbox


class Speaker:
    """Says one reply. Use it in a `with` block: at its end everything is said.

    `stopped` is true once a stop string was met; a token that was drawn meanwhile is not said.
    """

    def __init__(self, text: ReplyText, outbox: Outbox) -> None:
        self._text = text
        self._outbox = outbox
        self._tokens: queue.SimpleQueue[tuple[bytes, float] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="speaker", daemon=True)
        self._thinking_from = 0.0
        self.stopped = False
        self.thinking_s = 0.0
        self.count = 0
        self.say = self._tokens.put

    def __enter__(self) -> Speaker:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._tokens.put(None)
        self._thread.join()

    def _run(self) -> None:
        now = 0.0
        while (token := self._tokens.get()) is not None:
            piece, now = token
            if self.stopped:
                continue
            self.count += 1
            self._send(self._text.feed(piece), now)
            self.stopped = self._text.stopped
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
