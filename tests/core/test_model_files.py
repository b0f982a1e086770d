"""Which file is used at the start where nobody has chosen one."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfchat_desktop.core.model_files import STARTER_FILE, choose_model
from hfchat_desktop.errors import NoModelError


def test_a_helper_is_never_taken_for_a_model(tmp_path: Path):
    for name in ("dspark-x.gguf", "mmproj-x.gguf", "mtp-x.gguf", "x-eagle3-draft.gguf"):
        (tmp_path / name).touch()
    with pytest.raises(NoModelError):
        choose_model("", tmp_path)
    model = tmp_path / "x.gguf"
    model.touch()
    assert choose_model("", tmp_path) == model


def test_the_model_that_came_with_the_app_is_there_from_the_first_start(tmp_path: Path):
    own, app = tmp_path / "own", tmp_path / "app"
    app.mkdir()
    starter = app / STARTER_FILE
    starter.touch()
    assert choose_model("", own, [], app) == starter
    assert choose_model(starter.stem, own, [], app) == starter
    own.mkdir()
    model = own / "x.gguf"
    model.touch()
    assert choose_model("", own, [], app) == model


def test_the_model_of_the_app_is_known_again_where_the_app_has_moved(tmp_path: Path):
    own, app = tmp_path / "own", tmp_path / "app"
    for path in (own / "a.gguf", app / STARTER_FILE):
        path.parent.mkdir()
        path.touch()
    gone = f"/tmp/an earlier mount/{STARTER_FILE}"
    assert choose_model("", own, [gone], app) == app / STARTER_FILE


def test_a_model_is_known_again_where_the_profile_has_moved(tmp_path: Path):
    inside = Path("hub", "models--a--b", "snapshots", "1", "b.gguf")
    here = tmp_path / "stick" / "profile" / "models"
    for path in (here / "a.gguf", here / inside, here / "b.gguf"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    before = Path("/media/another name/profile/models", inside)
    assert choose_model("", here, [str(before)]) == here / inside
    assert choose_model("", here, ["/elsewhere/c.gguf"]) == here / "a.gguf"
    assert choose_model("", here, ["/elsewhere/../b.gguf"]) == here / "b.gguf"
