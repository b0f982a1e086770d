"""What is remembered of models survives other writers, damage and hostile shapes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hfchat_desktop.core.library_notes import MAX_NOTE_CHARACTERS, LibraryNotes, Noted
from hfchat_desktop.core.local_models import Verdict
from hfchat_desktop.errors import ListDamagedError, StoreFailedError, StoreReadOnlyError

ROOT = Path(__file__).resolve().parents[2]
HASH = "0123456789abcdef" * 4
WRITER = """
import sys, pathlib
from hfchat_desktop.core.library_notes import LibraryNotes
notes = LibraryNotes(pathlib.Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    notes.set_text(f"/models/{sys.argv[2]}-{number}.gguf", "written")
    notes.note_used("/models/shared.gguf", float(number))
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the notes go; nothing is there yet."""
    return tmp_path / "data" / "models.json"


def test_nothing_is_written_before_there_is_something_to_remember(path):
    notes = LibraryNotes(path)

    assert notes.read() == Noted()
    assert not path.parent.exists()
    assert notes.take_problem() is None


def test_what_was_noted_is_there_at_the_next_start(path):
    notes = LibraryNotes(path)
    notes.set_favourite("/a.gguf", True)
    notes.set_text("/a.gguf", "good at Polish")
    notes.note_used("/a.gguf", 1_700_000_000.0)
    notes.add_other("/elsewhere/b.gguf")
    notes.note_verdict("/a.gguf", Verdict.GOOD, size_bytes=7, changed_ns=9, sha256=HASH)
    notes.note_template("who/what", HASH)

    noted = LibraryNotes(path).read()

    note = noted.of("/a.gguf")
    assert (note.favourite, note.text, note.last_used) == (True, "good at Polish", 1.7e9)
    assert (note.verdict, note.sha256) == (Verdict.GOOD, HASH)
    assert note.holds_for(7, 9)
    assert not note.holds_for(8, 9)
    assert noted.others == ("/elsewhere/b.gguf",)
    assert LibraryNotes(path).seen_template("who/what") == HASH
    assert LibraryNotes(path).seen_template("who/else") == ""


def test_a_removed_model_is_forgotten(path):
    notes = LibraryNotes(path)
    notes.add_other("/a.gguf")
    notes.set_favourite("/a.gguf", True)

    notes.forget("/a.gguf")

    assert notes.read() == Noted()


def test_two_processes_write_at_the_same_time_and_nothing_is_lost(path):
    count = 40
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, path, name, str(count)], env=environment)
        for name in ("window", "command")
    ]
    assert [writer.wait(60) for writer in writers] == [0, 0]

    models = LibraryNotes(path).read().models

    assert len(models) == 2 * count + 1
    assert models["/models/shared.gguf"].last_used == count - 1


def test_one_writer_sees_at_once_what_another_wrote(path):
    window, command = LibraryNotes(path), LibraryNotes(path)
    window.set_text("/a.gguf", "one")
    command.set_text("/a.gguf", "two")

    assert window.read().of("/a.gguf").text == "two"


def test_a_long_note_is_cut(path):
    notes = LibraryNotes(path)
    notes.set_text("/a.gguf", "ą" * (MAX_NOTE_CHARACTERS + 1))

    assert notes.read().of("/a.gguf").text == "ą" * MAX_NOTE_CHARACTERS


def test_a_file_name_that_is_no_text_is_remembered(path):
    name = os.fsdecode(b"/models/\xff.gguf")
    LibraryNotes(path).set_favourite(name, True)

    assert LibraryNotes(path).read().of(name).favourite


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"[" * 100_000, b"\xff\xfe", b"null"])
def test_a_damaged_file_is_put_aside_and_told_once(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    notes = LibraryNotes(path)

    assert notes.read() == Noted()

    problem = notes.take_problem()
    assert isinstance(problem, ListDamagedError)
    assert Path(problem.kept_as).read_bytes() == content
    assert notes.take_problem() is None
    notes.set_favourite("/a.gguf", True)
    assert LibraryNotes(path).read().of("/a.gguf").favourite


def test_a_change_to_a_damaged_file_keeps_it_and_begins_anew(path):
    path.parent.mkdir()
    path.write_bytes(b"{")
    notes = LibraryNotes(path)

    notes.set_favourite("/a.gguf", True)

    assert isinstance(notes.take_problem(), ListDamagedError)
    assert notes.read().of("/a.gguf").favourite


def test_values_of_the_wrong_shape_are_left_out(path):
    path.parent.mkdir()
    good = {"favourite": True, "text": "kept"}
    odd = {
        "favourite": "yes",
        "text": 5,
        "last_used": float("nan"),
        "verdict": ["good"],
        "verified_at": True,
        "size_bytes": -1,
        "changed_ns": 10**30,
        "sha256": "../x",
    }
    record = {
        "others": ["/fine.gguf", 5, "", "a\0b", "x" * 5_000],
        "models": {"/good.gguf": good, "/odd.gguf": odd, "/none.gguf": None, "": good},
        "templates": {"a/b": HASH, "c/d": "no hash", "e/f": 1},
    }
    path.write_text(json.dumps(record))

    noted = LibraryNotes(path).read()

    assert noted.others == ("/fine.gguf",)
    assert set(noted.models) == {"/good.gguf", "/odd.gguf"}
    assert noted.of("/good.gguf").text == "kept"
    assert noted.of("/odd.gguf") == noted.of("/unknown.gguf")
    assert noted.templates == {"a/b": HASH}


def test_a_file_that_is_too_large_is_not_read(path):
    path.parent.mkdir()
    with path.open("wb") as file:
        file.truncate(100 * 1024**2)

    notes = LibraryNotes(path)

    assert notes.read() == Noted()
    assert isinstance(notes.take_problem(), ListDamagedError)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(path):
    path.parent.mkdir(mode=0o500)
    with pytest.raises(StoreReadOnlyError):
        LibraryNotes(path).set_favourite("/a.gguf", True)


def test_notes_that_cannot_be_read_are_not_written_over(path):
    path.mkdir(parents=True)
    notes = LibraryNotes(path)

    assert notes.read() == Noted()
    assert isinstance(notes.take_problem(), StoreFailedError)
    with pytest.raises(StoreFailedError):
        notes.set_favourite("/a.gguf", True)
    assert path.is_dir()
