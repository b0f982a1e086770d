"""Tells that chats cannot be saved, tries again when asked, and says when all is saved."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.bridge.reply_writer import ReplyWriter
from hfchat_desktop.errors import DiskFullError, HFChatError, StoreFailedError, StoreReadOnlyError
from hfchat_desktop.ui.main_window import MainWindow

_SAVING = (DiskFullError, StoreFailedError, StoreReadOnlyError)


class SavingNotice(QObject):
    """One notice as long as saving fails. What is typed meanwhile stays in its field."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        writer: ReplyWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._writer = writer
        self._failing = False
        session.failed.connect(self._on_session_failed)
        session.draft_failed.connect(self._on_saving_failed_again)
        session.draft_saved.connect(self._on_something_saved)
        writer.store_failed.connect(self._on_saving_failed_again)
        writer.store_recovered.connect(self._on_something_saved)
        window.problem_action_requested.connect(self._on_window_problem_action_requested)

    def _on_session_failed(self, error: HFChatError) -> None:
        """Something that was asked for could not be done."""
        from hfchat_desktop.ui.problems import describe  # not for the first paint

        self._failing = self._failing or isinstance(error, _SAVING)
        self._window.show_problem(describe(error))

    def _on_saving_failed_again(self, error: HFChatError) -> None:
        """What is saved again and again by itself is told once."""
        if not self._failing:
            self._on_session_failed(error)

    def _on_something_saved(self) -> None:
        if not self._failing or self._writer.has_unsaved:
            return
        self._failing = False
        self._window.clear_problem()
        self._window.toaster.show_toast(self.tr("Everything is saved again"), icon="check")

    def _on_window_problem_action_requested(self, action: str) -> None:
        from hfchat_desktop.ui.problem_words import SAVE_AGAIN

        if action != SAVE_AGAIN:
            return
        if self._failing:
            self._writer.save_now()
            self._session.save_again(self._window.composer.text())
        else:
            self._window.clear_problem()
