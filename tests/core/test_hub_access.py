"""Where the Hub is, by the variables that `hf` knows, and whose token it gets."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hfchat_desktop.core.hub_access import HubAccess, access_of, origin_of


def test_without_any_variable_it_is_the_hub_itself():
    access = access_of("", {}, None)

    assert access.endpoint == "https://huggingface.co"
    assert (access.token, access.token_source, access.offline) == ("", "", False)
    assert access.proxies == {}
    assert Path(access.cache) == Path.home() / ".cache" / "huggingface" / "hub"
    assert Path(access.token_file) == Path.home() / ".cache" / "huggingface" / "token"


@pytest.mark.parametrize(
    ("environment", "cache"),
    [
        ({"XDG_CACHE_HOME": "/x"}, "/x/huggingface/hub"),
        ({"HF_HOME": "/h", "XDG_CACHE_HOME": "/x"}, "/h/hub"),
        ({"HUGGINGFACE_HUB_CACHE": "/old", "HF_HOME": "/h"}, "/old"),
        ({"HF_HUB_CACHE": "/c", "HUGGINGFACE_HUB_CACHE": "/old"}, "/c"),
    ],
)
def test_the_cache_is_where_other_programs_have_it(environment, cache):
    assert Path(access_of("", environment, None).cache) == Path(cache)
    assert access_of("", environment, Path("/own")).cache == str(Path("/own"))


@pytest.mark.parametrize(
    ("setting", "named", "endpoint"),
    [
        ("", "https://mirror.example/", "https://mirror.example"),
        ("https://own.example/hf/", "https://mirror.example", "https://own.example/hf"),
        (" own.example ", "", "https://own.example"),
    ],
)
def test_a_setting_comes_before_the_environment(setting, named, endpoint):
    assert access_of(setting, {"HF_ENDPOINT": named}, None).endpoint == endpoint


def test_a_token_of_the_environment_is_for_the_hub_that_the_environment_names():
    environment = {"HF_TOKEN": " hf_x\n"}

    own = access_of("", environment, None)
    other = access_of("https://mirror.example", environment, None)
    meant = access_of("", {**environment, "HF_ENDPOINT": "https://mirror.example"}, None)

    assert (own.token, own.token_source) == ("hf_x", "environment")
    assert (other.token, other.token_source, other.token_file) == ("", "", "")
    assert meant.token == "hf_x"


def test_a_token_of_the_session_comes_first():
    access = access_of("", {"HF_TOKEN": "hf_x"}, None, "hf_session")
    assert (access.token, access.token_source) == ("hf_session", "session")


def test_a_person_can_forbid_that_tokens_are_used_unasked():
    access = access_of("", {"HF_TOKEN": "hf_x", "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1"}, None)
    assert (access.token, access.token_file) == ("", "")


@pytest.mark.parametrize("token", ["hf_\nx", "hf x", "hf_ż", "x" * 513])
def test_what_can_be_no_token_is_none(token):
    assert access_of("", {"HF_TOKEN": token}, None).token == ""


@pytest.mark.parametrize("value", ["1", "true", "YES", "on"])
def test_offline_is_said_in_several_ways(value):
    assert access_of("", {"HF_HUB_OFFLINE": value}, None).offline
    assert not access_of("", {"HF_HUB_OFFLINE": "0"}, None).offline


def test_proxies_are_those_of_the_environment():
    environment = {
        "https_proxy": "http://marta:secret@proxy:1",
        "ALL_PROXY": "proxy:2",
        "NO_PROXY": "localhost",
    }
    access = access_of("", environment, None)
    assert access.proxies == {
        "https": "http://marta:secret@proxy:1",
        "http": "http://proxy:2",
        "no": "localhost",
    }
    assert "secret" not in repr(access)


def test_an_access_crosses_the_pipe_and_never_shows_its_token():
    access = access_of("", {"HTTP_PROXY": "http://p:1"}, None, "hf_secret")

    again = HubAccess.from_record(json.loads(json.dumps(access.to_record())))

    assert again == access
    assert "hf_secret" not in f"{access} {access!r}"
    assert again.with_token("", "session").token_source == ""


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://Hub.example/x", ("https", "hub.example", 443)),
        ("http://hub.example:8080", ("http", "hub.example", 8080)),
        ("https://hub.example.evil.example/", ("https", "hub.example.evil.example", 443)),
        ("https://hub.example@evil.example/", ("https", "evil.example", 443)),
        ("file:///etc/passwd", None),
        ("//hub.example/x", None),
        ("https://[", None),
        ("https://hub.example:x/", None),
        ("", None),
    ],
)
def test_an_origin_is_scheme_host_and_port(address, origin):
    assert origin_of(address) == origin


@pytest.mark.parametrize(
    ("endpoint", "host"),
    [
        ("https://hub.example", "hub.example"),
        ("http://127.0.0.1:80", "127.0.0.1:80"),
        ("https://marta:secret@hub.example", "hub.example"),
        ("marta:secret@", ""),
    ],
)
def test_the_name_that_a_person_is_told_holds_no_password(endpoint, host):
    assert HubAccess(endpoint=endpoint).host == host
