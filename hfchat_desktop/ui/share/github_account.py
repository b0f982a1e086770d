"""Who is signed in to GitHub: one account for the settings and for the share dialog."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hfchat_desktop.core.github_access import web_address
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.ui.links import confirm_and_open
from hfchat_desktop.ui.share.hub_account import ShareAccount
from hfchat_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from hfchat_desktop.bridge.sharing import Sharing
    from hfchat_desktop.core.hub_access import Account, DeviceCode
    from hfchat_desktop.ui.share.sign_in_dialog import SignInDialog

_KEYS_PAGE = "/settings/personal-access-tokens/new"


class GitHubAccount(ShareAccount):
    """Asks when it is first wanted who is signed in; opens the dialog to sign in."""

    noticed = Signal(object)  # HFChatError
    failed = Signal(object)  # HFChatError, of what is done without the dialog

    def __init__(
        self,
        sharing: Sharing,
        theme: Theme,
        window: Callable[[], QWidget],
        parent: QObject | None = None,
    ) -> None:
        """`window` returns what the dialog opens over."""
        super().__init__(parent)
        self._sharing = sharing
        self._theme = theme
        self._window = window
        self._dialog: SignInDialog | None = None
        sharing.account_received.connect(self._on_sharing_account_received)
        sharing.code_received.connect(self._on_sharing_code_received)
        sharing.noticed.connect(self._on_sharing_noticed)
        sharing.failed.connect(self._on_sharing_failed)

    @property
    def host(self) -> str:
        """Where one signs in, as it is told to a person."""
        endpoint = self._sharing.github.endpoint
        return urlsplit(web_address(endpoint)).netloc or endpoint

    def ask(self) -> None:
        """Find out who is signed in, where that is not known; `changed` follows."""
        if not self._request:
            self._request = self._sharing.ask_account()

    def forget(self) -> None:
        """What is known is of another address: ask again."""
        self._known, self._account, self._request = False, None, 0
        self.ask()

    def sign_in(self) -> None:
        """Open the dialog."""
        from hfchat_desktop.ui.share.sign_in_dialog import SignInDialog

        if self._dialog is not None:
            return
        window = self._window()
        has_code = bool(self._sharing.github.client_id)
        dialog = SignInDialog(self._theme, self.host, has_code=has_code, parent=window)
        dialog.token_given.connect(self._on_dialog_token_given)
        dialog.code_requested.connect(self._on_dialog_code_requested)
        dialog.code_cancelled.connect(self._on_dialog_code_cancelled)
        dialog.page_requested.connect(self._on_dialog_page_requested)
        dialog.keys_page_requested.connect(self._on_dialog_keys_page_requested)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def sign_out(self) -> None:
        """Forget the key; `changed` follows."""
        self._request = self._sharing.sign_out()

    def _begin(self, request: int, words: str) -> None:
        self._request = request
        if self._dialog is not None:
            self._dialog.clear_problem()
            self._dialog.set_busy(True, words)

    # --- the dialog -------------------------------------------------------------------------

    def _on_dialog_token_given(self, token: str) -> None:
        words = self.tr("Asking {host} who this is…").format(host=self.host)
        self._begin(self._sharing.sign_in_with_token(token), words)

    def _on_dialog_code_requested(self) -> None:
        words = self.tr("Asking {host} for a code…").format(host=self.host)
        self._begin(self._sharing.sign_in_with_code(), words)

    def _on_dialog_code_cancelled(self) -> None:
        self._sharing.cancel_sign_in()
        self._request = 0
        if self._dialog is not None:
            self._dialog.show_code(None)
            self._dialog.set_busy(False)

    def _on_dialog_page_requested(self, address: str) -> None:
        confirm_and_open(self._dialog, self._theme, address)

    def _on_dialog_keys_page_requested(self) -> None:
        address = web_address(self._sharing.github.endpoint) + _KEYS_PAGE
        confirm_and_open(self._dialog, self._theme, address)

    def _on_dialog_finished(self) -> None:
        self._sharing.cancel_sign_in()
        self._dialog = None
        self._window().activateWindow()  # not every system goes back to what was below

    # --- what is answered -------------------------------------------------------------------

    def _on_sharing_account_received(self, request: int, account: Account | None) -> None:
        if request != self._request:
            return
        self._request, self._known, self._account = 0, True, account
        if self._dialog is not None and account is not None:
            self._dialog.accept()
        self.changed.emit()

    def _on_sharing_code_received(self, request: int, code: DeviceCode) -> None:
        if request == self._request and self._dialog is not None:
            self._dialog.set_busy(True, "")
            self._dialog.show_code(code)

    def _on_sharing_noticed(self, _request: int, error: HFChatError) -> None:
        self.noticed.emit(error)

    def _on_sharing_failed(self, request: int, error: HFChatError) -> None:
        if request != self._request:
            return
        self._request = 0
        if self._dialog is None:
            self._known = True  # for now nobody can be signed in
            self.failed.emit(error)
            self.changed.emit()
            return
        from hfchat_desktop.ui.problems import describe

        self._dialog.show_code(None)
        self._dialog.set_busy(False)
        self._dialog.show_problem(describe(error))
