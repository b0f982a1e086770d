"""Kill -9, a full disk and a disk that cannot be written, done for real."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from hfchat_desktop.core.chats import ReplyState
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.core.store.migrations import STEPS, bring_up_to_date

ROOT = Path(__file__).resolve().parents[2]
FAKES = ROOT / "tests" / "fakes"

posix = pytest.mark.skipif(os.name != "posix", reason="kills and mounts as POSIX has them")


def run(*command: object) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [str(word) for word in command],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def in_tight_disk(scenario: str, folder: Path) -> dict[str, object]:
    folder.mkdir()
    if shutil.which("unshare") is None:
        pytest.skip("no unshare: a small disk cannot be mounted")
    trial = subprocess.run(
        ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if trial.returncode != 0:
        pytest.skip("this system does not let us mount a small disk")
    script = FAKES / "tight_disk.py"
    return json.loads(run("unshare", "-rm", sys.executable, script, scenario, folder))


@pytest.mark.slow
@posix
def test_fifty_kills_while_replies_stream_lose_nothing_that_was_acknowledged(tmp_path):
    path = tmp_path / "chats.sqlite3"
    output = run(sys.executable, FAKES / "mortal_writer.py", "stream", path, 50, 7)
    lives = [json.loads(line) for line in output.splitlines()]
    store, notices = ChatStore.open(path, backups=tmp_path / "backups")
    last_interrupted = store.recover_interrupted()

    words = [word for life in lives for word in life]
    asked = [word[1] for word in words if word[0] == "asked"]
    finished = {word[1]: word[2] for word in words if word[0] == "finished"}
    partial = {word[1]: word[2] for word in words if word[0] == "partial"}
    begun = [word[1] for word in words if word[0] == "begun"]
    assert len(lives) == 50
    assert len(asked) > 40
    assert notices == []
    assert all(word[2] == [] for word in words if word[0] == "opened")
    assert all(store.message(number).state is ReplyState.DONE for number in asked)
    assert all(len(store.message(number).text) == size for number, size in finished.items())
    half = [number for number in begun if number not in finished]
    states = [store.message(number).state for number in half]
    # A reply can be finished and its life end before it said so.
    assert set(states) <= {ReplyState.INTERRUPTED, ReplyState.DONE}
    assert states.count(ReplyState.INTERRUPTED) >= 20
    assert all(len(store.message(n).text) >= partial.get(n, 0) for n in half)
    recovered = last_interrupted + sum(word[1] for word in words if word[0] == "opened")
    assert recovered >= states.count(ReplyState.INTERRUPTED)
    assert store.integrity() == []
    store.close()


@pytest.mark.slow
@posix
def test_a_migration_killed_sixty_times_leaves_the_old_version_or_the_new_one(tmp_path):
    path = tmp_path / "old.sqlite3"
    connection = apsw.Connection(str(path))
    bring_up_to_date(connection, tmp_path / "none", STEPS)
    connection.execute(
        "INSERT INTO chats(title, model, system_prompt, created_at, updated_at, updated_seq)"
        " VALUES('kept', '', '', 0, 0, 1)"
    )
    connection.close()
    run(sys.executable, FAKES / "mortal_writer.py", "migrate", path, 60, 11)

    seen = set()
    for number in range(60):
        copy = apsw.Connection(f"{path}-{number}")
        version = copy.pragma("user_version")
        notes = copy.table_exists("main", "notes")
        titles = copy.execute("SELECT title FROM chats").fetchall()
        copy.close()
        seen.add((version, notes, titles[0][0]))
    released = len(STEPS)
    assert seen <= {(released, False, "kept"), (released + 1, True, "kept (moved)")}
    assert (released, False, "kept") in seen


@pytest.mark.slow
@posix
def test_the_second_step_killed_sixty_times_leaves_the_first_version_or_a_whole_new_one(tmp_path):
    path = tmp_path / "old.sqlite3"
    connection = apsw.Connection(str(path))
    bring_up_to_date(connection, tmp_path / "none", STEPS[:1])
    connection.execute(
        "INSERT INTO chats(title, model, system_prompt, created_at, updated_at, updated_seq)"
        " VALUES('kept', '', '', 0, 0, 1)"
    )
    connection.execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        " INSERT INTO messages(chat_id, role, text, thinking, state, model, created_at)"
        " SELECT 1, 'user', 'word ' || i || ' 東京 of many words', '', 'done', '', 0"
        " FROM n"
    )
    connection.close()
    run(sys.executable, FAKES / "mortal_writer.py", "update", path, 60, 13)

    seen = []
    for number in range(60):
        copy = Path(f"{path}-{number}")
        left = apsw.Connection(str(copy))
        version = left.pragma("user_version")
        has_folders = left.table_exists("main", "folders")
        assert left.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        left.close()
        assert version >= 1
        assert has_folders == (version > 1)
        seen.append(version)
    assert 1 in seen
    for name in (f"{path}-{seen.index(1)}", f"{path}-59"):
        store, notices = ChatStore.open(Path(name), backups=tmp_path / "backups")
        assert (notices, store.statistics().version) == ([], len(STEPS))
        assert len(store.search("word 2999")) == 1
        assert len(store.search("東", limit=9)) == 9
        assert store.integrity() == []
        store.close()


@pytest.mark.slow
@posix
def test_a_full_disk_refuses_at_any_write_and_loses_nothing(tmp_path):
    found = in_tight_disk("fill", tmp_path / "disk")

    assert found["refused"] == 20
    assert found["saved"] > 20
    assert found["lost"] == 0
    assert found["settings_refused"] is True
    assert found["theme"] == "dark"
    assert found["had_reserve"] is True
    assert found["purged"] == 1
    assert found["added_after"] == "room again"
    assert found["faults"] == []
    assert found["after_reopening"] == 0
    assert found["reserve_again"] is True


@posix
def test_the_store_opens_and_deletes_with_not_a_byte_free(tmp_path):
    found = in_tight_disk("start_full", tmp_path / "disk")

    assert found == {"titles": ["kept"], "new": "DiskFullError"}


@posix
def test_chats_on_a_medium_that_cannot_be_written_can_be_read(tmp_path):
    found = in_tight_disk("read_only", tmp_path / "disk")

    refusal = "StoreReadOnlyError"
    assert found["closed"] == ["in closed"]
    assert found["hurried"] == ["in hurried"]
    for key in ("open closed", "open hurried", "write closed", "write hurried"):
        assert found[key] == refusal
    assert found["search closed"] == found["search hurried"] == 1
    assert found["settings"] == refusal
    assert found["lock"] == refusal
