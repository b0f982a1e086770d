"""A folder `profile` beside the app holds everything; without one, the system's folders do."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from hfchat_desktop import cli, paths
from hfchat_desktop.paths import own_profile, profile


def bundle(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    """Make this process look like the program of a bundle."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))


def test_a_folder_beside_the_program_is_the_profile(monkeypatch, tmp_path):
    bundle(monkeypatch, tmp_path / "hfchat")
    assert own_profile() == profile()
    (tmp_path / "profile").mkdir()
    assert own_profile() == profile(tmp_path / "profile")
    assert own_profile().portable


def test_a_profile_that_is_asked_for_comes_first(monkeypatch, tmp_path):
    bundle(monkeypatch, tmp_path / "hfchat")
    (tmp_path / "profile").mkdir()
    assert own_profile(tmp_path / "other") == profile(tmp_path / "other")


def test_a_checkout_has_none(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "profile").mkdir()
    assert own_profile() == profile()


def test_a_folder_that_cannot_be_written_is_told_of_and_not_used(monkeypatch, tmp_path, capsys):
    bundle(monkeypatch, tmp_path / "hfchat")
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setattr(paths, "_can_write", lambda _: False)
    place = own_profile()
    assert place.data == profile().data
    assert place.refused == folder
    assert cli.main(["chats", "list"]) == 0
    told = capsys.readouterr().err
    assert str(folder) in told
    assert "usual folders" in told


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows has no such folder")
def test_a_folder_that_a_stranger_put_beside_the_app_is_told_of_and_not_used(monkeypatch, tmp_path):
    bundle(monkeypatch, tmp_path / "hfchat")
    folder = tmp_path / "profile"
    folder.mkdir()
    monkeypatch.setattr(os, "getuid", lambda: 1_234_567)
    look = Path.lstat
    owner = [7_654_321]
    monkeypatch.setattr(Path, "lstat", lambda path: SimpleNamespace(st_uid=owner[0]))
    assert own_profile().refused == folder
    owner[0] = look(tmp_path).st_uid  # it belongs to whom the app belongs to
    assert own_profile() == profile(folder)


def test_a_link_that_leads_nowhere_today_is_told_of(monkeypatch, tmp_path):
    bundle(monkeypatch, tmp_path / "hfchat")
    (tmp_path / "profile").symlink_to(tmp_path / "stick" / "profile")
    assert own_profile().refused == tmp_path / "profile"
    (tmp_path / "stick" / "profile").mkdir(parents=True)
    assert own_profile() == profile(tmp_path / "profile")


def test_a_link_behind_a_closed_folder_is_told_of(monkeypatch, tmp_path):
    bundle(monkeypatch, tmp_path / "hfchat")

    def refuse(_: Path) -> bool:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "profile").symlink_to(tmp_path / "closed" / "profile")
    monkeypatch.setattr(Path, "is_dir", refuse)
    assert own_profile().refused == tmp_path / "profile"


def test_an_appimage_has_it_beside_the_file_and_not_in_its_mount(monkeypatch, tmp_path):
    mount = tmp_path / ".mount_hfchat"
    image = tmp_path / "stick" / "HFChat.AppImage"
    (image.parent / "profile").mkdir(parents=True)
    monkeypatch.setenv("APPIMAGE", str(image))
    monkeypatch.setenv("APPDIR", str(mount))
    bundle(monkeypatch, mount / "usr" / "hfchat" / "hfchat")
    assert own_profile() == profile(image.parent / "profile")


def test_another_program_s_appimage_is_not_taken_for_ours(monkeypatch, tmp_path):
    (tmp_path / "other" / "profile").mkdir(parents=True)
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "other" / "Terminal.AppImage"))
    monkeypatch.setenv("APPDIR", str(tmp_path / ".mount_terminal"))
    bundle(monkeypatch, tmp_path / "hfchat" / "hfchat")
    assert own_profile() == profile()


def test_on_a_mac_it_is_beside_the_app(monkeypatch, tmp_path):
    (tmp_path / "profile").mkdir()
    bundle(monkeypatch, tmp_path / "HFChat Desktop.app" / "Contents" / "MacOS" / "hfchat")
    assert own_profile() == profile(tmp_path / "profile")
