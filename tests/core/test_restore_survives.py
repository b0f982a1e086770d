"""Kill -9, a full disk and a folder that cannot be written, while chats are restored."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from hfchat_desktop.core.backups import LongWork
from hfchat_desktop.core.store.backup_folder import BackupFolder
from tests.core.test_store_survives import in_tight_disk
from tests.fakes.some_chats import add_chats, open_chats, sources_in

ROOT = Path(__file__).resolve().parents[2]
KILLS = 40

posix = pytest.mark.skipif(os.name != "posix", reason="kills as POSIX has them")


def begin(place: Path, backup: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, ROOT / "tests" / "fakes" / "mortal_restorer.py", place, backup],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


@pytest.mark.slow
@posix
def test_forty_kills_while_restoring_leave_the_old_chats_or_the_new_ones(tmp_path):
    chance = random.Random(11)
    folder = BackupFolder(sources_in(tmp_path))
    store = open_chats(tmp_path)
    add_chats(store, 100, word="backed", repeat=60)
    backup = tmp_path / "mine.hfchat-backup"
    folder.make(LongWork(), backup)
    add_chats(store, 50, word="later", repeat=60)
    store.close()
    seen = {100: 0, 150: 0}
    for _ in range(KILLS):
        child = begin(tmp_path, backup)
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(chance.uniform(0, 0.1))
        os.kill(child.pid, signal.SIGKILL)
        said = child.stdout.read()
        child.communicate()
        store = open_chats(tmp_path)
        count = len(store.chats())
        seen[count] += 1
        assert store.integrity() == []
        assert store.statistics().messages == 2 * count
        assert (len(store.search("later")) > 0) == (count == 150)
        assert count == 100 or said == ""
        if count == 100:
            add_chats(store, 50, word="later", repeat=60)
        store.close()
    assert min(seen.values()) > 0
    made = folder.make(LongWork())
    left = {path.name for path in (tmp_path / "backups").iterdir() if path.name.startswith(".")}
    assert left == set() and made.counts is not None


@pytest.mark.slow
def test_a_full_disk_leaves_chats_and_backups_as_they_were(tmp_path):
    found = in_tight_disk("restore", tmp_path / "disk")

    assert set(found["refused"]) == {"DiskFullError"}
    assert set(found["chats"]) == {210}
    assert found["faults"] == []
    assert found["left"] == []
    assert found["restored"] == 200


@pytest.mark.slow
def test_chats_on_a_disk_that_cannot_be_written_are_backed_up_elsewhere(tmp_path):
    found = in_tight_disk("back_up_read_only", tmp_path / "disk")

    assert found == {"here": "StoreReadOnlyError", "elsewhere": 2, "left": ["mine.hfchat-backup"]}


def test_a_restore_is_carried_out_beside_a_reader(tmp_path):
    folder = BackupFolder(sources_in(tmp_path))
    store = open_chats(tmp_path)
    add_chats(store, 2)
    made = folder.make(LongWork())
    add_chats(store, 1)
    reader = type(store).open_read_only(tmp_path / "chats.sqlite3")
    rows = reader._database.connection.execute("SELECT id FROM chats")
    next(rows)  # it is in the middle of reading

    with closing(folder.prepare(Path(made.path), LongWork())) as restore:
        restore.carry_out(LongWork(), with_settings=False)

    assert len(list(rows)) == 2  # of three: what it began to read it reads to the end
    assert len(reader.chats()) == 2
    reader.close()
    store.close()
