"""`hfchat backup` and `hfchat restore`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.settings import Settings, load_settings, save_settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import Profile, profile
from tests.cli.conftest import Command
from tests.fakes.some_chats import add_chats


@pytest.fixture
def place(hfchat: Command) -> Profile:
    return profile(hfchat.folder)


def change(place: Profile, count: int, word: str) -> None:
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    add_chats(store, count, word=word)
    store.close()


def titles(place: Profile) -> list[str]:
    store = ChatStore.open_read_only(place.database_file)
    found = sorted(chat.title for chat in store.chats())
    store.close()
    return found


def test_a_backup_is_made_listed_restored_and_the_restore_undone(hfchat, place, tmp_path):
    change(place, 2, "bread")
    save_settings(place.settings_file, Settings(theme="dark"))
    place.library_file.write_text('{"version": 1}')
    done = hfchat("backup", "--output", str(tmp_path))
    assert done.returncode == 0, done.stderr
    made = Path(done.stdout.strip())
    assert made.parent == tmp_path and made.suffix == ".hfchat-backup"
    assert hfchat("backup").returncode == 0
    change(place, 1, "later")
    save_settings(place.settings_file, Settings(theme="light"))

    done = hfchat("restore", str(made), "--yes", "--settings")

    assert done.returncode == 0, done.stderr
    assert "Not in the backup: 1 chats, 2 messages" in done.stderr
    assert titles(place) == ["bread 0", "bread 1"]
    assert load_settings(place.settings_file)[0].theme == "dark"
    kinds = [one["kind"] for one in json.loads(hfchat("backup", "list", "--json").stdout)]
    assert kinds == ["before-restore", "by-hand"]
    shown = hfchat("backup", "list").stdout
    assert "before-restore" in shown and "3 chats" in shown
    undo = done.stdout.split("hfchat restore ")[1].strip()
    assert hfchat("restore", undo, "--yes").returncode == 0
    assert len(titles(place)) == 3


def test_nothing_is_restored_unasked(hfchat, place, tmp_path):
    change(place, 1, "bread")
    made = hfchat("backup", "--output", str(tmp_path / "mine.hfchat-backup")).stdout.strip()
    change(place, 1, "later")

    done = hfchat("restore", made)

    assert done.returncode == 1 and "Nothing was changed" in done.stderr
    assert len(titles(place)) == 2


def test_beside_a_window_a_backup_is_made_and_nothing_is_restored(hfchat, place):
    change(place, 1, "bread")
    lock = ProfileLock(place.lock_file)
    assert lock.acquire()
    done = hfchat("backup")
    assert done.returncode == 0
    refused = hfchat("restore", done.stdout.strip(), "--yes")
    lock.release()
    assert refused.returncode == 1 and "Another HFChat uses" in refused.stderr


def test_what_is_no_backup_is_refused_in_one_sentence(hfchat, place, tmp_path):
    change(place, 1, "bread")
    (tmp_path / "letter.hfchat-backup").write_text("Dear reader")

    done = hfchat("restore", str(tmp_path / "letter.hfchat-backup"), "--yes")

    assert done.returncode == 1
    assert done.stderr == ("letter.hfchat-backup is no backup of HFChat: choose another backup.\n")
    assert titles(place) == ["bread 0"]


def test_on_a_new_computer_a_backup_brings_everything(hfchat, place, tmp_path):
    change(place, 3, "bread")
    made = hfchat("backup", "--output", str(tmp_path / "mine.hfchat-backup")).stdout.strip()
    other = Command(tmp_path / "new")

    done = other("restore", made, "--yes", "--settings")

    assert done.returncode == 0, done.stderr
    assert len(titles(profile(other.folder))) == 3


def test_a_profile_without_chats_has_no_backups(hfchat):
    assert hfchat("backup", "list").stdout == "No backups yet.\n"
    assert json.loads(hfchat("backup", "list", "--json").stdout) == []
