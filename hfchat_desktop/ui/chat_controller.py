"""Joins the open chat, the engine and the lists to the widgets of the window.

Widgets emit wishes and are told facts; the bridge carries wishes out and tells facts. This
is the one place where the two meet.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hfchat_desktop.bridge.chat_list import ChatListModel
from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.engine import Engine
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.bridge.search import Search
from hfchat_desktop.core.chats import Chat, Message, ReplyState, Role
from hfchat_desktop.errors import HFChatError, from_record
from hfchat_desktop.ui.answer_controller import AnswerController
from hfchat_desktop.ui.context_controller import ContextController
from hfchat_desktop.ui.list_controller import ListController
from hfchat_desktop.ui.main_window import MainWindow
from hfchat_desktop.ui.saving_notice import SavingNotice
from hfchat_desktop.ui.temporary_controller import TemporaryController

if TYPE_CHECKING:
    from hfchat_desktop.ui.new_in_folder import NewInFolder

_DRAFT_MS = 400


class ChatController(QObject):
    """The chat page: list, transcript and composer on one side, the session on the other."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        writer: ReplyWriter,
        engine: Engine,
        chat_list: ChatListModel,
        search: Search,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._writer = writer
        self._engine = engine
        self.unkept = TemporaryController(window, session, self)
        self.list = ListController(window, session, writer, chat_list, search, self)
        self._path: list[Message] = []
        self._new_in_folder: NewInFolder | None = None
        self.context = ContextController(window, session, writer, engine, self)
        self.answers = AnswerController(window, session, writer, self)
        self._saving = SavingNotice(window, session, writer, self)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(_DRAFT_MS)
        self._draft_timer.timeout.connect(self.keep_draft)
        self._connect_session()
        self._connect_writer()
        self._connect_list()
        self._connect_conversation()
        self._connect_shortcuts()

    # --- joining ----------------------------------------------------------------------

    def _connect_session(self) -> None:
        session = self._session
        session.chat_opened.connect(self._on_session_chat_opened)
        session.chat_changed.connect(self._on_session_chat_changed)
        session.message_added.connect(self._on_session_message_added)
        session.path_changed.connect(self._show_path)
        session.queue_changed.connect(self._window.composer.set_queue)
        session.reply_finished.connect(self._on_session_reply_finished)

    def _connect_writer(self) -> None:
        writer, transcript = self._writer, self._window.transcript
        writer.reply_started.connect(self._on_writer_reply_started)
        writer.reply_finished.connect(self._on_writer_reply_finished)
        writer.text_received.connect(transcript.append_text)
        writer.thinking_received.connect(transcript.append_thinking)
        writer.reading_progressed.connect(transcript.set_reading)
        writer.live_stats_changed.connect(transcript.set_live_stats)

    def _connect_list(self) -> None:
        pane = self._window.pane
        pane.new_chat_requested.connect(self.begin)
        pane.wishes.chat_in_folder_requested.connect(self.begin_in_folder)
        pane.privacy_requested.connect(self._on_pane_privacy_requested)
        self.list.chat_wanted.connect(self.open_chat)
        self.list.failed.connect(self.tell)

    def _connect_conversation(self) -> None:
        window = self._window
        composer, transcript = window.composer, window.transcript
        composer.send_requested.connect(self._on_composer_send_requested)
        composer.stop_requested.connect(self._session.stop)
        composer.draft_changed.connect(self._on_composer_draft_changed)
        composer.edit_last_requested.connect(self._on_composer_edit_last_requested)
        composer.queue_remove_requested.connect(self._session.take_from_queue)
        composer.queue_edit_requested.connect(self._on_composer_queue_edit_requested)
        transcript.regenerate_requested.connect(self._on_transcript_regenerate_requested)
        transcript.edit_submitted.connect(self._on_transcript_edit_submitted)
        transcript.continue_requested.connect(self._on_transcript_continue_requested)
        transcript.branch_requested.connect(self._session.versions.step)
        transcript.link_activated.connect(self._on_transcript_link_activated)
        transcript.problem_action_requested.connect(self._on_transcript_problem_action_requested)
        window.chat_page.suggestion_chosen.connect(self._on_chat_page_suggestion_chosen)
        window.header.delete_requested.connect(self._on_header_delete_requested)
        window.header.new_chat_requested.connect(self.begin)
        window.header.rename_requested.connect(self._on_window_rename_requested)
        window.rename_requested.connect(self._on_window_rename_requested)

    def _connect_shortcuts(self) -> None:
        window = self._window
        window.new_chat_requested.connect(self.begin)
        window.regenerate_requested.connect(self._on_window_regenerate_requested)
        window.copy_last_requested.connect(self._on_window_copy_last_requested)
        window.escape_pressed.connect(self._on_window_escape_pressed)

    # --- what others may ask for ----------------------------------------------------------

    def keep_draft(self) -> None:
        """Save what is in the composer now."""
        self._draft_timer.stop()
        self._session.save_draft(self._window.composer.text())

    def tell(self, error: HFChatError) -> None:
        """Show a failure that belongs to no message."""
        from hfchat_desktop.ui.problems import describe

        self._window.show_problem(describe(error))

    def delete_chat(self, chat_id: object) -> None:
        """Move a chat to the trash and offer to take it back."""
        if self._session.temporary:
            self.begin()
        elif isinstance(chat_id, int):
            self.list.delete([chat_id])

    def open_chat(self, chat_id: int, message_id: int = 0) -> None:
        """Show a chat, and a message of it where one is wanted."""
        chat = self._session.chat
        if chat is None or chat.id != chat_id:
            self.unkept.leave(partial(self._open_chat, chat_id, message_id))
        else:
            self._go_to(message_id)
            self._window.show_chats()

    def _open_chat(self, chat_id: int, message_id: int) -> None:
        self.keep_draft()
        self._session.open_chat(chat_id)
        self._go_to(message_id)
        self._window.show_chats()

    def _go_to(self, message_id: int) -> None:
        """Bring a message into view, also one of a version that was not shown."""
        if message_id and all(message.id != message_id for message in self._path):
            self._session.versions.show(message_id)
        if message_id:
            self._window.transcript.point_out(message_id)

    def refresh_list(self) -> None:
        """Read the list of chats again."""
        self.list.refresh()

    # --- facts from the session ---------------------------------------------------------

    def _on_session_chat_opened(self, chat: Chat | None, path: list[Message], draft: str) -> None:
        self._draft_timer.stop()
        window = self._window
        window.composer.set_text(draft)
        window.header.set_chat_open(chat is not None)
        window.pane.select(chat.id if chat else None)
        self._show_title(chat)
        self._show_path(path)
        window.transcript.scroll_to_end()
        window.composer.focus()

    def _on_session_chat_changed(self, chat: Chat) -> None:
        """The open chat got a name, or came to be with its first message."""
        self._window.header.set_chat_open(True)
        self._show_title(chat)

    def _show_title(self, chat: Chat | None) -> None:
        """Name the window after the chat; other programs see that, so not a temporary one."""
        title = chat.title if chat is not None else ""
        hidden = self._session.temporary
        self._window.set_chat_title(self.tr("Temporary chat") if hidden else title)

    def _show_path(self, path: list[Message]) -> None:
        self._path = list(path)
        window = self._window
        window.set_conversation_empty(not path)
        window.composer.set_has_messages(bool(path))
        window.transcript.show_messages(path)
        for message in path[-1:]:
            self._show_problem(message, at_once=False)
        self._show_writing()
        self.context.show()

    def _on_session_message_added(self, message: Message) -> None:
        self._path.append(message)
        self._window.set_conversation_empty(False)
        self._window.composer.set_has_messages(True)
        self._window.transcript.append_message(message)
        if message.role is Role.USER:
            self._window.transcript.scroll_to_end()

    def _on_session_reply_finished(self, message: Message) -> None:
        self._path = [message if m.id == message.id else m for m in self._path]
        self._window.transcript.finish_reply(message)
        self._show_problem(message)
        self.context.show()

    def _show_problem(self, message: Message, *, at_once: bool = True) -> None:
        if message.problem is None:
            return
        from hfchat_desktop.ui.problems import describe  # not for the first paint

        problem = describe(from_record(dict(message.problem)))
        self._window.transcript.set_problem(
            message.id, problem.title, problem.body, list(problem.actions), at_once=at_once
        )

    def _writes_here(self) -> bool:
        current, chat = self._writer.current, self._session.chat
        return current is not None and chat is not None and current.chat_id == chat.id

    def _show_writing(self) -> None:
        self._window.composer.set_writing(self._writes_here())

    # --- facts from the writer -------------------------------------------------------------

    def _on_writer_reply_started(self, message: Message) -> None:
        chat = self._session.chat
        if chat is not None and chat.id == message.chat_id:
            writing = replace(message, state=ReplyState.WRITING, problem=None)
            self._window.transcript.update_message(writing)
        self._show_writing()

    def _on_writer_reply_finished(self, message: Message) -> None:
        self._show_writing()

    # --- wishes from the list ---------------------------------------------------------------

    def _on_pane_privacy_requested(self) -> None:
        self._window.show_place("settings")
        self._window.settings_page.show_group("privacy")

    # --- wishes from the conversation ---------------------------------------------------------

    def _on_composer_send_requested(self, text: str) -> None:
        self._draft_timer.stop()
        if not self._session.send(text):
            self._window.composer.set_text(text)  # it could not be saved: it is not lost either

    def _on_composer_draft_changed(self, _text: str) -> None:
        self._draft_timer.start()

    def _on_composer_edit_last_requested(self) -> None:
        question = self._last(Role.USER)
        if question is not None:
            self._window.transcript.edit_message(question.id)

    def _on_composer_queue_edit_requested(self, index: int) -> None:
        text = self._session.take_from_queue(index)
        if text:
            waiting = self._window.composer.text().strip()
            self._window.composer.set_text(f"{waiting}\n{text}".strip())
            self._window.composer.focus()

    def _on_transcript_regenerate_requested(self, message_id: object) -> None:
        if isinstance(message_id, int):
            self._session.versions.regenerate(message_id)
            self._window.transcript.scroll_to_end()

    def _on_transcript_edit_submitted(self, message_id: object, text: str) -> None:
        if isinstance(message_id, int):
            self._session.versions.edit(message_id, text)
            self._window.transcript.scroll_to_end()
            self._window.composer.focus()

    def _on_transcript_continue_requested(self, message_id: object) -> None:
        if isinstance(message_id, int):
            self._session.versions.continue_reply(message_id)

    def _on_transcript_link_activated(self, url: str) -> None:
        from hfchat_desktop.ui.links import confirm_and_open  # not for the first paint

        confirm_and_open(self._window, self._window.theme, url)

    def _on_transcript_problem_action_requested(self, message_id: object, action: str) -> None:
        if not isinstance(message_id, int):
            return
        if action in ("restart", "retry"):
            self._session.versions.continue_reply(message_id)
        elif action == "edit":
            self._on_composer_edit_last_requested()
        else:
            self._window.problem_action_requested.emit(action)

    def _on_chat_page_suggestion_chosen(self, text: str) -> None:
        self._window.composer.put_prompt(text)
        self._window.composer.focus()

    def _on_header_delete_requested(self) -> None:
        if self._session.chat is not None:
            self.delete_chat(self._session.chat.id)

    # --- wishes from the keyboard ---------------------------------------------------------------

    def begin(self) -> None:
        """Show an empty chat; the draft of the one that was open is kept."""
        self.unkept.leave(self._begin)

    def _begin(self, folder_id: int = 0) -> None:
        self.keep_draft()
        self._session.new_chat(folder_id=folder_id)
        if folder_id:
            self.list.open_folder(folder_id)
        self._window.show_chats()

    def begin_in_folder(self, folder_id: int) -> None:
        """Show an empty chat that will be in a folder."""
        if self._new_in_folder is None:
            from hfchat_desktop.ui.new_in_folder import NewInFolder  # seldom wanted

            self._new_in_folder = NewInFolder(self._window, self._session, self)
        self.unkept.leave(partial(self._begin, folder_id))

    def _on_window_rename_requested(self) -> None:
        self._window.pane.rename_selected()

    def _on_window_regenerate_requested(self) -> None:
        reply = self._last(Role.ASSISTANT)
        if reply is not None:
            self._on_transcript_regenerate_requested(reply.id)

    def _on_window_copy_last_requested(self) -> None:
        reply = self._last(Role.ASSISTANT, with_words=True)
        if reply is not None:
            self._window.transcript.copy_message(reply.id)

    def _last(self, role: Role, *, with_words: bool = False) -> Message | None:
        """Return the newest message of a speaker that is shown."""
        for message in reversed(self._path):
            if message.role is role and (message.text or not with_words):
                return message
        return None

    def _on_window_escape_pressed(self) -> None:
        if self._writer.current is not None:
            self._session.stop()
        else:
            self._window.composer.focus()
