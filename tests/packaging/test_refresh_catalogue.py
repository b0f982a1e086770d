from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hfchat_desktop.core.catalogue import (
    CatalogueEntry,
    Facet,
    Label,
    LabelSource,
    RepoFile,
)
from hfchat_desktop.core.snapshot import load_snapshot, snapshot_text
from tests.fakes.hub import StandInHub

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "refresh_catalogue.py"
GUESS, AUTHOR = LabelSource.GUESS, LabelSource.AUTHOR


def chosen(repo_id: str, **more: object) -> CatalogueEntry:
    return CatalogueEntry(
        id=repo_id,
        title="A title of ours",
        publisher="Somebody",
        summary={"en": "A sentence.", "pl": "Zdanie."},
        labels=(
            Label(Facet.LANGUAGE, "pl", GUESS),
            Label(Facet.LANGUAGE, "en", GUESS),
            Label(Facet.TOPIC, "law", GUESS),
        ),
        curated=True,
        **more,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    kept = chosen("someone/gone", parameters=5, files=(RepoFile("x-Q4_K_M.gguf", 100),))
    written = tmp_path / "catalogue.json"
    written.write_text(
        snapshot_text([chosen("someone/model", parameters=4), kept], "2020-01-01"),
        encoding="utf-8",
    )
    return written


def refresh(hub: StandInHub, file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the script as a person does, with the stand-in for the Hub."""
    environment = {**os.environ, "HF_ENDPOINT": hub.endpoint, "HF_HUB_OFFLINE": "0"}
    return subprocess.run(
        [sys.executable, str(SCRIPT), "--file", str(file), "--date", "2026-01-02", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def add_model(hub: StandInHub) -> None:
    files = {
        "x-Q8_0.gguf": b"b" * 800,
        "x-Q4_K_M.gguf": b"a" * 500,
        "mmproj-F16.gguf": b"c" * 50,
        "y-Q4_K_M-00001-of-00002.gguf": b"d",
        "README.md": b"# A card",
    }
    hub.add_model(
        "someone/model",
        files,
        likes=7,
        downloads=900,
        cardData={"language": ["pl", "de"], "license": "mit"},
        gguf={"total": 8_000_000_000, "architecture": "llama", "context_length": 4096},
    )


def test_the_hubs_facts_come_in_and_the_words_of_people_stay(hub: StandInHub, file: Path):
    add_model(hub)

    done = refresh(hub, file)

    assert done.returncode == 0, done.stderr
    assert "2/2 someone/gone: gone, kept" in done.stdout
    (model, gone), checked = load_snapshot(file)
    assert checked == "2026-01-02"
    assert (model.title, model.publisher, model.summary["pl"]) == (
        "A title of ours", "Somebody", "Zdanie.",
    )  # fmt: skip
    assert (model.likes, model.downloads, model.licence) == (7, 900, "mit")
    assert (model.parameters, model.architecture) == (8_000_000_000, "llama")
    assert model.commit == hub.repos["someone/model"].commit
    assert [(one.path, one.size_bytes) for one in model.files] == [
        ("x-Q4_K_M.gguf", 500), ("x-Q8_0.gguf", 800),
    ]  # fmt: skip
    assert all(len(one.sha256) == 64 for one in model.files)
    assert [(one.value, one.source) for one in model.labels] == [
        ("pl", AUTHOR), ("de", AUTHOR), ("law", GUESS),
    ]  # fmt: skip
    assert gone.files == (RepoFile("x-Q4_K_M.gguf", 100),)


def test_the_same_answers_give_the_same_file(hub: StandInHub, file: Path):
    add_model(hub)
    refresh(hub, file)
    once = file.read_bytes()

    assert "1/2 someone/model: the same" in refresh(hub, file).stdout
    assert file.read_bytes() == once


def test_what_is_gone_leaves_only_when_it_is_asked_for(hub: StandInHub, file: Path):
    add_model(hub)

    assert "someone/gone: gone, taken out" in refresh(hub, file, "--prune").stdout
    assert [entry.id for entry in load_snapshot(file)[0]] == ["someone/model"]


def test_a_new_name_is_taken_over(hub: StandInHub, file: Path):
    add_model(hub)
    hub.rename("someone/model", "someone/better-name")

    refresh(hub, file)

    assert load_snapshot(file)[0][0].id == "someone/better-name"


def test_nothing_is_written_without_an_answer_or_on_request(hub: StandInHub, file: Path):
    before = file.read_bytes()
    add_model(hub)
    refresh(hub, file, "--dry-run")
    assert file.read_bytes() == before

    hub.fault("GET /api/models/", "status", times=99, status=503)
    done = refresh(hub, file)

    assert done.returncode == 1
    assert "not asked" in done.stdout
    assert file.read_bytes() == before


def test_the_hub_may_ask_to_wait(hub: StandInHub, file: Path):
    add_model(hub)
    hub.fault(
        "GET /api/models/someone/model",
        "status",
        times=1,
        status=429,
        headers={"RateLimit": '"api";r=0;t=1'},
    )

    done = refresh(hub, file)

    assert "the Hub asks to wait" in done.stdout
    assert json.loads(file.read_text(encoding="utf-8"))["models"][0]["likes"] == 7
