"""Sharing as the window sees it: real children, a stand-in for GitHub, and what gets lost."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from hfchat_desktop.bridge.sharing import Sharing
from hfchat_desktop.core.chats import TEMPORARY_FROM
from hfchat_desktop.core.hub_access import Account, DeviceCode, HubAccess
from hfchat_desktop.core.sharing import (
    GIST_MOST_BYTES,
    Shared,
    ShareKind,
    ShareRequest,
    ShareState,
    ShareTarget,
    Visibility,
    content_hash,
)
from hfchat_desktop.core.store import ChatStore
from hfchat_desktop.errors import StoreReadOnlyError
from hfchat_desktop.errors_sharing import (
    GitHubScopeError,
    GitHubSignInError,
    GitHubTokenError,
    GitHubTokenNotKeptError,
    ShareBusyError,
    ShareGoneError,
    ShareOfflineError,
    ShareSecretError,
    ShareSignInError,
    ShareTooLargeError,
    ShareUnknownError,
)
from tests.fakes.github import StandInGitHub
from tests.fakes.hub import StandInHub

ROOT = Path(__file__).parents[2]
TOKEN = "github_pat_marta"
TEXT = "# Zażółć\n\ngęślą jaźń\n"
GIST = ShareTarget(ShareKind.GIST, Visibility.SECRET)


def request_of(text: str = TEXT, target: ShareTarget = GIST, chat_id: int = 7) -> ShareRequest:
    return ShareRequest(target, text, "chat.md", "Zażółć", chat_id, {"format": "markdown"})


@pytest.fixture
def github(nothing_left_running: None) -> Iterator[StandInGitHub]:
    with StandInGitHub() as made:
        made.add_user(TOKEN, "marta")
        yield made


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ChatStore]:
    made, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    yield made
    made.close()


@pytest.fixture
def make_sharing(qtbot, github, hub: StandInHub, store) -> Iterator[Callable[..., Sharing]]:
    made: list[Sharing] = []

    def make(token: str = TOKEN, **options) -> Sharing:
        access = HubAccess(endpoint=github.endpoint, token=token, token_source="session")
        hub_access = HubAccess(endpoint=hub.endpoint, token="hf_writes", token_source="session")
        options = {"later_ms": 60_000, **options}
        made.append(Sharing(store, lambda: access, lambda: hub_access, **options))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def sharing(make_sharing) -> Sharing:
    return make_sharing()


def outcome(qtbot, sharing: Sharing, wish: Callable[[], int], seconds: float = 15.0):
    """Return the name of the signal that ended a wish, and what it carried."""
    heard: list[tuple[int, str, object]] = []
    names = ("shared", "updated", "deleted", "looked", "cancelled", "failed", "account_received")
    slots = []
    for name in names:
        slots.append(lambda number, value, name=name: heard.append((number, name, value)))
        getattr(sharing, name).connect(slots[-1])
    number = wish()
    qtbot.waitUntil(lambda: any(n == number for n, _, _ in heard), timeout=int(seconds * 1000))
    for name, slot in zip(names, slots, strict=True):
        getattr(sharing, name).disconnect(slot)
    return next((name, value) for n, name, value in heard if n == number)


def share(qtbot, sharing: Sharing, text: str = TEXT) -> Shared:
    name, row = outcome(qtbot, sharing, lambda: sharing.share(request_of(text)))
    assert name == "shared", row
    return row


def grow_old(store: ChatStore) -> None:
    """Let what is under way have begun so long ago that every server is done with it."""
    store._database.connection.execute("UPDATE shares SET updated_at = 0")


def child_of(sharing: Sharing) -> psutil.Process:
    return psutil.Process().children()[0]


# --- what goes well ------------------------------------------------------------------------


def test_a_gist_is_shared_changed_and_deleted_and_the_list_knows(qtbot, github, store, sharing):
    stages: list[str] = []
    sharing.stage_changed.connect(lambda _number, stage: stages.append(stage))

    row = share(qtbot, sharing)

    assert stages == ["checking", "sending", "reading_back"]
    assert (row.state, row.chat_id, row.account) == (ShareState.SHARED, 7, "marta")
    assert row.address == f"{github.endpoint}/gist/marta/{row.remote_id}"
    assert row.options == {"format": "markdown"}
    assert sharing.shares(7) == [row]
    assert github.texts() == [{"chat.md": TEXT}]

    name, after = outcome(qtbot, sharing, lambda: sharing.update(row.id, "new", title="New"))
    assert (name, after.sha256, after.title) == ("updated", content_hash("new"), "New")
    assert github.texts() == [{"chat.md": "new"}]

    name, after = outcome(qtbot, sharing, lambda: sharing.delete(row.id))
    assert (name, after.state) == ("deleted", ShareState.DELETED)
    assert github.gists == {}


def test_it_is_written_down_before_the_request_goes(qtbot, github, store, sharing):
    github.fault("POST /gists", "delay", seconds=1)
    states: list[ShareState] = []
    sharing.changed.connect(lambda: states.extend(row.state for row in store.shares()))

    share(qtbot, sharing)

    assert states == [ShareState.SENDING, ShareState.SHARED]


def test_what_cannot_be_written_down_is_not_sent(qtbot, github, tmp_path, store, make_sharing):
    reader = ChatStore.open_read_only(tmp_path / "chats.sqlite3")
    access = HubAccess(endpoint=github.endpoint, token=TOKEN)
    sharing = Sharing(reader, lambda: access, lambda: access)
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    reader.close()
    assert isinstance(error, StoreReadOnlyError)
    assert github.requests() == []


def test_a_dataset_is_shared_and_deleted(qtbot, hub, sharing):
    hub.add_account("hf_writes", "marta", role="write")
    target = ShareTarget(ShareKind.DATASET, Visibility.PRIVATE, name="hfchat-shares")

    _, row = outcome(qtbot, sharing, lambda: sharing.share(request_of(target=target)))

    assert row.remote_id.startswith("marta/hfchat-shares/chats/chat-")
    assert hub.datasets["marta/hfchat-shares"].private
    name, _ = outcome(qtbot, sharing, lambda: sharing.delete(row.id))
    assert name == "deleted"
    assert hub.datasets["marta/hfchat-shares"].files == {}


def test_a_temporary_chat_leaves_no_number_behind(qtbot, sharing):
    request = request_of(chat_id=TEMPORARY_FROM + 3)
    _, row = outcome(qtbot, sharing, lambda: sharing.share(request))
    assert row.chat_id == 0


def test_what_is_forgotten_stays_where_it_is_and_comes_back(qtbot, github, sharing):
    row = share(qtbot, sharing)
    before = sharing.forget(row.id)
    assert sharing.shares() == []
    sharing.restore(before)
    assert sharing.shares() == [row]
    assert len(github.gists) == 1


# --- what is not sent at all -----------------------------------------------------------------


@pytest.mark.parametrize(
    "where", [{"text": "my key is ghp_" + "a1B2" * 9}, {"title": "ghp_" + "a1B2" * 9}]
)
def test_a_key_never_leaves(qtbot, github, sharing, where):
    request = ShareRequest(**{**vars(request_of()), **where})
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request))
    assert isinstance(error, ShareSecretError)
    assert github.requests() == []
    assert sharing.shares() == []


def test_a_key_never_leaves_by_an_update(qtbot, github, sharing):
    row = share(qtbot, sharing)
    text = "hf_" + "aB3d" * 9
    _, error = outcome(qtbot, sharing, lambda: sharing.update(row.id, text))
    assert isinstance(error, ShareSecretError)
    assert github.texts() == [{"chat.md": TEXT}]
    assert sharing.shares()[0] == Shared(
        **{**vars(row), "updated_at": sharing.shares()[0].updated_at}
    )


def test_more_than_a_gist_holds_is_told_before(qtbot, github, sharing):
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request_of("ż" * 500_001)))
    assert isinstance(error, ShareTooLargeError)
    assert (error.size_bytes, error.most_bytes) == (1_000_002, GIST_MOST_BYTES)
    assert github.requests() == []


def test_a_text_of_the_greatest_size_is_shared(qtbot, github, sharing):
    row = share(qtbot, sharing, "ł" * (GIST_MOST_BYTES // 2))
    assert row.state is ShareState.SHARED


def test_nobody_signed_in_is_told(qtbot, github, make_sharing):
    sharing = make_sharing("")
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    assert isinstance(error, ShareSignInError)
    assert sharing.shares() == []


def test_what_is_refused_leaves_no_trace(qtbot, github, sharing):
    github.add_user(TOKEN, "marta", writes_gists=False)
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    assert isinstance(error, GitHubScopeError)
    assert sharing.shares() == []


def test_no_connection_leaves_no_trace(qtbot, github, sharing):
    github.close()
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    assert isinstance(error, ShareOfflineError)
    assert sharing.shares() == []


# --- what gets lost ------------------------------------------------------------------------------


def test_a_child_that_dies_after_the_gist_was_made_is_followed_by_one_that_looks(
    qtbot, github, sharing
):
    github.fault("POST /gists", "silent", after=True)
    started = sharing.share

    def kill_in_the_middle() -> int:
        number = started(request_of())
        qtbot.waitUntil(lambda: bool(github.gists), timeout=8000)
        child_of(sharing).send_signal(signal.SIGKILL)
        return number

    name, row = outcome(qtbot, sharing, kill_in_the_middle)

    assert name == "shared"
    assert list(github.gists) == [row.remote_id]
    assert len(github.requests("POST /gists")) == 1


def test_a_child_that_dies_before_it_was_made_leaves_a_mark_and_the_next_try_looks_first(
    qtbot, github, store, sharing
):
    github.fault("POST /gists", "silent")

    def kill_in_the_middle() -> int:
        number = sharing.share(request_of())
        qtbot.waitUntil(lambda: bool(github.requests("POST /gists")), timeout=8000)
        child_of(sharing).send_signal(signal.SIGKILL)
        return number

    name, error = outcome(qtbot, sharing, kill_in_the_middle)
    assert (name, error.outcome) == ("failed", "absent")
    assert isinstance(error, ShareUnknownError)
    assert [row.state for row in sharing.shares()] == [ShareState.UNKNOWN]

    github.clear()
    grow_old(store)
    row = share(qtbot, sharing)

    assert list(github.gists) == [row.remote_id]
    assert github.requests()[0].method == "GET"  # it has looked first
    assert sharing.shares() == [row]  # and there is one entry, not two


@pytest.mark.slow
def test_a_slow_server_that_makes_it_after_all_is_found_a_while_later(qtbot, github, make_sharing):
    sharing = make_sharing(later_ms=300)
    github.fault("POST /gists", "hangup", after=True)
    github.fault("GET /gists", "status", times=2, status=503, json={})
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    assert error.outcome == "unknown"

    qtbot.waitUntil(
        lambda: [row.state for row in sharing.shares()] == [ShareState.SHARED], timeout=8000
    )
    assert len(github.gists) == 1


@pytest.mark.slow
def test_where_nothing_can_be_learned_it_is_asked_ever_more_seldom(qtbot, github, make_sharing):
    sharing = make_sharing(later_ms=100)
    github.fault("POST /gists", "hangup")
    github.fault("GET /gists", "status", times=1000, status=503, json={})
    outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    before = len(github.requests("GET /gists"))
    qtbot.wait(3000)
    assert 2 <= len(github.requests("GET /gists")) - before <= 5


@pytest.mark.slow
def test_what_was_cut_off_and_never_made_leaves_the_list(qtbot, github, store, make_sharing):
    sharing = make_sharing(later_ms=300)
    github.fault("POST /gists", "hangup")
    _, error = outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    assert error.outcome == "absent"
    grow_old(store)
    qtbot.waitUntil(lambda: sharing.shares() == [], timeout=8000)


@pytest.mark.parametrize("made", [True, False])
def test_cancelling_tells_whether_it_was_too_late(qtbot, github, sharing, made):
    github.fault("POST /gists", "silent", after=made)

    def cancel_in_the_middle() -> int:
        number = sharing.share(request_of())
        qtbot.waitUntil(lambda: bool(github.requests("POST /gists")), timeout=8000)
        sharing.cancel(number)
        return number

    name, row = outcome(qtbot, sharing, cancel_in_the_middle)

    assert name == "cancelled"
    assert row.state is (ShareState.SHARED if made else ShareState.UNKNOWN)
    assert len(github.requests("POST /gists")) == 1


@pytest.mark.slow
@pytest.mark.parametrize("made", [True, False])
def test_a_window_that_is_killed_in_the_middle_knows_at_the_next_start(
    qtbot, github, store, tmp_path, make_sharing, made
):
    github.fault("POST /gists", "silent", after=made)
    store.close()
    argv = [str(tmp_path), github.endpoint, TOKEN, TEXT]
    window = subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.mortal_sharer", *argv],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    )
    qtbot.waitUntil(lambda: bool(github.requests("POST /gists")), timeout=15000)
    children = psutil.Process(window.pid).children()
    window.kill()
    window.wait()
    window.stdout.close()
    psutil.wait_procs(children, timeout=8)

    again, _ = ChatStore.open(tmp_path / "chats.sqlite3", backups=tmp_path / "backups")
    access = HubAccess(endpoint=github.endpoint, token=TOKEN, token_source="session")
    sharing = Sharing(again, lambda: access, lambda: access)
    assert again.has_open_shares()
    assert [row.state for row in sharing.shares()] == [ShareState.SENDING]
    grow_old(again)
    sharing.recover()
    qtbot.waitUntil(lambda: not again.has_open_shares(), timeout=8000)

    assert [row.state for row in sharing.shares()] == [ShareState.SHARED] * made
    assert len(github.gists) == int(made)
    assert len(github.requests("POST /gists")) == 1
    sharing.close()
    again.close()


def test_nothing_is_asked_at_a_start_where_nothing_was_cut_off(qtbot, github, sharing):
    share(qtbot, sharing)
    github.clear()
    sharing.recover()
    qtbot.wait(300)
    assert github.requests() == []


def test_a_change_whose_child_dies_is_looked_for(qtbot, github, sharing):
    row = share(qtbot, sharing)
    github.fault("PATCH /gists", "silent", after=True)

    def kill_in_the_middle() -> int:
        number = sharing.update(row.id, "new")
        qtbot.waitUntil(lambda: github.texts() == [{"chat.md": "new"}], timeout=8000)
        child_of(sharing).send_signal(signal.SIGKILL)
        return number

    name, after = outcome(qtbot, sharing, kill_in_the_middle)
    assert (name, after.sha256) == ("updated", content_hash("new"))


def test_the_same_is_not_sent_twice_by_two_clicks(qtbot, github, sharing):
    github.fault("POST /gists", "delay", seconds=0.5)
    second: list[object] = []
    sharing.failed.connect(lambda _number, error: second.append(error))

    def twice() -> int:
        number = sharing.share(request_of())
        sharing.share(request_of())
        return number

    name, row = outcome(qtbot, sharing, twice)
    assert (name, row.state) == ("shared", ShareState.SHARED)
    assert isinstance(second[0], ShareBusyError)
    assert sharing.shares() == [row]
    assert len(github.gists) == 1


def test_one_share_is_changed_by_one_request_at_a_time(qtbot, github, sharing):
    row = share(qtbot, sharing)
    github.fault("PATCH /gists", "delay", seconds=0.5)
    second: list[object] = []
    sharing.failed.connect(lambda _number, error: second.append(error))

    def both() -> int:
        number = sharing.update(row.id, "new")
        sharing.update(row.id, "newer")
        return number

    assert outcome(qtbot, sharing, both)[0] == "updated"
    assert isinstance(second[0], ShareBusyError)
    assert github.texts() == [{"chat.md": "new"}]


def test_what_was_deleted_at_github_is_noticed(qtbot, github, sharing):
    row = share(qtbot, sharing)
    github.gists.clear()
    _, error = outcome(qtbot, sharing, lambda: sharing.update(row.id, "new"))
    assert isinstance(error, ShareGoneError)
    assert sharing.shares()[0].state is ShareState.DELETED


def test_a_look_notices_what_somebody_did_there(qtbot, github, sharing):
    row = share(qtbot, sharing)
    name, after = outcome(qtbot, sharing, lambda: sharing.look(row.id))
    assert (name, after.state) == ("looked", ShareState.SHARED)
    github.gists.clear()
    _, after = outcome(qtbot, sharing, lambda: sharing.look(row.id))
    assert after.state is ShareState.DELETED


def test_a_look_that_is_refused_changes_nothing(qtbot, github, sharing):
    row = share(qtbot, sharing)
    github.users.clear()
    name, error = outcome(qtbot, sharing, lambda: sharing.look(row.id))
    assert name == "failed"
    assert isinstance(error, GitHubTokenError)
    assert sharing.shares()[0].state is ShareState.SHARED


def test_what_is_not_what_was_sent_stays_unknown_and_can_be_deleted(qtbot, github, sharing):
    github.keeps = lambda text: text.upper()
    name, _ = outcome(qtbot, sharing, lambda: sharing.share(request_of()))
    assert name == "failed"
    row = sharing.shares()[0]
    assert (row.state, bool(row.remote_id)) == (ShareState.UNKNOWN, True)

    _, row = outcome(qtbot, sharing, lambda: sharing.look(row.id))
    assert row.state is ShareState.UNKNOWN  # a look does not make it right

    assert outcome(qtbot, sharing, lambda: sharing.delete(row.id))[0] == "deleted"
    assert github.gists == {}


def test_the_token_of_one_github_is_not_sent_to_another(qtbot, github, store, make_sharing):
    row = share(qtbot, make_sharing())
    with StandInGitHub() as other:
        access = HubAccess(endpoint=other.endpoint, token="theirs", token_source="session")
        sharing = Sharing(store, lambda: access, lambda: access)
        _, error = outcome(qtbot, sharing, lambda: sharing.delete(row.id))
        sharing.close()
        assert isinstance(error, ShareSignInError)
        assert other.requests() == []
    assert "Bearer theirs" not in {entry.authorization for entry in github.requests()}


# --- signing in ------------------------------------------------------------------------------


def test_without_a_keyring_one_is_signed_in_for_the_session(qtbot, github, make_sharing):
    sharing = make_sharing("")
    notices: list[object] = []
    sharing.noticed.connect(lambda _number, error: notices.append(error))

    _, account = outcome(qtbot, sharing, lambda: sharing.sign_in_with_token(f" {TOKEN}\n"))

    assert account == Account("marta", "session")
    qtbot.waitUntil(lambda: bool(notices), timeout=2000)
    assert isinstance(notices[0], GitHubTokenNotKeptError)
    assert share(qtbot, sharing).account == "marta"
    assert outcome(qtbot, sharing, sharing.ask_account)[1] == account
    assert outcome(qtbot, sharing, sharing.sign_out) == ("account_received", None)
    assert sharing.github.token == ""


def test_a_token_in_the_keyring_is_used_and_never_in_the_window(
    qtbot, github, make_sharing, tmp_path, monkeypatch
):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.fakes.keyring_file.FileKeyring")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    sharing = make_sharing("")
    _, account = outcome(qtbot, sharing, lambda: sharing.sign_in_with_token(TOKEN))
    assert account == Account("marta", "keyring")
    assert sharing.github.token == ""
    assert f"hfchat-desktop {github.endpoint}" in json.loads(
        (tmp_path / "keyring.json").read_text()
    )

    share(qtbot, sharing)
    assert TOKEN not in str(child_of(sharing).environ()) + str(child_of(sharing).cmdline())
    assert outcome(qtbot, sharing, sharing.sign_out)[1] is None


@pytest.mark.parametrize("token", ["", "two words", "ghp_unknown"])
def test_a_token_that_is_none_is_refused(qtbot, make_sharing, token):
    sharing = make_sharing("")
    _, error = outcome(qtbot, sharing, lambda: sharing.sign_in_with_token(token))
    assert isinstance(error, GitHubTokenError)


def test_signing_in_by_a_code(qtbot, github, store):
    access = HubAccess(endpoint=github.endpoint, client_id="our-app")
    sharing = Sharing(store, lambda: access, lambda: access)
    codes: list[DeviceCode] = []
    sharing.code_received.connect(lambda _number, code: codes.append(code))

    _, account = outcome(qtbot, sharing, sharing.sign_in_with_code)

    assert account.name == "marta"
    assert codes[0].address == f"{github.endpoint}/login/device"
    sharing.close()


def test_without_an_app_a_code_is_not_possible(qtbot, make_sharing):
    sharing = make_sharing("")
    _, error = outcome(qtbot, sharing, sharing.sign_in_with_code)
    assert isinstance(error, GitHubSignInError)
    assert error.reason == "no_app"


def test_a_code_that_is_not_wanted_any_more_is_forgotten(qtbot, github, store):
    github.device_answers = ["authorization_pending"]
    access = HubAccess(endpoint=github.endpoint, client_id="our-app")
    sharing = Sharing(store, lambda: access, lambda: access)
    heard: list[object] = []
    sharing.failed.connect(lambda *args: heard.append(args))
    sharing.account_received.connect(lambda *args: heard.append(args))
    with qtbot.waitSignal(sharing.code_received, timeout=8000):
        sharing.sign_in_with_code()
    sharing.cancel_sign_in()
    asked = len(github.requests("access_token"))
    time.sleep(1.5)
    qtbot.wait(100)
    assert heard == []
    assert len(github.requests("access_token")) <= asked + 1
    sharing.close()


@pytest.mark.slow
def test_what_was_cut_off_is_looked_for_once_somebody_signs_in(qtbot, github, store, make_sharing):
    github.fault("POST /gists", "hangup", after=True)
    github.fault("GET /gists", "status", times=2, status=503, json={})
    first = make_sharing()
    outcome(qtbot, first, lambda: first.share(request_of()))
    first.close()
    grow_old(store)

    sharing = make_sharing("")  # the next start, without a keyring
    sharing.recover()
    with qtbot.waitSignal(sharing.failed, timeout=8000):
        pass
    assert [row.state for row in sharing.shares()] == [ShareState.UNKNOWN]

    outcome(qtbot, sharing, lambda: sharing.sign_in_with_token(TOKEN))
    qtbot.waitUntil(lambda: not store.has_open_shares(), timeout=8000)
    assert [row.state for row in sharing.shares()] == [ShareState.SHARED]
