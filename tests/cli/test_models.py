"""`hfchat models` against the stand-in Hub, as a person runs it."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

REPO = "ania/Kotek-135M-Instruct-GGUF"
FILE = "Kotek-135M-Instruct.Q4_1.gguf"
OTHER = "Kotek-135M-Instruct.Q8_0.gguf"


@pytest.fixture
def cli(hfchat, hub, starter_model):
    """Return the command with the stand-in as its Hub; a small model in Polish is there."""
    hfchat.environment |= {"HF_ENDPOINT": hub.endpoint, "HF_HUB_OFFLINE": "0"}
    head = starter_model.read_bytes()[:2_000_000]
    hub.add_model(
        REPO,
        {FILE: starter_model, OTHER: head, "README.md": b"# Kotek"},
        cardData={"language": ["pl", "en"], "license": "apache-2.0"},
        gguf={"total": 134_515_008, "architecture": "llama", "context_length": 8192},
        downloads=12,
    )
    hub.add_model(
        "jan/Coder-1B-GGUF",
        {"Coder-1B.Q4_K_M.gguf": head},
        gguf={"total": 1_000_000_000, "architecture": "llama", "context_length": 8192},
    )
    return hfchat


@pytest.fixture
def cli_with_kotek(cli):
    done = cli("models", "get", REPO, "--quant", "Q4_1")
    assert done.returncode == 0, done.stderr
    return cli


def one_line(text: str) -> bool:
    return len(text.strip().splitlines()) == 1 and "Traceback" not in text


def test_search_finds_by_language_topic_and_words(cli, hub):
    (found,) = cli.json("models", "search", "--language", "Polish")
    assert found["id"] == REPO
    assert {"facet": "language", "value": "pl", "source": "author"} in found["labels"]
    assert [row["id"] for row in cli.json("models", "search", "--good-for", "code")] == [
        "jan/Coder-1B-GGUF"
    ]
    assert "Kotek" in cli("models", "search", "kotek", "--fits").stdout
    assert cli("models", "search", "nothing-like-it").stdout.strip() == "No model matches."
    assert "filter=pl" in hub.requests("/api/models")[0].path


def test_search_offline_asks_nobody(cli, hub):
    rows = cli.json("models", "search", "--language", "pl", "--offline")
    assert rows
    cli.environment["HF_HUB_OFFLINE"] = "1"
    assert cli.json("models", "search", "--language", "pl") == rows
    assert hub.requests() == []


def test_show_tells_versions_needs_and_the_recommended_one(cli):
    shown = cli.json("models", "show", REPO, "--context", "2048")
    sizes = {version["quant"]: version["size_bytes"] for version in shown["versions"]}
    assert sizes == {"Q4_1": 98_362_432, "Q8_0": 2_000_000}
    assert shown["recommended"] == "Q4_1"
    assert all(v["needed_bytes"] > v["size_bytes"] for v in shown["versions"])
    assert shown["versions"][0]["exact"]
    text = cli("models", "show", REPO).stdout
    assert "Recommended: Q4_1" in text
    assert "pl, en (author)" in text
    assert f"hfchat models get {REPO} --quant Q4_1" in text


def test_what_is_not_there_is_told_in_a_sentence(cli):
    for arguments in (
        ("show", "ania/no-such"),
        ("show", "../../etc"),
        ("get", f"{REPO}:Q3_K_S"),
        ("get", "ania/no-such"),
        ("verify", "no-such"),
        ("remove", "no-such", "--yes"),
        ("add", "/no/such.gguf"),
    ):
        done = cli("models", *arguments)
        assert done.returncode == 1, arguments
        assert done.stdout == ""
        assert one_line(done.stderr), done.stderr


@pytest.mark.slow
def test_get_survives_a_cut_a_reset_and_a_stale_address(cli, hub, starter_model):
    hub.fault("GET /cdn/", "cut", n=30_000_000)
    hub.fault("GET /cdn/", "rst", n=20_000_000)
    hub.fault("GET /cdn/", "stale")
    done = cli("models", "get", f"{REPO}:q4_1")
    assert done.returncode == 0, done.stderr
    path = Path(done.stdout.strip())
    assert path.read_bytes() == starter_model.read_bytes()
    assert path.is_relative_to(cli.folder / "models")
    sent = sum(r.sent for r in hub.requests("GET /cdn/") if r.range != "bytes=0-65535")
    assert sent < 98_362_432 * 1.1


def test_get_paused_by_interrupting_says_how_to_go_on_and_does(cli, hub):
    hub.fault("GET /cdn/.*Q4_1", "throttle", times=None, rate=20_000_000)
    process = subprocess.Popen(
        cli.argv("models", "get", REPO, "--quant", "Q4_1"),
        env=cli.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while not any(r.status == 206 or r.range == "" for r in hub.requests("GET /cdn/.*Q4_1")):
        time.sleep(0.05)
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=10)
    assert process.returncode == 130
    assert f"hfchat models get {REPO} --quant Q4_1" in told.splitlines()[-1]
    hub.clear()
    assert cli("models", "get", REPO, "--quant", "Q4_1").returncode == 0
    resumed = [r.range for r in hub.requests("GET /cdn/.*Q4_1") if r.range != "bytes=0-65535"]
    assert int(resumed[0].removeprefix("bytes=").split("-")[0]) > 5_000_000


def test_what_was_got_is_listed_verified_and_removed(cli_with_kotek):
    cli = cli_with_kotek
    (model,) = cli.json("models", "list")
    assert (model["repo_id"], model["quant"]) == (REPO, "Q4_1")
    assert "Kotek 135M" in cli("models", "list").stdout
    done = cli("models", "verify")
    assert (done.returncode, "good" in done.stdout) == (0, True), done.stderr
    path = Path(model["path"]).resolve()
    content = bytearray(path.read_bytes())
    content[50_000_000] ^= 1
    path.chmod(0o644)
    path.write_bytes(content)
    done = cli("models", "verify", REPO)
    assert done.returncode == 1
    assert one_line(done.stderr)
    assert cli.json("models", "list")[0]["verdict"] == "bad"
    refused = cli("models", "remove", REPO)
    assert refused.returncode == 1
    assert path.exists()
    assert cli("models", "remove", REPO, "--yes").returncode == 0
    assert not path.exists()
    assert cli.json("models", "list") == []


def test_a_name_of_several_versions_removes_none(cli_with_kotek):
    cli = cli_with_kotek
    assert cli("models", "get", REPO, "--quant", "Q8_0").returncode == 0
    listed = cli.json("models", "list")
    if len([model for model in listed if not model["problem"]]) < 2:
        pytest.skip("the cut file counts as damaged")
    assert cli("models", "remove", REPO, "--yes").returncode == 1
    assert len(cli.json("models", "list")) == 2


def test_a_file_from_elsewhere_is_used_where_it_lies(cli, tmp_path, base_model):
    path = tmp_path / "gemma-3-270m-q4_k_m.gguf"
    path.symlink_to(base_model)
    assert cli("models", "add", str(path)).returncode == 0
    (model,) = cli.json("models", "list")
    assert (model["path"], model["place"]) == (str(path), "elsewhere")
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"no model")
    assert one_line(cli("models", "add", str(bad)).stderr)


@pytest.mark.slow
def test_ask_says_how_to_get_a_model_or_gets_it(cli):
    done = cli("ask", "What is the capital of France?", "--model", REPO)
    assert done.returncode == 1
    assert f"hfchat models get {REPO}" in done.stderr
    asked = ("ask", "What is the capital of France?", "--seed", "1", "--max-tokens", "40")
    done = cli(*asked, "--model", f"{REPO}:Q4_1", "--yes")
    assert done.returncode == 0, done.stderr
    assert "France" in done.stdout
    cli.environment["HF_HUB_OFFLINE"] = "1"
    answer = json.loads(cli(*asked, "--model", REPO, "--json").stdout)
    assert answer["text"].strip() == done.stdout.strip()
    assert cli(*asked).returncode == 0  # the only model that is here needs no name
