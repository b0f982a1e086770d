"""Which file is used at the start where nobody has chosen one."""

from __future__ import annotations

from pathlib import Path

import pytest

from hfchat_desktop.core.model_files import choose_model
from hfchat_desktop.errors import NoModelError


def test_a_helper_is_never_taken_for_a_model(tmp_path: Path):
    for name in ("dspark-x.gguf", "mmproj-x.gguf", "mtp-x.gguf", "x-eagle3-draft.gguf"):
        (tmp_path / name).touch()
    with pytest.raises(NoModelError):
        choose_model("", tmp_path)
    model = tmp_path / "x.gguf"
    model.touch()
    assert choose_model("", tmp_path) == model
