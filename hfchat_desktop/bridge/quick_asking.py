"""Questions from the small window: each a normal chat, asked in its turn with all others."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import Message
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.titles import title_from
from hfchat_desktop.errors import HFChatError


class QuickAsking(QObject):
    """One chat at a time, which the main window need not have open.

    A question is put into the queue of its chat, and the session asks it when it is its turn:
    so there is one answer at a time, whichever window wants it, and a restart loses none.
    """

    path_changed = Signal(object, object)  # messages; texts that wait
    reply_finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        store: ChatStore,
        session: ChatSession,
        writer: ReplyWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._session = session
        self._writer = writer
        self._chat_id = 0
        writer.reply_started.connect(self._on_writer_reply_started)
        writer.reply_finished.connect(self._on_writer_reply_finished)
        session.chats_changed.connect(self._on_session_chats_changed)

    @property
    def chat_id(self) -> int:
        """The number of the chat, 0 for one that is still to be."""
        return self._chat_id

    @property
    def is_writing(self) -> bool:
        """Whether an answer of this chat is being written."""
        current = self._writer.current
        return current is not None and current.chat_id == self._chat_id != 0

    @property
    def is_waiting(self) -> bool:
        """Whether a question of this chat waits for the answers to others."""
        return bool(self._chat_id and self._waiting()) and not self.is_writing

    def ask(self, text: str) -> bool:
        """Ask, in this chat or in a new one; return False where it could not be saved."""
        try:
            if not self._chat_id:
                self._chat_id = self._store.create_chat(title=title_from(text)).id
            self._store.enqueue(self._chat_id, text)
        except HFChatError as error:
            self.failed.emit(error)
            return False
        self._session.attempt(self._session.send_waiting)
        self._session.chat_touched.emit(self._chat_id)
        self._tell()
        return True

    def begin(self) -> None:
        """Ask in a new chat from now on."""
        self._chat_id = 0
        self._tell()

    def stop(self) -> None:
        """Stop the answer of this chat and ask nothing more of what waits in it."""
        try:
            for number, _ in self._waiting():
                self._store.dequeue(number)
        except HFChatError as error:
            self.failed.emit(error)
        if self.is_writing:
            self._session.stop()
        self._tell()

    def take_back(self, index: int) -> str:
        """Take a question that waits out of the queue and return its text, "" if it is gone."""
        waiting = self._waiting()
        if not 0 <= index < len(waiting):
            return ""
        number, text = waiting[index]
        try:
            self._store.dequeue(number)
        except HFChatError as error:
            self.failed.emit(error)
            return ""
        self._tell()
        return text

    def _waiting(self) -> list[tuple[int, str]]:
        return self._store.queue(self._chat_id) if self._chat_id else []

    def _tell(self) -> None:
        path: list[Message] = []
        if self._chat_id:
            try:
                path = [self._writer.latest(m) for m in self._store.path(self._chat_id)]
            except HFChatError:
                self._chat_id = 0
        self.path_changed.emit(path, [text for _, text in self._waiting()])

    def _on_writer_reply_started(self, message: Message) -> None:
        if message.chat_id == self._chat_id:
            self._tell()

    def _on_writer_reply_finished(self, message: Message) -> None:
        if message.chat_id == self._chat_id:
            self._tell()
            self.reply_finished.emit(message)

    def _on_session_chats_changed(self) -> None:
        """The chat may have been moved to the trash: the next question begins another."""
        chat = self._session.look_up(self._chat_id) if self._chat_id else None
        if self._chat_id and (chat is None or chat.deleted_at is not None):
            self.begin()
