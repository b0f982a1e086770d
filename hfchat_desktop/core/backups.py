"""What is known of a backup, without the database: its kind, its date, what is in it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from hfchat_desktop.core.record import Record

ENDING = ".hfchat-backup"
RESTORED_BESIDES = "restored_besides"
"""The key under which a restore remembers settings and notes until they are in their place."""

KEPT_WEEKLY = 4
KEPT_BEFORE_RESTORE = 3


class BackupKind(StrEnum):
    """Why a backup was made; the value stands in its manifest and in its name."""

    BY_HAND = "by-hand"
    WEEKLY = "weekly"
    BEFORE_RESTORE = "before-restore"
    BEFORE_UPDATE = "before-update"  # a bare database, made by the migrations


class BackupCounts(Record):
    """How much is kept, or was. `saved` counts own personas, prompts and presets."""

    chats: int = 0
    messages: int = 0
    folders: int = 0
    saved: int = 0
    ratings: int = 0
    deleted: int = 0  # chats in the trash


class Backup(Record):
    """One backup. `made_at` in seconds since the epoch.

    `counts` is None where that is only known once it is opened: of a bare database, and of
    a file that cannot be read (`kind` is then what its name says).
    """

    path: str
    kind: BackupKind
    made_at: float
    size_bytes: int
    counts: BackupCounts | None = None
    app_version: str = ""
    database_version: int = 0
    digest: str = ""  # of all that is in the tables: equal where nothing changed


class RestorePreview(Record):
    """A backup that was checked wholly, beside what is here now.

    `only_here_…` would be gone afterwards and `only_there_…` would be back; both leave out
    what is deleted. `newest_at` is when the newest message of the backup was written.
    """

    backup: Backup
    now: BackupCounts
    only_here_chats: int = 0
    only_here_messages: int = 0
    only_there_chats: int = 0
    only_there_messages: int = 0
    newest_at: float = 0.0
    has_settings: bool = False


class BackupCancelledError(Exception):
    """A person has given the work up; nothing was changed, and nothing is left of it."""


class LongWork:
    """Told how far a long work is, from 0 to 1; may be cancelled from another thread."""

    def __init__(self, told: Callable[[float], None] | None = None) -> None:
        self._told = told
        self._first, self._last = 0.0, 1.0
        self.cancelled = False

    def begin(self, first: float, last: float) -> None:
        """Let the next part of the work be from `first` to `last` of the whole."""
        self._first, self._last = first, last
        self.report(0.0)

    def report(self, part: float) -> None:
        """Tell how much of this part is done. Raises BackupCancelledError."""
        if self.cancelled:
            raise BackupCancelledError
        if self._told is not None:
            self._told(self._first + (self._last - self._first) * min(1.0, max(0.0, part)))
