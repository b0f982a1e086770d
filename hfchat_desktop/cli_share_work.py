"""Carries out what `hfchat share` and `hfchat shares` wish, and keeps the list right."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from hfchat_desktop.cli_store import writable_store
from hfchat_desktop.cli_words import own_settings
from hfchat_desktop.core.github_access import github_access
from hfchat_desktop.core.hub_access import HubAccess, access_of, origin_of
from hfchat_desktop.core.settings import Settings
from hfchat_desktop.core.share_rows import ShareRows, age_of
from hfchat_desktop.core.sharing import Sent, Shared, ShareKind, ShareRequest, ShareStage
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_sharing import ShareGoneError
from hfchat_desktop.paths import Profile
from hfchat_desktop.workers.hub.desk import Cancellable
from hfchat_desktop.workers.share import commands
from hfchat_desktop.workers.share.work import carry_out, ended_unknown

_STAGES = {
    ShareStage.CHECKING: "checking for keys",
    ShareStage.SENDING: "sending",
    ShareStage.READING_BACK: "reading back what was sent",
    ShareStage.LOOKING: "looking whether it is there already",
}


def reach(kind: ShareKind, settings: Settings, place: Profile) -> HubAccess:
    """Return how GitHub or the Hub is reached, without the token of the keyring."""
    if kind is ShareKind.GIST:
        return github_access(settings.github_api, settings.github_client_id, os.environ)
    return access_of(settings.hub_endpoint, os.environ, place.hub_cache)


@contextmanager
def share_desk(place: Profile) -> Iterator[ShareDesk]:
    """Open the chats to write, and yield what shares. Raises ProfileInUseError."""
    settings = own_settings(place)
    with writable_store(place) as store:
        yield ShareDesk(store, settings, place)


class ShareDesk:
    """One store, and how GitHub and the Hub are reached. Requests raise `errors_sharing`."""

    def __init__(self, store: ChatStore, settings: Settings, place: Profile) -> None:
        self.store = store
        self.settings = settings
        self._place = place
        self._rows = ShareRows(store)
        self._rows.leave_unknown()  # nobody is at work on them: we hold the lock

    def access(self, kind: ShareKind) -> HubAccess:
        """Return how a place is reached, without the token of the keyring."""
        return reach(kind, self.settings, self._place)

    def share(self, request: ShareRequest) -> Shared:
        """Share something, after a look where the same was begun before."""
        access = self.access(request.target.kind)
        row, age_s = self._rows.begin(request, access.endpoint)
        known = self._rows.known_ids(row.kind, row.host)
        command = commands.create(access, request, known, age_s=age_s)
        sent = self._carry_out(row, command)
        return self._rows.done(row.id, _there(sent, row))

    def update(self, share_id: int, text: str, title: str) -> Shared:
        """Put another text in the place of a shared one."""
        row = self._rows.begin_update(share_id, text, title)
        sent = self._carry_out(row, commands.update(self._access_of(row), row, text))
        return self._rows.done(row.id, _there(sent, row))

    def delete(self, share_id: int) -> Shared:
        """Delete what was shared where it is."""
        row = self._rows.begin_delete(share_id)
        self._carry_out(row, commands.delete(self._access_of(row), row))
        return self._rows.deleted(row.id)

    def look(self, share_id: int) -> Shared | None:
        """Look what became of a share; None for one that was never created."""
        row = self._rows.row(share_id)
        known = self._rows.known_ids(row.kind, row.host)
        command = commands.look(self._access_of(row), row, known, age_of(row))
        return self._rows.found(row.id, self._carry_out(row, command))

    def row(self, share_id: int) -> Shared:
        """Return a share. Raises ShareGoneError where there is none of this number."""
        return self._rows.row(share_id)

    def _carry_out(self, row: Shared, command: dict[str, Any]) -> Sent | None:
        """Send a command, and write down what is known when it fails or is interrupted."""
        told = _Told(self._rows, row)
        is_look = command["do"] == "look"
        look_first = bool(command.get("look_first"))
        try:
            return carry_out(
                command["do"],
                HubAccess.from_record(command["access"]),
                commands.Thing.from_record(command["thing"]),
                frozenset(command.get("known", ())),
                look_first,
                told,
            )
        except HFChatError as error:
            open_before = look_first and told.last in (None, ShareStage.CHECKING)
            if is_look or open_before or ended_unknown(error, told.last):
                self._rows.not_known(row.id)
            elif isinstance(error, ShareGoneError):
                self._rows.deleted(row.id)
            else:
                self._rows.failed(row.id)
            raise
        except KeyboardInterrupt:
            self._rows.not_known(row.id)
            raise
        finally:
            told.end()

    def _access_of(self, row: Shared) -> HubAccess:
        """Return how the place of a share is reached; no token goes to another host."""
        access = self.access(row.kind)
        if origin_of(access.endpoint) == origin_of(row.host):
            return access
        return replace(access, endpoint=row.host, token="", token_source="", token_file="")


class _Told:
    """A desk that says on a terminal what is done, and remembers where a share is."""

    def __init__(self, rows: ShareRows, row: Shared) -> None:
        self._rows = rows
        self._row = row
        self._is_terminal = sys.stderr.isatty()
        self.last: ShareStage | None = None

    def stage(self, stage: ShareStage) -> None:
        """Say what is done now."""
        self.last = stage
        if self._is_terminal:
            sys.stderr.write(f"\r\x1b[K{_STAGES[stage]}")
            sys.stderr.flush()

    def created(self, sent: Sent) -> None:
        """Write down where it is."""
        self._rows.created(self._row.id, sent)

    def wait(self, seconds: float) -> None:
        """Wait; Ctrl+C ends it."""
        time.sleep(seconds)

    def use(self, work: Cancellable) -> None:
        """Nobody but Ctrl+C ends what is at work."""

    def end(self) -> None:
        """Take the words away."""
        if self._is_terminal:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def _there(sent: Sent | None, row: Shared) -> Sent:
    if sent is None:
        raise ShareGoneError(host=row.host, address=row.address)
    return sent
