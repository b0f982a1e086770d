"""The Hub as the window sees it: wishes, and what came of them as signals.

A child process asks (`workers.hub`); it is started by the first wish and ends when there were
none for a while. Nothing is asked unless a person wants something.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from hfchat_desktop.bridge.child import StartProcess
from hfchat_desktop.bridge.wishes import BESIDE, SILENT, Loss, Wishes
from hfchat_desktop.core.catalogue import CatalogueQuery
from hfchat_desktop.core.catalogue_records import (
    details_from_record,
    page_from_record,
    query_to_record,
)
from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess, origin_of
from hfchat_desktop.core.model_shape import ModelShape
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    HubTimeoutError,
    from_record,
)
from hfchat_desktop.workers.process import WorkerProcess

IDLE_MS = 60_000
"""How long the child waits for the next wish."""

_AGAIN = frozenset(("search", "details", "shape", "account"))
"""What may be asked once more when its child had to be replaced."""


class Hub(QObject):
    """Asks the Hub. Every wish returns a number that its signals carry.

    A wish ends with one signal: what was asked for, or `failed`. `time_limit_ms` is how long
    a child may be silent about one; it has limits of its own, which are shorter.
    """

    page_received = Signal(int, object)  # core.catalogue_records.HubPage
    details_received = Signal(int, object)  # core.catalogue.RepoDetails
    shape_received = Signal(int, object)  # core.model_shape.ModelShape
    account_received = Signal(int, object)  # core.hub_access.Account, or None
    code_received = Signal(int, object)  # core.hub_access.DeviceCode
    failed = Signal(int, object)  # errors.HFChatError
    noticed = Signal(int, object)
    """Something that a person should know, though the wish came true: TokenNotKeptError."""

    access_changed = Signal()
    """Somebody signed in or out, or `set_access` was called."""

    def __init__(
        self,
        access: HubAccess,
        parent: QObject | None = None,
        *,
        start_process: StartProcess | None = None,
        time_limit_ms: int = 10_000,
        idle_ms: int = IDLE_MS,
    ) -> None:
        super().__init__(parent)
        self._given = access
        self._signed_in: HubAccess | None = None  # in place of the given one, while it is valid
        self._account: Account | None = None  # of a token that only this session has
        self._time_limit_ms = time_limit_ms
        self._sign_in = 0
        self._wishes = Wishes(
            start_process or _start_hub, self, time_limit_ms=time_limit_ms, idle_ms=idle_ms
        )
        self._wishes.told.connect(self._on_wishes_told)
        self._wishes.answered.connect(self._on_wishes_answered)
        self._wishes.lost.connect(self._on_wishes_lost)

    # --- wishes ---------------------------------------------------------------------

    @property
    def access(self) -> HubAccess:
        """How the Hub is reached, with the token where only this session has it."""
        return self._signed_in or self._given

    def set_access(self, access: HubAccess) -> None:
        """Reach the Hub in another way from now on; who signed in stays so on the same Hub."""
        if self._signed_in is not None:
            if origin_of(access.endpoint) == origin_of(self._given.endpoint):
                token, source = self._signed_in.token, self._signed_in.token_source
                self._signed_in = access.with_token(token, source)
            else:
                self._signed_in = self._account = None
        self._given = access
        self.access_changed.emit()

    def search(self, query: CatalogueQuery, cursor: str = "") -> int:
        """Ask for a page of models; `cursor` is `next` of the page before."""
        return self._ask("search", query=query_to_record(query), cursor=cursor)

    def details(self, repo_id: str) -> int:
        """Ask for all that the page of one repository shows."""
        return self._ask("details", repo_id=repo_id)

    def shape(self, repo_id: str, commit: str, path: str) -> int:
        """Ask for the measures of a model, from the beginning of its file."""
        return self._ask("shape", repo_id=repo_id, commit=commit, path=path)

    def ask_account(self) -> int:
        """Ask who is signed in here. The Hub itself is not asked, so a name may be missing."""
        if self._account is not None:
            return self._wishes.soon(partial(self._tell_account, self._account))
        return self._ask("account")

    def sign_in_with_token(self, token: str) -> int:
        """Sign in with a token that was pasted; it is kept once the Hub has accepted it."""
        return self._ask("sign_in_with_token", token=token)

    def sign_in_with_code(self) -> int:
        """Sign in by a code that a person enters in a browser; `code_received` comes first."""
        self.cancel_sign_in()
        self._sign_in = self._ask("sign_in_with_code")
        return self._sign_in

    def cancel_sign_in(self) -> None:
        """Wait for the code no more; no signal follows."""
        if self._sign_in:
            self.forget(self._sign_in)
            self._sign_in = 0

    def sign_out(self) -> int:
        """Forget our token; `account_received` tells what token is left, of other programs."""
        self.cancel_sign_in()
        return self._ask("sign_out", access=self._given.to_record())

    def forget(self, request: int) -> None:
        """Want no answer any more."""
        self._wishes.forget(request)

    def close(self) -> None:
        """End the child; no more signals."""
        self._wishes.close()

    def _ask(self, do: str, **fields: Any) -> int:
        return self._wishes.ask({"do": do, "access": self.access.to_record(), **fields})

    def _tell_account(self, account: Account | None, number: int) -> None:
        self.account_received.emit(number, account)

    # --- what the child says ----------------------------------------------------------

    def _on_wishes_told(self, number: int, message: Mapping[str, Any]) -> None:
        if message["event"] == "code":
            self.code_received.emit(number, DeviceCode(**message["code"]))

    def _on_wishes_answered(self, number: int, message: Mapping[str, Any]) -> None:
        if number == self._sign_in:
            self._sign_in = 0
        if message.get("event") == "failed":
            self.failed.emit(number, self._with_host(from_record(message["error"])))
        else:
            self._on_answer(number, str(message.get("event")), message)

    def _on_answer(self, number: int, event: str, message: Mapping[str, Any]) -> None:
        match event:
            case "page":
                self.page_received.emit(number, page_from_record(message["page"]))
            case "details":
                self.details_received.emit(number, details_from_record(message["details"]))
            case "shape":
                self.shape_received.emit(number, ModelShape.from_record(message["shape"]))
            case "account":
                self._on_account(number, message)

    def _on_account(self, number: int, message: Mapping[str, Any]) -> None:
        """Hear of an account; after signing in or out the access is another one."""
        record = message["account"]
        account = Account(**record) if record is not None else None
        if "signed_in" in message:
            token = message["signed_in"]  # "" where the keyring has it
            self._signed_in = self._given.with_token(token, "session")
            self._account = account if token else None
        elif message.get("signed_out"):
            self._signed_in = self._account = None
        if "signed_in" in message or message.get("signed_out"):
            self.access_changed.emit()
        self._tell_account(account, number)
        if "notice" in message:
            self.noticed.emit(number, from_record(message["notice"]))

    def _with_host(self, error: HFChatError) -> HFChatError:
        if isinstance(error, HubAnswerError) and not error.host:
            return HubAnswerError(self.access.host, error.reason, error.status)
        return error

    # --- a child that dies or hangs -----------------------------------------------------

    def _on_wishes_lost(self, number: int, command: dict[str, Any], loss: Loss) -> None:
        """Let a new child do what another wish has ended the old one of."""
        if loss.how == BESIDE and command["do"] in _AGAIN:
            self._wishes.ask(command, number)
            return
        if number == self._sign_in:
            self._sign_in = 0
        host = self.access.host
        error: HFChatError = HubAnswerError(host, f"the program that asks it: {loss.detail}")
        if loss.how in (SILENT, BESIDE):
            error = HubTimeoutError(host=host, seconds=self._time_limit_ms / 1000)
        self.failed.emit(number, error)


def _start_hub() -> WorkerProcess:
    return WorkerProcess("hub")
