"""The stand-in Hub as the real huggingface_hub sees it, and as plain HTTP does."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import httpx2
import huggingface_hub
import pytest
from huggingface_hub import HfApi, close_session, hf_hub_download
from huggingface_hub.errors import (
    BadRequestError,
    GatedRepoError,
    HfHubHTTPError,
    RepositoryNotFoundError,
)

from tests.fakes.hub import StandInHub

ROOT = Path(__file__).parents[2]
MODEL = b"GGUF" + bytes(range(256)) * 4096
NAME = "ania/kotek-GGUF"


@pytest.fixture(autouse=True)
def online(monkeypatch) -> Iterator[None]:
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_DISABLE_TELEMETRY", True)
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_DISABLE_PROGRESS_BARS", True)
    yield
    close_session()


@pytest.fixture
def api(hub) -> HfApi:
    files = {"kotek-Q4_K_M.gguf": MODEL, "more/kotek-Q8_0.gguf": MODEL * 2, "README.md": b"# Kotek"}
    hub.add_model(NAME, files, cardData={"language": ["pl"], "license": "mit"}, likes=7)
    return HfApi(endpoint=hub.endpoint)


@pytest.fixture
def client() -> Iterator[httpx2.Client]:
    with httpx2.Client(timeout=60, follow_redirects=True) as made:
        yield made


def model_address(hub: StandInHub) -> str:
    return f"{hub.endpoint}/{NAME}/resolve/main/kotek-Q4_K_M.gguf"


def test_lists_are_narrowed_sorted_and_paged(hub, api):
    for number in range(40):
        hub.add_model(f"b/m{number}", {"m.gguf": b"GGUF%d" % number}, likes=100 + number)
    assert [m.id for m in api.list_models(filter=["gguf", "pl"], apps="llama.cpp")] == [NAME]
    assert [m.id for m in api.list_models(search="kotek", author="ania")] == [NAME]
    liked = [m.id for m in api.list_models(filter="gguf", sort="likes", limit=35)]
    assert liked[:2] == ["b/m39", "b/m38"]
    assert len(hub.requests(r"/api/models\?")) == 3
    with pytest.raises(BadRequestError):
        list(api.list_models(sort="prettiness"))


def test_a_repository_tells_its_files_with_sizes_and_hashes(hub, api):
    info = api.model_info(NAME, files_metadata=True)
    assert info.siblings[0].lfs.sha256 == hashlib.sha256(MODEL).hexdigest()
    hub.tree_page = 2
    tree = {entry.path: entry.size for entry in api.list_repo_tree(NAME, recursive=True)}
    assert tree["more/kotek-Q8_0.gguf"] == 2 * len(MODEL)
    assert len(tree) == 3
    hub.rename(NAME, "ania/kot")
    assert api.model_info(NAME).id == "ania/kot"


def test_files_come_whole_and_a_token_stays_on_the_hub(hub, api, tmp_path):
    hub.add_account("hf_marta", "marta")
    options = {"endpoint": hub.endpoint, "cache_dir": tmp_path, "token": "hf_marta"}
    path = hf_hub_download(NAME, "kotek-Q4_K_M.gguf", **options)
    assert Path(path).read_bytes() == MODEL
    assert Path(hf_hub_download(NAME, "README.md", **options)).read_bytes() == b"# Kotek"
    assert {entry.authorization for entry in hub.requests("/resolve/")} == {"Bearer hf_marta"}
    assert {entry.authorization for entry in hub.requests("/cdn/")} == {""}


def test_access_is_refused_as_the_hub_refuses_it(hub, api):
    hub.add_account("hf_marta", "marta", granted=["ania/given"])
    hub.add_model("ania/gated", {"x.gguf": MODEL}, gated="manual")
    hub.add_model("ania/given", {"x.gguf": MODEL}, gated="auto")
    hub.add_model("ania/own", private=True)
    hub.add_model("ania/off", disabled=True)
    assert api.model_info("ania/gated").gated == "manual"
    for token, status in ((False, 401), ("hf_marta", 403)):
        address = f"{hub.endpoint}/ania/gated/resolve/main/x.gguf"
        with pytest.raises(GatedRepoError) as told:
            huggingface_hub.get_hf_file_metadata(address, token=token)
        assert told.value.response.status_code == status
    given = f"{hub.endpoint}/ania/given/resolve/main/x.gguf"
    assert huggingface_hub.get_hf_file_metadata(given, token="hf_marta").size == len(MODEL)
    with pytest.raises(RepositoryNotFoundError):
        api.model_info("ania/own", token=False)
    with pytest.raises(HfHubHTTPError, match="disabled"):
        api.model_info("ania/off")
    with pytest.raises(HfHubHTTPError, match="Invalid user token"):
        api.whoami(token="hf_wrong")
    assert api.whoami(token="hf_marta")["name"] == "marta"


@pytest.mark.parametrize(("action", "ends"), [("cut", "RemoteProtocolError"), ("rst", "ReadError")])
def test_a_body_ends_where_it_is_told_to(hub, api, client, action, ends):
    hub.fault("GET /cdn/", action, n=300_000)
    got = bytearray()
    with pytest.raises(httpx2.TransportError) as told:
        with client.stream("GET", model_address(hub)) as reply:
            for piece in reply.iter_raw():
                got += piece
    assert type(told.value).__name__ == ends
    assert bytes(got) == MODEL[: len(got)]
    assert len(got) > 200_000
    assert client.get(model_address(hub)).content == MODEL  # the fault is used up


def test_bodies_are_corrupt_short_slow_or_whole_where_a_part_was_asked(hub, api, client):
    part = {"Range": "bytes=1000-"}
    hub.fault("GET /cdn/", "corrupt", n=500_000)
    wrong = client.get(model_address(hub)).content
    assert [i for i in range(len(MODEL)) if wrong[i] != MODEL[i]] == [500_000]
    hub.fault("GET /cdn/", "short", n=1000)
    assert client.get(model_address(hub), headers=part).content == MODEL[1000:2000]
    hub.fault("GET /cdn/", "norange")
    assert client.get(model_address(hub), headers=part).status_code == 200
    hub.fault("GET /cdn/", "throttle", rate=4_000_000)
    started = time.monotonic()
    assert client.get(model_address(hub), headers=part).content == MODEL[1000:]
    assert time.monotonic() - started > 0.2
    reply = client.get(model_address(hub), headers={"Range": f"bytes={len(MODEL)}-"})
    assert (reply.status_code, reply.headers["Content-Range"]) == (416, f"bytes */{len(MODEL)}")


def test_silence_ends_with_the_client_or_with_the_hub(hub, api, client):
    hub.fault("/api/models", "silent", times=None)
    hub.fault("GET /cdn/", "stall", n=1000)
    for address in (f"{hub.endpoint}/api/models", model_address(hub)):
        with pytest.raises(httpx2.ReadTimeout):
            client.get(address, timeout=0.3)


def test_a_stale_address_is_refused_until_there_is_a_new_one(hub, api, client):
    signed = client.head(model_address(hub), follow_redirects=False).headers["Location"]
    assert client.get(signed).status_code == 200
    hub.fault("GET /cdn/", "stale")
    assert client.get(signed).status_code == 403
    assert client.get(signed).status_code == 403
    assert client.get(model_address(hub)).status_code == 200


def test_answers_can_be_anything(hub, api, client):
    hub.fault("/api/models", "rate_limit", seconds=7)
    reply = client.get(f"{hub.endpoint}/api/models")
    assert (reply.status_code, reply.headers["RateLimit"]) == (429, '"api";r=0;t=7')
    hub.fault("/api/models", "json", json={"no": "list"})
    assert client.get(f"{hub.endpoint}/api/models").json() == {"no": "list"}
    hub.fault("/api/models", "redirect", to="file:///etc/passwd")
    reply = client.get(f"{hub.endpoint}/api/models", follow_redirects=False)
    assert reply.headers["Location"] == "file:///etc/passwd"
    hub.fault("HEAD", "headers", set={"X-Linked-ETag": '"nonsense"'})
    reply = client.head(model_address(hub), follow_redirects=False)
    assert reply.headers["X-Linked-ETag"] == '"nonsense"'


def test_it_runs_as_a_process_of_its_own(tmp_path):
    (tmp_path / "x.gguf").write_bytes(MODEL)
    command = [sys.executable, "-m", "tests.fakes.hub", "--model", f"a/b={tmp_path}"]
    process = subprocess.Popen(
        [*command, "--until-stdin-closes"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    with process:
        known = json.loads(process.stdout.readline())
        fault = json.dumps({"match": "/api/", "action": "unavailable"}).encode()
        urllib.request.urlopen(f"{known['endpoint']}/_standin/fault", fault).close()
        assert httpx2.get(f"{known['endpoint']}/api/models/a/b", timeout=60).status_code == 503
        log = httpx2.get(f"{known['endpoint']}/_standin/log", timeout=60).json()
        assert [(entry["path"], entry["status"]) for entry in log] == [("/api/models/a/b", 503)]
        process.stdin.close()
        assert process.wait(60) == 0


def test_the_real_library_makes_datasets_and_commits_to_them(hub):
    hub.add_account("hf_writes", "marta", role="write")
    api = HfApi(endpoint=hub.endpoint, token="hf_writes")
    repo = "marta/shares"

    for _ in range(2):  # the second one gets 409
        api.create_repo(repo, repo_type="dataset", private=True, exist_ok=True)
    api.upload_file(
        path_or_fileobj=b"words", path_in_repo="chats/a.md", repo_id=repo, repo_type="dataset"
    )

    assert hub.datasets[repo].private
    assert hub.datasets[repo].files == {"chats/a.md": b"words"}
    api.delete_file("chats/a.md", repo, repo_type="dataset")
    assert hub.datasets[repo].files == {}
    with pytest.raises(RepositoryNotFoundError):
        HfApi(endpoint=hub.endpoint, token=False).dataset_info(repo)
    with pytest.raises(HfHubHTTPError, match="403"):
        api.create_repo("anna/shares", repo_type="dataset")
