"""Searching, reading the page of a repository and the beginning of a file, on a stand-in Hub."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from hfchat_desktop.core.catalogue import CatalogueQuery, Facet, LabelSource, Sort
from hfchat_desktop.core.catalogue_records import details_to_record
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.errors import (
    HFChatError,
    HubAnswerError,
    HubTimeoutError,
    ModelDamagedError,
    ModelNotGgufError,
    RepoDisabledError,
    RepoGatedError,
    RepoNotFoundError,
    UnsafeNameError,
)
from hfchat_desktop.workers.hub.catalogue import CARD_LIMIT, repo_details, search_page
from hfchat_desktop.workers.hub.header import remote_shape
from hfchat_desktop.workers.hub.session import HubSession
from tests.fakes.hub import StandInHub
from tests.fakes.time_limits import TimeLimits


@pytest.fixture
def session(hub: StandInHub, time_limits: TimeLimits) -> Iterator[HubSession]:
    """Return a session without a token; its time is over as soon as the Hub holds a question."""
    time_limits.over = hub.held
    with HubSession(HubAccess(endpoint=hub.endpoint), connect_s=50, total_s=120) as made:
        yield made


def query(text: str = "", sort: Sort = Sort.BEST, **chosen: str | tuple[str, ...]):
    """Return a query with one choice, or several, of each facet."""
    facets = {
        Facet(name): frozenset((values,) if isinstance(values, str) else values)
        for name, values in chosen.items()
    }
    return CatalogueQuery(text=text, chosen=facets, sort=sort)


def asked(hub: StandInHub) -> dict[str, list[str]]:
    """Return the parameters of the last search."""
    return parse_qs(urlsplit(hub.requests("/api/models")[-1].path).query)


# --- search -------------------------------------------------------------------------------


def test_a_search_is_narrowed_down_by_the_hub(hub, session):
    for name, card in (("Bielik", {"language": "pl", "license": "apache-2.0"}), ("Other", {})):
        total = {"total": 2_000_000_000, "context_length": 4096}
        hub.add_model(f"speakleash/{name}-GGUF", {"x.gguf": b"x"}, cardData=card, gguf=total)
    chosen = query(
        "bielik",
        Sort.LIKES,
        language="pl",
        licence="apache-2.0",
        level="everyday",
        publisher="speakleash",
    )

    page = search_page(session, chosen)

    assert [entry.id for entry in page.entries] == ["speakleash/Bielik-GGUF"]
    parameters = asked(hub)
    assert parameters["filter"] == ["gguf", "pl", "license:apache-2.0"]
    assert parameters["apps"] == ["llama.cpp"]
    assert parameters["author"] == ["speakleash"]
    assert parameters["search"] == ["bielik"]
    assert parameters["num_parameters"] == ["min:1B,max:5B"]
    assert (parameters["sort"], parameters["limit"]) == (["likes"], ["30"])


@pytest.mark.parametrize(
    ("levels", "range_"),
    [
        (("starter",), "max:2B"),
        (("expert",), "min:9B"),
        (("starter", "advanced"), "max:10B"),
        (("everyday", "expert"), "min:1B"),
        (("starter", "expert"), None),
        (("starter", "unknown"), None),
        ((), None),
    ],
)
def test_a_level_is_a_range_of_parameters(hub, session, levels, range_):
    search_page(session, query(level=levels))
    assert asked(hub).get("num_parameters", [None]) == [range_]


def test_several_choices_of_a_facet_and_unknown_are_left_to_the_caller(hub, session):
    search_page(session, query(language=("pl", "de"), licence="unknown", topic="code"))
    assert asked(hub)["filter"] == ["gguf"]


@pytest.mark.parametrize(
    ("sort", "name"),
    [
        (Sort.TRENDING, "trendingScore"),
        (Sort.DOWNLOADS, "downloads"),
        (Sort.LIKES, "likes"),
        (Sort.NEWEST, "createdAt"),
        (Sort.BEST, "downloads"),
        (Sort.SMALLEST, "downloads"),
    ],
)
def test_each_order_is_one_that_the_hub_knows(hub, session, sort, name):
    search_page(session, query(sort=sort))
    assert asked(hub)["sort"] == [name]


def test_the_next_pages_are_followed_to_the_end(hub, session):
    for number in range(70):
        hub.add_model(f"a/m{number:02}-GGUF", {"x.gguf": b"x"}, downloads=number)
    found: list[str] = []
    cursor = ""
    for _ in range(9):
        page = search_page(session, query(language="", sort=Sort.DOWNLOADS), cursor)
        found += [entry.id for entry in page.entries]
        cursor = page.next
        if not cursor:
            break

    assert found == [f"a/m{number:02}-GGUF" for number in reversed(range(70))]
    assert len(hub.requests("/api/models")) == 3


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/api/models?cursor=x",
        "http://localhost:{port}/api/models?cursor=x",
        "file:///etc/passwd",
        "//evil.example/api/models",
        "{endpoint}/api/datasets?cursor=x",
        "{endpoint}/api/models/../../secret",
        "http://marta@127.0.0.1:{port}/api/models",
        "javascript:alert(1)",
        "http://[",
    ],
)
def test_a_next_page_that_leads_elsewhere_is_refused(hub, session, link):
    port = hub.endpoint.rpartition(":")[2]
    address = link.replace("{port}", port).replace("{endpoint}", hub.endpoint)
    hub.fault("/api/models", "headers", set={"Link": f'<{address}>; rel="next"'})

    with pytest.raises(HubAnswerError, match="leads elsewhere"):
        search_page(session, query())
    with pytest.raises(HubAnswerError, match="leads elsewhere"):
        search_page(session, query(), address)  # also where somebody kept it
    assert len(hub.requests()) == 1


@pytest.mark.parametrize("link", ["<", "nonsense", '<>; rel="next"', "x" * 20_000, '<a>; rel="p"'])
def test_a_link_that_is_none_is_the_end(hub, session, link):
    hub.fault("/api/models", "headers", set={"Link": link})
    assert search_page(session, query()).next == ""


def test_a_page_that_leads_to_itself_is_the_end(hub, session):
    search_page(session, query())
    itself = hub.endpoint + hub.requests()[0].path
    hub.fault("/api/models", "headers", set={"Link": f'<{itself}>; rel="next"'})
    assert search_page(session, query()).next == ""


@pytest.mark.parametrize("answer", [{}, None, "x", {"error": "busy"}])
def test_a_page_of_another_shape_is_told(hub, session, answer):
    hub.fault("/api/models", "json", json=answer)
    with pytest.raises(HubAnswerError):
        search_page(session, query())


# --- details ------------------------------------------------------------------------------


def test_details_have_files_card_and_what_the_base_model_says(hub, session):
    hub.add_model(
        "a/Made-4b-GGUF",
        {
            "Made-Q4_K_M.gguf": b"x" * 100,
            "BF16/Made-BF16-00001-of-00002.gguf": b"y" * 50,
            "BF16/Made-BF16-00002-of-00002.gguf": b"z" * 60,
            "README.md": b"# Made",
        },
        cardData={"base_model": ["b/Made-4b"]},
        gguf={"total": 4_000_000_000, "context_length": 8192, "chat_template": "{{ x }}"},
    )
    hub.add_model(
        "b/Made-4b",
        cardData={"language": ["pl"], "license": "apache-2.0"},
        config={"tokenizer_config": {"chat_template": "{{ y }}"}},
    )

    details = repo_details(session, "a/Made-4b-GGUF")

    assert {file.path: file.size_bytes for file in details.entry.files} == {
        "Made-Q4_K_M.gguf": 100,
        "BF16/Made-BF16-00001-of-00002.gguf": 50,
        "BF16/Made-BF16-00002-of-00002.gguf": 60,
    }
    assert all(len(file.sha256) == 64 for file in details.entry.files)
    assert (details.card, details.card_cut) == ("# Made", False)
    assert (details.template, details.base_template) == ("{{ x }}", "{{ y }}")
    assert details.entry.licence == "apache-2.0"
    languages = [label for label in details.entry.labels if label.facet is Facet.LANGUAGE]
    assert [(label.value, label.source) for label in languages] == [("pl", LabelSource.BASE)]
    assert details.entry.commit == hub.repos["a/Made-4b-GGUF"].commit
    assert len(hub.requests("b/Made-4b")) == 1


@pytest.mark.parametrize("action", ["unavailable", "silent", "redirect", "rst"])
def test_a_base_model_that_cannot_be_read_is_no_failure(hub, session, action):
    hub.add_model("a/m-GGUF", {"x.gguf": b"x"}, cardData={"base_model": "b/m"})
    hub.fault("models/b/m", action, times=None, to="file:///x")

    details = repo_details(session, "a/m-GGUF")

    assert details.entry.base_model == "b/m"
    assert details.base_template == ""


def test_a_renamed_repository_answers_under_its_new_name(hub, session):
    hub.add_model("old/name-GGUF", {"x.gguf": b"x", "README.md": b"hello"})
    hub.rename("old/name-GGUF", "new/name-GGUF")

    details = repo_details(session, "old/name-GGUF")

    assert (details.entry.id, details.renamed_from) == ("new/name-GGUF", "old/name-GGUF")
    assert [file.path for file in details.entry.files] == ["x.gguf"]
    assert details.card == "hello"


def test_a_card_of_five_megabytes_is_cut_and_it_is_said(hub, session):
    hub.add_model("a/m-GGUF", {"x.gguf": b"x", "README.md": "żółw ".encode() * 700_000})

    details = repo_details(session, "a/m-GGUF")

    assert details.card_cut
    assert CARD_LIMIT - 4 < len(details.card.encode()) <= CARD_LIMIT
    assert details.card.startswith("żółw żółw")


def test_a_card_that_is_no_text_is_still_text(hub, session):
    hub.add_model("a/m-GGUF", {"x.gguf": b"x", "README.md": b"\xff\x00ok"})
    assert repo_details(session, "a/m-GGUF").card == "ok"


def test_a_gated_repository_shows_its_files_and_no_card(hub, session):
    hub.add_model("a/m-GGUF", {"x.gguf": b"x", "README.md": b"secret"}, gated="manual")

    details = repo_details(session, "a/m-GGUF")

    assert (details.entry.gated, details.card) == ("manual", "")
    assert len(details.entry.files) == 1


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"private": True}, RepoNotFoundError),
        ({"disabled": True}, RepoDisabledError),
        (None, RepoNotFoundError),
    ],
)
def test_a_repository_that_is_not_to_be_seen_says_why(hub, session, fields, error):
    if fields is not None:
        hub.add_model("a/m-GGUF", {"x.gguf": b"x"}, **fields)
    with pytest.raises(error) as raised:
        repo_details(session, "a/m-GGUF")
    assert raised.value.repo_id == "a/m-GGUF"


@pytest.mark.parametrize(
    "repo_id", ["../x", "a/b/c", "", "a/../b", "a/b?x", "a/\u202eb", "x" * 999]
)
def test_a_hostile_name_is_refused_and_nothing_is_asked(hub, session, repo_id):
    with pytest.raises(UnsafeNameError):
        repo_details(session, repo_id)
    with pytest.raises(UnsafeNameError):
        remote_shape(session, repo_id, "", "x.gguf")
    assert hub.requests() == []


@pytest.mark.parametrize("row", [[], "x", None, {"id": 7}, {"id": "../../x"}, {"id": ["a/b"]}])
def test_a_repository_of_another_shape_is_told(hub, session, row):
    hub.add_model("a/m-GGUF", {"x.gguf": b"x"})
    hub.fault("GET /api/models/a/m-GGUF", "json", json=row)
    with pytest.raises((HubAnswerError, UnsafeNameError)):
        repo_details(session, "a/m-GGUF")


def test_a_list_of_files_on_many_pages_is_whole(hub, session):
    hub.tree_page = 3
    names = [f"m-{number:02}.gguf" for number in range(10)]
    hub.add_model("a/m-GGUF", {**dict.fromkeys(names, b"x"), "README.md": b"hi"})

    details = repo_details(session, "a/m-GGUF")

    assert [file.path for file in details.entry.files] == names
    assert details.card == "hi"


def test_a_list_of_files_without_an_end_has_one(hub, session):
    hub.add_model("a/m-GGUF", {"x.gguf": b"x"})
    commit = hub.repos["a/m-GGUF"].commit
    for number in range(60):
        there = f"{hub.endpoint}/api/models/a/m-GGUF/tree/{commit}?cursor=0&page={number}"
        hub.fault("/tree/", "headers", set={"Link": f'<{there}>; rel="next"'})

    assert len(repo_details(session, "a/m-GGUF").entry.files) == 1
    assert len(hub.requests("/tree/")) == 20


def test_hostile_and_lying_files_are_left_out(hub, session):
    hub.add_model(
        "a/m-GGUF",
        {"../up.gguf": b"x", "nul.gguf": b"x", "neg.gguf": b"x", "odd.gguf": b"x", "x.gguf": b"x"},
        says={"neg.gguf": {"size": -5}, "odd.gguf": {"sha256": "no hash"}},
    )
    files = repo_details(session, "a/m-GGUF").entry.files
    assert [(file.path, bool(file.sha256)) for file in files] == [
        ("odd.gguf", False),
        ("x.gguf", True),
    ]


# --- the beginning of a file -----------------------------------------------------------------


def test_the_shape_is_read_by_one_request_of_64_kib(hub, session, starter_model):
    hub.add_model("a/m-GGUF", {"sub folder/m#1-Q4_1.gguf": starter_model})

    shape = remote_shape(session, "a/m-GGUF", "", "sub folder/m#1-Q4_1.gguf")

    assert (shape.architecture, shape.block_count, shape.kv_head_count) == ("llama", 30, 3)
    assert [entry.range for entry in hub.requests()] == ["bytes=0-65535"] * 2  # Hub, then CDN
    assert sum(entry.sent for entry in hub.settled()) == 65536


def test_a_server_that_would_send_the_whole_file_is_hung_up_on(hub, session, starter_model):
    hub.add_model("a/m-GGUF", {"m.gguf": starter_model})
    hub.fault("/cdn/", "norange")

    with pytest.raises(HubAnswerError) as raised:
        remote_shape(session, "a/m-GGUF", "", "m.gguf")

    assert raised.value.status == 200


@pytest.mark.parametrize(
    "value", ["bytes 5-65540/98362432", "bytes 0-65535/*", "x", "bytes 0-9/98362432", ""]
)
def test_another_range_than_the_one_asked_for_is_told(hub, session, starter_model, value):
    hub.add_model("a/m-GGUF", {"m.gguf": starter_model})
    hub.fault("/cdn/", "content_range", value=value)
    with pytest.raises(HubAnswerError):
        remote_shape(session, "a/m-GGUF", "", "m.gguf")


def header_of(text_bytes: int) -> bytes:
    """Return the beginning of a GGUF file whose first text claims to be so long."""
    key = b"general.architecture"
    return (
        struct.pack("<4sIQQ", b"GGUF", 3, 0, 1)
        + struct.pack("<Q", len(key))
        + key
        + struct.pack("<IQ", 8, text_bytes)
        + b"x" * 100_000
    )


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (header_of(1 << 30), HFChatError),
        (header_of(2**63), HFChatError),
        (struct.pack("<4sIQQ", b"GGUF", 3, 2**60, 2**60) + b"\0" * 99_000, HFChatError),
        (b"<html>" * 20_000, ModelNotGgufError),
        (b"GGUF", HFChatError),
        (struct.pack("<4sIQQ", b"GGUF", 3, 0, 0) + b"\0" * 99_000, ModelDamagedError),
    ],
)
def test_a_header_that_cannot_be_is_told(hub, session, content, error):
    hub.add_model("a/m-GGUF", {"m.gguf": content})
    with pytest.raises(error):
        remote_shape(session, "a/m-GGUF", "", "m.gguf")


def test_a_gated_file_says_so_and_a_silent_cdn_too(hub, session):
    hub.add_model("a/m-GGUF", {"m.gguf": b"x" * 99}, gated="auto")
    with pytest.raises(RepoGatedError):
        remote_shape(session, "a/m-GGUF", "", "m.gguf")

    hub.add_model("a/n-GGUF", {"m.gguf": b"x" * 99})
    hub.fault("/cdn/", "silent")
    with pytest.raises(HubTimeoutError):
        remote_shape(session, "a/n-GGUF", "", "m.gguf")


def test_the_longest_answer_that_is_kept_fits_into_one_message(hub, session):
    names = [f"{'ż' * 98}/{'ż' * 98}/{'ż' * 98}/{number:05}.gguf" for number in range(2500)]
    card = b"\x01" * 400_000
    template = {"chat_template": "\x01" * 250_000, "context_length": 1}
    base = {"tokenizer_config": {"chat_template": "\x01" * 250_000}}
    hub.add_model(
        "a/m-GGUF",
        {**dict.fromkeys(names, b"x"), "README.md": card},
        gguf=template,
        cardData={"base_model": "b/m"},
    )
    hub.add_model("b/m", config=base)

    details = repo_details(session, "a/m-GGUF")

    assert len(details.entry.files) == 2000
    assert len(json.dumps(details_to_record(details))) < 12_000_000
