"""What the child is told to do, as it crosses the pipe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.record import Record
from hfchat_desktop.core.share_rows import pending_of
from hfchat_desktop.core.sharing import Shared, ShareKind, ShareRequest, Visibility, sendable

Command = dict[str, Any]

LONG_AGO_S = 3600.0


class Thing(Record):
    """What is shared, as its place is told of it, and by what it is found again.

    `remote_id` and `address` are "" where it may not be there. `name` is that of the dataset.
    `text` "" is for what only looks or deletes; `sha256` is that of the text then. `age_s` is
    how long ago it may have been sent, in seconds: before a server has settled, what is not
    there may yet come.
    """

    kind: ShareKind
    visibility: Visibility
    file_name: str
    title: str = ""
    name: str = ""
    licence: str = ""
    text: str = ""
    sha256: str = ""
    remote_id: str = ""
    address: str = ""
    age_s: float = LONG_AGO_S

    def to_record(self) -> dict[str, Any]:
        """Return all as JSON values."""
        return {**vars(self), "kind": self.kind.value, "visibility": self.visibility.value}

    @classmethod
    def from_record(cls, record: dict[str, Any]) -> Thing:
        """Build what `to_record` described."""
        kind, visibility = ShareKind(record["kind"]), Visibility(record["visibility"])
        return cls(**{**record, "kind": kind, "visibility": visibility})


def create(
    access: HubAccess,
    request: ShareRequest,
    known: Sequence[str],
    *,
    age_s: float | None = None,
) -> Command:
    """Return the command to share something new; `known` are gists that it cannot be.

    `age_s` is how long ago the same may have been sent before, None for never.
    """
    target = request.target
    thing = Thing(
        kind=target.kind,
        visibility=target.visibility,
        file_name=request.file_name,
        title=request.title,
        name=target.name,
        licence=target.licence,
        text=sendable(request.text),
        age_s=LONG_AGO_S if age_s is None else age_s,
    )
    return _command("create", access, thing, known=list(known), look_first=age_s is not None)


def update(access: HubAccess, row: Shared, text: str) -> Command:
    """Return the command to put a text in the place of the one that is shared."""
    title = str(pending_of(row).get("title", row.title))
    return _command("update", access, _thing(row, text=sendable(text), title=title))


def delete(access: HubAccess, row: Shared) -> Command:
    """Return the command to delete what is shared."""
    return _command("delete", access, _thing(row))


def look(
    access: HubAccess, row: Shared, known: Sequence[str], age_s: float = LONG_AGO_S
) -> Command:
    """Return the command to look whether something is there, and as what."""
    return _command("look", access, replace(_thing(row), age_s=age_s), known=list(known))


def _thing(row: Shared, *, text: str = "", title: str = "") -> Thing:
    pending = pending_of(row)
    return Thing(
        kind=row.kind,
        visibility=row.visibility,
        file_name=row.file_name,
        title=title or row.title,
        name=row.remote_id or str(pending.get("name", "")),
        text=text,
        sha256=str(pending.get("sha256", row.sha256)),
        remote_id=row.remote_id,
        address=row.address,
    )


def _command(do: str, access: HubAccess, thing: Thing, **fields: Any) -> Command:
    return {"do": do, "access": access.to_record(), "thing": thing.to_record(), **fields}
