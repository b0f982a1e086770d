"""Keeps the list of shares right, whatever becomes of a request.

A share is written down as SENDING before its request goes. What ends in between leaves that
mark, so the next start knows that it has to look before anything is sent again. What a
request was to do stands in `options["pending"]`: {"do": create, update or delete, "sha256"}.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from hfchat_desktop.core.chats import TEMPORARY_FROM
from hfchat_desktop.core.sharing import (
    Sent,
    Shared,
    ShareKind,
    ShareRequest,
    ShareState,
    content_hash,
)
from hfchat_desktop.errors_sharing import ShareBusyError, ShareGoneError, ShareUnknownError

if TYPE_CHECKING:
    from hfchat_desktop.core.store import ChatStore

PENDING = "pending"
_OPEN = (ShareState.SENDING, ShareState.UNKNOWN)


class ShareRows:
    """The shares of one store. Every method that changes raises as `Database.write`."""

    def __init__(self, store: ChatStore) -> None:
        self._store = store

    def begin(self, request: ShareRequest, host: str) -> tuple[Shared, float | None]:
        """Write down that something is about to be shared.

        Return its row; and how many seconds ago the same was begun before, where it was, and
        is to be looked for first.
        """
        sha256 = content_hash(request.text)
        for row in self._store.shares():
            if row.state in _OPEN and _is_same(row, request, host, sha256):
                changed = self._change(row, state=ShareState.SENDING, chat_id=_chat(request))
                return changed, age_of(row)
        target = request.target
        pending = {"do": "create", "sha256": sha256, "name": target.name}
        row = Shared(
            id=0,
            kind=target.kind,
            state=ShareState.SENDING,
            visibility=target.visibility,
            file_name=request.file_name,
            title=request.title,
            chat_id=_chat(request),
            host=host,
            options={**request.options, PENDING: pending},
        )
        number = self._store.add_share(row)
        return self.row(number), None

    def begin_update(
        self,
        share_id: int,
        text: str,
        title: str = "",
        options: Mapping[str, Any] | None = None,
    ) -> Shared:
        """Write down that a share is about to get another text; "" and None change nothing."""
        row = self._free(share_id)
        pending = {"do": "update", "sha256": content_hash(text), "state": row.state.value}
        pending["title"] = title or row.title
        kept = _settled(row) if options is None else dict(options)
        return self._change(row, state=ShareState.SENDING, options={**kept, PENDING: pending})

    def begin_delete(self, share_id: int) -> Shared:
        """Write down that a share is about to be deleted where it is."""
        row = self._free(share_id)
        pending = {"do": "delete", "state": row.state.value}
        return self._change(
            row, state=ShareState.SENDING, options={**_settled(row), PENDING: pending}
        )

    def created(self, share_id: int, sent: Sent) -> None:
        """Remember where a share is, though it has not been read back yet."""
        self._change(self.row(share_id), remote_id=sent.remote_id, address=sent.address)

    def done(self, share_id: int, sent: Sent) -> Shared:
        """Write down that a share was created or changed, and was read back."""
        row = self.row(share_id)
        pending = pending_of(row)
        came_true = pending.get("sha256") == sent.sha256
        return self._change(
            row,
            state=ShareState.SHARED,
            title=pending.get("title", row.title) if came_true else row.title,
            remote_id=sent.remote_id,
            address=sent.address,
            account=sent.account or row.account,
            sha256=sent.sha256,
            options=_settled(row),
        )

    def deleted(self, share_id: int) -> Shared:
        """Write down that a share is not there any more."""
        row = self.row(share_id)
        return self._change(row, state=ShareState.DELETED, options=_settled(row))

    def found(self, share_id: int, sent: Sent | None) -> Shared | None:
        """Write down what a look has brought; None for what was never created.

        A share whose creation was cut off leaves the list where it is not there. One that is
        there as something else than was sent stays UNKNOWN.
        """
        row = self.row(share_id)
        pending = pending_of(row)
        if sent is not None:
            if pending.get("do") == "create" and pending.get("sha256") != sent.sha256:
                changes = {"remote_id": sent.remote_id, "address": sent.address}
                return self._change(row, state=ShareState.UNKNOWN, **changes)
            return self.done(share_id, sent)
        if pending.get("do") == "create" and not row.remote_id:
            self._store.forget_share(share_id)
            return None
        return self.deleted(share_id)

    def not_known(self, share_id: int) -> Shared:
        """Write down that it is not known whether a request has come true."""
        row = self.row(share_id)
        return self._change(row, state=ShareState.UNKNOWN) if row.state in _OPEN else row

    def leave_unknown(self) -> None:
        """Write down the same of all that another process has left, when it began there."""
        for row in self.cut_off():
            if row.state is ShareState.SENDING:
                self._change(row, state=ShareState.UNKNOWN, updated_at=row.updated_at)

    def failed(self, share_id: int) -> Shared | None:
        """Write down that a request came to nothing; None where nothing is left of it."""
        row = self._store.share(share_id)
        if row is None:
            return None
        pending = pending_of(row)
        if pending.get("do") == "create" and not row.remote_id:
            self._store.forget_share(share_id)
            return None
        before = ShareState(pending.get("state", ShareState.UNKNOWN.value))
        options = row.options if before is ShareState.UNKNOWN else _settled(row)
        return self._change(row, state=before, options=options)

    def cut_off(self) -> list[Shared]:
        """Return the shares of which it is not known how they ended, the first first."""
        return [row for row in reversed(self._store.shares()) if row.state in _OPEN]

    def known_ids(self, kind: ShareKind, host: str) -> list[str]:
        """Return what is in the list already, and so is not what is looked for."""
        return [
            row.remote_id
            for row in self._store.shares()
            if row.kind is kind and row.host == host and row.remote_id
        ]

    def row(self, share_id: int) -> Shared:
        """Return a share. Raises ShareGoneError where it is not in the list."""
        row = self._store.share(share_id)
        if row is None:
            raise ShareGoneError(host="")
        return row

    def _free(self, share_id: int) -> Shared:
        row = self.row(share_id)
        if row.state is ShareState.SENDING:
            raise ShareBusyError()
        if not row.remote_id:
            raise ShareUnknownError(host=row.host, title=row.title)
        return row

    def _change(self, row: Shared, **changes: Any) -> Shared:
        changed = self._store.change_share(row.id, **changes)
        if changed is None:
            raise ShareGoneError(host=row.host)
        return changed


def came_true(do: str, before: Shared, after: Shared | None) -> bool:
    """Tell whether what is there now is what was wished."""
    if do == "update":
        return after is not None and pending_of(before).get("sha256") == after.sha256
    if do == "delete":
        return after is None or after.state is ShareState.DELETED
    return do == "look" or (after is not None and after.state is ShareState.SHARED)


def age_of(row: Shared) -> float:
    """Return how many seconds ago something of a share was under way last."""
    return max(0.0, time.time() - row.updated_at)


def pending_of(row: Shared) -> dict[str, Any]:
    """Return what a request for a share was to do; empty where none is open."""
    pending = row.options.get(PENDING)
    return pending if isinstance(pending, dict) else {}


def _settled(row: Shared) -> dict[str, Any]:
    return {name: value for name, value in row.options.items() if name != PENDING}


def _chat(request: ShareRequest) -> int:
    """Return the chat that remembers the share; a temporary one is gone at the next start."""
    return 0 if request.chat_id > TEMPORARY_FROM else request.chat_id


def _is_same(row: Shared, request: ShareRequest, host: str, sha256: str) -> bool:
    pending = pending_of(row)
    target = request.target
    return (
        pending.get("do") == "create"
        and pending.get("sha256") == sha256
        and pending.get("name", "") == target.name
        and (row.kind, row.visibility) == (target.kind, target.visibility)
        and (row.host, row.file_name) == (host, request.file_name)
    )
