"""Joins the account in the settings to the Hub. Nothing is asked before somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hfchat_desktop.errors import TokenNotKeptError
from hfchat_desktop.ui.links import confirm_and_open
from hfchat_desktop.ui.problem_words import DETAILS, RETRY, SIGN_IN
from hfchat_desktop.ui.problems import describe

if TYPE_CHECKING:
    from hfchat_desktop.bridge.hub import Hub
    from hfchat_desktop.core.hub_access import Account, DeviceCode
    from hfchat_desktop.errors import HFChatError
    from hfchat_desktop.ui.settings_page import SettingsPage


class AccountsController(QObject):
    """One for the life of the settings page."""

    def __init__(self, page: SettingsPage, hub: Hub, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._card = page.accounts
        self._hub = hub
        self._request = 0
        self._error: HFChatError | None = None
        card = self._card
        card.shown.connect(self._on_card_shown)
        card.code_requested.connect(self._on_card_code_requested)
        card.code_cancelled.connect(self._on_card_code_cancelled)
        card.token_given.connect(self._on_card_token_given)
        card.sign_out_requested.connect(self._on_card_sign_out_requested)
        card.page_requested.connect(self._on_card_page_requested)
        card.problem_action_requested.connect(self._on_card_problem_action_requested)
        hub.account_received.connect(self._on_hub_account_received)
        hub.code_received.connect(self._on_hub_code_received)
        hub.noticed.connect(self._on_hub_noticed)
        hub.failed.connect(self._on_hub_failed)

    def _begin(self, request: int, words: str = "") -> None:
        self._card.clear_problem()
        self._request = request
        self._card.set_busy(True, words)

    def _end(self) -> None:
        self._request = 0
        self._card.set_code(None)
        self._card.set_busy(False)

    def _on_card_shown(self) -> None:
        if not self._request:
            self._request = self._hub.ask_account()

    def _on_card_code_requested(self) -> None:
        self._begin(self._hub.sign_in_with_code(), self.tr("Asking the Hub for a code…"))

    def _on_card_code_cancelled(self) -> None:
        self._hub.cancel_sign_in()
        self._end()

    def _on_card_token_given(self, token: str) -> None:
        self._begin(self._hub.sign_in_with_token(token), self.tr("Asking the Hub who this is…"))

    def _on_card_sign_out_requested(self) -> None:
        self._begin(self._hub.sign_out(), self.tr("Signing out…"))

    def _on_card_page_requested(self, address: str) -> None:
        """Show where the link leads before it is opened: the address is the Hub's word."""
        confirm_and_open(self._page.window(), self._page.theme, address)

    def _on_card_problem_action_requested(self, action: str) -> None:
        error = self._error
        self._card.clear_problem()
        if action in (SIGN_IN, RETRY):
            self._on_card_code_requested()
        elif action == DETAILS and error is not None:
            from hfchat_desktop.ui.dialogs import show_details

            show_details(self._page.window(), self._page.theme, describe(error).title, str(error))

    def _on_hub_account_received(self, request: int, account: Account | None) -> None:
        if request == self._request:
            self._card.set_account(account)
            self._card.clear_token()
            self._end()

    def _on_hub_code_received(self, request: int, code: DeviceCode) -> None:
        if request == self._request:
            self._card.set_busy(True, self.tr("Waiting for the code to be entered…"))
            self._card.set_code(code)

    def _on_hub_noticed(self, _request: int, error: HFChatError) -> None:
        if isinstance(error, TokenNotKeptError):
            self._error = error
            self._card.show_problem(describe(error), "warning")

    def _on_hub_failed(self, request: int, error: HFChatError) -> None:
        if request == self._request:
            self._end()
            self._error = error
            self._card.show_problem(describe(error))
