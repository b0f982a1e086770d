"""Says an answer to a screen reader while it is written: by sentences, never by tokens.

Sentences wait for each other: what has come since is said together, at most each 1.5 seconds.
Nothing is said after the answer was stopped or another chat is shown. While nobody listens
nothing is done.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.speech import SentenceCutter
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.transcript.row import Row
from hfchat_desktop.ui.transcript.spoken_message import joined

_TOGETHER_MS = 1_500
_LONGEST = 4_000  # characters that are said at once; the rest is in the conversation


class AnswerSpeech(QObject):
    """Told the rows of answers that grow; `mode` is "sentences", "whole" or "off"."""

    def __init__(self, speaker: QWidget) -> None:
        super().__init__(speaker)
        self.mode = "sentences"
        self._speaker = speaker
        self._row: Row | None = None
        self._cutter = SentenceCutter()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TOGETHER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def grow(self, row: Row) -> None:
        """Say, soon, what has come since."""
        if self.mode != "sentences" or not QAccessible.isActive():
            return
        if row is not self._row:
            self._row, self._cutter = row, SentenceCutter()
        if not self._timer.isActive():
            self._timer.start()

    def finish(self, row: Row, ending: str) -> None:
        """Say the rest of an answer that is whole, then `ending`."""
        self._timer.stop()
        if self.mode != "off":
            began = self.mode == "sentences" and row is self._row
            cutter = self._cutter if began else SentenceCutter()
            self._say(joined(cutter.take(row.all_blocks(), finished=True)))
        self._row = None
        announce(self._speaker, ending)

    def drop(self) -> None:
        """Say no more of it."""
        self._timer.stop()
        self._row = None

    def _on_timer_timeout(self) -> None:
        if self._row is not None:
            self._say(joined(self._cutter.take(self._row.blocks(), finished=False)))

    def _say(self, words: str) -> None:
        if words:
            announce(self._speaker, words[:_LONGEST])
