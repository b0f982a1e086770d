"""A chat that is kept in memory only: begun, kept for good, or let go of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import TEMPORARY_FROM, Chat, Message
from hfchat_desktop.core.store import ChatStore

if TYPE_CHECKING:
    from hfchat_desktop.bridge.chat_session import ChatSession


class TemporaryChat(QObject):
    """Lets go of a temporary chat when another one is opened: here, and in the engine."""

    changed = Signal(bool)  # whether what is open is temporary

    def __init__(
        self, session: ChatSession, store: ChatStore, engine: Engine, writer: ReplyWriter
    ) -> None:
        super().__init__(session)
        self._session = session
        self._store = store
        self._engine = engine
        self._writer = writer
        self._numbers: set[int] = set()  # of temporary chats that were opened
        self._was_open = False
        self._draft: str | None = None  # the chat is to be kept when its reply has ended
        session.chat_opened.connect(self._on_session_chat_opened)
        session.chat_changed.connect(self._on_session_chat_changed)
        writer.reply_finished.connect(self._on_writer_reply_finished)

    @property
    def is_open(self) -> bool:
        """Whether what is open is temporary."""
        return self._session.temporary

    @property
    def has_words(self) -> bool:
        """Whether something is lost when another chat is opened."""
        return self.is_open and self._session.chat is not None

    def begin(self) -> None:
        """Show an empty chat that will leave no trace."""
        self._session.new_chat(temporary=True)

    def keep(self, draft: str) -> None:
        """Make a normal chat of it, with `draft` in the composer; a reply is waited for."""
        chat = self._session.chat
        if not self.is_open:
            return
        if chat is None:
            self._session.new_chat()
            self._session.save_draft(draft)
        elif self._writes(chat.id):
            self._draft = draft
        else:
            self._keep(chat.id, draft)

    @property
    def will_be_kept(self) -> bool:
        """Whether it becomes a normal chat as soon as its reply has ended."""
        return self._draft is not None

    def _keep(self, chat_id: int, draft: str) -> None:
        kept: list[Chat] = []

        def change() -> None:
            kept.append(self._store.keep_temporary_chat(chat_id))
            self._store.save_draft(kept[0].id, draft)

        if self._session.attempt(change):
            self._session.chat_touched.emit(kept[0].id)
            self._session.open_chat(kept[0].id)

    def _writes(self, chat_id: int) -> bool:
        current = self._writer.current
        return current is not None and current.chat_id == chat_id

    def _let_go(self) -> None:
        for number in self._numbers:
            self._writer.drop_chat(number)
            self._engine.forget(number)
        self._draft = None
        current = self._writer.current
        if current is None or current.chat_id <= TEMPORARY_FROM:
            self._numbers.clear()
            self._store.forget_temporary_chats()

    def _on_session_chat_opened(self, chat: Chat | None, _path: object, _draft: str) -> None:
        if chat is None or not chat.temporary:
            self._let_go()
        else:
            self._numbers.add(chat.id)
        if self.is_open or self._was_open:
            self._was_open = self.is_open
            self.changed.emit(self.is_open)

    def _on_session_chat_changed(self, chat: Chat) -> None:
        if chat.temporary:
            self._numbers.add(chat.id)

    def _on_writer_reply_finished(self, message: Message) -> None:
        """What was being written when the chat was left has ended; or it can be kept now."""
        if message.chat_id <= TEMPORARY_FROM:
            return
        chat, draft = self._session.chat, self._draft
        if chat is None or not chat.temporary:
            self._let_go()
        elif draft is not None and chat.id == message.chat_id:
            self._draft = None
            self._keep(chat.id, draft)
