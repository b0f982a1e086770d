"""`hfchat backup` and `hfchat restore`: one file with everything but models, and the way back."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hfchat_desktop.application_store import sources_of
from hfchat_desktop.cli_output import print_json, print_line, print_table
from hfchat_desktop.cli_words import confirmed, own_settings, tell
from hfchat_desktop.core.backups import (
    ENDING,
    RESTORED_BESIDES,
    Backup,
    BackupCounts,
    LongWork,
    RestorePreview,
)
from hfchat_desktop.core.files import write_atomically
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import save_settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.backup_folder import BackupFolder
from hfchat_desktop.core.store.restoring import restored_settings
from hfchat_desktop.errors import ProfileInUseError
from hfchat_desktop.paths import Profile

_MEGABYTE = 1_000_000


def add_backup_actions(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `hfchat backup`."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION")
    listing = actions.add_parser("list", help="the backups of this profile, newest first")
    listing.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--output",
        metavar="FILE",
        help="write it there, or into that folder; without it, among the app's own backups",
    )


def add_restore_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `hfchat restore`."""
    parser.add_argument("file", metavar="FILE", help=f"a backup (*{ENDING}) or a chats database")
    parser.add_argument("--settings", action="store_true", help="settings and notes on models too")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def backup(arguments: argparse.Namespace, place: Profile) -> int:
    """Make a backup, or list what there is; beside a window, too."""
    folder = BackupFolder(sources_of(place))
    if arguments.action == "list":
        found = folder.backups()
        if arguments.json:
            print_json([_record(one) for one in found])
        elif not found:
            print_line("No backups yet.")
        else:
            print_table([_row(one) for one in found], right=(2, 3))
        return 0
    made = folder.make(LongWork(), _target(arguments.output))
    print_line(made.path)
    return 0


def restore(arguments: argparse.Namespace, place: Profile) -> int:
    """Put a backup in the place of the chats, after showing what is in it."""
    with _own_profile(place), closing(_opened(place)) as store:
        folder = BackupFolder(sources_of(place))
        path = Path(arguments.file).expanduser().absolute()
        with closing(folder.prepare(path, LongWork())) as ready:
            _show(ready.preview)
            if not (arguments.yes or confirmed("Restore it?")):
                sys.stderr.write("Nothing was changed. Say --yes to restore it unasked.\n")
                return 1
            kept = ready.carry_out(LongWork(), with_settings=arguments.settings)
        _take_besides(store, place)
    print_line(f"Restored. To undo it: hfchat restore {kept.path}")
    return 0


@contextmanager
def _own_profile(place: Profile) -> Iterator[None]:
    lock = ProfileLock(place.lock_file)
    if not lock.acquire():
        raise ProfileInUseError(path=str(place.data))
    try:
        yield
    finally:
        lock.release()


def _opened(place: Profile) -> ChatStore:
    """Open the chats: what is damaged is repaired first, and kept aside."""
    store, notices = ChatStore.open(place.database_file, backups=place.backups)
    for notice in notices:
        tell(notice, place)
    return store


def _take_besides(store: ChatStore, place: Profile) -> None:
    besides = store.recall(RESTORED_BESIDES)
    if not isinstance(besides, dict):
        return
    settings = restored_settings(besides.get("settings.json"), own_settings(place))
    save_settings(place.settings_file, settings)
    notes = besides.get("models.json")
    if isinstance(notes, str):
        write_atomically(place.library_file, notes.encode())
    store.remember(RESTORED_BESIDES, None)


def _target(output: str | None) -> Path | None:
    if output is None:
        return None
    path = Path(output).expanduser().absolute()
    if not path.is_dir():
        return path
    name = f"hfchat-{time.strftime('%Y-%m-%d')}"
    target, number = path / f"{name}{ENDING}", 1
    while target.exists():
        number += 1
        target = path / f"{name}-{number}{ENDING}"
    return target


def _when(seconds: float) -> str:
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))


def _row(one: Backup) -> tuple[str, ...]:
    counts = one.counts
    return (
        _when(one.made_at),
        one.kind.value,
        f"{counts.chats} chats" if counts else "-",
        f"{one.size_bytes / _MEGABYTE:.1f} MB",
        one.path,
    )


def _record(one: Backup) -> dict[str, Any]:
    return {**asdict(one), "kind": one.kind.value}


def _counted(counts: BackupCounts | None) -> str:
    known = counts or BackupCounts()
    return f"{known.chats} chats, {known.messages} messages, {known.folders} folders"


def _show(preview: RestorePreview) -> None:
    one = preview.backup
    version = f" by HFChat {one.app_version}" if one.app_version else ""
    lines = [
        f"Made {_when(one.made_at)}{version}: {_counted(one.counts)}",
        f"Here now: {_counted(preview.now)}",
        f"Not in the backup: {preview.only_here_chats} chats, "
        f"{preview.only_here_messages} messages",
        f"Back with it: {preview.only_there_chats} chats, {preview.only_there_messages} messages",
        "What is here now is backed up first.",
    ]
    sys.stderr.write("".join(line + "\n" for line in lines))
