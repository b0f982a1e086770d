"""What was shared, where it is, and what is known of it."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import apsw

from hfchat_desktop.core.store.codec import Row, json_of, presentable
from hfchat_desktop.core.store.database import Database, Values

if TYPE_CHECKING:
    from hfchat_desktop.core.sharing import Shared

_COLUMNS = (
    "id, kind, state, visibility, file_name, title, chat_id, host, account, remote_id, address,"
    " sha256, options, created_at, updated_at"
)
_TEXTS = frozenset(
    ("kind", "state", "visibility", "file_name", "title", "host", "account", "remote_id")
) | {"address", "sha256"}
_CHANGEABLE = _TEXTS | {"chat_id", "options", "updated_at"}


class ShareTable:
    """The shares of a database; they stay when their chat leaves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def shares(self, chat_id: int = 0) -> list[Shared]:
        """Return what was shared of a chat (0: of all), the last one first."""
        where = " WHERE chat_id = ?" if chat_id else ""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM shares{where} ORDER BY id DESC",
            (chat_id,) if chat_id else (),
        )
        return [shared for row in rows if (shared := _shared_of(row)) is not None]

    def share(self, share_id: int) -> Shared | None:
        """Return one share, None where it is gone."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM shares WHERE id = ?", (share_id,))
        return None if row is None else _shared_of(row)

    def has_open_shares(self) -> bool:
        """Tell whether there is a share of which it is not known how it ended."""
        sql = "SELECT 1 FROM shares WHERE state IN ('sending', 'unknown') LIMIT 1"
        return self._database.row(sql) is not None

    def add_share(self, shared: Shared) -> int:
        """Write down a share and return its number: its own, or a new one where that is 0.

        Without times it is created now.
        """
        now = time.time()
        values: Values = (
            shared.id or None,
            *(_text(getattr(shared, name)) for name in ("kind", "state", "visibility")),
            *(_text(getattr(shared, name)) for name in ("file_name", "title")),
            shared.chat_id,
            *(_text(getattr(shared, name)) for name in ("host", "account", "remote_id")),
            *(_text(getattr(shared, name)) for name in ("address", "sha256")),
            json_of(shared.options),
            shared.created_at or now,
            shared.updated_at or now,
        )
        marks = ", ".join("?" * len(values))

        def change(connection: apsw.Connection) -> int:
            connection.execute(f"INSERT INTO shares({_COLUMNS}) VALUES({marks})", values)
            return connection.last_insert_rowid()

        return self._database.write(change)

    def change_share(self, share_id: int, **changes: Any) -> Shared | None:
        """Change some values of a share, by their names in `Shared`; it was changed now, or when
        it is said.

        Return what it is now; None where it is gone.
        """
        unknown = changes.keys() - _CHANGEABLE
        if unknown:
            raise TypeError(f"a share has no {sorted(unknown)} that can be changed")
        changes.setdefault("updated_at", time.time())
        names = [f"{name} = ?" for name in changes]
        values = [_column(name, value) for name, value in changes.items()]

        def change(connection: apsw.Connection) -> None:
            connection.execute(
                f"UPDATE shares SET {', '.join(names)} WHERE id = ?", (*values, share_id)
            )

        self._database.write(change)
        return self.share(share_id)

    def forget_share(self, share_id: int) -> Shared | None:
        """Take a share out of the list; return it, for `add_share` to bring it back."""
        before = self.share(share_id)

        def change(connection: apsw.Connection) -> None:
            connection.execute("DELETE FROM shares WHERE id = ?", (share_id,))

        self._database.write(change, frees=True)
        return before


def _column(name: str, value: Any) -> str | int | float:
    if name == "options":
        return json_of(value)
    if name in _TEXTS:
        return _text(value)
    return float(value) if name == "updated_at" else int(value)


def _text(value: object) -> str:
    return presentable(str(value))


def _shared_of(row: Row) -> Shared | None:
    """Return the share of a row; None for one of a kind that is not known here."""
    from hfchat_desktop.core.sharing import Shared, ShareKind, ShareState, Visibility

    try:
        kind, state, visibility = ShareKind(row[1]), ShareState(row[2]), Visibility(row[3])
        options = json.loads(row[12])
    except ValueError:
        return None
    known = dict(zip(_COLUMNS.split(", "), row, strict=True))
    known |= {"kind": kind, "state": state, "visibility": visibility}
    return Shared(**{**known, "options": options if isinstance(options, dict) else {}})
