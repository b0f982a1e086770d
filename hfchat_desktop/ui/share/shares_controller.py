"""Joins the list of what was shared, and GitHub's row of the accounts, to what carries it out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from hfchat_desktop.bridge.sharing import Sharing
from hfchat_desktop.core.sharing import Shared, ShareState
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.links import confirm_and_open
from hfchat_desktop.ui.problem_words import DETAILS, RETRY, SIGN_IN
from hfchat_desktop.ui.problems import describe
from hfchat_desktop.ui.settings_page import SettingsPage
from hfchat_desktop.ui.share.delete_question import ask_to_delete
from hfchat_desktop.ui.share.github_account import GitHubAccount


class SharesController(QObject):
    """One for the life of the settings page."""

    update_requested = Signal(object)  # Shared

    def __init__(
        self,
        page: SettingsPage,
        sharing: Sharing,
        github: GitHubAccount,
        show_toast: Callable[..., None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._card = page.shares
        self._sharing = sharing
        self._github = github
        self._show_toast = show_toast
        self._asked: dict[int, int] = {}  # request, share
        self._again: Callable[[], None] | None = None
        self._error: HFChatError | None = None
        self._connect_card()
        self._connect_account()
        sharing.changed.connect(self._show)
        sharing.deleted.connect(self._on_sharing_deleted)
        sharing.looked.connect(self._on_sharing_looked)
        sharing.failed.connect(self._on_sharing_failed)

    def _connect_card(self) -> None:
        card = self._card
        card.shown.connect(self._show)
        card.open_requested.connect(self._on_card_open_requested)
        card.copy_requested.connect(self._on_card_copy_requested)
        card.update_requested.connect(self._on_card_update_requested)
        card.delete_requested.connect(self._on_card_delete_requested)
        card.look_requested.connect(self._look)
        card.forget_requested.connect(self._on_card_forget_requested)
        card.problems.action_requested.connect(self._on_problems_action_requested)

    def _connect_account(self) -> None:
        row, github = self._page.accounts.github, self._github
        self._page.accounts.shown.connect(github.ask)
        row.sign_in_requested.connect(github.sign_in)
        row.sign_out_requested.connect(self._on_row_sign_out_requested)
        github.changed.connect(self._on_github_changed)
        github.noticed.connect(self._on_github_noticed)
        github.failed.connect(self._on_github_failed)

    def _share(self, share_id: int) -> Shared | None:
        return next((one for one in self._sharing.shares() if one.id == share_id), None)

    def _show(self) -> None:
        if self._card.isVisible():
            self._card.set_shares(self._sharing.shares())

    # --- what was shared ----------------------------------------------------------------------

    def _on_card_open_requested(self, share_id: int) -> None:
        share = self._share(share_id)
        if share is not None:
            confirm_and_open(self._page.window(), self._page.theme, share.address)

    def _on_card_copy_requested(self, share_id: int) -> None:
        share = self._share(share_id)
        if share is not None:
            QGuiApplication.clipboard().setText(share.address)
            self._show_toast(self.tr("Link copied"), "copy")

    def _on_card_update_requested(self, share_id: int) -> None:
        share = self._share(share_id)
        if share is not None:
            self.update_requested.emit(share)

    def _on_card_delete_requested(self, share_id: int) -> None:
        share = self._share(share_id)
        if share is not None:
            delete = partial(self._delete, share_id)
            ask_to_delete(self._page.window(), self._page.theme, share, delete)

    def _delete(self, share_id: int) -> None:
        self._card.problems.clear_problem()
        self._again = partial(self._delete, share_id)
        self._asked[self._sharing.delete(share_id)] = share_id

    def _look(self, share_id: int) -> None:
        self._card.problems.clear_problem()
        self._again = partial(self._look, share_id)
        self._asked[self._sharing.look(share_id)] = share_id

    def _on_card_forget_requested(self, share_id: int) -> None:
        share = self._sharing.forget(share_id)
        if share is not None:
            self._show_toast(
                self.tr("Taken out of the list"),
                "x",
                self.tr("Undo"),
                partial(self._sharing.restore, share),
            )

    def _on_sharing_deleted(self, request: int, _share: Shared) -> None:
        if self._asked.pop(request, 0):
            self._show_toast(self.tr("What was shared is deleted"), "trash-2")

    def _on_sharing_looked(self, request: int, share: Shared | None) -> None:
        if self._asked.pop(request, 0):
            self._show_toast(self._found_words(share), "info")

    def _found_words(self, share: Shared | None) -> str:
        """Return what a look has brought."""
        if share is None:
            return self.tr("It was never created")
        return {
            ShareState.SHARED: self.tr("It is there; the link works"),
            ShareState.DELETED: self.tr("It is not there any more"),
        }.get(
            share.state, self.tr("Something is there, but not what was sent: open it or delete it")
        )

    def _on_sharing_failed(self, request: int, error: HFChatError) -> None:
        if self._asked.pop(request, 0):
            self._error = error
            self._card.problems.show_problem(describe(error))

    def _on_problems_action_requested(self, action: str) -> None:
        error, self._error = self._error, None
        self._card.problems.clear_problem()
        if action == SIGN_IN:
            self._page.show_group("accounts")
        elif action == RETRY and self._again is not None:
            self._again()
        elif action == DETAILS and error is not None:
            from hfchat_desktop.ui.dialogs import show_details

            show_details(self._page.window(), self._page.theme, describe(error).title, str(error))

    # --- GitHub's account -----------------------------------------------------------------------

    def _on_row_sign_out_requested(self) -> None:
        self._page.accounts.github.set_busy(True)
        self._github.sign_out()

    def _on_github_changed(self) -> None:
        row = self._page.accounts.github
        row.set_busy(False)
        row.set_account(self._github.account)

    def _on_github_noticed(self, error: HFChatError) -> None:
        self._page.accounts.show_problem(describe(error), "warning")

    def _on_github_failed(self, error: HFChatError) -> None:
        self._page.accounts.github.set_busy(False)
        self._page.accounts.show_problem(describe(error))
