"""Who can read a file: the app's own are its owner's alone, what a person saves is as usual."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from hfchat_desktop.core.exporting.text_file import write_pieces
from hfchat_desktop.core.files import beside, write_atomically
from hfchat_desktop.core.presets import write_presets

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")


@pytest.fixture(autouse=True)
def umask() -> Iterator[None]:
    before = os.umask(0o027)
    yield
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_what_a_person_saves_has_the_usual_mode(tmp_path: Path):
    write_pieces(tmp_path / "chat.md", ["ą", b"b"])
    write_presets(tmp_path / "presets.json", ())
    assert mode_of(tmp_path / "chat.md") == mode_of(tmp_path / "presets.json") == 0o640
    assert (tmp_path / "chat.md").read_text(encoding="utf-8") == "ąb"


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o666])
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path, mode: int):
    path = tmp_path / "chat.md"
    path.touch()
    path.chmod(mode)
    write_pieces(path, ["new"])
    assert (mode_of(path), path.read_text()) == (mode, "new")


def test_the_apps_own_files_are_read_by_their_owner_alone(tmp_path: Path):
    path = tmp_path / "settings.json"
    path.touch()
    path.chmod(0o666)
    write_atomically(path, b"{}")
    assert mode_of(path) == 0o600


def test_what_fails_leaves_nothing_and_keeps_what_was_there(tmp_path: Path):
    path = tmp_path / ("ż" * 120 + ".md")
    path.write_text("old")
    with pytest.raises(ValueError), beside(path, ending=".part") as new:
        assert (new.parent, new.suffix, mode_of(new)) == (tmp_path, ".part", 0o600)
        raise ValueError
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_text() == "old"
