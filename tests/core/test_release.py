"""Which of two versions is newer, and what is believed of what GitHub says of releases."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfchat_desktop.core.release import (
    Release,
    is_due,
    is_newer,
    release_from,
    repository_of,
)

RELEASE = {"tag_name": "v1.2.0", "draft": False, "prerelease": False, "html_url": "file:///etc"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0.2.0", "0.1.9"),
        ("v1.0.0", "0.9"),
        ("1.10.0", "1.9.9"),
        ("1.0.0", "1.0.0rc2"),
        ("1.0.0rc2", "1.0.0-rc.1"),
        ("1.0.0-beta.1", "1.0.0a3"),
        ("1.0.1-dev", "1.0"),
    ],
)
def test_the_newer_of_two(one: str, other: str):
    assert is_newer(one, other)
    assert not is_newer(other, one)


@pytest.mark.parametrize(
    "odd", ["", "latest", "1", "1.2.3.4.5", "9" * 400, "1.0\n", "１.２", "1.0;x"]
)
def test_what_is_no_version_is_never_newer(odd: str):
    assert not is_newer(odd, "0.1.0")
    assert not is_newer("9.0.0", odd)


def test_equal_versions_are_not_newer():
    assert not is_newer("1.0.0+build.7", "v1.0")


def test_the_page_is_made_of_the_tag_and_not_taken_from_the_answer():
    page = "https://github.com/hfchat/hfchat/releases/tag/v1.2.0"
    assert release_from(RELEASE, "hfchat/hfchat") == Release("1.2.0", page)


@pytest.mark.parametrize(
    "odd",
    [
        None,
        [],
        "1.2.0",
        {},
        {**RELEASE, "draft": True},
        {**RELEASE, "prerelease": True},
        {**RELEASE, "tag_name": 7},
        {**RELEASE, "tag_name": "../../evil"},
        {**RELEASE, "tag_name": "v1.2.0\u202etxt"},
    ],
)
def test_what_is_no_release_is_none(odd: object):
    assert release_from(odd, "hfchat/hfchat") is None


@pytest.mark.parametrize(
    ("text", "repository"),
    [
        ('{"repository": "hfchat/hfchat"}', "hfchat/hfchat"),
        ('{"repository": "a/../b"}', ""),
        ('{"repository": "a/.."}', ""),
        ('{"repository": "https://evil.example/a/b"}', ""),
        ('{"repository": 3}', ""),
        ("[]", ""),
        ("nothing", ""),
        ("[" * 100_000, ""),
    ],
)
def test_the_repository_that_a_bundle_tells(tmp_path: Path, text: str, repository: str):
    path = tmp_path / "release.json"
    path.write_text(text, encoding="utf-8")
    assert repository_of(path) == repository


def test_a_checkout_has_no_repository_to_ask(tmp_path: Path):
    assert repository_of(tmp_path / "release.json") == ""


@pytest.mark.parametrize(
    ("asked_at", "due"),
    [(None, True), ("x", True), (True, True), (999_990.0, False), (900_000.0, True), (2e6, True)],
)
def test_it_is_due_once_a_day_and_after_the_clock_was_set_back(asked_at: object, due: bool):
    assert is_due(asked_at, 1_000_000.0) is due
