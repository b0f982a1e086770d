"""Databases of every version, older, newer and half-way."""

from __future__ import annotations

import hashlib
from pathlib import Path

import apsw
import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.migrations import KEPT_BACKUPS, STEPS, bring_up_to_date
from hfchat_desktop.core.store.opening import open_writable
from hfchat_desktop.errors import StoreNewerError

NEXT = "ALTER TABLE chats ADD COLUMN colour TEXT;"
BROKEN = "ALTER TABLE chats ADD COLUMN shape TEXT; INSERT INTO nowhere VALUES(1);"
INSERT = (
    "INSERT INTO chats(title, model, system_prompt, created_at, updated_at, updated_seq)"
    " VALUES('kept', '', '', 0, 0, 1)"
)


def database_of_version(path: Path, version: int, steps: tuple[str, ...] = STEPS) -> None:
    connection = apsw.Connection(str(path))
    bring_up_to_date(connection, path.parent / "unused", steps[:version])
    if version:
        connection.execute(INSERT)
    connection.close()


def look(path: Path, sql: str) -> list[tuple[object, ...]]:
    connection = apsw.Connection(str(path))
    rows = connection.execute(sql).fetchall()
    connection.close()
    return rows


@pytest.mark.parametrize("version", range(len(STEPS) + 1))
def test_a_database_of_any_past_version_opens_with_its_chats(tmp_path, version):
    path = tmp_path / "chats.sqlite3"
    database_of_version(path, version)

    store, notices = ChatStore.open(path, backups=tmp_path / "backups")

    assert notices == []
    assert store.statistics().version == len(STEPS)
    assert [chat.title for chat in store.chats()] == (["kept"] if version else [])
    chat = store.create_chat()
    store.add_message(chat.id, None, Role.USER, "works")
    assert store.integrity() == []
    store.close()


def test_what_the_first_version_wrote_is_all_there_in_the_last(tmp_path):
    path = tmp_path / "chats.sqlite3"
    database_of_version(path, 1)
    old = apsw.Connection(str(path))
    old.execute(
        "INSERT INTO messages(chat_id, parent_id, role, text, thinking, state, model, created_at)"
        " VALUES(1, NULL, 'user', 'Was ist 東京?', '', 'done', '', 0),"
        " (1, 1, 'assistant', 'eine Straße', 'hm', 'done', 'tiny', 0),"
        " (1, 1, 'assistant', 'halb', '', 'writing', 'tiny', 0);"
        "INSERT INTO branches VALUES(1, 0, 1), (1, 1, 2);"
        "UPDATE chats SET message_count = 3"
    )
    old.close()

    store, _ = ChatStore.open(path, backups=tmp_path / "backups")

    question, answer = store.path(1)
    assert (question.text, answer.thinking, answer.sibling_count) == ("Was ist 東京?", "hm", 2)
    assert (answer.rating, answer.pinned, answer.parameters) == (None, False, {})
    (chat,) = store.chats()
    assert (chat.folder_id, chat.tags, chat.overflow, chat.title_by) == (0, (), "drop", "words")
    assert [hit.message_id for hit in store.search("京")] == [1]
    assert [hit.message_id for hit in store.search("strasse")] == [2]
    assert [hit.message_id for hit in store.search("kep")] == [0]
    store.recover_interrupted()
    assert [hit.message_id for hit in store.search("halb")] == [3]
    assert store.integrity() == []
    store.close()


def test_an_old_database_that_may_only_be_read_is_read_as_it_would_be(tmp_path):
    path = tmp_path / "chats.sqlite3"
    database_of_version(path, 1)
    before = path.read_bytes()

    reader = ChatStore.open_read_only(path)

    assert [chat.title for chat in reader.chats()] == ["kept"]
    assert len(reader.search("kept")) == 1
    reader.close()
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["chats.sqlite3"]


def test_an_old_database_is_copied_before_it_is_changed(tmp_path):
    path, backups = tmp_path / "chats.sqlite3", tmp_path / "backups"
    database_of_version(path, len(STEPS))

    open_writable(path, backups, (*STEPS, NEXT)).connection.close()

    (copy,) = backups.iterdir()
    assert look(path, "PRAGMA user_version") == [(len(STEPS) + 1,)]
    assert look(path, "SELECT title, colour FROM chats") == [("kept", None)]
    assert look(copy, "PRAGMA user_version") == [(len(STEPS),)]
    assert look(copy, "SELECT title FROM chats") == [("kept",)]


def test_only_the_last_backups_are_kept(tmp_path):
    path, backups = tmp_path / "chats.sqlite3", tmp_path / "backups"
    database_of_version(path, len(STEPS))
    later = tuple(f"CREATE TABLE extra_{number}(x);" for number in range(KEPT_BACKUPS + 4))

    open_writable(path, backups, (*STEPS, *later)).connection.close()

    versions = sorted(look(copy, "PRAGMA user_version")[0][0] for copy in backups.iterdir())
    last = len(STEPS) + len(later) - 1
    assert versions == list(range(last - KEPT_BACKUPS + 1, last + 1))


def test_a_new_database_needs_no_backup(tmp_path):
    ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")[0].close()

    assert not (tmp_path / "backups").exists()


def test_a_step_that_fails_changes_nothing(tmp_path):
    path = tmp_path / "chats.sqlite3"
    database_of_version(path, len(STEPS))

    with pytest.raises(Exception, match="nowhere"):
        open_writable(path, tmp_path / "backups", (*STEPS, NEXT, BROKEN))

    assert look(path, "PRAGMA user_version") == [(len(STEPS) + 1,)]
    assert look(path, "SELECT title, colour FROM chats") == [("kept", None)]
    assert look(path, "SELECT count(*) FROM pragma_table_info('chats') WHERE name='shape'") == [
        (0,)
    ]


@pytest.mark.parametrize("reader", [False, True])
def test_a_newer_database_is_refused_and_not_a_byte_is_changed(tmp_path, reader):
    path = tmp_path / "chats.sqlite3"
    database_of_version(path, len(STEPS))
    newer = apsw.Connection(str(path))
    newer.execute("PRAGMA journal_mode = WAL").fetchall()
    newer.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    newer.close()
    before = path.read_bytes()

    with pytest.raises(StoreNewerError) as refused:
        if reader:
            ChatStore.open_read_only(path)
        else:
            ChatStore.open(path, backups=tmp_path / "backups")

    assert refused.value.found_version == len(STEPS) + 1
    assert refused.value.supported_version == len(STEPS)
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["chats.sqlite3"]


def test_a_newer_version_that_is_still_in_the_log_is_refused_too(tmp_path):
    path = tmp_path / "chats.sqlite3"
    database_of_version(path, len(STEPS))
    newer = apsw.Connection(str(path))
    newer.execute("PRAGMA journal_mode = WAL").fetchall()
    newer.execute(f"PRAGMA user_version = {len(STEPS) + 5}")
    left = {name: (tmp_path / name).read_bytes() for name in ("chats.sqlite3", "chats.sqlite3-wal")}
    newer.close()
    for name, content in left.items():
        (tmp_path / name).write_bytes(content)

    with pytest.raises(StoreNewerError) as refused:
        ChatStore.open(path, backups=tmp_path / "backups")

    assert refused.value.found_version == len(STEPS) + 5
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == left


def test_steps_that_were_released_are_never_edited():
    """When this fails, undo the edit and add a step; before a first release, renew the sum."""
    released = ["695c16fe8e0ddca1", "b1ae50ead846b1f2", "438a50001182035f"]

    found = [hashlib.sha256(step.encode()).hexdigest()[:16] for step in STEPS]
    assert found[: len(released)] == released
