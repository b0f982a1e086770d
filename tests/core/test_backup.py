"""A backup has everything but models and secrets, and is made beside whoever writes."""

from __future__ import annotations

import json
import os
import threading
import time
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from hfchat_desktop.core.backups import ENDING, BackupCancelledError, BackupKind, LongWork
from hfchat_desktop.core.chats import ReplyState, Role
from hfchat_desktop.core.settings import Settings, save_settings
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.backing_up import Staging
from hfchat_desktop.core.store.backup_folder import BackupFolder, default_name
from hfchat_desktop.core.store.migrations import copy_database
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_moving import BackupBusyError, ChatsUnsoundError
from tests.fakes.some_chats import add_chats, open_chats, sources_in

DAY = 24 * 3600.0


@pytest.fixture
def folder(tmp_path: Path) -> BackupFolder:
    return BackupFolder(sources_in(tmp_path))


@pytest.fixture
def store(tmp_path: Path):
    opened = open_chats(tmp_path)
    yield opened
    opened.close()


def restored(folder: BackupFolder, path: str | Path, *, with_settings: bool = False) -> None:
    with closing(folder.prepare(Path(path), LongWork())) as restore:
        restore.carry_out(LongWork(), with_settings=with_settings)


def names_in(path: str) -> set[str]:
    with zipfile.ZipFile(path) as packed:
        return set(packed.namelist())


def everything_in(path: str) -> bytes:
    with zipfile.ZipFile(path) as packed:
        return b"".join(packed.read(name) for name in packed.namelist())


def test_a_backup_brings_back_what_was_there_and_says_how_much_it_was(tmp_path, store, folder):
    kept = add_chats(store, 5)
    store.create_folder("Work")
    store.delete_chat(kept[0])

    made = folder.make(LongWork())
    add_chats(store, 3, word="later")
    store.delete_chat(kept[1])
    with closing(folder.prepare(Path(made.path), LongWork())) as restore:
        preview = restore.preview
        undo = restore.carry_out(LongWork(), with_settings=False)

    assert made.counts is not None
    assert (made.counts.chats, made.counts.messages, made.counts.folders) == (4, 8, 1)
    assert made.counts.deleted == 1
    assert (preview.now.chats, preview.only_here_chats, preview.only_here_messages) == (6, 3, 6)
    assert (preview.only_there_chats, preview.only_there_messages) == (0, 0)
    assert abs(preview.newest_at - time.time()) < 60
    assert {chat.id for chat in store.chats()} == set(kept[1:])
    assert store.integrity() == []
    assert len(store.search("apples")) > 0 and not store.search("later")
    assert undo.kind is BackupKind.BEFORE_RESTORE
    restored(folder, undo.path)
    assert len(store.chats()) == 6 and store.chat(kept[1]).deleted_at is not None
    assert len(store.search("later")) > 0


def test_what_is_back_can_be_written_to_at_once_and_after_a_new_start(tmp_path, store, folder):
    add_chats(store, 2)
    made = folder.make(LongWork())
    add_chats(store, 2, word="later")
    restored(folder, made.path)

    chat = store.create_chat(title="new")
    store.add_message(chat.id, None, Role.USER, "after the restore")
    store.close()

    again = open_chats(tmp_path)
    titles = {one.title for one in again.chats()}
    found = again.search("restore")
    again.close()
    assert titles == {"apples 0", "apples 1", "new"} and len(found) == 1


def test_the_backup_has_one_moment_of_chats_that_are_being_written(tmp_path, store, folder):
    (chat,) = add_chats(store, 1)
    add_chats(store, 300, repeat=80)
    going_on, written = threading.Event(), []

    def write() -> None:
        writer = open_chats(tmp_path)
        parent = writer.path(chat)[-1].id
        while not going_on.is_set():
            parent = writer.add_message(chat, parent, Role.USER, "while it is copied " * 50).id
            written.append(parent)
        writer.close()

    thread = threading.Thread(target=write)
    thread.start()
    try:
        while len(written) < 5:
            time.sleep(0.01)
        before = len(written)
        made = folder.make(LongWork())
        after = len(written)
    finally:
        going_on.set()
        thread.join()
    assert after > before
    assert made.counts is not None
    assert before <= made.counts.messages - 602 <= after
    restored(folder, made.path)
    assert store.integrity() == []
    assert len(store.path(chat)) == made.counts.messages - 600


def test_a_reply_that_is_being_written_comes_back_as_interrupted(store, folder):
    chat = store.create_chat(title="half")
    question = store.add_message(chat.id, None, Role.USER, "Tell me everything")
    reply = store.begin_reply(chat.id, question.id, model="m")
    store.save_partial(reply.id, "It all began with")
    made = folder.make(LongWork())
    store.finish_reply(reply.id, text="It all began with the end.")

    restored(folder, made.path)

    half = store.message(reply.id)
    assert half.state is ReplyState.INTERRUPTED and half.text == "It all began with"
    assert len(store.search("began")) == 1


def test_a_temporary_chat_is_in_no_backup(store, folder):
    add_chats(store, 1)
    chat = store.create_temporary_chat(title="xylophone")
    store.add_message(chat.id, None, Role.USER, "a xylophone that nobody may hear")

    made = folder.make(LongWork())

    assert b"xylophone" not in everything_in(made.path)


def test_no_secret_is_in_a_backup(tmp_path, store, folder):
    add_chats(store, 1)
    address = "https://me:hunter2@hub.example:8443/api"
    save_settings(tmp_path / "settings.json", Settings(hub_endpoint=address, theme="dark"))
    record = json.loads((tmp_path / "settings.json").read_text())
    record["token_of_tomorrow"] = "hf_" + "s" * 34
    (tmp_path / "settings.json").write_text(json.dumps(record))

    made = folder.make(LongWork())

    with zipfile.ZipFile(made.path) as packed:
        kept = json.loads(packed.read("settings.json"))
    assert kept["hub_endpoint"] == "https://hub.example:8443/api" and kept["theme"] == "dark"
    content = everything_in(made.path)
    assert b"hunter2" not in content and b"hf_sss" not in content
    assert os.stat(made.path).st_mode & 0o077 == 0 or os.name != "posix"


def test_settings_and_notes_on_models_go_along_where_they_are(tmp_path, store, folder):
    add_chats(store, 1)
    assert names_in(folder.make(LongWork()).path) == {"chats.sqlite3", "manifest.json"}

    save_settings(tmp_path / "settings.json", Settings())
    (tmp_path / "models.json").write_text("{}")

    assert names_in(folder.make(LongWork()).path) == {
        "chats.sqlite3",
        "manifest.json",
        "settings.json",
        "models.json",
    }


def test_a_weekly_backup_is_due_after_a_week_and_four_are_kept(tmp_path, store, folder):
    assert folder.weekly_due()
    made = []
    for number in range(6):
        add_chats(store, 1, word=f"week{number}")
        one = folder.make_weekly(LongWork())
        assert one is not None
        path = Path(one.path)
        made.append(path.rename(path.with_name(f"hfchat-2026-01-0{number + 1}-weekly{ENDING}")))
        old = time.time() - (6 - number) * 7 * DAY
        os.utime(made[-1], (old, old))
    by_hand = folder.make(LongWork())

    assert [path.exists() for path in made] == [False, False, True, True, True, True]
    assert not folder.weekly_due()
    assert folder.weekly_due(time.time() + 8 * DAY)
    assert folder.weekly_due(time.time() - 3 * DAY)  # it would be from the future: a wrong clock
    assert Path(by_hand.path).exists()
    assert by_hand.path in [one.path for one in folder.backups()]


def test_no_weekly_backup_is_made_where_there_is_nothing_yet(store, folder):
    store.remember("window_place", {"width": 7})

    assert folder.make_weekly(LongWork()) is None


def test_no_weekly_backup_is_made_where_nothing_has_changed(store, folder):
    (chat,) = add_chats(store, 1)
    assert folder.make_weekly(LongWork()) is not None
    store.remember("window_place", {"width": 7})

    assert folder.make_weekly(LongWork()) is None
    store.rename_chat(chat, "Another name")
    assert folder.make_weekly(LongWork()) is not None


def test_a_cancelled_backup_leaves_nothing(tmp_path, store, folder):
    add_chats(store, 50)
    work = LongWork()

    def told(part: float) -> None:
        work.cancelled = work.cancelled or part > 0.6

    work = LongWork(told)
    with pytest.raises(BackupCancelledError):
        folder.make(work)

    assert [path.name for path in (tmp_path / "backups").iterdir()] == ["backup.lock"]


def test_one_backup_is_made_at_a_time_and_what_a_kill_left_is_removed(tmp_path, store, folder):
    add_chats(store, 1)
    with closing(Staging(tmp_path / "backups")) as first:
        assert first.path.is_dir()
        with pytest.raises(BackupBusyError):
            folder.make(LongWork())
    left = tmp_path / "backups" / ".work-left"
    left.mkdir()
    (left / "chats.sqlite3").write_bytes(b"half")
    (tmp_path / "backups" / ".hfchat.x.part").write_bytes(b"half")

    made = folder.make(LongWork())

    here = {path.name for path in (tmp_path / "backups").iterdir()}
    assert here == {"backup.lock", Path(made.path).name}


def test_damaged_chats_do_not_push_sound_backups_out(tmp_path, folder):
    store = open_chats(tmp_path)
    add_chats(store, 200)
    store.close()
    good = folder.make_weekly(LongWork())
    database = tmp_path / "chats.sqlite3"
    size = database.stat().st_size
    with open(database, "r+b") as file:
        for page in range(10, size // 4096, 7):
            file.seek(page * 4096)
            file.write(b"\xa5" * 4096)

    with pytest.raises(HFChatError) as caught:
        folder.make_weekly(LongWork())

    assert good is not None and Path(good.path).exists()
    assert [one.path for one in folder.backups()] == [good.path]
    del caught


def test_chats_that_can_be_copied_but_are_unsound_are_refused_and_repaired_later(tmp_path, folder):
    store = open_chats(tmp_path)
    (chat,) = add_chats(store, 1)
    connection = store._database.connection
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("UPDATE messages SET chat_id = 4711 WHERE parent_id IS NOT NULL")
    store.close()

    with pytest.raises(ChatsUnsoundError):
        folder.make(LongWork())

    assert (tmp_path / "chats.sqlite3.suspect").exists()
    assert chat


def test_the_name_of_a_backup_has_its_date_and_never_takes_the_place_of_another(store, folder):
    add_chats(store, 1)
    first, second = folder.make(LongWork()), folder.make(LongWork())

    stem = default_name(BackupKind.BY_HAND, time.time()).removesuffix(".hfchat-backup")
    assert [Path(one.path).name for one in (first, second)] == [
        f"{stem}.hfchat-backup",
        f"{stem}-2.hfchat-backup",
    ]


def test_the_list_has_what_migrations_left_and_what_cannot_be_read(tmp_path, store, folder):
    add_chats(store, 1)
    folder.make(LongWork())
    bare = tmp_path / "backups" / "chats-0001-version-1.sqlite3"
    copy_database(store._database.connection, bare)
    (tmp_path / "backups" / "hfchat-2026-01-01-weekly.hfchat-backup").write_bytes(b"nothing")

    found = {one.kind: one for one in folder.backups()}

    assert found.keys() == {BackupKind.BY_HAND, BackupKind.BEFORE_UPDATE, BackupKind.WEEKLY}
    assert found[BackupKind.WEEKLY].counts is None
    assert found[BackupKind.BY_HAND].counts is not None


def test_settings_travel_with_the_chats_only_where_that_is_wanted(tmp_path, store, folder):
    add_chats(store, 1)
    save_settings(tmp_path / "settings.json", Settings(theme="dark"))
    made = folder.make(LongWork())

    restored(folder, made.path)
    assert store.recall("restored_besides") is None
    restored(folder, made.path, with_settings=True)

    assert json.loads(store.recall("restored_besides")["settings.json"])["theme"] == "dark"


def test_what_was_shared_since_then_is_not_forgotten(store, folder):
    (chat,) = add_chats(store, 1)
    made = folder.make(LongWork())
    (other,) = add_chats(store, 1, word="later")
    columns = "chat_id, kind, host, remote_id, visibility, state, created_at, updated_at"
    for number, remote in ((chat, "a1"), (other, "b2")):
        store._database.connection.execute(
            f"INSERT INTO shares({columns}) VALUES(?, 'gist', 'gh', ?, 'secret', 'shared', 5, 5)",
            (number, remote),
        )

    restored(folder, made.path)
    restored(folder, made.path)

    rows = store._database.rows("SELECT chat_id, remote_id FROM shares ORDER BY remote_id")
    assert rows == [(chat, "a1"), (0, "b2")]


def test_a_held_store_is_read_and_not_written(store):
    add_chats(store, 1)
    store.hold()
    with pytest.raises(HFChatError):
        store.create_chat(title="not now")
    assert len(store.chats()) == 1
    store.let_go()
    assert store.create_chat(title="now").title == "now"


def test_chats_of_a_reader_can_be_backed_up_to_another_folder(tmp_path, store, folder):
    add_chats(store, 1)
    made = folder.make(LongWork(), tmp_path / "stick" / "mine.hfchat-backup")

    assert Path(made.path).exists()
    assert isinstance(store, ChatStore)
