"""The open chat: what a person does with it, and what follows.

Every wish is saved before it is carried out. Messages form a tree; the session shows one
path through it.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.asking import Asking
from hfchat_desktop.bridge.chat_folders import ChatFolders
from hfchat_desktop.bridge.chat_naming import ChatNaming
from hfchat_desktop.bridge.chat_trash import ChatTrash
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.temporary_chat import TemporaryChat
from hfchat_desktop.bridge.versions import Versions
from hfchat_desktop.core.chats import Chat, Message, Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.titles import title_from
from hfchat_desktop.errors import HFChatError

LAST_CHAT = "last_chat"
"""The key under which the store remembers the open chat."""


class ChatSession(QObject):
    """Sends in the open chat; None is a chat to be. What is done with messages is in `versions`.

    A chat is created by its first message, so an empty one is never kept.
    """

    chat_opened = Signal(object, object, str)  # Chat or None, its visible path, its draft
    chat_changed = Signal(object)
    chats_changed = Signal()  # several, or which there are
    chat_touched = Signal(int)  # only this one; it may be new
    message_added = Signal(object)
    path_changed = Signal(object)
    queue_changed = Signal(object)
    failed = Signal(object)
    draft_saved = Signal()
    draft_failed = Signal(object)
    fields_changed = Signal(object)  # Chat: what the open one, or the one to be, is asked with
    reply_started = Signal(object)
    reply_finished = Signal(object)

    def __init__(
        self,
        store: ChatStore,
        engine: Engine,
        writer: ReplyWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._engine = engine
        self._writer = writer
        self._chat: Chat | None = None
        self._fields: dict[str, Any] = {}  # of a chat to be
        self._temporary = False
        self.asking = Asking(store, engine)
        self._paused = False  # after a failure the queue waits for the person
        self.versions = Versions(self, store, engine, writer)
        self.folders = ChatFolders(store, writer, self)
        self.naming = ChatNaming(self, store, engine, writer)
        self.unkept = TemporaryChat(self, store, engine, writer)
        self.trash = ChatTrash(store, self)
        self.trash.failed.connect(self.failed)
        writer.reply_started.connect(self._on_writer_reply_started)
        writer.reply_finished.connect(self._on_writer_reply_finished)
        writer.became_idle.connect(self._on_writer_became_idle)

    # --- which chat -------------------------------------------------------------------

    @property
    def chat(self) -> Chat | None:
        """The open chat, None for one that has no message yet."""
        return self._chat

    @property
    def temporary(self) -> bool:
        """Whether the open chat, or the one to be, is kept in memory only."""
        return self._temporary

    @property
    def shown(self) -> Chat:
        """The open chat; where it is still to be, one with the number 0."""
        return self._chat or Chat(0, "", **self._fields)

    def chats(self) -> list[Chat]:
        """Return every chat that is not in the trash, newest first."""
        try:
            return self._store.chats()
        except HFChatError as error:
            self.failed.emit(error)
            return []

    def look_up(self, chat_id: int) -> Chat | None:
        """Return a chat as it is now, None where it is gone."""
        try:
            return self._store.chat(chat_id)
        except HFChatError:
            return None

    def set_fields(self, **fields: Any) -> None:
        """Set persona, parameters … of the open chat, or of the one to be."""

        def change() -> None:
            if self._chat is None:
                self._fields |= fields
            else:
                self._store.set_chat_fields(self._chat.id, **fields)
                self._chat = self._store.chat(self._chat.id)
            self.fields_changed.emit(self.shown)

        self.attempt(change)

    def open_last(self) -> None:
        """Open the chat that was open when the app ended, or an empty one."""
        last = self._store.recall(LAST_CHAT, None)
        if isinstance(last, int):
            try:
                if self._store.chat(last).deleted_at is None:
                    self.open_chat(last)
                    return
            except HFChatError:
                pass
        self.new_chat()

    def open_chat(self, chat_id: int) -> None:
        """Show a chat; what is being written goes on in the chat where it belongs."""
        try:
            self._chat = self._store.chat(chat_id)
            path = [self._writer.settled(message) for message in self._path()]
            draft = self._store.draft(chat_id)
        except HFChatError as error:
            self.failed.emit(error)
            return
        self._temporary = self._chat.temporary
        self._remember_open()
        self.chat_opened.emit(self._chat, path, draft)
        self._tell_queue()

    def new_chat(self, *, temporary: bool = False, folder_id: int = 0) -> None:
        """Show an empty chat, which will be in a folder (0: in none).

        A temporary one leaves no trace, and is in none.
        """
        fields = {"folder_id": folder_id} if folder_id and not temporary else {}
        self._chat, self._fields, self._temporary = None, fields, temporary
        self._remember_open()
        self.chat_opened.emit(None, [], "" if temporary else self._store.draft(None))
        self._tell_queue()

    def read_again(self) -> None:
        """Show what there is now: other chats have taken the place of those known so far."""
        if not self._temporary:
            self.open_last()
        self.chats_changed.emit()
        self.trash.emptied.emit()

    # --- what a person does with it -----------------------------------------------------

    def send(self, text: str) -> bool:
        """Send, or queue while a reply is written; return False if it could not be saved."""
        if not text.strip():
            return False
        self._paused = False
        try:
            chat = self._chat or self._create_chat(text)
            if self._writer.busy:
                self._store.enqueue(chat.id, text)
                self._tell_queue()
            else:
                self._ask(chat, text)
            self._store.save_draft(chat.id, "")
        except HFChatError as error:
            self.failed.emit(error)
            return False
        self.draft_saved.emit()
        return True

    def stop(self) -> None:
        """Stop the reply being written; its words are kept."""
        self._writer.stop()

    def send_waiting(self) -> None:
        """Send the next question that waits: in the open chat first, then elsewhere.

        After a failure the queue waits until the person does something.
        """
        if self._paused or self._writer.busy:
            return

        def change() -> None:
            waiting = self._next_waiting()
            if waiting is not None:
                number, chat_id, text = waiting
                self._ask(self._store.chat(chat_id), text, queued=number)
                self._tell_queue()

        self.attempt(change)

    def save_draft(self, text: str) -> None:
        """Keep what is in the composer."""
        if self._temporary and self._chat is None:
            return
        try:
            self._store.save_draft(self._chat.id if self._chat else None, text)
        except HFChatError as error:
            self.draft_failed.emit(error)
        else:
            if text:  # without a word nothing may have been written
                self.draft_saved.emit()

    def recall(self, key: str) -> Any:
        """Return what `remember` kept under a key, None where it kept nothing."""
        return self._store.recall(key)

    def remember(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold for the next start; it is of no great moment."""
        with suppress(HFChatError):
            self._store.remember(key, value)

    def save_again(self, text: str) -> None:
        """Write something in any case: `draft_saved` tells that it can be done again."""
        number = self._chat.id if self._chat is not None else None
        try:
            last = self._store.recall(LAST_CHAT) if self._temporary else number
            self._store.remember(LAST_CHAT, last)
            if not self._temporary:
                self._store.save_draft(number, text)
        except HFChatError as error:
            self.draft_failed.emit(error)
        else:
            self.draft_saved.emit()

    def take_from_queue(self, index: int) -> str:
        """Take a waiting question out of the queue and return its text, "" if it is gone."""
        if self._chat is None:
            return ""
        waiting = self._store.queue(self._chat.id)
        if not 0 <= index < len(waiting):
            return ""
        number, text = waiting[index]
        self.attempt(lambda: self._store.dequeue(number))
        self._tell_queue()
        return text

    # --- the chat as a whole --------------------------------------------------------------

    def rename(self, chat_id: int, title: str) -> None:
        """Give a chat another name."""

        def change() -> None:
            self._store.rename_chat(chat_id, title.strip())
            self.take_name(chat_id)

        if title.strip():
            self.attempt(change)

    def take_name(self, chat_id: int) -> None:
        """Tell the name that a chat has now."""
        if self._chat is not None and self._chat.id == chat_id:
            self._chat = self._store.chat(chat_id)
            self.chat_changed.emit(self._chat)
        self.chat_touched.emit(chat_id)

    def delete(self, chat_id: int) -> bool:
        """Move a chat to the trash; it can be restored for 30 days."""
        self._writer.drop_chat(chat_id)
        deleted = self.attempt(lambda: self._store.delete_chat(chat_id))
        if deleted:
            self.chats_changed.emit()
            if self._chat is not None and self._chat.id == chat_id:
                self.new_chat()
        return deleted

    def restore(self, chat_id: int) -> None:
        """Take a chat out of the trash and show it."""
        if self.attempt(lambda: self._store.restore_chat(chat_id)):
            self.chats_changed.emit()
            self.open_chat(chat_id)

    # --- for those who do a part of it -------------------------------------------------------

    def attempt(self, change: Callable[[], object]) -> bool:
        """Do something that may fail, and tell why it did."""
        self._paused = False
        try:
            change()
        except HFChatError as error:
            self.failed.emit(error)
            return False
        return True

    def show_path(self) -> None:
        """Tell the visible path of the open chat, of which something changed."""
        self.path_changed.emit(self._path())

    # --- how it is done -------------------------------------------------------------------

    def _create_chat(self, text: str) -> Chat:
        make = self._store.create_temporary_chat if self._temporary else self._store.create_chat
        chat = make(title=title_from(text))
        fields = dict(self._fields)
        folder = fields.pop("folder_id", 0)
        self._store.set_chat_fields(chat.id, **fields)
        if folder:
            self._store.move_chats([chat.id], folder)  # into one that is gone it is not moved
        self._chat, self._fields = self._store.chat(chat.id), {}
        if not self._temporary:
            self._store.save_draft(None, "")
        self._remember_open()
        self.chat_touched.emit(chat.id)
        self.chat_changed.emit(self._chat)
        return self._chat

    def _ask(self, chat: Chat, text: str, queued: int = 0) -> None:
        """Save a question and begin its reply; `queued` is its number in the queue, or 0."""
        path = self._store.path(chat.id)
        last = path[-1] if path else None
        if last is not None and last.role is Role.USER and last.text == text and not queued:
            question = last  # it was saved, and then there was no room for a reply
        else:
            parent = last.id if last is not None else None
            question = self._store.add_message(
                chat.id, parent, Role.USER, text, from_queue=queued or None
            )
            self._show(question)
        self._reply(question)

    def _reply(self, question: Message) -> None:
        """Begin the reply to a question that is saved."""
        reply = self.versions.begin_reply(question)
        self._show(reply)
        self.versions.have_written(reply)

    def _path(self) -> list[Message]:
        if self._chat is None:
            return []
        return [self._writer.latest(m) for m in self._store.path(self._chat.id)]

    def _show(self, message: Message) -> None:
        if self._chat is not None and message.chat_id == self._chat.id:
            self.message_added.emit(message)

    def _tell_queue(self) -> None:
        waiting = self._store.queue(self._chat.id) if self._chat else []
        self.queue_changed.emit([text for _, text in waiting])

    def _remember_open(self) -> None:
        if self._temporary:
            return
        try:
            self._store.remember(LAST_CHAT, self._chat.id if self._chat else None)
        except HFChatError as error:
            self.failed.emit(error)

    # --- what the writer says -----------------------------------------------------------

    def _on_writer_reply_started(self, message: Message) -> None:
        if self._chat is not None and message.chat_id == self._chat.id:
            self.reply_started.emit(message)

    def _on_writer_reply_finished(self, message: Message) -> None:
        if message.problem is not None:
            self._paused = True
        if self._chat is not None and message.chat_id == self._chat.id:
            self.reply_finished.emit(message)
        self.chat_touched.emit(message.chat_id)

    def _on_writer_became_idle(self) -> None:
        self.send_waiting()

    def _next_waiting(self) -> tuple[int, int, str] | None:
        if self._chat is not None:
            for number, text in self._store.queue(self._chat.id)[:1]:
                return number, self._chat.id, text
        return self._store.first_waiting()
