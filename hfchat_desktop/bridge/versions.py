"""What a person does with the messages of a chat: nothing is overwritten, all can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.core.chats import Chat, Message, ReplyState, Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.titles import numbered_title
from hfchat_desktop.errors import HFChatError

if TYPE_CHECKING:
    from hfchat_desktop.bridge.chat_session import ChatSession
    from hfchat_desktop.core.chats import TreeNode
    from hfchat_desktop.core.ratings import Rating


class Versions(QObject):
    """Versions, deletions, forks, pins and ratings of the messages of the open chat."""

    message_changed = Signal(object)  # what is said about it, not its words

    def __init__(
        self, session: ChatSession, store: ChatStore, engine: Engine, writer: ReplyWriter
    ) -> None:
        super().__init__(session)
        self._session = session
        self._store = store
        self._engine = engine
        self._writer = writer

    # --- another version ------------------------------------------------------------------

    def regenerate(
        self, message_id: int, parameters: Mapping[str, Any] | None = None, model: str = ""
    ) -> None:
        """Write another version of a reply; the old one stays as its sibling.

        `parameters` are those of this version alone; `model` is the path of another one,
        which is loaded first.
        """
        if model:
            self._engine.load(self._session.asking.load_options(model))
        self._session.attempt(lambda: self._regenerate(message_id, parameters))

    def edit(self, message_id: int, text: str) -> None:
        """Make another version of a message; the old one and what followed stay.

        A question is answered anew, an answer stands as it was changed.
        """
        self._session.attempt(lambda: self._edit(message_id, text))

    def add_answer(self, message_id: int, model: str, text: str) -> None:
        """Add an answer from elsewhere to a question, or beside one of its answers."""

        def change() -> None:
            message = self._store.message(message_id)
            asked = message.id if message.role is Role.USER else message.parent_id
            if asked is None or not text.strip():
                return
            self._store.select_branch(asked)
            self._store.add_answer(asked, model.strip(), text)
            self._show_changed()

        self._session.attempt(change)

    def continue_reply(self, message_id: int, *, leave_out: bool = False) -> None:
        """Go on with a reply that was stopped, interrupted or failed, after its last word.

        With `leave_out` the oldest messages may be left out though the chat is to be asked.
        """
        self._session.attempt(lambda: self._continue(message_id, leave_out=leave_out))

    # --- which version is shown -------------------------------------------------------------

    def step(self, message_id: int, step: int) -> None:
        """Show the previous (-1) or next (+1) version of a message."""

        def change() -> None:
            self._store.step_branch(message_id, step)
            self._session.show_path()

        self._session.attempt(change)

    def show(self, message_id: int) -> None:
        """Show a version, wherever it is in the tree."""

        def change() -> None:
            self._store.select_branch(message_id)
            self._session.show_path()

        self._session.attempt(change)

    def tree(self) -> list[TreeNode]:
        """Return all messages of the open chat, parents before children."""
        chat = self._session.chat
        found: list[TreeNode] = []
        if chat is not None:
            self._session.attempt(lambda: found.extend(self._store.tree(chat.id)))
        return found

    # --- deleting and forking ---------------------------------------------------------------

    def delete_version(self, message_id: int) -> bool:
        """Take one version of a message away, with what follows it; `restore` brings it back."""
        return self._delete(message_id, self._store.delete_version)

    def delete_message(self, message_id: int) -> bool:
        """Take a message away in all its versions, with what follows; `restore` undoes it."""
        return self._delete(message_id, self._store.delete_message)

    def restore(self, message_id: int) -> None:
        """Bring back what was deleted, in the chat where it was."""

        def change() -> None:
            self._store.restore_message(message_id)
            chat_id = self._store.message(message_id).chat_id
            if self._is_open(chat_id):
                self._show_changed()
            else:
                self._session.open_chat(chat_id)

        self._session.attempt(change)

    def fork(self, message_id: int, title: str) -> None:
        """Go on from a message in a chat of its own, which is opened."""

        def change() -> None:
            taken = (chat.title for chat in self._store.chats())
            chat = self._store.fork_chat(message_id, numbered_title(title, taken))
            self._session.chats_changed.emit()
            self._session.open_chat(chat.id)

        self._session.attempt(change)

    def origin(self) -> Chat | None:
        """Return the chat that the open one was forked from, None where there is none now."""
        chat = self._session.chat
        if chat is None or not chat.forked_from:
            return None
        try:
            found = self._store.chat(chat.forked_from)
        except HFChatError:
            return None
        return found if found.deleted_at is None else None

    def open_origin(self) -> None:
        """Open the chat that the open one was forked from, at the message where it was."""
        chat, origin = self._session.chat, self.origin()
        if chat is None or origin is None:
            return

        def change() -> None:
            self._store.select_branch(chat.forked_at)

        if chat.forked_at:
            self._session.attempt(change)
        self._session.open_chat(origin.id)

    # --- what is said about a message -------------------------------------------------------

    def rate(self, message_id: int, rating: Rating | None) -> None:
        """Keep what a person thinks of an answer; None takes it back."""

        def change() -> None:
            self._store.set_rating(message_id, rating)
            self._tell(message_id)

        self._session.attempt(change)

    def pin(self, message_id: int, pinned: bool) -> None:
        """Let a message stay when older ones no longer fit."""

        def change() -> None:
            self._store.set_message_pinned(message_id, pinned)
            self._tell(message_id)

        self._session.attempt(change)

    # --- for the session --------------------------------------------------------------------

    def begin_reply(
        self, question: Message, parameters: Mapping[str, Any] | None = None
    ) -> Message:
        """Save an empty reply to a question, with the model and parameters that will write it."""
        name = self._engine.model_name
        if name and self._store.chat(question.chat_id).model != name:
            self._store.set_chat_model(question.chat_id, name)
        own = dict(parameters or {})
        return self._store.begin_reply(
            question.chat_id,
            question.id,
            model=name,
            sampling=self._session.asking.sampling(question.chat_id, own),
            parameters=own,
        )

    def have_written(self, reply: Message) -> None:
        """Ask the engine for a reply that is saved and empty."""
        until = [m for m in self._store.path(reply.chat_id) if m.id != reply.id]
        asked = self._session.asking.question(reply.chat_id, until, own=reply.parameters)
        self._writer.write(reply, asked)
        self._session.chat_touched.emit(reply.chat_id)

    # --- how it is done -----------------------------------------------------------------------

    def _regenerate(self, message_id: int, parameters: Mapping[str, Any] | None) -> None:
        message = self._store.message(message_id)
        if message.role is not Role.ASSISTANT or message.parent_id is None:
            return
        self._store.select_branch(message.parent_id)
        self._begin_version(self._store.message(message.parent_id), parameters)

    def _begin_version(
        self, question: Message, parameters: Mapping[str, Any] | None = None
    ) -> None:
        reply = self.begin_reply(question, parameters)
        self._session.show_path()
        self.have_written(reply)

    def _edit(self, message_id: int, text: str) -> None:
        old = self._store.message(message_id)
        if not text.strip():
            return
        if old.role is Role.USER:
            question = self._store.add_message(old.chat_id, old.parent_id, Role.USER, text)
            self._begin_version(question)
        elif old.parent_id is not None:
            self._store.add_answer(old.parent_id, old.model, text)
            self._session.show_path()
        self._session.chat_touched.emit(old.chat_id)

    def _continue(self, message_id: int, *, leave_out: bool) -> None:
        message = self._store.message(message_id)
        if message.role is not Role.ASSISTANT or message.state is ReplyState.WRITING:
            return
        path = self._store.path(message.chat_id)
        before = [m for m in path if m.id < message.id]
        asked = self._session.asking.question(
            message.chat_id, before, prefill=message.text, own=message.parameters
        )
        if leave_out:
            asked = replace(asked, may_leave_out=None)
        self._store.save_partial(message.id, message.text, message.thinking)
        writing = replace(message, state=ReplyState.WRITING, problem=None)
        self._writer.write(writing, asked)

    def _delete(self, message_id: int, hide: Any) -> bool:
        def change() -> None:
            self._writer.drop_chat(self._store.message(message_id).chat_id)
            hide(message_id)
            self._show_changed()

        return self._session.attempt(change)

    def _show_changed(self) -> None:
        self._session.show_path()
        self._session.chats_changed.emit()

    def _tell(self, message_id: int) -> None:
        message = self._store.message(message_id)
        if self._is_open(message.chat_id):
            self.message_changed.emit(self._writer.latest(message))

    def _is_open(self, chat_id: int) -> bool:
        chat = self._session.chat
        return chat is not None and chat.id == chat_id
