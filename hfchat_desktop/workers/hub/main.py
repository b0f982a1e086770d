"""The child that asks the Hub for the window: several questions at a time."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import Any

from hfchat_desktop.core.catalogue_records import (
    details_to_record,
    page_to_record,
    query_from_record,
)
from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess, clean_token
from hfchat_desktop.errors import (
    TokenInvalidError,
    TokenNotKeptError,
    to_record,
)
from hfchat_desktop.workers.hub.desk import CommandDesk, Running
from hfchat_desktop.workers.hub.session import HubSession
from hfchat_desktop.workers.serve import Message, Pipe

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


class _Desk(CommandDesk):
    """Knows what the Hub is asked for each command."""

    def __init__(self, pipe: Pipe) -> None:
        super().__init__(pipe)
        self._found: dict[tuple[str, str], tuple[float, HubAccess]] = {}
        self._finding = threading.Lock()

    def answer(self, command: Message, running: Running) -> Message:
        given = HubAccess.from_record(command["access"])
        match command["do"]:
            case "account":
                return self._account(given)
            case "sign_out":
                with self.alive_meanwhile(running):
                    return self._sign_out(given)
            case "sign_in_with_token":
                return self._sign_in_with_token(given, running, command["token"])
            case "sign_in_with_code":
                return self._sign_in_with_code(given, running)
        with self.alive_meanwhile(running):
            access = self._with_token(given)
        self.alive(running)
        with self._session(access, running) as session:
            return self._ask(session, command, running)

    def _ask(self, session: HubSession, command: Message, running: Running) -> Message:
        from hfchat_desktop.workers.hub.catalogue import repo_details, search_page
        from hfchat_desktop.workers.hub.header import remote_shape

        match command["do"]:
            case "search":
                query = query_from_record(command["query"])
                page = search_page(session, query, command["cursor"])
                return {"event": "page", "page": page_to_record(page)}
            case "details":
                details = repo_details(session, command["repo_id"], lambda: self.alive(running))
                return {"event": "details", "details": details_to_record(details)}
            case _:
                place = (command["repo_id"], command["commit"], command["path"])
                return {"event": "shape", "shape": remote_shape(session, *place).to_record()}

    def _session(self, access: HubAccess, running: Running) -> HubSession:
        session = HubSession(access)
        running.use(session)
        return session

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

    def _sign_in_with_token(self, access: HubAccess, running: Running, text: str) -> Message:
        from hfchat_desktop.workers.hub.tokens import KeptToken

        token = clean_token(text)
        if not token:
            raise TokenInvalidError(host=access.host, source="session")
        return self._keep(access, running, KeptToken(token))

    def _sign_in_with_code(self, access: HubAccess, running: Running) -> Message:
        from hfchat_desktop.workers.hub.device_flow import sign_in

        def show(code: DeviceCode) -> None:
            self.send(running, {"event": "code", "code": vars(code)})

        with self._session(access.with_token("", ""), running) as session:
            kept = sign_in(session, show, lambda: self.alive(running), running.cancelled)
        return self._keep(access, running, kept)

    def _keep(self, access: HubAccess, running: Running, kept: Any) -> Message:
        """Ask whose token it is, keep it, and tell the window, which holds it if nobody does."""
        from hfchat_desktop.workers.hub.tokens import keep_token, whoami

        with self._session(access.with_token(kept.token, "session"), running) as session:
            account = whoami(session)
        self._found = {}
        kept = replace(kept, name=account.name, reads_gated=account.reads_gated)
        try:
            with self.alive_meanwhile(running):
                keep_token(access, kept)
        except TokenNotKeptError as error:
            event = _account_event(account)
            return {**event, "signed_in": kept.token, "notice": to_record(error)}
        return {**_account_event(replace(account, source="keyring")), "signed_in": ""}


def _account_event(account: Account | None) -> Message:
    return {"event": "account", "account": vars(account) if account is not None else None}
