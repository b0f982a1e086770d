"""`hfchat share` and `hfchat shares` as a person runs them, against a stand-in for GitHub."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.profile_lock import ProfileLock
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import profile
from tests.fakes.github import StandInGitHub

TOKEN = "github_pat_marta"
QUESTION = "Write to anna.nowak@example.org, my files are in /home/anna/bank."
ANSWER = "Zażółć **gęślą** jaźń."


@pytest.fixture
def github(nothing_left_running: None) -> Iterator[StandInGitHub]:
    with StandInGitHub() as made:
        made.add_user(TOKEN, "marta")
        yield made


@pytest.fixture
def chat(hfchat, github, hub) -> int:
    """Return a chat of the profile, which reaches the stand-ins and has tokens for both."""
    place = profile(hfchat.folder)
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    made = store.create_chat(title="Odsetki składane")
    asked = store.add_message(made.id, None, Role.USER, QUESTION)
    store.add_message(made.id, asked.id, Role.ASSISTANT, ANSWER, model="smol.gguf")
    store.close()
    place.settings_file.parent.mkdir(parents=True, exist_ok=True)
    settings = {"github_api": github.endpoint, "hub_endpoint": hub.endpoint}
    place.settings_file.write_text(json.dumps(settings))
    hub.add_account("hf_writes", "marta", role="write")
    hfchat.environment |= {
        "GH_HOST": urlsplit(github.endpoint).netloc,
        "GH_ENTERPRISE_TOKEN": TOKEN,
        "HF_ENDPOINT": hub.endpoint,
        "HF_TOKEN": "hf_writes",
        "HF_HUB_OFFLINE": "0",
    }
    return made.id


def grow_old(hfchat) -> None:
    """Let what is under way have begun so long ago that every server is done with it."""
    place = profile(hfchat.folder)
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    store._database.connection.execute("UPDATE shares SET updated_at = 0")
    store.close()


def share(hfchat, chat: int, *more: str) -> str:
    done = hfchat("share", str(chat), "--gist", "--yes", *more)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.slow
def test_a_gist_is_shared_listed_updated_and_deleted(hfchat, github, chat):
    done = hfchat("share", str(chat), "--gist", "--yes")

    assert done.returncode == 0, done.stderr
    (gist,) = github.gists.values()
    assert done.stdout == f"{github.endpoint}/gist/marta/{gist.id}\n"
    assert (gist.public, list(gist.files)) == (False, ["odsetki-skladane.md"])
    text = gist.files["odsetki-skladane.md"]
    assert ANSWER in text
    assert "anna.nowak@example.org" not in text and "/home/anna" not in text
    assert "1 x [e-mail]" in done.stderr

    (row,) = hfchat.json("shares", "list")
    assert (row["state"], row["visibility"], row["chat_id"]) == ("shared", "secret", chat)
    assert "secret gist" in hfchat("shares", "list").stdout

    place = profile(hfchat.folder)
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    store.add_message(chat, store.path(chat)[-1].id, Role.USER, "And then?")
    store.close()
    done = hfchat("shares", "update", str(row["id"]), "--yes")
    assert done.returncode == 0, done.stderr
    assert "And then?" in gist.files["odsetki-skladane.md"]
    assert len(github.gists) == 1

    done = hfchat("shares", "delete", str(row["id"]), "--yes")
    assert done.returncode == 0, done.stderr
    assert github.gists == {}
    assert hfchat.json("shares", "list")[0]["state"] == "deleted"


def test_a_dataset_gets_the_chat_as_lines(hfchat, hub, chat):
    done = hfchat("share", str(chat), "--hub", "hfchat-shares", "--yes", "--json")

    assert done.returncode == 0, done.stderr
    row = json.loads(done.stdout)
    dataset = hub.datasets["marta/hfchat-shares"]
    assert dataset.private
    (path,) = dataset.files
    assert row["address"] == f"{hub.endpoint}/datasets/marta/hfchat-shares/blob/main/{path}"
    said = json.loads(dataset.files[path])
    assert said["messages"][-1]["content"] == ANSWER
    assert hfchat("shares", "delete", str(row["id"]), "--yes").returncode == 0
    assert dataset.files == {}


def test_a_file_is_written_without_a_request(hfchat, github, chat, tmp_path):
    target = tmp_path / "chat.md"
    done = hfchat("share", str(chat), "--file", str(target), "--keep", "email")
    assert done.returncode == 0, done.stderr
    text = target.read_text()
    assert "anna.nowak@example.org" in text and "/home/anna" not in text
    assert "Kept: 1 x [e-mail]" in done.stderr
    assert github.requests() == []
    assert hfchat("share", str(chat), "--file", "chat.exe").returncode == 2


def test_a_web_page_has_its_formulas_drawn(hfchat, github, chat, tmp_path):
    place = profile(hfchat.folder)
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    last = store.path(chat)[-1].id
    store.add_message(chat, last, Role.ASSISTANT, "It is $a^2 + b^2$, anna.nowak@example.org.")
    store.close()
    target = tmp_path / "chat.html"
    done = hfchat("share", str(chat), "--file", str(target))
    assert done.returncode == 0, done.stderr
    page = target.read_text()
    assert "<svg" in page and "anna.nowak" not in page and "<script" not in page


def test_the_preview_is_what_leaves(hfchat, github, chat):
    done = hfchat("share", str(chat), "--gist", "--preview")
    assert github.requests() == []
    share(hfchat, chat)
    assert github.texts() == [{"odsetki-skladane.md": done.stdout}]


def test_nothing_is_sent_without_a_yes(hfchat, github, chat):
    done = hfchat("share", str(chat), "--gist")
    assert done.returncode == 1
    assert "Nothing was sent" in done.stderr
    assert github.requests() == []
    assert hfchat.json("shares", "list") == []


def test_the_same_words_are_told_as_in_the_window(hfchat, github, chat):
    hfchat.environment.pop("GH_ENTERPRISE_TOKEN")
    done = hfchat("share", str(chat), "--gist", "--yes")
    assert done.returncode == 1
    assert "Nobody is signed in" in done.stderr and done.stderr.count("\n") <= 2

    assert hfchat("shares", "delete", "99", "--yes").returncode == 1
    assert hfchat("share", "99", "--gist", "--yes").returncode == 1


def test_a_window_that_runs_keeps_others_from_writing(hfchat, github, chat):
    lock = ProfileLock(profile(hfchat.folder).lock_file)
    lock.acquire()
    done = hfchat("share", str(chat), "--gist", "--yes")
    lock.release()
    assert done.returncode == 1
    assert github.requests() == []


@pytest.mark.parametrize("made", [True, False])
def test_a_command_that_is_killed_in_the_middle_is_looked_for(hfchat, github, chat, made):
    github.fault("POST /gists", "silent", after=made)
    running = subprocess.Popen(
        hfchat.argv("share", str(chat), "--gist", "--yes"),
        env=hfchat.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 20
    while not github.requests("POST /gists") and time.monotonic() < deadline:
        time.sleep(0.05)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert hfchat.json("shares", "list")[0]["state"] == "sending"
    grow_old(hfchat)

    address = share(hfchat, chat)

    (gist,) = github.gists.values()
    assert address.endswith(gist.id)
    assert len(github.requests("POST /gists")) == (1 if made else 2)
    assert [row["state"] for row in hfchat.json("shares", "list")] == ["shared"]


@pytest.mark.slow
def test_what_was_interrupted_is_found_out_by_a_look(hfchat, github, chat):
    github.fault("POST /gists", "hangup")
    done = hfchat("share", str(chat), "--gist", "--yes")
    assert done.returncode == 1
    assert hfchat.json("shares", "list")[0]["state"] == "unknown"
    grow_old(hfchat)

    assert "it was never sent" in hfchat("shares", "look").stdout
    assert hfchat.json("shares", "list") == []
    assert "It is known" in hfchat("shares", "look").stdout


def test_signing_in_keeps_the_key_and_signing_out_takes_it_away(hfchat, github, chat, tmp_path):
    hfchat.environment.pop("GH_ENTERPRISE_TOKEN")
    done = hfchat("shares", "sign-in", input=f"{TOKEN}\n")
    assert done.returncode == 1
    assert "password store" in done.stderr

    hfchat.environment |= {
        "PYTHON_KEYRING_BACKEND": "tests.fakes.keyring_file.FileKeyring",
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    done = hfchat("shares", "sign-in", input=f"{TOKEN}\n")
    assert done.returncode == 0, done.stderr
    assert "as marta" in done.stdout
    share(hfchat, chat)
    assert hfchat("shares", "sign-out").returncode == 0
    assert hfchat("shares", "delete", "1", "--yes").returncode == 1


@pytest.mark.slow
def test_signing_in_by_a_code(hfchat, github, chat, tmp_path):
    place = profile(hfchat.folder)
    settings = json.loads(place.settings_file.read_text())
    place.settings_file.write_text(json.dumps({**settings, "github_client_id": "our-app"}))
    hfchat.environment |= {
        "PYTHON_KEYRING_BACKEND": "tests.fakes.keyring_file.FileKeyring",
        "XDG_CONFIG_HOME": str(tmp_path),
    }
    done = hfchat("shares", "sign-in", "--code")
    assert done.returncode == 0, done.stderr
    assert f"ABCD-1234 at {github.endpoint}/login/device" in done.stderr
