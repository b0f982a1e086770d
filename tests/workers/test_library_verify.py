"""A model's content is compared with what was published; that can be stopped at any time."""

from __future__ import annotations

import hashlib
import os
import threading
from pathlib import Path

import pytest

from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.errors import ModelLoadError, ModelNotFoundError
from hfchat_desktop.workers.library.verify import published_hash, verify_model
from tests.fakes.model_folders import cached, model, ollama_model, sha256

NEVER = threading.Event()


def local(*paths: Path, expected: str = "", place: LocalPlace = LocalPlace.OWN) -> LocalModel:
    files = tuple(str(path) for path in paths)
    return LocalModel(files[0], "M", "", "", 0, place, files=files, sha256=expected)


def verify(model: LocalModel) -> tuple[Verdict, str]:
    return verify_model(model, lambda done, total: None, NEVER)


def test_the_published_file_is_good(tmp_path):
    path = model(tmp_path / "m.gguf")

    assert verify(local(path, expected=sha256(path))) == (Verdict.GOOD, sha256(path))


def test_one_wrong_byte_is_found(tmp_path):
    path = model(tmp_path / "m.gguf")
    expected = sha256(path)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)

    assert verify(local(path, expected=expected)) == (Verdict.BAD, sha256(path))


def test_without_a_published_hash_there_is_no_verdict_but_a_hash(tmp_path):
    path = model(tmp_path / "m.gguf")

    assert verify(local(path)) == (Verdict.NO_HASH, sha256(path))
    assert verify(local(path, expected="no hash at all")) == (Verdict.NO_HASH, sha256(path))


def test_a_cache_of_the_hub_names_the_hash_by_itself(tmp_path):
    path = cached(tmp_path, "a/b", "deep/m.gguf")

    assert published_hash(str(path)) == sha256(path)
    assert verify(local(path)) == (Verdict.GOOD, sha256(path))


def test_the_store_that_repositories_share_has_names_of_another_kind(tmp_path):
    path = cached(tmp_path, "a/b", "m.gguf", shared=True)

    assert verify(local(path)) == (Verdict.GOOD, sha256(path))


def test_a_link_to_somewhere_else_names_no_hash(tmp_path):
    other = cached(tmp_path / "one", "a/b", "m.gguf")
    blob = Path(os.path.realpath(other))
    link = tmp_path / "two" / "models--a--b" / "snapshots" / ("b" * 40) / "m.gguf"
    link.parent.mkdir(parents=True)
    link.symlink_to(blob)

    assert published_hash(str(link)) == ""
    assert verify(local(link))[0] is Verdict.NO_HASH


def test_ollama_names_the_hash_by_itself(tmp_path):
    blob = ollama_model(tmp_path, "library/llama:latest")

    assert verify(local(blob, place=LocalPlace.OLLAMA)) == (Verdict.GOOD, sha256(blob))


def test_all_parts_are_checked(tmp_path):
    parts = [cached(tmp_path, "a/b", f"m-0000{n}-of-00002.gguf") for n in (1, 2)]
    assert verify(local(*parts)) == (Verdict.GOOD, sha256(parts[0]))

    with Path(os.path.realpath(parts[1])).open("ab") as file:
        file.write(b"x")

    assert verify(local(*parts)) == (Verdict.BAD, sha256(parts[1]))


def test_a_part_without_a_published_hash_leaves_the_verdict_open(tmp_path):
    first, second = cached(tmp_path, "a/b", "m-00001-of-00002.gguf"), model(tmp_path / "x.gguf")

    assert verify(local(first, second))[0] is Verdict.NO_HASH


def test_progress_rises_to_the_end(tmp_path):
    path = tmp_path / "m.gguf"
    path.write_bytes(os.urandom(9_000_001))
    told: list[tuple[int, int]] = []

    verify_model(local(path), lambda done, total: told.append((done, total)), NEVER)

    assert told == sorted(told)
    assert told[-1] == (9_000_001, 9_000_001)
    assert 3 <= len(told) <= 9


def test_a_stop_is_heard_at_once(tmp_path):
    path = tmp_path / "m.gguf"
    with path.open("wb") as file:
        file.truncate(400_000_000)  # a hole: no disk is needed
    stop = threading.Event()
    told: list[int] = []

    def ask_to_stop(done: int, total: int) -> None:
        told.append(done)
        stop.set()

    found = verify_model(local(path), ask_to_stop, stop)

    assert len(told) == 1  # nothing was read any more
    assert found == (Verdict.UNCHECKED, "")


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(ModelNotFoundError):
        verify(local(tmp_path / "gone.gguf"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_holds_up_nobody(tmp_path):
    os.mkfifo(tmp_path / "m.gguf")

    with pytest.raises(ModelNotFoundError):
        verify(local(tmp_path / "m.gguf"))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_that_may_not_be_read_is_told(tmp_path):
    path = model(tmp_path / "m.gguf")
    path.chmod(0)

    with pytest.raises(ModelLoadError):
        verify(local(path))


def test_a_file_that_grows_for_ever_is_left(tmp_path):
    path = tmp_path / "m.gguf"
    path.write_bytes(b"x" * 300_000)
    expected = hashlib.sha256(b"x" * 300_000).hexdigest()

    def grow(done: int, total: int) -> None:
        with path.open("ab") as file:
            file.write(b"y" * 3_000_000)

    grow(0, 0)
    before = path.stat().st_size
    found = verify_model(local(path, expected=expected), grow, NEVER)

    assert found[0] is Verdict.BAD
    assert path.stat().st_size <= before + 6_000_000
