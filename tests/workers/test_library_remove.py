"""Removing a model takes its files away, and never anything else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from filelock import FileLock
from huggingface_hub import scan_cache_dir

from hfchat_desktop.core.local_models import LocalModel, LocalPlace
from hfchat_desktop.errors import ModelRemoveError
from hfchat_desktop.workers.library.remove import remove_model
from tests.fakes.model_folders import cached, model, ollama_model

OLD, NEW = "1" * 40, "2" * 40


def local(*paths: Path, place: LocalPlace = LocalPlace.HF_CACHE) -> LocalModel:
    files = tuple(str(path) for path in paths)
    return LocalModel(files[0], "M", "", "", 0, place, files=files)


def everything(folder: Path) -> set[str]:
    """Return all files and links below a folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def test_what_came_with_the_app_stays(tmp_path):
    path = model(tmp_path / "m.gguf")

    with pytest.raises(ModelRemoveError, match="part of the app"):
        remove_model(local(path, place=LocalPlace.BUNDLED), own_folder=tmp_path)

    assert everything(tmp_path) == {path.name}


# --- our own folder -------------------------------------------------------------------


def test_an_own_file_goes_and_says_what_it_freed(tmp_path):
    path, other = model(tmp_path / "m.gguf"), model(tmp_path / "other.gguf")
    size = path.stat().st_size

    freed = remove_model(local(path, place=LocalPlace.OWN), own_folder=tmp_path)

    assert freed == size
    assert everything(tmp_path) == {other.name}


def test_all_parts_go_and_the_folder_that_held_them(tmp_path):
    parts = [model(tmp_path / "a" / "b" / f"m-0000{n}-of-00002.gguf") for n in (1, 2)]

    remove_model(local(*parts, place=LocalPlace.OWN), own_folder=tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_stays(tmp_path):
    path = model(tmp_path / "a" / "m.gguf")
    (tmp_path / "a" / "notes.txt").write_text("mine")

    remove_model(local(path, place=LocalPlace.OWN), own_folder=tmp_path)

    assert everything(tmp_path) == {"a/notes.txt"}


def test_a_link_is_taken_away_and_not_followed(tmp_path):
    target = model(tmp_path / "elsewhere" / "m.gguf")
    link = tmp_path / "models" / "m.gguf"
    link.parent.mkdir()
    link.symlink_to(target)

    freed = remove_model(local(link, place=LocalPlace.OWN), own_folder=link.parent)

    assert freed == 0
    assert target.exists()
    assert not link.is_symlink()


def test_a_file_behind_a_linked_folder_stays(tmp_path):
    target = model(tmp_path / "elsewhere" / "m.gguf")
    own = tmp_path / "models"
    own.mkdir()
    (own / "link").symlink_to(target.parent)

    with pytest.raises(ModelRemoveError):
        remove_model(local(own / "link" / "m.gguf", place=LocalPlace.OWN), own_folder=own)

    assert target.exists()


def test_a_models_folder_that_is_a_link_itself_is_ours(tmp_path):
    path = model(tmp_path / "disk" / "m.gguf")
    (tmp_path / "models").symlink_to(tmp_path / "disk")

    remove_model(
        local(tmp_path / "models" / "m.gguf", place=LocalPlace.OWN),
        own_folder=tmp_path / "models",
    )

    assert not path.exists()


def test_a_second_name_of_the_same_file_keeps_its_bytes(tmp_path):
    path = model(tmp_path / "m.gguf")
    os.link(path, tmp_path / "again.gguf")

    assert remove_model(local(path, place=LocalPlace.OWN), own_folder=tmp_path) == 0
    assert (tmp_path / "again.gguf").exists()


def test_what_is_gone_already_is_no_failure(tmp_path):
    assert remove_model(local(tmp_path / "m.gguf", place=LocalPlace.OWN)) == 0


@pytest.mark.parametrize("name", ["m.gguf", "notes.txt"])
def test_what_is_no_model_file_stays(tmp_path, name):
    if name.endswith("gguf"):
        (tmp_path / name).mkdir()
    else:
        (tmp_path / name).write_text("mine")

    with pytest.raises(ModelRemoveError):
        remove_model(local(tmp_path / name, place=LocalPlace.OWN))

    assert (tmp_path / name).exists()


def test_nothing_goes_where_one_part_must_not(tmp_path):
    first = model(tmp_path / "m-00001-of-00002.gguf")
    (tmp_path / "m-00002-of-00002.gguf").mkdir()

    with pytest.raises(ModelRemoveError):
        remove_model(local(first, tmp_path / "m-00002-of-00002.gguf", place=LocalPlace.OWN))

    assert first.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_a_refusal_of_the_system_is_told(tmp_path):
    path = model(tmp_path / "locked" / "m.gguf")
    path.parent.chmod(0o500)
    try:
        with pytest.raises(ModelRemoveError) as told:
            remove_model(local(path, place=LocalPlace.LM_STUDIO))
    finally:
        path.parent.chmod(0o700)

    assert told.value.path == str(path)
    assert told.value.detail


# --- the cache of the Hub -------------------------------------------------------------


def test_the_only_file_of_a_repository_goes_with_its_folder(tmp_path):
    path = cached(tmp_path, "a/b", "deep/m.gguf")
    size = path.stat().st_size

    assert remove_model(local(path)) == size

    assert list(tmp_path.iterdir()) == []


def test_other_files_of_the_repository_stay(tmp_path):
    path = cached(tmp_path, "a/b", "m-Q4_K_M.gguf")
    other = cached(tmp_path, "a/b", "m-Q8_0.gguf")

    remove_model(local(path))

    assert other.exists()
    assert not path.is_symlink()
    info = scan_cache_dir(tmp_path)
    assert not info.warnings
    assert {f.file_name for r in info.repos for v in r.revisions for f in v.files} == {other.name}


def test_a_blob_that_another_snapshot_needs_stays(tmp_path):
    old = cached(tmp_path, "a/b", "m.gguf", commit=OLD, name="same", is_main=False)
    new = cached(tmp_path, "a/b", "m.gguf", commit=NEW, name="same")

    assert remove_model(local(old)) == 0
    assert new.exists()
    assert not old.parent.exists()

    assert remove_model(local(new)) > 0
    assert list(tmp_path.iterdir()) == []


def test_a_reference_to_a_snapshot_that_is_gone_goes(tmp_path):
    old = cached(tmp_path, "a/b", "m.gguf", commit=OLD, name="old", is_main=False)
    cached(tmp_path, "a/b", "m.gguf", commit=NEW, name="new")
    refs = tmp_path / "models--a--b" / "refs"
    (refs / "pr").mkdir()
    (refs / "pr" / "1").write_text(OLD)

    remove_model(local(old))

    assert everything(refs) == {"main"}


def test_parts_in_a_cache_go_together(tmp_path):
    parts = [cached(tmp_path, "a/b", f"Q4/m-0000{n}-of-00002.gguf") for n in (1, 2)]
    other = cached(tmp_path, "a/b", "Q8/m.gguf")

    remove_model(local(*parts))

    assert other.exists()
    assert not parts[0].parent.exists()
    assert len(list((tmp_path / "models--a--b" / "blobs").iterdir())) == 1


def test_a_cache_without_links_is_understood(tmp_path):
    path = cached(tmp_path, "a/b", "m.gguf", links=False)
    size = path.stat().st_size

    assert remove_model(local(path)) == size
    assert list(tmp_path.iterdir()) == []


def test_a_cache_of_second_names_is_understood(tmp_path):
    path = cached(tmp_path, "a/b", "m.gguf")
    blob = Path(os.path.realpath(path))
    size = blob.stat().st_size
    path.unlink()
    os.link(blob, path)

    assert remove_model(local(path)) == size
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_is_under_way_in_the_repository_stays(tmp_path):
    path = cached(tmp_path, "a/b", "m.gguf")
    part = tmp_path / "models--a--b" / "blobs" / f"{'c' * 64}.hfchat-part"
    part.write_bytes(b"half")

    remove_model(local(path))

    assert everything(tmp_path) == {str(part.relative_to(tmp_path))}


def test_what_another_program_fetches_stays(tmp_path):
    path = cached(tmp_path, "a/b", "m.gguf")
    locks = tmp_path / ".locks" / "models--a--b"
    locks.mkdir(parents=True)

    with (
        FileLock(locks / f"{Path(os.path.realpath(path)).name}.lock"),
        pytest.raises(ModelRemoveError),
    ):
        remove_model(local(path))
    assert path.exists()

    assert remove_model(local(path)) > 0


def shared_store(cache: Path, path: Path, *others: Path) -> Path:
    """Make the shared store one that huggingface_hub knows; return the content's place."""
    (cache / "blobs" / ".huggingface-shared-blobs").write_text("1\n")
    content = Path(os.path.realpath(path))
    blobs = [one.parent / os.readlink(one) for one in (path, *others)]
    names = [os.path.relpath(os.path.normpath(blob), cache) for blob in blobs]
    content.with_name(f"{content.name}.refs").write_text("".join(f"{name}\n" for name in names))
    return content


def test_the_shared_store_lets_go_of_what_nobody_needs(tmp_path):
    path = cached(tmp_path, "a/b", "m.gguf", shared=True)
    content = shared_store(tmp_path, path)
    size = content.stat().st_size

    assert remove_model(local(path)) == size
    assert not content.exists()


def test_the_shared_store_keeps_what_another_repository_needs(tmp_path):
    path = cached(tmp_path, "a/b", "m.gguf", name="same", shared=True)
    other = cached(tmp_path, "c/d", "m.gguf", name="same", shared=True)
    content = shared_store(tmp_path, path, other)

    assert remove_model(local(path)) == 0
    assert content.exists()
    assert other.exists()


# --- hostile caches -------------------------------------------------------------------


@pytest.mark.parametrize("absolute", [True, False])
def test_a_snapshot_that_links_out_of_the_cache_harms_nobody(tmp_path, absolute):
    treasure = model(tmp_path / "home" / "treasure.gguf")
    folder = tmp_path / "cache" / "models--a--b" / "snapshots" / OLD
    folder.mkdir(parents=True)
    target = treasure if absolute else os.path.relpath(treasure, folder)
    (folder / "m.gguf").symlink_to(target)

    assert remove_model(local(folder / "m.gguf")) == 0

    assert treasure.exists()
    assert everything(tmp_path / "cache") == set()


def test_a_folder_in_a_snapshot_that_links_out_is_refused(tmp_path):
    treasure = model(tmp_path / "home" / "m.gguf")
    folder = tmp_path / "cache" / "models--a--b" / "snapshots" / OLD
    folder.mkdir(parents=True)
    (folder / "sub").symlink_to(treasure.parent)

    with pytest.raises(ModelRemoveError):
        remove_model(local(folder / "sub" / "m.gguf"))

    assert treasure.exists()


def test_blobs_that_are_a_link_to_another_folder_are_left_alone(tmp_path):
    path = cached(tmp_path / "cache", "a/b", "m.gguf")
    blobs = tmp_path / "cache" / "models--a--b" / "blobs"
    blobs.rename(tmp_path / "home")
    blobs.symlink_to(tmp_path / "home")

    with pytest.raises(ModelRemoveError):
        remove_model(local(path))

    assert len(list((tmp_path / "home").iterdir())) == 1


def test_a_link_to_the_blob_of_another_repository_leaves_it(tmp_path):
    other = cached(tmp_path, "c/d", "m.gguf")
    folder = tmp_path / "models--a--b" / "snapshots" / OLD
    folder.mkdir(parents=True)
    (folder / "m.gguf").symlink_to(os.path.realpath(other))

    assert remove_model(local(folder / "m.gguf")) == 0
    assert other.exists()


def test_references_that_link_out_are_not_followed(tmp_path):
    path = cached(tmp_path / "cache", "a/b", "m.gguf", commit=OLD, is_main=False)
    home = tmp_path / "home"
    home.mkdir()
    (home / "diary").write_text(OLD)
    (tmp_path / "cache" / "models--a--b" / "refs").symlink_to(home)

    remove_model(local(path))

    assert (home / "diary").exists()


def test_parts_in_two_repositories_are_refused(tmp_path):
    first = cached(tmp_path, "a/b", "m-00001-of-00002.gguf")
    second = cached(tmp_path, "c/d", "m-00002-of-00002.gguf")

    with pytest.raises(ModelRemoveError):
        remove_model(local(first, second))

    assert first.exists()
    assert second.exists()


# --- Ollama ---------------------------------------------------------------------------


def test_weights_that_ollama_uses_stay(tmp_path):
    blob = ollama_model(tmp_path, "library/llama:latest")

    with pytest.raises(ModelRemoveError) as told:
        remove_model(local(blob, place=LocalPlace.OLLAMA))

    assert "llama:latest" in told.value.detail
    assert blob.exists()


def test_weights_that_ollama_uses_go_with_its_model_if_that_is_wanted(tmp_path):
    blob = ollama_model(tmp_path, "library/llama:latest")
    other = ollama_model(tmp_path, "library/other:latest")
    size = blob.stat().st_size

    assert remove_model(local(blob, place=LocalPlace.OLLAMA), even_used=True) == size

    assert other.exists()
    manifests = tmp_path / "manifests" / "registry.ollama.ai" / "library"
    assert everything(manifests) == {"other/latest"}


def test_weights_that_no_model_of_ollama_names_go(tmp_path):
    blob = ollama_model(tmp_path, "library/llama:latest")
    (tmp_path / "manifests" / "registry.ollama.ai" / "library" / "llama" / "latest").unlink()

    assert remove_model(local(blob, place=LocalPlace.OLLAMA)) > 0
    assert not blob.exists()


@pytest.mark.parametrize("name", ["sha256-short", "m.gguf", "sha256-" + "g" * 64])
def test_other_files_in_ollamas_store_stay(tmp_path, name):
    path = tmp_path / "blobs" / name
    path.parent.mkdir()
    path.write_text("mine")

    with pytest.raises(ModelRemoveError):
        remove_model(local(path, place=LocalPlace.OLLAMA))

    assert path.exists()
