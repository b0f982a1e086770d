"""Tells that a long answer is there, to somebody who has gone to another window meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.chats import Message, ReplyState
from hfchat_desktop.core.plain_text import plain_label
from hfchat_desktop.ui.notification import SystemMessage

_LONG_S = 20.0


class AnswerNotice(QObject):
    """Told when a reply begins and ends; `chat_requested` tells the chat of one that was clicked.

    No word of the chat is in the message: it may be read on a locked screen.
    """

    chat_requested = Signal(object)

    def __init__(
        self, window: QWidget, wanted: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._begun: dict[int, float] = {}  # by message
        self._chat: int | None = None
        self._message = SystemMessage(window, self)
        self._message.clicked.connect(self._on_message_clicked)

    def note_started(self, message: Message) -> None:
        """A reply begins."""
        self._begun[message.id] = time.monotonic()

    def note_finished(self, message: Message) -> None:
        """A reply ended: tell it, if it took long and a person did not stop it."""
        begun = self._begun.pop(message.id, None)
        if begun is None or time.monotonic() - begun < _LONG_S:
            return
        if message.state is ReplyState.STOPPED or not self._wanted():
            return
        name = plain_label(message.model, longest=80) or self.tr("The model")
        words = self.tr("{model} has answered").format(model=name)
        if message.state is not ReplyState.DONE:
            words = self.tr("{model} stopped before the end of its answer").format(model=name)
        self._chat = message.chat_id
        self._message.tell(words)

    def close(self) -> None:
        """Take the message away."""
        self._message.close()

    def _on_message_clicked(self) -> None:
        if self._chat is not None:
            self.chat_requested.emit(self._chat)
