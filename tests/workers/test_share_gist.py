"""Gists over real HTTP: made once, read back, and every way in which it can go wrong."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.sharing import Sent, ShareKind, Visibility, content_hash
from hfchat_desktop.errors_sharing import (
    GitHubForbiddenError,
    GitHubRateLimitError,
    GitHubRefusedError,
    GitHubScopeError,
    GitHubTokenError,
    ShareAnswerError,
    ShareBrokenError,
    ShareGoneError,
    ShareOfflineError,
    SharePageError,
    ShareRedirectError,
    ShareTimeoutError,
    ShareWrongError,
)
from hfchat_desktop.workers.share.commands import Thing
from hfchat_desktop.workers.share.gist import Gists
from hfchat_desktop.workers.share.github import GitHubSession
from tests.fakes.github import StandInGitHub
from tests.fakes.share_desk import Desk
from tests.fakes.time_limits import TimeLimits

TOKEN = "github_pat_marta"
TEXT = "# Procent składany\n\n| rok | zł |\n|---|---|\n| 1 | 1050 |\n"
CHAT = Thing(ShareKind.GIST, Visibility.SECRET, "chat.md", "Procent składany", text=TEXT)
NONE: frozenset[str] = frozenset()


@pytest.fixture
def github(nothing_left_running: None) -> Iterator[StandInGitHub]:
    with StandInGitHub() as made:
        made.add_user(TOKEN, "marta")
        yield made


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def gists(github: StandInGitHub, desk: Desk, time_limits: TimeLimits) -> Iterator[Gists]:
    """Return the gists of marta; a question that the server holds is over at once."""
    time_limits.over = github.held
    access = HubAccess(endpoint=github.endpoint, token=TOKEN, token_source="session")
    with GitHubSession(access, connect_s=50, total_s=120, change_s=120) as session:
        yield Gists(session, desk)


def create(gists: Gists, thing: Thing = CHAT, known: frozenset[str] = NONE) -> Sent:
    return gists.create(thing, known, look_first=False)


# --- what goes well ------------------------------------------------------------------------


def test_a_secret_gist_is_made_and_read_back(github, gists, desk):
    sent = create(gists)

    gist = github.gists[sent.remote_id]
    assert gist.files == {"chat.md": TEXT}
    assert (gist.public, gist.description) == (False, "Procent składany")
    assert sent.address == f"{github.endpoint}/gist/marta/{sent.remote_id}"
    assert (sent.account, sent.sha256) == ("marta", content_hash(TEXT))
    assert desk.stages == ["sending", "reading_back"]
    assert desk.places[0].remote_id == sent.remote_id


def test_a_public_gist_is_public(github, gists):
    sent = create(gists, replace(CHAT, visibility=Visibility.PUBLIC))
    assert github.gists[sent.remote_id].public


def test_a_gist_is_changed_in_its_place(github, gists):
    sent = create(gists)
    changed = replace(CHAT, remote_id=sent.remote_id, text="new words", title="New")

    again = gists.update(changed)

    assert again.remote_id == sent.remote_id
    assert github.texts() == [{"chat.md": "new words"}]
    assert github.gists[sent.remote_id].description == "New"


def test_a_gist_is_deleted_and_is_gone(github, gists):
    sent = create(gists)
    gists.delete(replace(CHAT, remote_id=sent.remote_id))
    assert github.gists == {}
    gists.delete(replace(CHAT, remote_id=sent.remote_id))  # nothing there is well, too


def test_every_request_carries_the_token_to_the_api_alone(github, gists):
    long = "ż" * 600_000  # the stand-in gives more than 1 MB out in parts, as GitHub does
    sent = create(gists, replace(CHAT, text=long))

    assert sent.sha256 == content_hash(long)
    raw = github.requests("/raw/")
    assert len(raw) == 1 and raw[0].origin == "cdn" and raw[0].authorization == ""
    api = [entry for entry in github.requests() if entry.origin == "hub"]
    assert {entry.authorization for entry in api} == {f"Bearer {TOKEN}"}


# --- what GitHub refuses -------------------------------------------------------------------


def test_401_is_a_token_that_is_not_known(github, gists):
    github.users.clear()
    with pytest.raises(GitHubTokenError) as raised:
        create(gists)
    assert raised.value.source == "session"


def test_403_without_a_limit_tells_the_reason(github, gists):
    said = {"message": "Resource not accessible by personal access token"}
    github.fault("POST /gists", "status", status=403, json=said)
    with pytest.raises(GitHubForbiddenError, match="Resource not accessible"):
        create(gists)


@pytest.mark.parametrize(
    ("status", "headers", "wait"),
    [
        (403, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "{now+90}"}, 90),
        (403, {"Retry-After": "60"}, 60),
        (429, {}, 0),
    ],
)
def test_a_rate_limit_tells_until_when(github, gists, status, headers, wait):
    now = time.time()
    told = {name: value.replace("{now+90}", str(int(now + 90))) for name, value in headers.items()}
    github.fault("POST /gists", "status", status=status, headers=told, json={"message": "slow"})

    with pytest.raises(GitHubRateLimitError) as raised:
        create(gists)

    assert raised.value.wait_seconds == pytest.approx(wait, abs=3)
    if wait:
        assert raised.value.reset_at == pytest.approx(now + wait, abs=3)


def test_the_time_of_a_reset_is_by_the_servers_clock(github, gists):
    headers = {
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "1000000100",
        "Date": "Sun, 09 Sep 2001 01:46:40 GMT",  # 1000000000
    }
    github.fault("POST /gists", "status", status=403, headers=headers, json={})
    with pytest.raises(GitHubRateLimitError) as raised:
        create(gists)
    assert raised.value.wait_seconds == 100


def test_404_is_a_token_without_leave_for_gists(github, gists):
    github.add_user(TOKEN, "marta", writes_gists=False)
    with pytest.raises(GitHubScopeError):
        create(gists)


def test_404_at_a_change_is_told_apart_from_a_gist_that_is_gone(github, gists):
    sent = create(gists)
    there = replace(CHAT, remote_id=sent.remote_id, address=sent.address)
    github.add_user(TOKEN, "marta", writes_gists=False)
    with pytest.raises(GitHubScopeError):
        gists.update(there)
    with pytest.raises(GitHubScopeError):
        gists.delete(there)

    github.gists.clear()
    with pytest.raises(ShareGoneError):
        gists.update(there)


def test_422_tells_what_is_not_valid(github, gists):
    said = {"message": "Validation Failed", "errors": [{"code": "custom", "message": "spam"}]}
    github.fault("POST /gists", "status", status=422, json=said)
    with pytest.raises(GitHubRefusedError, match="Validation Failed; spam"):
        create(gists)


@pytest.mark.parametrize(("status", "kind"), [(502, ShareAnswerError), (403, SharePageError)])
def test_a_page_of_a_server_with_trouble_is_not_that_of_a_network(github, gists, status, kind):
    github.fault("POST /gists", "status", status=status, body="<html>Unicorn</html>")
    with pytest.raises(kind) as raised:
        create(gists)
    assert raised.value.status == status


def test_a_server_with_trouble_is_asked_whether_it_has_it(github, gists):
    github.fault("POST /gists", "status", status=502, body="bad gateway", after=True)

    sent = create(gists)

    assert list(github.gists) == [sent.remote_id]


# --- answers that are lost: look before trying again ----------------------------------------

LOST = [
    ("silent", {}, ShareTimeoutError),
    ("hangup", {}, ShareBrokenError),
    ("status", {"status": 200, "body": "<html>Sign in to this hotel</html>"}, SharePageError),
    ("status", {"status": 500, "body": "{}"}, ShareAnswerError),
    ("status", {"status": 201, "body": "not JSON"}, ShareAnswerError),
    ("json", {"status": 201, "json": {"ok": True}}, ShareWrongError),
    ("json", {"status": 201, "json": []}, ShareAnswerError),
    ("redirect", {"to": "http://127.0.0.2:9/gists", "status": 307}, ShareRedirectError),
]
each_loss = pytest.mark.parametrize(("action", "options", "kind"), LOST)


@each_loss
def test_a_gist_whose_answer_is_lost_is_found_and_not_made_twice(
    github, gists, desk, action, options, kind
):
    github.fault("POST /gists", action, after=True, **options)

    sent = create(gists)

    assert list(github.gists) == [sent.remote_id]
    assert sent.sha256 == content_hash(TEXT)
    assert len(github.requests("POST /gists")) == 1
    assert "looking" in desk.stages


@each_loss
def test_a_gist_that_was_not_made_is_told_and_made_once_at_the_next_try(
    github, gists, action, options, kind
):
    github.fault("POST /gists", action, **options)

    with pytest.raises(kind) as raised:
        create(gists)
    assert raised.value.outcome == "absent"
    assert github.gists == {}

    sent = gists.create(CHAT, NONE, look_first=True)
    assert list(github.gists) == [sent.remote_id]


def test_a_server_that_was_only_slow_has_it_at_the_next_try(github, gists):
    github.fault("POST /gists", "silent", after=True)
    github.fault("GET /gists", "status", times=2, status=503)
    with pytest.raises(ShareTimeoutError) as raised:
        create(gists)
    assert raised.value.outcome == "unknown"

    sent = gists.create(CHAT, NONE, look_first=True)

    assert list(github.gists) == [sent.remote_id]
    assert len(github.requests("POST /gists")) == 1


def test_a_server_that_may_still_be_at_it_is_waited_for(github, gists, desk):
    waits: list[float] = []

    def made_meanwhile(seconds: float) -> None:
        waits.append(seconds)
        other = HubAccess(endpoint=github.endpoint, token=TOKEN)
        with GitHubSession(other) as session:  # the first request comes true now
            create(Gists(session, Desk()))

    desk.wait = made_meanwhile
    sent = gists.create(replace(CHAT, age_s=2.0), NONE, look_first=True)

    assert waits == [10.0]
    assert list(github.gists) == [sent.remote_id]


def test_where_one_cannot_look_nothing_is_sent(github, gists):
    github.fault("GET /gists", "status", times=None, status=503)
    with pytest.raises(ShareAnswerError) as raised:
        gists.create(CHAT, NONE, look_first=True)
    assert raised.value.outcome == "unknown"
    assert github.requests("POST /gists") == []


def test_a_gist_that_was_shared_before_is_not_taken_for_the_new_one(github, gists):
    first = create(gists)
    github.fault("POST /gists", "hangup")
    with pytest.raises(ShareBrokenError):
        create(gists, known=frozenset((first.remote_id,)))
    assert list(github.gists) == [first.remote_id]


@pytest.mark.parametrize(
    "other",
    [
        {"text": "other words"},
        {"file_name": "other.md"},
        {"title": "Other"},
        {"visibility": Visibility.PUBLIC},
    ],
)
def test_another_gist_is_never_taken_for_the_lost_one(github, gists, other):
    create(gists, replace(CHAT, **other))
    github.fault("POST /gists", "hangup")
    with pytest.raises(ShareBrokenError):
        create(gists)
    assert len(github.gists) == 1


def test_no_connection_means_that_nothing_was_sent(github, desk, time_limits):
    access = HubAccess(endpoint=github.endpoint, token=TOKEN, token_source="session")
    github.close()
    with GitHubSession(access, connect_s=50, total_s=120) as session:
        with pytest.raises(ShareOfflineError) as raised:
            create(Gists(session, desk))
    assert raised.value.outcome == "nothing"
    assert desk.stages == ["sending"]


@pytest.mark.parametrize("action", ["silent", "hangup"])
def test_a_change_whose_answer_is_lost_is_looked_for(github, gists, action):
    sent = create(gists)
    changed = replace(CHAT, remote_id=sent.remote_id, text="new words")
    github.fault("PATCH /gists", action, after=True)
    assert gists.update(changed).sha256 == content_hash("new words")

    github.fault("PATCH /gists", action)
    with pytest.raises((ShareTimeoutError, ShareBrokenError)) as raised:
        gists.update(replace(changed, text="newer words"))
    assert raised.value.outcome == "absent"


def test_a_deletion_whose_answer_is_lost_is_looked_for(github, gists):
    sent = create(gists)
    there = replace(CHAT, remote_id=sent.remote_id)
    github.fault("DELETE /gists", "hangup")
    with pytest.raises(ShareBrokenError):
        gists.delete(there)
    github.fault("DELETE /gists", "silent", after=True)
    gists.delete(there)
    assert github.gists == {}


# --- lies -----------------------------------------------------------------------------------


def wrong(make: Callable[[], object]) -> str:
    with pytest.raises(ShareWrongError) as raised:
        make()
    assert raised.value.outcome != "nothing"
    return raised.value.reason


def test_another_text_than_was_sent_is_told(github, gists):
    github.keeps = lambda text: text.replace("1050", "1O50")
    assert wrong(lambda: create(gists)) == "content"


def test_ends_of_lines_may_be_stored_in_another_way(github, gists):
    github.keeps = lambda text: text.replace("\n", "\r\n").rstrip()
    assert create(gists).sha256 == content_hash(TEXT)


def test_a_secret_gist_that_became_public_is_told(github, gists):
    github.makes_public = True
    assert wrong(lambda: create(gists)) == "visibility"


def test_a_gist_that_is_not_there_is_told(github, gists):
    record = {"id": "a" * 32, "html_url": f"{github.endpoint}/gist/a", "public": False}
    github.fault("POST /gists", "json", status=201, json=record)
    assert wrong(lambda: create(gists)) == "missing"


@pytest.mark.parametrize(
    "link", ["https://evil.example/gist", "javascript:alert(1)", "http://x@127.0.0.1/g", 7, ""]
)
def test_a_link_that_leads_elsewhere_is_not_shown(github, gists, desk, link):
    github.says = {"html_url": link}
    assert wrong(lambda: create(gists)) == "address"
    assert [place.address for place in desk.places] == [""]


def test_a_deletion_that_did_not_happen_is_told(github, gists):
    sent = create(gists)
    github.fault("DELETE /gists", "status", status=204)
    there = replace(CHAT, remote_id=sent.remote_id)
    assert wrong(lambda: gists.delete(there)) == "still_there"


@pytest.mark.parametrize("remote_id", ["../user", "a/b", "", "a" * 65, "a?x=1"])
def test_a_number_that_can_be_none_reaches_no_other_address(github, gists, remote_id):
    github.fault("POST /gists", "json", status=201, json={"id": remote_id})
    with pytest.raises(ShareWrongError):
        create(gists)
    paths = {entry.path.partition("?")[0] for entry in github.requests()}
    assert paths == {"/gists"}


# --- where the token must not go --------------------------------------------------------------


def test_a_redirect_elsewhere_is_not_followed_and_the_token_stays(github, gists):
    with StandInGitHub() as other:
        other.add_user(TOKEN, "thief")
        github.fault("/gists", "redirect", times=None, to=f"{other.endpoint}/gists", status=307)
        with pytest.raises(ShareRedirectError) as raised:
            create(gists)
        assert raised.value.to == "127.0.0.1"
        assert other.requests() == []


@pytest.mark.parametrize("status", [301, 302, 303])
def test_what_changes_something_is_not_sent_a_second_time_by_a_redirect(github, gists, status):
    github.fault("POST /gists", "redirect", to="/gists", status=status)
    with pytest.raises(ShareRedirectError):
        create(gists)
    assert len(github.requests("POST /gists")) == 1


@pytest.mark.parametrize("address", ["ftp://evil.example/x", "file:///etc/passwd", "", 7])
def test_a_raw_file_is_read_from_the_web_alone(github, gists, address):
    file = {"content": TEXT[:9], "truncated": True, "raw_url": address}
    github.says = {"files": {"chat.md": file}}
    assert wrong(lambda: create(gists)) == "content"


def test_an_endless_answer_ends(github, gists):
    github.fault("GET /gists/", "endless", times=None)
    with pytest.raises((ShareTimeoutError, ShareAnswerError, SharePageError)):
        create(gists)
