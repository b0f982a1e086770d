"""Every worker of the bundle starts and does one real thing, against stand-ins on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from hfchat_desktop.workers.process import Message, WorkerProcess
from tests.bundle.conftest import Bundled
from tests.fakes.exports import chatgpt_zip, talk
from tests.fakes.github import StandInGitHub
from tests.fakes.hub import StandInHub
from tests.ui.paper_reader import read

REPO, FILE = "ania/Kotek-135M-Instruct-GGUF", "Kotek-135M-Instruct.Q4_1.gguf"
TOKEN = "github_pat_marta"


def told(hfchat: Bundled, name: str, command: Message, last: str) -> Message:
    """Give a worker one command and return the event that ends it."""
    process = WorkerProcess(name, argv=[hfchat.program(), "--worker", name])
    try:
        process.send(command)
        while (event := process.read()) is not None:
            if event["event"] in (last, "failed"):
                return event
        raise AssertionError(process.cause_of_death())
    finally:
        process.end()


def test_a_formula_is_drawn(hfchat: Bundled) -> None:
    command = {"tex": r"\int_0^1 \frac{x^2}{2}\,dx", "display": True}
    event = told(hfchat, "formulas", command, "drawn")
    assert event["event"] == "drawn"
    assert "<path" in event["svg"]


def test_a_formula_that_is_none_is_refused(hfchat: Bundled) -> None:
    assert told(hfchat, "formulas", {"tex": r"\left(", "display": False}, "drawn")["event"] == (
        "failed"
    )


def test_an_export_is_read_and_its_chats_become_a_pdf(hfchat: Bundled, tmp_path: Path) -> None:
    export = chatgpt_zip(tmp_path / "chatgpt.zip", [talk(1), talk(2)])
    done = hfchat("chats", "import", str(export))
    assert done.returncode == 0, done.stderr
    rows = hfchat.json("chats", "list")
    assert {row["title"] for row in rows} == {"Talk 1", "Talk 2"}
    paper = tmp_path / "chats.pdf"
    done = hfchat("chats", "export", "--all", "--format", "pdf", "--output", str(paper))
    assert done.returncode == 0, done.stderr
    assert any("Talk 1" in page for page in read(paper))


def test_the_hub_is_asked_and_a_model_is_downloaded(
    hfchat: Bundled, hub: StandInHub, starter_model: Path
) -> None:
    hub.add_model(
        REPO,
        {FILE: starter_model, "README.md": b"# Kotek"},
        cardData={"language": ["pl"], "license": "apache-2.0"},
        gguf={"total": 134_515_008, "architecture": "llama", "context_length": 8192},
    )
    hfchat.environment["HF_ENDPOINT"] = hub.endpoint
    (found,) = hfchat.json("models", "search", "kotek")
    assert found["id"] == REPO
    done = hfchat("models", "get", REPO, "--quant", "Q4_1")
    assert done.returncode == 0, done.stderr
    places = {model["place"] for model in hfchat.json("models", "list")}
    assert places == {"bundled", "hf_cache"}


@pytest.fixture
def github(nothing_left_running: None) -> Iterator[StandInGitHub]:
    with StandInGitHub() as made:
        made.add_user(TOKEN, "marta")
        yield made


def test_a_chat_is_shared(hfchat: Bundled, github: StandInGitHub, tmp_path: Path) -> None:
    settings = hfchat.home / ".config" / "hfchat" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"github_api": github.endpoint}))
    hfchat.environment |= {
        "GH_HOST": urlsplit(github.endpoint).netloc,
        "GH_ENTERPRISE_TOKEN": TOKEN,
    }
    export = chatgpt_zip(tmp_path / "chatgpt.zip", [talk(1)])
    assert hfchat("chats", "import", str(export)).returncode == 0
    (row,) = hfchat.json("chats", "list")
    done = hfchat("share", str(row["id"]), "--gist", "--yes")
    assert done.returncode == 0, done.stderr
    assert len(github.gists) == 1
