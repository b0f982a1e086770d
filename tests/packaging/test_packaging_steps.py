"""How `./check packaging` tells what a step is doing, and when a step is done again."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import setup_packaging  # noqa: E402


@pytest.mark.parametrize(
    ("tail", "words"),
    [
        ("", ""),
        ("one\n\n  two  \n\n", "two"),
        ("hfchat:   9 min 30 s: compiling, step 6 of 7\n", "compiling, step 6 of 7"),
        ("hfchat:   30 s: unpacking\n", "unpacking"),
        ("hfchat:   30 s\n", ""),
        ("hfchat: fetching the headers\n", "fetching the headers"),
        ("5 s: not said by us\n", "5 s: not said by us"),
        ("x" * 100, "x" * 60),
    ],
)
def test_a_step_is_told_by_its_last_words_alone(tail: str, words: str) -> None:
    assert setup_packaging.last_line(tail) == words


def test_a_step_knows_when_what_it_depends_on_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(setup_packaging, "ROOT", tmp_path)
    (tmp_path / "part").mkdir()
    before = setup_packaging._hash_of(["part", "made-of"])
    assert setup_packaging._hash_of(["part", "made-of"]) == before

    (tmp_path / "part" / "recipe.py").write_text("1")
    added = setup_packaging._hash_of(["part", "made-of"])
    (tmp_path / "part" / "recipe.pyc").write_text("left out")
    assert setup_packaging._hash_of(["part", "made-of"]) == added
    (tmp_path / "made-of").write_text("another bundle")
    assert len({before, added, setup_packaging._hash_of(["part", "made-of"])}) == 3
