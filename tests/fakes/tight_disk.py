"""What happens on a small disk: run in a mount namespace of its own.

    tight_disk.py SCENARIO FOLDER

The folder becomes a tmpfs of 7 MiB. Prints what was seen as one JSON object.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from hfchat_desktop.core.backups import LongWork
from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import Settings, load_settings, save_settings
from hfchat_desktop.core.store import ChatStore, backing_up, backup_file, restoring
from hfchat_desktop.core.store.backup_folder import BackupFolder
from hfchat_desktop.errors import DiskFullError, HFChatError, StoreReadOnlyError
from tests.fakes.some_chats import add_chats, sources_in


def main() -> None:
    scenario, folder = sys.argv[1], Path(sys.argv[2])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=7m", "tmpfs", folder], check=True)
    found = {
        "fill": fill,
        "read_only": read_only,
        "start_full": start_full,
        "restore": restore,
        "back_up_read_only": back_up_read_only,
    }[scenario](folder)
    print(json.dumps(found))


def open_store(folder: Path) -> ChatStore:
    store, notices = ChatStore.open(folder / "chats.sqlite3", backups=folder / "backups")
    if notices:
        raise SystemExit(str(notices))
    return store


def leave_free(folder: Path, size: int) -> None:
    """Fill the disk but for `size` bytes."""
    ballast = folder / "ballast"
    ballast.unlink(missing_ok=True)
    status = os.statvfs(folder)
    with open(ballast, "wb") as file:
        file.write(b"b" * max(0, status.f_bavail * status.f_frsize - size))


def fill(folder: Path) -> dict[str, object]:
    """Write until the disk is full, at 20 places; then delete, and write again."""
    store = open_store(folder)
    chat = store.create_chat(title="tight")
    extra = store.create_chat(title="to be deleted")
    store.add_message(extra.id, None, Role.USER, "w" * 400_000)
    save_settings(folder / "settings.json", Settings(theme="dark"))
    saved: list[str] = []
    refused = 0
    for place in range(20):
        leave_free(folder, place * 10_000)
        for number in range(400):
            text = f"{place}-{number} " + "x" * 3000
            try:
                path = store.path(chat.id)
                store.add_message(chat.id, path[-1].id if path else None, Role.USER, text)
            except DiskFullError:
                refused += 1
                break
            saved.append(text)
    leave_free(folder, 0)
    settings_refused = False
    try:
        save_settings(folder / "settings.json", Settings(theme="light"))
    except DiskFullError:
        settings_refused = True
    before = (folder / "chats.sqlite3.reserve").exists()
    store.delete_chat(extra.id)
    purged = store.purge_trash(older_than_s=0)
    left = store.path(chat.id)
    added_after = store.add_message(chat.id, left[-1].id, Role.USER, "room again").text
    found = [message.text for message in store.path(chat.id)]
    faults = store.integrity()
    (folder / "ballast").unlink()
    store.close()
    reopened = open_store(folder)
    return {
        "refused": refused,
        "lost": len(set(saved) - set(found)),
        "saved": len(saved),
        "settings_refused": settings_refused,
        "theme": load_settings(folder / "settings.json")[0].theme,
        "had_reserve": before,
        "purged": purged,
        "added_after": added_after,
        "faults": faults,
        "after_reopening": len(reopened.path(chat.id)) - len(found),
        "reserve_again": (folder / "chats.sqlite3.reserve").exists(),
    }


def start_full(folder: Path) -> dict[str, object]:
    """Start with not a byte free."""
    store = open_store(folder)
    chat = store.create_chat(title="kept")
    store.close()
    leave_free(folder, 0)
    store = open_store(folder)
    titles = [one.title for one in store.chats()]
    store.delete_chat(chat.id)
    store.close()
    (folder / "chats.sqlite3").unlink()
    leave_free(folder, 0)
    try:
        open_store(folder)
    except DiskFullError as error:
        return {"titles": titles, "new": type(error).__name__}
    return {"titles": titles, "new": "opened"}


def read_only(folder: Path) -> dict[str, object]:
    """Look at chats on a medium that cannot be written, left clean and left in a hurry."""
    closed, hurried = folder / "closed", folder / "hurried"
    for place in (closed, hurried):
        if os.fork() == 0:
            store = open_store(place)
            chat = store.create_chat(title="kept")
            store.add_message(chat.id, None, Role.USER, f"in {place.name}")
            if place is closed:
                store.close()
            os._exit(0)
        os.wait()
    (hurried / "chats.sqlite3-shm").unlink()
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    found: dict[str, object] = {}
    for place in (closed, hurried):
        found[f"open {place.name}"] = kind_of(lambda place=place: open_store(place))
        store = ChatStore.open_read_only(place / "chats.sqlite3")
        (chat,) = store.chats()
        found[place.name] = [message.text for message in store.path(chat.id)]
        found[f"write {place.name}"] = kind_of(store.create_chat)
        found[f"search {place.name}"] = len(store.search(place.name))
        store.close()
    found["settings"] = kind_of(lambda: save_settings(folder / "settings.json", Settings()))
    found["lock"] = kind_of(lambda: ProfileLock(folder / "profile.lock").acquire())
    found["expected"] = StoreReadOnlyError.__name__
    return found


def restore(folder: Path) -> dict[str, object]:
    """Back up and restore with less and less room, with and without looking for it before."""
    backups, backup = BackupFolder(sources_in(folder)), folder / "mine.hfchat-backup"
    store = open_store(folder)
    add_chats(store, 200)
    margin(0)
    backups.make(LongWork(), backup)
    add_chats(store, 10)

    def put_back() -> None:
        with closing(backups.prepare(backup, LongWork())) as ready:
            ready.carry_out(LongWork(), with_settings=False)

    refused, chats = [], []
    size = (folder / "chats.sqlite3").stat().st_size
    for least in (0, -(1 << 40)):
        margin(least)
        for free in range(0, size, size // 12):
            leave_free(folder, free)
            for attempt in (lambda: backups.make(LongWork(), backup), put_back):
                refused.append(kind_of(attempt))
                chats.append(len(store.chats()))
    (folder / "ballast").unlink()
    faults = store.integrity()
    left = sorted(path.name for path in backups.path.iterdir() if path.name != "backup.lock")
    put_back()
    return {
        "refused": refused,
        "chats": chats,
        "faults": faults,
        "left": left,
        "restored": len(store.chats()),
    }


def margin(least: int) -> None:
    """Have so many bytes stay free; with a number below zero nobody looks before."""
    for module in (backing_up, backup_file, restoring):
        module.LEAVE_FREE = least


def back_up_read_only(folder: Path) -> dict[str, object]:
    """Back up chats on a medium that cannot be written."""
    place, stick = folder / "profile", folder / "stick"
    stick.mkdir()
    store = open_store(place)
    add_chats(store, 2)
    store.close()
    subprocess.run(["mount", "-t", "tmpfs", "tmpfs", stick], check=True)
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    backups = BackupFolder(sources_in(place))
    made = backups.make(LongWork(), stick / "mine.hfchat-backup")
    return {
        "here": kind_of(lambda: backups.make(LongWork())),
        "elsewhere": made.counts.chats if made.counts else 0,
        "left": [path.name for path in stick.iterdir()],
    }


def kind_of(attempt: object) -> str:
    """Return the name of the error that an attempt ends in."""
    try:
        attempt()  # type: ignore[operator]
    except HFChatError as error:
        return type(error).__name__
    return "done"


main()
