"""Who is signed in at the Hub, as the share dialog asks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from hfchat_desktop.errors import HFChatError

if TYPE_CHECKING:
    from hfchat_desktop.bridge.hub import Hub
    from hfchat_desktop.core.hub_access import Account


class ShareAccount(Protocol):
    """What the share dialog asks of GitHub's account and of the Hub's."""

    @property
    def changed(self) -> SignalInstance:
        """Told when somebody signed in or out, or once it is known."""

    @property
    def account(self) -> Account | None:
        """Who is signed in, as far as is known by now."""

    @property
    def is_known(self) -> bool:
        """Whether it is known who is signed in, or that nobody is."""

    @property
    def host(self) -> str:
        """Where one signs in, as it is told to a person."""

    def ask(self) -> None:
        """Find out who is signed in; `changed` follows."""

    def sign_in(self) -> None:
        """Lead to where one signs in."""


class HubAccount(QObject):
    """Signing in is done in the settings."""

    changed = Signal()

    def __init__(
        self, hub: Hub, go_to_accounts: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._account: Account | None = None
        self._known = False
        self._request = 0
        self.sign_in = go_to_accounts
        hub.account_received.connect(self._on_hub_account_received)
        hub.failed.connect(self._on_hub_failed)
        hub.access_changed.connect(self._on_hub_access_changed)

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
        """The host of the Hub."""
        return self._hub.access.host

    def ask(self) -> None:
        """Find out who is signed in, where that is not known."""
        if not self._request and not self._known:
            self._request = self._hub.ask_account()

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
