"""One process writes to a profile, and no leftover keeps a person out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from hfchat_desktop.core.profile_lock import ProfileLock

ROOT = Path(__file__).resolve().parents[2]
HOLDER = """
import sys, pathlib
from hfchat_desktop.core.profile_lock import ProfileLock
lock = ProfileLock(pathlib.Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "profile.lock"


@pytest.fixture
def start_holder(path):
    started = []

    def start():
        process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(path)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process, process.stdout.readline().strip()

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_second_process_does_not_get_the_lock_and_knows_who_has_it(path, start_holder):
    process, answer = start_holder()
    lock = ProfileLock(path)

    assert answer == "True"
    assert lock.acquire() is False
    assert lock.holder() == process.pid


def test_the_lock_of_a_killed_process_is_free_at_once(path, start_holder):
    process, _ = start_holder()
    process.kill()
    process.wait()
    lock = ProfileLock(path)

    assert lock.acquire() is True
    assert start_holder()[1] == "False"
    lock.release()
    assert start_holder()[1] == "True"


@pytest.mark.parametrize("content", [b"", b"\0\xff garbage", b"1\n", b"9" * 5000])
def test_what_an_old_lock_file_holds_never_blocks(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    lock = ProfileLock(path)

    assert lock.acquire() is True
    assert lock.acquire() is True
    assert lock.held
    assert lock.holder() == os.getpid()
    lock.release()
    lock.release()
    assert not lock.held
