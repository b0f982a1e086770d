"""Sharing as the window sees it: wishes, and what came of them as signals.

A child process speaks to GitHub and to the Hub (`workers.share`). What it is about to do is
written down before (`core.share_rows`), so that nothing is sent twice and nothing forgotten,
whether an answer, the child or the window is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from hfchat_desktop.bridge.child import StartProcess
from hfchat_desktop.bridge.wishes import Loss, Wishes
from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess, origin_of
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.share_rows import ShareRows, age_of, came_true
from hfchat_desktop.core.sharing import (
    Sent,
    Shared,
    ShareKind,
    ShareRequest,
    ShareStage,
    ShareState,
    check_size,
)
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError, from_record, to_record
from hfchat_desktop.errors_sharing import (
    ShareAnswerError,
    ShareBusyError,
    ShareGoneError,
    ShareUnknownError,
)
from hfchat_desktop.workers.process import WorkerProcess
from hfchat_desktop.workers.share import commands

IDLE_MS = 60_000
SILENCE_MS = 20_000
"""How long the child may be silent about a wish; it has shorter limits of its own."""

LATER_MS = 30_000
"""When something whose answer was lost is looked for again, and then twice as late each time."""
_LATEST_MS = 3_600_000

Access = Callable[[], HubAccess]


class _Wish(Record):
    """What is under way for a share: `do` is create, update, delete or look."""

    share_id: int
    do: str
    is_look: bool = False  # after an answer was lost, too
    is_cancelled: bool = False


class Sharing(QObject):
    """Every wish returns a number that its signals carry, and ends with one of them.

    `github` and `hub` tell how each is reached now. The shares are those of `store`.
    """

    stage_changed = Signal(int, str)  # core.sharing.ShareStage
    shared = Signal(int, object)  # core.sharing.Shared
    updated = Signal(int, object)  # Shared
    deleted = Signal(int, object)  # Shared
    looked = Signal(int, object)  # Shared, or None: it was never created
    cancelled = Signal(int, object)  # Shared as far as is known, or None: nothing was created
    failed = Signal(int, object)  # errors.HFChatError

    account_received = Signal(int, object)  # of GitHub: core.hub_access.Account, or None
    code_received = Signal(int, object)  # core.hub_access.DeviceCode
    noticed = Signal(int, object)  # GitHubTokenNotKeptError: signed in, for this session alone
    access_changed = Signal()  # somebody signed in to GitHub or out

    changed = Signal()  # the list of what was shared

    def __init__(
        self,
        store: ChatStore,
        github: Access,
        hub: Access,
        parent: QObject | None = None,
        *,
        start_process: StartProcess | None = None,
        time_limit_ms: int = SILENCE_MS,
        idle_ms: int = IDLE_MS,
        later_ms: int = LATER_MS,
    ) -> None:
        super().__init__(parent)
        self._rows = ShareRows(store)
        self._store = store
        self._given, self._hub = github, hub
        self._session: HubAccess | None = None  # who signed in without a keyring
        self._account: Account | None = None
        self._sign_in = 0
        self._open: dict[int, _Wish] = {}
        self._wishes = Wishes(
            start_process or _start_share, self, time_limit_ms=time_limit_ms, idle_ms=idle_ms
        )
        self._wishes.told.connect(self._on_wishes_told)
        self._wishes.answered.connect(self._on_wishes_answered)
        self._wishes.lost.connect(self._on_wishes_lost)
        self._first_pause_ms = self._pause_ms = later_ms
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self.recover)
        self._signals = {"create": self.shared, "update": self.updated}
        self._signals |= {"delete": self.deleted, "look": self.looked}

    # --- what was shared ------------------------------------------------------------------

    def shares(self, chat_id: int = 0) -> list[Shared]:
        """Return what was shared of a chat (0: of all), the last one first."""
        return self._store.shares(chat_id)

    def forget(self, share_id: int) -> Shared | None:
        """Take a share out of the list, and leave it where it is; `restore` brings it back."""
        before = self._store.forget_share(share_id)
        self.changed.emit()
        return before

    def restore(self, share: Shared) -> None:
        """Bring a share back into the list."""
        self._store.add_share(share)
        self.changed.emit()

    # --- wishes -----------------------------------------------------------------------------

    def share(self, request: ShareRequest) -> int:
        """Share a text; ends with `shared`, `cancelled` or `failed`.

        The same text to the same place, of which it is not known whether it got there, is
        looked for first.
        """
        access = self._access(request.target.kind)
        try:
            check_size(request.target.kind, request.text)
            row, age_s = self._rows.begin(request, access.endpoint)
            if self._is_under_way(row.id):
                raise ShareBusyError()
        except HFChatError as error:
            return self._fail_soon(error)
        known = self._rows.known_ids(row.kind, row.host)
        command = commands.create(access, request, known, age_s=age_s)
        return self._begin(row, "create", command)

    def update(
        self,
        share_id: int,
        text: str,
        *,
        title: str = "",
        options: Mapping[str, Any] | None = None,
    ) -> int:
        """Put another text in the place of a shared one; ends with `updated` or `failed`.

        `title` "" and `options` None stay what they are.
        """
        try:
            row = self._rows.row(share_id)
            check_size(row.kind, text)
            row = self._rows.begin_update(share_id, text, title, options)
        except HFChatError as error:
            return self._fail_soon(error)
        return self._begin(row, "update", commands.update(self._access_of(row), row, text))

    def delete(self, share_id: int) -> int:
        """Delete what was shared where it is; ends with `deleted` or `failed`."""
        try:
            row = self._rows.begin_delete(share_id)
        except HFChatError as error:
            return self._fail_soon(error)
        return self._begin(row, "delete", commands.delete(self._access_of(row), row))

    def look(self, share_id: int) -> int:
        """Look what became of a share; ends with `looked` or `failed`."""
        try:
            row = self._rows.row(share_id)
        except HFChatError as error:
            return self._fail_soon(error)
        return self._ask_look(row, _Wish(row.id, "look", is_look=True))

    def recover(self) -> None:
        """Look for all of which it is not known how they ended: those of the last time.

        Nothing is asked where there are none. What comes of it is told by `changed`.
        """
        for row in self._rows.cut_off():
            if not self._is_under_way(row.id):
                wish = _Wish(row.id, "look", is_look=True)
                self._ask_look(row, wish, age_s=age_of(row))

    def cancel(self, number: int) -> None:
        """Stop sharing; `cancelled` follows, once it is known whether it was too late."""
        wish = self._open.get(number)
        if wish is not None and not wish.is_look and self._wishes.forget(number):
            self._look_for(number, replace(wish, is_cancelled=True))

    # --- signing in to GitHub ---------------------------------------------------------------

    @property
    def github(self) -> HubAccess:
        """How GitHub is reached, with the token where only this session has it."""
        given = self._given()
        if self._session is not None and origin_of(self._session.endpoint) == origin_of(
            given.endpoint
        ):
            return given.with_token(self._session.token, "session")
        return given

    def ask_account(self) -> int:
        """Ask who is signed in to GitHub here; GitHub itself is not asked."""
        if self.github.token_source == "session":
            return self._wishes.soon(
                lambda number: self.account_received.emit(number, self._account)
            )
        return self._ask_github("account")

    def sign_in_with_token(self, token: str) -> int:
        """Sign in with a token that was pasted; it is kept once GitHub has accepted it."""
        return self._ask_github("sign_in_with_token", token=token)

    def sign_in_with_code(self) -> int:
        """Sign in by a code that a person enters in a browser; `code_received` comes first."""
        self.cancel_sign_in()
        self._sign_in = self._ask_github("sign_in_with_code")
        return self._sign_in

    def cancel_sign_in(self) -> None:
        """Wait for the code no more; no signal follows."""
        self._wishes.forget(self._sign_in)
        self._sign_in = 0

    def sign_out(self) -> int:
        """Forget our token of GitHub; `account_received` tells what is left."""
        self.cancel_sign_in()
        return self._ask_github("sign_out")

    def close(self) -> None:
        """End the child; no more signals. What is under way is looked for at the next start."""
        self._open.clear()
        self._later.stop()
        self._wishes.close()

    # --- asking -----------------------------------------------------------------------------

    def _is_under_way(self, share_id: int) -> bool:
        return any(wish.share_id == share_id for wish in self._open.values())

    def _begin(self, row: Shared, do: str, command: dict[str, Any]) -> int:
        self._pause_ms = self._first_pause_ms
        number = self._wishes.ask(command)
        self._open[number] = _Wish(row.id, do)
        self.changed.emit()
        return number

    def _ask_look(
        self, row: Shared, wish: _Wish, number: int = 0, age_s: float = commands.LONG_AGO_S
    ) -> int:
        known = self._rows.known_ids(row.kind, row.host)
        command = commands.look(self._access_of(row), row, known, age_s)
        number = self._wishes.ask(command, number)
        self._open[number] = wish
        return number

    def _ask_github(self, do: str, **fields: Any) -> int:
        access = self._given() if do == "sign_out" else self.github
        return self._wishes.ask({"do": do, "access": access.to_record(), **fields})

    def _access(self, kind: ShareKind) -> HubAccess:
        return self.github if kind is ShareKind.GIST else self._hub()

    def _access_of(self, row: Shared) -> HubAccess:
        """Return how the place of a share is reached; no token goes to another host."""
        access = self._access(row.kind)
        if origin_of(access.endpoint) == origin_of(row.host):
            return access
        return replace(access, endpoint=row.host, token="", token_source="", token_file="")

    def _fail_soon(self, error: HFChatError) -> int:
        return self._wishes.soon(lambda number: self.failed.emit(number, error))

    # --- what the child says ------------------------------------------------------------------

    def _on_wishes_told(self, number: int, message: dict[str, Any]) -> None:
        wish = self._open.get(number)
        match message["event"]:
            case "stage":
                self.stage_changed.emit(number, message["stage"])
            case "code":
                self.code_received.emit(number, DeviceCode(**message["code"]))
            case "created" if wish is not None:
                with suppress(HFChatError):  # what cannot be written now is looked for later
                    self._rows.created(wish.share_id, Sent(**message["sent"]))

    def _on_wishes_answered(self, number: int, message: dict[str, Any]) -> None:
        if number == self._sign_in:
            self._sign_in = 0
        wish = self._open.pop(number, None)
        if message.get("event") == "account":
            self._on_account(number, message)
        elif wish is None:
            self.failed.emit(number, from_record(message["error"]))
        else:
            try:
                self._settle(number, wish, message)
            except HFChatError as error:  # the list cannot be written: the next start looks
                self.failed.emit(number, error)
            self.changed.emit()

    def _settle(self, number: int, wish: _Wish, message: dict[str, Any]) -> None:
        """Write down what became of a wish, and tell it."""
        if message["event"] == "failed":
            error = from_record(message["error"])
            is_known = message.get("outcome") == "nothing" and not wish.is_look
            row = self._rows.failed(wish.share_id) if is_known else self._unsure(wish.share_id)
            if isinstance(error, ShareGoneError) and not wish.is_look:
                row = self._rows.deleted(wish.share_id)
            self._tell_failure(number, wish, row, error)
            return
        sent = Sent(**message["sent"]) if message.get("sent") else None
        before = self._rows.row(wish.share_id)
        if wish.do == "create" and sent is None:  # a look: it is not there, or not yet
            error = ShareUnknownError(host=before.host, title=before.title, outcome="absent")
            self._tell_failure(number, wish, self._unsure(wish.share_id), error)
            return
        row = self._rows.found(wish.share_id, sent)
        if wish.is_cancelled:
            self.cancelled.emit(number, row)
        elif came_true(wish.do, before, row):
            self._signals[wish.do].emit(number, row)
        else:
            lost = ShareUnknownError(host=before.host, title=before.title, outcome="nothing")
            self.failed.emit(number, lost)

    def _unsure(self, share_id: int) -> Shared:
        """It is not known how a request ended: look again in a while, and ever more seldom."""
        row = self._rows.not_known(share_id)
        if row.state is ShareState.UNKNOWN and not self._later.isActive():
            self._later.start(self._pause_ms)
            self._pause_ms = min(2 * self._pause_ms, _LATEST_MS)
        return row

    def _tell_failure(
        self, number: int, wish: _Wish, row: Shared | None, error: HFChatError
    ) -> None:
        if wish.is_cancelled:
            self.cancelled.emit(number, row)
        else:
            self.failed.emit(number, error)

    def _on_wishes_lost(self, number: int, command: dict[str, Any], loss: Loss) -> None:
        """The child is gone: what it was sending may have been sent."""
        wish = self._open.get(number)
        if wish is None or wish.is_look:
            host = HubAccess.from_record(command["access"]).host
            error = ShareAnswerError(host, f"the program that asks it: {loss.detail}", 0, "nothing")
            message = {"event": "failed", "error": to_record(error), "outcome": "unknown"}
            self._on_wishes_answered(number, message)
        else:
            self._look_for(number, wish)

    def _look_for(self, number: int, wish: _Wish) -> None:
        """Find out what became of a request whose answer was lost."""
        try:
            row = self._rows.row(wish.share_id)
        except HFChatError as error:
            self._open.pop(number, None)
            self.failed.emit(number, error)
            return
        self.stage_changed.emit(number, ShareStage.LOOKING.value)
        self._ask_look(row, replace(wish, is_look=True), number)

    def _on_account(self, number: int, message: dict[str, Any]) -> None:
        """Hear of an account; after signing in or out the access is another one."""
        record = message["account"]
        account = Account(**record) if record is not None else None
        if "signed_in" in message:
            token = message["signed_in"]  # "" where the keyring has it
            self._session = self._given().with_token(token, "session") if token else None
            self._account = account if token else None
        elif message.get("signed_out"):
            self._session = self._account = None
        if "signed_in" in message or message.get("signed_out"):
            self.access_changed.emit()
            if account is not None and self._store.has_open_shares():
                self.recover()
        self.account_received.emit(number, account)
        if "notice" in message:
            self.noticed.emit(number, from_record(message["notice"]))


def _start_share() -> WorkerProcess:
    return WorkerProcess("share")
