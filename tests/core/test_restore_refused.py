"""What is no sound backup of ours is refused, and nothing of the present chats changes."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import struct
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from hfchat_desktop.core.backups import LongWork
from hfchat_desktop.core.chats import TEMPORARY_FROM
from hfchat_desktop.core.store.backup_folder import BackupFolder
from hfchat_desktop.core.store.migrations import STEPS, bring_up_to_date
from hfchat_desktop.errors import HFChatError
from hfchat_desktop.errors_moving import BackupDamagedError, BackupNewerError
from tests.fakes.some_chats import add_chats, open_chats, sources_in


class Bench:
    """A profile with one chat more than its backup has."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.folder = BackupFolder(sources_in(place))
        self.store = open_chats(place)
        add_chats(self.store, 3)
        self.good = Path(self.folder.make(LongWork()).path)
        add_chats(self.store, 1, word="later")
        self.bad = place / "bad.hfchat-backup"

    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(self.good) as packed:
            return {name: packed.read(name) for name in packed.namelist()}

    def pack(self, parts: dict[str, bytes], *, honest: bool = True) -> Path:
        """Write a backup of other parts; an honest one has a manifest that fits them."""
        if honest:
            manifest = json.loads(parts["manifest.json"])
            manifest["files"] = {
                name: {"size": len(content), "sha256": hashlib.sha256(content).hexdigest()}
                for name, content in parts.items()
                if name != "manifest.json"
            }
            parts = {**parts, "manifest.json": json.dumps(manifest).encode()}
        with zipfile.ZipFile(self.bad, "w", zipfile.ZIP_DEFLATED) as packed:
            for name, content in parts.items():
                packed.writestr(name, content)
        return self.bad

    def with_database(self, change: Callable[[apsw.Connection], None]) -> Path:
        """Pack a backup whose database was changed, with hashes that fit."""
        parts = self.parts()
        copy = self.place / "changed.sqlite3"
        copy.write_bytes(parts["chats.sqlite3"])
        connection = apsw.Connection(str(copy))
        change(connection)
        connection.close()
        return self.pack({**parts, "chats.sqlite3": copy.read_bytes()})

    def refused(self, path: Path) -> HFChatError:
        before = sorted(path.name for path in self.folder.path.iterdir())
        with pytest.raises(HFChatError) as caught:
            self.folder.prepare(path, LongWork()).close()
        assert len(self.store.chats()) == 4
        assert sorted(path.name for path in self.folder.path.iterdir()) == before
        return caught.value

    def reason(self, path: Path) -> str:
        error = self.refused(path)
        assert isinstance(error, BackupDamagedError), error
        return error.reason

    def mended(self, path: Path) -> None:
        with closing(self.folder.prepare(path, LongWork())) as restore:
            restore.carry_out(LongWork(), with_settings=False)


@pytest.fixture
def bench(tmp_path: Path):
    made = Bench(tmp_path)
    yield made
    made.store.close()


def test_a_backup_that_was_packed_anew_is_taken(bench):
    bench.mended(bench.pack(bench.parts()))
    assert len(bench.store.chats()) == 3


def test_what_is_not_there_or_no_file_is_refused_without_waiting(bench):
    assert bench.reason(bench.place / "nowhere") == "not_found"
    assert bench.reason(bench.place) == "not_found"
    if hasattr(os, "mkfifo"):
        os.mkfifo(bench.place / "pipe")
        assert bench.reason(bench.place / "pipe") == "not_found"
        assert bench.reason(Path("/dev/zero")) == "not_found"


@pytest.mark.parametrize("size", [0, 1, 21, 22, 100, 5000])
def test_other_files_are_no_backup(bench, size):
    bench.bad.write_bytes(os.urandom(size))
    assert bench.reason(bench.bad) == "not_a_backup"


def test_a_backup_cut_anywhere_is_told_from_other_files(bench):
    whole = bench.good.read_bytes()
    for part in (0.01, 0.5, 0.99):
        bench.bad.write_bytes(whole[: int(len(whole) * part)])
        assert bench.reason(bench.bad) == "cut"


def test_one_changed_byte_anywhere_is_found(bench):
    whole = bytearray(bench.good.read_bytes())
    for place in range(40, len(whole), max(1, len(whole) // 60)):
        changed = bytearray(whole)
        changed[place] ^= 0x55
        bench.bad.write_bytes(changed)
        try:
            bench.folder.prepare(bench.bad, LongWork()).close()
        except (BackupDamagedError, BackupNewerError):
            continue
        # Only what nobody reads may differ: dates and such in the headers of the zip.
        with zipfile.ZipFile(bench.bad) as packed:
            assert {n: packed.read(n) for n in packed.namelist()} == bench.parts()
    assert len(bench.store.chats()) == 4


def test_another_zip_is_no_backup(bench):
    parts = bench.parts()
    assert bench.reason(bench.pack({"readme.txt": b"hello"}, honest=False)) == "not_a_backup"
    other = {**parts, "manifest.json": b'{"format": "other"}'}
    assert bench.reason(bench.pack(other, honest=False)) == "not_a_backup"
    deep = {**parts, "manifest.json": b"[" * 100_000}
    assert bench.reason(bench.pack(deep, honest=False)) == "not_a_backup"
    huge = {**parts, "manifest.json": b" " * 1_000_000}
    assert bench.reason(bench.pack(huge, honest=False)) == "not_a_backup"


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "C:\\evil", "settings.json/../../evil"])
def test_names_that_lead_elsewhere_are_refused_and_nothing_is_written(bench, name):
    assert bench.reason(bench.pack({**bench.parts(), name: b"evil"})) == "changed"
    assert not list(bench.place.rglob("*evil*"))
    assert not (bench.place.parent / "evil").exists()


def test_a_bomb_is_refused_before_it_is_unpacked(bench):
    parts = bench.parts()
    zeros = bytes(200_000_000)
    assert bench.reason(bench.pack({**parts, "chats.sqlite3": zeros})) == "strange"
    head = parts["chats.sqlite3"][:4096]
    assert bench.reason(bench.pack({**parts, "chats.sqlite3": head + zeros})) == "changed"


def test_a_bomb_that_lies_about_its_size_is_refused(bench):
    parts = bench.parts()
    manifest = json.loads(parts["manifest.json"])
    manifest["files"]["chats.sqlite3"]["size"] = 1 << 50
    lying = {**parts, "manifest.json": json.dumps(manifest).encode()}
    assert bench.reason(bench.pack(lying, honest=False)) == "changed"


def test_a_directory_of_millions_of_names_is_not_read(bench):
    content = bench.good.read_bytes()
    end = bytearray(content[-22:])
    for count, length in ((60_000, 100), (3, 1 << 31)):
        end[8:16] = struct.pack("<HHI", count, count, length)[:8]
        bench.bad.write_bytes(content[:-22] + bytes(end))
        assert bench.reason(bench.bad) == "not_a_backup"


def test_the_same_name_twice_or_a_locked_entry_is_refused(bench):
    parts = bench.parts()
    raw = io.BytesIO()
    with pytest.warns(UserWarning), zipfile.ZipFile(raw, "w") as packed:
        for name, content in [*parts.items(), *parts.items()]:
            packed.writestr(name, content)
    bench.bad.write_bytes(raw.getvalue())
    assert bench.reason(bench.bad) == "not_a_backup"


def test_a_newer_backup_is_told_as_newer(bench):
    parts = bench.parts()
    manifest = {**json.loads(parts["manifest.json"]), "version": 2, "app_version": "9.0"}
    error = bench.refused(
        bench.pack({**parts, "manifest.json": json.dumps(manifest).encode()}, honest=False)
    )
    assert isinstance(error, BackupNewerError) and error.app_version == "9.0"

    def newer(connection: apsw.Connection) -> None:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")

    assert isinstance(bench.refused(bench.with_database(newer)), BackupNewerError)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON chats BEGIN DELETE FROM messages; END",
        "CREATE VIEW v AS SELECT load_extension('evil')",
        "CREATE TABLE extra(a)",
        "DROP INDEX messages_by_chat",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 1",
        f"UPDATE sqlite_sequence SET seq = {TEMPORARY_FROM + 1} WHERE name = 'chats'",
        "PRAGMA page_size = 8192; VACUUM",
    ],
)
def test_a_database_that_is_not_exactly_ours_is_refused(bench, statement):
    path = bench.with_database(lambda connection: connection.execute(statement).fetchall())
    assert bench.reason(path) == "strange"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE messages SET parent_id = id",
        "UPDATE messages SET parent_id = (SELECT max(id) FROM messages) WHERE parent_id IS NULL",
        "PRAGMA foreign_keys = OFF; UPDATE messages SET chat_id = 4711 WHERE id % 2",
        "UPDATE messages SET chat_id = (SELECT max(id) FROM chats) WHERE parent_id IS NULL",
        "PRAGMA ignore_check_constraints = ON; UPDATE chats SET title = CAST(x'ff41' AS TEXT)",
    ],
)
def test_trees_and_texts_that_cannot_be_are_refused(bench, statement):
    path = bench.with_database(lambda connection: connection.execute(statement).fetchall())
    assert bench.reason(path) == "chats"


def test_damaged_pages_are_found_though_the_hash_fits(bench):
    parts = bench.parts()
    database = bytearray(parts["chats.sqlite3"])
    for page in range(3, len(database) // 4096, 5):
        database[page * 4096 : page * 4096 + 4096] = b"\xa5" * 4096
    assert bench.reason(bench.pack({**parts, "chats.sqlite3": bytes(database)})) in (
        "chats",
        "strange",
    )


def test_values_that_cannot_be_get_their_defaults(bench):
    def change(connection: apsw.Connection) -> None:
        connection.execute(
            "UPDATE chats SET tags = '{', parameters = '[', stars = 900, created_at = 1e300;"
            'UPDATE messages SET stats = \'{"tokens_per_s": "fast"}\', sampling = \'{"stop": 7}\';'
            "INSERT INTO ratings SELECT min(id), 5, -3, '7', 'n', 1 FROM messages"
        ).fetchall()

    bench.mended(bench.with_database(change))

    for chat in bench.store.chats():
        assert (chat.tags, chat.stars, chat.created_at) == ((), 0, 0.0)
        for message in bench.store.path(chat.id):
            assert message.stats is None and message.sampling is None and message.rating is None
    assert bench.store.integrity() == []


def test_a_search_index_that_differs_is_made_anew(bench):
    def change(connection: apsw.Connection) -> None:
        connection.execute("INSERT INTO message_words(message_words) VALUES('delete-all')")

    bench.mended(bench.with_database(change))

    assert len(bench.store.search("apples")) > 0
    assert bench.store.integrity() == []


def test_a_bare_database_of_an_older_version_is_restored_and_brought_up_to_date(bench):
    old = bench.place / "chats-0001-version-1.sqlite3"
    connection = apsw.Connection(str(old))
    bring_up_to_date(connection, bench.place, STEPS[:1])
    connection.execute(
        "INSERT INTO chats(title, model, system_prompt, created_at, updated_at, updated_seq)"
        " VALUES('of old', '', '', 1, 1, 1)"
    )
    connection.close()

    bench.mended(old)

    assert [chat.title for chat in bench.store.chats()] == ["of old"]
    assert len(bench.store.search("old")) == 1


def test_what_is_still_in_the_log_of_a_bare_database_comes_too(bench):
    add_chats(bench.store, 1, word="logged")
    other = bench.place / "other"
    other.mkdir()
    for ending in ("", "-wal"):
        shutil.copyfile(
            f"{bench.place / 'chats.sqlite3'}{ending}", f"{other / 'it.sqlite3'}{ending}"
        )

    bench.mended(other / "it.sqlite3")

    assert len(bench.store.chats()) == 5
