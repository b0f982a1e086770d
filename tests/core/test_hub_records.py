"""What the Hub says, checked: what is well-formed is kept, the rest is left out."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hfchat_desktop.core.catalogue import CatalogueEntry, Facet, LabelSource, RepoFile
from hfchat_desktop.core.catalogue_records import (
    HubPage,
    entry_from_record,
    entry_to_record,
    page_from_record,
    page_to_record,
)
from hfchat_desktop.core.hub_records import (
    account_of,
    base_facts_of,
    base_model_of,
    device_code_of,
    entries_of,
    entry_of,
    files_of,
    template_of,
    title_of,
)
from hfchat_desktop.errors import HubAnswerError

HOST = "hub.example"
SHA = "ab" * 32
ROW = {
    "_id": "67d12629c4baca71e68a2b22",
    "id": "ggml-org/gemma-3-1b-it-GGUF",
    "tags": [
        "gguf",
        "arxiv:1905.07830",
        "base_model:google/gemma-3-1b-it",
        "base_model:quantized:google/gemma-3-1b-it",
        "license:gemma",
        "region:us",
        "conversational",
    ],
    "downloads": 186325,
    "likes": 38,
    "trendingScore": 2,
    "author": "ggml-org",
    "sha": "f9" * 20,
    "lastModified": "2025-03-12T10:30:05.000Z",
    "createdAt": "2025-03-11T06:14:01.000Z",
    "gated": False,
    "disabled": False,
    "cardData": {"license": "gemma", "base_model": ["google/gemma-3-1b-it"]},
    "gguf": {
        "total": 999885952,
        "architecture": "gemma3",
        "context_length": 32768,
        "chat_template": "{{ bos_token }}",
    },
}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


def file_row(path: object = "x-Q4_K_M.gguf", size: object = 1000, **lfs: object) -> dict:
    return {
        "type": "file",
        "path": path,
        "size": size,
        "lfs": {"oid": SHA, "size": size, "pointerSize": 135, **lfs},
    }


# --- entries ------------------------------------------------------------------------------


def test_a_row_of_the_hub_becomes_an_entry():
    entry = entry_of(ROW)

    assert entry is not None
    assert (entry.id, entry.publisher, entry.title) == (ROW["id"], "ggml-org", "Gemma 3 1B it")
    assert (entry.parameters, entry.context_length) == (999885952, 32768)
    assert (entry.licence, entry.gated, entry.architecture) == ("gemma", "", "gemma3")
    assert (entry.downloads, entry.likes, entry.trending) == (186325, 38, 2.0)
    assert (entry.updated, entry.created) == ("2025-03-12", "2025-03-11")
    assert entry.base_model == "google/gemma-3-1b-it"
    assert entry.commit == "f9" * 20
    assert entry.values(Facet.LANGUAGE) == ()  # nobody named one: it is not "English"
    assert "chat" in entry.values(Facet.TOPIC)


def test_what_a_repository_does_not_say_is_taken_from_its_base_model():
    base = base_facts_of(
        {"cardData": {"language": ["pl", "en"], "license": "mit"}, "tags": ["code"]}, "b/Base"
    )

    entry = entry_of({"id": "a/Made-GGUF"}, base=base)

    assert entry is not None
    assert (entry.licence, entry.base_model) == ("mit", "b/Base")
    assert [(label.value, label.source) for label in entry.labels[:2]] == [
        ("pl", LabelSource.BASE),
        ("en", LabelSource.BASE),
    ]
    own = entry_of({"id": "a/Made-GGUF", "cardData": {"language": "de"}}, base=base)
    assert own is not None
    assert own.values(Facet.LANGUAGE) == ("de",)


@pytest.mark.parametrize(
    "repo_id",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "a/../b",
        "a/b/c",
        "a//b",
        "",
        "a/" + "x" * 300,
        "a/b\u202egnp.GGUF",
        "C:\\models",
        "a/b.",
        "a--b/c",
        "a/b?x=1",
        "a/b#c",
        "a/b%2e",
        7,
        None,
        ["a/b"],
    ],
)
def test_a_row_with_a_hostile_name_is_left_out(repo_id):
    assert entries_of([{"id": repo_id}, ROW], HOST) == entries_of([ROW], HOST)


@pytest.mark.parametrize("answer", [None, {}, {"error": "x"}, "x", 7, True])
def test_what_is_no_list_is_an_error_and_not_an_empty_page(answer):
    with pytest.raises(HubAnswerError):
        entries_of(answer, HOST)
    with pytest.raises(HubAnswerError):
        files_of(answer, HOST)


@pytest.mark.parametrize("wrong", [None, [], "x", -1, 10**30, True, 1.5, float("nan"), {"a": 1}])
def test_a_figure_that_cannot_be_true_is_unknown(wrong):
    names = ("downloads", "likes", "sha", "lastModified", "createdAt", "tags", "cardData", "gguf")
    entry = entry_of({"id": "a/b", **dict.fromkeys(names, wrong)})

    assert entry is not None
    assert entry == CatalogueEntry(id="a/b", title="B", publisher="a", labels=entry.labels)
    inner = {"total": wrong, "architecture": wrong, "context_length": wrong, "chat_template": wrong}
    within = entry_of({"id": "a/b", "gguf": inner, "cardData": {"license": wrong}})
    assert within is not None
    assert (within.parameters, within.context_length) == (0, 0)


def test_a_repository_twice_on_a_page_is_there_once():
    assert len(entries_of([ROW, ROW], HOST)) == 1


def test_a_page_without_an_end_is_cut():
    assert len(entries_of([{"id": f"a/m{number}"} for number in range(5000)], HOST)) == 500


@pytest.mark.parametrize(
    ("gated", "kept"),
    [("auto", "auto"), ("manual", "manual"), (True, ""), (False, ""), ("x", ""), ([], "")],
)
def test_gated_is_what_the_hub_knows(gated, kept):
    entry = entry_of({"id": "a/b", "gated": gated})
    assert entry is not None
    assert entry.gated == kept


def test_a_licence_of_its_own_has_its_name():
    card = {"license": "other", "license_name": "lfm1.0"}
    named = entry_of({"id": "a/b", "cardData": card})
    hostile = entry_of({"id": "a/b", "cardData": {"license": "<b>x</b>"}})
    tagged = entry_of({"id": "a/b", "tags": ["license:mit"]})
    assert [entry and entry.licence for entry in (named, hostile, tagged)] == ["lfm1.0", "", "mit"]


def test_a_repository_is_never_its_own_base_model():
    assert base_model_of({"id": "a/b", "cardData": {"base_model": "a/b"}}) == ""
    assert base_model_of({"id": "a/b", "tags": ["base_model:quantized:c/d"]}) == "c/d"
    assert base_model_of({"id": "a/b", "cardData": {"base_model": ["../x", "c/d"]}}) == "c/d"


def test_active_parameters_are_read_from_the_name_of_a_mixture():
    entry = entry_of({"id": "a/Qwen3-30B-A3B-GGUF", "gguf": {"total": 30_500_000_000}})
    assert entry is not None
    assert entry.active_parameters == 3_000_000_000


@pytest.mark.parametrize(
    ("repo_id", "title"),
    [
        ("a/gemma-3-4b-it-GGUF", "Gemma 3 4B it"),
        ("speakleash/Bielik-11B-v2.6-Instruct-GGUF", "Bielik 11B v2.6 Instruct"),
        ("a/SmolLM2-135M-Instruct-gguf", "SmolLM2 135M Instruct"),
        ("a/GGUF", "GGUF"),
        ("gpt2", "Gpt2"),
    ],
)
def test_a_title_is_the_name_in_words(repo_id, title):
    assert title_of(repo_id) == title


@given(json_values)
def test_no_answer_whatever_raises_anything_but_a_named_error(value):
    for read in (entries_of, files_of):
        try:
            read(value, HOST)
            read([value, value], HOST)
        except HubAnswerError:
            pass
    names = ("tags", "cardData", "gguf", "config", "gated", "pipeline_tag", "sha", "trendingScore")
    row = {"id": "a/b", **dict.fromkeys(names, value)}
    entry_of(row)
    base_facts_of(row, "a/b")
    files_of([{"path": "x.gguf", "size": value, "lfs": value}], HOST)
    for read in (account_of, device_code_of):
        try:
            read(value, HOST) if read is device_code_of else read(value, "", HOST)
        except HubAnswerError:
            pass


# --- templates ----------------------------------------------------------------------------


def test_a_template_is_found_where_the_hub_keeps_it():
    several = [{"name": "tool_use", "template": "T"}, {"name": "default", "template": "D"}]
    assert template_of({"gguf": {"chat_template": "G"}}) == "G"
    assert template_of({"config": {"tokenizer_config": {"chat_template": "C"}}}) == "C"
    assert template_of({"config": {"tokenizer_config": {"chat_template": several}}}) == "D"
    assert template_of({"config": {"chat_template_jinja": "J"}}) == "J"
    assert template_of({"gguf": {"chat_template": "x" * 300_000}}) == ""
    assert template_of({}) == ""


# --- files --------------------------------------------------------------------------------


def test_only_model_files_are_kept_with_their_size_and_hash():
    tree = [
        {"type": "directory", "path": "BF16", "size": 0, "oid": "x"},
        {"type": "file", "path": "README.md", "size": 10, "oid": "x"},
        file_row("BF16/x-BF16-00001-of-00002.gguf", 5),
        file_row(),
    ]
    assert files_of(tree, HOST) == (
        RepoFile("BF16/x-BF16-00001-of-00002.gguf", 5, SHA),
        RepoFile("x-Q4_K_M.gguf", 1000, SHA),
    )


@pytest.mark.parametrize(
    "path",
    [
        "../x.gguf",
        "a/../../x.gguf",
        "/etc/x.gguf",
        "C:/x.gguf",
        "a\\x.gguf",
        "con/x.gguf",
        "nul.gguf",
        "aux.gguf",
        "a./x.gguf",
        "x.gguf ",
        "x" * 300 + ".gguf",
        "x\u202efugg.gguf",
        "x\n.gguf",
        "/".join("a" * 40) + "/x.gguf",
        "/".join(["a" * 150] * 5) + "/x.gguf",
        "",
        7,
        None,
    ],
)
def test_a_file_with_a_hostile_name_is_left_out(path):
    assert files_of([file_row(path), file_row()], HOST) == files_of([file_row()], HOST)


@pytest.mark.parametrize("size", [-1, 0, 10**18, 1.5, "7", None, True])
def test_a_file_of_an_absurd_size_is_left_out(size):
    assert files_of([file_row(size=size)], HOST) == ()


def test_a_file_whose_two_sizes_differ_is_left_out():
    assert files_of([{**file_row(), "size": 999}], HOST) == ()


@pytest.mark.parametrize("oid", ["", "x" * 64, SHA.upper(), SHA[:-1], SHA + "0", 7, None, "../x"])
def test_a_hash_that_is_none_is_unknown(oid):
    assert files_of([file_row(oid=oid)], HOST) == (RepoFile("x-Q4_K_M.gguf", 1000, ""),)


def test_two_names_that_are_one_file_on_many_systems_are_one():
    tree = [file_row("X.gguf"), file_row("x.gguf")]
    assert [file.path for file in files_of(tree, HOST)] == ["X.gguf"]


# --- accounts -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("token", "reads_gated"),
    [
        ({"role": "read"}, True),
        ({"role": "fineGrained", "fineGrained": {"canReadGatedRepos": False}}, False),
        ({"role": "fineGrained", "fineGrained": {"canReadGatedRepos": True}}, True),
        ({}, None),
        (None, None),
    ],
)
def test_an_account_says_whether_it_reads_gated_repositories(token, reads_gated):
    answer = {"name": "marta", "auth": {"accessToken": token}}
    assert account_of(answer, "keyring", HOST).reads_gated is reads_gated


@pytest.mark.parametrize("name", [None, "", 7, "\u202e", []])
def test_an_account_without_a_name_is_an_error(name):
    with pytest.raises(HubAnswerError):
        account_of({"name": name}, "session", HOST)


def test_a_device_code_has_limits_of_our_own():
    answer = {
        "device_code": "secret",
        "user_code": "AB\u202eCD",
        "verification_uri": "https://hub.example/device",
        "expires_in": 10**9,
        "interval": 0,
    }
    code, secret, interval = device_code_of(answer, HOST)
    assert (code.user_code, code.expires_s, secret, interval) == ("ABCD", 900, "secret", 5)


# --- across the pipe ------------------------------------------------------------------------


def test_entries_cross_the_pipe_unchanged():
    files = (RepoFile("x.gguf", 5, SHA), RepoFile("y.gguf", 6))
    base = base_facts_of({"cardData": {"language": "pl"}}, "google/gemma-3-1b-it")
    entry = entry_of(ROW, files=files, base=base)
    assert entry is not None

    again = entry_from_record(json.loads(json.dumps(entry_to_record(entry))))
    page = HubPage((entry,), "https://hub.example/api/models?cursor=x")

    assert again == entry
    assert again.labels[0].facet is Facet.LANGUAGE
    assert page_from_record(json.loads(json.dumps(page_to_record(page)))) == page
