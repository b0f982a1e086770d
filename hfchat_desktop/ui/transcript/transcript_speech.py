"""What the conversation says to a screen reader by itself: an answer, its end, its problem.

Each thing is said once. Where two windows show the same answer, one of them says nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.chats import Message, ReplyState
from hfchat_desktop.ui.announce import announce
from hfchat_desktop.ui.transcript.row import Row

if TYPE_CHECKING:
    from hfchat_desktop.ui.transcript.answer_speech import AnswerSpeech


class TranscriptSpeech:
    """Told what happens to the rows of one conversation."""

    def __init__(self, speaker: QWidget) -> None:
        self.is_hushed: Callable[[int], bool] = _never  # asked with the number of a message
        self._speaker_of = ref(speaker)  # which holds this, and must go when it is let go
        self._answer: AnswerSpeech | None = None  # made when somebody listens
        self._mode = "sentences"

    def set_mode(self, mode: str) -> None:
        """Say answers by "sentences", as a "whole", or not ("off")."""
        self._mode = mode
        if self._answer is not None:
            self._answer.mode = mode

    def begin(self, row: Row) -> None:
        """Say that an answer begins."""
        self._say(row, QCoreApplication.translate("Transcript", "Writing"))

    def grow(self, row: Row) -> None:
        """Say, soon, what has come since."""
        speaker = self._listened(row)
        if speaker is not None:
            self._made(speaker).grow(row)

    def finish(self, row: Row) -> None:
        """Say the rest of an answer and how it ended, or that it was stopped."""
        message, speaker = row.message, self._listened(row)
        if message.state is not ReplyState.DONE:
            self.drop()
            if message.state is ReplyState.STOPPED:
                self._say(row, QCoreApplication.translate("Transcript", "Stopped"))
        elif speaker is not None:
            self._made(speaker).finish(row, _ending(message))

    def tell_problem(self, row: Row, words: str, *, at_once: bool) -> None:
        """Say what went wrong, and no more of the answer."""
        self.drop()
        self._say(row, words, at_once=at_once)

    def drop(self) -> None:
        """Say no more of an answer."""
        if self._answer is not None:
            self._answer.drop()

    def _listened(self, row: Row) -> QWidget | None:
        """Return what speaks, where somebody listens to it."""
        speaker = self._speaker_of()
        if not QAccessible.isActive() or speaker is None or not speaker.window().isVisible():
            return None
        return None if self.is_hushed(row.message.id) else speaker

    def _say(self, row: Row, words: str, *, at_once: bool = False) -> None:
        speaker = self._listened(row)
        if speaker is not None:
            announce(speaker, words, at_once=at_once)

    def _made(self, speaker: QWidget) -> AnswerSpeech:
        if self._answer is None:
            from hfchat_desktop.ui.transcript.answer_speech import AnswerSpeech

            self._answer = AnswerSpeech(speaker)
            self._answer.mode = self._mode
        return self._answer


def _never(_message_id: int) -> bool:
    return False


def _ending(message: Message) -> str:
    from hfchat_desktop.ui.reply_figures import tokens_text

    tokens = tokens_text(message.stats.completion_tokens if message.stats else 0)
    return QCoreApplication.translate("Transcript", "Finished, {tokens}").format(tokens=tokens)
