"""The app's own backups: which there are, which are due, which leave; and the way back."""

from __future__ import annotations

import re
import tempfile
import time
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from hfchat_desktop.core.backups import (
    ENDING,
    KEPT_BEFORE_RESTORE,
    KEPT_WEEKLY,
    Backup,
    BackupKind,
    LongWork,
)
from hfchat_desktop.core.files import failure_of
from hfchat_desktop.core.store.backing_up import (
    Sources,
    Staging,
    is_changed,
    make_backup,
)
from hfchat_desktop.core.store.backup_file import BackupFile
from hfchat_desktop.core.store.restoring import compared, put_in_place, unpack
from hfchat_desktop.errors import HFChatError, StoreReadOnlyError

_DAY_S = 24 * 3600
_WEEK_S = 7 * _DAY_S
_KEPT = {BackupKind.WEEKLY: KEPT_WEEKLY, BackupKind.BEFORE_RESTORE: KEPT_BEFORE_RESTORE}
_NAME = re.compile(r"hfchat-\d{4}-\d\d-\d\d(?:-(weekly|before-restore))?(?:-\d+)?" + ENDING)
_BARE = "chats-*.sqlite3"


def default_name(kind: BackupKind, now: float) -> str:
    """Return "hfchat-2026-11-22.hfchat-backup", with the kind where nobody asked for it."""
    day = time.strftime("%Y-%m-%d", time.localtime(now))
    return f"hfchat-{day}{'' if kind is BackupKind.BY_HAND else '-' + kind.value}{ENDING}"


class BackupFolder:
    """The backups of a profile. Everything here takes time: it is for a thread of the pool.

    One backup or restore is at work at a time, in the window or on the command line;
    another one is told so by BackupBusyError.
    """

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self.path = sources.folder

    def backups(self) -> list[Backup]:
        """Return what there is, the newest first; also what cannot be read, by its name."""
        found = [_look_at(path) for path in self._files(f"*{ENDING}")]
        found += [_bare(path) for path in self._files(_BARE)]
        known = (one for one in found if one is not None)
        return sorted(known, key=lambda one: one.made_at, reverse=True)

    def make(self, work: LongWork, to: Path | None = None) -> Backup:
        """Make a backup because somebody wants one, here or at `to`, which is replaced.

        Raises ChatsUnsoundError, BackupFailedError, BackupBusyError, BackupCancelledError,
        DiskFullError, StoreReadOnlyError and what opening the chats to read raises.
        """
        try:
            staging = Staging(self.path)
        except StoreReadOnlyError:
            if to is None:
                raise
            return self._make_far_away(to, work)
        with closing(staging):
            return self._make(BackupKind.BY_HAND, work, staging, to)

    def weekly_due(self, now: float | None = None) -> bool:
        """Return whether the newest weekly backup is older than a week."""
        today = time.time() if now is None else now
        return not any(today - _WEEK_S < one.made_at < today + _DAY_S for one in self._weekly())

    def make_weekly(self, work: LongWork) -> Backup | None:
        """Make a weekly backup and remove the oldest; None where nothing has changed.

        Raises what `make` raises.
        """
        last = next((one.digest for one in self._weekly() if one.digest), "")
        if not is_changed(self.database, last, work):
            return None
        with closing(Staging(self.path)) as staging:
            return self._make(BackupKind.WEEKLY, work, staging)

    def remove(self, path: Path) -> None:
        """Delete a backup of this folder. Raises StoreReadOnlyError, StoreFailedError."""
        if path.parent != self.path:
            return
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise failure_of(error, path) from error

    def prepare(self, path: Path, work: LongWork) -> Restore:
        """Unpack and check a backup; nothing is changed yet. Close what is returned.

        Raises BackupDamagedError, BackupNewerError, BackupBusyError, BackupCancelledError,
        DiskFullError, StoreReadOnlyError, StoreFailedError.
        """
        staging = Staging(self.path)
        try:
            return Restore(self, staging, path, work)
        except BaseException:
            staging.close()
            raise

    def keep_present(self, work: LongWork, staging: Staging) -> Backup:
        """Make the backup by which a restore can be undone."""
        return self._make(BackupKind.BEFORE_RESTORE, work, staging)

    @property
    def database(self) -> Path:
        """The chats that are backed up."""
        return self._sources.database

    # --- how it is done ---------------------------------------------------------------------

    def _make(
        self, kind: BackupKind, work: LongWork, staging: Staging, to: Path | None = None
    ) -> Backup:
        target = to or self._free(default_name(kind, time.time()))
        made = make_backup(self._sources, target, kind, work, staging=staging.path)
        self._prune(kind)
        return made

    def _make_far_away(self, to: Path, work: LongWork) -> Backup:
        """Make a backup of what may only be read, with the help of the folder it goes to."""
        try:
            with tempfile.TemporaryDirectory(prefix=".hfchat-", dir=to.parent) as beside:
                return make_backup(
                    self._sources, to, BackupKind.BY_HAND, work, staging=Path(beside)
                )
        except OSError as error:
            raise failure_of(error, to) from error

    def _free(self, name: str) -> Path:
        """Return a path of this name, or with the first free number from 2 behind it."""
        stem, number = name.removesuffix(ENDING), 1
        path = self.path / name
        while path.exists():
            number += 1
            path = self.path / f"{stem}-{number}{ENDING}"
        return path

    def _prune(self, kind: BackupKind) -> None:
        """Remove the oldest of a kind that is only kept for some time."""
        if kind not in _KEPT:
            return
        of_kind = [p for p in self._files(f"*{ENDING}") if _kind_of(p) is kind]
        for old in sorted(of_kind, key=_age)[_KEPT[kind] :]:
            with suppress(OSError):
                old.unlink()

    def _weekly(self) -> list[Backup]:
        return [one for one in self.backups() if one.kind is BackupKind.WEEKLY]

    def _files(self, pattern: str) -> list[Path]:
        try:
            return [path for path in self.path.glob(pattern) if path.is_file()]
        except OSError:
            return []


class Restore:
    """A backup that was checked wholly and lies ready to be put in the place of the chats."""

    def __init__(self, folder: BackupFolder, staging: Staging, path: Path, work: LongWork) -> None:
        self._folder = folder
        self._staging = staging
        self._unpacked = unpack(path, staging.path, work)
        self.preview = compared(folder.database, self._unpacked)

    def carry_out(self, work: LongWork, *, with_settings: bool) -> Backup:
        """Put it in place, which nobody may write to meanwhile, and return the backup that
        was made of the present state before.

        Raises DiskFullError, BackupFailedError, StoreReadOnlyError, ProfileInUseError,
        StoreFailedError, BackupCancelledError: the chats are then what they were.
        """
        work.begin(0.0, 0.7)
        kept = self._folder.keep_present(work, self._staging)
        work.begin(0.7, 1.0)
        put_in_place(self._folder.database, self._unpacked, work, with_settings=with_settings)
        return kept

    def close(self) -> None:
        """Remove what was unpacked. Closing twice does nothing."""
        self._staging.close()


def _look_at(path: Path) -> Backup | None:
    try:
        status = path.stat()
        plain = Backup(str(path), _kind_of(path), status.st_mtime, status.st_size)
        with closing(BackupFile(path)) as file:
            return replace(file.backup, kind=plain.kind)
    except OSError:
        return None  # it has just been deleted
    except HFChatError:
        return plain


def _bare(path: Path) -> Backup | None:
    with suppress(OSError):
        status = path.stat()
        return Backup(str(path), BackupKind.BEFORE_UPDATE, status.st_mtime, status.st_size)
    return None


def _kind_of(path: Path) -> BackupKind:
    named = _NAME.fullmatch(path.name)
    return BackupKind(named[1]) if named and named[1] else BackupKind.BY_HAND


def _age(path: Path) -> float:
    """Return how old a file is, in seconds; one from the future is older than all."""
    try:
        age = time.time() - path.stat().st_mtime
    except OSError:
        return 0.0
    return age if age > -_DAY_S else _WEEK_S * 10_000
