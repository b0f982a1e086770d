"""What a person reads in a terminal where the Hub refuses, or answers nonsense."""

from __future__ import annotations

import pytest

REPO = "ania/Kotek-135M-GGUF"
FILE = "Kotek-135M.Q4_1.gguf"
CONTENT = b"GGUF" + bytes(2_000_000)


@pytest.fixture
def cli(hfchat, hub):
    hfchat.environment |= {"HF_ENDPOINT": hub.endpoint, "HF_HUB_OFFLINE": "0"}
    hub.add_model(REPO, {FILE: CONTENT})
    return hfchat


def refused(cli, *arguments: str) -> str:
    """Return the one sentence with which a command fails."""
    done = cli("models", *arguments)
    assert done.returncode == 1, done.stdout
    lines = done.stderr.strip().splitlines()
    assert "Traceback" not in done.stderr
    assert len(lines) <= 3, done.stderr  # its size, how far it came, the sentence
    return lines[-1]


@pytest.mark.parametrize(
    ("action", "options"),
    [
        ("json", {"json": {"no": "list"}}),
        ("json", {"json": "nonsense"}),
        ("status", {"status": 200, "body": "<html>not JSON"}),
        ("status", {"status": 500}),
        ("unavailable", {}),
        ("rate_limit", {"seconds": 7}),
        ("redirect", {"to": "loop"}),
        ("redirect", {"to": "file:///etc/passwd"}),
        ("redirect", {"to": "http://127.0.0.2:9/api/models"}),
        ("endless", {"n": 80_000_000}),
    ],
)
def test_an_answer_that_is_none_becomes_a_sentence(cli, hub, action, options):
    hub.fault("GET /api/models", action, times=None, **options)
    assert refused(cli, "search", "kotek")
    assert refused(cli, "show", REPO)


def test_rows_that_lie_are_left_out_and_the_good_ones_stay(cli, hub):
    rows = [
        {"id": "../../etc/passwd"},
        {"id": 7},
        "no row",
        {"id": "a/" + "x" * 300},
        {"id": "good/one-GGUF", "downloads": "many", "gguf": {"total": -5}, "tags": {"a": 1}},
    ]
    hub.fault("GET /api/models", "json", json=rows)
    assert [row["id"] for row in cli.json("models", "search")] == ["good/one-GGUF"]


@pytest.mark.slow
def test_silence_and_no_network_end_in_a_sentence(cli, hub):
    hub.fault("GET /api/models", "silent", times=None)
    assert refused(cli, "search", "x")
    cli.environment["HF_ENDPOINT"] = "http://127.0.0.1:9"
    assert refused(cli, "search", "x")


def test_gated_disabled_and_missing_models_have_sentences_of_their_own(cli, hub):
    hub.add_model("ania/gated", {FILE: CONTENT}, gated="manual")
    hub.add_model("ania/off", {FILE: CONTENT}, disabled=True)
    hub.add_model("ania/none", {"README.md": b"# No model"})
    told = {refused(cli, "get", f"ania/{name}") for name in ("gated", "off", "none", "gone")}
    assert len(told) == 4
    shown = cli("models", "show", "ania/gated")
    assert "on request, decided by the authors" in shown.stdout
    assert "No files are known." in cli("models", "show", "ania/none").stdout


def test_a_renamed_model_is_found_under_its_new_name(cli, hub):
    hub.rename(REPO, "ania/Kocur-GGUF")
    shown = cli.json("models", "show", REPO)
    assert (shown["id"], shown["renamed_from"]) == ("ania/Kocur-GGUF", REPO)
    done = cli("models", "get", REPO)
    assert done.returncode == 0, done.stderr
    assert "models--ania--Kocur-GGUF" in done.stdout


def test_names_that_lead_out_of_the_folder_are_not_offered(cli, hub, tmp_path):
    names = ["../evil.gguf", "/etc/evil.gguf", "con.gguf", "a/../../evil.gguf", "\u202efugg.gguf"]
    hub.add_model("ania/evil", dict.fromkeys(names, CONTENT))
    assert cli.json("models", "show", "ania/evil")["versions"] == []
    assert refused(cli, "get", "ania/evil")
    assert not list(tmp_path.rglob("*evil*gguf"))


def test_another_content_than_published_is_thrown_away(cli, hub):
    hub.fault("GET /cdn/", "corrupt", times=None, n=1_000_000)
    assert FILE in refused(cli, "get", REPO)
    assert not list(cli.folder.rglob("*.gguf"))
    hub.clear()
    assert cli("models", "get", REPO).returncode == 0
