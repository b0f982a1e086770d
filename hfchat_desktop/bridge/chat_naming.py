"""Titles by the model: asked for when nothing else is to be done, after a chat's first reply."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hfchat_desktop.bridge.engine import Engine, EngineState
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import Message, ReplyState, Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.titles import checked_title, title_question
from hfchat_desktop.errors import HFChatError

if TYPE_CHECKING:
    from hfchat_desktop.bridge.chat_session import ChatSession

IDLE_MS = 1500
_MOST_TRIES = 3
_LEAST_PARAMETERS = 500_000_000
"""Smaller models call "What is the capital of France?" "L'Alberta de France"."""


class ChatNaming(QObject):
    """Gives chats that are named by their first words a better name.

    A name that a person gave stays. A question of the person ends what the model is asked
    here, which is then asked again another time. Models that were not made for chats, very
    small ones, and models that are not loaded are not asked.
    """

    def __init__(
        self, session: ChatSession, store: ChatStore, engine: Engine, writer: ReplyWriter
    ) -> None:
        super().__init__(session)
        self._session = session
        self._store = store
        self._engine = engine
        self._writer = writer
        self._wanted: dict[int, int] = {}  # chats, and how often they were asked for
        self._asked = 0, 0  # the request and its chat
        self.enabled = True
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._on_idle_timeout)
        engine.aside.answered.connect(self._on_aside_answered)
        engine.state_changed.connect(self._on_engine_state_changed)
        writer.reply_finished.connect(self._on_writer_reply_finished)
        writer.became_idle.connect(self._wait)

    def _wait(self) -> None:
        if self._wanted:
            self._idle.start()

    def _on_engine_state_changed(self, _state: EngineState) -> None:
        self._wait()

    def _on_writer_reply_finished(self, message: Message) -> None:
        if self.enabled and message.state is ReplyState.DONE and message.text.strip():
            try:
                if self._question(message.chat_id):
                    self._wanted.setdefault(message.chat_id, 0)
            except HFChatError:
                return  # it is gone, or cannot be read: then it keeps its name
            self._wait()

    def _question(self, chat_id: int) -> str:
        """Return the question of a chat that is to be named, "" for any other."""
        chat = self._store.chat(chat_id)
        if chat.temporary or chat.deleted_at is not None or chat.title_by != "words":
            return ""
        path = self._store.path(chat_id)
        if [message.role for message in path] != [Role.USER, Role.ASSISTANT]:
            return ""
        return path[0].text

    def _is_quiet(self) -> bool:
        ready = self._engine.state is EngineState.READY and not self._engine.has_question
        return ready and not self._writer.busy and self._store.first_waiting() is None

    def _can_name(self) -> bool:
        model = self._engine.model
        large = model.get("n_params", _LEAST_PARAMETERS) >= _LEAST_PARAMETERS
        return bool(model.get("chat_template", True)) and large

    def _on_idle_timeout(self) -> None:
        if not self.enabled or not self._can_name():
            self._wanted.clear()
        try:
            while self._wanted and self._is_quiet() and not self._asked[0]:
                self._ask(next(iter(self._wanted)))
        except HFChatError:
            self._wanted.clear()

    def _ask(self, chat_id: int) -> None:
        question, tries = self._question(chat_id), self._wanted.pop(chat_id)
        if not question or tries >= _MOST_TRIES:
            return
        number = self._engine.ask_aside(title_question(question))
        self._asked = number, chat_id if number else 0
        self._wanted[chat_id] = tries + 1

    def _on_aside_answered(self, number: int, text: str) -> None:
        asked, chat_id = self._asked
        if number != asked or not asked:
            return
        self._asked = 0, 0
        if not text:
            return  # broken off: it waits for the next quiet moment
        self._wanted.pop(chat_id, None)
        self._engine.forget(0)
        title = checked_title(text)
        try:
            question = self._question(chat_id).casefold()
            if title and question and not question.startswith(title.casefold()):
                self._store.rename_chat(chat_id, title, by="model")
                self._session.take_name(chat_id)
        except HFChatError:
            return  # the first words stay
        self._wait()
