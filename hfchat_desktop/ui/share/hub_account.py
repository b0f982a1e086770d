"""Who is signed in at the Hub, as the share dialog asks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.errors import HFChatError

if TYPE_CHECKING:
    from hfchat_desktop.bridge.hub import Hub
    from hfchat_desktop.core.hub_access import Account


class ShareAccount(QObject):
    """What the share dialog asks of GitHub's account and of the Hub's."""

    changed = Signal()  # somebody signed in or out, or it is known now

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._account: Account | None = None
        self._known = False
        self._request = 0

    @property
    def account(self) -> Account | None:
        """Who is signed in, as far as is known by now."""
        return self._account

    @property
    def is_known(self) -> bool:
        """Whether it is known who is signed in, or that nobody is."""
        return self._known

    @property
    def host(self) -> str:
        """Where one signs in, as it is told to a person."""
        raise NotImplementedError

    def ask(self) -> None:
        """Find out who is signed in; `changed` follows."""
        raise NotImplementedError

    def sign_in(self) -> None:
        """Lead to where one signs in."""
        raise NotImplementedError


class HubAccount(ShareAccount):
    """Signing in is done in the settings."""

    def __init__(
        self, hub: Hub, go_to_accounts: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._go_to_accounts = go_to_accounts
        hub.account_received.connect(self._on_hub_account_received)
        hub.failed.connect(self._on_hub_failed)
        hub.access_changed.connect(self._on_hub_access_changed)

    @property
    def host(self) -> str:
        """The host of the Hub."""
        return self._hub.access.host

    def ask(self) -> None:
        """Find out who is signed in, where that is not known."""
        if not self._request and not self._known:
            self._request = self._hub.ask_account()

    def sign_in(self) -> None:
        """Lead to the settings."""
        self._go_to_accounts()

    def _on_hub_account_received(self, request: int, account: Account | None) -> None:
        if request == self._request:
            self._request, self._known, self._account = 0, True, account
            self.changed.emit()

    def _on_hub_failed(self, request: int, _error: HFChatError) -> None:
        if request == self._request:
            self._request, self._known, self._account = 0, True, None
            self.changed.emit()

    def _on_hub_access_changed(self) -> None:
        self._known, self._request = False, 0
