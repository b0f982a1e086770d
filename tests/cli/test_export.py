"""`hfchat chats export`."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hfchat_desktop.core.chats import Role
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.paths import profile
from tests.cli.conftest import ROOT, Command
from tests.fakes.some_chats import add_chats

TEXTS = ("markdown", "html", "text", "json", "jsonl")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and disks as on Unix")


def open_store(hfchat: Command) -> ChatStore:
    place = profile(hfchat.folder)
    place.database_file.parent.mkdir(parents=True, exist_ok=True)
    store, _ = ChatStore.open(place.database_file, backups=place.backups)
    return store


@pytest.fixture
def chats(hfchat: Command) -> Command:
    """Return the command on a profile with two chats, one of them in a folder."""
    store = open_store(hfchat)
    first = store.create_chat(title="Kwiaty", system_prompt="Be brief.")
    question = store.add_message(first.id, None, Role.USER, "Zażółć?")
    store.add_message(first.id, question.id, Role.ASSISTANT, "an old answer", model="small")
    store.add_message(first.id, question.id, Role.ASSISTANT, "a **new** answer", model="big")
    second = store.create_chat(title="Work")
    store.move_chats([second.id], store.create_folder("Praca").id)
    store.add_message(second.id, None, Role.USER, "about work")
    store.close()
    return hfchat


@pytest.mark.parametrize("form", TEXTS)
def test_each_format_goes_to_a_file_and_to_the_output(chats: Command, tmp_path: Path, form: str):
    path = tmp_path / "out"
    done = chats("chats", "export", "1", "--format", form, "--output", str(path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "1 chat written.\n")
    shown = chats("chats", "export", "1", "--format", form)
    assert (shown.returncode, shown.stderr) == (0, "")
    for text in (path.read_text(encoding="utf-8"), shown.stdout):
        assert "Zażółć?" in text
        assert "answer" in text
        assert "old answer" not in text
        assert "about work" not in text


def test_a_pdf_goes_to_a_file_alone(chats: Command, tmp_path: Path):
    path = tmp_path / "out.pdf"
    done = chats("chats", "export", "1", "--format", "pdf", "--output", str(path))
    assert (done.returncode, done.stderr) == (0, "1 chat written.\n")
    assert path.read_bytes().startswith(b"%PDF")
    refused = chats("chats", "export", "1", "--format", "pdf")
    assert (refused.returncode, refused.stderr) == (2, "A PDF needs --output FILE.\n")


def test_folder_all_tree_and_message_choose_what_is_exported(chats: Command):
    def exported(*words: str) -> str:
        done = chats("chats", "export", *words)
        assert done.returncode == 0, done.stderr
        return done.stdout

    folder = exported("--folder", "praca")
    assert "about work" in folder
    assert "Zażółć" not in folder
    everything = exported("--all")
    assert "about work" in everything
    assert "Zażółć" in everything
    assert "old answer" not in everything
    assert "old answer" in exported("1", "--tree")
    assert exported("2", "1").index("about work") < exported("2", "1").index("Zażółć")
    last = chats.json("chats", "show", "1")["messages"][-1]["id"]
    message = exported("--message", str(last))
    assert "a **new** answer" in message
    assert "Zażółć" not in message


def test_parts_are_taken_along_and_left_out(chats: Command):
    usual = chats("chats", "export", "1").stdout
    assert "big" in usual
    assert "Be brief." not in usual
    other = chats("chats", "export", "1", "--system-prompt", "--no-parameters").stdout
    assert "big" not in other
    assert "Be brief." in other


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        ((), 2, "Name chats by their ID"),
        (("1", "--all"), 2, "Name chats by their ID"),
        (("--folder", "none"), 2, "There is no folder of this name."),
        (("--message", "99"), 2, "There is no message 99"),
        (("99",), 1, "There is no chat 99"),
        (("1", "--output", "/no/such/folder/x.md"), 1, "could not be written"),
    ],
)
def test_what_cannot_be_exported_is_said(chats: Command, words, status: int, said: str):
    done = chats("chats", "export", *words)
    assert (done.returncode, done.stdout) == (status, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_profile_without_chats_gives_nothing(hfchat: Command):
    done = hfchat("chats", "export", "--all", "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["chats"] == []


def test_json_comes_back_into_an_empty_profile(chats: Command, tmp_path: Path):
    def exported(command: Command, name: str) -> dict[str, object]:
        path = tmp_path / name
        done = command("chats", "export", "--all", "--format", "json", "--output", str(path))
        assert done.returncode == 0, done.stderr
        return {**json.loads(path.read_text(encoding="utf-8")), "made_at": 0}

    whole = exported(chats, "one.json")
    other = Command(tmp_path / "other")
    done = other("chats", "import", str(tmp_path / "one.json"))
    assert (done.returncode, done.stdout) == (0, "Imported 2 chats with 4 messages.\n")
    assert exported(other, "two.json") == whole
    assert "old answer" in json.dumps(whole)


@pytest.mark.parametrize("form", [*TEXTS, "pdf"])
@pytest.mark.slow
@posix
def test_a_full_disk_keeps_the_old_file_and_leaves_no_half_one(hfchat, tmp_path, form):
    if shutil.which("unshare") is None:
        pytest.skip("no unshare: a small disk cannot be mounted")
    store = open_store(hfchat)
    parent = None
    chat = store.create_chat(title="long")
    for number in range(40):
        words = " ".join(f"{number * 1000 + n}" for n in range(900))
        parent = store.add_message(chat.id, parent, Role.USER, words).id
    store.close()
    disk = tmp_path / "disk"
    disk.mkdir()
    tight = [sys.executable, "-m", "tests.fakes.tight_export", str(disk), str(hfchat.folder)]
    done = subprocess.run(
        ["unshare", "-rm", *tight, "--all", "--format", form],
        cwd=ROOT,
        env=hfchat.environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if "unshare" in done.stderr or "mount" in done.stderr:
        pytest.skip("this system does not let us mount a small disk")
    found = json.loads(done.stdout)
    assert (found["status"], found["old"], found["files"]) == (1, True, ["chats.out"])
    assert "is full: free up some space" in found["said"]
    assert found["said"].count("\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_an_output_that_is_full_is_told_in_a_sentence(chats: Command):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            chats.argv("chats", "export", "1"),
            cwd=ROOT,
            env=chats.environment,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert "standard output is full" in done.stderr
    assert done.stderr.count("\n") == 1


def add_formulas(hfchat: Command, count: int) -> None:
    """Add a chat whose export takes a while: each formula is another."""
    store = open_store(hfchat)
    chat, parent = store.create_chat(title="formulas"), None
    for number in range(count):
        words = " ".join(rf"$\frac{{{number}}}{{{n}}}$" for n in range(20))
        parent = store.add_message(chat.id, parent, Role.USER, words).id
    store.close()


@pytest.mark.parametrize("form", ["html", "pdf"])
@pytest.mark.slow
@posix
def test_stopped_in_the_middle_nothing_is_left(hfchat: Command, tmp_path: Path, form: str):
    add_formulas(hfchat, 1000)
    out = tmp_path / "out"
    out.mkdir()
    old = out / "chats"
    old.write_bytes(b"old")
    child = subprocess.Popen(
        hfchat.argv("chats", "export", "--all", "--format", form, "--output", str(old)),
        cwd=ROOT,
        env=hfchat.environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    deadline = time.monotonic() + 30
    while len(list(out.iterdir())) == 1 and time.monotonic() < deadline:
        time.sleep(0.005)
    time.sleep(0.3)
    child.send_signal(signal.SIGINT)
    _, said = child.communicate(timeout=30)
    assert (child.returncode, said) == (130, "Stopped: nothing was written.\n")
    assert [one.name for one in out.iterdir()] == ["chats"]
    assert old.read_bytes() == b"old"


@pytest.mark.slow
@posix
def test_a_long_export_shows_on_a_terminal_how_far_it_is(hfchat: Command, tmp_path: Path):
    from tests.cli.test_models_on_a_terminal import on_terminal

    add_formulas(hfchat, 60)
    out = ["--format", "html", "--output", str(tmp_path / "out.html")]
    status, shown = on_terminal(hfchat, "chats", "export", "--all", *out)
    assert status == 0, shown
    assert "\rExporting: chat 1 of 1, " in shown
    assert shown.endswith("\r1 chat written.\r\n")


@pytest.mark.slow
@posix
def test_many_short_chats_in_a_pdf_show_how_far_they_are(hfchat: Command, tmp_path: Path):
    from tests.cli.test_models_on_a_terminal import on_terminal

    store = open_store(hfchat)
    add_chats(store, 900)
    store.close()
    out = ["--format", "pdf", "--output", str(tmp_path / "out.pdf")]
    status, shown = on_terminal(hfchat, "chats", "export", "--all", *out)
    assert status == 0, shown
    assert shown.count("\rExporting: chat ") > 1
