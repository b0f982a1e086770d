"""Models are found where programs keep them, and hostile folders hold up nobody."""

from __future__ import annotations

import json
import os
import shutil
import struct
import threading
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pytest
from huggingface_hub import close_session, hf_hub_download

from hfchat_desktop.core.library_notes import ModelNote, Noted
from hfchat_desktop.core.local_models import LocalModel, LocalPlace, Verdict
from hfchat_desktop.errors import (
    ModelDamagedError,
    ModelNotGgufError,
    ModelTruncatedError,
    ModelUnsupportedError,
)
from hfchat_desktop.workers.library.folder_walk import ScanStoppedError, Walk
from hfchat_desktop.workers.library.scan import Scanner
from hfchat_desktop.workers.library.surroundings import Surroundings
from tests.fakes.hub import StandInHub
from tests.fakes.model_folders import cached, model, ollama_model, sha256

OLD, NEW = "1" * 40, "2" * 40


class Computer:
    """A computer with nothing on it, and the models that a scan finds there."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.own = self.home / "models"
        self.cache = self.home / ".cache" / "huggingface" / "hub"
        self.around = Surroundings(self.home, {}, "linux", folder)
        self.home.mkdir()

    def scan(self, noted: Noted | None = None) -> list[LocalModel]:
        """Return what a first scan finds."""
        scanner = Scanner(self.own, self.cache, self.around)
        return scanner.scan(noted or Noted(), threading.Event())

    def names(self) -> list[str]:
        """Return the names of the files that a scan finds."""
        return [Path(found.path).name for found in self.scan()]


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    """Return a computer of the test's own."""
    return Computer(tmp_path)


def test_a_model_that_came_with_the_app_is_found_in_its_folder(computer, tmp_path):
    model(tmp_path / "app" / "starter.gguf")
    scanner = Scanner(computer.own, computer.cache, computer.around, tmp_path / "app")

    (found,) = scanner.scan(Noted(), threading.Event())

    assert found.place is LocalPlace.BUNDLED


def test_a_computer_without_any_models_has_none(computer):
    assert computer.scan() == []


def test_the_models_folder_and_the_folders_in_it_are_read(computer, starter_model, base_model):
    (computer.own / "deep" / "er").mkdir(parents=True)
    shutil.copyfile(starter_model, computer.own / starter_model.name)
    (computer.own / "deep" / "er" / base_model.name).symlink_to(base_model)

    gemma, smol = computer.scan()

    assert (smol.name, smol.quant, smol.place) == ("SmolLM2 135M", "Q4_1", LocalPlace.OWN)
    assert smol.size_bytes == starter_model.stat().st_size
    assert (smol.architecture, smol.context_length) == ("llama", 8192)
    assert smol.parameters == 135_000_000
    assert (gemma.name, gemma.quant) == ("Gemma 3 270M", "Q4_K_M")
    assert gemma.problem is None
    assert gemma.files == (gemma.path,)


def test_the_cache_of_the_hub_tells_repository_commit_and_hash(computer):
    path = cached(computer.cache, "speakleash/Bielik-1.5B-GGUF", "sub/Bielik-1.5B.Q8_0.gguf")

    (found,) = computer.scan()

    assert found.path == str(path)
    assert (found.repo_id, found.publisher) == ("speakleash/Bielik-1.5B-GGUF", "speakleash")
    assert (found.commit, found.sha256) == ("a" * 40, sha256(path))
    assert (found.place, found.name, found.quant) == (LocalPlace.HF_CACHE, "Bielik 1.5B", "Q8_0")
    assert found.parameters == 1_500_000_000


def test_a_cache_below_the_models_folder_is_our_own(computer):
    cached(computer.own / "hub", "who/what-GGUF", "what.Q8_0.gguf")
    cached(computer.own, "who/else-GGUF", "else.Q8_0.gguf", name="other")

    assert [(found.repo_id, found.place) for found in computer.scan()] == [
        ("who/else-GGUF", LocalPlace.OWN),
        ("who/what-GGUF", LocalPlace.OWN),
    ]


def test_content_in_the_store_that_repositories_share_is_found_with_its_published_hash(computer):
    path = cached(computer.cache, "who/what-GGUF", "what.Q8_0.gguf", shared=True)

    (found,) = computer.scan()

    assert found.sha256 == sha256(path)
    assert found.problem is None


def test_a_link_straight_into_the_shared_store_tells_no_published_hash(computer):
    path = cached(computer.cache, "who/what-GGUF", "what.Q8_0.gguf", shared=True)
    target = path.resolve()
    path.unlink()
    path.symlink_to(target)

    assert [found.sha256 for found in computer.scan()] == [""]


def test_a_cache_without_links_is_read_too(computer):
    cached(computer.cache, "who/what-GGUF", "what.Q8_0.gguf", links=False)

    (found,) = computer.scan()

    assert (found.repo_id, found.sha256) == ("who/what-GGUF", "")


def test_a_blob_that_is_a_second_name_of_the_file_tells_its_hash(computer):
    path = cached(computer.cache, "who/what-GGUF", "what.Q8_0.gguf")
    blob = path.resolve()
    path.unlink()
    os.link(blob, path)

    assert [found.sha256 for found in computer.scan()] == [blob.name]


def test_the_revision_that_main_stands_for_is_the_current_one(computer):
    new = cached(computer.cache, "who/what", "what.gguf", commit=NEW, name="new")
    old = cached(computer.cache, "who/what", "what.gguf", commit=OLD, name="old", is_main=False)

    found = {one.path: one for one in computer.scan()}

    assert found[str(new)].newer == ""
    assert found[str(old)].newer == str(new)
    assert (found[str(old)].commit, found[str(old)].same_as) == (OLD, "")


def test_two_revisions_of_the_same_content_are_one_entry(computer):
    new = cached(computer.cache, "who/what", "what.gguf", commit=NEW)
    cached(computer.cache, "who/what", "what.gguf", commit=OLD, is_main=False)

    assert [found.path for found in computer.scan()] == [str(new)]


def test_what_is_still_being_fetched_is_no_model(computer):
    path = cached(computer.cache, "who/what", "what.gguf")
    blob = path.resolve()
    blob.rename(blob.with_suffix(".incomplete"))
    model(computer.own / "mine.gguf.part")
    model(computer.home / ".local/share/nomic.ai/GPT4All/incomplete-mine.gguf")

    assert computer.scan() == []


@pytest.mark.parametrize("home", [".lmstudio", ".cache/lm-studio", "elsewhere/studio"])
def test_lm_studio_keeps_models_by_publisher(computer, home):
    if home.startswith("elsewhere"):
        (computer.home / ".lmstudio-home-pointer").write_text(f"{computer.home / home}\n")
    model(computer.home / home / "models" / "bartowski" / "gemma-GGUF" / "gemma-Q4_K_M.gguf")

    (found,) = computer.scan()

    assert (found.place, found.publisher) == (LocalPlace.LM_STUDIO, "bartowski")
    assert (found.repo_id, found.quant) == ("bartowski/gemma-GGUF", "Q4_K_M")


def test_lm_studio_s_other_models_folder_is_followed(computer):
    chosen = computer.home / "big disk"
    model(chosen / "a" / "b" / "c.gguf")
    settings = computer.home / ".lmstudio" / "settings.json"
    settings.parent.mkdir()
    settings.write_text(json.dumps({"downloadsFolder": str(chosen)}))

    assert computer.names() == ["c.gguf"]


def test_jan_s_model_yml_names_the_file_and_the_model(computer):
    data = computer.home / ".local/share/Jan/data"
    elsewhere = model(computer.home / "Downloads" / "imported.gguf", "imported")
    model(data / "llamacpp/models/org/qwen-4b/model.gguf", "qwen")
    model(data / "llamacpp/models/org/qwen-4b/mmproj.gguf", "eyes")
    (data / "llamacpp/models/org/qwen-4b/model.yml").write_text(
        "name: qwen\nmodel_path: llamacpp/models/org/qwen-4b/model.gguf\nsize_bytes: 5\n"
    )
    (data / "llamacpp/models/mine").mkdir()
    (data / "llamacpp/models/mine/model.yml").write_text(f"model_path: '{elsewhere}'\r\n")

    mine, qwen = computer.scan()

    assert (qwen.name, qwen.place) == ("org/qwen-4b", LocalPlace.JAN)
    assert (mine.name, mine.path) == ("mine", str(elsewhere))


def test_older_models_of_jan_and_its_chosen_folder_are_found(computer):
    model(computer.home / "jan/models/tinyllama/tinyllama.Q4_0.gguf", "old")
    chosen = computer.home / "jan data"
    model(chosen / "llamacpp/models/new/model.gguf", "new")
    settings = computer.home / ".local/share/Jan/settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"data_folder": str(chosen)}))

    assert [found.name for found in computer.scan()] == ["new", "Tinyllama"]


def test_gpt4all_keeps_models_side_by_side(computer):
    folder = computer.home / ".local/share/nomic.ai/GPT4All"
    model(folder / "Phi-3-mini.Q4_0.gguf")
    model(folder / "below" / "not-seen-there.gguf")

    assert [(found.name, found.place) for found in computer.scan()] == [
        ("Phi 3 Mini", LocalPlace.GPT4ALL)
    ]


def test_gpt4all_s_chosen_folder_is_followed(computer):
    model(computer.home / "my models" / "a.gguf")
    ini = computer.home / ".config/nomic.ai/GPT4All.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(f"[General]\nmodelPath={computer.home}/my models/\n")

    assert computer.names() == ["a.gguf"]


def test_ollama_s_blobs_have_the_names_of_their_tags(computer):
    eyes = {"mediaType": "application/vnd.ollama.image.projector", "digest": "sha256:" + "1" * 64}
    models = computer.home / ".ollama/models"
    plain = ollama_model(models, "library/llama3.2:1b", more_layers=[eyes])
    model(models / "blobs" / f"sha256-{'1' * 64}", "eyes")
    hub = ollama_model(models, "bartowski/gemma-GGUF:Q4_K_M", host="hf.co")
    ollama_model(computer.home.parent / "usr/share/ollama/.ollama/models", "someone/tiny:latest")

    gemma, llama, tiny = computer.scan()

    assert (llama.name, llama.path, llama.quant) == ("llama3.2:1b", str(plain), "Q4_K_M")
    assert llama.sha256 == plain.name.removeprefix("sha256-")
    assert (gemma.path, gemma.repo_id) == (str(hub), "bartowski/gemma-GGUF")
    assert gemma.name == "hf.co/bartowski/gemma-GGUF:Q4_K_M"
    assert (tiny.name, tiny.publisher) == ("someone/tiny:latest", "someone")


def test_two_tags_of_one_blob_are_one_entry(computer):
    models = computer.home / ".ollama/models"
    ollama_model(models, "library/llama3:8b", name="same")
    ollama_model(models, "library/llama3:latest", name="same")

    assert [found.name for found in computer.scan()] == ["llama3:8b"]


def test_ollama_s_own_folder_is_followed(computer):
    computer.around = replace(computer.around, environment={"OLLAMA_MODELS": "/nowhere"})
    ollama_model(computer.home / ".ollama/models", "library/a:b")
    assert [found.name for found in computer.scan()] == ["a:b"]

    chosen = computer.home / "chosen"
    ollama_model(chosen, "library/c:d")
    computer.around = replace(computer.around, environment={"OLLAMA_MODELS": str(chosen)})
    assert [found.name for found in computer.scan()] == ["a:b", "c:d"]


@pytest.mark.parametrize(
    ("system", "folder"),
    [
        ("darwin", "Library/Application Support/nomic.ai/GPT4All"),
        ("darwin", "Library/Application Support/Jan/data/llamacpp/models/x"),
        ("win32", "AppData/Local/nomic.ai/GPT4All"),
        ("win32", "AppData/Roaming/Jan/data/llamacpp/models/x"),
        ("win32", ".lmstudio/models/a/b"),
        ("darwin", ".lmstudio/models/a/b"),
        ("win32", "moved/nomic.ai/GPT4All"),
    ],
)
def test_other_systems_have_folders_of_their_own(computer, system, folder):
    environment = {"LOCALAPPDATA": str(computer.home / "moved")} if "moved" in folder else {}
    computer.around = replace(computer.around, system=system, environment=environment)
    model(computer.home / folder / "found.gguf")

    assert computer.names() == ["found.gguf"]


def test_a_file_from_elsewhere_is_listed_while_it_is_there(computer):
    path = model(computer.home / "Downloads" / "a.gguf")
    noted = Noted(others=(str(path), str(computer.home / "gone.gguf")))

    (found,) = computer.scan(noted)

    assert (found.path, found.place) == (str(path), LocalPlace.ELSEWHERE)


def test_the_parts_of_a_split_model_are_one_model(computer):
    parts = [model(computer.own / f"big-Q8_0-0000{n}-of-00003.gguf") for n in (1, 2, 3)]

    (found,) = computer.scan()

    assert found.files == tuple(str(part) for part in parts)
    assert found.path == str(parts[0])
    assert found.size_bytes == sum(part.stat().st_size for part in parts)
    assert (found.name, found.quant, found.problem) == ("Big", "Q8_0", None)


def test_a_part_from_elsewhere_brings_the_others_with_it(computer):
    parts = [model(computer.home / f"x/big-0000{n}-of-00002.gguf") for n in (1, 2)]

    (found,) = computer.scan(Noted(others=(str(parts[1]),)))

    assert found.files == tuple(str(part) for part in parts)
    assert found.problem is None


@pytest.mark.parametrize("missing", [1, 2, 3])
def test_a_split_model_that_lacks_a_part_is_shown_with_its_problem(computer, missing):
    parts = {n: model(computer.own / f"big-0000{n}-of-00003.gguf") for n in (1, 2, 3)}
    parts.pop(missing).unlink()

    (found,) = computer.scan()

    assert isinstance(found.problem, ModelTruncatedError)
    assert found.problem.path.endswith(f"big-0000{missing}-of-00003.gguf")
    assert found.files == tuple(str(part) for part in parts.values())


def test_files_that_cannot_be_used_are_shown_with_their_problems(computer):
    computer.own.mkdir()
    (computer.own / "a-text.gguf").write_bytes(b"This is no model at all")
    (computer.own / "b-empty.gguf").write_bytes(b"")
    model(computer.own / "c-damaged.gguf", values={"general.architecture": None})
    model(computer.own / "d-embeds.gguf", values={"general.architecture": "bert"})
    (computer.own / "e-huge-header.gguf").write_bytes(
        b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + struct.pack("<Q", 1 << 30) + b"x" * 200_000
    )

    problems = [type(found.problem) for found in computer.scan()]

    assert problems == [
        ModelNotGgufError,
        ModelTruncatedError,
        ModelDamagedError,
        ModelUnsupportedError,
        ModelDamagedError,
    ]


def test_what_accompanies_a_model_is_none(computer):
    model(computer.own / "mmproj-gemma-f16.gguf")
    model(computer.own / "gemma-imatrix.gguf")
    model(computer.own / "eyes.gguf", values={"general.architecture": "clip"})
    model(computer.own / "tweak.gguf", values={"general.type": "adapter"})
    model(computer.own / "gemma.gguf")

    assert computer.names() == ["gemma.gguf"]


def test_a_file_to_which_several_folders_lead_is_one_entry(computer):
    path = cached(computer.cache, "who/what", "what.gguf")
    (computer.own).mkdir()
    (computer.own / "linked.gguf").symlink_to(path)
    studio = computer.home / ".lmstudio/models/who/what/what.gguf"
    studio.parent.mkdir(parents=True)
    os.link(path.resolve(), studio)

    (found,) = computer.scan()

    assert found.path == str(computer.own / "linked.gguf")
    assert found.places == (LocalPlace.OWN, LocalPlace.HF_CACHE, LocalPlace.LM_STUDIO)
    assert (found.repo_id, found.sha256) == ("who/what", sha256(path))


def test_copies_are_marked_and_ours_is_the_first(computer):
    studio = model(computer.home / ".lmstudio/models/a/b/x.gguf", "same")
    own = computer.own / "mine.gguf"
    own.parent.mkdir()
    shutil.copy(studio, own)
    blob = ollama_model(computer.home / ".ollama/models", "library/x:latest", name="other")
    twin = computer.home / ".local/share/nomic.ai/GPT4All/twin.gguf"
    twin.parent.mkdir(parents=True)
    shutil.copy(blob, twin)

    same_as = {found.path: found.same_as for found in computer.scan()}

    assert same_as == {
        str(own): "",
        str(studio): str(own),
        str(twin): "",
        str(blob): str(twin),
    }


def test_files_of_one_size_with_different_ends_are_no_copies(computer):
    model(computer.own / "a.gguf", "alpha")
    model(computer.own / "b.gguf", "bravo")

    assert [found.same_as for found in computer.scan()] == ["", ""]


def test_known_hashes_tell_apart_what_looks_the_same_at_both_ends(computer):
    first = computer.own / "a.gguf"
    second = computer.own / "b.gguf"
    model(first, "same")
    with first.open("ab") as file:
        file.write(b"\0" * 300_000)
    data = bytearray(first.read_bytes())
    data[150_000] = 1
    second.write_bytes(data)
    notes = {
        str(path): ModelNote(
            verdict=Verdict.NO_HASH,
            size_bytes=path.stat().st_size,
            changed_ns=path.stat().st_mtime_ns,
            sha256=sha256(path),
        )
        for path in (first, second)
    }

    assert [found.same_as for found in computer.scan()] == ["", str(first)]
    assert [found.same_as for found in computer.scan(Noted(models=notes))] == ["", ""]


def test_a_verdict_holds_until_the_file_changes(computer):
    path = model(computer.own / "a.gguf")
    before = path.stat()
    note = ModelNote(
        favourite=True,
        text="good",
        last_used=5.0,
        verdict=Verdict.GOOD,
        verified_at=7.0,
        size_bytes=before.st_size,
        changed_ns=before.st_mtime_ns,
        sha256=sha256(path),
    )
    noted = Noted(models={str(path): note})

    (found,) = computer.scan(noted)
    assert (found.verdict, found.verified_at, found.sha256) == (Verdict.GOOD, 7.0, note.sha256)
    assert (found.favourite, found.note, found.last_used) == (True, "good", 5.0)

    os.utime(path, ns=(1, 1))
    (found,) = computer.scan(noted)
    assert (found.verdict, found.verified_at, found.sha256) == (Verdict.UNCHECKED, 0.0, "")
    assert found.favourite


def test_pipes_devices_and_folders_named_like_models_are_never_opened(computer):
    computer.own.mkdir()
    os.mkfifo(computer.own / "![fifo].gguf")
    (computer.own / "device.gguf").symlink_to("/dev/zero")
    (computer.own / "folder.gguf").mkdir()
    (computer.own / "broken.gguf").symlink_to("nowhere")
    for name in (".lmstudio-home-pointer", ".lmstudio/settings.json"):
        (computer.home / name).parent.mkdir(exist_ok=True)
        os.mkfifo(computer.home / name)
    tags = computer.home / ".ollama/models/manifests/h/n/m"
    tags.mkdir(parents=True)
    os.mkfifo(tags / "latest")
    refs = computer.cache / "models--a--b" / "refs"
    refs.mkdir(parents=True)
    os.mkfifo(refs / "main")

    assert computer.scan() == []


def test_folders_that_lead_into_themselves_are_read_once(computer):
    model(computer.own / "a" / "x.gguf")
    (computer.own / "a" / "again").symlink_to(computer.own)
    (computer.own / "b").symlink_to(computer.own / "a")

    assert len(computer.scan()) == 1


def test_folders_deeper_than_sense_are_not_read(computer):
    deep = computer.own
    for _ in range(60):
        deep = deep / "d"
    model(deep / "x.gguf")

    assert computer.scan() == []


def test_names_are_shown_as_one_harmless_line(computer):
    model(computer.own / ("x" * 240 + ".gguf"), "long")
    model(computer.own / "safe\u202egnp.gguf", "turned")
    model(computer.own / "two\nlines.gguf", "lines")
    ollama_model(computer.home / ".ollama/models", "library/evil\u202e:x\x1b[31m")

    names = [found.name for found in computer.scan()]

    assert all(len(name) <= 200 for name in names)
    assert sorted(names)[:2] == ["Safegnp", "Two Lines"]
    assert "evil:x[31m" in names


def test_a_file_name_that_is_no_text_is_found(computer):
    computer.own.mkdir()
    model(computer.own / "a.gguf").rename(computer.own / os.fsdecode(b"\xff.gguf"))

    (found,) = computer.scan()

    assert Path(found.path).is_file()
    assert found.problem is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"[" * 100_000,
        b'{"layers": 5}',
        b'{"layers": [5, {}, {"mediaType": []}]}',
        b'{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": 7}]}',
        b'{"layers": [{"mediaType": "application/vnd.ollama.image.model",'
        b' "digest": "sha256:../../../etc/passwd"}]}',
    ],
)
def test_manifests_and_settings_of_any_shape_are_survived(computer, content):
    tag = computer.home / ".ollama/models/manifests/h/n/m/latest"
    tag.parent.mkdir(parents=True)
    tag.write_bytes(content)
    for name in (".lmstudio/settings.json", ".local/share/Jan/settings.json"):
        (computer.home / name).parent.mkdir(parents=True)
        (computer.home / name).write_bytes(content)

    assert computer.scan() == []


def test_a_manifest_of_a_hundred_megabytes_is_not_read(computer):
    tag = computer.home / ".ollama/models/manifests/h/n/m/latest"
    tag.parent.mkdir(parents=True)
    with tag.open("wb") as file:
        file.truncate(100 * 1024**2)

    tracemalloc.start()
    try:
        assert computer.scan() == []
        assert tracemalloc.get_traced_memory()[1] < 10 * 1024**2
    finally:
        tracemalloc.stop()


def test_a_file_that_claims_a_size_beyond_sense_is_not_trusted(computer):
    path = model(computer.own / "huge.gguf")
    try:
        os.truncate(path, 1 << 45)
    except OSError:
        pytest.skip("this file system has no files of 32 TiB")

    (found,) = computer.scan()

    assert isinstance(found.problem, ModelDamagedError)


def test_a_scan_that_nobody_waits_for_ends(computer):
    model(computer.own / "a.gguf")
    stop = threading.Event()
    stop.set()

    with pytest.raises(ScanStoppedError):
        Scanner(computer.own, computer.cache, computer.around).scan(Noted(), stop)


def test_a_second_scan_reads_only_what_has_changed(computer):
    for number in range(300):
        model(computer.own / f"model-{number:03}.gguf", f"name {number}")
    scanner = Scanner(computer.own, computer.cache, computer.around)

    first = scanner.scan(Noted(), threading.Event())
    for path in computer.own.iterdir():  # what nobody can tell without reading
        known = path.stat()
        path.write_bytes(bytes(known.st_size))
        os.utime(path, ns=(known.st_atime_ns, known.st_mtime_ns))
    again = scanner.scan(Noted(), threading.Event())

    assert first == again
    assert len(first) == 300
    (computer.own / "model-000.gguf").write_bytes(b"no model any more")
    changed = scanner.scan(Noted(), threading.Event())
    assert isinstance(changed[0].problem, ModelNotGgufError)


def test_a_folder_full_of_other_files_hides_no_models_beside_it(computer):
    crowd = computer.own / "a crowd"
    crowd.mkdir(parents=True)
    for number in range(3_000):
        (crowd / f"{number}.txt").touch()
    model(computer.own / "z" / "found.gguf")
    cached(computer.own / "hub", "who/what", "what.gguf")
    stop = threading.Event()

    found = list(Walk(stop, max_entries=1_000).model_files(computer.own))

    assert found == []  # the crowd has used up what may be read
    assert computer.names() == ["found.gguf", "what.gguf"]


def test_more_tags_than_sense_are_not_all_read(computer, monkeypatch):
    monkeypatch.setattr("hfchat_desktop.workers.library.folder_walk.MAX_MODELS", 5)
    for number in range(20):
        ollama_model(computer.home / ".ollama/models", f"library/m:{number}", name=str(number))

    assert len(computer.scan()) == 5


def test_what_other_tools_have_fetched_from_the_hub_is_found(computer, monkeypatch):
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", False)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DISABLE_TELEMETRY", True)
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_DISABLE_PROGRESS_BARS", True)
    file = model(computer.home / "source" / "Kotek-1B.Q4_K_M.gguf")
    with StandInHub() as hub:
        hub.add_model("ania/kotek-GGUF", {f"more/{file.name}": file.read_bytes()})
        path = hf_hub_download(
            "ania/kotek-GGUF",
            f"more/{file.name}",
            endpoint=hub.endpoint,
            cache_dir=computer.cache,
            token=False,
        )
        close_session()

    (found,) = computer.scan()

    assert found.path == path
    assert (found.repo_id, found.sha256) == ("ania/kotek-GGUF", sha256(file))
    assert len(found.commit) == 40
    assert found.problem is None
