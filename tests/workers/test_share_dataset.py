"""Datasets over real HTTP: private ones really are, and nothing is sent twice."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import replace

import pytest

from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.sharing import Sent, ShareKind, Visibility, content_hash
from hfchat_desktop.errors import HubRateLimitError, TokenInvalidError
from hfchat_desktop.errors_sharing import (
    DatasetExistsError,
    DatasetVisibilityError,
    HubNamespaceError,
    HubReadOnlyError,
    ShareAnswerError,
    ShareBrokenError,
    ShareGoneError,
    ShareNameError,
    ShareOfflineError,
    SharePageError,
    ShareRedirectError,
    ShareTimeoutError,
    ShareWrongError,
)
from hfchat_desktop.workers.share.commands import Thing
from hfchat_desktop.workers.share.dataset import Datasets
from hfchat_desktop.workers.share.session import ShareSession
from tests.fakes.hub import StandInHub
from tests.fakes.hub_datasets import Dataset
from tests.fakes.share_desk import Desk
from tests.fakes.time_limits import TimeLimits

TOKEN = "hf_writes"
TEXT = "# Zażółć gęślą jaźń\n"
MARK = content_hash(TEXT)[:8]
PATH = f"chats/chat-{MARK}.md"
REPO = "marta/hfchat-shares"
CHAT = Thing(
    ShareKind.DATASET, Visibility.PRIVATE, "chat.md", "Jaźń", name="hfchat-shares", text=TEXT
)
NONE: frozenset[str] = frozenset()


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def datasets(hub: StandInHub, desk: Desk, time_limits: TimeLimits) -> Iterator[Datasets]:
    """Return the datasets of marta; a question that the Hub holds is over at once."""
    time_limits.over = hub.held
    hub.add_account(TOKEN, "marta", role="write")
    access = HubAccess(endpoint=hub.endpoint, token=TOKEN, token_source="keyring")
    with ShareSession(access, connect_s=50, total_s=120, change_s=120) as session:
        yield Datasets(session, desk)


def create(datasets: Datasets, thing: Thing = CHAT) -> Sent:
    return datasets.create(thing, NONE, look_first=False)


def anonymous(address: str) -> int:
    """Return the status that somebody without a token gets."""
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


# --- what goes well ------------------------------------------------------------------------


def test_a_private_dataset_is_made_and_nobody_else_reads_it(hub, datasets):
    sent = create(datasets)

    assert hub.datasets[REPO].private
    assert hub.datasets[REPO].files == {PATH: TEXT.encode()}
    assert sent.remote_id == f"{REPO}/{PATH}"
    assert sent.address == f"{hub.endpoint}/datasets/{REPO}/blob/main/{PATH}"
    assert (sent.account, sent.sha256) == ("marta", content_hash(TEXT))
    assert anonymous(f"{hub.endpoint}/datasets/{REPO}/resolve/main/{PATH}") == 401
    assert anonymous(f"{hub.endpoint}/api/datasets/{REPO}") == 401


def test_a_public_dataset_has_its_licence_and_everybody_reads_it(hub, datasets):
    public = replace(CHAT, visibility=Visibility.PUBLIC, licence="cc-by-4.0")
    create(datasets, public)

    assert b"license: cc-by-4.0" in hub.datasets[REPO].files["README.md"]
    assert anonymous(f"{hub.endpoint}/datasets/{REPO}/resolve/main/{PATH}") == 200


def test_more_chats_go_into_the_same_dataset(hub, datasets):
    create(datasets)
    create(datasets, replace(CHAT, text="other", file_name="other.md"))
    assert len(hub.datasets[REPO].files) == 2


def test_the_same_text_is_not_sent_again(hub, datasets):
    first = create(datasets)
    assert create(datasets) == first
    assert len(hub.datasets[REPO].commits) == 1


def test_a_file_that_was_changed_meanwhile_is_left_as_it_is(hub, datasets):
    create(datasets)
    hub.datasets[REPO].files[PATH] = b"somebody else's"

    sent = create(datasets)

    assert sent.remote_id == f"{REPO}/chats/chat-{MARK}-2.md"
    assert hub.datasets[REPO].files[PATH] == b"somebody else's"


def test_a_file_is_changed_in_its_place_and_deleted(hub, datasets):
    there = replace(CHAT, remote_id=create(datasets).remote_id)

    assert datasets.update(replace(there, text="new")).sha256 == content_hash("new")
    assert hub.datasets[REPO].files == {PATH: b"new"}

    datasets.delete(there)
    assert hub.datasets[REPO].files == {}
    datasets.delete(there)  # nothing there is well, too


# --- what the Hub refuses --------------------------------------------------------------------


def test_a_token_that_is_not_known_is_told(hub, datasets):
    hub.accounts.clear()
    with pytest.raises(TokenInvalidError):
        create(datasets)


def test_a_token_that_only_reads_is_told_before_anything_is_sent(hub, datasets):
    hub.add_account(TOKEN, "marta", role="read")
    with pytest.raises(HubReadOnlyError) as raised:
        create(datasets)
    assert raised.value.source == "keyring"
    assert hub.requests("POST ") == []


def test_a_fine_grained_token_without_leave_is_told(hub, datasets):
    hub.fault("POST /api/repos/create", "status", status=403, json={"error": "no rights"})
    with pytest.raises(HubReadOnlyError):
        create(datasets)


def test_the_place_of_somebody_else_is_told(hub, datasets):
    with pytest.raises(HubNamespaceError) as raised:
        create(datasets, replace(CHAT, name="anna/shares"))
    assert raised.value.repo_id == "anna/shares"

    hub.datasets["anna/shares"] = Dataset("anna/shares", private=False)
    with pytest.raises(HubNamespaceError):
        create(datasets, replace(CHAT, name="anna/shares", visibility=Visibility.PUBLIC))
    assert hub.datasets["anna/shares"].files == {}


def test_409_with_what_cannot_be_seen_is_told(hub, datasets):
    hub.fault("POST /api/repos/create", "status", status=409, json={"error": "exists"})
    with pytest.raises(DatasetExistsError):
        create(datasets)


@pytest.mark.parametrize("private", [True, False])
def test_a_dataset_that_others_see_than_was_wished_is_not_written_to(hub, datasets, private):
    hub.datasets[REPO] = Dataset(REPO, private=private)
    wished = Visibility.PUBLIC if private else Visibility.PRIVATE
    with pytest.raises(DatasetVisibilityError) as raised:
        create(datasets, replace(CHAT, visibility=wished))
    assert raised.value.public is not private
    assert hub.datasets[REPO].files == {}


def test_a_private_dataset_that_was_made_public_gets_nothing(hub, datasets):
    hub.makes_private[REPO] = False
    with pytest.raises(DatasetVisibilityError):
        create(datasets)
    assert hub.datasets[REPO].files == {}


def test_private_is_believed_only_after_a_stranger_was_refused(hub, datasets):
    hub.datasets[REPO] = Dataset(REPO, private=True, open=True)
    with pytest.raises(DatasetVisibilityError):
        create(datasets)
    assert hub.datasets[REPO].files == {}


def test_what_became_public_since_is_not_updated(hub, datasets):
    there = replace(CHAT, remote_id=create(datasets).remote_id, text="secret news")
    hub.datasets[REPO].private = False
    with pytest.raises(DatasetVisibilityError):
        datasets.update(there)
    assert hub.datasets[REPO].files == {PATH: TEXT.encode()}


def test_a_file_that_somebody_deleted_is_told(hub, datasets):
    there = replace(CHAT, remote_id=create(datasets).remote_id, text="news")
    hub.datasets[REPO].files.clear()
    with pytest.raises(ShareGoneError):
        datasets.update(there)
    hub.datasets.clear()
    with pytest.raises(ShareGoneError):
        datasets.update(there)


def test_a_rate_limit_tells_how_long(hub, datasets):
    hub.fault("POST /api/", "rate_limit", seconds=30)
    with pytest.raises(HubRateLimitError) as raised:
        create(datasets)
    assert raised.value.wait_seconds == 30


@pytest.mark.parametrize("name", ["../x", "a/b/c", "a--b", ".git", "ż", ""])
def test_a_name_that_can_be_none_is_refused(hub, datasets, name):
    with pytest.raises(ShareNameError):
        create(datasets, replace(CHAT, name=name))
    assert hub.requests("POST ") == []


@pytest.mark.parametrize(
    "remote_id", [f"{REPO}/README.md", f"{REPO}/chats/../x", "a/b", "", "../../x/chats/y", "a/b/"]
)
def test_a_number_that_can_be_none_touches_no_other_file(hub, datasets, remote_id):
    hub.datasets[REPO] = Dataset(REPO, private=True, files={"README.md": b"mine"})
    there = replace(CHAT, remote_id=remote_id, text="news")
    for change in (datasets.update, datasets.delete):
        with pytest.raises(ShareNameError):
            change(there)
    assert hub.requests("POST ") == []
    assert hub.datasets[REPO].files == {"README.md": b"mine"}


def test_a_file_that_the_hub_wants_as_a_large_one_is_refused(hub, datasets):
    row = {"path": PATH, "uploadMode": "lfs", "shouldIgnore": False}
    hub.fault("/preupload/", "json", json={"files": [row]})
    with pytest.raises(ShareAnswerError):
        create(datasets)


# --- answers that are lost ---------------------------------------------------------------------

LOST = [
    ("silent", {}, ShareTimeoutError),
    ("hangup", {}, ShareBrokenError),
    ("status", {"status": 200, "body": "<html>Sign in</html>"}, SharePageError),
    ("status", {"status": 500, "body": "{}"}, ShareAnswerError),
    ("redirect", {"to": "http://127.0.0.2:9/x", "status": 307}, ShareRedirectError),
]
each_loss = pytest.mark.parametrize(("action", "options", "kind"), LOST)


@each_loss
def test_a_commit_whose_answer_is_lost_is_found_and_not_sent_twice(
    hub, datasets, desk, action, options, kind
):
    hub.fault("/commit/", action, after=True, **options)

    sent = create(datasets)

    assert sent.sha256 == content_hash(TEXT)
    assert len(hub.datasets[REPO].commits) == 1
    assert "looking" in desk.stages


@each_loss
def test_a_commit_that_was_not_made_is_told_and_made_at_the_next_try(
    hub, datasets, action, options, kind
):
    hub.fault("/commit/", action, **options)
    with pytest.raises(kind) as raised:
        create(datasets)
    assert raised.value.outcome == "absent"

    datasets.create(CHAT, NONE, look_first=True)
    assert len(hub.datasets[REPO].commits) == 1


@each_loss
def test_an_answer_lost_before_the_file_went_means_that_nothing_was_shared(
    hub, datasets, action, options, kind
):
    hub.fault("/preupload/", action, **options)
    with pytest.raises(kind) as raised:
        create(datasets)
    assert raised.value.outcome == "nothing"


def test_a_dataset_that_was_made_though_the_answer_was_lost_is_used(hub, datasets):
    hub.fault("POST /api/repos/create", "silent", after=True)
    create(datasets)
    assert hub.datasets[REPO].files == {PATH: TEXT.encode()}


def test_no_connection_is_told(hub, desk, time_limits):
    access = HubAccess(endpoint=hub.endpoint, token=TOKEN)
    hub.close()
    with ShareSession(access, connect_s=50, total_s=120) as session:
        with pytest.raises(ShareOfflineError) as raised:
            create(Datasets(session, desk))
    assert (raised.value.outcome, raised.value.switched_off) == ("nothing", False)


def test_a_hub_that_is_switched_off_is_not_asked(hub, desk):
    access = HubAccess(endpoint=hub.endpoint, token=TOKEN, offline=True)
    with ShareSession(access) as session:
        with pytest.raises(ShareOfflineError) as raised:
            create(Datasets(session, desk))
    assert raised.value.switched_off
    assert hub.requests() == []


# --- lies ------------------------------------------------------------------------------------


def test_another_text_than_was_sent_is_told(hub, datasets):
    hub.keeps_bytes = lambda data: data + b"and more"
    with pytest.raises(ShareWrongError) as raised:
        create(datasets)
    assert raised.value.reason == "content"


def test_a_commit_that_is_none_is_told(hub, datasets):
    hub.fault("/commit/", "json", json={"success": True})
    with pytest.raises(ShareWrongError) as raised:
        create(datasets)
    assert raised.value.reason == "missing"


def test_the_token_goes_to_the_hub_alone(hub, datasets):
    hub.fault("/resolve/", "redirect", to=f"{hub.cdn}/elsewhere")
    with pytest.raises((ShareWrongError, ShareAnswerError)):
        create(datasets)
    assert [entry.authorization for entry in hub.requests() if entry.origin == "cdn"] == [""]


def test_what_is_sent_is_what_the_hub_documents(hub, datasets):
    create(datasets)
    made = hub.datasets[REPO].commits[0]
    assert [line["key"] for line in made] == ["header", "file"]
    assert made[0]["value"]["summary"] == "Jaźń"
    kinds = {entry.headers.get("content-type") for entry in hub.requests("/commit/")}
    assert kinds == {"application/x-ndjson"}
    assert json.dumps(made).isascii()
