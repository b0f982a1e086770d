"""The child that shares for the window, and signs in to GitHub."""

from __future__ import annotations

from dataclasses import replace

from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess, clean_token
from hfchat_desktop.core.sharing import Sent, ShareStage
from hfchat_desktop.errors import HFChatError, to_record
from hfchat_desktop.errors_sharing import GitHubTokenError, GitHubTokenNotKeptError
from hfchat_desktop.workers.hub.desk import CommandDesk, Running
from hfchat_desktop.workers.hub.tokens import KeptToken
from hfchat_desktop.workers.serve import Message, Pipe
from hfchat_desktop.workers.share import github_account
from hfchat_desktop.workers.share.commands import Thing
from hfchat_desktop.workers.share.github import GitHubSession
from hfchat_desktop.workers.share.work import carry_out, ended_unknown


def run(pipe: Pipe) -> None:
    """Carry out the window's commands until it is gone.

    They are those of `workers.share.commands`, and account, sign_in_with_token,
    sign_in_with_code, sign_out and release. Each ends with one event with its `id`: done,
    deleted, found, account, release or failed. Before it there are stage, created, code and
    alive.
    """
    desk = _Desk(pipe)
    while (command := pipe.receive()) is not None:
        desk.take(command)


class _Desk(CommandDesk):
    """Knows what is done for each command."""

    def answer(self, command: Message, running: Running) -> Message:
        """Carry out a command and return its event."""
        with self.alive_meanwhile(running):
            given = HubAccess.from_record(command["access"])
            match command["do"]:
                case "release":
                    return _release_event(given, command["repository"])
                case "account":
                    return _account_event(_kept_account(given))
                case "sign_out":
                    return self._sign_out(given)
                case "sign_in_with_token":
                    return self._sign_in_with_token(given, running, command["token"])
                case "sign_in_with_code":
                    return self._sign_in_with_code(given, running)
            return self._share(given, command, running)

    def _share(self, given: HubAccess, command: Message, running: Running) -> Message:
        """Carry out a command about a share; a failure tells what is known of the thing."""
        desk = _Told(self, running)
        thing = Thing.from_record(command["thing"])
        known = frozenset(command.get("known", ()))
        look_first = bool(command.get("look_first"))
        try:
            sent = carry_out(command["do"], given, thing, known, look_first, desk)
        except HFChatError as error:
            is_open = look_first and desk.last in (None, ShareStage.CHECKING)
            outcome = "unknown" if is_open or ended_unknown(error, desk.last) else "nothing"
            return {"event": "failed", "error": to_record(error), "outcome": outcome}
        event = {"create": "done", "update": "done", "delete": "deleted"}
        return {
            "event": event.get(command["do"], "found"),
            "sent": vars(sent) if sent is not None else None,
        }

    # --- signing in ---------------------------------------------------------------------

    def _sign_out(self, access: HubAccess) -> Message:
        github_account.forget(access)
        return {**_account_event(_kept_account(access)), "signed_out": True}

    def _sign_in_with_token(self, access: HubAccess, running: Running, text: str) -> Message:
        token = clean_token(text)
        if not token:
            raise GitHubTokenError(host=access.host, source="session")
        return self._keep(access, running, KeptToken(token))

    def _sign_in_with_code(self, access: HubAccess, running: Running) -> Message:
        def show(code: DeviceCode) -> None:
            self.send(running, {"event": "code", "code": vars(code)})

        kept = github_account.sign_in(
            access, show, lambda: self.alive(running), running.cancelled, running.use
        )
        return self._keep(access, running, kept)

    def _keep(self, access: HubAccess, running: Running, kept: KeptToken) -> Message:
        """Ask whose token it is, keep it, and tell the window, which holds it if nobody does."""
        with GitHubSession(access.with_token(kept.token, "session")) as session:
            running.use(session)
            account = github_account.account(session)
        try:
            github_account.keep(access, replace(kept, name=account.name))
        except GitHubTokenNotKeptError as error:
            event = _account_event(account)
            return {**event, "signed_in": kept.token, "notice": to_record(error)}
        return {**_account_event(replace(account, source="keyring")), "signed_in": ""}


class _Told:
    """A `losses.Desk` that passes on what it hears; `last` is the last stage."""

    def __init__(self, desk: _Desk, running: Running) -> None:
        self._desk = desk
        self._running = running
        self.last: ShareStage | None = None
        self.wait = running.wait
        self.use = running.use

    def stage(self, stage: ShareStage) -> None:
        self.last = stage
        self._desk.send(self._running, {"event": "stage", "stage": stage.value})

    def created(self, sent: Sent) -> None:
        self._desk.send(self._running, {"event": "created", "sent": vars(sent)})


def _release_event(access: HubAccess, repository: str) -> Message:
    from hfchat_desktop.workers.share.release import ReleaseSession

    with ReleaseSession(access) as session:
        release = session.latest(repository)
    return {"event": "release", "release": vars(release) if release is not None else None}


def _kept_account(access: HubAccess) -> Account | None:
    from hfchat_desktop.workers.hub.tokens import kept_account

    return kept_account(access)


def _account_event(account: Account | None) -> Message:
    return {"event": "account", "account": vars(account) if account is not None else None}
