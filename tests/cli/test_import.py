"""`hfchat chats import`."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.paths import profile
from tests.cli.conftest import ROOT, Command
from tests.fakes.exports import chatgpt_zip, conversation, node, talk


@pytest.fixture
def export(tmp_path) -> Path:
    return chatgpt_zip(tmp_path / "export.zip", [talk(n) for n in range(5)])


def test_a_dry_run_tells_what_would_come_and_changes_nothing(hfchat: Command, export: Path):
    done = hfchat("chats", "import", str(export), "--dry-run")
    assert done.returncode == 0
    assert "5 new chats with 20 messages" in done.stdout
    assert not (hfchat.folder / "data" / "chats.sqlite3").exists()


def test_chats_come_in_once_and_are_undone(hfchat: Command, export: Path):
    done = hfchat("chats", "import", str(export))
    assert (done.returncode, done.stdout) == (0, "Imported 5 chats with 20 messages.\n")
    assert hfchat.json("chats", "list")[0]["title"] == "Talk 4"
    again = hfchat("chats", "import", str(export))
    assert "0 new chats" in again.stdout
    assert "5 chats already here, left out" in again.stdout

    undone = hfchat("chats", "import", "--undo")
    assert undone.stdout == "5 chats of export.zip moved to the trash.\n"
    assert hfchat.json("chats", "list") == []
    assert hfchat("chats", "import", "--undo").returncode == 1
    assert not list((hfchat.folder / "cache" / "imports").iterdir())


def test_json_tells_everything(hfchat: Command, tmp_path: Path):
    chat = conversation([node("a", None, "user", [{"content_type": "image_asset_pointer"}])])
    path = chatgpt_zip(tmp_path / "a.zip", [chat])
    told = hfchat.json("chats", "import", str(path))
    assert (told["kind"], told["chats"], told["left_out"]) == ("chatgpt", 1, {"image": 1})
    assert told["import"] == 1


def test_what_cannot_be_read_ends_in_a_sentence(hfchat: Command, tmp_path: Path):
    (tmp_path / "a.json").write_text('{"a": 1}')
    done = hfchat("chats", "import", str(tmp_path / "a.json"))
    assert done.returncode == 1
    assert done.stderr == ("a.json is no export of chats that HFChat knows: choose another file.\n")
    assert hfchat("chats", "import").returncode == 2


def test_beside_an_open_window_only_a_dry_run_works(hfchat: Command, export: Path):
    lock = ProfileLock(profile(hfchat.folder).lock_file)
    assert lock.acquire()
    refused = hfchat("chats", "import", str(export))
    shown = hfchat("chats", "import", str(export), "--dry-run", "--json")
    lock.release()
    assert refused.returncode == 1
    assert json.loads(shown.stdout)["chats"] == 5


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent as on Unix")
def test_stopped_in_the_middle_nothing_comes_in(hfchat: Command, tmp_path: Path):
    path = chatgpt_zip(tmp_path / "a.zip", [talk(n, words="word " * 900) for n in range(1500)])
    for wanted in ("cache/imports/*/records.jsonl", "data/chats.sqlite3"):
        child = subprocess.Popen(
            hfchat.argv("chats", "import", str(path)),
            cwd=ROOT,
            env=hfchat.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        deadline = time.monotonic() + 30
        while not list(hfchat.folder.glob(wanted)) and time.monotonic() < deadline:
            time.sleep(0.005)
        time.sleep(0.1)
        child.send_signal(signal.SIGINT)
        out, _ = child.communicate(timeout=60)
        assert (child.returncode, out) == (130, "Stopped: nothing was imported.\n")
    assert hfchat.json("chats", "list") == []
