"""Signing in to GitHub: by a token or a code, kept in the keyring under the API's address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from hfchat_desktop.core.github_access import github_access, is_link, web_address
from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess
from hfchat_desktop.errors_sharing import (
    GitHubScopeError,
    GitHubSignInError,
    GitHubTokenError,
    GitHubTokenNotKeptError,
    ShareAnswerError,
    ShareOfflineError,
    SharePageError,
)
from hfchat_desktop.workers.hub.time_limit import CancelledError
from hfchat_desktop.workers.hub.tokens import KeptToken, find_token, kept_account
from hfchat_desktop.workers.share.github import GitHubSession
from hfchat_desktop.workers.share.github_account import account, forget, keep, sign_in
from tests.fakes.github import CLASSIC, StandInGitHub
from tests.fakes.keyring_file import FileKeyring
from tests.fakes.time_limits import TimeLimits, Waits


@pytest.fixture
def github(nothing_left_running: None, time_limits: TimeLimits) -> Iterator[StandInGitHub]:
    with StandInGitHub() as made:
        yield made


@pytest.fixture
def file_keyring(tmp_path: Path, monkeypatch) -> Iterator[None]:
    """Use a keyring that keeps what it is given."""
    before = keyring.get_keyring()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    keyring.set_keyring(FileKeyring())
    yield
    keyring.set_keyring(before)


def asked(github: StandInGitHub, token: str) -> Account:
    access = HubAccess(endpoint=github.endpoint, token=token, token_source="session")
    with GitHubSession(access, connect_s=50, total_s=120) as session:
        return account(session)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    """Return the pauses between questions, which take no time."""
    return Waits(monkeypatch)


def signed_in(
    github: StandInGitHub, waits: Waits, client: str = "our-app"
) -> tuple[KeptToken, list[DeviceCode]]:
    shown: list[DeviceCode] = []
    access = HubAccess(endpoint=github.endpoint, client_id=client)
    kept = sign_in(access, shown.append, lambda: None, waits, lambda _: None)
    return kept, shown


# --- whose token ---------------------------------------------------------------------------


@pytest.mark.parametrize("scopes", [None, "gist", CLASSIC])
def test_a_token_that_may_write_gists_is_taken(github, scopes):
    github.add_user("token", "marta", scopes=scopes)
    assert asked(github, "token") == Account("marta", "session")


@pytest.mark.parametrize("scopes", ["", "repo, read:user"])
def test_a_classic_token_without_the_scope_is_told_at_once(github, scopes):
    github.add_user("token", "marta", scopes=scopes)
    with pytest.raises(GitHubScopeError):
        asked(github, "token")


def test_a_token_that_is_not_known_is_told(github):
    with pytest.raises(GitHubTokenError):
        asked(github, "token")


@pytest.mark.parametrize(("answer", "kind"), [([], ShareAnswerError), ({}, ShareAnswerError)])
def test_an_account_without_a_name_is_told(github, answer, kind):
    github.add_user("token", "marta")
    github.fault("/user", "json", json=answer)
    with pytest.raises(kind):
        asked(github, "token")


def test_a_page_in_place_of_the_account_is_told(github):
    github.add_user("token", "marta")
    github.fault("/user", "status", status=200, body="<!doctype html><title>Hotel</title>")
    with pytest.raises(SharePageError):
        asked(github, "token")


# --- by a code -----------------------------------------------------------------------------


def test_the_code_is_shown_and_the_token_comes(github, waits):
    kept, shown = signed_in(github, waits)

    assert kept.token == "gho_device"
    assert shown == [DeviceCode("ABCD-1234", f"{github.endpoint}/login/device", 900)]
    assert asked(github, kept.token).name == "marta"
    assert all(entry.authorization == "" for entry in github.requests("/login/"))


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("access_denied", "denied"),
        ("expired_token", "expired"),
        ("device_flow_disabled", "disabled"),
        ("incorrect_device_code", "not_possible"),
    ],
)
def test_what_github_answers_with_status_200_is_told(github, waits, answer, reason):
    github.device_answers = ["authorization_pending", answer]
    with pytest.raises(GitHubSignInError) as raised:
        signed_in(github, waits)
    assert raised.value.reason == reason


def test_slow_down_is_obeyed(github, waits):
    github.device_answers = ["authorization_pending", "slow_down", "approved"]
    signed_in(github, waits)
    assert len(github.requests("access_token")) == 3
    assert sum(waits.clock.waited) == 1 + 1 + 6


def test_an_app_that_has_it_off_and_no_app_at_all_are_told(github, waits):
    with pytest.raises(GitHubSignInError) as raised:
        signed_in(github, waits, "switched-off")
    assert raised.value.reason == "disabled"

    github.clear()
    with pytest.raises(GitHubSignInError) as raised:
        signed_in(github, waits, "")
    assert raised.value.reason == "no_app"
    assert github.requests() == []


def test_a_server_without_codes_says_so(github, waits):
    github.fault("/login/device/code", "status", status=404)
    with pytest.raises(GitHubSignInError) as raised:
        signed_in(github, waits)
    assert raised.value.reason == "not_possible"


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://evil.example/device", 7])
def test_an_address_that_is_not_safe_to_open_is_never_shown(github, waits, address):
    code = {"device_code": "d", "user_code": "AB", "verification_uri": address, "interval": 1}
    github.fault("/login/device/code", "json", json=code)
    with pytest.raises(ShareAnswerError):
        signed_in(github, waits)


def test_trouble_while_waiting_is_waited_out(github, waits):
    github.fault("access_token", "hangup")
    github.fault("access_token", "status", status=200, body="<html>")
    assert signed_in(github, waits)[0].token == "gho_device"


def test_waiting_for_a_code_can_be_ended(github, waits):
    github.device_interval = 100
    access = HubAccess(endpoint=github.endpoint, client_id="our-app")

    def alive() -> None:
        if sum(waits.clock.waited) >= 4:
            waits.set()

    with pytest.raises(CancelledError):
        sign_in(access, lambda _: None, alive, waits, lambda _: None)
    assert sum(waits.clock.waited) == 6  # it is heard between two signs of life
    assert github.requests("access_token") == []


def test_no_connection_is_told_before_any_code(github, waits):
    github.close()
    with pytest.raises(ShareOfflineError):
        signed_in(github, waits)


# --- where it is kept ------------------------------------------------------------------------


def test_a_token_is_found_again_for_its_own_api_alone(file_keyring, tmp_path):
    access = HubAccess(endpoint="https://api.github.com")
    keep(access, KeptToken("github_pat_x", name="marta"))

    assert find_token(access).token == "github_pat_x"
    assert kept_account(access) == Account("marta", "keyring")
    other = HubAccess(endpoint="https://github.example/api/v3")
    assert find_token(other).token == ""
    entries = json.loads((tmp_path / "keyring.json").read_text())
    assert list(entries) == ["hfchat-desktop https://api.github.com"]

    forget(access)
    assert find_token(access).token == ""


def test_without_a_keyring_it_is_told():
    with pytest.raises(GitHubTokenNotKeptError):
        keep(HubAccess(endpoint="https://api.github.com"), KeptToken("github_pat_x"))


# --- how GitHub is reached ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("api", "web"),
    [
        ("https://api.github.com", "https://github.com"),
        ("https://git.example/api/v3", "https://git.example"),
        ("https://api.acme.ghe.com", "https://acme.ghe.com"),
        ("http://127.0.0.1:81", "http://127.0.0.1:81"),
    ],
)
def test_one_signs_in_at_the_pages_of_the_same_github(api, web):
    assert web_address(api) == web


def test_the_variables_of_gh_are_for_the_host_that_they_name():
    environment = {"GH_TOKEN": "one", "GH_ENTERPRISE_TOKEN": "two", "GH_HOST": "git.example"}
    assert github_access("", "", environment).token == "one"
    assert github_access("https://git.example/api/v3", "", environment).token == "two"
    assert github_access("https://evil.example", "", environment).token == ""
    assert github_access("", "", {"GITHUB_TOKEN": "x"}).token_source == "environment"
    assert github_access("", "", environment, "mine").token_source == "session"
    assert github_access(" git.example/api/v3/ ", "", {}).endpoint == "https://git.example/api/v3"


@pytest.mark.parametrize(
    ("address", "api", "good"),
    [
        ("https://gist.github.com/marta/1", "https://api.github.com", True),
        ("https://github.com/x", "https://api.github.com", True),
        ("https://gist.github.com.evil.example/1", "https://api.github.com", False),
        ("http://gist.github.com/1", "https://api.github.com", False),
        ("https://github.com@evil.example/1", "https://api.github.com", False),
        ("https://git.example/gist/1", "https://git.example/api/v3", True),
        ("https://gist.git.example/1", "https://git.example/api/v3", True),
        ("javascript:alert(1)", "https://api.github.com", False),
        ("https://[", "https://api.github.com", False),
    ],
)
def test_a_link_leads_to_the_same_github(address, api, good):
    assert is_link(address, api) is good
