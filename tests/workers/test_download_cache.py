"""Downloads and the Hub's cache: other programs see ours, we see theirs, nothing gets out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from huggingface_hub import constants, hf_hub_download, scan_cache_dir, try_to_load_from_cache

from hfchat_desktop.core.catalogue import RepoFile
from hfchat_desktop.core.downloads import DownloadRequest, DownloadState
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import (
    DiskSpaceError,
    DownloadRefusedError,
    DownloadWrongError,
    HubAnswerError,
    HubOfflineError,
    RepoDisabledError,
    RepoFileGoneError,
    RepoGatedError,
    RepoNotFoundError,
    TokenInvalidError,
    UnsafeNameError,
)
from hfchat_desktop.workers.download.answers import next_address
from hfchat_desktop.workers.download.cache_layout import RepoFolder
from hfchat_desktop.workers.download.discard import discard_parts
from hfchat_desktop.workers.download.disk_space import margin_for
from hfchat_desktop.workers.download.fetch import fetch_model
from hfchat_desktop.workers.download.pace import Limits
from tests.fakes.downloads import (
    FOR_EVER,
    QUICK,
    REPO,
    Fetch,
    content,
    has_some,
    request_for,
    sha256_of,
)
from tests.workers.conftest import SIZE

NAME = "model-Q4_K_M.gguf"
FAKES = Path(__file__).parents[1] / "fakes"


@pytest.fixture
def online(monkeypatch):
    """Let huggingface_hub itself ask the stand-in."""
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)


def fetched_by_hub(hub, cache, name=NAME) -> Path:
    return Path(hf_hub_download(REPO, name, cache_dir=cache, endpoint=hub.endpoint))


def all_files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


# --- other programs ---------------------------------------------------------------------


def test_other_programs_see_what_was_fetched(make_fetch, model_hub, cache):
    (path,) = make_fetch().run()

    assert try_to_load_from_cache(REPO, NAME, cache_dir=cache) == str(path)
    (repo,) = scan_cache_dir(cache).repos
    (revision,) = repo.revisions
    assert (repo.repo_id, revision.refs) == (REPO, {"main"})
    assert revision.commit_hash == model_hub.repos[REPO].commit
    (file,) = revision.files
    assert file.blob_path.name == model_hub.repos[REPO].files[NAME].sha256
    assert not os.path.isabs(os.readlink(path))
    assert scan_cache_dir(cache).warnings == []


def test_a_part_is_no_trouble_for_other_programs(make_fetch, model_hub, cache, online):
    model_hub.fault("GET /cdn/", "stall", n=1_000_000)
    fetch = make_fetch(limits=FOR_EVER).start()
    fetch.wait_for(has_some)
    fetch.control.pause()
    fetch.end()

    assert scan_cache_dir(cache).warnings == []
    path = fetched_by_hub(model_hub, cache)
    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256
    assert make_fetch().run() == (path,)


def test_huggingface_hub_does_not_fetch_it_again(make_fetch, model_hub, cache, online):
    (path,) = make_fetch().run()
    model_hub.clear()

    assert fetched_by_hub(model_hub, cache) == path
    assert model_hub.requests("GET /cdn/") == []


def test_what_huggingface_hub_has_fetched_is_there(make_fetch, model_hub, cache, online):
    path = fetched_by_hub(model_hub, cache)
    model_hub.clear()

    assert make_fetch().run() == (path,)
    assert model_hub.log == []


def test_what_another_program_has_fetched_wrongly_is_fetched_anew(
    make_fetch, model_hub, cache, online
):
    model_hub.fault("GET /cdn/", "corrupt", n=2_000_000)
    path = fetched_by_hub(model_hub, cache)
    assert sha256_of(path) != model_hub.repos[REPO].files[NAME].sha256

    assert make_fetch().run() == (path,)

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


@pytest.mark.parametrize("refused", [("symlink",), ("symlink", "link")])
def test_where_links_are_refused_the_file_is_there_all_the_same(
    make_fetch, model_hub, cache, monkeypatch, refused
):
    def refuse(*_: object, **__: object) -> None:
        raise OSError(1314, "a required privilege is not held by the client")

    for name in refused:
        monkeypatch.setattr(os, name, refuse)

    (path,) = make_fetch().run()

    assert path.is_file() and not path.is_symlink()
    assert try_to_load_from_cache(REPO, NAME, cache_dir=cache) == str(path)
    whole = [one for one in cache.rglob("*") if one.is_file() and one.stat().st_size == SIZE]
    assert len({one.stat().st_ino for one in whole}) == 1  # nothing was copied
    model_hub.clear()
    assert make_fetch().run() == (path,)
    assert model_hub.log == []


def test_a_new_commit_becomes_the_newest(make_fetch, model_hub, cache):
    make_fetch().run()
    model_hub.add_model(REPO, {NAME: content(SIZE), "other.gguf": content(1000, seed=5)})
    (path,) = make_fetch("other.gguf").run()

    assert try_to_load_from_cache(REPO, "other.gguf", cache_dir=cache) == str(path)


# --- several parts -----------------------------------------------------------------------

SHARDS = tuple(f"q4/model-0000{number}-of-00003.gguf" for number in (1, 2, 3))


def add_shards(hub) -> None:
    hub.add_model(
        REPO, {name: content(1_000_000 + place, seed=place) for place, name in enumerate(SHARDS)}
    )


def test_the_parts_of_a_model_appear_together(make_fetch, model_hub, cache):
    add_shards(model_hub)
    model_hub.fault(f"GET /cdn/.*{SHARDS[2]}", "stall", n=500_000)
    fetch = make_fetch(*SHARDS, limits=FOR_EVER).start()
    fetch.wait_for(lambda event: event.received > 2_400_000)
    fetch.control.pause()
    fetch.end()
    assert all_files(cache / "models--maker--model-GGUF" / "snapshots") == []
    model_hub.clear()

    again = make_fetch(*SHARDS)
    paths = again.run()

    assert [path.name for path in paths] == [Path(name).name for name in SHARDS]
    for path, name in zip(paths, SHARDS, strict=True):
        assert sha256_of(path) == model_hub.repos[REPO].files[name].sha256
    assert [entry.range for entry in model_hub.requests("GET /cdn/")] == ["bytes=500000-"]
    assert again.events[-1].received == again.events[-1].total == 3_000_003


def test_cancelling_takes_the_finished_parts_along(make_fetch, model_hub, cache):
    add_shards(model_hub)
    model_hub.fault(f"GET /cdn/.*{SHARDS[1]}", "stall", n=500_000)
    fetch = make_fetch(*SHARDS, limits=FOR_EVER).start()
    fetch.wait_for(lambda event: event.received > 1_400_000)

    fetch.control.cancel()
    fetch.end()

    assert all_files(cache / "models--maker--model-GGUF" / "blobs") == []


def test_parts_without_a_process_can_be_discarded(make_fetch, model_hub, cache):
    add_shards(model_hub)
    model_hub.fault(f"GET /cdn/.*{SHARDS[1]}", "stall", n=500_000)
    fetch = make_fetch(*SHARDS, limits=FOR_EVER).start()
    fetch.wait_for(lambda event: event.received > 1_400_000)
    discard_parts(fetch.request, cache)  # somebody is at work on them: they stay
    fetch.control.pause()
    fetch.end()
    blobs = cache / "models--maker--model-GGUF" / "blobs"
    assert len(all_files(blobs)) == 4

    nameless = tuple(RepoFile(file.path, file.size_bytes) for file in fetch.request.files)
    discard_parts(DownloadRequest(REPO, "", "Q4", nameless), cache)

    assert all_files(blobs) == []


# --- names and addresses -------------------------------------------------------------------

HOSTILE = [
    "../../../outside.gguf",
    "/etc/outside.gguf",
    "a/../../outside.gguf",
    "C:\\outside.gguf",
    "con",
    "nul.gguf",
    "trailing.",
    "x" * 300,
    "\u202efugg.gguf",
    "",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_of_files_touch_nothing(model_hub, tmp_path, name):
    request = DownloadRequest(REPO, "x", "Q4", (RepoFile(name, 10, "a" * 64),))
    access = HubAccess(endpoint=model_hub.endpoint, cache=str(tmp_path / "deep" / "hub"))

    with pytest.raises(UnsafeNameError):
        fetch_model(request, access, lambda _: None, limits=QUICK)

    assert model_hub.log == []
    assert all_files(tmp_path) == []


@pytest.mark.parametrize("repo_id", ["../..", "a/../b", "a--b/c", "/a/b", "a/b/c", "con\\x"])
def test_hostile_names_of_repositories_touch_nothing(model_hub, tmp_path, repo_id):
    request = DownloadRequest(repo_id, "x", "Q4", (RepoFile("x.gguf", 10, "a" * 64),))
    access = HubAccess(endpoint=model_hub.endpoint, cache=str(tmp_path / "hub"))

    with pytest.raises(UnsafeNameError):
        fetch_model(request, access, lambda _: None, limits=QUICK)

    assert model_hub.log == [] and all_files(tmp_path) == []


@pytest.mark.parametrize("commit", ["main", "../x", "a" * 39, "refs/pr/1"])
def test_a_commit_that_is_none_is_refused(model_hub, cache, commit):
    request = DownloadRequest(REPO, "x", "Q4", (RepoFile("x.gguf", 1, ""),), commit)

    with pytest.raises(UnsafeNameError):
        fetch_model(request, HubAccess(endpoint=model_hub.endpoint, cache=str(cache)), print)


@pytest.mark.parametrize("commit", ["../../x", "short", "b" * 40, None])
def test_a_commit_that_the_hub_makes_up_is_told(make_fetch, model_hub, cache, commit):
    model_hub.fault("HEAD ", "headers", times=None, set={"X-Repo-Commit": commit})

    with pytest.raises(HubAnswerError):
        make_fetch().run()

    assert not cache.exists()


def test_a_link_in_the_cache_does_not_lead_out_of_it(tmp_path):
    folder = RepoFolder(tmp_path / "hub", "a/b")
    snapshot = folder.folder / "snapshots" / ("c" * 40)
    snapshot.mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (snapshot / "sub").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(UnsafeNameError):
        folder.pointer("c" * 40, "sub/x.gguf")


@pytest.mark.parametrize("where", ["HEAD ", "GET /cdn/"])
@pytest.mark.parametrize(
    "to", ["loop", "file:///etc/passwd", "javascript:alert(1)", "http://me:pw@127.0.0.1/x", ""]
)
def test_redirects_that_lead_nowhere_are_told(make_fetch, model_hub, where, to):
    model_hub.fault(where, "redirect", times=None, to=to)

    with pytest.raises(DownloadRefusedError) as caught:
        make_fetch().run()

    assert caught.value.reason == "redirects"
    assert len(model_hub.log) < 9


def test_an_encrypted_connection_is_not_left_for_an_open_one():
    with pytest.raises(DownloadRefusedError):
        next_address("https://hub.example/x", {"location": "http://cdn.example/x"})
    assert next_address("https://a.example/x", {"location": "/y"}) == "https://a.example/y"


# --- who may, and who gets the token --------------------------------------------------------


def test_the_token_is_for_the_hub_alone(make_fetch, model_hub):
    model_hub.add_account("hf_secret", "marta", granted=[REPO])
    model_hub.repos[REPO].fields["gated"] = "manual"
    model_hub.fault("GET /cdn/", "cut", n=1_000_000)

    fetch = make_fetch(token="hf_secret")
    fetch.run()

    assert {entry.authorization for entry in model_hub.requests("HEAD ")} == {"Bearer hf_secret"}
    assert {entry.authorization for entry in model_hub.requests("GET /cdn/")} == {""}
    assert "hf_secret" not in repr(fetch.access)


def test_a_cdn_that_leads_back_does_not_get_the_token_elsewhere(make_fetch, model_hub):
    model_hub.add_account("hf_secret", "marta")
    model_hub.fault("GET /cdn/", "redirect", to=f"{model_hub.cdn}/elsewhere")

    make_fetch(token="hf_secret").run()

    assert len(model_hub.requests("GET ")) == 3
    assert {entry.authorization for entry in model_hub.requests("GET ")} == {""}


@pytest.mark.parametrize("token", ["", "hf_other"])
def test_a_gated_repository_is_told_with_who_asks(make_fetch, model_hub, token):
    model_hub.add_account("hf_other", "otto")
    model_hub.repos[REPO].fields["gated"] = "auto"

    with pytest.raises(RepoGatedError) as caught:
        make_fetch(token=token).run()

    assert (caught.value.repo_id, caught.value.signed_in) == (REPO, bool(token))


@pytest.mark.parametrize("bare", [False, True])
def test_a_repository_that_is_gone_is_told(make_fetch, model_hub, bare):
    fetch = make_fetch()
    model_hub.bare_missing = bare
    model_hub.remove_model(REPO)

    with pytest.raises(RepoNotFoundError):
        fetch.run()


def test_a_disabled_repository_is_told(make_fetch, model_hub):
    model_hub.repos[REPO].fields["disabled"] = True

    with pytest.raises(RepoDisabledError):
        make_fetch().run()


def test_a_file_that_is_gone_is_told(make_fetch, model_hub):
    fetch = make_fetch()
    del model_hub.repos[REPO].files[NAME]

    with pytest.raises(RepoFileGoneError) as caught:
        fetch.run()

    assert caught.value.path == NAME


def test_a_token_that_is_none_is_told(make_fetch, model_hub):
    with pytest.raises(TokenInvalidError) as caught:
        make_fetch(token="hf_wrong").run()

    assert caught.value.source == "session"


def test_a_renamed_repository_is_followed(make_fetch, model_hub):
    fetch = make_fetch()
    sha256 = model_hub.repos[REPO].files[NAME].sha256
    model_hub.rename(REPO, "maker/renamed-GGUF")

    (path,) = fetch.run()

    assert sha256_of(path) == sha256


def test_proxies_are_used_and_left_out_as_told(make_fetch, model_hub):
    fetch = make_fetch(limits=Limits(first_pause=0.01, most_failures=1))
    proxied = fetch.access.__dict__
    proxied["proxies"] = {"http": "http://127.0.0.1:1"}
    with pytest.raises(HubOfflineError):
        fetch.run()
    assert model_hub.log == []

    proxied["proxies"] = {"http": "http://127.0.0.1:1", "no": "127.0.0.1"}
    assert fetch.run()


# --- room ------------------------------------------------------------------------------------


def test_the_margin_of_a_small_file_is_small():
    assert margin_for(98_000_000) == 9_800_000
    assert margin_for(40_000_000_000) == 500_000_000


def test_a_file_that_cannot_fit_is_told_before_anything_is_fetched(make_fetch, model_hub, cache):
    size = shutil.disk_usage("/").total * 100
    model_hub.add_model(REPO, {NAME: b"x" * 10}, says={NAME: {"size": size}})

    with pytest.raises(DiskSpaceError) as caught:
        make_fetch().run()

    assert caught.value.needed_bytes == size + 500_000_000
    assert caught.value.free_bytes > 0
    assert model_hub.requests("GET /cdn/") == []


def test_a_disk_that_fills_up_is_told_and_nothing_is_lost(tmp_path):
    if shutil.which("unshare") is None:
        pytest.skip("no unshare: a small disk cannot be mounted")
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["unshare", "-rm", sys.executable, str(FAKES / "tight_download.py"), str(disk)]
    environment = os.environ | {"PYTHONPATH": str(FAKES.parents[1])}
    done = subprocess.run(
        command, capture_output=True, text=True, env=environment, check=False, timeout=600
    )
    if "cannot mount" in done.stderr:
        pytest.skip("this system does not let us mount a small disk")

    assert done.stdout.splitlines() == [
        "DiskSpaceError before: nothing fetched",
        "DiskSpaceError while it runs: the part is kept",
        "whole after there was room again: nothing fetched twice",
    ], done.stderr


def test_a_folder_that_cannot_be_written_is_told(make_fetch, cache):
    cache.write_text("a file where the folder should be")

    fetch = make_fetch()
    fetch.start()
    fetch.end()

    assert type(fetch.error).__name__ in ("StoreFailedError", "StoreReadOnlyError")
    assert DownloadState.RUNNING not in fetch.states()


def test_a_file_without_a_known_hash_gets_the_one_of_the_hub(model_hub, cache):
    request = DownloadRequest(REPO, "x", "Q4", (RepoFile(NAME, 0, ""),))
    access = HubAccess(endpoint=model_hub.endpoint, cache=str(cache))

    (path,) = Fetch(request, access).run()

    assert sha256_of(path) == model_hub.repos[REPO].files[NAME].sha256


def test_a_small_file_that_has_no_sha256_is_not_guessed(model_hub, cache):
    request = DownloadRequest(REPO, "x", "Q4", (RepoFile("README.md", 0, ""),))
    access = HubAccess(endpoint=model_hub.endpoint, cache=str(cache))

    with pytest.raises(DownloadWrongError) as caught:
        Fetch(request, access).run()

    assert caught.value.reason == "hash_unknown"
    assert request_for(model_hub).files
