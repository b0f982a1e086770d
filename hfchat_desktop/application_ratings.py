"""The ratings' part of the application: the page joined to the store and to the chats."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.bridge.chat_session import ChatSession
from hfchat_desktop.ui.main_window import MainWindow

if TYPE_CHECKING:
    from hfchat_desktop.bridge.ratings import Ratings
    from hfchat_desktop.core.personas import Persona
    from hfchat_desktop.ui.ratings.controller import RatingsController


class RatingsDesk(QObject):
    """Nothing is made or read before somebody goes to the page."""

    def __init__(
        self,
        window: MainWindow,
        session: ChatSession,
        database: Path,
        personas: Callable[[], Iterable[Persona]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._database = database
        self._personas = personas
        self._ratings: Ratings | None = None
        self._page: RatingsController | None = None
        window.ratings_requested.connect(self._make_page)

    def close(self) -> None:
        """Wait for what is read or written; call it before the store is closed."""
        if self._ratings is not None:
            self._ratings.close()

    def _make_page(self) -> None:
        if self._page is not None:
            return
        from hfchat_desktop.bridge.ratings import Ratings
        from hfchat_desktop.ui.ratings.controller import RatingsController

        self._ratings = Ratings(self._database, self)
        self._page = RatingsController(
            self._window.ratings,
            self._ratings,
            self._personas,
            self._window.toaster.show_toast,
            self,
        )
        self._page.answer_requested.connect(self._on_page_answer_requested)
        for changed in (self._session.versions.message_changed, self._session.chats_changed):
            changed.connect(self._page.note_change)

    def _on_page_answer_requested(self, chat_id: int, message_id: int) -> None:
        """Open the chat at an answer, in the version that was rated."""
        pane = self._window.pane
        pane.chat_selected.emit(chat_id)
        self._session.versions.show(message_id)
        pane.result_selected.emit(chat_id, message_id)
