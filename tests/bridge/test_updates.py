"""Whether there is a newer version is asked of GitHub over real HTTP, by a real child process."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from hfchat_desktop.bridge.updates import Updates
from hfchat_desktop.core.hub_access import HubAccess
from hfchat_desktop.core.release import Release
from hfchat_desktop.errors import StoreReadOnlyError
from hfchat_desktop.errors_sharing import (
    GitHubRateLimitError,
    ShareAnswerError,
    SharePageError,
    ShareRedirectError,
)
from hfchat_desktop.workers.share.release import ReleaseSession
from tests.fakes.github import StandInGitHub

REPOSITORY = "hfchat/hfchat"
LATEST = "GET /repos/hfchat/hfchat/releases/latest"
RELEASE = {"tag_name": "v9.1.0", "draft": False, "prerelease": False, "body": "x" * 2000}


class Notes(dict[str, Any]):
    """What a store remembers."""

    def recall(self, key: str, default: Any = None) -> Any:
        return self.get(key, default)

    def remember(self, key: str, value: Any) -> None:
        self[key] = value


@pytest.fixture
def github(nothing_left_running: None) -> Iterator[StandInGitHub]:
    with StandInGitHub() as made:
        made.releases[REPOSITORY] = dict(RELEASE)
        yield made


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def updates(qtbot: QtBot, github: StandInGitHub, notes: Notes) -> Iterator[Updates]:
    access = HubAccess(endpoint=github.endpoint, token="ghp_secret", token_source="environment")
    made = Updates(REPOSITORY, "0.1.0", lambda: access, notes)
    yield made
    made.close()


def latest(github: StandInGitHub) -> Release | None:
    with ReleaseSession(HubAccess(endpoint=github.endpoint)) as session:
        return session.latest(REPOSITORY)


def test_a_newer_version_is_found_and_the_request_tells_nothing_of_who_asks(
    qtbot: QtBot, github: StandInGitHub, updates: Updates
) -> None:
    with qtbot.waitSignal(updates.found, timeout=15_000) as found:
        updates.check()

    page = "https://github.com/hfchat/hfchat/releases/tag/v9.1.0"
    assert found.args == [Release("9.1.0", page), False]
    asked = github.requests("/repos/")
    assert len(asked) == 1
    headers = {name.lower(): value for name, value in asked[0].headers.items()}
    assert set(headers) <= {"host", "accept", "accept-encoding", "connection", "user-agent"}
    assert headers["user-agent"] == "hfchat"


def test_by_itself_it_asks_once_a_day_and_leaves_out_what_is_skipped(
    qtbot: QtBot, github: StandInGitHub, updates: Updates, notes: Notes
) -> None:
    with qtbot.waitSignal(updates.found, timeout=15_000) as found:
        updates.check_if_due()
    release, by_itself = found.args
    assert by_itself
    updates.check_if_due()
    assert not updates.busy

    updates.skip(release)
    notes["updates"]["asked_at"] = time.time() - 100_000
    with qtbot.waitSignal(updates.nothing_newer, timeout=15_000):
        updates.check_if_due()
    with qtbot.waitSignal(updates.found, timeout=15_000):
        updates.check()
    assert len(github.requests("/repos/")) == 3


def test_where_nothing_can_be_saved_it_asks_all_the_same_and_once_a_day(
    qtbot: QtBot,
    github: StandInGitHub,
    updates: Updates,
    notes: Notes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise StoreReadOnlyError(path="chats.sqlite3")

    monkeypatch.setattr(notes, "remember", refuse)
    with qtbot.waitSignal(updates.found, timeout=15_000) as found:
        updates.check()
    updates.skip(found.args[0])
    updates.check_if_due()
    assert not updates.busy
    assert len(github.requests("/repos/")) == 1


def test_the_same_version_is_nothing_newer(
    qtbot: QtBot, github: StandInGitHub, updates: Updates
) -> None:
    github.releases[REPOSITORY]["tag_name"] = "v0.1.0"
    with qtbot.waitSignal(updates.nothing_newer, timeout=15_000):
        updates.check()


def test_a_copy_that_was_not_published_asks_nobody(
    qtbot: QtBot, github: StandInGitHub, notes: Notes
) -> None:
    nobody = Updates("", "0.1.0", lambda: HubAccess(endpoint=github.endpoint), notes)
    nobody.check()
    nobody.check_if_due()
    assert not nobody.busy
    assert notes == {}
    nobody.close()


def test_a_failure_is_told(qtbot: QtBot, github: StandInGitHub, updates: Updates) -> None:
    github.fault(LATEST, "status", status=500)
    spy = QSignalSpy(updates.failed)
    updates.check()
    qtbot.waitUntil(lambda: spy.count() == 1, timeout=15_000)
    assert isinstance(spy.at(0)[0], ShareAnswerError)


def test_nothing_published_yet_is_no_failure(github: StandInGitHub) -> None:
    github.releases.clear()
    assert latest(github) is None


@pytest.mark.parametrize(
    ("fault", "options", "error"),
    [
        ("status", {"status": 200, "body": "<html>log in</html>"}, SharePageError),
        ("status", {"status": 404, "body": "<html>gone</html>"}, SharePageError),
        ("status", {"status": 200, "body": "[" * 90_000}, ShareAnswerError),
        ("status", {"status": 200, "body": "{" + " " * 1_100_000 + "}"}, ShareAnswerError),
        ("endless", {}, ShareAnswerError),
        ("redirect", {"to": "https://evil.example/"}, ShareRedirectError),
        ("json", {"json": {"message": "rate limit"}, "status": 429}, GitHubRateLimitError),
    ],
)
def test_answers_that_are_none_are_refused(
    github: StandInGitHub, fault: str, options: dict[str, Any], error: type[Exception]
) -> None:
    github.fault(LATEST, fault, **options)
    with pytest.raises(error):
        latest(github)
