"""The child that asks the Hub for the window: several questions at a time."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from hfchat_desktop.core.catalogue_records import (
    details_to_record,
    page_to_record,
    query_from_record,
)
from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess, clean_token
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    TokenInvalidError,
    TokenNotKeptError,
    to_record,
)
from hfchat_desktop.workers.hub.session import HubSession
from hfchat_desktop.workers.hub.time_limit import CancelledError
from hfchat_desktop.workers.serve import Message, Pipe

ALIVE_SECONDS = 2.0
TOKEN_SECONDS = 60.0
"""How long a token that was found is not looked for again."""


def run(pipe: Pipe) -> None:
    """Answer the window's questions until it is gone.

    A command is {"do", "id", "access", …}; each is answered by one event with its `id`: page,
    details, shape, account or failed. Before it there may be `code`, and `alive` where it
    takes long.
    """
    desk = _Desk(pipe)
    while (command := pipe.receive()) is not None:
        desk.take(command)


@dataclass
class _Running:
    """A question that is being asked."""

    number: int
    cancelled: threading.Event = field(default_factory=threading.Event)
    session: HubSession | None = None

    def cancel(self) -> None:
        self.cancelled.set()
        if self.session is not None:
            self.session.cancel()


class _Desk:
    """Takes commands, and has a thread for each."""

    def __init__(self, pipe: Pipe) -> None:
        self._pipe = pipe
        self._running: dict[int, _Running] = {}
        self._found: dict[tuple[str, str], tuple[float, HubAccess]] = {}
        self._finding = threading.Lock()

    def take(self, command: Message) -> None:
        number = command.get("id")
        if not isinstance(number, int):
            return
        if command.get("do") == "forget":
            if running := self._running.get(number):
                running.cancel()
            return
        running = self._running[number] = _Running(number)
        threading.Thread(
            target=self._serve, args=(command, running), name=f"hub-{number}", daemon=True
        ).start()

    def _serve(self, command: Message, running: _Running) -> None:
        """Answer one command. What nobody foresaw is told as well, and logged."""
        failure: HFChatError | None = HubAnswerError(host="", reason="the program has a fault")
        try:
            self._send(running, self._answer(command, running))
            failure = None
        except CancelledError:
            failure = None
        except HFChatError as error:
            failure = error
        finally:
            if failure is not None:
                self._send(running, {"event": "failed", "error": to_record(failure)})
            self._running.pop(running.number, None)

    def _send(self, running: _Running, event: Message) -> None:
        if not running.cancelled.is_set():
            self._pipe.send({**event, "id": running.number})

    def _answer(self, command: Message, running: _Running) -> Message:
        given = HubAccess.from_record(command["access"])
        match command["do"]:
            case "account":
                return self._account(given)
            case "sign_out":
                with self._alive_meanwhile(running):
                    return self._sign_out(given)
            case "sign_in_with_token":
                return self._sign_in_with_token(given, running, command["token"])
            case "sign_in_with_code":
                return self._sign_in_with_code(given, running)
        with self._alive_meanwhile(running):
            access = self._with_token(given)
        self._alive(running)
        with self._session(access, running) as session:
            return self._ask(session, command, running)

    def _ask(self, session: HubSession, command: Message, running: _Running) -> Message:
        from hfchat_desktop.workers.hub.catalogue import repo_details, search_page
        from hfchat_desktop.workers.hub.header import remote_shape

        match command["do"]:
            case "search":
                query = query_from_record(command["query"])
                page = search_page(session, query, command["cursor"])
                return {"event": "page", "page": page_to_record(page)}
            case "details":
                details = repo_details(session, command["repo_id"], lambda: self._alive(running))
                return {"event": "details", "details": details_to_record(details)}
            case _:
                place = (command["repo_id"], command["commit"], command["path"])
                return {"event": "shape", "shape": remote_shape(session, *place).to_record()}

    def _session(self, access: HubAccess, running: _Running) -> HubSession:
        running.session = HubSession(access)
        if running.cancelled.is_set():
            raise CancelledError
        return running.session

    def _alive(self, running: _Running) -> None:
        self._send(running, {"event": "alive"})

    @contextlib.contextmanager
    def _alive_meanwhile(self, running: _Running) -> Iterator[None]:
        """Say every two seconds that we live, where we wait for a keyring and so for a person."""
        done = threading.Event()

        def tell() -> None:
            while not done.wait(ALIVE_SECONDS):
                self._alive(running)

        threading.Thread(target=tell, name=f"hub-{running.number}-alive", daemon=True).start()
        try:
            yield
        finally:
            done.set()

    # --- tokens ---------------------------------------------------------------------

    def _with_token(self, access: HubAccess) -> HubAccess:
        """Return the access with the token that is found, not looked for too often."""
        from hfchat_desktop.workers.hub.tokens import find_token

        if access.token:
            return access
        key = (access.endpoint, access.token_file)
        with self._finding:
            found_at, found = self._found.get(key, (0.0, access))
            if time.monotonic() - found_at > TOKEN_SECONDS or not found_at:
                found = find_token(access)
                self._found = {key: (time.monotonic(), found)}
        return access.with_token(found.token, found.token_source)

    def _account(self, access: HubAccess) -> Message:
        from hfchat_desktop.workers.hub.tokens import kept_account

        return _account_event(kept_account(access))

    def _sign_out(self, access: HubAccess) -> Message:
        from hfchat_desktop.workers.hub.tokens import forget_token, kept_account

        self._found = {}
        forget_token(access)
        if access.token_source == "session":
            access = access.with_token("", "")
        return {**_account_event(kept_account(access)), "signed_out": True}

    def _sign_in_with_token(self, access: HubAccess, running: _Running, text: str) -> Message:
        from hfchat_desktop.workers.hub.tokens import KeptToken

        token = clean_token(text)
        if not token:
            raise TokenInvalidError(host=access.host, source="session")
        return self._keep(access, running, KeptToken(token))

    def _sign_in_with_code(self, access: HubAccess, running: _Running) -> Message:
        from hfchat_desktop.workers.hub.device_flow import sign_in

        def show(code: DeviceCode) -> None:
            self._send(running, {"event": "code", "code": vars(code)})

        with self._session(access.with_token("", ""), running) as session:
            kept = sign_in(session, show, lambda: self._alive(running), running.cancelled)
        return self._keep(access, running, kept)

    def _keep(self, access: HubAccess, running: _Running, kept: Any) -> Message:
        """Ask whose token it is, keep it, and tell the window, which holds it if nobody does."""
        from hfchat_desktop.workers.hub.tokens import keep_token, whoami

        with self._session(access.with_token(kept.token, "session"), running) as session:
            account = whoami(session)
        self._found = {}
        kept = replace(kept, name=account.name, reads_gated=account.reads_gated)
        try:
            with self._alive_meanwhile(running):
                keep_token(access, kept)
        except TokenNotKeptError as error:
            event = _account_event(account)
            return {**event, "signed_in": kept.token, "notice": to_record(error)}
        return {**_account_event(replace(account, source="keyring")), "signed_in": ""}


def _account_event(account: Account | None) -> Message:
    return {"event": "account", "account": vars(account) if account is not None else None}
