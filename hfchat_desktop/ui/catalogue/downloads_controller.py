"""Joins the list of downloads on the page to the downloads themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.core.hub_access import DEFAULT_ENDPOINT
from hfchat_desktop.ui.catalogue.cancel_question import ask_to_cancel
from hfchat_desktop.ui.catalogue.local_page import LocalPage
from hfchat_desktop.ui.links import confirm_and_open
from hfchat_desktop.ui.problem_words import FREE_SPACE, OPEN_REPO, SIGN_IN
from hfchat_desktop.ui.problems import describe

if TYPE_CHECKING:
    from hfchat_desktop.bridge.downloads import Downloads
    from hfchat_desktop.errors import HFChatError


class DownloadsController(QObject):
    """One for the life of the page. `endpoint` gives the address of the Hub."""

    sign_in_requested = Signal()

    def __init__(
        self,
        page: LocalPage,
        downloads: Downloads,
        endpoint: Callable[[], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._downloads = downloads
        self._endpoint = endpoint or (lambda: DEFAULT_ENDPOINT)
        pane = page.downloads
        pane.pause_requested.connect(downloads.pause)
        pane.resume_requested.connect(downloads.resume)
        pane.dismiss_requested.connect(downloads.dismiss)
        pane.move_requested.connect(downloads.move)
        pane.cancel_requested.connect(self._on_pane_cancel_requested)
        pane.problem_action_requested.connect(self._on_pane_problem_action_requested)
        downloads.listed.connect(self._show)
        downloads.changed.connect(self._on_downloads_changed)
        downloads.failed.connect(self._on_downloads_failed)
        self._show()

    def _show(self) -> None:
        self._page.downloads.set_rows(self._downloads.rows())
        self._page.refresh_downloads()

    def _on_downloads_changed(self, key: str) -> None:
        row = self._downloads.row(key)
        if row is not None:
            self._page.downloads.set_row(row)

    def _on_downloads_failed(self, key: str, error: HFChatError) -> None:
        """Tell what concerns the list itself; the rest stands in its row."""
        if not key:
            self._page.show_problem(describe(error))

    def _on_pane_cancel_requested(self, key: str) -> None:
        row = self._downloads.row(key)
        if row is not None:
            ask_to_cancel(self._page, self._page.theme, row, self._downloads.cancel)

    def _on_pane_problem_action_requested(self, key: str, action: str) -> None:
        row = self._downloads.row(key)
        if action == SIGN_IN:
            self.sign_in_requested.emit()
        elif action == FREE_SPACE:
            self._page.show_largest()
        elif action == OPEN_REPO and row is not None:
            address = f"{self._endpoint().rstrip('/')}/{quote(row.request.repo_id)}"
            confirm_and_open(self._page.window(), self._page.theme, address)
