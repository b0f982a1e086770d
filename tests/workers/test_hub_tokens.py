"""Where a token is found and kept, and for which Hub."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest

from hfchat_desktop.core.hub_access import Account, HubAccess
from hfchat_desktop.errors import TokenInvalidError, TokenNotKeptError
from hfchat_desktop.workers.hub.session import HubSession
from hfchat_desktop.workers.hub.tokens import (
    FIND_SECONDS,
    KeptToken,
    find_token,
    forget_token,
    keep_token,
    kept_account,
    whoami,
)
from tests.fakes.hub import StandInHub
from tests.fakes.keyring_file import FileKeyring
from tests.fakes.time_limits import TimeLimits


@pytest.fixture
def kept_in(tmp_path: Path, monkeypatch) -> Iterator[Path]:
    """Return the file of a keyring that works."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield tmp_path / "keyring.json"
    keyring.set_keyring(before)


@pytest.fixture
def access(hub: StandInHub, tmp_path: Path, time_limits: TimeLimits) -> HubAccess:
    """Return an access whose `hf auth login` has not been used."""
    return HubAccess(endpoint=hub.endpoint, token_file=str(tmp_path / "token"))


def test_a_kept_token_is_found_for_its_own_hub_and_no_other(access, kept_in):
    keep_token(access, KeptToken("hf_kept", name="marta", reads_gated=True))

    found = find_token(access)

    assert (found.token, found.token_source) == ("hf_kept", "keyring")
    assert kept_account(access) == Account("marta", "keyring", True)
    other = replace(access, endpoint="https://mirror.example")
    assert find_token(other).token == ""
    assert kept_account(other) is None
    assert find_token(replace(access, endpoint=f"{access.endpoint}/hf")).token == "hf_kept"


def test_the_order_is_session_or_environment_then_keyring_then_hf(access, kept_in):
    Path(access.token_file).write_text("hf_login\n")
    assert find_token(access).token_source == "hf"
    assert kept_account(access) == Account("", "hf")

    keep_token(access, KeptToken("hf_kept"))
    assert find_token(access).token_source == "keyring"

    given = access.with_token("hf_env", "environment")
    assert find_token(given) == given
    assert kept_account(given) == Account("", "environment")


def test_the_token_of_hf_is_read_and_neither_changed_nor_copied(access, kept_in):
    file = Path(access.token_file)
    file.write_text("hf_login\n")
    file.chmod(0o400)
    before = file.stat()

    assert find_token(access).token == "hf_login"
    forget_token(access)

    assert file.read_text() == "hf_login\n"
    assert file.stat().st_mtime_ns == before.st_mtime_ns
    assert not kept_in.exists()


@pytest.mark.parametrize("content", [b"", b"\n", b"two words", b"\xff\xfe", b"x" * 10_000])
def test_a_token_file_with_something_else_in_it_is_none(access, kept_in, content):
    Path(access.token_file).write_bytes(content)
    assert find_token(access).token == ""


def test_a_forgotten_token_is_gone_and_forgetting_twice_is_no_error(access, kept_in):
    keep_token(access, KeptToken("hf_kept"))
    forget_token(access)
    forget_token(access)
    assert find_token(access).token == ""
    assert "hf_kept" not in kept_in.read_text()


def test_without_a_keyring_a_token_is_not_kept_and_it_is_said(access):
    with pytest.raises(TokenNotKeptError) as raised:
        keep_token(access, KeptToken("hf_secret"))
    assert "hf_secret" not in str(raised.value)
    assert find_token(access).token == ""
    forget_token(access)


def test_a_keyring_that_waits_for_a_person_does_not_hold_up_the_search(
    access, kept_in, time_limits
):
    locked = kept_in.with_suffix(".locked")
    locked.touch()
    time_limits.over.release()
    assert find_token(access).token == ""
    assert time_limits.asked == [FIND_SECONDS]
    locked.unlink()


@pytest.mark.parametrize("text", ["", "{", "[]", "hf_plain", '{"token": 7}', '{"x": 1}'])
def test_what_else_is_in_the_keyring_is_no_token(access, kept_in, text):
    user = access.endpoint
    kept_in.write_text(json.dumps({f"hfchat-desktop {user}": text}))
    assert find_token(access).token_source in ("", "keyring")
    assert " " not in find_token(access).token


def test_a_token_that_ends_soon_is_renewed_and_kept(hub, access, kept_in):
    hub.device_answers = ["approved"]
    old = KeptToken("hf_old", "hf_refresh", time.time() + 10, "marta", True)
    keep_token(access, old)

    found = find_token(access)

    assert found.token == "hf_device"
    assert kept_account(access) == Account("marta", "keyring", True)
    assert find_token(access).token == "hf_device"
    assert len(hub.requests("/oauth/token")) == 1
    assert hub.requests()[0].authorization == ""


def test_a_token_that_cannot_be_renewed_is_still_tried(hub, access, kept_in):
    hub.device_answers = ["invalid_grant"]
    keep_token(access, KeptToken("hf_old", "hf_refresh", time.time() - 10))
    assert find_token(access).token == "hf_old"


def test_nothing_is_renewed_where_the_network_is_forbidden(hub, access, kept_in):
    keep_token(access, KeptToken("hf_old", "hf_refresh", time.time() - 10))
    assert find_token(replace(access, offline=True)).token == "hf_old"
    assert hub.requests() == []


def test_the_hub_says_whose_token_it_is(hub, access):
    hub.add_account("hf_marta", "marta")
    with HubSession(access.with_token("hf_marta", "keyring")) as session:
        assert whoami(session) == Account("marta", "keyring", True)
    with HubSession(access.with_token("hf_old", "keyring")) as session:
        with pytest.raises(TokenInvalidError):
            whoami(session)
    with HubSession(access) as session:
        with pytest.raises(TokenInvalidError):
            whoami(session)


def test_a_kept_token_is_not_shown():
    assert "hf_x" not in repr(KeptToken("hf_x", "hf_x"))
