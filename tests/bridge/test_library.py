"""The list of models follows what a person does at once, and the disk follows the list."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hfchat_desktop.bridge.library import Library
from hfchat_desktop.core.library_notes import LibraryNotes
from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.errors import ListDamagedError, ModelRemoveError
from hfchat_desktop.workers.library.surroundings import Surroundings
from tests.fakes.model_folders import cached, model, ollama_model

PATIENCE_MS = 10_000


class Desk:
    """A library of folders of its own, and what it has said."""

    def __init__(self, qtbot, folder: Path) -> None:
        self.qtbot = qtbot
        self.home = folder / "home"
        self.own = self.home / "models"
        self.cache = self.home / "hub"
        self.notes_file = folder / "data" / "models.json"
        self.opened: list[Library] = []
        self.own.mkdir(parents=True)

    def open(self, undo_ms: int = 60_000) -> Library:
        """Return a library that has been refreshed once."""
        around = Surroundings(self.home, {}, "linux", self.home)
        library = Library(
            self.own,
            self.cache,
            self.notes_file,
            homes=around,
            undo_ms=undo_ms,
            came_with=self.home / "app",
        )
        self.opened.append(library)
        self.refresh(library)
        return library

    def refresh(self, library: Library) -> list[LocalModel]:
        """Return what the library finds now."""
        with self.qtbot.waitSignal(library.refreshed, timeout=PATIENCE_MS):
            library.refresh()
        return library.models()

    def names(self, library: Library) -> list[str]:
        """Return the names of the files in the list."""
        return [Path(found.path).name for found in library.models()]


@pytest.fixture
def desk(qtbot, tmp_path: Path) -> Iterator[Desk]:
    """Return a desk; the libraries opened at it are closed."""
    made = Desk(qtbot, tmp_path)
    yield made
    for library in made.opened:
        library.close()


def test_the_list_has_what_is_on_the_disk_and_the_menu_what_can_be_used(desk, starter_model):
    (desk.own / starter_model.name).symlink_to(starter_model)
    (desk.own / "broken.gguf").write_bytes(b"nothing")
    cached(desk.cache, "who/what-GGUF", "what-Q8_0.gguf")
    copy = desk.own / "zz-copy.gguf"
    shutil.copy(model(desk.own / "a.gguf"), copy)

    library = desk.open()

    assert sorted(desk.names(library)) == sorted(
        [starter_model.name, "broken.gguf", "what-Q8_0.gguf", "a.gguf", copy.name]
    )
    assert [Path(found.path).name for found in library.usable_models()] == [
        "a.gguf",
        starter_model.name,
        "what-Q8_0.gguf",
    ]


def test_only_the_last_of_several_wishes_is_answered(desk, qtbot):
    library = desk.open()
    model(desk.own / "a.gguf")
    heard: list[int] = []
    library.refreshed.connect(lambda models: heard.append(len(models)))

    for _ in range(5):
        library.refresh()
    qtbot.waitUntil(lambda: bool(heard), timeout=PATIENCE_MS)
    qtbot.wait(50)

    assert heard == [1]


def test_a_file_from_elsewhere_stays_in_the_list(desk, qtbot):
    path = model(desk.home / "Downloads" / "a.gguf")
    library = desk.open()

    with qtbot.waitSignal(library.refreshed, timeout=PATIENCE_MS):
        library.add(str(path))

    (found,) = library.models()
    assert (found.path, found.place) == (str(path), LocalPlace.ELSEWHERE)
    again = desk.open()
    assert desk.names(again) == ["a.gguf"]
    again.forget(str(path))
    qtbot.waitUntil(lambda: again.models() == [], timeout=PATIENCE_MS)
    assert path.is_file()


def test_notes_are_in_the_list_at_once_and_at_the_next_start(desk):
    path = str(model(desk.own / "a.gguf"))
    library = desk.open()

    library.set_favourite(path, True)
    library.set_note(path, "x" * 5_000)
    library.note_used(path)

    found = library.model(path)
    assert found is not None
    assert (found.favourite, len(found.note)) == (True, 4_000)
    assert found.last_used > 0
    desk.refresh(library)
    assert library.model(path) == found
    library.close()
    assert desk.open().model(path) == found


def test_a_note_made_while_a_scan_runs_is_not_lost(desk, qtbot):
    path = str(model(desk.own / "a.gguf"))
    library = desk.open()

    with qtbot.waitSignal(library.refreshed, timeout=PATIENCE_MS):
        library.refresh()
        library.set_favourite(path, True)
    qtbot.wait(100)

    found = library.model(path)
    assert found is not None
    assert found.favourite


def test_damaged_notes_are_told(desk, qtbot):
    desk.notes_file.parent.mkdir()
    desk.notes_file.write_bytes(b"{")
    library = desk.open()
    with qtbot.waitSignal(library.failed, timeout=PATIENCE_MS) as told:
        desk.notes_file.write_bytes(b"[]")
        library.refresh()

    path, problem = told.args
    assert path == ""
    assert isinstance(problem, ListDamagedError)


def test_a_good_file_is_found_good_until_it_changes(desk, qtbot):
    path = cached(desk.cache, "who/what", "what.gguf")
    library = desk.open()
    heard: list[tuple[int, int]] = []
    library.verify_progressed.connect(lambda _path, done, total: heard.append((done, total)))

    with qtbot.waitSignal(library.verified, timeout=PATIENCE_MS) as told:
        library.verify(str(path))
        assert library.is_verifying(str(path))

    found = told.args[1]
    assert (told.args[0], found.verdict) == (str(path), Verdict.GOOD)
    assert found.verified_at > 0
    assert not library.is_verifying(str(path))
    assert heard[-1] == (found.size_bytes, found.size_bytes)
    assert desk.open().models()[0].verdict is Verdict.GOOD
    os.utime(path, ns=(5, 5))
    assert desk.refresh(library)[0].verdict is Verdict.UNCHECKED


def test_a_file_that_is_not_the_published_one_is_found_bad(desk, qtbot):
    path = cached(desk.cache, "who/what", "what.gguf")
    with path.open("r+b") as file:
        file.seek(-1, os.SEEK_END)
        file.write(b"x")
    library = desk.open()

    with qtbot.waitSignal(library.verified, timeout=PATIENCE_MS) as told:
        library.verify(str(path))

    assert told.args[1].verdict is Verdict.BAD


def test_a_check_that_is_cancelled_says_nothing_more(desk, qtbot):
    big = desk.own / "big.gguf"
    model(big)
    os.truncate(big, 1 << 30)
    library = desk.open()
    heard: list[str] = []
    library.verified.connect(lambda path, _model: heard.append(path))

    with qtbot.waitSignal(library.verify_progressed, timeout=PATIENCE_MS):
        library.verify(str(big))
    library.cancel_verify(str(big))
    qtbot.wait(300)

    assert heard == []
    assert not library.is_verifying(str(big))
    assert library.models()[0].verdict is Verdict.UNCHECKED


def test_a_removed_model_leaves_the_list_at_once_and_can_be_had_back(desk, qtbot):
    path = model(desk.own / "a.gguf")
    library = desk.open()

    with qtbot.waitSignal(library.refreshed, timeout=PATIENCE_MS):
        library.remove(str(path))
    assert library.models() == []
    assert desk.refresh(library) == []
    assert path.is_file()
    assert library.undo_remove(str(path))

    assert desk.names(library) == ["a.gguf"]
    assert not library.undo_remove(str(path))
    library.close()
    assert path.is_file()


def test_the_files_of_a_removed_model_are_deleted_after_a_while(desk, qtbot):
    paths = [model(desk.own / f"a-0000{n}-of-00002.gguf") for n in (1, 2)]
    library = desk.open(undo_ms=50)
    library.set_favourite(str(paths[0]), True)

    with qtbot.waitSignal(library.removed, timeout=PATIENCE_MS) as told:
        library.remove(str(paths[0]))

    assert told.args == [str(paths[0])]
    assert not any(path.exists() for path in paths)
    assert not library.undo_remove(str(paths[0]))
    assert LibraryNotes(desk.notes_file).read().models == {}


def test_a_removed_model_of_ollama_s_leaves_ollama_s_list_too(desk, qtbot):
    models = desk.home / ".ollama" / "models"
    blob = ollama_model(models, "library/tiny:latest")
    kept = ollama_model(models, "library/other:latest", name="other")
    library = desk.open(undo_ms=20)

    with qtbot.waitSignal(library.removed, timeout=PATIENCE_MS):
        library.remove(str(blob))

    assert not blob.exists()
    assert kept.exists()
    tags = [path.parent.name for path in (models / "manifests").rglob("latest")]
    assert tags == ["other"]


def test_a_removed_file_of_the_cache_takes_its_content_with_it(desk, qtbot):
    path = cached(desk.cache, "who/what", "what.gguf")
    blob = path.resolve()
    kept = cached(desk.cache, "who/else", "else.gguf")
    library = desk.open(undo_ms=20)

    with qtbot.waitSignal(library.removed, timeout=PATIENCE_MS):
        library.remove(str(path))

    assert not blob.exists()
    assert not os.path.lexists(path)
    assert kept.is_file()


def test_what_came_with_the_app_is_listed_and_stays(desk):
    path = model(desk.home / "app" / "starter.gguf")
    library = desk.open()

    library.remove(str(path))
    library.close()

    assert desk.names(library) == [path.name]
    assert path.is_file()


def test_closing_deletes_what_was_removed(desk):
    path = model(desk.own / "a.gguf")
    kept = model(desk.own / "b.gguf")
    library = desk.open()
    library.remove(str(path))

    library.close()

    assert not path.exists()
    assert kept.exists()


def test_of_two_copies_the_other_takes_the_place_of_the_removed_one(desk):
    path = model(desk.own / "a.gguf")
    copies = [desk.own / "b.gguf", desk.own / "c.gguf"]
    for copy in copies:
        shutil.copy(path, copy)
    library = desk.open()
    assert [found.same_as for found in library.models()] == ["", str(path), str(path)]

    library.remove(str(path))

    assert [found.same_as for found in library.models()] == ["", str(copies[0])]
    assert [found.path for found in library.usable_models()] == [str(copies[0])]


@pytest.mark.skipif(os.name != "posix", reason="folders refuse by their mode")
def test_files_that_cannot_be_deleted_come_back_and_the_reason_is_told(desk, qtbot, monkeypatch):
    path = model(desk.own / "a.gguf")
    library = desk.open(undo_ms=20)

    def refuse(*_given: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "unlink", refuse)
    monkeypatch.setattr(os, "remove", refuse)
    with qtbot.waitSignal(library.failed, timeout=PATIENCE_MS) as told:
        library.remove(str(path))
    monkeypatch.undo()

    assert told.args[0] == str(path)
    assert isinstance(told.args[1], ModelRemoveError)
    assert desk.names(library) == ["a.gguf"]


def test_the_programs_that_share_a_file_are_named(desk):
    path = cached(desk.cache, "who/what", "what.gguf")
    studio = desk.home / ".lmstudio/models/who/what/what.gguf"
    studio.parent.mkdir(parents=True)
    os.link(path.resolve(), studio)
    own = model(desk.own / "mine.gguf")
    library = desk.open()

    assert library.shared_with(str(path)) == ("llama.cpp", "transformers", "LM Studio")
    assert library.shared_with(str(own)) == ()
    assert library.shared_with("/nowhere.gguf") == ()


def test_another_models_folder_is_looked_into_when_it_is_chosen(desk, qtbot):
    model(desk.own / "a.gguf")
    model(desk.home / "other" / "b.gguf")
    library = desk.open()

    with qtbot.waitSignal(library.refreshed, timeout=PATIENCE_MS):
        library.set_folders(desk.home / "other", None)

    assert desk.names(library) == ["b.gguf"]


def test_a_file_name_that_is_no_text_goes_through_all_signals(desk, qtbot):
    name = os.fsdecode(b"\xff.gguf")
    path = str(model(desk.own / "a.gguf").rename(desk.own / name))
    library = desk.open(undo_ms=20)
    library.set_favourite(path, True)

    with qtbot.waitSignal(library.verified, timeout=PATIENCE_MS) as told:
        library.verify(path)
    assert told.args[0] == path
    assert told.args[1].favourite
    with qtbot.waitSignal(library.removed, timeout=PATIENCE_MS) as told:
        library.remove(path)

    assert told.args == [path]
    assert not os.path.exists(path)
